import type { CriterionEvent, RevisedEvent } from './assessment-event.js';
import { claimFor, isAfterClosing, ruledPoints } from './criterion-faults.js';
import type { GivenPoints } from './given-points.js';
import type { Standing } from './standing.js';

/** An event of a criterion before what became of it is approved. */
export type StageEvent = Exclude<CriterionEvent, RevisedEvent>;

/** How far a criterion has come with an event that has no errors. */
export function afterEvent(standing: Standing, event: StageEvent): Standing {
  switch (event.kind) {
    case 'self-scored':
      return { ...standing, self: event, isLate: isAfterClosing(standing, event) };
    case 'verified': {
      const points = ruledPoints(event, claimFor(event, standing)) as GivenPoints;
      return { ...standing, [event.stage]: { points, event } };
    }
    case 'explained': {
      const { self, explained, handedIn: before } = standing;
      const points = event.points ?? explained?.points ?? (self?.points as GivenPoints);
      const handedIn = (event.evidence ?? []).length > 0 ? { event, before } : before;
      return { ...standing, explained: { points, event }, handedIn };
    }
    default: {
      const points = ruledPoints(event, claimFor(event, standing)) as GivenPoints;
      return { ...standing, second: { points, event } };
    }
  }
}
