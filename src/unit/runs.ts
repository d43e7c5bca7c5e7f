import type { EpochDay } from '../kernel/index.js';
import { type Days, lastBegun } from './days.js';
import type { DatedSuccession } from './read-successions.js';
import type { UnitVersion } from './registry-index.js';
import type { Succession } from './succession.js';

/** A turn that is being gathered. */
type OpenTurn = { on: EpochDay; runs: Set<OpenRun>; successions: Succession[] };

/** A run that is being gathered. */
export type OpenRun = { code: string; from: EpochDay; to: EpochDay; onwards: OpenTurn[]; origins: OpenTurn[] };

type Versions = ReadonlyMap<string, readonly UnitVersion[]>;
type Runs = ReadonlyMap<string, readonly OpenRun[]>;

/** The days on which a code is followed by others only, so that what bears it then is another unit. */
function endsByCode(successions: readonly DatedSuccession[]): ReadonlyMap<string, ReadonlySet<EpochDay>> {
  const goesOn = new Map<string, Set<EpochDay>>();
  const ends = new Map<string, Set<EpochDay>>();
  const note = (to: Map<string, Set<EpochDay>>, code: string, on: EpochDay) => {
    const days = to.get(code);
    if (days === undefined) to.set(code, new Set([on]));
    else days.add(on);
  };
  for (const { succession, on } of successions) {
    const followers = new Set(succession.to);
    for (const code of succession.from) note(followers.has(code) ? goesOn : ends, code, on);
  }
  for (const [code, days] of goesOn) for (const on of days) ends.get(code)?.delete(on);
  return ends;
}

/** The runs of every code: its versions joined where they follow on each other and are the same unit. */
export function runsOf(versions: Versions, successions: readonly DatedSuccession[]): Runs {
  const ends = endsByCode(successions);
  const runs = new Map<string, readonly OpenRun[]>();
  for (const [code, own] of versions) {
    const list: OpenRun[] = [];
    for (const { from, to } of own) {
      const last = list.at(-1);
      if (last !== undefined && last.to + 1 === from && !ends.get(code)?.has(from)) last.to = to;
      else list.push({ code, from, to, onwards: [], origins: [] });
    }
    runs.set(code, list);
  }
  return runs;
}

/** The turn of a day in a list that is in the order of days, and whose last may be of that day. */
function turnOn(turns: OpenTurn[], on: EpochDay): OpenTurn {
  const last = turns.at(-1);
  if (last?.on === on) return last;
  const made: OpenTurn = { on, runs: new Set(), successions: [] };
  turns.push(made);
  return made;
}

/** What a code named before a day: the run that stood last. */
export const runBefore = <R extends Days>(
  runs: ReadonlyMap<string, readonly R[]>,
  code: string,
  on: EpochDay,
): R | undefined => lastBegun(runs.get(code) ?? [], on - 1);

/** The run a code names on a day; without one the run before it, or else the first after, so that a circle is seen whatever its days. */
const runOn = (runs: Runs, code: string, on: EpochDay): OpenRun | undefined =>
  lastBegun(runs.get(code) ?? [], on) ?? runs.get(code)?.[0];

/** Writes a succession into a run: the runs on the other side, and what says so. */
function write(turn: OpenTurn, succession: Succession, others: readonly OpenRun[]): void {
  turn.successions.push(succession);
  for (const other of others) turn.runs.add(other);
}

/** Writes into the runs what becomes of them and what they were made of; the successions are in the order of days. */
export function linkRuns(runs: Runs, successions: readonly DatedSuccession[]): void {
  for (const { succession, on } of successions) {
    const sources = succession.from.flatMap((code) => runBefore(runs, code, on) ?? []);
    const followers = succession.to.flatMap((code) => runOn(runs, code, on) ?? []);
    for (const source of sources) write(turnOn(source.onwards, on), succession, followers);
    for (const follower of followers) {
      // one that others become part of goes on: it is made of itself too
      write(turnOn(follower.origins, on), succession, follower.from < on ? [...sources, follower] : sources);
    }
  }
}
