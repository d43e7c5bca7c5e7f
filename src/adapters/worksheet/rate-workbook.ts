import type { Locale } from '../../kernel/index.js';
import { refuse, requireLocale, shownValue } from '../../kernel/inside.js';
import { citation } from '../../narrator/inside.js';
import type { Rate } from '../../statistics/index.js';
import { formula, heading, line, number, percentFormat, text } from './cells.js';
import { definitionText, requireDefinition } from './rate-definition.js';
import {
  type PercentRounding,
  type ReadRounding,
  readRounding,
  requireCount,
  shareFormula,
  shareValue,
} from './rounded-share.js';
import { ROUNDED, ROUNDINGS, WORDS } from './words.js';
import type { Cell, Sheet, Workbook } from './workbook.js';

/** How rates are put into a workbook. */
export type RateWorkbookOptions = PercentRounding & {
  /** Vietnamese or English. */
  readonly locale: Locale;
};

const MOST = 10_000;

/** How percentages are rounded, in words. */
export const roundingLine = ({ places, rounding }: ReadRounding, locale: Locale): string =>
  ROUNDED[locale](places, (ROUNDINGS[rounding] as Record<Locale, string>)[locale]);

function rateRow(rate: Rate, at: number, rounding: ReadRounding, locale: Locale): readonly Cell[] {
  const row = at + 7;
  const definition = requireDefinition(rate?.definition, ['rates', at, 'definition']);
  const numerator = requireCount(rate.numerator, ['rates', at, 'numerator'], rounding);
  const denominator = requireCount(rate.denominator, ['rates', at, 'denominator'], rounding);
  const value = shareValue({ numerator, denominator }, rounding, locale);
  return [
    text(definition.names[locale]),
    text(definitionText(definition)),
    number(numerator, 'input'),
    number(denominator, 'input'),
    formula(shareFormula(`C${row}`, `D${row}`, rounding, locale), value, 'result', percentFormat(rounding.places)),
    text(definition.basis.map((one) => citation(one, locale)).join('; '), 'note'),
  ];
}

/**
 * Rates as a workbook: numerator and denominator are typed in, the percentage is a formula that rounds as declared.
 *
 * The formula computes in whole numbers, so that a half is rounded as `percentText` rounds it, in every program. A denominator of 0 gives words, and neither 0 nor 100 %.
 *
 * @param rates - What `rate` found, 1 to 10,000 of them.
 * @param options - The language, the decimals and the rounding.
 * @returns The workbook; `workbookFile` makes a file of it.
 * @throws `worksheet/no-rows`, `worksheet/not-a-count`, `worksheet/invalid-rate`, `kernel/places-out-of-bounds`, `kernel/unknown-rounding`, `kernel/unknown-locale`.
 *
 * @example
 * ```ts
 * import { rate } from 'motcua/statistics';
 * import { rates } from 'motcua/vn';
 * import { rateWorkbook } from 'motcua/worksheet';
 *
 * const columns = { 3: 240, 4: 180, 5: 40, 6: 20, 7: 200, 8: 150, 9: 41, 10: 9, 11: 40, 12: 37, 13: 3 };
 * const workbook = rateWorkbook([rate({ columns }, rates.withinLimit)], { locale: 'vi', places: 0 });
 * const cell = workbook.sheets[0]?.rows[6]?.[4];
 * cell?.kind === 'formula' && cell.value; // => 0.96
 * cell?.kind === 'formula' && cell.formula.includes('INT((2*C7*100+D7)/(2*D7))/100'); // => true
 * ```
 */
export function rateWorkbook(rates: readonly Rate[], options: RateWorkbookOptions): Workbook {
  const locale = requireLocale(options?.locale);
  const rounding = readRounding(options);
  if (!Array.isArray(rates) || rates.length === 0 || rates.length > MOST) {
    return refuse('worksheet/no-rows', {
      path: ['rates'],
      value: shownValue(rates ?? null),
      accepted: `1..${MOST} rates`,
    });
  }
  const labels = [WORDS.rate, WORDS.definition, WORDS.numerator, WORDS.denominator, WORDS.rate, WORDS.basis];
  const sheet: Sheet = {
    name: WORDS.rates[locale],
    widths: [52, 26, 12, 12, 14, 60],
    frozen: 6,
    rows: [
      line(WORDS.rates[locale], 'title'),
      line(WORDS.howTo[locale]),
      line(roundingLine(rounding, locale)),
      line(WORDS.notAvailable[locale]),
      [],
      labels.map((label) => heading(label[locale])),
      ...rates.map((rate, at) => rateRow(rate, at, rounding, locale)),
    ],
  };
  return { sheets: [sheet] };
}
