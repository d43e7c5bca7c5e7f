import { sampleSizeOfMean } from 'motcua/survey';
import type { Op } from './oracle.ts';

/** How many ballots a mean needs. */
export const sampleSizeMean: Op = {
  answer: ({ args }) => {
    const population = args.N === 'Inf' ? {} : { population: args.N as number };
    const { afterPopulation } = sampleSizeOfMean({ margin: args.e, level: args.lv, variance: args.S2, ...population });
    return { n: afterPopulation.value };
  },
};
