import type { Exact } from '../kernel/index.js';
import { compareExact, exact, exactDecimal, exactFromText, exactText, reduceExact, refuse } from '../kernel/inside.js';
import type { IndicatorKind } from './indicator-parts.js';

/** On which side of the target the value is to be: `at-least` and `at-most` include the target itself, `above` and `below` do not ("trên 95%"). */
export type TargetDirection = 'at-least' | 'above' | 'at-most' | 'below' | 'exactly';

/** `target`: to be reached. `ceiling`: not to be exceeded; being far below it is no fault. */
export type TargetKind = 'target' | 'ceiling';

/** What an indicator is to come to. */
export type Target = {
  /** The value in lowest terms, in those of the indicator's: 19/20 for 95 %, 180 for 180 people. */
  readonly value: Exact;
  /** On which side of it. */
  readonly direction: TargetDirection;
  /** Whether it is to be reached, or only not exceeded. */
  readonly kind: TargetKind;
};

/** A target as it is given. */
export type TargetRequest = {
  /** The value: a number by its shortest decimal, a decimal or `n/d` as text, or exactly. A share lies from 0 to 1: 95 % is `0.95`. */
  readonly value: number | string | Exact;
  /** On which side of it. */
  readonly direction: TargetDirection;
  /** `target` by default; a `ceiling` is always `at-most`. */
  readonly kind?: TargetKind;
};

const DIRECTIONS: readonly string[] = ['at-least', 'above', 'at-most', 'below', 'exactly'];
const KINDS: readonly string[] = ['target', 'ceiling'];

const ZERO = { n: 0n, d: 1n };
const ONE = { n: 1n, d: 1n };

function exactly(value: TargetRequest['value']): Exact {
  if (typeof value === 'object' && value !== null) return exact(value.n, value.d);
  return typeof value === 'string' && value.includes('/') ? exactFromText(value) : exactDecimal(value);
}

function checkWords({ direction, kind = 'target' }: TargetRequest): void {
  if (!DIRECTIONS.includes(direction)) {
    refuse('indicator/unknown-choice', { path: ['direction'], value: direction, accepted: DIRECTIONS.join(' | ') });
  }
  if (!KINDS.includes(kind)) {
    refuse('indicator/unknown-choice', { path: ['kind'], value: kind, accepted: KINDS.join(' | ') });
  }
  if (kind === 'ceiling' && direction !== 'at-most') {
    refuse('indicator/not-a-ceiling', { path: ['direction'], value: direction, accepted: 'at-most' });
  }
}

/** A target, or a refusal. */
export function readTarget(request: TargetRequest, kind: IndicatorKind): Target {
  checkWords(request);
  const value = reduceExact(exactly(request.value));
  if (compareExact(value, ZERO) < 0 || (kind === 'share' && compareExact(value, ONE) > 0)) {
    const accepted = kind === 'share' ? '0..1: 95 % is 0.95' : 'at least 0';
    refuse('indicator/target-out-of-bounds', { path: ['value'], value: exactText(value), accepted });
  }
  return { value, direction: request.direction, kind: request.kind ?? 'target' };
}
