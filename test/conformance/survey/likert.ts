import { type EstimateRequest, type LikertSummary, likertSummary, type Question } from 'motcua/survey';
import { estimateRow } from './estimate-row.ts';
import type { Op } from './oracle.ts';
import { domainOf, sampleOf } from './oracle-sample.ts';

/** A question of a scale in all its figures. */
export const likert: Op = {
  answer: (vector, world) => {
    const { variable, scale, where } = vector.args;
    const levels = scale.map((points: number) => ({ id: String(points), points }));
    const question: Question = { id: variable, kind: 'scale', levels };
    const read = sampleOf(vector, world, { questions: [question], where });
    const asText = (answer: unknown) => (answer === null ? null : String(answer));
    const ballots = read.ballots.map((one) => ({
      ...one,
      answers: { [variable]: asText(one.facts?.[variable] ?? null) },
    }));
    const sample = { ...read, ballots };
    const options = { question: variable, ...domainOf(where) };
    const found: LikertSummary = likertSummary(sample, options);
    const row = (key: string, measure: Partial<EstimateRequest>) => ({
      key,
      ...estimateRow(sample, { ...options, ...measure } as EstimateRequest),
    });
    const ids: readonly string[] = levels.map(({ id }: { readonly id: string }) => id);
    return {
      n: found.mean.n,
      df: found.mean.df,
      unweighted_counts: found.levels.map(({ share }) => share.count.numerator),
      distribution: ids.map((id) => row(id, { kind: 'share', answers: [id] })),
      mean: row('.x', { kind: 'mean' }),
      top2box: row('.top', { kind: 'share' }),
      bottom2box: row('.bot', { kind: 'share', answers: ids.slice(0, 2) }),
      net: row('.net', { kind: 'net' }),
      mean_0_100: row('.pct', { kind: 'mean', scale: 'percent' }),
      population_sd_weighted: found.standardDeviation,
    };
  },
};
