import { refuse } from '../../kernel/inside.js';
import type { ReadOptions } from './chart-options.js';
import { type Head, SIZE } from './frame.js';
import { textWidth } from './text-width.js';

/** Where figures are drawn. */
export type Plot = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

const LEAST = 60;

/** Refuses a side of a chart that leaves no room for figures beside what is written. */
export function requireRoom(room: number, side: 'width' | 'height', given: number): void {
  if (room >= LEAST) return;
  const accepted = `at least ${Math.ceil(given + LEAST - room)}, or less text`;
  refuse('svg/no-room', { path: [side], value: given, accepted });
}

/**
 * What is left under the head and beside the texts of an axis.
 *
 * @throws `svg/no-room`.
 */
export function plotOf({ width, height }: ReadOptions, head: Head, marks: readonly string[]): Plot {
  const left = 16 + Math.max(...marks.map((text) => textWidth(text, SIZE.text))) + 6;
  const plot = { left, right: width - 24, top: head.bottom + 16, bottom: height - 30 };
  requireRoom(plot.right - plot.left, 'width', width);
  requireRoom(plot.bottom - plot.top, 'height', height);
  return plot;
}
