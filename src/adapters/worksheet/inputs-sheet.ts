import type { Locale } from '../../kernel/index.js';
import { compareExact, exactDecimal } from '../../kernel/inside.js';
import type { ScoreInput } from '../../score/index.js';
import { quoted } from './address.js';
import { blank, formula, heading, line, number, text } from './cells.js';
import { FIRST_INPUT, isObject, NOT_APPLICABLE, type PlacedInput } from './placed-inputs.js';
import { STANDINGS } from './score-words.js';
import { WORDS } from './words.js';
import type { Cell, Sheet } from './workbook.js';

const DECIMAL = /^[+-]?\d{1,40}(\.\d{1,40})?$/;

/** Whether a decimal in words is more than a double holds. */
const isLong = (given: ScoreInput): given is string =>
  typeof given === 'string' &&
  DECIMAL.test(given) &&
  compareExact(exactDecimal(given), exactDecimal(Number(given))) !== 0;

function valueCell(given: ScoreInput, locale: Locale): Cell {
  if (given === NOT_APPLICABLE) return text(STANDINGS[NOT_APPLICABLE][locale], 'input');
  if (typeof given === 'number') return Number.isFinite(given) ? number(given, 'input') : text(String(given), 'input');
  if (typeof given !== 'string') return blank();
  return DECIMAL.test(given) ? number(Number(given), 'input') : text(given, 'input');
}

function countCells(given: ScoreInput, locale: Locale): readonly [Cell, Cell] {
  if (given === NOT_APPLICABLE) {
    const none = text(STANDINGS[NOT_APPLICABLE][locale], 'input');
    return [none, none];
  }
  if (!isObject(given)) return [blank(), blank()];
  const cell = (figure: unknown) =>
    typeof figure === 'number' && Number.isFinite(figure) ? number(figure, 'input') : blank();
  return [cell(given.numerator), cell(given.denominator)];
}

/** How an input stands: `ok`, `missing`, `not-applicable`, or `wrong` where counts cannot be; each in the language of the sheet. */
function standingFormula({ row, isCount, isShare }: PlacedInput, locale: Locale): string {
  const [n, d] = [`C${row}`, `D${row}`];
  const word = (one: keyof typeof STANDINGS) => quoted(STANDINGS[one][locale]);
  const [none, missing, ok] = [word(NOT_APPLICABLE), word('missing'), word('ok')];
  if (!isCount) return `=IF(EXACT(B${row},${none}),${none},IF(B${row}="",${missing},${ok}))`;
  const wrong = `OR(${n}<0,${d}<0${isShare ? `,${n}>${d}` : ''})`;
  return `=IF(COUNTIF(${n}:${d},${none})>0,${none},IF(COUNT(${n},${d})<2,${missing},IF(${wrong},${word('wrong')},${ok})))`;
}

function standing({ given, isCount, isShare }: PlacedInput): keyof typeof STANDINGS {
  if (given === NOT_APPLICABLE) return NOT_APPLICABLE;
  if (!isCount) return given === null || given === '' ? 'missing' : 'ok';
  if (!isObject(given) || typeof given.numerator !== 'number' || typeof given.denominator !== 'number')
    return 'missing';
  const { numerator, denominator } = given;
  return numerator < 0 || denominator < 0 || (isShare && numerator > denominator) ? 'wrong' : 'ok';
}

function inputRow(input: PlacedInput, locale: Locale): readonly Cell[] {
  const { name, given, isCount } = input;
  const [n, d] = isCount ? countCells(given, locale) : [null, null];
  const note = isLong(given) ? `${WORDS.longDecimal[locale]} ${given}` : '';
  return [
    text(name),
    isCount ? null : valueCell(given, locale),
    n,
    d,
    formula(standingFormula(input, locale), STANDINGS[standing(input)][locale], 'step'),
    text(note, 'note'),
  ];
}

/** What the rules read, to be typed in. */
export function inputsSheet(inputs: ReadonlyMap<string, PlacedInput>, locale: Locale): Sheet {
  const labels = ['inputName', 'value', 'numerator', 'denominator', 'standing', 'shortened'] as const;
  return {
    name: WORDS.inputs[locale],
    widths: [44, 18, 14, 14, 18, 50],
    frozen: FIRST_INPUT - 1,
    rows: [
      line(WORDS.inputs[locale], 'title'),
      line(WORDS.howTo[locale]),
      line(WORDS.inputsNote[locale]),
      [],
      labels.map((label) => heading(WORDS[label][locale])),
      ...[...inputs.values()].map((input) => inputRow(input, locale)),
    ],
  };
}
