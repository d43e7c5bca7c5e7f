import { type Bilingual, type CivilDate, toEpochDay } from '../../kernel/index.js';
import type { AssessmentOptions } from './assessment-as-of.js';
import type { AssessmentHistory } from './assessment-history.js';
import { courseAsOf } from './course.js';
import { firstPoints, type Standing } from './standing.js';

/** How many criteria have come how far. */
export type ProgressCount = {
  /** Of so many criteria that the unit scores itself. */
  readonly of: number;
  /** Those it has scored. */
  readonly scored: number;
  /** Those that are verified, by the lead agency or the council. */
  readonly verified: number;
  /** The codes of those it has not scored, of which the closing date is over. */
  readonly overdue: readonly string[];
  /** The codes of those it scored after the closing date. */
  readonly late: readonly string[];
};

/** The criteria that close on one day. */
export type ProgressClosing = {
  /** The last day for their self scores; `null` for those without. */
  readonly closesOn: CivilDate | null;
  /** So many criteria. */
  readonly of: number;
  /** Those that are scored. */
  readonly scored: number;
};

/** How far one domain has come. */
export type DomainProgress = ProgressCount & {
  /** Its code. */
  readonly code: string;
  /** What it is called. */
  readonly names: Bilingual;
  /** Its closing dates, the first first, and what has none last. */
  readonly closings: readonly ProgressClosing[];
};

/** How far the self-assessment of a unit has come. */
export type AssessmentProgress = ProgressCount & {
  /** The day. */
  readonly on: CivilDate;
  /** By domain, in the order of the framework; those of which the unit scores nothing are left out. */
  readonly domains: readonly DomainProgress[];
};

const codeOf = ({ leaf }: Standing): string => leaf.plan.criterion.code;

const isScored = ({ self }: Standing): boolean => self !== null;

function countOf(standings: readonly Standing[], on: CivilDate): ProgressCount {
  const day = toEpochDay(on);
  const isOver = ({ leaf: { plan } }: Standing) => plan.closesOn !== null && toEpochDay(plan.closesOn) < day;
  return {
    of: standings.length,
    scored: standings.filter(isScored).length,
    verified: standings.filter((standing) => firstPoints(standing) !== null).length,
    overdue: standings.filter((standing) => !isScored(standing) && isOver(standing)).map(codeOf),
    late: standings.filter(({ isLate }) => isLate).map(codeOf),
  };
}

/** By key, in the order in which the keys come. */
function grouped<K>(standings: readonly Standing[], keyOf: (standing: Standing) => K): ReadonlyMap<K, Standing[]> {
  const groups = new Map<K, Standing[]>();
  for (const standing of standings) {
    const key = keyOf(standing);
    groups.set(key, [...(groups.get(key) ?? []), standing]);
  }
  return groups;
}

/** After every date. */
const NEVER = '~';

const closingsOf = (standings: readonly Standing[]): readonly ProgressClosing[] =>
  [...grouped(standings, ({ leaf }) => leaf.plan.closesOn)]
    .map(([closesOn, those]) => ({ closesOn, of: those.length, scored: those.filter(isScored).length }))
    .sort((a, b) => ((a.closesOn ?? NEVER) < (b.closesOn ?? NEVER) ? -1 : 1));

/**
 * How far the self-assessment of a unit had come at the end of a day: 63 of 80 criteria, by domain, with the closing dates and what is overdue. Criteria for
 * information count among them, for they have to be filled in too.
 *
 * @param history - The framework, the unit and what happened.
 * @param on - The day. A criterion is overdue from the day after its closing date.
 * @param options - The day whose knowledge counts.
 * @returns The counts of all, and by domain. A self score with an error is none; see `assessmentAsOf` for the problems.
 * @throws As `assessmentAsOf` does.
 *
 * @example
 * ```ts
 * import { assessmentProgress, type Framework } from 'motcua/score';
 *
 * const leaf = (code: string, closesOn: string) => ({ code, names: { vi: code, en: code }, max: 5, closesOn, rule: { kind: 'points', input: code } as const });
 * const root = { code: 'T', names: { vi: 'Tổng', en: 'Total' }, max: 10, children: [leaf('1', '2026-11-15'), leaf('2', '2026-11-30')] };
 * const framework: Framework = { id: 'own', version: '1', names: { vi: 'Bộ tiêu chí', en: 'Criteria' }, root, basis: [] };
 * const events = [{ kind: 'self-scored', criterion: '2', points: 4, by: 'quan-1', at: '2026-11-03' }] as const;
 * const { scored, of, overdue } = assessmentProgress({ framework, unit: 'quan-1', period: '2026', events }, '2026-11-16');
 * [scored, of, overdue]; // => [1, 2, ['1']]
 * ```
 */
export function assessmentProgress(
  history: AssessmentHistory,
  on: CivilDate,
  { knownOn }: AssessmentOptions = {},
): AssessmentProgress {
  const { standings } = courseAsOf(history, on, knownOn);
  const domains = [...grouped(standings, ({ leaf }) => leaf.domain)].map(([{ criterion }, those]) => ({
    code: criterion.code,
    names: criterion.names,
    ...countOf(those, on),
    closings: closingsOf(those),
  }));
  return { on, ...countOf(standings, on), domains };
}
