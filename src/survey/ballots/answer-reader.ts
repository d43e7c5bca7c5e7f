import type { Question } from '../questionnaire/question.js';
import type { Answer } from './ballot.js';

/** Why a ballot has no valid answer to a question. */
export type NoAnswer = 'missing' | 'notApplicable' | 'refused' | 'off-scale';

/**
 * An answer as a number: the place of an option, for several a bit for each, a number as it is. `NaN` is no valid answer; nothing of it leaves the room.
 */
export type AnswerReader = (answer: Answer | undefined) => number;

/** Each option's place by its id. */
function placesOf(
  question: Question & { readonly kind: 'scale' | 'single' | 'multiple' },
): ReadonlyMap<unknown, number> {
  const options = question.kind === 'scale' ? question.levels : question.options;
  return new Map(options.map(({ id }, at) => [id, at]));
}

function manyReader(places: ReadonlyMap<unknown, number>): AnswerReader {
  return (answer) => {
    if (!Array.isArray(answer)) return Number.NaN;
    let bits = 0;
    for (const id of answer) {
      const place = places.get(id);
      if (place === undefined) return Number.NaN;
      bits |= 1 << place;
    }
    return bits;
  };
}

/** No question is answered by more: squares of what is below it, and their sums, are doubles. */
const LARGEST = 1e100;

/** What reads the answers to a question. */
export function answerReader(question: Question): AnswerReader {
  if (question.kind === 'text') return () => Number.NaN;
  if (question.kind === 'number') {
    const { least = -LARGEST, most = LARGEST } = question;
    const isIn = (answer: number) => Math.abs(answer) <= LARGEST && answer >= least && answer <= most;
    return (answer) => (typeof answer === 'number' && isIn(answer) ? answer : Number.NaN);
  }
  const places = placesOf(question);
  if (question.kind === 'multiple') return manyReader(places);
  return (answer) => places.get(answer) ?? Number.NaN;
}

/** Why an answer that {@link AnswerReader} did not read is none. */
export function whyNone(answer: Answer | undefined): NoAnswer {
  if (answer === undefined || answer === null || answer === '') return 'missing';
  if (answer === 'not-applicable') return 'notApplicable';
  return answer === 'refused' ? 'refused' : 'off-scale';
}
