import { refuse } from '../../kernel/inside.js';
import type { Ballot } from '../ballots/ballot.js';
import type { LeftOut } from '../estimate.js';
import { checkLevel } from '../interval/check-level.js';
import type { Questionnaire } from '../questionnaire/questionnaire.js';
import { requireQuestionnaire } from '../questionnaire/require-questionnaire.js';
import { alphaWithout, itemRest, meanCorrelation, rawAlpha, standardizedAlpha } from './alpha-figures.js';
import type { CronbachRequest } from './cronbach-request.js';
import { type AlphaInterval, feldtInterval } from './feldt-interval.js';
import { itemMoments } from './item-moments.js';
import { itemsOf } from './items-of.js';

/** One question among those that are to measure one thing. */
export type CronbachItem = {
  /** The question, by its id. */
  readonly question: string;
  /** Alpha of the others; `null` when only one is left, or their sum does not vary. */
  readonly alphaIfDropped: number | null;
  /** Its correlation with the sum of the others, from -1 to 1; `null` when one of them does not vary. Below 0 it goes against the others, as a question put the other way round does. */
  readonly itemRestCorrelation: number | null;
};

/** How well questions measure one thing together. Doubles, and so approximate, but for the counts. */
export type CronbachAlpha = {
  /** Ballots with a valid answer to each question. */
  readonly n: number;
  /** How many questions. */
  readonly k: number;
  /** Alpha, at most 1; below 0 is possible. `null` with fewer than two ballots, and when the sum of the answers does not vary. */
  readonly alpha: number | null;
  /** Alpha as if all questions varied alike; `null` also when one of them does not vary. */
  readonly standardizedAlpha: number | null;
  /** The mean of the correlations of every two questions; `null` when one of them does not vary. */
  readonly averageCorrelation: number | null;
  /** Where alpha may lie; `null` without one, and for an alpha of 1. */
  readonly interval: AlphaInterval | null;
  /** Each question, in the order they were named. */
  readonly items: readonly CronbachItem[];
  /** Ballots without a valid answer to each, by the reason of the first question that lacks one. */
  readonly leftOut: LeftOut;
};

/**
 * Whether questions measure one thing: Cronbach's alpha, k / (k - 1) · (1 - Σ s² of each question / s² of their sum), with s² by n - 1 (Cronbach 1951, Psychometrika 16,
 * 297-334). The standardized one is k r / (1 + (k - 1) r), r the mean correlation.
 *
 * A scale counts by the points of its levels, a number as it is. Ballots count as they are, without weights: the figures are about the questionnaire, not about the population. The
 * interval is that of Feldt, Woodruff and Salih (1987), Applied Psychological Measurement 11, 93-103: it takes the ballots for a simple random sample, the answers for normal and the
 * questions for equally good; with five levels it is an approximation. A high alpha does not say that it is one thing that is measured, nor what.
 *
 * Agrees with `alpha` of the R package psych, without its turning round of questions.
 *
 * @param ballots - The ballots that count; see `checkBallots`.
 * @param questionnaire - What was asked.
 * @param request - The questions or the factor, and the level; see {@link CronbachRequest}.
 * @returns The figures. `null` stands where a figure is not determined: fewer than two ballots, or no variance.
 * @throws `survey/invalid-questionnaire`, `survey/questions-or-factor`, `survey/unknown-factor`, `survey/unknown-question`, `survey/not-measured` for a question of another
 * kind, `survey/question-twice`, `survey/number-of-items`, `survey/not-a-level`, `survey/unknown-method`.
 *
 * @example
 * ```ts
 * import { cronbachAlpha, satisfactionLevels } from 'motcua/survey';
 *
 * const ids = ['access', 'manner', 'result'];
 * const questions = ids.map((id) => ({ id, kind: 'scale' as const, levels: satisfactionLevels() }));
 * const questionnaire = { id: 'desk', version: '1', collector: 'one-stop desk', population: 'people served', questions };
 * const answers = [
 *   ['satisfied', 'satisfied', 'very-satisfied'],
 *   ['neutral', 'satisfied', 'satisfied'],
 *   ['dissatisfied', 'neutral', 'neutral'],
 *   ['very-satisfied', 'very-satisfied', 'satisfied'],
 *   ['satisfied', null, 'satisfied'],
 * ];
 * const ballots = answers.map((row) => ({ answers: Object.fromEntries(row.map((answer, at) => [ids[at], answer])) }));
 * const { n, alpha, interval, leftOut } = cronbachAlpha(ballots, questionnaire, { questions: ids });
 * [n, leftOut.missing, alpha?.toFixed(3)]; // => [4, 1, '0.857']
 * [interval?.low.toFixed(2), interval?.high.toFixed(2)]; // => ['0.06', '0.99']
 * ```
 */
export function cronbachAlpha(
  ballots: Iterable<Ballot>,
  questionnaire: Questionnaire,
  request: CronbachRequest,
): CronbachAlpha {
  const { level = 0.95, missing = 'listwise' } = request;
  requireQuestionnaire(questionnaire);
  const items = itemsOf(questionnaire, request);
  checkLevel(level);
  if (missing !== 'listwise') {
    refuse('survey/unknown-method', { path: ['missing'], value: missing as string, accepted: 'listwise' });
  }
  const k = items.length;
  // of one ballot nothing varies, and of none
  const { n, leftOut, products } = itemMoments(ballots, questionnaire, items);
  const alpha = rawAlpha(products);
  const averageCorrelation = meanCorrelation(products);
  return {
    n,
    k,
    alpha,
    standardizedAlpha: standardizedAlpha(k, averageCorrelation),
    averageCorrelation,
    interval: feldtInterval(alpha, { n, k, level }),
    items: items.map(({ id }, at) => ({
      question: id,
      alphaIfDropped: alphaWithout(products, at),
      itemRestCorrelation: itemRest(products, at),
    })),
    leftOut,
  };
}
