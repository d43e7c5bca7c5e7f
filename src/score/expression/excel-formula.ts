import { problemList, refuse } from '../../kernel/inside.js';
import { checkExpression } from './check-expression.js';
import { checkCells, type ExcelCells } from './excel-cells.js';
import type { Expression } from './expression.js';
import { printedForExcel } from './print-for-excel.js';

const MOST_CHARACTERS = 8192;
const MOST_LEVELS = 64;

/** How deep brackets stand in one another, those in texts and in names of sheets left out. */
function levelsOf(text: string): number {
  const brackets = text.replace(/"[^"]*"|'[^']*'|[^()"']/g, '');
  let [deep, most] = [0, 0];
  for (const sign of brackets) {
    deep += sign === '(' ? 1 : -1;
    most = Math.max(most, deep);
  }
  return most;
}

/**
 * A formula that Excel takes, with its sign of equality.
 *
 * @throws `score/formula-too-long`.
 * @internal
 */
export function asFormula(text: string): string {
  const accepted = `${MOST_CHARACTERS} characters, ${MOST_LEVELS} levels of brackets`;
  const [characters, levels] = [text.length + 1, levelsOf(text)];
  if (characters > MOST_CHARACTERS || levels > MOST_LEVELS) {
    return refuse('score/formula-too-long', { value: `${characters}, ${levels}`, accepted });
  }
  return `=${text}`;
}

/**
 * The text of an expression for Excel, without the sign of equality, after expression and cells are checked.
 *
 * @internal
 */
export function excelText(expression: Expression, cells: ExcelCells): string {
  const problems = problemList();
  checkExpression(expression, ['expression'], problems.add);
  problems.throwAs('score/not-an-expression');
  checkCells(expression, cells, problems.add);
  problems.throwAs('score/invalid-cells');
  return printedForExcel(expression, cells, MOST_CHARACTERS);
}

/**
 * An expression as a formula of Excel, in its English names with commas between arguments, as a file stores it, so that a council can recompute points in a worksheet.
 *
 * Steps become `IF`s from the highest band down, answers are compared letter by letter, and a cell that is empty or holds no number gives `#N/A` and not 0. What
 * is in no step and an unknown answer give `#N/A` too, a denominator of 0 gives `#DIV/0!`. Excel computes in doubles: a figure within the sixteenth digit of a bound
 * may fall on its other side. Whether a numerator is above its denominator is not looked at, nor are decimals typed as text read.
 *
 * @param expression - The arithmetic; see `ruleExpression`.
 * @param cells - The cells that hold each input it reads.
 * @returns The formula, which begins with `=`. It never has more than 8,192 characters, 64 levels of brackets and 255 arguments of a function; of more arguments,
 * calls stand in a call.
 * @throws `score/not-an-expression` with every problem; `score/invalid-cells` with `score/no-cell` and `score/not-a-cell`; `score/formula-too-long`.
 *
 * @example
 * ```ts
 * import { excelFormula } from 'motcua/score';
 *
 * excelFormula({ op: 'multiply', of: ['in-time', 20] }, { 'in-time': { numerator: 'C2', denominator: 'D2' } }); // => '=IF(COUNT(C2,D2)<2,NA(),C2/D2*20)'
 * const steps = { op: 'steps', of: 'days', steps: [{ outcome: 5 }, { from: 3, outcome: 2 }, { from: 7, inclusive: false, outcome: 0 }] } as const;
 * excelFormula(steps, { days: "'Tháng 6'!$B$2" }); // => "=IF(COUNT('Tháng 6'!$B$2)<1,NA(),IF('Tháng 6'!$B$2>7,0,IF('Tháng 6'!$B$2>=3,2,5)))"
 * excelFormula('days', { days: 'B2+1' }); // throws 'score/invalid-cells'
 * ```
 */
export const excelFormula = (expression: Expression, cells: ExcelCells): string =>
  asFormula(excelText(expression, cells));
