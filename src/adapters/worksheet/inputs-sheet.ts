import type { Locale } from '../../kernel/index.js';
import { compareExact, exactDecimal } from '../../kernel/inside.js';
import type { ScoreInput } from '../../score/index.js';
import { quoted } from './address.js';
import { blank, formula, heading, line, number, text } from './cells.js';
import { FIRST_INPUT, isObject, NOT_APPLICABLE, type PlacedInput } from './placed-inputs.js';
import { WORDS } from './words.js';
import type { Cell, Sheet } from './workbook.js';

const DECIMAL = /^[+-]?\d{1,40}(\.\d{1,40})?$/;

/** Whether a decimal in words is more than a double holds. */
const isLong = (given: ScoreInput): given is string =>
  typeof given === 'string' &&
  DECIMAL.test(given) &&
  compareExact(exactDecimal(given), exactDecimal(Number(given))) !== 0;

function valueCell(given: ScoreInput): Cell {
  if (typeof given === 'number') return Number.isFinite(given) ? number(given, 'input') : text(String(given), 'input');
  if (typeof given !== 'string') return blank();
  return DECIMAL.test(given) ? number(Number(given), 'input') : text(given, 'input');
}

function countCells(given: ScoreInput): readonly [Cell, Cell] {
  if (given === NOT_APPLICABLE) return [text(given, 'input'), text(given, 'input')];
  if (!isObject(given)) return [blank(), blank()];
  const cell = (figure: unknown) =>
    typeof figure === 'number' && Number.isFinite(figure) ? number(figure, 'input') : blank();
  return [cell(given.numerator), cell(given.denominator)];
}

/** How an input stands: `ok`, `missing`, `not-applicable`, or `wrong` where counts cannot be. */
function standingFormula({ row, isCount, isShare }: PlacedInput): string {
  const [n, d] = [`C${row}`, `D${row}`];
  const none = quoted(NOT_APPLICABLE);
  if (!isCount) return `=IF(EXACT(B${row},${none}),${none},IF(B${row}="","missing","ok"))`;
  const wrong = `OR(${n}<0,${d}<0${isShare ? `,${n}>${d}` : ''})`;
  return `=IF(COUNTIF(${n}:${d},${none})>0,${none},IF(COUNT(${n},${d})<2,"missing",IF(${wrong},"wrong","ok")))`;
}

function standing({ given, isCount, isShare }: PlacedInput): string {
  if (given === NOT_APPLICABLE) return NOT_APPLICABLE;
  if (!isCount) return given === null || given === '' ? 'missing' : 'ok';
  if (!isObject(given) || typeof given.numerator !== 'number' || typeof given.denominator !== 'number')
    return 'missing';
  const { numerator, denominator } = given;
  return numerator < 0 || denominator < 0 || (isShare && numerator > denominator) ? 'wrong' : 'ok';
}

function inputRow(input: PlacedInput, locale: Locale): readonly Cell[] {
  const { name, given, isCount } = input;
  const [n, d] = isCount ? countCells(given) : [null, null];
  const note = isLong(given) ? `${WORDS.longDecimal[locale]} ${given}` : '';
  return [
    text(name),
    isCount ? null : valueCell(given),
    n,
    d,
    formula(standingFormula(input), standing(input), 'step'),
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
