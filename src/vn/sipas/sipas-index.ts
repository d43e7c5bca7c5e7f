import type { Choice } from '../../kernel/index.js';
import type { FactorMeasure, Level } from '../../survey/index.js';
import { satisfactionLevels } from '../../survey/inside.js';
import { constant } from '../constant.js';
import { sipasPractice } from './sources.js';

/** How answers become the index: each choice may be replaced, `{ ...sipasIndex, overallScore: { value: 'pooled', basis: [] } }`. */
export type SipasIndex = {
  /** The scale a question is answered on. */
  readonly levels: Choice<readonly Level[]>;
  /** What a question has: the share of its valid answers that are one of the two best levels. */
  readonly questionScore: Choice<NonNullable<FactorMeasure['of']>>;
  /** What a factor has: the mean of its questions, or their valid answers taken together. */
  readonly factorScore: Choice<FactorMeasure['score']>;
  /** What the whole has, likewise of all its questions. */
  readonly overallScore: Choice<FactorMeasure['score']>;
};

/**
 * How the answers of SIPAS are said to become its index: a question has the share of valid answers that are one of the two best levels of five, in percent; a factor, and the whole, the
 * mean of its questions. `unverified`, all of it: no text with the formula was found.
 *
 * The published figures rule one reading out: with 83.84 for policies, 84.09 for services and 83.94 overall (2024), the two areas do not count alike. Nothing found says whether a
 * factor counts by questions or by answers, which differ little unless answers are missing.
 *
 * @example
 * ```ts
 * import { inForce } from 'motcua';
 * import { estimate, questionnaireOf } from 'motcua/survey';
 * import { sipasEditions, sipasIndex } from 'motcua/vn';
 *
 * const outline = inForce(sipasEditions, '2019-12-31');
 * const head = { version: '2019', collector: 'survey team', population: 'people served in 2019' };
 * const questions = { access: [{ id: 'signs' }, { id: 'seats' }] };
 * const questionnaire = questionnaireOf(outline, { ...head, questions, levels: sipasIndex.levels.value });
 * const ballots = [{ answers: { signs: 'satisfied', seats: 'neutral' } }, { answers: { signs: 'very-satisfied' } }];
 * const { questionScore, factorScore } = sipasIndex;
 * const measure = { kind: 'factor', factor: 'access', of: questionScore.value, score: factorScore.value } as const;
 * estimate({ questionnaire, design: {}, ballots }, measure).value; // => 0.5
 * estimate({ questionnaire, design: {}, ballots }, { ...measure, score: 'pooled' }).value?.toFixed(3); // => '0.667'
 * ```
 */
export const sipasIndex: SipasIndex = /* @__PURE__ */ constant((): SipasIndex => {
  const basis = [sipasPractice];
  return {
    levels: { value: satisfactionLevels(), basis },
    questionScore: { value: 'share', basis },
    factorScore: { value: 'mean-of-questions', basis },
    overallScore: { value: 'mean-of-questions', basis },
  };
});
