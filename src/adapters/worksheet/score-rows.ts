import { exactFromText, exactToNumber } from '../../kernel/inside.js';
import type { AbsencePolicies, Framework, ScoreCard, ScoredCriterion } from '../../score/index.js';
import { criteriaOf } from '../../score/inside.js';

/** The first row of the criteria. */
export const FIRST_CRITERION = 11;

/** A criterion as the sheet has it. */
export type PlacedCriterion = {
  readonly node: ScoredCriterion;
  readonly depth: number;
  readonly row: number;
  /** The last row below it; its own when there are none. */
  readonly last: number;
  readonly parent: PlacedCriterion | null;
  readonly policies: AbsencePolicies;
  /** What its rule gives beyond its bounds, so that it has no points; `null` where it does not. */
  readonly beyond: number | null;
};

/** By code, what the framework says becomes of a criterion without points. */
function policiesOf({ root, absence }: Framework): ReadonlyMap<string, AbsencePolicies> {
  return new Map([...criteriaOf(root)].map(({ criterion }) => [criterion.code, { ...absence, ...criterion.absence }]));
}

/** By code, the points that are out of bounds. */
function beyondBounds({ problems }: ScoreCard): ReadonlyMap<string, number> {
  const found = problems.filter(({ code }) => code === 'score/points-out-of-bounds');
  return new Map(found.map(({ path, value }) => [String(path[0]), exactToNumber(exactFromText(String(value)))]));
}

/** The criteria of a card, each before those it is made of. */
export function placedCriteria(card: ScoreCard, framework: Framework): readonly PlacedCriterion[] {
  const policies = policiesOf(framework);
  const beyond = beyondBounds(card);
  const found: PlacedCriterion[] = [];
  const place = (node: ScoredCriterion, parent: PlacedCriterion | null): void => {
    const at = found.length;
    const row = FIRST_CRITERION + at;
    const size = (one: ScoredCriterion): number => one.children.reduce((sum, child) => sum + size(child), 1);
    const placed: PlacedCriterion = {
      node,
      depth: parent === null ? 0 : parent.depth + 1,
      row,
      last: row + size(node) - 1,
      parent,
      policies: policies.get(node.code) ?? {},
      beyond: beyond.get(node.code) ?? null,
    };
    found.push(placed);
    for (const child of node.children) place(child, placed);
  };
  place(card.root, null);
  return found;
}

const GONE: ReadonlySet<string> = /* @__PURE__ */ new Set(['not-counted', 'rebase', 'redistribute']);

/** What a criterion makes of its children before their points are added, in doubles. */
export type Shares = {
  readonly whole: number;
  readonly rebased: number;
  readonly shared: number;
  readonly left: number;
  /** How many of those left take a part of what is shared out. */
  readonly taking: number;
};

const policyOf = ({ absence }: ScoredCriterion): string => absence?.policy ?? '';

/** The maximum of a criterion in points of its parent. */
export const worthOf = ({ max, fullFactor }: ScoredCriterion): number => exactToNumber(max) * exactToNumber(fullFactor);

/** What is left of the children of a criterion, and what is handed to them. */
export function sharesOf({ children }: ScoredCriterion): Shares {
  const counted = children.filter(({ role }) => role === 'counted');
  const sum = (found: readonly ScoredCriterion[]) => found.reduce((all, one) => all + worthOf(one), 0);
  const by = (policy: string) => counted.filter((child) => policyOf(child) === policy);
  const left = counted.filter((child) => !GONE.has(policyOf(child)));
  return {
    whole: sum(counted) - sum(by('not-counted')),
    rebased: sum(by('rebase')),
    shared: sum(by('redistribute')),
    left: left.length,
    taking: left.filter((child) => worthOf(child) !== 0).length,
  };
}

/** The factor of a child once its siblings have been made up for, before what is left is pooled. */
export function grownFactor(child: ScoredCriterion, { whole, rebased, shared, taking }: Shares): number {
  const [own, worth] = [exactToNumber(child.fullFactor), worthOf(child)];
  if (child.role !== 'counted' || GONE.has(policyOf(child)) || taking === 0 || worth === 0) return own;
  const rest = whole - rebased;
  return ((own * (worth + shared / taking)) / worth) * (Math.abs(rest) < 5e-10 ? 1 : whole / rest);
}

/** What of the maximum of a child is lost to its parent, in points of the parent. */
export function lostOf(child: ScoredCriterion, grown: number): number {
  if (child.role !== 'counted') return 0;
  const policy = policyOf(child);
  if (policy === 'not-counted') return exactToNumber(child.max) * grown;
  return GONE.has(policy) ? 0 : (exactToNumber(child.max) - exactToNumber(child.outOf)) * grown;
}
