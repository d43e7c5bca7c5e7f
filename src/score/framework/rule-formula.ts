import { refuse } from '../../kernel/inside.js';
import type { ExcelCells } from '../expression/excel-cells.js';
import { asFormula, excelText } from '../expression/excel-formula.js';
import type { PointsRounding } from './framework.js';
import type { Rule } from './rule.js';
import { ruleExpression } from './rule-expression.js';

/** The criterion that a formula is for. */
export type RuleFormulaOptions = {
  /** Its maximum points. */
  readonly max: number;
  /** How its points are rounded; `null`, the default, for not at all. */
  readonly rounding?: PointsRounding | null;
};

/** So many decimals more are kept when the last digits of a double are taken off before rounding up or down. */
const KEPT = 9;

/**
 * Points in the rounding of a criterion, as a formula without its sign of equality.
 *
 * @throws `score/rounding-not-in-excel`, `kernel/places-out-of-bounds`.
 * @internal
 */
export function roundedText(text: string, { places, rounding }: PointsRounding): string {
  if (!(Number.isInteger(places) && places >= 0 && places <= 100)) {
    return refuse('kernel/places-out-of-bounds', { path: ['rounding', 'places'], value: places, accepted: '0..100' });
  }
  const clean = `ROUND(${text},${places + KEPT})`;
  switch (rounding) {
    case 'half-up':
      return `ROUND(${text},${places})`;
    case 'up':
      return `ROUNDUP(${clean},${places})`;
    case 'down':
      return `ROUNDDOWN(${clean},${places})`;
    default:
      return refuse('score/rounding-not-in-excel', {
        path: ['rounding', 'rounding'],
        value: rounding,
        accepted: 'half-up | up | down',
      });
  }
}

/**
 * The rule of a criterion as a formula of Excel: `excelFormula` of `ruleExpression`, in the rounding of the criterion. `half-up` is `ROUND`, which takes a half
 * away from zero; `up` and `down` are `ROUNDUP` and `ROUNDDOWN` of points that were rounded to nine decimals more, so that 0.30000000000000004 stays 0.3. Excel has no function
 * of the other modes that takes numbers of both signs. What becomes of a criterion without points is not in the formula, and its limits are not.
 *
 * @param rule - The rule of a criterion.
 * @param cells - The cells that hold each input it reads.
 * @param options - The maximum of the criterion, and its rounding.
 * @returns The formula, which begins with `=`.
 * @throws `score/rounding-not-in-excel`, `kernel/places-out-of-bounds`, and as `excelFormula` does.
 *
 * @example
 * ```ts
 * import { ruleFormula } from 'motcua/score';
 *
 * const rounding = { places: 2, rounding: 'half-up' } as const;
 * const rule = { kind: 'to-target', of: 'satisfied', target: 0.9 } as const;
 * ruleFormula(rule, { satisfied: 'C3' }, { max: 6, rounding }); // => '=ROUND(IF(COUNT(C3)<1,NA(),MIN(C3*6/0.9,6)),2)'
 * ruleFormula(rule, { satisfied: 'C3' }, { max: 6, rounding: { places: 2, rounding: 'half-even' } }); // throws 'score/rounding-not-in-excel'
 * ```
 */
export function ruleFormula(rule: Rule, cells: ExcelCells, { max, rounding = null }: RuleFormulaOptions): string {
  const text = excelText(ruleExpression(rule, max), cells);
  return asFormula(rounding === null ? text : roundedText(text, rounding));
}
