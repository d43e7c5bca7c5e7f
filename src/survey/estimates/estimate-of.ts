import { refuse } from '../../kernel/inside.js';
import type { Estimate } from '../estimate.js';
import { checkLevel } from '../interval/check-level.js';
import { type DesignShare, designShareInterval } from '../interval/design-share-interval.js';
import { plainInterval, type Width } from '../interval/plain-interval.js';
import { NO_FIGURE } from '../no-figure.js';
import { countedIn, degreesOf } from './degrees-of.js';
import { by, effectsOf, type RandomVariance, randomVariance } from './design-effects.js';
import type { Domain, EstimateOptions } from './estimate-request.js';
import type { Figure } from './figure.js';
import { type Linear, linearise } from './linearise.js';
import type { Source, Support } from './source.js';
import type { Sums } from './sums.js';

type Path = readonly (string | number)[];

/** The sums of each part of a figure. */
const sumsOfParts = (figure: Figure, source: Source): readonly Sums[] =>
  figure.terms.flatMap(({ parts }) => parts.map(({ domain, block }) => source.sums(domain, block)));

/** The sums of the part of a figure with the fewest valid ballots: what its n is. */
const fewest = (sums: readonly Sums[]): Sums => sums.reduce((least, one) => (one.n < least.n ? one : least));

/** What the end of the population leaves of the variance of a figure: of several questions of the one whose ballots leave most. */
const leftOf = (sums: readonly Sums[]): number =>
  Math.max(...sums.map(({ squares, squaresLeft }) => (squares > 0 ? squaresLeft / squares : 0)));

function countOf({ counted }: Figure, { n, counts }: Sums): Estimate['count'] {
  const numerator =
    counted === null ? n : counted.reduce((sum, factor, at) => sum + factor * (counts[at] as number), 0);
  return { numerator, denominator: n };
}

/** What the interval of a share is made from. */
function shareOf(
  { value, ...width }: Width,
  sums: readonly Sums[],
  source: Source,
  options: EstimateOptions,
): DesignShare {
  const { n, weight, squares } = fewest(sums);
  const kishN = weight ** 2 / squares;
  const left = leftOf(sums);
  return { ...width, share: value, n: source.whole ?? n, kishN, left, method: options.interval ?? 'wilson' };
}

/** Why the count of a share is not what it is made of. */
function notOfCounts({ isShare, counted }: Figure, { isWeighted }: Source): Pick<Estimate, 'notOfCounts'> {
  if (!isShare) return {};
  if (counted === null) return { notOfCounts: 'questions' };
  return isWeighted ? { notOfCounts: 'weights' } : {};
}

const REFERENCES = ['t', 'normal'];

/** Refuses what is no level or reference. */
export function checkOptions({ level = 0.95, reference = 't' }: EstimateOptions, path: Path): void {
  checkLevel(level, [...path, 'level']);
  if (REFERENCES.includes(reference)) return;
  refuse('survey/unknown-choice', { path: [...path, 'reference'], value: reference, accepted: REFERENCES.join(' | ') });
}

/** Refuses a domain no ballot is in: a name written otherwise is no ward without answers. */
function checkDomain(domain: Domain | null, source: Source, path: Path): void {
  if (domain === null || source.ballots(domain) > 0) return;
  refuse('survey/empty-domain', { path: [...path, 'domain'], value: JSON.stringify(domain) });
}

/** Keeps what belongs to no figure out of it: a share that rounding took beyond its bounds. */
const kept = (figure: Figure, value: number): number => (figure.isShare ? Math.min(1, Math.max(0, value)) : value);

/** A figure with what decided it. */
export type Decided = {
  readonly estimate: Estimate;
  /** The sums its n is of. */
  readonly sums: Sums;
  /** `null` when it has no value. */
  readonly linear: Linear | null;
  /** `null` when the design does not determine one. */
  readonly variance: number | null;
  /** The units and strata its degrees of freedom were counted from; `null` where they were told. */
  readonly support: Support | null;
  /** The variance of a simple random sample; `null` of a figure of several questions. */
  readonly random: RandomVariance | null;
  /** What the interval of a share was made from; `null` of what is no share, or has no variance. */
  readonly share: DesignShare | null;
};

/** A figure with how sure it is and what decided it, from a source of sums and covariances. */
export function decide(figure: Figure, source: Source, options: EstimateOptions, path: Path = []): Decided {
  const { level = 0.95, reference = 't' } = options;
  const domain = options.domain ?? null;
  checkOptions(options, path);
  checkDomain(domain, source, path);
  const all = sumsOfParts(figure, source);
  const sums = fewest(all);
  const { n, leftOut } = sums;
  const isShare = figure.isShare;
  const known = {
    count: countOf(figure, sums),
    n,
    isShare,
    ...notOfCounts(figure, source),
    leftOut,
    ...(domain === null ? {} : { domain }),
  };
  const linear = linearise(figure, (part) => source.sums(part.domain, part.block));
  const none = { sums, linear, variance: null, support: null, random: null, share: null };
  if (linear === null) return { ...none, estimate: { ...NO_FIGURE, ...known } };
  const value = kept(figure, linear.value);
  const { df, support } = degreesOf(
    options.df,
    { source, gradients: countedIn(linear.gradients, source), domain },
    path,
  );
  const variance = varianceOf(figure, linear, source);
  if (variance === null || df <= 0) {
    return { ...none, variance, support, estimate: { ...NO_FIGURE, ...known, value, df } };
  }
  const standardError = Math.sqrt(variance);
  const width = { value, standardError, df: reference === 'normal' ? Number.POSITIVE_INFINITY : df, level };
  const share = isShare ? shareOf(width, all, source, options) : null;
  const made = share === null ? plainInterval(width) : designShareInterval(share);
  const random = randomVariance(linear.gradients, source);
  const estimate = {
    ...known,
    value,
    standardError,
    interval: made && { ...made, reference },
    ...effectsOf(variance, random, n),
    df,
    coefficientOfVariation: by(standardError, Math.abs(value)),
  };
  return { estimate, sums, linear, variance, support, random, share };
}

/** A figure with how sure it is, from a source of sums and covariances. */
export const estimateOf = (figure: Figure, source: Source, options: EstimateOptions, path: Path = []): Estimate =>
  decide(figure, source, options, path).estimate;

/** The variance of a figure; `null` of a single unit, which tells none, and no policy for lonely ones could. */
function varianceOf(figure: Figure, linear: Linear, source: Source): number | null {
  if (source.units < 2) return null;
  return source.covariance([{ figure, linear }])?.[0] ?? null;
}
