import { canonicalJson, refuse, sha256 } from '../../kernel/inside.js';
import type { SurveyDesign } from '../design/survey-design.js';
import type { Questionnaire } from '../questionnaire/questionnaire.js';
import { requireQuestionnaire } from '../questionnaire/require-questionnaire.js';
import { checkDesign } from '../sample/compiled-sample.js';

/** What is kept besides the sums of the whole. */
export type AccumulatorOptions = {
  /** The facts that figures may be asked by: district, service, month. A state has a cell for each of their combinations that occurs. */
  readonly domains?: readonly string[];
  /**
   * Pairs of questions by id whose products are kept, for what needs two questions at once: their ratio; and, where ballots are the units drawn, the score of a factor of
   * both and the difference between them.
   */
  readonly pairs?: readonly (readonly [string, string])[];
};

/** What is counted, checked: pairs also by the places of their questions. */
export type CountedBallots = {
  readonly digest: string;
  readonly domains: readonly string[];
  readonly pairs: readonly (readonly [string, string])[];
  readonly places: readonly (readonly [number, number])[];
};

const MOST_DOMAINS = 20;

function checkDomains(domains: readonly string[]): void {
  const twice = domains.findIndex((fact, at) => domains.indexOf(fact) < at || typeof fact !== 'string');
  if (twice >= 0) refuse('survey/domain-twice', { path: ['domains', twice], value: String(domains[twice]) });
  if (domains.length > MOST_DOMAINS) {
    refuse('survey/too-many-domains', {
      path: ['domains'],
      value: domains.length,
      accepted: `${MOST_DOMAINS} or fewer`,
    });
  }
}

const needsBallots = (path: readonly (string | number)[], value: string): never =>
  refuse('survey/needs-ballots', { path, value, accepted: 'a sample' });

/** Refuses a design whose variances sums do not tell. */
function checkTold(design: SurveyDesign, domains: readonly string[]): void {
  const { calibration, variance, clusters = [] } = design;
  if (calibration?.kind === 'rake') needsBallots(['design', 'calibration', 'kind'], 'rake');
  if (calibration?.kind === 'post-stratify' && !domains.includes(calibration.by)) {
    needsBallots(['design', 'calibration', 'by'], calibration.by);
  }
  if (variance === 'jackknife' && clusters.length === 0) needsBallots(['design', 'variance'], variance);
}

/** The pairs by the places of their questions, once all that is counted is found sound. */
export function checkedPairs(
  questionnaire: Questionnaire,
  design: SurveyDesign,
  { domains, pairs }: Required<AccumulatorOptions>,
): CountedBallots['places'] {
  requireQuestionnaire(questionnaire);
  checkDesign(design);
  checkDomains(domains);
  checkTold(design, domains);
  const ids = questionnaire.questions.filter(({ kind }) => kind !== 'text').map(({ id }) => id);
  return pairs.map((pair, at) => {
    const [first, second] = pair.map((id, side) => {
      const place = ids.indexOf(id);
      if (place >= 0) return place;
      return refuse('survey/unknown-question', { path: ['pairs', at, side], value: id, accepted: ids.join(' | ') });
    }) as [number, number];
    if (first === second) refuse('survey/pair-of-one', { path: ['pairs', at], value: pair[0] });
    return [first, second] as const;
  });
}

/** What an accumulator counts, and the digest by which its states know each other. */
export function countedBallots(
  questionnaire: Questionnaire,
  design: SurveyDesign,
  { domains = [], pairs = [] }: AccumulatorOptions,
): CountedBallots {
  const places = checkedPairs(questionnaire, design, { domains, pairs });
  const digest = sha256(canonicalJson({ shape: 'ballots/1', questionnaire, design, domains, pairs })).slice(0, 16);
  return { digest: `sha256:${digest}`, domains: [...domains], pairs: pairs.map(([a, b]) => [a, b] as const), places };
}
