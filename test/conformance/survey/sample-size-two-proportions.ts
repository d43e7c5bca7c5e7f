import { type DifferenceSizeMethod, sampleSizeOfDifference } from 'motcua/survey';
import type { Op } from './oracle.ts';

/** How many ballots each group needs for a difference of shares to be found. */
export const sampleSizeTwoProportions: Op = {
  answer: ({ args }) => {
    const by = (method: DifferenceSizeMethod) =>
      sampleSizeOfDifference({ shares: [args.p1, args.p2], power: args.power, level: 1 - args.alpha, method }).perGroup;
    return { n_per_group: by('normal').value, n_per_group_arcsine: by('arcsine').value };
  },
};
