import { pearsonChiSquare } from 'motcua/survey';
import type { Op } from './oracle.ts';

/** Pearson's test of a table of counts. */
export const pearsonChisqTable: Op = {
  answer: ({ args: { table } }) => {
    const { statistic, df, pValue, cramersV } = pearsonChiSquare(table);
    return { statistic, df, p_value: pValue, cramers_v: cramersV };
  },
};
