import { type CivilDate, toEpochDay } from '../kernel/index.js';
import type { Unit, UnitRegistry } from '../unit/index.js';
import { followOnwards, holding, indexOf, meantFrom, type Run } from '../unit/inside.js';
import type { Period } from './period.js';

/**
 * Why the figures of a unit go to nobody. `split`: it went to several, and no figure says which part went where. `ended`: it ended and nobody follows it. `not-yet`: it
 * begins only after the day.
 */
export type NotComparableCause = 'split' | 'ended' | 'not-yet';

/** The figures of a unit go to one that stands on the day. */
export type Carried = {
  readonly to: Unit;
  /** The levels it had while its code named it. */
  readonly levels: ReadonlySet<string>;
};

/** The figures of a unit compare with nobody's. */
type NotCarried = { readonly cause: NotComparableCause; readonly units: readonly string[] };

/** Where the figures of a unit go; `null`: nobody knows the unit. */
type Carriage = Carried | NotCarried | null;

/**
 * Where the figures of units go that were counted in some days, each unit looked up once. All that a code named in these days is followed from the first of them: figures of a period in which a unit gave up a
 * part are those of both parts.
 */
export function carryUnits(registry: UnitRegistry, on: CivilDate): (code: string, days: Period) => Carriage {
  const { runs, versions } = indexOf(registry);
  const target = toEpochDay(on);
  const follow = followOnwards(target);
  const versionsIn = ({ code, from, to }: Run) =>
    (versions.get(code) ?? []).filter((version) => from <= version.from && version.to <= to);

  function look(code: string, { from, to }: Period): Carriage {
    const own = runs.get(code);
    if (own === undefined) return null;
    const starts = meantFrom(own, { from: toEpochDay(from), to: toEpochDay(to) });
    const begun = starts.filter(({ run }) => run.from <= target);
    if (begun.length === 0) return { cause: 'not-yet', units: [] };
    const outcomes = begun.map(({ run, day }) => follow(run, day));
    const standing = new Set(outcomes.flatMap((outcome) => [...outcome.standing]));
    const [first] = standing;
    const unit = first && holding(versions.get(first.code), target)?.unit;
    if (unit === undefined) return { cause: 'ended', units: [] };
    if (standing.size === 1 && outcomes.every(({ lost }) => lost.size === 0)) {
      const meant = begun.flatMap(({ run }) => versionsIn(run));
      return { to: unit, levels: new Set(meant.map((version) => version.unit.level)) };
    }
    return { cause: 'split', units: [...standing].map((run) => run.code).sort() };
  }

  const known = new Map<string, Map<string, Carriage>>();
  return (code, days) => {
    const name = `${days.from}..${days.to}`;
    const own = known.get(name) ?? new Map<string, Carriage>();
    known.set(name, own);
    const found = own.get(code);
    if (found !== undefined) return found;
    const made = look(code, days);
    own.set(code, made);
    return made;
  };
}
