import type { Json, Step } from '../../kernel/index.js';
import type { Decided } from '../estimates/estimate-of.js';
import type { EstimateRequest } from '../estimates/estimate-request.js';
import type { Figure, Part } from '../estimates/figure.js';
import { dot } from '../estimates/linearise.js';
import type { SampleSource } from '../sample/sample-source.js';
import { formulaOf, questionIn, validStep } from './asked-steps.js';
import { ruleStep } from './rule-step.js';

/** The weighted numerator and denominator of a part; a total has no denominator. */
function sumsOfPart({ domain, block, top, bottom }: Part, source: SampleSource) {
  const { totals, n } = source.sums(domain, block);
  return { n, numerator: dot(top, totals), denominator: bottom && dot(bottom, totals) };
}

function namedOf({ block }: Part, source: SampleSource): { readonly [name: string]: Json } {
  const named = questionIn(source, block.at);
  if (block.kind !== 'pair') return named;
  return { ...named, beside: questionIn(source, block.beside) };
}

/** How many ballots count for each question. */
export function validSteps(figure: Figure, source: SampleSource): readonly Step[] {
  const parts = figure.terms.flatMap((term) => term.parts);
  return parts.map((part) => validStep(namedOf(part, source), source.sums(part.domain, part.block)));
}

/** What each question has, of a figure of several. */
function questionSteps(parts: readonly Part[], source: SampleSource): readonly Step[] {
  if (parts.length === 1) return [];
  return parts.map((part) => {
    const { n, numerator, denominator } = sumsOfPart(part, source);
    const hasValue = n > 0 && denominator !== null && denominator !== 0;
    return ruleStep('survey/question-figure', {
      applied: hasValue,
      inputs: { ...namedOf(part, source), numerator, denominator, ballots: n },
      outcome: hasValue ? numerator / denominator : null,
    });
  });
}

/** The figure from its numerator and denominator; of the mean of several questions from what each has. */
export function figureSteps(
  request: EstimateRequest,
  figure: Figure,
  { decided, source }: { readonly decided: Decided; readonly source: SampleSource },
): readonly Step[] {
  const { value, count } = decided.estimate;
  const parts = figure.terms.flatMap((term) => term.parts);
  const isMean = figure.terms.length > 1;
  const sums = parts.map((part) => sumsOfPart(part, source));
  const told = sums.some(({ denominator }) => denominator === null)
    ? null
    : sums.reduce((sum, { denominator }) => sum + (denominator ?? 0), 0);
  const made = ruleStep('survey/figure', {
    applied: value !== null,
    inputs: {
      formula: formulaOf(request),
      numerator: isMean ? null : sums.reduce((sum, { numerator }) => sum + numerator, 0),
      denominator: isMean ? null : told,
      questions: isMean ? parts.length : null,
      counted: count.numerator,
      ballots: count.denominator,
      isCounted: figure.counted !== null,
    },
    outcome: value,
  });
  return [...questionSteps(parts, source), made];
}
