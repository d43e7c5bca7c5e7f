import type { Basis, CivilDate, Exact } from '../../kernel/index.js';
import type { RecordedFact } from '../recorded-fact.js';

/** How an inspection is made. */
export type InspectionScope = {
  /** `records`: by reports and files. `on-site`: at the units. */
  readonly by: 'records' | 'on-site';
  /** Whether the units knew of it beforehand; an unannounced one is đột xuất. */
  readonly announced: boolean;
};

/** The published rules an inspection goes by, such as a framework of `motcua/score`. */
export type Checklist = {
  /** Its id. */
  readonly id: string;
  /** Its version. */
  readonly version: string;
};

/** What a unit came to under the checklist: a score card of `motcua/score` is one. */
export type InspectionCard = {
  /** The checklist. */
  readonly framework: Checklist;
  /** Whose card it is, by code. */
  readonly unit: string;
  /** Its points; `null` when it has none. */
  readonly points: Exact | null;
  /** Out of so many. */
  readonly outOf: Exact;
};

/** A unit that is to be inspected. */
export type InspectedUnit = {
  /** Its code. */
  readonly unit: string;
  /** That it was inspected; absent as long as it was not. */
  readonly inspected?: RecordedFact;
  /** What it came to under the checklist. */
  readonly card?: InspectionCard;
};

/** What a member of the inspection thinks of a unit in one matter (nhận định, đánh giá của từng thành viên). */
export type MemberAssessment = RecordedFact & {
  /** Who, by code or name; one of the members. */
  readonly member: string;
  /** Of which unit, by code. */
  readonly unit: string;
  /** In which matter; a member assesses a unit in a matter once. */
  readonly matter: string;
  /** What. */
  readonly remark: string;
};

/** How grave a finding is: a breach of what is laid down, a shortcoming (tồn tại, hạn chế), or something recommended. */
export type FindingSeverity = 'violation' | 'shortcoming' | 'recommendation';

/** Something an inspection found that has to be put right. */
export type Finding = {
  /** Its code, of no other finding of the inspection. */
  readonly code: string;
  /** Which unit it is about, by code. */
  readonly unit: string;
  /** What was found. */
  readonly name: string;
  /** How grave it is. */
  readonly severity: FindingSeverity;
  /** When it was found, and what shows it. */
  readonly found: RecordedFact;
  /** What it is held against. */
  readonly basis?: readonly Basis[];
  /** The last day to put it right. */
  readonly dueOn?: CivilDate;
  /** That it was put right, and what shows it; without evidence it stays open. */
  readonly closed?: RecordedFact;
};

/** An inspection of the public service (kiểm tra công vụ), or another one. */
export type Inspection = {
  /** Its code, or the number of the decision. */
  readonly code: string;
  /** What it is called. */
  readonly name: string;
  /** How it is made. */
  readonly scope: InspectionScope;
  /** The units it is of; at most 100,000. */
  readonly units: readonly InspectedUnit[];
  /** The rules it goes by, where it has any. */
  readonly checklist?: Checklist;
  /** Who makes it, by code or name; none by default. */
  readonly members?: readonly string[];
  /** What the members think; none by default, at most 100,000. */
  readonly assessments?: readonly MemberAssessment[];
  /** What was found; none by default, at most 100,000. */
  readonly findings?: readonly Finding[];
  /** The text it rests on. */
  readonly basis?: readonly Basis[];
};
