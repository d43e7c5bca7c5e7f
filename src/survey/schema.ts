import * as z from 'zod';
import type { SafeParsed } from '../kernel/index.js';
import {
  attempt,
  basisListSchema,
  bilingualSchema,
  civilDateSchema,
  parseWith,
  problemList,
  safeParseWith,
} from '../kernel/inside.js';
import type { Ballot } from './ballots/ballot.js';
import { checkBallots } from './ballots/check-ballots.js';
import type { Question } from './questionnaire/question.js';
import type { Factor, Questionnaire } from './questionnaire/questionnaire.js';
import { requireQuestionnaire } from './questionnaire/require-questionnaire.js';

const text = /* @__PURE__ */ (() => z.string().min(1).max(1000))();

/** The shape of a {@link Questionnaire}, for zod and, by `z.toJSONSchema`, for everyone else. */
export const questionnaireSchema: z.ZodType<Questionnaire> = /* @__PURE__ */ (() => {
  const option = { id: text, names: bilingualSchema.exactOptional() };
  const answers = z.array(text).min(1).max(30);
  const head = {
    ...option,
    askedOf: z.strictObject({ question: text, answers }).exactOptional(),
  };
  const options = z.array(z.strictObject(option)).min(1).max(30);
  const satisfied = answers.exactOptional();
  const levels = z.array(z.strictObject({ ...option, points: z.number() })).max(30);
  const question = z.discriminatedUnion('kind', [
    z.strictObject({ ...head, kind: z.literal('scale'), levels, satisfied }),
    z.strictObject({ ...head, kind: z.literal('single'), options, satisfied }),
    z.strictObject({ ...head, kind: z.literal('multiple'), options }),
    z.strictObject({
      ...head,
      kind: z.literal('number'),
      unit: text,
      least: z.number().exactOptional(),
      most: z.number().exactOptional(),
    }),
    z.strictObject({ ...head, kind: z.literal('text') }),
  ]) satisfies z.ZodType<Question>;
  const factor = z.strictObject({
    ...option,
    questions: z.array(text).max(1000),
    basis: basisListSchema.exactOptional(),
  }) satisfies z.ZodType<Factor>;
  return z.strictObject({
    id: text,
    version: text,
    names: bilingualSchema.exactOptional(),
    collector: text,
    population: text,
    questions: z.array(question).max(1000),
    factors: z.array(factor).max(1000).exactOptional(),
    basis: basisListSchema.exactOptional(),
  });
})();

/** The shape of a {@link Ballot}. */
export const ballotSchema: z.ZodType<Ballot> = /* @__PURE__ */ (() =>
  z.strictObject({
    id: text.exactOptional(),
    givenOn: civilDateSchema.exactOptional(),
    mode: z.enum(['desk', 'mail', 'online', 'interview']).exactOptional(),
    answers: z.record(text, z.union([z.string().max(10_000), z.number(), z.array(text).max(30), z.null()])),
    facts: z.record(text, z.union([z.string().max(1000), z.number()])).exactOptional(),
  }))();

function sound(questionnaire: Questionnaire): Questionnaire {
  requireQuestionnaire(questionnaire);
  return questionnaire;
}

/**
 * A questionnaire from outside.
 *
 * @param input - Anything; see `Questionnaire`.
 * @returns The questionnaire, a copy.
 * @throws `kernel/invalid-shape` with every problem and its path, unknown keys too; `survey/invalid-questionnaire` with those of `checkQuestionnaire`.
 *
 * @example
 * ```ts
 * import { parseQuestionnaire } from 'motcua/survey';
 *
 * const desk = { id: 'desk', version: '1', collector: 'desk', population: 'people served' };
 * parseQuestionnaire({ ...desk, questions: [] }); // throws 'survey/invalid-questionnaire'
 * ```
 */
export const parseQuestionnaire = (input: unknown): Questionnaire => sound(parseWith(questionnaireSchema, input));

/**
 * A questionnaire from outside, without throwing.
 *
 * @param input - Anything.
 * @returns `{ success: true, data }`, or `{ success: false, problems }` with the codes of `parseQuestionnaire`.
 *
 * @example
 * ```ts
 * import { safeParseQuestionnaire } from 'motcua/survey';
 *
 * safeParseQuestionnaire({ id: 'desk' }).success; // => false
 * ```
 */
export function safeParseQuestionnaire(input: unknown): SafeParsed<Questionnaire> {
  const parsed = safeParseWith(questionnaireSchema, input);
  if (!parsed.success) return parsed;
  const read = attempt(() => sound(parsed.data));
  return 'questions' in read ? { success: true, data: read } : { success: false, problems: read };
}

/**
 * Ballots from outside, each of which must be sound; `checkBallots` reads a batch that may hold bad ones.
 *
 * @param input - Anything; a list of `Ballot`.
 * @param questionnaire - What was asked.
 * @returns The ballots, copies.
 * @throws `kernel/invalid-shape` with every problem and its path; `survey/invalid-ballots` with the first hundred problems `checkBallots` finds.
 *
 * @example
 * ```ts
 * import { parseBallots, yesNo } from 'motcua/survey';
 *
 * const questionnaire = {
 *   id: 'desk',
 *   version: '1',
 *   collector: 'desk',
 *   population: 'people served',
 *   questions: [{ id: 'paid', kind: 'single', options: yesNo() }],
 * } as const;
 * parseBallots([{ answers: { paid: 'yes' } }], questionnaire).length; // => 1
 * parseBallots([{ answers: { paid: 'perhaps' } }], questionnaire); // throws 'survey/invalid-ballots'
 * ```
 */
export function parseBallots(input: unknown, questionnaire: Questionnaire): readonly Ballot[] {
  const ballots = parseWith(/* @__PURE__ */ z.array(ballotSchema), input);
  const found = problemList();
  for (const problem of checkBallots(ballots, { questionnaire }).problems) found.add({ ...problem, severity: 'error' });
  found.throwAs('survey/invalid-ballots');
  return ballots;
}
