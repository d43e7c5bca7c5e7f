import { problemList } from '../../kernel/inside.js';
import type { ScoreCard } from '../card/score-card.js';

/**
 * Refuses cards that do not stand on one list.
 *
 * @throws `score/invalid-units`.
 */
export function requireOneList(cards: readonly ScoreCard[]): void {
  const problems = problemList();
  const [first] = cards;
  const seen = new Set<string>();
  const differ = (at: number, code: string, value: string, accepted: string) => {
    if (value !== accepted) problems.add({ code, path: [at], severity: 'error', value, accepted });
  };
  for (const [at, { framework, period, unit }] of cards.entries()) {
    differ(at, 'score/other-framework', framework.id, first?.framework.id ?? '');
    differ(at, 'score/other-version', framework.version, first?.framework.version ?? '');
    differ(at, 'score/other-period', period, first?.period ?? '');
    if (seen.has(unit)) problems.add({ code: 'score/unit-twice', path: [at], severity: 'error', value: unit });
    seen.add(unit);
  }
  problems.throwAs('score/invalid-units');
}
