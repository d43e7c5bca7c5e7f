import { aggregate, type Column, normalise } from 'motcua/composite';
import type { Op } from './oracle.ts';

type Posts = readonly [number, number];

const meanOf = (parts: readonly Column[], method: 'arithmetic' | 'geometric'): Column =>
  (parts[0] as Column).map((_, at) =>
    aggregate(
      parts.map((part) => part[at] as number | null),
      { method },
    ),
  );

/** The human development index: goalposts, the mean of two for education, the geometric mean of three. What was published was rounded before: see the test of it. */
export const humanDevelopment: Op = {
  answer: ({ args }) => {
    const { goalposts, truncate } = args;
    const between = (values: Column, [lower, upper]: Posts) =>
      normalise(values, { kind: 'goalposts', lower, upper, truncate });
    const health = between(args.life_expectancy, goalposts.le);
    const years = [between(args.expected_years, goalposts.eys), between(args.mean_years, goalposts.mys)];
    const education = meanOf(years, 'arithmetic');
    const incomes = args.gni_per_capita.map(Math.log);
    const income = between(incomes, goalposts.ln_gni.map(Math.log));
    return { health, education, income, hdi_from_rounded_inputs: meanOf([health, education, income], 'geometric') };
  },
  leftOut: [/^hdi_published_3dp/],
};
