import type { WorkingCalendar } from '../calendar/index.js';
import { type Departure, departuresWithin } from '../calendar/inside.js';
import type { Basis, Bilingual } from '../kernel/index.js';
import { MINUTES_PER_DAY } from '../kernel/inside.js';
import { distinct } from './runs.js';

/** Why time is open or closed: what the days are called, where they are called anything, and the law behind them. */
export type Reason = Pick<Departure, 'names' | 'basis'>;

/** The names of reasons as an input of a step; none where none has a name. */
export function namesOf(reasons: readonly Reason[]): { readonly names?: Bilingual } {
  const names = reasons.flatMap((reason) => reason.names ?? []);
  if (names.length === 0) return {};
  return { names: { vi: names.map(({ vi }) => vi).join('; '), en: names.map(({ en }) => en).join('; ') } };
}

/** The laws of some reasons beside others, each once. */
export const basisOf = (others: readonly Basis[], reasons: readonly Reason[]): readonly Basis[] =>
  distinct([...others, ...reasons.flatMap(({ basis }) => basis)]);

/** A minute of a day. */
export type At = { readonly day: number; readonly minute: number };

/** Why worked days have other hours than their week between two moments, each reason once. */
export function departuresBetween(calendar: WorkingCalendar, start: At, end: At): readonly Reason[] {
  const reasons: Reason[] = [];
  for (let day = start.day; day <= end.day; day += 1) {
    const opens = day === start.day ? start.minute : 0;
    const closes = day === end.day ? end.minute : MINUTES_PER_DAY;
    for (const { names, basis } of departuresWithin(calendar, day, { opens, closes }))
      reasons.push({ ...(names && { names }), basis });
  }
  return distinct(reasons);
}
