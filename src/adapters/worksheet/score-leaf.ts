import type { Locale } from '../../kernel/index.js';
import { compareExact, exactDecimal, exactToNumber, roundExact } from '../../kernel/inside.js';
import type { AbsencePolicy, ExcelCells, Expression, PointsRounding, ScoredCriterion } from '../../score/index.js';
import { excelFormula, roundedText } from '../../score/inside.js';
import { quoted } from './address.js';
import { type PlacedInput, standingCell } from './placed-inputs.js';
import type { PlacedCriterion } from './score-rows.js';
import { POLICIES, REASONS, STANDINGS } from './score-words.js';

/** What the formulas of a card are made with. */
export type CardParts = {
  readonly cells: ExcelCells;
  readonly inputs: ReadonlyMap<string, PlacedInput>;
  readonly locale: Locale;
};

const inputsOf = ({ node }: PlacedCriterion, { inputs }: CardParts): readonly PlacedInput[] =>
  Object.keys(node.inputs).map((name) => inputs.get(name) as PlacedInput);

/** Whether one of some inputs stands so. */
function isAny(standing: keyof typeof STANDINGS, inputs: readonly PlacedInput[], { locale }: CardParts): string | null {
  const cells = inputs.map((input) => standingCell(input, locale));
  return cells.length === 0
    ? null
    : `OR(${cells.map((cell) => `${cell}=${quoted(STANDINGS[standing][locale])}`).join(',')})`;
}

/** The rule of a criterion as a formula; `#N/A` for counts that cannot be. */
export function ruleText(placed: PlacedCriterion, parts: CardParts): string {
  const rule = excelFormula(placed.node.expression ?? 0, parts.cells);
  const counts = inputsOf(placed, parts).filter(({ isCount }) => isCount);
  return counts.length === 0 ? rule : `=IF(${isAny('wrong', counts, parts)},NA(),${rule.slice(1)})`;
}

/** The least and the most points a rule may give; `null` for no bound. */
function boundsOf({ role, max, limits }: ScoredCriterion): readonly [least: number | null, most: number | null] {
  if (role === 'information') return [null, null];
  const none = role === 'deduction' ? null : 0;
  const least = limits.least === null ? none : Math.min(limits.least, 0);
  return [least, role === 'deduction' ? 0 : exactToNumber(max)];
}

/** Whether a bound may be passed by rounding, having more places than it. */
const isPassed = (bound: number, { places, rounding }: PointsRounding): boolean =>
  compareExact(roundExact(exactDecimal(bound), places, rounding), exactDecimal(bound)) !== 0;

/** The points of a criterion without children: rounded, and within its bounds. */
export function leafPointsText(raw: string, node: ScoredCriterion): string {
  const { rounding } = node;
  if (rounding === null) return raw;
  const [least, most] = boundsOf(node);
  const text = roundedText(raw, rounding);
  const from = least === null || !isPassed(least, rounding) ? text : `MAX(${least},${text})`;
  return most === null || !isPassed(most, rounding) ? from : `MIN(${most},${from})`;
}

/** Whether points cannot be those of a criterion, but for what doubles leave. */
function outOfBounds(points: string, node: ScoredCriterion): string {
  const [least, most] = boundsOf(node);
  const tests = [
    ...(least === null ? [] : [`ROUND(${points}-(${least}),9)<0`]),
    ...(most === null ? [] : [`ROUND(${points}-${most},9)>0`]),
  ];
  return tests.length === 0 ? 'FALSE()' : `OR(${tests.join(',')})`;
}

/** The answers that an expression asks for whatever its figures are. */
function answersIn(expression: Expression): readonly string[] {
  if (typeof expression !== 'object') return [];
  if (expression.op === 'choose') return [expression.of];
  if (expression.op === 'steps') return answersIn(expression.of);
  return typeof expression.of === 'object' ? expression.of.flatMap(answersIn) : [];
}

/** Whether a rule wants for an input: it is `#N/A`, or wants for an answer beside a denominator of 0, of which a sum shows the first. */
function isWanting(placed: PlacedCriterion, parts: CardParts): string {
  const isNone = `ISNA(G${placed.row})`;
  const asked = new Set(answersIn(placed.node.expression ?? 0));
  const answers = inputsOf(placed, parts).filter(({ name }) => asked.has(name));
  if (answers.length === 0 || inputsOf(placed, parts).length === 1) return isNone;
  return `OR(${isNone},${isAny('missing', answers, parts)},${isAny('not-applicable', answers, parts)})`;
}

/** Why a rule gives no points: words, or none where it gives some. */
export function reasonFormula(placed: PlacedCriterion, parts: CardParts): string {
  const { node, row } = placed;
  const word = (reason: keyof typeof REASONS) => quoted(REASONS[reason][parts.locale]);
  const any = (standing: keyof typeof STANDINGS) => isAny(standing, inputsOf(placed, parts), parts) ?? 'FALSE()';
  const points = `G${row}`;
  const none =
    `IF(${isWanting(placed, parts)},IF(${any('missing')},${word('missing')},` +
    `IF(${any('not-applicable')},${word('not-applicable')},${word('unscorable')})),${word('zero-denominator')})`;
  const absent = `IF(${any('wrong')},${word('unscorable')},${none})`;
  return `=IF(ISNUMBER(${points}),IF(${outOfBounds(points, node)},${word('unscorable')},""),${absent})`;
}

/** What becomes of a criterion without points, by the reason. */
export function policyFormula({ policies, row }: PlacedCriterion, locale: Locale): string {
  const word = (policy: AbsencePolicy = 'incomplete') => quoted(POLICIES[policy][locale]);
  const reason = (one: keyof typeof REASONS) => `H${row}=${quoted(REASONS[one][locale])}`;
  const { missing, notApplicable, zeroDenominator = notApplicable } = policies;
  const known = `IF(${reason('missing')},${word(missing)},IF(${reason('not-applicable')},${word(notApplicable)},IF(${reason('zero-denominator')},${word(zeroDenominator)},${word()})))`;
  return `=IF(H${row}="","",${known})`;
}

/** The points of a criterion before rounding: by its rule, or those its policy gives. */
export function leafRawFormula({ row }: PlacedCriterion, locale: Locale): string {
  const is = (policy: AbsencePolicy) => `I${row}=${quoted(POLICIES[policy][locale])}`;
  return `=IF(H${row}="",G${row},IF(${is('full')},E${row},IF(${is('zero')},0,"")))`;
}
