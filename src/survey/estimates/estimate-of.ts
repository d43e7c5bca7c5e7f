import { refuse } from '../../kernel/inside.js';
import type { Estimate, EstimateInterval } from '../estimate.js';
import { checkLevel } from '../interval/check-level.js';
import { designShareInterval } from '../interval/design-share-interval.js';
import { plainInterval, type Width } from '../interval/plain-interval.js';
import { requiredNumber } from '../planning/required-number.js';
import type { Domain, EstimateOptions } from './estimate-request.js';
import type { Figure } from './figure.js';
import { type Gradient, type Linear, linearise } from './linearise.js';
import type { Source } from './source.js';
import type { Sums } from './sums.js';

type Path = readonly (string | number)[];

/** The sums of the part of a figure with the fewest valid ballots: what its n is. */
function fewest(figure: Figure, source: Source): Sums {
  const parts = figure.terms.flatMap((term) => term.parts);
  const sums = parts.map(({ domain, block }) => source.sums(domain, block));
  return sums.reduce((least, one) => (one.n < least.n ? one : least));
}

function countOf({ counted }: Figure, { n, counts }: Sums): Estimate['count'] {
  const numerator =
    counted === null ? n : counted.reduce((sum, factor, at) => sum + factor * (counts[at] as number), 0);
  return { numerator, denominator: n };
}

/** Of the gradients over each domain that of the block with the fewest valid ballots: those a figure of several questions can be said to rest on. */
function countedIn(gradients: readonly Gradient[], source: Source): readonly Gradient[] {
  const found = new Map<string, Gradient>();
  for (const gradient of gradients) {
    const key = JSON.stringify(gradient.domain);
    const known = found.get(key);
    const nOf = ({ domain, block }: Gradient) => source.sums(domain, block).n;
    if (known === undefined || nOf(gradient) < nOf(known)) found.set(key, gradient);
  }
  return [...found.values()];
}

/** Degrees of freedom, as asked for. */
export function degreesOf(
  df: EstimateOptions['df'],
  {
    source,
    gradients,
    domain,
  }: { readonly source: Source; readonly gradients: readonly Gradient[]; readonly domain: Domain | null },
  path: Path,
): number {
  if (typeof df === 'number') {
    if (df === Number.POSITIVE_INFINITY) return df;
    return requiredNumber(df, [...path, 'df'], { low: 0, high: Number.MAX_SAFE_INTEGER, open: 'low' });
  }
  if (df !== undefined && !['counted', 'domain', 'design'].includes(df)) {
    refuse('survey/unknown-choice', {
      path: [...path, 'df'],
      value: df,
      accepted: 'counted | domain | design | a number',
    });
  }
  const of = df === 'domain' ? domain : df === 'design' ? null : gradients;
  const { units, strata } = source.support(of);
  return units - strata;
}

/** The variance of a figure of one block, were its ballots a simple random sample drawn with replacement: N² s² / n, s² that of the linearised value. */
function randomVariance(
  gradients: readonly Gradient[],
  source: Source,
): { readonly variance: number; readonly left: number } | null {
  if (gradients.length !== 1) return null;
  const { n, weight, first, second } = source.spread(gradients[0] as Gradient);
  if (n < 2) return null;
  const spread = second / weight - (first / weight) ** 2;
  return { variance: (weight * weight * spread) / (n - 1), left: (weight - n) / weight };
}

/** A number to divide by, or none. */
const by = (top: number, bottom: number): number | null => (bottom > 0 ? top / bottom : null);

type Effects = Pick<Estimate, 'designEffect' | 'designEffectWithReplacement' | 'effectiveN'>;

function effectsOf(variance: number, gradients: readonly Gradient[], source: Source, n: number): Effects {
  const random = randomVariance(gradients, source);
  if (random === null) return { designEffect: null, designEffectWithReplacement: null, effectiveN: null };
  const withReplacement = by(variance, random.variance);
  return {
    designEffect: random.left > 0 ? by(variance, random.variance * random.left) : null,
    designEffectWithReplacement: withReplacement,
    effectiveN: withReplacement === null ? null : by(n, withReplacement),
  };
}

function intervalOf(
  width: Width,
  figure: Figure,
  sums: Sums,
  source: Source,
  options: EstimateOptions,
): EstimateInterval | null {
  const { reference = 't' } = options;
  const read = reference === 'normal' ? { ...width, df: Number.POSITIVE_INFINITY } : width;
  const made = figure.isShare
    ? designShareInterval({
        ...read,
        share: width.value,
        n: source.whole ?? sums.n,
        kishN: sums.weight ** 2 / sums.squares,
        method: options.interval ?? 'wilson',
      })
    : plainInterval(read);
  return made && { ...made, reference };
}

const NONE = {
  value: null,
  standardError: null,
  interval: null,
  effectiveN: null,
  designEffect: null,
  designEffectWithReplacement: null,
  df: null,
  coefficientOfVariation: null,
} as const;

const REFERENCES = ['t', 'normal'];

function checkOptions({ level = 0.95, reference = 't' }: EstimateOptions, path: Path): void {
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

/** A figure with how sure it is, from a source of sums and covariances. */
export function estimateOf(figure: Figure, source: Source, options: EstimateOptions, path: Path = []): Estimate {
  const { level = 0.95 } = options;
  const domain = options.domain ?? null;
  checkOptions(options, path);
  checkDomain(domain, source, path);
  const sums = fewest(figure, source);
  const { n, leftOut } = sums;
  const isShare = figure.isShare;
  const known = { count: countOf(figure, sums), n, isShare, leftOut, ...(domain === null ? {} : { domain }) };
  const linear = linearise(figure, (part) => source.sums(part.domain, part.block));
  if (linear === null) return { ...NONE, ...known };
  const value = kept(figure, linear.value);
  const df = degreesOf(options.df, { source, gradients: countedIn(linear.gradients, source), domain }, path);
  const variance = varianceOf(figure, linear, source);
  if (variance === null || df <= 0) return { ...NONE, ...known, value, df };
  const standardError = Math.sqrt(variance);
  return {
    ...known,
    value,
    standardError,
    interval: intervalOf({ value, standardError, df, level }, figure, sums, source, options),
    ...effectsOf(variance, linear.gradients, source, n),
    df,
    coefficientOfVariation: by(standardError, Math.abs(value)),
  };
}

/** The variance of a figure; `null` of a single unit, which tells none, and no policy for lonely ones could. */
function varianceOf(figure: Figure, linear: Linear, source: Source): number | null {
  if (source.units < 2) return null;
  return source.covariance([{ figure, linear }])?.[0] ?? null;
}
