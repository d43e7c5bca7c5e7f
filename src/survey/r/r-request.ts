import { refuse } from '../../kernel/inside.js';
import { ballotReader } from '../ballots/ballot-reader.js';
import type { DifferenceRequest } from '../estimates/difference.js';
import { checkOptions } from '../estimates/estimate-of.js';
import type { EstimateOptions, EstimateRequest, SumRequest } from '../estimates/estimate-request.js';
import type { Figure } from '../estimates/figure.js';
import { figureOf } from '../estimates/figure-of.js';
import { checkQuantile } from '../estimates/quantile-of.js';
import type { Question } from '../questionnaire/question.js';
import type { Sample } from '../sample/sample.js';
import { isShareMethod, SHARE_METHODS } from './r-interval.js';

/** Two figures beside each other. */
export type RDifference = DifferenceRequest & {
  /** The first less the second. */
  readonly kind: 'difference';
  /** The first figure. */
  readonly first: SumRequest;
  /** The second. */
  readonly second: SumRequest;
};

/** What a script computes again: a figure, or the difference of two. */
export type RRequest = EstimateRequest | RDifference;

/** A request with the figure it asks for; of a quantile the mean of what it is a quantile of, which has the same columns. */
export type Compiled = {
  readonly request: RRequest;
  readonly options: EstimateOptions;
  readonly figure: Figure;
  readonly questions: readonly Question[];
};

const DEGREES = ['counted', 'domain', 'design'];

function checkDegrees({ df = 'counted' }: EstimateOptions): void {
  const isTold = typeof df === 'number' && df > 0;
  if (isTold || DEGREES.includes(df as string)) return;
  const value = typeof df === 'number' && Number.isNaN(df) ? null : df;
  refuse('survey/unknown-choice', { path: ['df'], value, accepted: `${DEGREES.join(' | ')} | a number above 0` });
}

function checkMethod({ interval = 'wilson' }: EstimateOptions): void {
  if (isShareMethod(interval)) return;
  const value = typeof interval === 'string' ? interval : null;
  refuse('survey/unknown-method', { path: ['interval'], value, accepted: SHARE_METHODS });
}

/** The first figure less the second. */
const less = (first: Figure, second: Figure): Figure => ({
  terms: [...first.terms, ...second.terms.map(({ factor, parts }) => ({ factor: -factor, parts }))],
  isShare: false,
  counted: null,
});

function figureFor(
  request: RRequest,
  { questionnaire }: Pick<Sample, 'questionnaire'>,
  questions: readonly Question[],
) {
  const placeOf = (domain: EstimateOptions['domain']) => ({ questionnaire, questions, domain: domain ?? null });
  if (request.kind === 'difference') {
    const [first, second] = (['first', 'second'] as const).map((side) =>
      figureOf(request[side], placeOf(request[side].domain), [side]),
    ) as [Figure, Figure];
    return less(first, second);
  }
  if (request.kind !== 'quantile') return figureOf(request, placeOf(request.domain));
  checkQuantile(request, []);
  return figureOf({ kind: 'mean', question: request.question }, placeOf(request.domain));
}

/** Reads a request, and refuses what an estimate is refused for whatever the ballots. */
export function compiledRequest(sample: Pick<Sample, 'questionnaire'>, request: RRequest): Compiled {
  const { questions } = ballotReader(sample.questionnaire);
  checkOptions(request, []);
  checkDegrees(request);
  checkMethod(request as EstimateOptions);
  return { request, options: request, figure: figureFor(request, sample, questions), questions };
}
