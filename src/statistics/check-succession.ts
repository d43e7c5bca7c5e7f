import { classes } from '../dossier/inside.js';
import { type CivilDate, fromEpochDay, type Problem, toEpochDay } from '../kernel/index.js';
import { refuse } from '../kernel/inside.js';
import type { UnitRegistry } from '../unit/index.js';
import { carryUnits } from './carry-units.js';
import type { Period } from './period.js';
import { placesOf, requireLater } from './restate-places.js';
import { restatingOf } from './restated-digest.js';
import { type SharedGroups, sharedGroups } from './shared-groups.js';
import type { ClassCounts, Tally, TallyCell } from './tally.js';

type Unit = string | null;

const sumOf = (counts: ClassCounts): number => counts.reduce((sum, count) => sum + count, 0);

/** What is open, the classes of what is pending and of what is suspended; what is not received yet is not. */
const openIn = ({ open }: TallyCell): number =>
  sumOf(open.filter((_, code) => classes[code]?.status === 'pending' || classes[code]?.status === 'suspended'));

const carriedIn = ({ receipts }: TallyCell): number => sumOf(receipts.carried);

/** A figure of each unit, all its cells together. */
function byUnit(tally: Tally, figureOf: (cell: TallyCell) => number): ReadonlyMap<Unit, number> {
  const { unit } = placesOf(tally);
  const figures = new Map<Unit, number>();
  for (const cell of tally.cells) {
    const code = cell.key[unit] ?? null;
    figures.set(code, (figures.get(code) ?? 0) + figureOf(cell));
  }
  return figures;
}

function periodOf({ periods }: Tally, name: string): Period {
  const [period, second] = periods;
  if (period !== undefined && second === undefined) return period;
  return refuse('statistics/many-periods', { path: [name, 'periods'], value: periods.length, accepted: 'one period' });
}

function adjacency(before: Period, after: Period): readonly Problem[] {
  const accepted = fromEpochDay(toEpochDay(before.to) + 1);
  const path = ['after', 'periods', 0, 'from'];
  return after.from === accepted
    ? []
    : [{ code: 'statistics/not-adjacent', path, severity: 'error', value: after.from, accepted }];
}

/** The units that a tally names, and the day on which it means them. */
type Named = { readonly units: Iterable<Unit>; readonly day: CivilDate };

/** Puts units that have parts of each other into one group. */
function groupsOf(
  before: Named,
  after: Named,
  { registry, on }: { readonly registry: UnitRegistry; readonly on: CivilDate },
): SharedGroups {
  const carry = carryUnits(registry, on);
  const followersOf = (code: string, day: CivilDate): readonly string[] => {
    const carriage = carry(code, { from: day, to: day });
    if (carriage === null) return [code];
    if ('to' in carriage) return [carriage.to.code];
    return carriage.units.length > 0 ? carriage.units : [code];
  };
  const groups = sharedGroups();
  const join = ({ units, day }: Named, side: 'before' | 'after') => {
    for (const code of units) {
      const followers: readonly Unit[] = code === null ? [null] : followersOf(code, day);
      for (const follower of followers) groups.join({ side, code }, { side: 'on', code: follower });
    }
  };
  join(before, 'before');
  join(after, 'after');
  return groups;
}

/** The day on which a tally means its units: one that was carried over names those of that day, and a code may have named others before. */
const meantOn = (tally: Tally, day: CivilDate): CivilDate => restatingOf(tally)?.on ?? day;

const MOST_NAMED = 8;

const named = (code: Unit) => code ?? '–';

/** A figure and what it is the sum of: `7 = A 4 + B 3`. */
function summed(total: number, figures: readonly (readonly [Unit, number])[]): string {
  const parts = figures.filter(([, figure]) => figure !== 0).map(([code, figure]) => `${named(code)} ${figure}`);
  if (parts.length === 0) return `${total}`;
  const shown = parts.length > MOST_NAMED ? [...parts.slice(0, MOST_NAMED), '…'] : parts;
  return `${total} = ${shown.join(' + ')}`;
}

