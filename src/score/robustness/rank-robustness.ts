import { rankSpread, ranks } from '../../composite/inside.js';
import { randomWords, refuse } from '../../kernel/inside.js';
import type { ScoreRequest } from '../card/score.js';
import type { Framework } from '../framework/framework.js';
import type { RankRobustness, RankRobustnessOptions } from './robustness.js';
import { type Replicate, replicateScores, type ScoreModel, scoreModel } from './score-model.js';
import { type SurveyErrors, surveyErrors } from './survey-errors.js';
import { drawnWeights } from './weight-factors.js';

const MOST_REPLICATES = 100_000;
const MOST_SCORES = 20_000_000;

function requireOptions(options: RankRobustnessOptions, units: number): void {
  const { replicates = 1000, weights, alternatives = [], surveyErrors = false } = options;
  const most = Math.min(MOST_REPLICATES, Math.floor(MOST_SCORES / Math.max(units, 1)));
  if (!(Number.isInteger(replicates) && replicates >= 1 && replicates <= most)) {
    refuse('score/not-replicates', { path: ['replicates'], value: replicates, accepted: `1..${most}` });
  }
  if (weights !== undefined && !(weights.spread >= 0 && weights.spread <= 1)) {
    refuse('score/not-a-spread', { path: ['weights', 'spread'], value: weights.spread, accepted: '0..1' });
  }
  if (weights === undefined && alternatives.length === 0 && !surveyErrors) {
    refuse('score/nothing-varied', { accepted: 'weights | alternatives | surveyErrors' });
  }
}

type Varied = { readonly models: readonly ScoreModel[]; readonly errors: SurveyErrors | null };

/** The scores of every replicate, one after the other. */
function allScores({ models, errors }: Varied, options: RankRobustnessOptions) {
  const { seed, replicates = 1000, weights } = options;
  const words = randomWords(seed);
  return Array.from({ length: replicates }, (_, at) => {
    const model = models[at % models.length] as ScoreModel;
    const many = model.columns.parents.length;
    const replicate: Replicate = {
      weights: weights === undefined ? null : drawnWeights(words, many, weights.spread),
      requests: errors === null ? null : errors.next(),
    };
    return replicateScores(model, replicate);
  });
}

const NOBODY: ReadonlySet<string> = /* @__PURE__ */ new Set();

/**
 * What ranks are worth: scores and ranks of units under other weights, other rules, and other samples of those who were asked in surveys. A unit whose rank goes from 4 to 19 is
 * not fourth. What is varied is varied at once in each replicate; ask once for each source to tell them apart.
 *
 * Weights: the worth of each criterion in its parent, its maximum or its share of a mean, is multiplied by a factor that is uniform from 1 - spread to 1 + spread, the same
 * for all units, and the worths of the parts of each criterion are scaled so that they keep their sum, level by level. What is absent at a unit is taken out before, as its card has it.
 * Bonuses and deductions go with the criterion they stand in. Rules: the replicates take the framework and its alternatives in turn. Sampling errors: a figure plus its
 * standard error times a standard normal variable by Box and Muller; a share, or a percentage (`%`) that is not above 100, is kept within 0 and 1,
 * another figure from 0, and points within the criterion. Rounding of criteria without parts is done anew; rounding and limits of those with parts add what they add on the card. A unit without points in a replicate has no rank in it.
 *
 * All figures are doubles. Random bits are of xoshiro128** 1.1, quantiles of type 7 of Hyndman and Fan (1996).
 *
 * @param framework - The published rules.
 * @param requests - The units and their figures, of one period, each unit once.
 * @param options - What is varied.
 * @returns For each unit its score and rank, and how they lie in the replicates; and the method.
 * @throws As `scoreUnits` does; `score/invalid-units`, `score/not-replicates`, `score/not-a-spread`, `score/nothing-varied`, `kernel/not-a-seed`, `composite/not-a-number` for the level.
 *
 * @example
 * ```ts
 * import { rankRobustness, type Framework } from 'motcua/score';
 *
 * const leaf = (code: string) => ({ code, names: { vi: code, en: code }, max: 50, rule: { kind: 'points', input: code } as const });
 * const root = { code: 'T', names: { vi: 'Tổng', en: 'Total' }, max: 100, children: [leaf('1'), leaf('2')] };
 * const framework: Framework = { id: 'own', version: '1', names: { vi: 'Bộ tiêu chí', en: 'Criteria' }, root, basis: [] };
 * const of = (unit: string, one: number, two: number) => ({ unit, period: '2026', inputs: { 1: one, 2: two } });
 * const requests = [of('A', 45, 45), of('B', 40, 20), of('C', 21, 40)];
 * const { units } = rankRobustness(framework, requests, { seed: 2026, weights: { spread: 0.25 } });
 * units.map(({ unit, rank, ranks }) => [unit, rank, ranks?.least, ranks?.greatest]); // => [['A', 1, 1, 1], ['B', 3, 2, 3], ['C', 2, 2, 3]]
 * rankRobustness(framework, requests, { seed: 2026 }); // throws 'score/nothing-varied'
 * ```
 */
export function rankRobustness(
  framework: Framework,
  requests: readonly ScoreRequest[],
  options: RankRobustnessOptions,
): RankRobustness {
  requireOptions(options, requests.length);
  const { seed, replicates = 1000, weights, alternatives = [], level = 0.9, on = 'points' } = options;
  const rules = [framework, ...alternatives];
  const errors = options.surveyErrors === true ? surveyErrors(requests, seed) : null;
  const models = rules.map((one) => scoreModel(one, requests, { on, names: errors?.names ?? NOBODY }));
  const stand = models[0]?.units.map((unit) => unit?.score ?? null) ?? [];
  const standing = ranks(stand);
  const scores = allScores({ models, errors }, options);
  const ofScores = rankSpread(stand, scores, { level });
  const ofRanks = rankSpread(
    standing,
    scores.map((replicate) => ranks(replicate)),
    { level },
  );
  const changes = ofRanks.meanRankChanges.filter((change) => change !== null);
  return {
    method: {
      generator: 'xoshiro128**',
      seed,
      replicates,
      level,
      weights: weights === undefined ? null : { factors: 'uniform, renormalised by level', spread: weights.spread },
      rules: rules.map(({ id, version }) => ({ id, version })),
      surveyErrors: errors === null ? null : 'normal by Box and Muller, clamped',
    },
    units: requests.map(({ unit }, at) => ({
      unit,
      score: stand[at] as number | null,
      rank: standing[at] as number | null,
      scores: ofScores.units[at] ?? null,
      ranks: ofRanks.units[at] ?? null,
    })),
    meanRankChange: changes.length === 0 ? null : changes.reduce((sum, change) => sum + change, 0) / changes.length,
  };
}
