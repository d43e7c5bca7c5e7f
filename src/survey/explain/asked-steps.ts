import type { Json, Step } from '../../kernel/index.js';
import type { Domain, EstimateRequest } from '../estimates/estimate-request.js';
import type { Figure, Part } from '../estimates/figure.js';
import { optionsOf } from '../questionnaire/options-of.js';
import type { SampleSource } from '../sample/sample-source.js';
import { finite, ruleStep } from './rule-step.js';

/** What each measure is made by: w the weight of a ballot, y what it answers, k the questions. */
const FORMULAS: Readonly<Record<EstimateRequest['kind'], string>> = {
  share: 'Σ w y / Σ w',
  net: 'Σ w y / Σ w',
  mean: 'Σ w y / Σ w',
  factor: 'Σ w y / Σ w',
  total: 'Σ w y',
  ratio: 'Σ w y / Σ w x',
  quantile: 'Σ w (y ≤ t) / Σ w ≥ p',
};

export const formulaOf = (request: EstimateRequest): string =>
  request.kind === 'factor' && request.score === 'mean-of-questions' ? 'Σₖ (Σ w y / Σ w) / k' : FORMULAS[request.kind];

/** What an answer counts as, by its id; of a number the number itself. */
function valuesOf({ block, top }: Part, source: SampleSource): Json {
  const question = source.questions[block.at];
  const options = question && optionsOf(question);
  if (!options) return null;
  const first = block.width - options.length;
  return options.map(({ id }, at) => ({ answer: id, counts: top[first + at] as number }));
}

/** A question of a part as a step names it. */
export function questionIn(source: SampleSource, at: number): { readonly [name: string]: Json } {
  const question = source.questions[at];
  const names = question?.names;
  return { question: question?.id ?? null, names: names ? { vi: names.vi, en: names.en } : null };
}

const partsOf = (figure: Figure): readonly Part[] => figure.terms.flatMap(({ parts }) => parts);

function questionsOf(figure: Figure, source: SampleSource): readonly Json[] {
  return partsOf(figure).flatMap((part): readonly Json[] => {
    const { block } = part;
    if (block.kind === 'pair') return [questionIn(source, block.at), questionIn(source, block.beside)];
    return [{ ...questionIn(source, block.at), values: valuesOf(part, source) }];
  });
}

/** What was asked for. */
export function askedStep(request: EstimateRequest, questions: readonly Json[], source: SampleSource): Step {
  const { id, version, collector, population } = source.questionnaire;
  return ruleStep('survey/asked', {
    inputs: {
      questionnaire: id,
      version,
      collector,
      population,
      questions,
      factor: request.kind === 'factor' ? request.factor : null,
      score: request.kind === 'factor' ? request.score : null,
      probability: request.kind === 'quantile' ? request.probability : null,
      formula: formulaOf(request),
    },
    outcome: request.kind,
  });
}

/** What was asked for, of a figure of sums. */
export const askedOfFigure = (request: EstimateRequest, figure: Figure, source: SampleSource): Step =>
  askedStep(request, questionsOf(figure, source), source);

/** Which ballots it is of. */
export function domainStep(domain: Domain | null, source: SampleSource): Step {
  return ruleStep('survey/ballots-asked', {
    applied: domain !== null,
    inputs: { domain, ballots: source.ballots(null) },
    outcome: source.ballots(domain),
  });
}

/** How many of them have a valid answer, and why the others have none. */
export function validStep(
  named: { readonly [name: string]: Json },
  { n, leftOut }: { readonly n: number; readonly leftOut: { readonly [reason: string]: number } },
): Step {
  const left = Object.values(leftOut).reduce((sum, count) => sum + count, 0);
  return ruleStep('survey/valid-ballots', { inputs: { ...named, ...leftOut, ballots: n + left }, outcome: finite(n) });
}
