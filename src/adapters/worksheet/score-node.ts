import type { Locale } from '../../kernel/index.js';
import type { ScoredCriterion } from '../../score/index.js';
import { roundedText } from '../../score/inside.js';
import { quoted } from './address.js';
import { leafPointsText } from './score-leaf.js';
import type { PlacedCriterion } from './score-rows.js';
import { POLICIES, ROLES } from './score-words.js';

/** A column over the rows below a criterion. */
const below = (column: string, { row, last }: PlacedCriterion): string => `${column}${row + 1}:${column}${last}`;

const countedWord = (locale: Locale) => quoted(ROLES.counted[locale]);

const policyWord = (policy: keyof typeof POLICIES, locale: Locale) => quoted(POLICIES[policy][locale]);

/** A sum over the children of a criterion that count, of one policy or all. */
function sumOfCounted(column: string, placed: PlacedCriterion, locale: Locale, policy?: keyof typeof POLICIES): string {
  const of = policy === undefined ? '' : `,${below('I', placed)},${policyWord(policy, locale)}`;
  return `SUMIFS(${below(column, placed)},${below('D', placed)},${placed.row},${below('C', placed)},${countedWord(locale)}${of})`;
}

function countOfCounted(placed: PlacedCriterion, locale: Locale, policy?: keyof typeof POLICIES): string {
  const of = policy === undefined ? '' : `,${below('I', placed)},${policyWord(policy, locale)}`;
  return `COUNTIFS(${below('D', placed)},${placed.row},${below('C', placed)},${countedWord(locale)}${of})`;
}

/** What the children that count come to, what of it is rebased, what is shared out, and how many of them are left. */
export const sharesFormulas = (placed: PlacedCriterion, locale: Locale) => ({
  whole: `=${sumOfCounted('M', placed, locale)}-${sumOfCounted('M', placed, locale, 'not-counted')}`,
  rebased: `=${sumOfCounted('M', placed, locale, 'rebase')}`,
  shared: `=${sumOfCounted('M', placed, locale, 'redistribute')}`,
  left:
    `=${countOfCounted(placed, locale)}-${countOfCounted(placed, locale, 'not-counted')}` +
    `-${countOfCounted(placed, locale, 'rebase')}-${countOfCounted(placed, locale, 'redistribute')}`,
});

/** How many children take a part of what is shared out: those that are left and worth something. */
function takingOf(placed: PlacedCriterion, locale: Locale): string {
  const left = (['not-counted', 'rebase', 'redistribute'] as const).map(
    (policy) => `${below('I', placed)},${quoted(`<>${POLICIES[policy][locale]}`)}`,
  );
  const conditions = [`${below('C', placed)},${countedWord(locale)}`, `${below('M', placed)},">0"`, ...left];
  return `COUNTIFS(${below('D', placed)},${placed.row},${conditions.join(',')})`;
}

/** Whether every child that counts is gone. */
const isAllGone = (placed: PlacedCriterion, locale: Locale): string =>
  `AND(${countOfCounted(placed, locale)}>0,Q${placed.row}=0)`;

/** A criterion of which no part is left becomes what its parts do, or of different ones what asks least of its siblings. */
export function nodePolicyFormula(placed: PlacedCriterion, locale: Locale): string {
  if (!placed.node.children.some(({ role }) => role === 'counted')) return '=""';
  const has = (policy: keyof typeof POLICIES) => `${countOfCounted(placed, locale, policy)}>0`;
  const rest = `IF(${has('rebase')},${policyWord('rebase', locale)},${policyWord('redistribute', locale)})`;
  const policy = `IF(${has('not-counted')},${policyWord('not-counted', locale)},${rest})`;
  return `=IF(${isAllGone(placed, locale)},${policy},"")`;
}

/** What is left of the maximum of a criterion. */
export const leftMaxFormula = (placed: PlacedCriterion, locale: Locale): string =>
  `=IF(${isAllGone(placed, locale)},0,E${placed.row}-SUMIF(${below('D', placed)},${placed.row},${below('S', placed)}))`;

/** By how much the factors of the children grow where what is left is pooled. */
export function poolingFormula({ node, row }: PlacedCriterion): string {
  if (node.pooledTo === null) return '=1';
  return `=IF(OR(ROUND(T${row},9)=0,ROUND(T${row}-E${row},9)=0),1,${node.pooledTo}/T${row})`;
}

/** What of the maximum of a criterion with children is left, pooled. */
const wholeText = ({ pooledTo }: ScoredCriterion, row: number): string =>
  pooledTo === null ? `T${row}` : `T${row}*U${row}`;

