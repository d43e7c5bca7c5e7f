import { compareRates, type RateComparison } from './compare-rates.js';
import type { Form06 } from './form-figures.js';
import type { Form06Columns } from './form06-columns.js';
import type { Period } from './period.js';
import { type Rate, type RateDefinition, rate } from './rate.js';

/** What a briefing tells of a period. */
export type Measure06 = 'received' | 'resolved' | 'resolvedOverdue' | 'pending' | 'pendingOverdue';

/** A figure, and what it was before. */
export type Movement = {
  /** What it is about. */
  readonly measure: Measure06;
  /** The figure. */
  readonly now: number;
  /** The same figure of the period compared with. */
  readonly before: number;
  /** The first less the second. */
  readonly change: number;
};

/** A period compared with another. */
export type BriefingPart = {
  /** The other period. */
  readonly with: Period;
  /** The figures. */
  readonly movements: readonly Movement[];
  /** The rate of both, and the change; with the reason when they are not comparable. */
  readonly rate: RateComparison & {
    /** In the period. */
    readonly now: Rate;
    /** In the other. */
    readonly before: Rate;
  };
};

/** A weekly or monthly briefing. */
export type Briefing = {
  /** The period it is about. */
  readonly period: Period;
  /** Compared with the period before. */
  readonly previous: BriefingPart | null;
  /** Compared with the same period, of the last year for instance. */
  readonly same: BriefingPart | null;
};

/** What a briefing compares. */
export type BriefingOptions = {
  /** The report of the period before. */
  readonly previous?: Form06;
  /** The report of the same period of another year. */
  readonly same?: Form06;
  /** The rate that is told: `rates.withinLimit` of `motcua/vn`, for instance. */
  readonly definition: RateDefinition;
};

const MEASURES: readonly (readonly [Measure06, (columns: Form06Columns) => number])[] = [
  ['received', (columns) => columns[4] + columns[5]],
  ['resolved', (columns) => columns[7]],
  ['resolvedOverdue', (columns) => columns[10]],
  ['pending', (columns) => columns[11]],
  ['pendingOverdue', (columns) => columns[13]],
];

const NONE: Form06Columns = { 3: 0, 4: 0, 5: 0, 6: 0, 7: 0, 8: 0, 9: 0, 10: 0, 11: 0, 12: 0, 13: 0 };

const totalOf = ({ rows }: Form06): Form06Columns => rows.find(({ key }) => key.length === 0)?.columns ?? NONE;

function partOf(form: Form06, other: Form06 | undefined, definition: RateDefinition): BriefingPart | null {
  if (other === undefined) return null;
  const [now, before] = [totalOf(form), totalOf(other)];
  const movements = MEASURES.map(([measure, of]): Movement => {
    const [figure, former] = [of(now), of(before)];
    return { measure, now: figure, before: former, change: figure - former };
  });
  const [rateNow, rateBefore] = [rate({ columns: now }, definition), rate({ columns: before }, definition)];
  return {
    with: other.header.period,
    movements,
    rate: { now: rateNow, before: rateBefore, ...compareRates(rateBefore, rateNow) },
  };
}

/**
 * This period against the one before, and against the same of another year: received, resolved, resolved overdue, pending, pending overdue, and a
 * named rate.
 *
 * @param form - Form 06 of the period, such as a week.
 * @param options - The reports compared with, and the rate.
 * @returns The movements and the change of the rate, exactly; `null` for what was not given to compare with.
 * @throws `statistics/not-a-count`.
 *
 * @example
 * ```ts
 * import { stateFromRow } from 'motcua/dossier';
 * import { briefing, form06, tally } from 'motcua/statistics';
 * import { rates, vietnam } from 'motcua/vn';
 *
 * const row = { receivedAt: '2026-11-10', dueOn: '2026-11-13', endedOn: '2026-11-17' };
 * const week = (from: string, to: string) => {
 *   const { calendar, disposition } = vietnam(to);
 *   return form06(tally([stateFromRow(row, { on: to, calendar })], { period: { from, to }, keys: [] }), { disposition });
 * };
 * const { previous } = briefing(week('2026-11-16', '2026-11-22'), { previous: week('2026-11-09', '2026-11-15'), definition: rates.withinLimit });
 * previous?.movements.map(({ measure, change }) => [measure, change])[1]; // => ['resolved', 1]
 * previous?.rate.now.value; // => { n: 0n, d: 1n }
 * previous?.rate.change; // => null
 * ```
 */
export const briefing = (form: Form06, { previous, same, definition }: BriefingOptions): Briefing => ({
  period: form.header.period,
  previous: partOf(form, previous, definition),
  same: partOf(form, same, definition),
});
