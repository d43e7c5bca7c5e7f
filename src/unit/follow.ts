import type { EpochDay } from '../kernel/index.js';
import { countUpTo } from './days.js';
import type { Run, Turn } from './registry-index.js';

/** Where the ways from a unit lead: to units that stand on the day, and to units with which they end before it. */
export type Outcome = {
  /** Those that stand, each once. */
  readonly standing: ReadonlySet<Run>;
  /** Those at which a way ends. */
  readonly lost: ReadonlySet<Run>;
};

/** One of the two ways through time. */
type Direction = {
  /** The next turn of a unit from a day, on the way to the day asked for. */
  readonly next: (run: Run, day: EpochDay) => Turn | undefined;
  /** The day as of which a unit on the other side of a turn is followed. */
  readonly after: (turn: Turn) => EpochDay;
};

const dayOf = ({ on }: Turn) => on;

const onwards = (target: EpochDay): Direction => ({
  next: ({ onwards: turns }, day) => {
    const turn = turns[countUpTo(turns, dayOf, day)];
    return turn !== undefined && turn.on <= target ? turn : undefined;
  },
  after: dayOf,
});

const backwards = (target: EpochDay): Direction => ({
  next: ({ origins }, day) => {
    const turn = origins[countUpTo(origins, dayOf, day) - 1];
    return turn !== undefined && turn.on > target ? turn : undefined;
  },
  after: ({ on }) => on - 1,
});

const NOBODY: ReadonlySet<Run> = /* @__PURE__ */ new Set();

/** All of some outcomes together; the outcome itself where they are one. */
function joined(outcomes: ReadonlySet<Outcome>): Outcome {
  const [first] = outcomes;
  if (first !== undefined && outcomes.size === 1) return first;
  const [standing, lost] = [new Set<Run>(), new Set<Run>()];
  for (const outcome of outcomes) {
    for (const run of outcome.standing) standing.add(run);
    for (const run of outcome.lost) lost.add(run);
  }
  return { standing, lost };
}

/** Follows units from the day they are meant on; each turn is followed once, however many units lead to it. */
export type Follower = (run: Run, day: EpochDay) => Outcome;

function follower(target: EpochDay, { next, after }: Direction): Follower {
  const ends = new Map<Run, Outcome>();
  const known = new Map<Turn, Outcome>();

  function endOf(run: Run): Outcome {
    const found = ends.get(run);
    if (found !== undefined) return found;
    const one = new Set([run]);
    const stands = run.from <= target && target <= run.to;
    const made = stands ? { standing: one, lost: NOBODY } : { standing: NOBODY, lost: one };
    ends.set(run, made);
    return made;
  }

  /** What a unit leads to from a day, or the turn before it that is not known yet. */
  function found(run: Run, day: EpochDay): Outcome | Turn {
    const turn = next(run, day);
    return turn === undefined ? endOf(run) : (known.get(turn) ?? turn);
  }

  /** The turns behind a turn that are not known yet; when there are none it is known itself. */
  function look(turn: Turn): readonly Turn[] {
    const behind = [...turn.runs].map((run) => found(run, after(turn)));
    const open = behind.filter((one) => 'on' in one);
    if (open.length === 0) known.set(turn, joined(new Set(behind.filter((one) => 'standing' in one))));
    return open;
  }

  return (run, day) => {
    const first = next(run, day);
    if (first === undefined) return endOf(run);
    // days go one way, so a turn is never behind itself
    for (const path = [first]; path.length > 0; ) {
      const turn = path.at(-1) as Turn;
      const open = known.has(turn) ? [] : look(turn);
      if (open.length === 0) path.pop();
      else path.push(...open);
    }
    return known.get(first) as Outcome;
  };
}

/** Follows units to those that stand on a later day. */
export const followOnwards = (target: EpochDay): Follower => follower(target, onwards(target));

/** Follows units back to those that stood on an earlier day. */
export const followBack = (target: EpochDay): Follower => follower(target, backwards(target));

/** Every turn on the ways from a unit to a day. */
export function turnsFrom(starts: readonly Start[], way: 'onwards' | 'back', target: EpochDay): ReadonlySet<Turn> {
  const { next, after } = way === 'onwards' ? onwards(target) : backwards(target);
  const turns = new Set<Turn>();
  for (const { run, day } of starts) {
    const turn = next(run, day);
    if (turn !== undefined) turns.add(turn);
  }
  // the set grows while it is walked
  for (const turn of turns) {
    for (const run of turn.runs) {
      const behind = next(run, after(turn));
      if (behind !== undefined) turns.add(behind);
    }
  }
  return turns;
}

/** A unit, and the day as of which it is meant. */
export type Start = { readonly run: Run; readonly day: EpochDay };
