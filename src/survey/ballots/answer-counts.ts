import type { Count } from '../../kernel/index.js';
import type { LeftOut } from '../estimate.js';
import { optionsOf } from '../questionnaire/options-of.js';
import type { Question } from '../questionnaire/question.js';
import type { Questionnaire } from '../questionnaire/questionnaire.js';
import { requireQuestionnaire } from '../questionnaire/require-questionnaire.js';
import { satisfiedAnswers } from '../questionnaire/satisfied-answers.js';
import type { Ballot } from './ballot.js';
import { ballotReader } from './ballot-reader.js';

/** How many ballots gave each answer to a question. */
export type AnswerCounts = {
  /** The question, by its id. */
  readonly question: string;
  /** The ballots with a valid answer. */
  readonly n: number;
  /** How many of them gave each answer, in the order of the question; none for a number. Of several answers a ballot counts at each. */
  readonly answers: readonly {
    /** The answer. */
    readonly id: string;
    /** Ballots that gave it, of the valid ones. */
    readonly count: Count;
  }[];
  /** How many of them say satisfied, for `satisfactionRate`; `null` where no answer counts as that. */
  readonly satisfied: Count | null;
  /** The ballots without a valid answer, by the reason. */
  readonly leftOut: LeftOut;
};

type Tally = { n: number; missing: number; notApplicable: number; refused: number; readonly by: number[] };

const emptyTally = (question: Question): Tally => ({
  n: 0,
  missing: 0,
  notApplicable: 0,
  refused: 0,
  by: new Array<number>(optionsOf(question)?.length ?? 0).fill(0),
});

/** Counts an answer as it was read: a place, or a bit for each of several. */
function countAnswer(tally: Tally, value: number, isMany: boolean): void {
  tally.n += 1;
  for (let place = 0; place < tally.by.length; place += 1) {
    const isGiven = isMany ? (value & (1 << place)) !== 0 : value === place;
    if (isGiven) tally.by[place] = (tally.by[place] as number) + 1;
  }
}

function countsOf(question: Question, { n, by, ...left }: Tally): AnswerCounts {
  const answers = (optionsOf(question) ?? []).map(({ id }, at) => ({
    id,
    count: { numerator: by[at] as number, denominator: n },
  }));
  const satisfied = satisfiedAnswers(question);
  const given = answers.filter(({ id }) => satisfied?.includes(id));
  return {
    question: question.id,
    n,
    answers,
    satisfied: satisfied && { numerator: given.reduce((sum, { count }) => sum + count.numerator, 0), denominator: n },
    leftOut: left,
  };
}

/**
 * How many ballots gave each answer to each question: counts as they are, without weights.
 *
 * Missing, not applicable and refused are told apart, and stand in no denominator; a question that was not put, by the condition of the questionnaire, does not apply. An answer that
 * is not offered is missing; `checkBallots` tells of it.
 *
 * @param ballots - The ballots that count; see `checkBallots`.
 * @param questionnaire - What was asked.
 * @returns The counts of each question that is not answered in words, in order.
 * @throws `survey/invalid-questionnaire`.
 *
 * @example
 * ```ts
 * import { answerCounts, satisfactionLevels, satisfactionRate } from 'motcua/survey';
 *
 * const questionnaire = {
 *   id: 'desk',
 *   version: '1',
 *   collector: 'one-stop desk',
 *   population: 'people served',
 *   questions: [{ id: 'q1', kind: 'scale', levels: satisfactionLevels() }],
 * } as const;
 * const answers = ['very-satisfied', 'satisfied', 'neutral', 'refused', null];
 * const [q1] = answerCounts(answers.map((q1) => ({ answers: { q1 } })), questionnaire);
 * q1?.satisfied; // => { numerator: 2, denominator: 3 }
 * q1?.leftOut; // => { missing: 1, notApplicable: 0, refused: 1 }
 * q1?.satisfied && satisfactionRate(q1.satisfied).value?.toFixed(2); // => '0.67'
 * ```
 */
export function answerCounts(ballots: Iterable<Ballot>, questionnaire: Questionnaire): readonly AnswerCounts[] {
  requireQuestionnaire(questionnaire);
  const { questions, read, why } = ballotReader(questionnaire);
  const tallies = questions.map(emptyTally);
  const values = new Float64Array(questions.length);
  for (const ballot of ballots) {
    read(ballot, values);
    for (let at = 0; at < questions.length; at += 1) {
      const tally = tallies[at] as Tally;
      const value = values[at] as number;
      if (!Number.isNaN(value)) {
        countAnswer(tally, value, questions[at]?.kind === 'multiple');
        continue;
      }
      const reason = why(ballot, at, values);
      tally[reason === 'off-scale' ? 'missing' : reason] += 1;
    }
  }
  return questions.map((question, at) => countsOf(question, tallies[at] as Tally));
}
