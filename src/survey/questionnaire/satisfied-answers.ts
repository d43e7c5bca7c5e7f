import type { Question, ScaleQuestion } from './question.js';

/** The fewest levels of a scale that has two ends of two: of a shorter one the two best may hold the middle, or what is not satisfied at all. */
export const LEVELS_WITH_TWO_ENDS = 4;

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

/** The levels that count as dissatisfied: the two of fewest points, of a scale of two or three the last alone; none that counts as satisfied. */
export function dissatisfiedLevels(question: ScaleQuestion): readonly string[] {
  const satisfied = satisfiedAnswers(question);
  return [...question.levels]
    .sort((a, b) => a.points - b.points)
    .slice(0, question.levels.length < LEVELS_WITH_TWO_ENDS ? 1 : 2)
    .flatMap(({ id }) => (satisfied?.includes(id) ? [] : [id]));
}
