import { type ChiSquareTest, type Count, type DifferenceMethod, differenceOfShares } from 'motcua/survey';
import type { Op } from './oracle.ts';

const METHODS: Readonly<Record<string, DifferenceMethod>> = {
  wald: 'wald',
  agresti_caffo: 'agresti-caffo',
  newcombe: 'newcombe',
};

const test = ({ statistic, df, pValue }: ChiSquareTest) => ({ statistic, df, p_value: pValue });

/** Two plain counts beside each other. */
export const twoProportions: Op = {
  answer: ({ args: { x1, n1, x2, n2, level } }) => {
    const counts: readonly [Count, Count] = [
      { numerator: x1, denominator: n1 },
      { numerator: x2, denominator: n2 },
    ];
    const intervals = Object.entries(METHODS).map(([name, method]) => {
      const { interval } = differenceOfShares(...counts, { level, interval: method });
      return [name, { lower: interval?.low ?? null, upper: interval?.high ?? null }] as const;
    });
    const { value, chiSquare, chiSquareYates } = differenceOfShares(...counts, { level });
    return {
      difference: value,
      ci95: Object.fromEntries(intervals),
      chisq: test(chiSquare),
      chisq_yates: test(chiSquareYates),
    };
  },
  leftOut: [
    /^ci95\.(waldcc|newcombe_cc|miettinen_nurminen|mee|ha|hal|jp)\./,
    /^fisher_p_two_sided$/,
    /^published_newcombe_4dp/,
  ],
};
