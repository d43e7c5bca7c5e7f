import { refuse, tQuantile } from '../../kernel/inside.js';
import type { Estimate, EstimateInterval } from '../estimate.js';
import { isWhole } from '../interval/design-share-interval.js';
import { requiredNumber } from '../planning/required-number.js';
import type { Question } from '../questionnaire/question.js';
import { type CompiledSample, REASONS } from '../sample/compiled-sample.js';
import { derivedSample } from '../sample/derived-sample.js';
import { rowsOf } from '../sample/rows-of.js';
import { type SampleSource, sampleSource } from '../sample/sample-source.js';
import { type Decided, decide } from './estimate-of.js';
import type { EstimateOptions, QuantileMeasure } from './estimate-request.js';
import type { Figure } from './figure.js';
import { type Ordered, QUANTILE_RULES, quantileBy } from './quantile-rule.js';

type Path = readonly (string | number)[];

type Request = QuantileMeasure & EstimateOptions;

/** What a question's answers stand for as numbers. */
function numbersOf(question: Question | undefined, answers: Float64Array, path: Path): Float64Array {
  if (question?.kind === 'number') return answers;
  if (question?.kind === 'scale') {
    return answers.map((answer) => (Number.isNaN(answer) ? answer : (question.levels[answer]?.points as number)));
  }
  return refuse('survey/not-measured', { path, value: question?.kind ?? null, accepted: 'scale | number' });
}

function ordered(values: Float64Array, weights: Float64Array, rows: readonly number[]): Ordered {
  const inOrder = Int32Array.from(rows).sort((a, b) => (values[a] as number) - (values[b] as number));
  const own = Float64Array.from(inOrder, (row) => weights[row] as number);
  return {
    values: Float64Array.from(inOrder, (row) => values[row] as number),
    weights: own,
    upTo: runningSums(own),
  };
}

/** The sums up to each value, each rounded once (Neumaier 1974): whether one is the part asked for must not hang on how many were added. */
function runningSums(weights: Float64Array): Float64Array {
  let sum = 0;
  let rest = 0;
  return weights.map((weight) => {
    const next = sum + weight;
    rest += sum >= weight ? sum - next + weight : weight - next + sum;
    sum = next;
    return sum + rest;
  });
}

/** How a quantile is read where the request does not say. */
export const quantileRuleOf = ({ rule = 'math', tolerance = 1e-12 }: Request) => ({ rule, tolerance });

const readAt = (of: Ordered, probability: number, request: Request): number => {
  const { rule, tolerance } = quantileRuleOf(request);
  return quantileBy(rule, of, { probability, tolerance });
};

function leftOutOf(reasons: Uint8Array, rows: readonly number[]): Estimate['leftOut'] {
  const left = [0, 0, 0];
  for (const row of rows) left[reasons[row] as number] = (left[reasons[row] as number] as number) + 1;
  return Object.fromEntries(REASONS.map((name, at) => [name, left[at]])) as Estimate['leftOut'];
}

/** The share of the ballots at the quantile or below it, with its interval. */
function shareBelow(compiled: CompiledSample, numbers: Float64Array, value: number, request: Request): Below {
  const isBelow = numbers.map((number) => (Number.isNaN(number) ? number : Number(number <= value)));
  const derived = derivedSample(compiled, isBelow, 2);
  const block = { kind: 'one', at: 0, width: 2 } as const;
  const part = { domain: request.domain ?? null, block, top: [0, 1], bottom: [1, 1] };
  const figure = { terms: [{ factor: 1, parts: [part] }], isShare: true, counted: [0, 1] };
  const source = sampleSource(derived);
  return { decided: decide(figure, source, request), figure, source };
}

/**
 * The quantiles where the share at or below lies, or `null` where an end of that is no share, or where all are at or below and nothing tells how far they might be.
 * When all were drawn the quantile itself: rules that draw lines between values would miss it.
 */
