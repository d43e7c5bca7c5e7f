import type { Question } from './question.js';

/** The answers of a question that count as satisfied: those it names, else the two levels of most points; `null` when it has none. */
export function satisfiedAnswers(question: Question): readonly string[] | null {
  if (question.kind === 'scale') {
    if (question.satisfied !== undefined) return question.satisfied;
    return [...question.levels]
      .sort((a, b) => b.points - a.points)
      .slice(0, 2)
      .map(({ id }) => id);
  }
  return (question.kind === 'single' && question.satisfied) || null;
}
