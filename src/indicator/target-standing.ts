import type { Exact, Problem } from '../kernel/index.js';
import { compareExact, exactText, reduceExact, refuse, shownValue, subtractExact } from '../kernel/inside.js';
import type { Indicator } from './indicator.js';
import type { Target, TargetDirection } from './target.js';

/**
 * How a value stands to its target. `within-ceiling` is not `met`: a ceiling is nothing to be reached. `unknown`: there is no value. `no-target`: nothing was
 * asked.
 */
export type TargetOutcome = 'met' | 'missed' | 'within-ceiling' | 'above-ceiling' | 'unknown' | 'no-target';

/** How a value stands to its target, and by how much. */
export type TargetStanding = {
  /** How it stands. */
  readonly outcome: TargetOutcome;
  /** Whether it is as asked; `null` when there is no value or no target. */
  readonly meets: boolean | null;
  /** The value less the target, exactly; `null` when one of them is missing. */
  readonly gap: Exact | null;
  /** What to tell, for `narrate`: `indicator/target-missed`, `indicator/above-ceiling`, `indicator/no-value`; none when it is as asked. */
  readonly problems: readonly Problem[];
};

const HOLDS: { readonly [direction in TargetDirection]: (order: -1 | 0 | 1) => boolean } = {
  'at-least': (order) => order >= 0,
  above: (order) => order > 0,
  'at-most': (order) => order <= 0,
  below: (order) => order < 0,
  exactly: (order) => order === 0,
};

const SIGN: { readonly [direction in TargetDirection]: string } = {
  'at-least': '>=',
  above: '>',
  'at-most': '<=',
  below: '<',
  exactly: '=',
};

function told(value: Exact, { value: target, direction, kind }: Target): Problem {
  return {
    code: kind === 'ceiling' ? 'indicator/above-ceiling' : 'indicator/target-missed',
    path: ['value'],
    severity: 'warning',
    value: exactText(value),
    accepted: `${SIGN[direction]} ${exactText(target)}`,
  };
}

/**
 * How an indicator stands to its target, and by how much, exactly.
 *
 * @param indicator - The figure.
 * @returns The outcome, the gap, and what to tell when it is not as asked.
 * @throws `indicator/unknown-choice` for a direction there is not.
 *
 * @example
 * ```ts
 * import { narrate } from 'motcua';
 * import { indicator, targetStanding } from 'motcua/indicator';
 *
 * const staff = indicator({
 *   code: 'staff',
 *   kind: 'amount',
 *   numerator: 158,
 *   measure: 'person',
 *   period: { from: '2021-01-01', to: '2021-12-31' },
 *   on: '2021-12-31',
 *   unit: 'chau-thanh',
 *   source: { system: 'press' },
 *   verification: 'needs-reconciliation',
 *   target: { value: 180, direction: 'at-most', kind: 'ceiling' },
 * });
 * const { outcome, gap } = targetStanding(staff);
 * [outcome, gap]; // => ['within-ceiling', { n: -22n, d: 1n }]
 * const over = targetStanding(indicator({ ...staff, numerator: 181 }));
 * narrate(over.problems, { locale: 'en' }); // => '1.  Above the ceiling (at: value; got: "181/1"; accepted: <= 180/1)'
 * ```
 */
export function targetStanding({ value, target }: Indicator): TargetStanding {
  if (target === undefined) return { outcome: 'no-target', meets: null, gap: null, problems: [] };
  if (value === null) {
    const problem: Problem = { code: 'indicator/no-value', path: ['value'], severity: 'note' };
    return { outcome: 'unknown', meets: null, gap: null, problems: [problem] };
  }
  if (!Object.hasOwn(HOLDS, target.direction)) {
    refuse('indicator/unknown-choice', {
      path: ['target', 'direction'],
      value: shownValue(target.direction),
      accepted: Object.keys(HOLDS).join(' | '),
    });
  }
  const isCeiling = target.kind === 'ceiling';
  const gap = reduceExact(subtractExact(value, target.value));
  if (HOLDS[target.direction](compareExact(value, target.value))) {
    return { outcome: isCeiling ? 'within-ceiling' : 'met', meets: true, gap, problems: [] };
  }
  return { outcome: isCeiling ? 'above-ceiling' : 'missed', meets: false, gap, problems: [told(value, target)] };
}

/**
 * Whether an indicator is as its target asks, compared exactly.
 *
 * @param indicator - The figure.
 * @returns `null` when there is no value or no target: unknown is neither met nor missed.
 * @throws `indicator/unknown-choice` for a direction there is not.
 *
 * @example
 * ```ts
 * import { indicator, meetsTarget } from 'motcua/indicator';
 *
 * const satisfied = indicator({
 *   code: 'satisfied',
 *   numerator: 950,
 *   denominator: 1_000,
 *   period: { from: '2020-01-01', to: '2020-12-31' },
 *   on: '2020-12-31',
 *   unit: null,
 *   source: { system: 'survey', instrument: 'desk-ballot' },
 *   verification: 'verified',
 *   target: { value: 0.95, direction: 'at-least' },
 * });
 * meetsTarget(satisfied); // => true
 * meetsTarget(indicator({ ...satisfied, numerator: 949 })); // => false
 * meetsTarget(indicator({ ...satisfied, numerator: 0, denominator: 0 })); // => null
 * ```
 */
export const meetsTarget = (indicator: Indicator): boolean | null => targetStanding(indicator).meets;