function woodruff(
  quantile: number,
  { estimate: { interval, value }, share }: Decided,
  of: Ordered,
  request: Request,
): EstimateInterval | null {
  if (interval !== null && share !== null && isWhole(share)) {
    return { ...interval, low: quantile, high: quantile, method: 'woodruff' };
  }
  if (value === 1 && interval?.method !== 'plain') return null;
  if (interval === null || interval.low < 0 || interval.high > 1) return null;
  const [low, high] = [interval.low, interval.high].map((probability) => readAt(of, probability, request));
  return { ...interval, low: low as number, high: high as number, method: 'woodruff' };
}

/** Refuses what is no quantile. */
export function checkQuantile(request: Request, path: Path): void {
  const { rule, tolerance } = quantileRuleOf(request);
  requiredNumber(tolerance, [...path, 'tolerance'], { low: 0, high: 1e-3 });
  requiredNumber(request.probability, [...path, 'probability'], { low: 0, high: 1 });
  if (QUANTILE_RULES.includes(rule)) return;
  refuse('survey/unknown-choice', { path: [...path, 'rule'], value: rule, accepted: QUANTILE_RULES.join(' | ') });
}

const NONE = { effectiveN: null, designEffect: null, designEffectWithReplacement: null } as const;

/** The share at or below a value, with the figure and the sample it was asked of. */
export type Below = { readonly decided: Decided; readonly figure: Figure; readonly source: SampleSource };

/** A quantile with what decided it. */
export type DecidedQuantile = {
  readonly estimate: Estimate;
  /** The share at or below it; `null` when there is none. */
  readonly below: Below | null;
};

/** A quantile from a sample, with what decided it. */
export function decideQuantile(compiled: CompiledSample, request: Request, path: Path = []): DecidedQuantile {
  checkQuantile(request, path);
  const at = compiled.questions.findIndex(({ id }) => id === request.question);
  const question = compiled.questions[at];
  if (question === undefined) {
    const accepted = compiled.questions.map(({ id }) => id).join(' | ');
    return refuse('survey/unknown-question', {
      path: [...path, 'question'],
      value: request.question ?? null,
      accepted,
    });
  }
  const numbers = numbersOf(question, compiled.answers[at] as Float64Array, [...path, 'question']);
  const domain = request.domain ?? null;
  const rows = [...rowsOf(compiled.sample.ballots, domain)];
  const valid = rows.filter((row) => !Number.isNaN(numbers[row]));
  const n = valid.length;
  const leftOut = leftOutOf(
    compiled.reasons[at] as Uint8Array,
    rows.filter((row) => Number.isNaN(numbers[row])),
  );
  const { df } = shareBelow(compiled, numbers, Number.NaN, request).decided.estimate;
  const known = {
    ...NONE,
    count: { numerator: n, denominator: n },
    n,
    isShare: false,
    leftOut,
    ...(domain === null ? {} : { domain }),
  };
  if (n === 0) {
    const none = { value: null, standardError: null, interval: null, df: null, coefficientOfVariation: null };
    return { estimate: { ...known, ...none }, below: null };
  }
  const of = ordered(numbers, compiled.weights, valid);
  const value = readAt(of, request.probability, request);
  const below = shareBelow(compiled, numbers, value, request);
  const interval = woodruff(value, below.decided, of, request);
  return { estimate: { ...known, value, interval, ...errorOf(interval, value, below.decided.estimate.df), df }, below };
}

/** A quantile from a sample. */
export const quantileOf = (compiled: CompiledSample, request: Request, path: Path = []): Estimate =>
  decideQuantile(compiled, request, path).estimate;

function errorOf(interval: EstimateInterval | null, value: number, df: number | null) {
  if (interval === null || df === null) return { standardError: null, coefficientOfVariation: null };
  const { low, high, level, reference } = interval;
  const of = reference === 'normal' ? Number.POSITIVE_INFINITY : df;
  const standardError = (high - low) / (2 * tQuantile((1 - level) / 2, of, 'upper'));
  return { standardError, coefficientOfVariation: value === 0 ? null : standardError / Math.abs(value) };
}
