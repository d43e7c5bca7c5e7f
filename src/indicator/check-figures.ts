import { type Problem, toEpochDay } from '../kernel/index.js';
import { attempt, shownValue } from '../kernel/inside.js';
import type { IndicatorKind, IndicatorPeriod, Uncertainty, Verification } from './indicator-parts.js';

const KINDS: readonly string[] = ['share', 'ratio', 'amount'];
const VERIFICATIONS: readonly string[] = ['verified', 'needs-reconciliation', 'not-available'];

/** The two figures of an indicator as they are given. */
export type Figures = {
  readonly kind: IndicatorKind;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly verification: Verification;
};

const problem = (
  code: string,
  path: string,
  { value, accepted }: { readonly value?: unknown; readonly accepted: string },
): readonly Problem[] => [
  { code, path: [path], severity: 'error', ...(value === undefined ? {} : { value: shownValue(value) }), accepted },
];

const choice = (path: string, value: string, words: readonly string[]): readonly Problem[] =>
  words.includes(value) ? [] : problem('indicator/unknown-choice', path, { value, accepted: words.join(' | ') });

function figure(path: string, value: number, kind: IndicatorKind): readonly Problem[] {
  if (kind === 'share') {
    if (Number.isSafeInteger(value) && value >= 0) return [];
    return problem('indicator/not-a-count', path, { value, accepted: '0, 1, 2, ...' });
  }
  if (typeof value === 'number' && value >= 0 && value <= Number.MAX_SAFE_INTEGER) return [];
  return problem('indicator/not-a-figure', path, { value, accepted: `0..${Number.MAX_SAFE_INTEGER}` });
}

/** Figures that are not available are null, both; all others are there. */
function presence({ numerator, denominator, verification }: Figures): readonly Problem[] {
  const named = { numerator, denominator };
  const isThere = verification !== 'not-available';
  return Object.entries(named).flatMap(([path, value]) => {
    if ((value !== null) === isThere) return [];
    if (isThere) return problem('indicator/no-figure', path, { accepted: "a number, or verification 'not-available'" });
    return problem('indicator/figure-not-available', path, { value, accepted: 'null' });
  });
}

function proportion({ kind, numerator, denominator }: Figures): readonly Problem[] {
  if (numerator === null || denominator === null) return [];
  const wrong = [...figure('numerator', numerator, kind), ...figure('denominator', denominator, kind)];
  if (wrong.length > 0) return wrong;
  if (kind === 'share' && numerator > denominator) {
    return problem('indicator/above-whole', 'numerator', { value: numerator, accepted: `0..${denominator}` });
  }
  if (kind === 'amount' && denominator !== 1) {
    return problem('indicator/amount-of-many', 'denominator', { value: denominator, accepted: '1' });
  }
  return [];
}

/** What is wrong with figures. */
export const figureProblems = (figures: Figures): readonly Problem[] => [
  ...choice('kind', figures.kind, KINDS),
  ...choice('verification', figures.verification, VERIFICATIONS),
  ...presence(figures),
  ...proportion(figures),
];

/** The day as a number, or the problems of what is none, under the place it stands at. */
function day(value: string, path: readonly string[]): number | readonly Problem[] {
  const read = attempt(() => toEpochDay(value));
  return typeof read === 'number' ? read : read.map((one) => ({ ...one, path }));
}

/** What is wrong with the days of an indicator. */
export function dayProblems(period: IndicatorPeriod, on: string, knownOn: string | null): readonly Problem[] {
  const days = [
    day(period?.from, ['period', 'from']),
    day(period?.to, ['period', 'to']),
    day(on, ['on']),
    knownOn === null ? 0 : day(knownOn, ['knownOn']),
  ];
  const wrong = days.flatMap((one) => (typeof one === 'number' ? [] : one));
  if (wrong.length > 0) return wrong;
  const [from, to, asOf] = days as readonly number[] as readonly [number, number, number];
  return [
    ...(from > to
      ? problem('indicator/period-reversed', 'period', { value: period.from, accepted: `to ${period.to}` })
      : []),
    ...(asOf < to ? problem('indicator/before-period-end', 'on', { value: on, accepted: `from ${period.to}` }) : []),
  ];
}

/** What is wrong with an uncertainty. */
export function uncertaintyProblems({ standardError = 0, interval, n = 0 }: Uncertainty): readonly Problem[] {
  const wrong = (accepted: string, value?: unknown) =>
    problem('indicator/not-an-uncertainty', 'uncertainty', { value, accepted });
  const { low, high, level } = interval ?? { low: 0, high: 0, level: 0.5 };
  return [
    ...(Number.isFinite(standardError) && standardError >= 0
      ? []
      : wrong('a standard error of 0 or more', standardError)),
    ...(Number.isFinite(low) && Number.isFinite(high) && low <= high ? [] : wrong('low <= high', [low, high])),
    ...(level > 0 && level < 1 ? [] : wrong('0 < level < 1', level)),
    ...(Number.isSafeInteger(n) && n >= 0 ? [] : wrong('n: 0, 1, 2, ...', n)),
  ];
}
