import { refuse } from '../../kernel/inside.js';
import { dissatisfiedLevels } from '../questionnaire/satisfied-answers.js';
import type { Block } from './block.js';
import { answerColumns, type Found, foundIn, notMeasured, type Path, type Place } from './column-factors.js';
import type {
  FactorMeasure,
  MeanMeasure,
  NetMeasure,
  RatioMeasure,
  SumMeasure,
  TotalMeasure,
} from './estimate-request.js';
import type { Figure } from './figure.js';
import { meanColumns } from './mean-columns.js';
import { partOf, shareFigure, single } from './share-figure.js';

const KINDS = ['share', 'net', 'mean', 'factor', 'total', 'ratio'] as const;

/** The worst levels but those that are added. */
function worst({ question }: Found, added: readonly string[] = [], path: Path): readonly string[] {
  if (question.kind !== 'scale') return refuse('survey/no-answers', { path, value: question.id, accepted: 'answers' });
  return dissatisfiedLevels(question).filter((id) => !added.includes(id));
}

function netFigure(measure: NetMeasure, place: Place, path: Path): Figure {
  const found = foundIn(place, measure.question, [...path, 'question']);
  const best = answerColumns(found, measure.answers, [...path, 'answers']);
  const against = [...path, 'against'];
  const less = answerColumns(found, measure.against ?? worst(found, measure.answers, against), against);
  const top = best.map((one, column) => one - (less[column] as number));
  return { terms: single(partOf(place, found.block, top)), isShare: false, counted: null };
}

function meanFigure(measure: MeanMeasure, place: Place, path: Path): Figure {
  const found = foundIn(place, measure.question, [...path, 'question']);
  const top = meanColumns(found, measure.scale ?? 'points', [...path, 'scale']);
  return { terms: single(partOf(place, found.block, top)), isShare: false, counted: null };
}

function totalFigure(measure: TotalMeasure, place: Place, path: Path): Figure {
  const found = foundIn(place, measure.question, [...path, 'question']);
  const isNumber = found.question.kind === 'number';
  const top = isNumber ? [0, 1] : answerColumns(found, measure.answers, [...path, 'answers']);
  const part = { domain: place.domain, block: found.block, top, bottom: null };
  return { terms: single(part), isShare: false, counted: null };
}

function ratioFigure(measure: RatioMeasure, place: Place, path: Path): Figure {
  const [top, bottom] = (['numerator', 'denominator'] as const).map((side) => {
    const found = foundIn(place, measure[side], [...path, side]);
    return found.question.kind === 'number' ? found.block : notMeasured(found.question, [...path, side], 'number');
  }) as [Block, Block];
  const block: Block = { kind: 'pair', at: top.at, beside: bottom.at, width: 3 };
  const part = { domain: place.domain, block, top: [0, 1, 0], bottom: [0, 0, 1] };
  return { terms: single(part), isShare: false, counted: null };
}

function questionsOf({ questionnaire }: Place, id: unknown, path: Path): readonly string[] {
  const { factors = [] } = questionnaire;
  const factor = factors.find((one) => one.id === id);
  if (factor !== undefined) return factor.questions;
  const accepted = factors.map((one) => one.id).join(' | ');
  return refuse('survey/unknown-factor', { path, value: typeof id === 'string' ? id : null, accepted });
}

function factorFigure({ factor, score, of = 'share' }: FactorMeasure, place: Place, path: Path): Figure {
  const at = [...path, 'factor'];
  const parts = questionsOf(place, factor, at).map((id) => {
    const found = foundIn(place, id, at);
    const top = of === 'share' ? answerColumns(found, undefined, at) : meanColumns(found, of, [...path, 'of']);
    return partOf(place, found.block, top);
  });
  const isShare = of === 'share';
  if (score === 'pooled') return { terms: [{ factor: 1, parts }], isShare, counted: null };
  if (score !== 'mean-of-questions') {
    const accepted = 'mean-of-questions | pooled';
    refuse('survey/unknown-choice', { path: [...path, 'score'], value: score ?? null, accepted });
  }
  return { terms: parts.map((part) => ({ factor: 1 / parts.length, parts: [part] })), isShare, counted: null };
}

/**
 * The figure a measure asks for.
 *
 * @throws `survey/unknown-question`, `survey/unknown-factor`, `survey/unknown-answer`, `survey/no-answers`, `survey/one-answer`, `survey/not-measured`,
 * `survey/unknown-choice`.
 */
export function figureOf(measure: SumMeasure, place: Place, path: Path = []): Figure {
  switch (measure.kind) {
    case 'share':
      return shareFigure(measure, place, path);
    case 'net':
      return netFigure(measure, place, path);
    case 'mean':
      return meanFigure(measure, place, path);
    case 'factor':
      return factorFigure(measure, place, path);
    case 'total':
      return totalFigure(measure, place, path);
    case 'ratio':
      return ratioFigure(measure, place, path);
    default: {
      const { kind } = measure as { readonly kind?: unknown };
      return refuse('survey/unknown-choice', {
        path: [...path, 'kind'],
        value: typeof kind === 'string' ? kind : null,
        accepted: KINDS.join(' | '),
      });
    }
  }
}
