import { refuse, shownValue } from '../../kernel/inside.js';
import type { NoAnswer } from '../ballots/answer-reader.js';
import type { Ballot } from '../ballots/ballot.js';
import { ballotReader } from '../ballots/ballot-reader.js';
import { type Calibrated, calibration } from '../design/calibration.js';
import { partsLeft } from '../design/parts-left.js';
import type { Stage } from '../design/stage.js';
import { stages } from '../design/stages.js';
import type { LonelyPsu, SurveyDesign } from '../design/survey-design.js';
import { designWeights } from '../design/weights.js';
import type { Question } from '../questionnaire/question.js';
import { requireQuestionnaire } from '../questionnaire/require-questionnaire.js';
import type { Sample } from './sample.js';

/** Why a ballot has no valid answer, by {@link CompiledSample.reasons}; an answer off the scale is missing. */
export const REASONS = ['missing', 'notApplicable', 'refused'] as const;

/** A sample in columns: what every estimator reads. */
export type CompiledSample = {
  readonly sample: Sample;
  /** The questions that figures are made of, in order. */
  readonly questions: readonly Question[];
  /** The answers to each question, as `AnswerReader` reads them; `NaN` is none. */
  readonly answers: readonly Float64Array[];
  /** Why there is none, as a place in {@link REASONS}; of no meaning where there is one. */
  readonly reasons: readonly Uint8Array[];
  /** The weight of each ballot, calibrated. */
  readonly weights: Float64Array;
  readonly stages: readonly Stage[];
  /** For each ballot what the end of the population leaves of a variance; see `partsLeft`. */
  readonly left: Float64Array;
  readonly calibrated: Calibrated | null;
  readonly lonelyPsu: LonelyPsu;
};

const LONELY: readonly LonelyPsu[] = ['fail', 'adjust', 'average', 'remove', 'certainty'];
const VARIANCES = ['linearization', 'jackknife'];

function checkChoice(value: unknown, accepted: readonly string[], path: readonly string[]): void {
  if (accepted.includes(value as string)) return;
  refuse('survey/unknown-choice', {
    path,
    value: typeof value === 'string' ? value : null,
    accepted: accepted.join(' | '),
  });
}

/** Refuses what is no choice of a design. */
export function checkDesign(design: SurveyDesign): void {
  if (typeof design !== 'object' || design === null) {
    const accepted = '{} for a simple random sample, or how the ballots were drawn';
    refuse('survey/unknown-choice', { path: ['design'], value: shownValue(design ?? null), accepted });
  }
  const { lonelyPsu = 'fail', variance = 'linearization', calibration } = design;
  checkChoice(lonelyPsu, LONELY, ['design', 'lonelyPsu']);
  checkChoice(variance, VARIANCES, ['design', 'variance']);
  if (variance === 'jackknife' && calibration !== undefined) {
    refuse('survey/calibrated-jackknife', { path: ['design', 'variance'], value: variance, accepted: 'linearization' });
  }
}

const placeOf = (why: NoAnswer): number => REASONS.indexOf(why === 'off-scale' ? 'missing' : why);

function columnsOf({ questionnaire, ballots }: Sample) {
  const { questions, read, why } = ballotReader(questionnaire);
  const answers = questions.map(() => new Float64Array(ballots.length));
  const reasons = questions.map(() => new Uint8Array(ballots.length));
  const values = new Float64Array(questions.length);
  for (const [row, ballot] of ballots.entries()) {
    read(ballot, values);
    for (let at = 0; at < values.length; at += 1) {
      const value = values[at] as number;
      (answers[at] as Float64Array)[row] = value;
      if (Number.isNaN(value)) (reasons[at] as Uint8Array)[row] = placeOf(why(ballot, at, values));
    }
  }
  return { questions, answers, reasons };
}

/** Refuses what is no ballot. */
export function checkBallot(ballot: Ballot, path: readonly (string | number)[]): void {
  if (typeof ballot?.answers === 'object' && ballot.answers !== null) return;
  refuse('survey/not-a-ballot', { path, value: ballot === undefined ? null : shownValue(ballot) });
}

/**
 * Reads a sample into columns.
 *
 * @throws `survey/invalid-questionnaire`, and what the design is refused for.
 */
export function compiledSample(sample: Sample): CompiledSample {
  const { questionnaire, design, ballots } = sample;
  requireQuestionnaire(questionnaire);
  checkDesign(design);
  for (const [at, ballot] of ballots.entries()) checkBallot(ballot, ['ballots', at]);
  const drawn = stages(ballots, design);
  const weights = designWeights(ballots, design, drawn);
  const calibrated = calibration(ballots, design.calibration, weights);
  return {
    sample,
    ...columnsOf(sample),
    weights: calibrated?.weights ?? weights,
    stages: drawn,
    left: partsLeft(drawn, ballots.length),
    calibrated,
    lonelyPsu: design.lonelyPsu ?? 'fail',
  };
}
