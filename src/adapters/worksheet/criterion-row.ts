import type { Locale } from '../../kernel/index.js';
import { exactToNumber } from '../../kernel/inside.js';
import type { ScoredCriterion } from '../../score/index.js';
import { formula, number, text } from './cells.js';
import { type CardParts, leafRawFormula, policyFormula, reasonFormula, ruleText } from './score-leaf.js';
import {
  completeFormula,
  contributionFormula,
  factorFormula,
  grownFormula,
  leftMaxFormula,
  lostFormula,
  nodePolicyFormula,
  nodeRawFormula,
  outOfFormula,
  pointsFormula,
  poolingFormula,
  sharesFormulas,
} from './score-node.js';
import { grownFactor, lostOf, type PlacedCriterion, type Shares, sharesOf, worthOf } from './score-rows.js';
import { POLICIES, REASONS, ROLES } from './score-words.js';
import type { Cell, FormulaCell } from './workbook.js';

const step = (words: string, value: FormulaCell['value']): Cell => formula(words, value, 'step');

/** Points as a cell shows them; nothing where there are none. */
export const pointsOf = (points: ScoredCriterion['points']): number | '' =>
  points === null ? '' : exactToNumber(points);

/** What the children of a criterion do to each other; the values of criteria without children are not there. */
function nodeCells(placed: PlacedCriterion, locale: Locale): readonly Cell[] {
  const { node } = placed;
  if (node.children.length === 0) return [null, null, null, null];
  const formulas = sharesFormulas(placed, locale);
  const { whole, rebased, shared, left } = sharesOf(node);
  return [
    step(formulas.whole, whole),
    step(formulas.rebased, rebased),
    step(formulas.shared, shared),
    step(formulas.left, left),
  ];
}

const NO_SHARES: Shares = { whole: 0, rebased: 0, shared: 0, left: 0, taking: 0 };

function leftMax({ children, max }: ScoredCriterion): number {
  const counted = children.filter(({ role }) => role === 'counted');
  const shares = sharesOf({ children } as ScoredCriterion);
  if (counted.length > 0 && shares.left === 0) return 0;
  return children.reduce((left, child) => left - lostOf(child, grownFactor(child, shares)), exactToNumber(max));
}

function maxCells(placed: PlacedCriterion, locale: Locale): readonly Cell[] {
  const { node } = placed;
  if (node.children.length === 0) return [null, null];
  const left = leftMax(node);
  const isPooled =
    node.pooledTo !== null && Math.abs(left) >= 5e-10 && Math.abs(left - exactToNumber(node.max)) >= 5e-10;
  return [
    step(leftMaxFormula(placed, locale), left),
    step(poolingFormula(placed), isPooled ? (node.pooledTo as number) / left : 1),
  ];
}

/** What the rule of a criterion gives, beyond its bounds too. */
const ruleValue = ({ node, beyond }: PlacedCriterion): number | null =>
  node.absence !== null || node.raw === null ? beyond : exactToNumber(node.raw);

/** Columns G to J: what the rule gives, why it gives nothing, what becomes of it, and the points before rounding. */
function ownCells(placed: PlacedCriterion, parts: CardParts): readonly Cell[] {
  const { node } = placed;
  const { locale } = parts;
  const policy = node.absence === null ? '' : POLICIES[node.absence.policy][locale];
  if (node.children.length > 0) {
    return [
      null,
      null,
      step(nodePolicyFormula(placed, locale), policy),
      step(nodeRawFormula(placed), pointsOf(node.raw)),
    ];
  }
  const reason = node.absence === null ? '' : REASONS[node.absence.reason][locale];
  return [
    step(ruleText(placed, parts), ruleValue(placed)),
    step(reasonFormula(placed, parts), reason),
    step(policyFormula(placed, locale), policy),
    step(leafRawFormula(placed, locale), pointsOf(node.raw)),
  ];
}

/** A criterion as formulas, from its code to whether it is complete. */
export function criterionRow(placed: PlacedCriterion, parts: CardParts): readonly Cell[] {
  const { node, row, depth, parent } = placed;
  const { locale } = parts;
  const grown = grownFactor(node, parent === null ? NO_SHARES : sharesOf(parent.node));
  const adds = node.role !== 'information' && node.points !== null;
  const contribution = adds
    ? exactToNumber(node.points as NonNullable<typeof node.points>) * exactToNumber(node.factor)
    : '';
  return [
    text(node.code),
    text(`${'   '.repeat(depth)}${node.names[locale]}`),
    text(ROLES[node.role][locale]),
    number(parent?.row ?? 0, 'text'),
    number(exactToNumber(node.max), 'text'),
    number(exactToNumber(node.fullFactor), 'text'),
    ...ownCells(placed, parts),
    formula(pointsFormula(placed), pointsOf(node.points), 'result'),
    step(outOfFormula(placed, locale), exactToNumber(node.outOf)),
    step(`=E${row}*F${row}`, worthOf(node)),
    ...nodeCells(placed, locale),
    step(grownFormula(placed, locale), grown),
    step(lostFormula(placed, locale), parent === null ? 0 : lostOf(node, grown)),
    ...maxCells(placed, locale),
    step(factorFormula(placed, locale), exactToNumber(node.factor)),
    step(contributionFormula(placed, locale), contribution),
    step(`=IF(ISNUMBER(W${row}),1,0)`, adds ? 1 : 0),
    step(completeFormula(placed, locale), node.complete ? 1 : 0),
  ];
}
