import { type CivilDate, toEpochDay } from '../kernel/index.js';
import { refuse } from '../kernel/inside.js';
import type { Carried } from './carry-units.js';
import type { Period } from './period.js';
import { restatingOf } from './restated-digest.js';
import type { Tally, TallyCell } from './tally.js';

/** Where the keys stand that are looked at. */
type Places = { readonly unit: number; readonly level: number; readonly period: number };

/** The places of the keys of a tally; refused without the key `unit`. */
export function placesOf({ keys }: Tally): Places {
  const unit = keys.indexOf('unit');
  if (unit >= 0) return { unit, level: keys.indexOf('level'), period: keys.indexOf('period') };
  return refuse('statistics/no-unit-key', { path: ['keys'], value: [...keys], accepted: 'a tally with the key unit' });
}

/** The days in which a cell names its unit: its period, or the day to which it was carried over before. */
export function daysOfCells(tally: Tally, { period }: Places): (cell: TallyCell) => Period {
  const before = restatingOf(tally);
  if (before !== null) return () => ({ from: before.on, to: before.on });
  const sorted = (days: readonly CivilDate[]) => [...days].sort();
  const whole = {
    from: sorted(tally.periods.map(({ from }) => from))[0] as CivilDate,
    to: sorted(tally.periods.map(({ to }) => to)).at(-1) as CivilDate,
  };
  const periods = new Map(tally.periods.map((one) => [one.to as string | null, one]));
  return ({ key }) => (period < 0 ? whole : (periods.get(key[period] ?? null) ?? whole));
}

/** Refuses a day before what the figures are of. */
export function requireLater(tally: Tally, on: CivilDate): void {
  const day = toEpochDay(on);
  const last = [...tally.periods.map(({ to }) => to), restatingOf(tally)?.on ?? ''].sort().at(-1) ?? '';
  if (last !== '' && day < toEpochDay(last)) {
    refuse('statistics/restated-backwards', { path: ['on'], value: on, accepted: `${last} or later` });
  }
}

/** The key of a cell of a unit that stands on the day: its code, and its level where the cell has that of the unit it was counted of. */
export function keyAt({ key }: TallyCell, { to, levels }: Carried, places: Places): TallyCell['key'] {
  const level = key[places.level] ?? null;
  return key.map((value, at) => {
    if (at === places.unit) return to.code;
    return at === places.level && level !== null && levels.has(level) ? to.level : value;
  });
}