/**
 * Whether the dossiers of units that ended went on at those that follow them: what a unit carried over into its first period is what was open, pending or suspended, at the units it was
 * made of when the period before closed.
 *
 * Units that have parts of each other are compared together: what was open at a unit that was split must be carried over by its parts, nobody says by which. Units that go on are compared with themselves, and so
 * are units nobody knows, and what names no unit. A tally that `restate` carried over names the units of the day it was carried over to,
 * and lacks what was set aside: where units were split, give tallies as they were counted.
 *
 * @param before - The tally of the period that closed, with the key `unit`.
 * @param after - The tally of the period right after, with the key `unit`.
 * @param registry - The units, and how they follow each other.
 * @param on - The day whose units are compared: within the second period, usually its first or last day.
 * @returns Each break with both figures: `statistics/succession-break`, whose path names the units that carried over (the first 8), `value` what they did and `accepted` what was open, unit by unit; and
 * `statistics/not-adjacent`. By the code of the unit.
 * @throws `statistics/no-unit-key`, `statistics/many-periods`, `statistics/restated-backwards` for a day before the first period closed or before one to which a tally was carried over, `kernel/not-a-date`,
 * `unit/not-a-registry`.
 *
 * @example
 * ```ts
 * import { stateFromRow } from 'motcua/dossier';
 * import { checkSuccession, tally } from 'motcua/statistics';
 * import { unitRegistry } from 'motcua/unit';
 * import { vietnamCalendar } from 'motcua/vn';
 *
 * const commune = (code: string) => ({ code, names: { vi: code }, kind: 'area', level: 'commune' }) as const;
 * const registry = unitRegistry({
 *   units: [
 *     { ...commune('A'), until: '2025-06-30' },
 *     { ...commune('B'), until: '2025-06-30' },
 *     { ...commune('M'), since: '2025-07-01' },
 *   ],
 *   successions: [{ on: '2025-07-01', kind: 'merge', from: ['A', 'B'], to: ['M'] }],
 * });
 * const tallyOf = (units: readonly string[], from: string, to: string) =>
 *   tally(
 *     units.map((unit) => stateFromRow({ receivedAt: '2025-06-23', dueOn: '2025-07-10', endedOn: null, unit }, { on: to, calendar: vietnamCalendar })),
 *     { period: { from, to }, keys: ['unit'] },
 *   );
 * const before = tallyOf(['A', 'A', 'B'], '2025-06-01', '2025-06-30');
 * checkSuccession(before, tallyOf(['M', 'M', 'M'], '2025-07-01', '2025-07-31'), registry, '2025-07-01'); // => []
 * const [problem] = checkSuccession(before, tallyOf(['M', 'M'], '2025-07-01', '2025-07-31'), registry, '2025-07-01');
 * [problem?.path, problem?.value, problem?.accepted]; // => [['after', 'M'], 2, '3 = A 2 + B 1']
 * ```
 */
export function checkSuccession(
  before: Tally,
  after: Tally,
  registry: UnitRegistry,
  on: CivilDate,
): readonly Problem[] {
  const [open, carried] = [byUnit(before, openIn), byUnit(after, carriedIn)];
  const [closed, next] = [periodOf(before, 'before'), periodOf(after, 'after')];
  requireLater(before, on);
  const day = meantOn(after, on);
  if (day > on) refuse('statistics/restated-backwards', { path: ['on'], value: on, accepted: `${day} or later` });
  const groups = groupsOf(
    { units: open.keys(), day: meantOn(before, closed.to) },
    { units: carried.keys(), day },
    { registry, on },
  );
  const breaks = groups.list().flatMap((members): readonly Problem[] => {
    const of = (side: 'before' | 'after' | 'on') => members.flatMap((one) => (one.side === side ? [one.code] : []));
    const sources = of('before').map((code) => [code, open.get(code) ?? 0] as const);
    const expected = sumOf(sources.map(([, figure]) => figure));
    const value = sumOf(of('after').map((code) => carried.get(code) ?? 0));
    if (value === expected) return [];
    const path = [
      'after',
      ...of('on')
        .slice(0, MOST_NAMED)
        .map((code) => code ?? ''),
    ];
    return [
      { code: 'statistics/succession-break', path, severity: 'error', value, accepted: summed(expected, sources) },
    ];
  });
  return [...adjacency(closed, next), ...breaks];
}
