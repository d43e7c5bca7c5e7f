import { cronbachAlpha } from 'motcua/survey';
import type { Dataset, Op } from './oracle.ts';

/** How well questions measure one thing together. */
export const cronbach: Op = {
  answer: ({ args: { dataset, items, missing } }, { datasets }) => {
    const { n: rows, columns } = datasets[dataset] as Dataset;
    const questions = items.map((id: string) => ({ id, kind: 'number', unit: 'point' }));
    const questionnaire = { id: 'r', version: '1', collector: 'R', population: dataset, questions };
    const ballots = Array.from({ length: rows }, (_, row) => ({
      answers: Object.fromEntries(items.map((id: string) => [id, columns[id]?.[row] ?? null])),
    }));
    const found = cronbachAlpha(ballots, questionnaire, { questions: items, missing });
    return {
      n: found.n,
      k: found.k,
      alpha: found.alpha,
      standardized_alpha: found.standardizedAlpha,
      average_r: found.averageCorrelation,
      alpha_if_item_dropped: Object.fromEntries(found.items.map((item) => [item.question, item.alphaIfDropped])),
      item_rest_correlation: Object.fromEntries(found.items.map((item) => [item.question, item.itemRestCorrelation])),
      feldt_ci95: found.interval && { lower: found.interval.low, upper: found.interval.high },
    };
  },
};
