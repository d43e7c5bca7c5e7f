import { optionsOf } from '../questionnaire/options-of.js';
import type { Question } from '../questionnaire/question.js';
import type { Questionnaire } from '../questionnaire/questionnaire.js';
import { type AnswerReader, answerReader, type NoAnswer, whyNone } from './answer-reader.js';
import type { Ballot } from './ballot.js';

/** Reads the ballots of a questionnaire, the same rules for every figure. */
export type BallotReader = {
  /** The questions that figures are made of, in order: all but those answered in words. */
  readonly questions: readonly Question[];
  /** Fills in what a ballot answers to each, `NaN` where there is no valid answer or the question was not put. */
  readonly read: (ballot: Ballot, into: Float64Array) => void;
  /** Why a ballot that was read has no valid answer to the question of a place. */
  readonly why: (ballot: Ballot, at: number, read: Float64Array) => NoAnswer;
};

/** The question a question depends on: its place, and the answers after which it is put, a bit for each. */
type Condition = { readonly at: number; readonly bits: number; readonly isMany: boolean };

function conditionOf(question: Question, earlier: readonly Question[]): Condition | null {
  const { askedOf } = question;
  if (askedOf === undefined) return null;
  const at = earlier.findIndex(({ id }) => id === askedOf.question);
  const asked = earlier[at] as Question;
  const ids = (optionsOf(asked) ?? []).map(({ id }) => id);
  const bits = askedOf.answers.reduce((sum, id) => sum | (1 << ids.indexOf(id)), 0);
  return { at, bits, isMany: asked.kind === 'multiple' };
}

/** What reads ballots; the questionnaire has been checked. */
export function ballotReader({ questions: all }: Questionnaire): BallotReader {
  const questions = all.filter(({ kind }) => kind !== 'text');
  const ids = questions.map(({ id }) => id);
  const readers: readonly AnswerReader[] = questions.map(answerReader);
  const conditions = questions.map((question) => conditionOf(question, questions));
  const hasConditions = conditions.some((one) => one !== null);

  /** Whether the question of a place was put: not after another answer, nor when the earlier one was not put or does not apply. */
  function isPut(at: number, ballot: Ballot, read: Float64Array): boolean {
    const condition = conditions[at];
    if (!condition) return true;
    if (!isPut(condition.at, ballot, read)) return false;
    const before = read[condition.at] as number;
    if (Number.isNaN(before)) return ballot.answers[ids[condition.at] as string] !== 'not-applicable';
    return (condition.bits & (condition.isMany ? before : 1 << before)) !== 0;
  }

  function read(ballot: Ballot, into: Float64Array): void {
    const { answers } = ballot;
    for (let at = 0; at < ids.length; at += 1) {
      into[at] = (readers[at] as AnswerReader)(answers[ids[at] as string]);
    }
    if (!hasConditions) return;
    for (let at = 0; at < ids.length; at += 1) if (!isPut(at, ballot, into)) into[at] = Number.NaN;
  }

  const why: BallotReader['why'] = (ballot, at, into) =>
    isPut(at, ballot, into) ? whyNone(ballot.answers[ids[at] as string]) : 'notApplicable';

  return { questions, read, why };
}
