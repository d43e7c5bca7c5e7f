import { type ScoreRequest, score } from '../card/score.js';
import type { ScoreCard } from '../card/score-card.js';
import type { ScoreInputs } from '../expression/input-value.js';
import type { Framework } from '../framework/framework.js';
import { type Comparison, compare } from './compare.js';

/** A score as it would be. */
export type WhatIf = {
  /** The card with the other figures. */
  readonly card: ScoreCard;
  /** How it differs from the card as it is. */
  readonly change: Comparison;
};

/**
 * What the score would be with other figures.
 *
 * @param framework - The published rules.
 * @param request - The figures as they are.
 * @param changes - The figures that would be others, by name.
 * @returns The other card, and where it differs.
 * @throws As `score` does.
 *
 * @example
 * ```ts
 * import { whatIf, type Framework } from 'motcua/score';
 *
 * const root = { code: 'T', names: { vi: 'Đúng hạn', en: 'In time' }, max: 20, rule: { kind: 'proportional', of: 'in-time' } as const };
 * const framework: Framework = { id: 'own', version: '1', names: { vi: 'Bộ tiêu chí', en: 'Criteria' }, root, basis: [] };
 * const request = { unit: 'A', period: '2026', inputs: { 'in-time': { numerator: 80, denominator: 100 } } };
 * whatIf(framework, request, { 'in-time': { numerator: 95, denominator: 100 } }).change.gap; // => { n: 3n, d: 1n }
 * ```
 */
export function whatIf(framework: Framework, request: ScoreRequest, changes: ScoreInputs): WhatIf {
  const card = score(framework, { ...request, inputs: { ...request.inputs, ...changes } });
  return { card, change: compare(score(framework, request), card) };
}