/** What of the maximum of a criterion counts. */
export function outOfFormula({ node, row }: PlacedCriterion, locale: Locale): string {
  if (node.role !== 'counted') return '=0';
  if (node.children.length > 0) return `=${wholeText(node, row)}`;
  const gone = (['not-counted', 'rebase', 'redistribute'] as const).map(
    (policy) => `I${row}=${policyWord(policy, locale)}`,
  );
  return `=IF(OR(${gone.join(',')}),0,E${row})`;
}

/** What the children of a criterion come to; nothing when none of them has points. */
export function nodeRawFormula(placed: PlacedCriterion): string {
  const sum = (column: string) => `SUMIF(${below('D', placed)},${placed.row},${below(column, placed)})`;
  return `=IF(${sum('X')}=0,"",${sum('W')})`;
}

/** Points within the limits of a criterion with children. */
function withinText(points: string, { role, limits }: ScoredCriterion): string {
  const { least, most } = limits;
  const from = least === null && role === 'deduction' ? points : `MAX(${least ?? 0},${points})`;
  return most === null ? from : `MIN(${most},${from})`;
}

/** The points of a criterion with children: within its limits and rounded, which leads neither beyond these nor beyond what counts of its maximum. */
function nodePointsText({ node, row }: PlacedCriterion): string {
  const points = withinText(`J${row}`, node);
  if (node.rounding === null) return points;
  const whole = wholeText(node, row);
  const text = roundedText(points, node.rounding);
  const kept = `IF(ROUND(${points}-${whole},9)>0,${text},MIN(${whole},${text}))`;
  const { least, most } = node.limits;
  return least === null && most === null ? kept : withinText(kept, node);
}

/** The points of a criterion, rounded as the framework rounds them. */
export function pointsFormula(placed: PlacedCriterion): string {
  const { node, row } = placed;
  if (node.children.length > 0) return `=IF(ISNUMBER(J${row}),${nodePointsText(placed)},"")`;
  const text = leafPointsText(`J${row}`, node);
  return `=IF(ISNUMBER(J${row}),${node.rounding === null ? text : `IF(H${row}="",${text},J${row})`},"")`;
}

/** The factor of a child after its siblings have been made up for. */
export function grownFormula({ row, parent }: PlacedCriterion, locale: Locale): string {
  if (parent === null) return `=F${row}`;
  const [whole, rebased, shared] = ['N', 'O', 'P'].map((column) => `${column}${parent.row}`);
  const gone = (['not-counted', 'rebase', 'redistribute'] as const).map(
    (policy) => `I${row}<>${policyWord(policy, locale)}`,
  );
  const isLeft = `AND(C${row}=${countedWord(locale)},${gone.join(',')},M${row}>0)`;
  const growth = `IF(ROUND(${whole}-${rebased},9)=0,1,${whole}/(${whole}-${rebased}))`;
  // nothing of it is computed where it would divide by 0
  return `=IF(${isLeft},F${row}*(M${row}+${shared}/MAX(1,${takingOf(parent, locale)}))/M${row}*${growth},F${row})`;
}

/** What of the maximum of a child is lost to its parent. */
export function lostFormula({ row, parent }: PlacedCriterion, locale: Locale): string {
  if (parent === null) return '=0';
  const is = (policy: keyof typeof POLICIES) => `I${row}=${policyWord(policy, locale)}`;
  const own = `IF(${is('not-counted')},E${row},IF(OR(${is('rebase')},${is('redistribute')}),0,E${row}-L${row}))`;
  return `=IF(C${row}=${countedWord(locale)},${own}*R${row},0)`;
}

/** The factor of a child in the end. */
export const factorFormula = ({ row, parent }: PlacedCriterion, locale: Locale): string =>
  parent === null ? `=R${row}` : `=R${row}*IF(C${row}=${countedWord(locale)},U${parent.row},1)`;

/** What a criterion adds to its parent, nothing where it has no points. */
export const contributionFormula = ({ row }: PlacedCriterion, locale: Locale): string =>
  `=IF(AND(C${row}<>${quoted(ROLES.information[locale])},ISNUMBER(K${row})),K${row}*V${row},"")`;

/** Whether every part of a criterion is known. */
export function completeFormula(placed: PlacedCriterion, locale: Locale): string {
  const { row, node } = placed;
  if (node.children.length === 0) return `=IF(I${row}=${policyWord('incomplete', locale)},0,1)`;
  const information = quoted(`<>${ROLES.information[locale]}`);
  return `=IF(COUNTIFS(${below('D', placed)},${row},${below('C', placed)},${information},${below('Y', placed)},0)=0,1,0)`;
}
