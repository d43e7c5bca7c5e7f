import * as z from 'zod';
import type { SafeParsed } from '../kernel/index.js';
import { attempt, parseWith, problemList, safeParseWith } from '../kernel/inside.js';
import { ballotReader } from './ballots/ballot-reader.js';
import type { SurveyDesign } from './design/survey-design.js';
import { questionnaireSchema } from './schema.js';
import type { BallotCell, BallotState } from './state/ballot-state.js';
import { countedBallots } from './state/counted-ballots.js';
import { drawnBy, sizesBy } from './state/drawn-by.js';
import { stateLayout } from './state/state-layout.js';

const fact = /* @__PURE__ */ (() => z.string().min(1).max(1000))();

/** The shape of a {@link SurveyDesign}, for zod and, by `z.toJSONSchema`, for everyone else. */
export const surveyDesignSchema: z.ZodType<SurveyDesign> = /* @__PURE__ */ (() => {
  const sizes = z.record(fact, z.number());
  const margin = { by: fact, population: sizes };
  const calibration = z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('post-stratify'), ...margin }),
    z.strictObject({
      kind: z.literal('rake'),
      margins: z.array(z.strictObject(margin)).max(30),
      tolerance: z.number().exactOptional(),
      iterations: z.number().int().exactOptional(),
    }),
  ]);
  return z.strictObject({
    strata: fact.exactOptional(),
    clusters: z.array(fact).max(10).exactOptional(),
    weights: fact.exactOptional(),
    fpc: z
      .array(z.union([fact, z.number(), sizes]))
      .max(11)
      .exactOptional(),
    nested: z.boolean().exactOptional(),
    lonelyPsu: z.enum(['fail', 'adjust', 'average', 'remove', 'certainty']).exactOptional(),
    calibration: calibration.exactOptional(),
    variance: z.enum(['linearization', 'jackknife']).exactOptional(),
  });
})();

/** The shape of a {@link BallotState}; what it cannot say of it, `parseBallotState` checks. */
export const ballotStateSchema: z.ZodType<BallotState> = /* @__PURE__ */ (() => {
  const name = z.string().max(1000);
  return z.strictObject({
    version: z.literal(1),
    digest: z.string().max(100),
    questionnaire: questionnaireSchema,
    design: surveyDesignSchema,
    domains: z.array(fact).max(20),
    pairs: z.array(z.tuple([fact, fact])).max(10_000),
    cells: z.array(
      z.strictObject({
        key: z.array(name),
        drawn: z.array(name),
        sizes: z.array(z.number()),
        sums: z.array(z.number()),
      }),
    ),
    bad: z.array(z.strictObject({ code: z.string().max(100), ballots: z.int().min(0) })),
  });
})();

/** The part of a cell that is not as long as it has to be, or stands there twice. */
function faultOf(
  cell: BallotCell,
  wanted: Readonly<Record<keyof BallotCell, number>>,
  known: Set<string>,
): string | null {
  const parts: readonly (keyof BallotCell)[] = ['key', 'drawn', 'sizes', 'sums'];
  const wrong = parts.find((part) => cell[part].length !== wanted[part]);
  if (wrong !== undefined) return wrong;
  const name = JSON.stringify([cell.key, cell.drawn]);
  if (known.has(name)) return 'key';
  known.add(name);
  return (cell.sums[0] as number) >= 1 ? null : 'sums';
}

/** The state itself, when its sums are those its questionnaire and design ask for and its digest is theirs. */
function sound(state: BallotState): BallotState {
  const { questionnaire, design, domains, pairs, cells } = state;
  const { digest, places } = countedBallots(questionnaire, design, { domains, pairs });
  const problems = problemList();
  const add = (path: readonly (string | number)[], value: string | number, accepted: string) =>
    problems.add({ code: 'survey/not-a-state', severity: 'error', path, value, accepted });
  if (digest !== state.digest) add(['digest'], state.digest, digest);
  const wanted = {
    key: domains.length,
    drawn: drawnBy(design).length,
    sizes: sizesBy(design).length,
    sums: stateLayout(ballotReader(questionnaire).questions, places, design).length,
  };
  const known = new Set<string>();
  for (const [at, cell] of cells.entries()) {
    const fault = faultOf(cell, wanted, known);
    if (fault !== null)
      add(
        ['cells', at, fault],
        cell[fault as keyof BallotCell].length,
        `${wanted[fault as keyof BallotCell]}, of one cell`,
      );
  }
  problems.throwAs('survey/not-a-state');
  return state;
}

/**
 * A state from outside: sums that were sent. That they are the sums of some ballots cannot be known.
 *
 * @param input - Anything; see `BallotState`.
 * @returns The state, a copy.
 * @throws `kernel/invalid-shape` with every problem and its path; `survey/not-a-state` where the digest or the sums are not those of its questionnaire and design; what
 * `ballotAccumulator` throws.
 *
 * @example
 * ```ts
 * import { ballotAccumulator, parseBallotState, yesNo } from 'motcua/survey';
 *
 * const questions = [{ id: 'paid', kind: 'single', options: yesNo() }] as const;
 * const questionnaire = { id: 'desk', version: '1', collector: 'desk', population: 'people served', questions };
 * const { create, add, extract } = ballotAccumulator(questionnaire, {});
 * const sent = JSON.stringify(extract(add(create(), { answers: { paid: 'yes' } })));
 * parseBallotState(JSON.parse(sent)).cells.length; // => 1
 * parseBallotState({ ...JSON.parse(sent), digest: 'sha256:0' }); // throws 'survey/not-a-state'
 * ```
 */
export const parseBallotState = (input: unknown): BallotState => sound(parseWith(ballotStateSchema, input));

/**
 * A state from outside, without throwing.
 *
 * @param input - Anything.
 * @returns `{ success: true, data }`, or `{ success: false, problems }` with the codes of `parseBallotState`.
 *
 * @example
 * ```ts
 * import { safeParseBallotState } from 'motcua/survey';
 *
 * safeParseBallotState({ version: 2 }).success; // => false
 * ```
 */
export function safeParseBallotState(input: unknown): SafeParsed<BallotState> {
  const parsed = safeParseWith(ballotStateSchema, input);
  if (!parsed.success) return parsed;
  const read = attempt(() => sound(parsed.data));
  return 'cells' in read ? { success: true, data: read } : { success: false, problems: read };
}
