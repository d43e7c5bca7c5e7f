import * as z from 'zod';
import type { SafeParsed } from '../../kernel/index.js';
import { momentSchema, parseWith, safeParseWith } from '../../kernel/inside.js';
import type * as events from './assessment-event.js';
import type { Evidence } from './evidence.js';

const text = /* @__PURE__ */ (() => z.string().min(1))();

const points = /* @__PURE__ */ (() => z.union([z.number(), z.literal('not-applicable')]))();

const base = /* @__PURE__ */ (() => ({ at: momentSchema, recordedAt: momentSchema.exactOptional(), by: text }))();

const evidence = /* @__PURE__ */ (() =>
  z.array(
    z.strictObject({
      kind: z.enum(['document', 'photograph', 'camera-recording']),
      title: text,
      issuer: text.exactOptional(),
      page: text.exactOptional(),
      custodian: text.exactOptional(),
      takenAt: momentSchema.exactOptional(),
      url: text.exactOptional(),
    }) satisfies z.ZodType<Evidence>,
  ))();

const only = (key: string) => ({ properties: { [key]: {} }, required: [key] });

/** Accepted, or points instead. */
const ruled = <F extends z.ZodRawShape>(fields: F) =>
  z
    .strictObject({
      ...base,
      accept: z.literal(true).exactOptional(),
      points: points.exactOptional(),
      reason: z.string().exactOptional(),
      ...fields,
    })
    .refine((event) => 'accept' in event !== 'points' in event, 'accept | points')
    .refine((event) => !('accept' in event && 'reason' in event), 'a reason beside points')
    .meta({
      oneOf: [
        { ...only('accept'), not: only('reason') },
        { ...only('points'), not: only('accept') },
      ],
    }) as unknown as z.ZodObject<typeof base & F & { readonly points: typeof points }>;

/** The shape of an {@link AssessmentEvent}, for zod and, by `z.toJSONSchema`, for everyone else. */
export const assessmentEventSchema: z.ZodType<events.AssessmentEvent> = /* @__PURE__ */ (() => {
  const one = { criterion: text };
  const selfScored = z.strictObject({
    kind: z.literal('self-scored'),
    ...base,
    ...one,
    points,
    explanation: z.string().exactOptional(),
    evidence: evidence.exactOptional(),
  }) satisfies z.ZodType<events.SelfScoredEvent>;
  const explained = z.strictObject({
    kind: z.literal('explained'),
    ...base,
    ...one,
    explanation: z.string(),
    points: points.exactOptional(),
    evidence: evidence.exactOptional(),
  }) satisfies z.ZodType<events.ExplainedEvent>;
  const approved = z.strictObject({
    kind: z.literal('approved'),
    ...base,
  }) satisfies z.ZodType<events.ApprovedEvent>;
  const published = z.strictObject({
    kind: z.literal('published'),
    ...base,
    version: text,
  }) satisfies z.ZodType<events.PublishedEvent>;
  const revised = z.strictObject({
    kind: z.literal('revised'),
    ...base,
    ...one,
    version: text,
    points,
    reason: z.string(),
  }) satisfies z.ZodType<events.RevisedEvent>;
  const verified = ruled({ kind: z.literal('verified'), stage: z.enum(['lead', 'council']), ...one });
  const again = ruled({ kind: z.literal('verified-again'), ...one });
  const all = [selfScored, verified, explained, again, approved, published, revised] as const;
  // that a ruling has one of two forms is beyond what zod can infer
  return z.discriminatedUnion('kind', all) as unknown as z.ZodType<events.AssessmentEvent>;
})();

const MOST_EVENTS = 100_000;

const list = /* @__PURE__ */ (() => z.array(assessmentEventSchema).max(MOST_EVENTS))();

/**
 * The events of an assessment from outside, such as they were stored as JSON. Their shape alone: whether they can follow on each other is for
 * {@link assessmentAsOf} to say.
 *
 * @param input - Anything; a list of at most 100,000 events is accepted.
 * @returns The events, copied, in the order of the list.
 * @throws `kernel/invalid-shape` with every problem and its path, also for unknown keys.
 *
 * @example
 * ```ts
 * import { parseAssessmentEvents } from 'motcua/score';
 *
 * const stored = '[{ "kind": "approved", "at": "2026-12-01", "by": "council" }]';
 * parseAssessmentEvents(JSON.parse(stored)); // => [{ kind: 'approved', at: '2026-12-01', by: 'council' }]
 * parseAssessmentEvents([{ kind: 'approved', at: '01/12/2026', by: 'council' }]); // throws 'kernel/invalid-shape'
 * ```
 */
export const parseAssessmentEvents = (input: unknown): readonly events.AssessmentEvent[] => parseWith(list, input);

/**
 * The events of an assessment from outside, without throwing.
 *
 * @param input - Anything; a list of at most 100,000 events is accepted.
 * @returns `{ success: true, data }`, or `{ success: false, problems }` with `kernel/invalid-shape`, each with its path.
 *
 * @example
 * ```ts
 * import { safeParseAssessmentEvents } from 'motcua/score';
 *
 * const parsed = safeParseAssessmentEvents([{ kind: 'approved', at: '2026-12-01' }]);
 * parsed.success ? [] : parsed.problems.map(({ path }) => path); // => [[0, 'by']]
 * ```
 */
export const safeParseAssessmentEvents = (input: unknown): SafeParsed<readonly events.AssessmentEvent[]> =>
  safeParseWith(list, input);
