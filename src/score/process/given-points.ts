import type { Exact } from '../../kernel/index.js';
import { exactDecimal } from '../../kernel/inside.js';
import { pointsFault } from '../card/points-fault.js';
import { NOT_APPLICABLE } from '../expression/input-value.js';
import type { AssessedLeaf } from './assessed-leaves.js';
import type { Fault } from './fault.js';

/** Points as they are entered: a decimal, or that the criterion does not apply to the unit, of which the framework says what becomes. */
export type GivenPoints = number | 'not-applicable';

/** Points as they are told; `not-applicable` is not 0. */
export type AssessedPoints = Exact | 'not-applicable';

/** Points by their shortest decimal. */
export const assessedPoints = (points: GivenPoints): AssessedPoints =>
  points === NOT_APPLICABLE ? points : exactDecimal(points);

/** What is wrong with points that a criterion is given. */
export function givenPointsFaults({ plan }: AssessedLeaf, points: unknown): readonly Fault[] {
  if (points === NOT_APPLICABLE) return [];
  if (typeof points !== 'number' || !Number.isFinite(points)) {
    return [{ code: 'score/not-a-figure', key: 'points', value: points, accepted: `a number, or '${NOT_APPLICABLE}'` }];
  }
  const { role, max, criterion } = plan;
  const fault = pointsFault(exactDecimal(points), { role, max, least: criterion.least ?? null });
  return fault === null ? [] : [{ ...fault, key: 'points', value: points }];
}
