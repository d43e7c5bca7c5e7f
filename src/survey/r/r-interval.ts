import type { ShareIntervalMethod } from '../estimate.js';
import { type LeftInScript, leftLines } from './r-left.js';

/** The method of `svyciprop` that makes the same interval; `null` where R survey has none. */
const CIPROP: Readonly<Record<ShareIntervalMethod, 'wilson' | 'xlogit' | 'beta' | 'asin' | 'mean' | null>> = {
  wilson: 'wilson',
  'wilson-cc': null,
  logit: 'xlogit',
  beta: 'beta',
  'agresti-coull': null,
  jeffreys: null,
  arcsine: 'asin',
  anscombe: null,
  plain: 'mean',
};

const BETA = 'c(qbeta(a, n * p, n * (1 - p) + 1), qbeta(1 - a, n * p + 1, n * (1 - p)))';

const arcsine = (middle: string): readonly string[] => [
  `middle <- ${middle}`,
  'reach <- q / (2 * sqrt(n))',
  'ends <- if (reach >= pi / 2) c(0, 1) else sort(sin(middle + c(-1, 1) * reach)^2)',
];

/** Each interval by its formula, from the share `p`, the effective ballots `n`, the quantile `q` and the probability `a` outside on either side. */
const FORMULAS: Readonly<Record<ShareIntervalMethod, readonly string[]>> = {
  wilson: ['ends <- (p + q^2 / (2 * n) + c(-1, 1) * q * sqrt(p * (1 - p) / n + q^2 / (4 * n^2))) / (1 + q^2 / n)'],
  'wilson-cc': [
    'correction <- min(0.5 / n, abs(p - 0.5))',
    'h <- q^2 / (2 * n)',
    'root <- function(s) if (s <= 0) 0 else (s + h - sqrt(2 * h * s * (1 - s) + h^2)) / (1 + 2 * h)',
    'ends <- c(root(p - correction), 1 - root(1 - p - correction))',
  ],
  logit: [`ends <- if (p <= 0 || p >= 1) ${BETA} else plogis(qlogis(p) + c(-1, 1) * q / sqrt(n * p * (1 - p)))`],
  beta: [`ends <- ${BETA}`],
  'agresti-coull': [
    'middle <- (n * p + q^2 / 2) / (n + q^2)',
    'ends <- middle + c(-1, 1) * q * sqrt(middle * (1 - middle) / (n + q^2))',
  ],
  jeffreys: ['ends <- qbeta(c(a, 1 - a), n * p + 0.5, n * (1 - p) + 0.5)'],
  arcsine: arcsine('atan2(sqrt(p), sqrt(1 - p))'),
  anscombe: arcsine('atan2(sqrt(n * p + 3 / 8), sqrt(n * (1 - p) + 3 / 8))'),
  plain: ['ends <- p + c(-1, 1) * q * sqrt(variance)'],
};

/** Whether there is such a method. */
export const isShareMethod = (method: unknown): method is ShareIntervalMethod =>
  typeof method === 'string' && Object.hasOwn(FORMULAS, method);

/** The methods there are. */
export const SHARE_METHODS = Object.keys(FORMULAS).join(' | ');

/** Where a share stands in the script: its column, the ballots it is of, and whether those keep the others with a weight of 0. */
export type ShareInScript = {
  readonly method: ShareIntervalMethod;
  /** The column of `counted` that `svyciprop` is asked for; `null` of a figure of several questions, which it cannot make. */
  readonly column: string | null;
  readonly isFitted: boolean;
  /** Whether `svyciprop` would take the degrees of freedom that were asked for, which for `beta` it counts itself. */
  readonly countsDegrees: boolean;
  readonly left: LeftInScript;
};

function beside(share: ShareInScript): readonly string[] {
  const { method, column } = share;
  const own = CIPROP[method];
  if (column === null) return [];
  if (own === null) return [`# R survey has no interval ${method}: it is made by its formula`];
  if (!asksOwn(share)) return ['# svyciprop counts other degrees of freedom for beta: it is made by its formula'];
  return [
    '# the same by R survey itself, which has none where the variance is 0, and wilson only since 4.2',
    'own <- c(NA, NA)',
    `if (has_variance && "${own}" %in% eval(formals(svyciprop)$method)) {`,
    `  own <- as.numeric(confint(svyciprop(~${column}, counted, method = "${own}", level = level, df = width_df)))`,
    '}',
  ];
}

/** Whether the script asks `svyciprop` too. */
export const asksOwn = ({ method, column, countsDegrees }: ShareInScript): boolean =>
  column !== null && CIPROP[method] !== null && (method !== 'beta' || countsDegrees);

/** The interval of a share `p` with its `variance`. */
export function shareInterval(share: ShareInScript): readonly string[] {
  const { method, isFitted, left } = share;
  const hasSizes = left.sizes > 0;
  const isBeta = method === 'beta' || method === 'jeffreys';
  return [
    'has_variance <- p * (1 - p) > 0 && variance > 1e-14 * p * (1 - p)',
    `w <- weights(design, "sampling")[d$rests]`,
    ...leftLines(left),
    `n <- if (has_variance) p * (1 - p) / variance else sum(w)^2 / sum(w^2)${hasSizes ? ' / (if (is_whole) 1 else left)' : ''}`,
    ...(isBeta
      ? [
          `ballots_in <- ${isFitted ? 'nrow(d)' : `sum(d$rests)`}`,
          'if (is.finite(width_df)) n <- n * (qt(a, ballots_in - 1) / qt(a, width_df))^2',
        ]
      : []),
    ...FORMULAS[method],
    ...(hasSizes ? ['if (is_whole) ends <- c(p, p)'] : []),
    ...beside(share),
  ];
}

/** The interval of what is no share. */
export const plainInterval: readonly string[] = ['ends <- value + c(-1, 1) * q * sqrt(variance)'];
