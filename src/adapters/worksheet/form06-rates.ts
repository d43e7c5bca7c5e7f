import type { RateDefinition } from '../../statistics/index.js';
import { sheetText } from './address.js';
import { formula, heading, line, percentFormat, text } from './cells.js';
import { FIRST_FIGURES, letterOf, type PlacedRow } from './form06-rows.js';
import { type Form06Parts, nameCell } from './form06-sheet.js';
import { definitionText } from './rate-definition.js';
import { roundingLine } from './rate-workbook.js';
import { type ReadRounding, shareFormula, shareValue } from './rounded-share.js';
import { WORDS } from './words.js';
import type { Cell, Sheet } from './workbook.js';

type Columns = RateDefinition['numerator'];

const sumFormula = (columns: Columns, row: number, report: string): string =>
  `=${columns.map((id) => `${report}${letterOf(String(id))}${row}`).join('+')}`;

const sumValue = (columns: Columns, { figures }: PlacedRow): number =>
  columns.reduce<number>((sum, id) => sum + (figures[id] ?? 0), 0);

type RateParts = Form06Parts & { readonly definitions: readonly RateDefinition[]; readonly rounding: ReadRounding };

/** The rates of a row of the form, each in a row of its own. */
function rateRows(parts: RateParts, placed: PlacedRow, at: number): readonly (readonly Cell[])[] {
  const { definitions, rounding, locale } = parts;
  const report = sheetText(WORDS.report[locale]);
  return definitions.map((definition, place) => {
    const row = FIRST_FIGURES + at * definitions.length + place;
    const [above, below] = [definition.numerator, definition.denominator];
    const count = { numerator: sumValue(above, placed), denominator: sumValue(below, placed) };
    const value = shareValue(count, rounding, locale);
    return [
      nameCell(parts, placed, at),
      text(definition.names[locale]),
      text(definitionText(definition)),
      formula(sumFormula(above, placed.row, report), count.numerator, 'step'),
      formula(sumFormula(below, placed.row, report), count.denominator, 'step'),
      formula(shareFormula(`D${row}`, `E${row}`, rounding, locale), value, 'result', percentFormat(rounding.places)),
    ];
  });
}

/** The rates of every row of the form, from the figures as reported. */
export function ratesSheet(parts: RateParts): Sheet {
  const { locale, rounding, rows, head } = parts;
  const labels = ['row', 'rate', 'definition', 'numerator', 'denominator', 'rate'] as const;
  return {
    name: WORDS.rates[locale],
    widths: [44, 52, 30, 12, 12, 14],
    frozen: FIRST_FIGURES - 1,
    rows: [
      line(WORDS.rates[locale], 'title'),
      line(roundingLine(rounding, locale)),
      line(head),
      line(WORDS.notAvailable[locale]),
      [],
      [],
      labels.map((label) => heading(WORDS[label][locale])),
      ...rows.flatMap((row, at) => rateRows(parts, row, at)),
    ],
  };
}
