import type { DossierState } from '../dossier/index.js';
import { classify } from '../dossier/inside.js';
import { isMotcuaError } from '../kernel/index.js';
import { frozen, refuse } from '../kernel/inside.js';
import { requireChannel } from '../procedure/inside.js';
import { addCell } from './add-cells.js';
import { byCause } from './by-cause.js';
import { byKey, type CellIndex, cellIndex } from './cell-index.js';
import { countState } from './count-state.js';
import { countedThing } from './counted-thing.js';
import { keyReaders, orphanReader } from './key-readers.js';
import { type OpenCell, openCell } from './open-cell.js';
import type { Period } from './period.js';
import type { BadCount, Tally } from './tally.js';
import { tallyDigest } from './tally-digest.js';
import type { TallyOptions } from './tally-options.js';

/** The four functions any stream or batch engine takes. The state is a {@link Tally}: plain JSON that can be stored and sent. */
export type TallyAccumulator = {
  /** A state nothing has been counted in. */
  readonly create: () => Tally;
  /**
   * Counts a dossier in a state, which is changed and returned.
   *
   * @param tally - What is counted so far.
   * @param state - The dossier, as of the last day of the period.
   */
  readonly add: (tally: Tally, state: DossierState) => Tally;
  /**
   * A new state with what is counted in two; both are left as they are.
   *
   * @param a - The one.
   * @param b - The other.
   */
  readonly merge: (a: Tally, b: Tally) => Tally;
  /**
   * The tally: a frozen copy with its cells in order.
   *
   * @param tally - What is counted so far.
   */
  readonly extract: (tally: Tally) => Tally;
};

type OpenTally = Omit<Tally, 'cells' | 'bad'> & { cells: OpenCell[]; bad: { code: string; dossiers: number }[] };

function addBad(to: OpenTally['bad'], code: string, dossiers: number): void {
  const found = to.find((one) => one.code === code);
  if (found === undefined) to.push({ code, dossiers });
  else found.dossiers += dossiers;
}

const byCode = (a: BadCount, b: BadCount) => (a.code < b.code ? -1 : 1);

/**
 * What counts dossiers, one at a time or in parts that are merged: merging is associative and commutative, so dossiers may be split over
 * processes and machines in any way and the tally is the same.
 *
 * A state stands in three tables of its cell, each counted apart: what came in (by the day of receipt), what ended in the period (by the day of
 * ending), what is open on its last day. A dossier that ended before the period stands in none. A state whose class cannot be computed is
 * counted as `bad`, by the code of the problem.
 *
 * @param options - The period, the keys, and what is counted how.
 * @returns `create`, `add`, `merge` and `extract`. `add` refuses a state that is as of another day (`statistics/other-day`) or as known on another
 * (`statistics/other-known-on`); `merge` and the others refuse a state that counts something else (`statistics/other-tally`).
 * @throws `statistics/no-such-period`, `statistics/periods-without-key`, `statistics/period-twice`, `statistics/keys`, `statistics/unknown-choice`,
 * `statistics/no-levels`, `kernel/not-a-date`.
 *
 * @example
 * ```ts
 * import { stateFromRow } from 'motcua/dossier';
 * import { tallyAccumulator } from 'motcua/statistics';
 * import { vietnamCalendar } from 'motcua/vn';
 *
 * const period = { from: '2026-10-15', to: '2026-11-14' };
 * const { create, add, merge, extract } = tallyAccumulator({ period, keys: ['unit'] });
 * const row = { receivedAt: '2026-11-02', dueOn: '2026-11-09', endedOn: '2026-11-06', unit: 'A' };
 * const state = stateFromRow(row, { on: period.to, calendar: vietnamCalendar });
 * const morning = add(create(), state);
 * const evening = add(add(create(), state), state);
 * const { cells } = extract(merge(morning, evening));
 * cells.map(({ key, endings }) => [key, endings[12]]); // => [[['A'], 3]]
 * ```
 */
export function tallyAccumulator(options: TallyOptions): TallyAccumulator {
  const { create, add, merge, extract } = tallyCounter(options);
  return { create, add, merge, extract };
}

/** An accumulator, and what makes a tally of its own state: that is changed, and not to be added to any more. */
export type TallyCounter = TallyAccumulator & { readonly close: (tally: Tally) => Tally };

/** {@link tallyAccumulator} for who holds the only reference to the state, and need not copy it in the end. */
export function tallyCounter(options: TallyOptions): TallyCounter {
  const counted = countedThing(options);
  const digest = tallyDigest(counted);
  const { periods, keys, knownOn, against, granularity, lateIn, measures } = counted;
  const periodOf: ReadonlyMap<string, Period> = new Map(periods.map((period) => [period.to, period]));
  const readers = keyReaders(options, counted);
  const orphanOf = orphanReader(counted);
  // found again by their key; a state that comes from elsewhere gets its index when it is first added to
  const indexes = new WeakMap<OpenTally, CellIndex>();

  const create = (): OpenTally => ({ version: 1, digest, periods, keys, knownOn, against, cells: [], bad: [] });

  function own(tally: Tally): OpenTally {
    if (tally?.digest === digest && tally.version === 1) return tally as OpenTally;
    return refuse('statistics/other-tally', { path: ['digest'], value: tally?.digest ?? null, accepted: digest });
  }

  function indexOf(tally: OpenTally): CellIndex {
    const found = indexes.get(tally);
    if (found !== undefined) return found;
    const made = cellIndex(tally.cells);
    indexes.set(tally, made);
    return made;
  }

  function cellOf(tally: OpenTally, key: OpenCell['key'], orphan: OpenCell['orphan']): OpenCell {
    return indexOf(tally).cellOf(key, orphan, () => {
      const cell = openCell(key, orphan, measures);
      tally.cells.push(cell);
      return cell;
    });
  }

  function requirePeriodOf(state: DossierState): Period {
    const period = periodOf.get(state?.on);
    if (period === undefined) {
      const accepted = periods.map(({ to }) => to).join(' | ');
      return refuse('statistics/other-day', { path: ['on'], value: state?.on ?? null, accepted });
    }
    if (state.knownOn === knownOn) return period;
    return refuse('statistics/other-known-on', { path: ['knownOn'], value: state.knownOn, accepted: String(knownOn) });
  }

  function add(given: Tally, state: DossierState): OpenTally {
    const tally = own(given);
    const period = requirePeriodOf(state);
    try {
      const found = classify(state, { against, granularity });
      if (state.channel !== undefined) requireChannel(state.channel);
      const cell = cellOf(
        tally,
        readers.map((read) => read(state)),
        orphanOf(state),
      );
      countState(cell, state, { period, found, days: lateIn });
    } catch (error) {
      if (!isMotcuaError(error)) throw error;
      addBad(tally.bad, error.code, 1);
    }
    return tally;
  }

  function merge(a: Tally, b: Tally): OpenTally {
    const sum = create();
    for (const part of [own(a), own(b)]) {
      for (const cell of part.cells) addCell(cellOf(sum, cell.key, cell.orphan), cell);
      for (const { code, dossiers } of part.bad) addBad(sum.bad, code, dossiers);
    }
    return sum;
  }

  function close(given: Tally): Tally {
    const tally = own(given);
    for (const { causes } of tally.cells) causes?.sort(byCause);
    tally.cells.sort(byKey);
    tally.bad.sort(byCode);
    return frozen(tally);
  }

  const extract = (tally: Tally): Tally => close(merge(tally, create()));

  return { create, add, merge, extract, close };
}
