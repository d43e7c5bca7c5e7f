import type { Basis } from '../../kernel/index.js';
import type { PublicationThresholds } from './publication-thresholds.js';

const NCHS: Basis = {
  document: 'Vital and Health Statistics, Series 2, No. 175 (2017)',
  title: {
    vi: 'Tiêu chuẩn trình bày số liệu tỷ lệ của Trung tâm Thống kê Y tế Quốc gia Hoa Kỳ',
    en: 'National Center for Health Statistics Data Presentation Standards for Proportions',
  },
  url: 'https://www.cdc.gov/nchs/data/series/sr_02/sr02_175.pdf',
  status: 'unverified',
};

const STATCAN: Basis = {
  document: 'Statistics Canada, guidelines for the release of survey estimates',
  title: {
    vi: 'Hướng dẫn công bố ước lượng điều tra của Cơ quan Thống kê Canada',
    en: 'Statistics Canada guidelines for the release of survey estimates',
  },
  url: 'http://communityhealthstats.healthunit.com/definition/coefficient-variation',
  status: 'unverified',
};

/**
 * When a share may be published, after the standards of the National Center for Health Statistics of the United States (Parker and others, 2017).
 *
 * Not with fewer than 30 ballots or fewer than 30 effective ones, nor where the 95 % interval is 0.30 wide or wider; where it is at most 0.05 wide
 * it may; between these, not where the width is above 130 % of the share. With a word of caution where it is above 130 % of the complement, where
 * the design has fewer than 8 degrees of freedom, and where all or none are in the share: the standards leave these to a footnote or to a reviewer.
 * The bounds and whether they are inclusive follow what the centre's own package `surveytable` does, but for a share of 0 or 1, whose width that
 * package takes to be 0 and this table takes as it is; the report itself was not read, hence `unverified`. The standards mean the interval of Korn
 * and Graubard, here `beta`, of which any other is only a stand-in. They are American practice, not a rule of Viet Nam: give your own table where
 * you have one.
 *
 * @example
 * ```ts
 * import { shareThresholds } from 'motcua/survey';
 *
 * shareThresholds.rules.map(({ measure }) => measure)[1]; // => 'effective-n'
 * ```
 */
export const shareThresholds: PublicationThresholds = {
  id: 'nchs-2017',
  names: { vi: 'Tiêu chuẩn NCHS 2017 cho tỷ lệ', en: 'NCHS standards for proportions, 2017' },
  of: 'share',
  level: 0.95,
  rules: [
    { measure: 'n', bands: [{ outcome: 'do-not-publish' }, { from: 30, outcome: 'publish' }], basis: [NCHS] },
    { measure: 'effective-n', bands: [{ outcome: 'do-not-publish' }, { from: 30, outcome: 'publish' }], basis: [NCHS] },
    {
      measure: 'interval-width',
      bands: [{ outcome: 'publish' }, { from: 0.3, outcome: 'do-not-publish' }],
      basis: [NCHS],
    },
    {
      measure: 'relative-width',
      where: { measure: 'interval-width', above: 0.05 },
      bands: [{ outcome: 'publish' }, { from: 1.3, inclusive: false, outcome: 'do-not-publish' }],
      unknown: 'publish-with-warning',
      basis: [NCHS],
    },
    {
      measure: 'complement-relative-width',
      where: { measure: 'interval-width', above: 0.05 },
      bands: [{ outcome: 'publish' }, { from: 1.3, inclusive: false, outcome: 'publish-with-warning' }],
      unknown: 'publish-with-warning',
      basis: [NCHS],
    },
    {
      measure: 'df',
      bands: [{ outcome: 'publish-with-warning' }, { from: 8, outcome: 'publish' }],
      unknown: 'publish',
      basis: [NCHS],
    },
    {
      measure: 'smaller-side',
      bands: [{ outcome: 'publish-with-warning' }, { from: 1, outcome: 'publish' }],
      // of several questions it is known where all answers are alike, which is what is asked
      unknown: 'publish',
      basis: [NCHS],
    },
  ],
};

/**
 * When a mean or a total may be published by its coefficient of variation, as guidelines of Statistics Canada are quoted: up to 16.5 % as it is, up
 * to 33.3 % with a word of caution, above that not.
 *
 * Taken from a quotation by a health unit, not from the guidelines themselves, hence `unverified`. For shares near one take
 * {@link shareThresholds}: there the coefficient is small however little is known of those who are not in the share.
 *
 * @example
 * ```ts
 * import { variationThresholds } from 'motcua/survey';
 *
 * variationThresholds.rules[0].bands.map(({ from }) => from); // => [undefined, 0.165, 0.333]
 * ```
 */
export const variationThresholds: PublicationThresholds = {
  id: 'statistics-canada-variation',
  names: { vi: 'Hệ số biến thiên, Thống kê Canada', en: 'Coefficient of variation, Statistics Canada' },
  of: 'any',
  rules: [
    {
      measure: 'coefficient-of-variation',
      bands: [
        { outcome: 'publish' },
        { from: 0.165, inclusive: false, outcome: 'publish-with-warning' },
        { from: 0.333, inclusive: false, outcome: 'do-not-publish' },
      ],
      basis: [STATCAN],
    },
  ],
};
