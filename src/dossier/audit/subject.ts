import type { WorkingCalendar } from '../../calendar/index.js';
import type { TimeLimit } from '../../deadline/index.js';
import type { CivilDate } from '../../kernel/index.js';
import type { DossierPolicy } from '../dossier-policy.js';
import type { NotComparableReason } from './audit-result.js';

/** What a due date is counted by. */
export type CountedBy = {
  readonly calendar: WorkingCalendar;
  readonly policy: DossierPolicy;
  readonly limit: TimeLimit | null;
};

/** Limits a system may have counted by instead. */
export type OtherLimits = { readonly statutory: TimeLimit | null; readonly superseded: TimeLimit | null };

/** A dossier made ready to be compared, whether it came as a row or with its history. */
export type Subject = {
  /** Whether what happened to it is known, so that the rules of its clock can be changed one by one. */
  readonly hasHistory: boolean;
  /** What is on record; `undefined` for what nobody recorded. */
  readonly recorded: { readonly dueOn: CivilDate | null | undefined; readonly class: number | undefined };
  /** The due date that comes out; `null` when none does, and then {@link Subject.why} says why. */
  readonly dueOn: CivilDate | null;
  readonly why: NotComparableReason | null;
  /** The class by a due date. */
  readonly classBy: (dueOn: CivilDate | null) => number;
  /** The class by the due date on record, where a record shows one. */
  readonly classOnRecord: (dueOn: CivilDate | null) => number | null;
  /** What the due date was counted by, and how it comes out otherwise. */
  readonly by: CountedBy;
  readonly recount: (by: CountedBy) => CivilDate | null;
  readonly otherLimits: () => OtherLimits;
  /** The days of re-appointments. */
  readonly reappointed: readonly CivilDate[];
  /** The date on the slip. */
  readonly slip: CivilDate | null;
};
