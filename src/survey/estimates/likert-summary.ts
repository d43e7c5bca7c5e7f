import { refuse } from '../../kernel/inside.js';
import type { Estimate } from '../estimate.js';
import { dissatisfiedLevels, satisfiedAnswers } from '../questionnaire/satisfied-answers.js';
import { blockOf } from './block.js';
import { estimateFrom } from './estimate.js';
import type { EstimateOptions } from './estimate-request.js';
import type { Source } from './source.js';
import { type Ballots, sourceOf } from './source-of.js';

/** Which question of a scale, and how sure its figures are to be said to be. */
export type LikertRequest = EstimateOptions & {
  /** A question of a scale. */
  readonly question: string;
};

/** A question of a scale in all its figures. */
export type LikertSummary = {
  /** The share of each level, in the order of the question; they sum to 1. */
  readonly levels: readonly {
    /** The level. */
    readonly id: string;
    /** Its share. */
    readonly share: Estimate;
  }[];
  /** The share of the levels that count as satisfied. */
  readonly satisfied: Estimate;
  /** The share of the two levels of fewest points, of a scale of two or three levels of the last; without those that count as satisfied. */
  readonly dissatisfied: Estimate;
  /** The one less the other. */
  readonly net: Estimate;
  /** The mean of the points. */
  readonly mean: Estimate;
  /** The mean with the least level taken as 0 and the greatest as 100. */
  readonly percent: Estimate;
  /** How far the points are spread in the population: the square root of n / (n - 1) times the weighted variance; `null` of fewer than two ballots. */
  readonly standardDeviation: number | null;
};

function standardDeviation(source: Source, at: number, points: readonly number[], domain: EstimateOptions['domain']) {
  const question = source.questions[at];
  if (question === undefined) return null;
  const gradient = { domain: domain ?? null, block: blockOf(question, at), of: Float64Array.from(points) };
  const { n, weight, first, second } = source.spread(gradient);
  return n < 2 ? null : Math.sqrt(Math.max(0, ((second / weight - (first / weight) ** 2) * n) / (n - 1)));
}

/**
 * A question of a scale in all the figures it is usually given in: every level, those that count as satisfied and as dissatisfied, net score, mean of the points and on 0 to 100.
 *
 * @param ballots - A sample, or a state of `ballotAccumulator`.
 * @param request - Which question, of which ballots and how sure its figures are to be said to be.
 * @returns The figures.
 * @throws `survey/not-measured` of a question of another kind, `survey/no-answers` of one whose worst levels count as satisfied, and as {@link estimate}.
 *
 * @example
 * ```ts
 * import { likertSummary, satisfactionLevels } from 'motcua/survey';
 *
 * const questions = [
 *   { id: 'q1', kind: 'scale', levels: satisfactionLevels() },
 *   { id: 'days', kind: 'number', unit: 'day' },
 * ] as const;
 * const questionnaire = { id: 'desk', version: '1', collector: 'one-stop desk', population: 'people served', questions };
 * const given = [
 *   ['satisfied', 4, 'A'],
 *   ['very-satisfied', 2, 'A'],
 *   ['neutral', 9, 'B'],
 *   ['satisfied', 5, 'B'],
 *   ['dissatisfied', 12, 'B'],
 * ] as const;
 * const ballots = given.map(([q1, days, ward]) => ({ answers: { q1, days }, facts: { ward } }));
 * const { levels, net, mean, percent, standardDeviation } = likertSummary({ questionnaire, design: {}, ballots }, { question: 'q1' });
 * levels.map(({ id, share }) => `${id} ${share.count.numerator}`).slice(0, 2); // => ['very-satisfied 1', 'satisfied 2']
 * [net.value?.toFixed(1), mean.value?.toFixed(1), percent.value?.toFixed(0), standardDeviation?.toFixed(2)]; // => ['0.4', '3.6', '65', '1.14']
 * ```
 */
export function likertSummary(ballots: Ballots, request: LikertRequest): LikertSummary {
  const source = sourceOf(ballots);
  const at = source.questions.findIndex(({ id }) => id === request.question);
  const question = source.questions[at];
  if (question?.kind !== 'scale') {
    const accepted = source.questions.filter(({ kind }) => kind === 'scale').map(({ id }) => id);
    return refuse('survey/not-measured', {
      path: ['question'],
      value: request.question ?? null,
      accepted: accepted.join(' | '),
    });
  }
  const { levels } = question;
  const shareOf = (answers: readonly string[]) => estimateFrom(source, { ...request, kind: 'share', answers });
  return {
    levels: levels.map(({ id }) => ({ id, share: shareOf([id]) })),
    satisfied: shareOf(satisfiedAnswers(question) ?? []),
    dissatisfied: shareOf(dissatisfiedLevels(question)),
    net: estimateFrom(source, { ...request, kind: 'net' }),
    mean: estimateFrom(source, { ...request, kind: 'mean' }),
    percent: estimateFrom(source, { ...request, kind: 'mean', scale: 'percent' }),
    standardDeviation: standardDeviation(
      source,
      at,
      levels.map(({ points }) => points),
      request.domain,
    ),
  };
}
