import type { Basis } from '../../kernel/index.js';
import type { ShareIntervalMethod } from '../estimate.js';

/** A formula's source, as the doc comments of the rules name it; compared with the answers of R survey, not with the print. */
const book = (document: string): readonly Basis[] => [{ document, status: 'unverified' }];

/** Where the formulas of estimates are from. */
export const textbooks = {
  linearization: book('Särndal, Swensson and Wretman (1992), Model Assisted Survey Sampling, 4.3'),
  jackknife: book('Wolter (2007), Introduction to Variance Estimation, 4.5'),
  residuals: book('Deville and Särndal (1992), Journal of the American Statistical Association 87'),
  raking: book('Deming and Stephan (1940)'),
  kish: book('Kish (1965), Survey Sampling, 11.7'),
  fewDegrees: book('Korn and Graubard (1998), Survey Methodology 24'),
  woodruff: book('Woodruff (1952), Journal of the American Statistical Association 47'),
  quantiles: book('Hyndman and Fan (1996), American Statistician 50'),
  counts: book('Cochran (1977), Sampling Techniques, 3.2'),
} as const;

type ShareFormula = { readonly formula: string; readonly basis: readonly Basis[] };

/** The intervals of a share: the formula, with n the ballots it is made for, q the quantile, p the share and θ any figure, and where it is from. */
const shareFormulas: Readonly<Record<ShareIntervalMethod, ShareFormula>> = {
  wilson: {
    formula: '|p - π| ≤ q √(π (1 - π) / n)',
    basis: book('Wilson (1927), Journal of the American Statistical Association 22'),
  },
  'wilson-cc': {
    formula: '|p - π| - min(1 / 2n, |p - ½|) ≤ q √(π (1 - π) / n)',
    basis: book('Wilson (1927), Journal of the American Statistical Association 22'),
  },
  logit: { formula: 'ln(p / (1 - p)) ± q / √(n p (1 - p))', basis: [] },
  beta: {
    formula: 'beta(np, n - np + 1), beta(np + 1, n - np)',
    basis: book('Clopper and Pearson (1934), Biometrika 26'),
  },
  'agresti-coull': {
    formula: 'p̃ ± q √(p̃ (1 - p̃) / (n + q²)), p̃ = (np + q²/2) / (n + q²)',
    basis: book('Agresti and Coull (1998), American Statistician 52'),
  },
  jeffreys: {
    formula: 'beta(np + ½, n - np + ½)',
    basis: book('Brown, Cai and DasGupta (2001), Statistical Science 16'),
  },
  arcsine: { formula: 'sin²(asin √p ± q / 2√n)', basis: [] },
  anscombe: {
    formula: 'sin²(asin √((np + ⅜) / (n + ¾)) ± q / 2√n)',
    basis: book('Anscombe (1948), Biometrika 35'),
  },
  plain: { formula: 'θ ± q se', basis: [] },
};

/** The formula the interval of a share is made by: at 0 and 1, whose odds have no logarithm, that of beta in place of logit. */
export const shareFormula = (method: ShareIntervalMethod, share: number | null): ShareFormula =>
  shareFormulas[method === 'logit' && (share === 0 || share === 1) ? 'beta' : method];
