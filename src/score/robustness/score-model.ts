import { exact, exactToNumber } from '../../kernel/inside.js';
import { type Planned, planOf } from '../card/plan.js';
import type { ScoreRequest } from '../card/score.js';
import type { ScoreCard } from '../card/score-card.js';
import { asked, cohortOf, scoreUnits } from '../card/score-units.js';
import type { CohortFigures, Surroundings } from '../expression/evaluate.js';
import type { Framework } from '../framework/framework.js';
import { contributions } from '../result/contributions.js';
import { requireOneList } from '../result/require-one-list.js';
import { type CriterionColumns, criterionColumns } from './criterion-columns.js';
import { type DrawnLeaf, drawnLeaves, drawnPoints } from './drawn-leaves.js';
import { type Worths, weightFactors, worthsOf } from './weight-factors.js';

/** A unit that has a rank, ready to be scored many times over. */
type UnitModel = {
  readonly score: number;
  /** What each column adds to the score. */
  readonly parts: Float64Array;
  /** Which of the worths of the model are its own. */
  readonly pattern: number;
  readonly drawn: readonly DrawnLeaf[];
  /** What a point of the total is of the score. */
  readonly unit: number;
};

/** A framework and its units, ready to be scored many times over. */
export type ScoreModel = {
  readonly columns: CriterionColumns;
  /** Each unit; `null` for one that has no rank. */
  readonly units: readonly (UnitModel | null)[];
  readonly patterns: readonly Worths[];
  /** The figures of all units that rules ask for. */
  readonly cohort: CohortFigures;
  /** The names of those that have errors. */
  readonly drawnCohort: ReadonlySet<string>;
};

/** What is read of each unit. */
export type ModelOptions = { readonly on: 'points' | 'share'; readonly names: ReadonlySet<string> };

function partsOf(card: ScoreCard, { placeOf, parents }: CriterionColumns, unit: number): Float64Array {
  const parts = new Float64Array(parents.length);
  for (const { code, points } of contributions(card)) parts[placeOf.get(code) as number] = exactToNumber(points) * unit;
  return parts;
}

/** A model of the cards of units; a share is told as a part of 1. */
export function scoreModel(
  framework: Framework,
  requests: readonly ScoreRequest[],
  { on, names }: ModelOptions,
): ScoreModel {
  const cards = scoreUnits(framework, requests);
  requireOneList(cards);
  const columns = criterionColumns(framework);
  const plans = new Map<string | null, Planned>();
  for (const { unitClass } of cards) if (!plans.has(unitClass)) plans.set(unitClass, planOf(framework, unitClass));
  const patterns = new Map<string, { readonly at: number; readonly worths: Worths }>();
  const units = cards.map((card): UnitModel | null => {
    const total = on === 'points' ? card.points : card.share;
    if (!card.complete || total === null) return null;
    const unit = on === 'points' ? 1 : 1 / exactToNumber(card.outOf);
    const worths = worthsOf(card.root, columns);
    const key = worths.join(' ');
    const pattern = patterns.get(key)?.at ?? patterns.size;
    if (!patterns.has(key)) patterns.set(key, { at: pattern, worths });
    const plan = plans.get(card.unitClass) as Planned;
    const drawn = drawnLeaves(plan, { criterion: card.root, weight: exact(1) }, { names, columns });
    return { score: exactToNumber(total), parts: partsOf(card, columns, unit), pattern, drawn, unit };
  });
  const asking = new Set([...plans.values()].flatMap(asked));
  return {
    columns,
    units,
    patterns: [...patterns.values()].map(({ worths }) => worths),
    cohort: cohortOf(asking, requests),
    drawnCohort: new Set([...asking].filter((name) => names.has(name))),
  };
}

/** What is changed in one replicate. */
export type Replicate = {
  /** A factor of the worth of each column; `null` for none. */
  readonly weights: Float64Array | null;
  /** The requests with other figures; `null` for those that are. */
  readonly requests: readonly ScoreRequest[] | null;
};

/** The sum of the products of parts and factors, less that of the parts: exactly 0 where every factor is 1. */
function moved(parts: Float64Array, factors: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < parts.length; at += 1) sum += (parts[at] as number) * ((factors[at] as number) - 1);
  return sum;
}

const ofUnits = (model: ScoreModel, requests: readonly ScoreRequest[]): CohortFigures => ({
  ...model.cohort,
  ...cohortOf(model.drawnCohort, requests),
});

/** By what the score of a unit moves with other figures; `null` when a criterion has no points with them. */
function shift(unit: UnitModel, around: Surroundings, factors: Float64Array | null): number | null {
  let sum = 0;
  for (const leaf of unit.drawn) {
    const points = drawnPoints(leaf, around);
    if (points === null) return null;
    sum += (points - leaf.points) * leaf.weight * unit.unit * (factors?.[leaf.column] ?? 1);
  }
  return sum;
}

/** The score of each unit in one replicate; `null` where it has none. */
export function replicateScores(model: ScoreModel, { weights, requests }: Replicate): readonly (number | null)[] {
  const { columns, units, patterns } = model;
  const factors = weights === null ? [] : patterns.map((worths) => weightFactors(worths, weights, columns));
  const figures = requests === null ? {} : ofUnits(model, requests);
  return units.map((unit, at) => {
    if (unit === null) return null;
    const own = factors[unit.pattern] ?? null;
    const score = unit.score + (own === null ? 0 : moved(unit.parts, own));
    const request = requests?.[at];
    if (request === undefined) return score;
    const change = shift(unit, { inputs: request.inputs, cohort: request.cohort ?? figures }, own);
    return change === null ? null : score + change;
  });
}
