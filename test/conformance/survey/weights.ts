import { sampleWeights } from 'motcua/survey';
import type { Op, Vector, World } from './oracle.ts';
import { datasetOf, questionOf, sampleOf } from './oracle-sample.ts';

/** The weights of a design, whatever was asked. */
const weightsOf = (vector: Vector, world: World) => {
  const dataset = datasetOf(vector, world);
  const [name] = Object.keys(dataset.columns);
  return sampleWeights(sampleOf(vector, world, { questions: [questionOf(dataset, name as string)] }));
};

/** The effect of unequal weights. */
export const kish: Op = {
  answer: (vector, world) => {
    const found = weightsOf(vector, world);
    return {
      n: found.weights.length,
      sum_w: found.sum,
      sum_w2: found.sumOfSquares,
      kish_deff: found.kishDesignEffect,
      n_eff: found.kishN,
      practools_deffK: found.kishDesignEffect,
    };
  },
};

/** Weights fitted to a population. */
export const calibratedWeights: Op = {
  answer: (vector, world) => {
    const { weights, sum } = weightsOf(vector, world);
    return { weights, sum };
  },
};
