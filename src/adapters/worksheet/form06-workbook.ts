import type { Locale } from '../../kernel/index.js';
import { refuse, requireLocale, shownValue, slashedDate } from '../../kernel/inside.js';
import type { Form06, RateDefinition } from '../../statistics/index.js';
import { number } from './cells.js';
import { checksSheet } from './form06-checks.js';
import { ratesSheet } from './form06-rates.js';
import { recomputedSheet } from './form06-recomputed.js';
import { placedRows } from './form06-rows.js';
import { type Form06Parts, formSheet } from './form06-sheet.js';
import { requireDefinition } from './rate-definition.js';
import { type PercentRounding, readRounding } from './rounded-share.js';
import { WORDS } from './words.js';
import type { Workbook } from './workbook.js';

/** How a report is put into a workbook. */
export type Form06WorkbookOptions = PercentRounding & {
  /** Vietnamese or English. */
  readonly locale: Locale;
  /** The rates of each row, `rates` of `motcua/vn` or your own; none by default. */
  readonly rates?: readonly RateDefinition[];
  /** What stands in the first rows, such as period and unit; by default the period and who reports, where the form tells them. */
  readonly head?: string;
  /**
   * What the values of the keys are called; by default the values themselves.
   *
   * @param value - The value; `null` when it is not known.
   * @param level - Which key: 0 for the first.
   */
  readonly nameOf?: (value: string | null, level: number) => string;
};

const MOST_RATES = 20;

/** Definitions that name columns of the form. */
function requireRates(rates: readonly RateDefinition[]): readonly RateDefinition[] {
  if (Array.isArray(rates) && rates.length <= MOST_RATES) {
    return rates.map((one: RateDefinition, at) => requireDefinition(one, ['rates', at]));
  }
  const accepted = `up to ${MOST_RATES} definitions`;
  return refuse('worksheet/invalid-rate', { path: ['rates'], value: shownValue(rates), accepted });
}

/**
 * Refuses what is no heading and no way to name.
 *
 * @throws `worksheet/invalid-options`.
 */
function requireWords({ head, nameOf }: Form06WorkbookOptions): void {
  if (head !== undefined && typeof head !== 'string') {
    refuse('worksheet/invalid-options', { path: ['head'], value: shownValue(head), accepted: 'a text' });
  }
  if (nameOf !== undefined && typeof nameOf !== 'function') {
    refuse('worksheet/invalid-options', { path: ['nameOf'], value: shownValue(nameOf), accepted: 'a function' });
  }
}

/** What stands above the figures: the form, the period, and who reports. */
function headOf(form: Partial<Form06>, locale: Locale): string {
  const { period, reportedBy } = form.header ?? {};
  const days =
    period === undefined ? [] : [`${WORDS.period[locale]}: ${slashedDate(period.from)} – ${slashedDate(period.to)}`];
  return [form.header?.form?.number, ...days, reportedBy].filter((one) => one !== null && one !== undefined).join('; ');
}

/**
 * Form 06 as a workbook. The figures are typed in as reported; a second sheet makes the sums again from the single figures, a third has every rule of the form as a difference that is 0 where it
 * holds, with how many are broken, and a fourth the rates.
 *
 * @param form - Form 06: its rows in the order of a tree, up to 20,000; of the rest the header alone is read. Rows from elsewhere do.
 * @param options - The language, the rates, names, decimals and rounding.
 * @returns The workbook; `workbookFile` makes a file of it.
 * @throws `worksheet/no-rows`, `worksheet/rows-not-in-order`, `worksheet/not-a-count`, `worksheet/invalid-rate`, `worksheet/invalid-options`, `kernel/places-out-of-bounds`, `kernel/unknown-rounding`, `kernel/unknown-locale`.
 *
 * @example
 * ```ts
 * import { rates } from 'motcua/vn';
 * import { form06Workbook } from 'motcua/worksheet';
 *
 * const columns = { 3: 10, 4: 4, 5: 5, 6: 1, 7: 8, 8: 3, 9: 4, 10: 1, 11: 1, 12: 1, 13: 0 };
 * const { sheets } = form06Workbook({ rows: [{ key: [], columns }] }, { locale: 'en', rates: [rates.withinLimit] });
 * sheets.map(({ name }) => name); // => ['Report', 'Recomputed', 'Checks', 'Rates']
 * // 3 = 7 + 11 does not hold: 10 is one more than 8 + 1
 * const [, , , difference] = sheets[2]?.rows[7]?.slice(1) ?? [];
 * difference?.kind === 'formula' && difference.value; // => 1
 * ```
 */
export function form06Workbook(form: Pick<Form06, 'rows'> & Partial<Form06>, options: Form06WorkbookOptions): Workbook {
  const locale = requireLocale(options?.locale);
  const { rates = [], nameOf = (value) => value ?? WORDS.unknown[locale] } = options;
  requireWords(options);
  const rounding = readRounding(options);
  const definitions = requireRates(rates);
  const rows = placedRows(form?.rows, rounding);
  const names = rows.map(({ key }) =>
    key.length === 0 ? WORDS.total[locale] : nameOf(key[key.length - 1] ?? null, key.length - 1),
  );
  const parts: Form06Parts = { rows, names, head: options.head ?? headOf(form, locale), locale };
  const words = { name: WORDS.report[locale], title: WORDS.reportTitle[locale], note: WORDS.howTo[locale] };
  const report = formSheet(parts, words, ({ figures }, id) => number(figures[id] ?? 0, 'input'));
  const sheets = [report, recomputedSheet(parts), checksSheet(parts)];
  return { sheets: definitions.length === 0 ? sheets : [...sheets, ratesSheet({ ...parts, definitions, rounding })] };
}
