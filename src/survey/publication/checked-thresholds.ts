import { thresholds as checkedBands, refuse } from '../../kernel/inside.js';
import { isMeasure } from './measured.js';
import type { PublicationOutcome, PublicationRule, PublicationThresholds } from './publication-thresholds.js';

/** From the most lenient to the strictest. */
export const OUTCOMES: readonly PublicationOutcome[] = ['publish', 'publish-with-warning', 'do-not-publish'];

function checkOutcome(outcome: unknown, path: readonly (string | number)[]): void {
  if (OUTCOMES.includes(outcome as PublicationOutcome)) return;
  refuse('survey/unknown-outcome', { path, value: outcome ?? null, accepted: OUTCOMES.join(', ') });
}

function checkRule({ measure, bands, where, unknown = 'publish' }: PublicationRule, index: number): void {
  const path = ['thresholds', 'rules', index];
  for (const name of where === undefined ? [measure] : [measure, where.measure]) {
    if (!isMeasure(name)) refuse('survey/unknown-measure', { path, value: name ?? null });
  }
  if (where !== undefined && !Number.isFinite(where.above)) {
    refuse('survey/out-of-range', {
      path: [...path, 'where', 'above'],
      value: where.above ?? null,
      accepted: 'a number',
    });
  }
  for (const [place, { outcome }] of checkedBands(bands, [...path, 'bands']).entries()) {
    checkOutcome(outcome, [...path, 'bands', place, 'outcome']);
  }
  checkOutcome(unknown, [...path, 'unknown']);
}

/** The thresholds themselves, when every rule of them can be applied. A table without rules would let everything pass, and is refused. */
export function checkedThresholds(thresholds: PublicationThresholds): PublicationThresholds {
  const rules: unknown = thresholds?.rules;
  if (!Array.isArray(rules) || rules.length === 0) return refuse('survey/no-rules', { path: ['thresholds', 'rules'] });
  for (const [index, rule] of rules.entries()) checkRule(rule, index);
  return thresholds;
}
