import type { Indicator } from '../../indicator/index.js';
import type { Count, Exact } from '../../kernel/index.js';
import { exact, exactDecimal } from '../../kernel/inside.js';
import { type Absent, absent } from './absent.js';

/**
 * What a rule is given under the name of an input: an indicator, a count, a number, an answer in words or a decimal as text, `'not-applicable'`, or `null`
 * when nobody knows. An input that is not named at all is missing too.
 */
export type ScoreInput = Indicator | Count | number | string | null;

/** The inputs of one unit, by name. */
export type ScoreInputs = { readonly [name: string]: ScoreInput };

/** What an input says when the thing does not exist at the unit. */
export const NOT_APPLICABLE = 'not-applicable';

const DECIMAL = /^[+-]?\d{1,40}(\.\d{1,40})?$/;

const isCount = (value: ScoreInput): value is Count | Indicator => typeof value === 'object' && value !== null;

const isFigure = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0;

/** Why an input gives no figure; `null` when it gives one. */
export function noFigure(name: string, value: ScoreInput | undefined): Absent | null {
  if (value === null || value === undefined) return absent('missing', name);
  if (value === NOT_APPLICABLE) return absent('not-applicable', name);
  if (isCount(value) && (value.numerator === null || value.denominator === null)) return absent('missing', name);
  return null;
}

const ONE_WHOLE = '0..1, or { numerator, denominator }';

const wrong = (name: string, code: string, value: unknown, accepted: string): Absent =>
  absent('unscorable', name, { code, value, accepted });

/** Counts of which one is a part of the other, unless the indicator says it is a ratio. */
const mayExceed = (value: Count | Indicator): boolean => 'kind' in value && value.kind !== 'share';

function ofCount(name: string, value: Count | Indicator): Exact | Absent {
  const { numerator, denominator } = value;
  if (!isFigure(numerator) || !isFigure(denominator)) {
    return wrong(name, 'score/not-a-count', `${numerator}/${denominator}`, 'numbers from 0');
  }
  if (numerator > denominator && !mayExceed(value)) {
    return wrong(name, 'score/above-whole', `${numerator}/${denominator}`, 'a numerator up to the denominator');
  }
  if (denominator === 0) return absent('zero-denominator', name);
  const [top, bottom] = [exactDecimal(numerator), exactDecimal(denominator)];
  return { n: top.n * bottom.d, d: top.d * bottom.n };
}

function ofScalar(name: string, value: number | string): Exact | Absent {
  const isDecimal = typeof value === 'number' ? Number.isFinite(value) : DECIMAL.test(value);
  return isDecimal
    ? exactDecimal(value)
    : wrong(name, 'score/not-a-figure', value, 'a decimal, a count or an indicator');
}

/** The figure an input stands for, or why there is none. */
export function inputValue(name: string, value: ScoreInput | undefined): Exact | Absent {
  const none = noFigure(name, value);
  if (none !== null) return none;
  return isCount(value as ScoreInput)
    ? ofCount(name, value as Count | Indicator)
    : ofScalar(name, value as number | string);
}

/** The figure of an input that is a share, or why there is none. */
export function inputShare(name: string, value: ScoreInput | undefined): Exact | Absent {
  const found = inputValue(name, value);
  if ('absent' in found || (found.n >= 0n && found.n <= found.d)) return found;
  return wrong(name, 'score/not-a-share', isCount(value as ScoreInput) ? `${found.n}/${found.d}` : value, ONE_WHOLE);
}

/** The numerator or the denominator of an input, or why there is none. */
export function inputPart(
  name: string,
  value: ScoreInput | undefined,
  part: 'numerator' | 'denominator',
): Exact | Absent {
  const whole = inputValue(name, value);
  if ('absent' in whole && whole.absent !== 'zero-denominator') return whole;
  if (typeof value !== 'object') return wrong(name, 'score/not-a-count', value, 'a count or an indicator');
  const found = (value as Count)[part];
  return Number.isInteger(found) ? exact(found) : exactDecimal(found);
}
