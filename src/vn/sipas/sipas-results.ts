import type { SeriesBreak } from '../../indicator/index.js';
import type { Basis } from '../../kernel/index.js';
import { constant } from '../constant.js';
import { reading } from '../documents.js';
import {
  banking2020,
  baotintuc2024,
  decision915,
  decision2640,
  giaLai2024,
  laborNews2025,
  sipasPractice,
  vietnamnet2020,
  vna2016,
  vna2021,
  vna2024,
  vna2025,
} from './sources.js';

/** A published percentage, with who published it. */
export type PublishedShare = {
  /** In percent, as printed; `null` when none was published. */
  readonly value: number | null;
  /** Where it was read, and how sure it is. */
  readonly basis: readonly Basis[];
};

/** How many were asked in a year, and how many of them answered. */
export type SipasSample = {
  /** Those who were drawn; absent when no report tells them from those who answered. */
  readonly chosen?: number;
  /** Valid ballots that came back. */
  readonly returned: number;
  /** Where it was read. */
  readonly basis: readonly Basis[];
};

/** What SIPAS found in a year, in the country. */
export type SipasResult = PublishedShare & {
  /** The year that was measured; it is published in the next. */
  readonly year: number;
  /** How many provinces were measured. */
  readonly provinces: number;
  /** The sample, where its size was read. */
  readonly sample?: SipasSample;
  /** The figures of factors and areas that were read, by their ids in `sipasEditions`. */
  readonly factors?: Readonly<Record<string, PublishedShare>>;
};

const by = (source: Basis) => (value: number) => ({ value, basis: [source] });
const year = (measured: number, value: number, ...basis: readonly Basis[]) => ({
  year: measured,
  value,
  provinces: 63,
  basis,
});

/**
 * What SIPAS found in the country, by the year that was measured, with its source. 2015 was of ten provinces and has no figure of the country; 2017 and 2021 are `unverified`; of 2025
 * nothing was found. They are percentages whose counts nobody published, and the measure changed: give `sipasBreaks` to whatever sets years beside each other.
 *
 * @example
 * ```ts
 * import { indicator, indicatorSeries } from 'motcua/indicator';
 * import { sipasBreaks, sipasResults } from 'motcua/vn';
 *
 * const figures = sipasResults.flatMap(({ year, value, basis }) =>
 *   value === null
 *     ? []
 *     : indicator({
 *         code: 'sipas',
 *         kind: 'ratio',
 *         numerator: value,
 *         denominator: 100,
 *         measure: '%',
 *         period: { from: `${year}-01-01`, to: `${year}-12-31` },
 *         on: `${year}-12-31`,
 *         unit: 'VN',
 *         source: { system: 'press' },
 *         verification: basis.some(({ status }) => status === 'verified') ? 'verified' : 'needs-reconciliation',
 *       }),
 * );
 * const { segments } = indicatorSeries(figures, { breaks: sipasBreaks });
 * segments.map((years) => years.map(({ numerator }) => numerator)); // => [[80.9, 82.99, 84.45, 85.48, 87.16], [80.08, 82.66, 83.94]]
 * ```
 */
export const sipasResults: readonly SipasResult[] = /* @__PURE__ */ constant((): readonly SipasResult[] => {
  const [of2023, of2024] = [by(vna2024), by(vna2025)];
  const sample2019 = { chosen: 36_630, returned: 35_268, basis: [banking2020] };
  return [
    { year: 2015, value: null, provinces: 10, basis: [decision915, vna2016] },
    // the press rounds it to 81 %
    year(2017, 80.9, sipasPractice),
    year(2018, 82.99, vietnamnet2020),
    { ...year(2019, 84.45, banking2020, vna2021), sample: sample2019 },
    year(2020, 85.48, vna2021),
    year(2021, 87.16, sipasPractice),
    year(2022, 80.08, baotintuc2024, vna2024),
    {
      ...year(2023, 82.66, baotintuc2024, vna2024),
      factors: {
        // printed without decimals
        access: of2023(83),
        procedures: of2023(83.02),
        officials: of2023(83.12),
        results: of2023(83.03),
        feedback: of2023(82.27),
      },
    },
    {
      ...year(2024, 83.94, vna2025, laborNews2025),
      sample: { returned: 36_525, basis: [vna2025] },
      factors: { policies: of2024(83.84), services: of2024(84.09), access: by(laborNews2025)(84.27) },
    },
  ];
});

/**
 * The days from which SIPAS measures something else, for `indicatorSeries` and `changeBetween` of `motcua/indicator`: 2017, when it went from ten provinces and six services to the country;
 * 2022, when policies came in beside services. The fall from 2021 to 2022 is no fall of satisfaction. What changed was read; that it did on the first of January is how a measure of years is dated.
 *
 * @example
 * ```ts
 * import { sipasBreaks } from 'motcua/vn';
 *
 * sipasBreaks.map(({ on, names }) => `${on} ${names?.en}`); // => ['2017-01-01 Measured in the whole country', '2022-01-01 Public policies measured too']
 * ```
 */
export const sipasBreaks: readonly SeriesBreak[] = /* @__PURE__ */ constant(() => [
  {
    on: '2017-01-01',
    names: { vi: 'Đo lường trên phạm vi cả nước', en: 'Measured in the whole country' },
    basis: [reading(decision2640), vna2016],
  },
  {
    on: '2022-01-01',
    names: { vi: 'Đo lường cả chính sách công', en: 'Public policies measured too' },
    basis: [reading(giaLai2024)],
  },
]);
