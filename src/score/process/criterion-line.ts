import { afterEvent, type StageEvent } from './after-event.js';
import type { AssessedLeaf } from './assessed-leaves.js';
import type { CriterionEvent } from './assessment-event.js';
import type { AssessmentHistory } from './assessment-history.js';
import { criterionFaults } from './criterion-faults.js';
import { type Fault, isSetAside } from './fault.js';
import type { KnownEvent } from './known-events.js';
import { type Standing, untouched } from './standing.js';

type Line = {
  /** By when they happened. */
  readonly events: KnownEvent<StageEvent>[];
  /** What each is, as far as that is worked out: one that is put before others leaves those to be worked out again. */
  readonly steps: { readonly faults: readonly Fault[]; readonly after: Standing }[];
  /** The rank of the last ruling. */
  ruling: number;
};

/** What happened to one criterion, to which its events are added as they were entered. */
export type CriterionLine = {
  /** Adds an event, or says why it is set aside. */
  readonly enter: (one: KnownEvent<StageEvent>) => readonly Fault[];
  /** What would be wrong with an event that is not added. */
  readonly faultsOf: (one: KnownEvent<CriterionEvent>) => readonly Fault[];
  /** What is wrong with the events that were added. */
  readonly told: () => readonly (readonly [KnownEvent, readonly Fault[]])[];
  /** How far the criterion has come with all of them. */
  readonly standing: () => Standing;
};

/** How many of these happened before. */
function placeOf(events: readonly KnownEvent[], rank: number): number {
  let [low, high] = [0, events.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((events[middle] as KnownEvent).rank < rank) low = middle + 1;
    else high = middle;
  }
  return low;
}

const isRuling = ({ kind }: StageEvent): boolean => kind === 'verified' || kind === 'verified-again';

/**
 * A criterion on which nothing has happened. A ruling decides on what was known when it was entered: it is taken or set aside then, and nothing that is entered
 * later can come before it.
 */
export function criterionLine(leaf: AssessedLeaf, rules: AssessmentHistory): CriterionLine {
  const line: Line = { events: [], steps: [], ruling: -1 };
  const { events, steps } = line;
  const standingAt = (place: number): Standing => {
    while (steps.length < place) {
      const before = steps.at(-1)?.after ?? untouched(leaf);
      const { event } = events[steps.length] as KnownEvent<StageEvent>;
      const faults = criterionFaults(before, event, rules);
      steps.push({ faults, after: isSetAside(faults) ? before : afterEvent(before, event) });
    }
    return place === 0 ? untouched(leaf) : (steps[place - 1] as Line['steps'][number]).after;
  };
  const faultsOf: CriterionLine['faultsOf'] = ({ event, rank }) =>
    criterionFaults(standingAt(placeOf(events, rank)), event, rules);
  return {
    faultsOf,
    enter: (one) => {
      const { event, rank } = one;
      if (rank < line.ruling) return [{ code: 'score/already-verified', key: 'criterion', value: event.criterion }];
      if (isRuling(event)) {
        const faults = faultsOf(one);
        if (isSetAside(faults)) return faults;
        line.ruling = rank;
      }
      const place = placeOf(events, rank);
      events.splice(place, 0, one);
      steps.length = Math.min(steps.length, place);
      return [];
    },
    told: () => {
      standingAt(events.length);
      return events.map((one, at) => [one, (steps[at] as Line['steps'][number]).faults] as const);
    },
    standing: () => standingAt(events.length),
  };
}
