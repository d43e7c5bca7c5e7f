import { refuse } from '../../kernel/inside.js';
import type { ScaleQuestion } from '../questionnaire/question.js';
import { type Found, notMeasured, type Path } from './column-factors.js';

const range = ({ levels }: ScaleQuestion): readonly [number, number] => {
  const points = levels.map((level) => level.points);
  return [Math.min(...points), Math.max(...points)];
};

/** What each column of a question adds to the numerator of its mean. */
export function meanColumns({ question }: Found, scale: unknown, path: Path): readonly number[] {
  if (scale !== 'points' && scale !== 'percent') {
    refuse('survey/unknown-choice', { path, value: String(scale), accepted: 'points | percent' });
  }
  if (question.kind === 'scale') {
    const [least, most] = range(question);
    const pointsOf = (points: number) => (scale === 'percent' ? (100 * (points - least)) / (most - least) : points);
    return question.levels.map(({ points }) => pointsOf(points));
  }
  if (question.kind === 'number' && scale === 'points') return [0, 1];
  return notMeasured(question, path, scale === 'percent' ? 'scale' : 'scale | number');
}
