import {
  difference,
  type EstimateOptions,
  estimate,
  estimateBy,
  type Measure,
  type Sample,
  type SumRequest,
} from 'motcua/survey';
import type { Op, Vector, World } from './oracle.ts';
import { datasetOf, questionOf, sampleOf } from './oracle-sample.ts';

const sampleFor = (vector: Vector, world: World, variables: readonly string[]): Sample =>
  sampleOf(vector, world, { questions: variables.map((name) => questionOf(datasetOf(vector, world), name)) });

/** The domains in the order of the file, which lets the first fact change fastest. */
const inOrder = (by: readonly string[], key: string) => {
  const names = key.split('|');
  return Object.fromEntries(by.map((fact, at) => [fact, names[at] as string]));
};

const opOf = (kind: 'mean' | 'total'): Op => ({
  answer: (vector, world) => {
    const { variables, by } = vector.args;
    const sample = sampleFor(vector, world, variables);
    const measures: readonly Measure[] = variables.map((question: string) => ({ kind, question }));
    const design = estimate(sample, { ...(measures[0] as Measure), df: 'design' }).df;
    // of a calibrated design R keeps all rows in a domain, those outside with a weight of 0, and counts them
    const isCalibrated = sample.design.calibration !== undefined;
    const wanted = vector.expected as { readonly domains: readonly { readonly key: string }[] };
    const found = measures.map((measure) => estimateBy(sample, { ...measure, df: 'domain', interval: 'plain' }, by));
    const domains = wanted.domains.map(({ key }) => {
      const domain = inOrder(by, key);
      const at = (found[0] ?? []).findIndex((one) => JSON.stringify(one.domain) === JSON.stringify(domain));
      const values = measures.map((measure, place) => {
        const one = found[place]?.[at];
        const ends = (options: Pick<EstimateOptions, 'df' | 'reference'>) => {
          const { interval } = estimate(sample, { ...measure, domain, ...options });
          return interval && [interval.low, interval.high];
        };
        return {
          variable: variables[place],
          estimate: one?.value ?? null,
          se: one?.standardError ?? null,
          deff: one?.designEffect ?? null,
          ci95_t_design_df: ends({ df: 'design' }),
          ci95_normal: ends({ reference: 'normal' }),
        };
      });
      return {
        key,
        n: isCalibrated ? sample.ballots.length : found[0]?.[at]?.n,
        df_domain: found[0]?.[at]?.df,
        values,
      };
    });
    return { df_design: design, domains };
  },
});

/** Means by domain. */
export const domainMean: Op = opOf('mean');

/** Totals by domain. */
export const domainTotal: Op = opOf('total');

/** The mean of one domain less that of another. */
export const domainDifference: Op = {
  answer: (vector, world) => {
    const { variable, by, minus } = vector.args;
    const sample = sampleFor(vector, world, [variable]);
    const [first, second] = minus.map((name: string) => ({ kind: 'mean', question: variable, domain: { [by]: name } }));
    const at = (options: Pick<SumRequest, 'level' | 'reference'>) => {
      const { interval } = difference(sample, first, second, { df: 'design', ...options });
      return interval && [interval.low, interval.high];
    };
    const { value, standardError, df, statistic, pValue } = difference(sample, first, second, { df: 'design' });
    return {
      df,
      estimate: value,
      se: standardError,
      t: statistic,
      p_value_t: pValue,
      ci95_normal: at({ reference: 'normal' }),
      ci95_t: at({}),
      ci90_t: at({ level: 0.9 }),
      ci99_t: at({ level: 0.99 }),
    };
  },
};

/** The difference of two groups as a regression on the group has it, which takes one degree of freedom more. */
export const ttest: Op = {
  answer: (vector, world) => {
    const { y, group } = vector.args;
    const sample = sampleFor(vector, world, [y]);
    const names = [...new Set(sample.ballots.map(({ facts }) => String(facts?.[group])))].sort();
    const [first, second] = names.map((name): SumRequest => ({ kind: 'mean', question: y, domain: { [group]: name } }));
    const { df } = estimate(sample, { kind: 'mean', question: y, df: 'design' });
    const found = difference(sample, second as SumRequest, first as SumRequest, { df: (df ?? 0) - 1 });
    return {
      t: found.statistic,
      df: found.df,
      p_value: found.pValue,
      difference: found.value,
      ci95: found.interval && [found.interval.low, found.interval.high],
    };
  },
};
