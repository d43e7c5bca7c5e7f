import { type PopulationCorrection, sampleSize } from 'motcua/survey';
import type { Op } from './oracle.ts';

/** How many ballots a share needs, without and with a population, by both corrections. */
export const sampleSizeProportion: Op = {
  answer: ({ args }) => {
    const request = { share: args.p, margin: args.margin, level: args.level };
    const { z, n0 } = sampleSize(request);
    const whole = { z, n0: n0.value, n0_ceil: n0.ceiling };
    if (args.N === 'Inf') return whole;
    const by = (correction: PopulationCorrection) =>
      sampleSize({ ...request, population: args.N, correction }).afterPopulation;
    const [cochran, simple] = [by('cochran'), by('simple')];
    return {
      ...whole,
      n_fpc_cochran: cochran.value,
      n_fpc_cochran_ceil: cochran.ceiling,
      n_fpc_simple: simple.value,
      n_fpc_simple_ceil: simple.ceiling,
      samplingbook_n: simple.ceiling,
    };
  },
};
