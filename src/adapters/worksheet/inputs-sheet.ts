import type { Locale } from '../../kernel/index.js';
import { compareExact, exactDecimal } from '../../kernel/inside.js';
import type { ScoreInput } from '../../score/index.js';
import { excelCall, quotedText } from '../../score/inside.js';
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

/** Whether a value is one of the answers, or else a figure. */
const isKnownValue = (given: ScoreInput, answers: PlacedInput['answers']): boolean =>
  answers === null
    ? typeof given === 'number'
      ? Number.isFinite(given)
      : typeof given === 'string' && DECIMAL.test(given)
    : answers.includes(String(given));

/** A text that is no figure. In quotes where the sheet would take it for nothing, or for what does not exist at the unit. */
function textCell(given: string, { answers }: PlacedInput, locale: Locale): Cell {
  const isTaken = given === '' || given === STANDINGS[NOT_APPLICABLE][locale];
  return text(isTaken && answers?.includes(given) !== true ? `"${given}"` : given, 'input');
}

function valueCell(input: PlacedInput, locale: Locale): Cell {
  const { given, answers } = input;
  if (given === NOT_APPLICABLE) return text(STANDINGS[NOT_APPLICABLE][locale], 'input');
  if (typeof given === 'number') return Number.isFinite(given) ? number(given, 'input') : text(String(given), 'input');
  if (isObject(given)) return text(`${given.numerator}/${given.denominator}`, 'input');
  if (given === null) return blank();
  // what is neither is shown as words, which no figure is
  const words = String(given);
  return answers === null && isKnownValue(given, null)
    ? number(Number(given), 'input')
    : textCell(words, input, locale);
}

function countCells({ given }: PlacedInput, locale: Locale): readonly [Cell, Cell] {
  const cell = (figure: unknown): Cell => {
    if (figure === null) return blank();
    if (figure === NOT_APPLICABLE) return text(STANDINGS[NOT_APPLICABLE][locale], 'input');
    return typeof figure === 'number' && Number.isFinite(figure)
      ? number(figure, 'input')
      : text(`"${figure}"`, 'input');
  };
  if (isObject(given)) return [cell(given.numerator), cell(given.denominator)];
  // one figure where two are asked for is neither of them
  const whole = given === null || given === NOT_APPLICABLE ? cell(given) : cell(String(given));
  return [whole, whole];
}

/** How an input stands: `ok`, `missing`, `not-applicable`, or `wrong` where it is nothing that rules can read; each in the language of the sheet. */
function standingFormula({ row, isCount, answers, isShare }: PlacedInput, locale: Locale): string {
  const [n, d, value] = [`C${row}`, `D${row}`, `B${row}`];
  const word = (one: keyof typeof STANDINGS) => quoted(STANDINGS[one][locale]);
  const [none, missing, ok, wrong] = [word(NOT_APPLICABLE), word('missing'), word('ok'), word('wrong')];
  if (isCount) {
    const isOut = `OR(${n}<0,${d}<0${isShare ? `,${n}>${d}` : ''})`;
    const counts = `IF(COUNT(${n},${d})<2,${wrong},IF(${isOut},${wrong},${ok}))`;
    return `=IF(COUNTIF(${n}:${d},${none})>0,${none},IF(OR(${n}="",${d}=""),${missing},${counts}))`;
  }
  const known = answers?.map((answer) => `EXACT(${value},${quotedText(answer)})`);
  const isKnown =
    known === undefined ? `ISNUMBER(${value})` : excelCall('OR', known.length === 0 ? ['FALSE()'] : known);
  return `=IF(${value}="",${missing},IF(${isKnown},${ok},IF(EXACT(${value},${none}),${none},${wrong})))`;
}

function standing({ given, isCount, answers, isShare }: PlacedInput): keyof typeof STANDINGS {
  if (given === NOT_APPLICABLE || given === null) return given ?? 'missing';
  if (!isCount) return isKnownValue(given, answers) ? 'ok' : 'wrong';
  if (!isObject(given)) return 'wrong';
  const { numerator, denominator } = given;
  if (numerator === null || denominator === null) return 'missing';
  const isCounts = [numerator, denominator].every((one) => Number.isFinite(one) && one >= 0);
  return isCounts && !(isShare && numerator > denominator) ? 'ok' : 'wrong';
}

function inputRow(input: PlacedInput, locale: Locale): readonly Cell[] {
  const { name, given, isCount, answers } = input;
  const [n, d] = isCount ? countCells(input, locale) : [null, null];
  const note = answers === null && isLong(given) ? `${WORDS.longDecimal[locale]} ${given}` : '';
  return [
    text(name),
    isCount ? null : valueCell(input, locale),
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
