import type { AgencyReference } from '../../procedure/index.js';
import { type Delay, plusDelay } from './delay.js';
import type { AgencyDelay, StepDelay } from './delay-result.js';

const keyOf = ({ code, name }: AgencyReference): string => JSON.stringify(code === undefined ? { name } : { code });

const sum = (a: Delay | null, b: Delay | null): Delay | null => (a === null || b === null ? null : plusDelay(a, b));

const joined = (own: AgencyDelay, { id, owes, share }: StepDelay): AgencyDelay => ({
  agency: own.agency,
  steps: [...own.steps, id],
  owes: own.owes || owes,
  share: sum(own.share, share),
});

/** The steps of each agency together. */
export function agencyDelays(steps: readonly StepDelay[]): readonly AgencyDelay[] {
  const agencies = new Map<string, AgencyDelay>();
  for (const step of steps) {
    const { agency, id, owes, share } = step;
    const own = agencies.get(keyOf(agency));
    agencies.set(keyOf(agency), own === undefined ? { agency, steps: [id], owes, share } : joined(own, step));
  }
  return [...agencies.values()];
}
