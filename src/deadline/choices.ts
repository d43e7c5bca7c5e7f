import type { RestKind } from '../calendar/index.js';
import type { Choice } from '../kernel/index.js';
import type { DeadlinePolicy } from './deadline-policy.js';

/** Which of the switches decides whether a limit ending on a rest day goes on. */
export type RollChoice = { readonly kind: RestKind; readonly choice: Choice<boolean> };

/**
 * The switch that decides for a day that rests for these reasons: the first that rolls, else the first. A holiday on a
 * Saturday has two reasons and rolls when either does. `null` for a working day.
 */
export function rollChoice(policy: DeadlinePolicy, kinds: readonly RestKind[]): RollChoice | null {
  const rolling = kinds.find((kind) => policy.roll[kind].value) ?? kinds[0];
  return rolling === undefined ? null : { kind: rolling, choice: policy.roll[rolling] };
}
