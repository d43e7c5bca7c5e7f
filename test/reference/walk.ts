// A calendar read day by day, straight from its notices: slow, obvious, and sharing no code with the library.
import type { CalendarSpec } from 'motcua/calendar';

const MS = 86_400_000;
export const plus = (date: string, days: number) =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * MS).toISOString().slice(0, 10);
export const weekday = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay() || 7;

/** `undefined` outside coverage. */
export function worksOn(spec: CalendarSpec, date: string): boolean | undefined {
  const covering = spec.notices.filter(({ covers }) => covers.from <= date && date <= covers.to);
  if (covering.length === 0) return undefined;
  const official = covering.filter(({ certainty }) => certainty === 'official');
  const deciding = official.length > 0 ? official : covering;
  const entry = deciding.flatMap(({ entries }) => entries).find(({ on }) => on === date);
  return entry === undefined ? !spec.weeklyRest.some((day) => day === weekday(date)) : entry.kind === 'swapped-work';
}

/** The n-th working day after (before) a date, one day at a time; `undefined` when the way leaves coverage. */
export function walk(spec: CalendarSpec, date: string, n: number): string | undefined {
  let at = date;
  if (worksOn(spec, at) === undefined) return undefined;
  for (let left = Math.abs(n); left > 0; ) {
    at = plus(at, Math.sign(n));
    const works = worksOn(spec, at);
    if (works === undefined) return undefined;
    if (works) left -= 1;
  }
  return at;
}

/** Working days in (from, to], one day at a time; `undefined` when the way leaves coverage. */
export function count(spec: CalendarSpec, from: string, to: string): number | undefined {
  if (from > to) {
    const back = count(spec, to, from);
    return back === undefined ? undefined : 0 - back;
  }
  if (worksOn(spec, from) === undefined) return undefined;
  let total = 0;
  for (let at = from; at < to; ) {
    at = plus(at, 1);
    const works = worksOn(spec, at);
    if (works === undefined) return undefined;
    if (works) total += 1;
  }
  return total;
}
