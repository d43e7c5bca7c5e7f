import type { AssessedLeaf } from './assessed-leaves.js';
import type { RevisedEvent } from './assessment-event.js';
import type { Closing } from './closing.js';
import { type Fault, isSetAside } from './fault.js';
import type { KnownEvent } from './known-events.js';
import type { Given } from './standing.js';

/** What was restated, to which revisions are added as they were entered. */
export type Revisions = {
  /** The versions that were published, the last last. */
  readonly versions: readonly string[];
  /** The last revision of a criterion. */
  readonly of: (leaf: AssessedLeaf) => Given<RevisedEvent> | null;
  /** Adds a revision that has these faults of its own; what is wrong with it. */
  readonly enter: (one: KnownEvent<RevisedEvent>, own: readonly Fault[]) => readonly Fault[];
};

/** What was published, before anything of it is restated. */
export function revisionsOf(published: Closing['published']): Revisions {
  const versions = published === null ? [] : [published.event.version];
  const last = new Map<string, KnownEvent<RevisedEvent>>();
  // the last ranks of all versions, and of those that are over
  let [latest, over] = [-1, -1];

  /** A version is not published again when another one has been, nor before one that is out. */
  const versionFaults = ({ event: { version }, rank }: KnownEvent<RevisedEvent>): readonly Fault[] => {
    const isOpen = versions.length > 1 && versions.at(-1) === version;
    const fault = (code: string): readonly Fault[] => [{ code, key: 'version', value: version }];
    if (versions.includes(version) && !isOpen) return fault('score/version-twice');
    return rank < (isOpen ? over : latest) ? fault('score/after-publication') : [];
  };

  return {
    versions,
    of: ({ plan }) => {
      const one = last.get(plan.criterion.code);
      return one === undefined ? null : { points: one.event.points, event: one.event };
    },
    enter: (one, own) => {
      const { event, rank } = one;
      const faults = [...versionFaults(one), ...own];
      if (isSetAside(faults)) return faults;
      if (versions.at(-1) !== event.version) {
        versions.push(event.version);
        over = latest;
      }
      latest = Math.max(latest, rank);
      if (rank > (last.get(event.criterion)?.rank ?? -1)) last.set(event.criterion, one);
      return faults;
    },
  };
}
