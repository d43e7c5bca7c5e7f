import { refuse } from '../../kernel/inside.js';
import type { Ballot } from '../ballots/ballot.js';
import { numberOf } from '../sample/fact-of.js';
import { fractionOf, type Stage } from './stage.js';
import type { SurveyDesign } from './survey-design.js';

function fromFacts(ballots: readonly Ballot[], fact: string): Float64Array {
  return Float64Array.from(ballots, (ballot, row) => {
    const weight = numberOf(ballot, row, fact);
    if (Number.isFinite(weight) && weight > 0) return weight;
    return refuse('survey/not-a-weight', { path: ['ballots', row, 'facts', fact], value: weight, accepted: 'above 0' });
  });
}

/** Whether the design tells how every stage was drawn, down to what was taken whole. */
const tellsAll = ({ clusters = [], fpc = [] }: SurveyDesign) => fpc.length >= Math.max(1, clusters.length);

/** What the weights of a design are from: a fact, the sizes of its stages, or nothing, so that all are 1. */
export function weightsFrom(design: SurveyDesign): 'fact' | 'sizes' | 'equal' {
  if (design.weights !== undefined) return 'fact';
  return tellsAll(design) ? 'sizes' : 'equal';
}

/** How many people each ballot speaks for: as it says, else by the sizes of the stages, else one. */
export function designWeights(
  ballots: readonly Ballot[],
  design: SurveyDesign,
  stages: readonly Stage[],
): Float64Array {
  if (design.weights !== undefined) return fromFacts(ballots, design.weights);
  const weights = new Float64Array(ballots.length).fill(1);
  if (weightsFrom(design) === 'equal') return weights;
  for (const stage of stages) {
    for (let row = 0; row < weights.length; row += 1) {
      const stratum = stage.stratumOf[stage.unitOf[row] as number] as number;
      weights[row] = (weights[row] as number) / fractionOf(stage, stratum);
    }
  }
  return weights;
}

/** What the weights of ballots may differ by, as a part of them, and still be alike. */
export const ALIKE = 1e-9;

/** Whether some weights, all above 0, are unlike. */
export function areUnlike(weights: Float64Array): boolean {
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  for (const weight of weights) {
    least = Math.min(least, weight);
    most = Math.max(most, weight);
  }
  return most - least > ALIKE * most;
}
