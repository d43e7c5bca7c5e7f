import { type Block, onesOf } from './block.js';
import { answerColumns, foundIn, type Path, type Place } from './column-factors.js';
import type { ShareMeasure } from './estimate-request.js';
import type { Figure, Part } from './figure.js';

/** A part of a ratio over the valid ballots. */
export const partOf = (place: Place, block: Block, top: readonly number[]): Part => ({
  domain: place.domain,
  block,
  top,
  bottom: onesOf(block),
});

/** A figure of one part. */
export const single = (part: Part): Figure['terms'] => [{ factor: 1, parts: [part] }];

/** The figure of a share. */
export function shareFigure(measure: ShareMeasure, place: Place, path: Path): Figure {
  const found = foundIn(place, measure.question, [...path, 'question']);
  const top = answerColumns(found, measure.answers, [...path, 'answers']);
  return { terms: single(partOf(place, found.block, top)), isShare: true, counted: top };
}
