import type { Estimate } from '../estimate.js';
import { estimateFrom } from './estimate.js';
import type { EstimateOptions, Measure } from './estimate-request.js';
import { type Ballots, sourceOf } from './source-of.js';

/**
 * A figure of every domain that some facts make: each district, each service of each month. Domains keep the design of the whole: strata and units with no ballot in a domain count as drawn.
 *
 * @param ballots - A sample, or a state of `ballotAccumulator` that keeps these facts.
 * @param request - What to estimate.
 * @param by - The facts.
 * @returns The figures with their domains, in the order of the names as texts, the first fact changing slowest. Ballots that lack one of the facts are in no domain.
 * @throws As {@link estimate}; `survey/needs-ballots` of a state that does not keep a fact.
 *
 * @example
 * ```ts
 * import { estimateBy, satisfactionLevels } from 'motcua/survey';
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
 * const found = estimateBy({ questionnaire, design: {}, ballots }, { kind: 'mean', question: 'days' }, ['ward']);
 * found.map(({ domain, value, n }) => `${domain?.['ward']}: ${value?.toFixed(2)} of ${n}`); // => ['A: 3.00 of 2', 'B: 8.67 of 3']
 * ```
 */
export function estimateBy(
  ballots: Ballots,
  request: Measure & Omit<EstimateOptions, 'domain'>,
  by: readonly string[],
): readonly Estimate[] {
  const source = sourceOf(ballots);
  return source.domainsBy(by).map((domain) => estimateFrom(source, { ...request, domain }));
}
