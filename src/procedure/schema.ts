import * as z from 'zod';
import { timeLimitSchema } from '../deadline/index.js';
import type { Dated, SafeParsed } from '../kernel/index.js';
import { basisListSchema, civilDateSchema, parseWith, safeParseWith } from '../kernel/inside.js';
import type { Announcement } from './announcement.js';
import type { ChannelOffer, ProcedureCase } from './channel-offer.js';
import type { Commitment } from './commitment.js';
import type { Fee } from './fee.js';
import type { HandlingLevel } from './level.js';
import type { Limits } from './limits.js';
import type { OnlineLevel } from './online-level.js';
import type { Procedure, ProcedureAgencies } from './procedure.js';
import type { ProcedureForm, ProcedureResult, RequiredDocument } from './required-document.js';
import type { Subject } from './subject.js';

const LONGEST_NAME = 10_000;

// what no printed code holds: control characters, spaces at its ends
const code = /* @__PURE__ */ (() =>
  z
    .string()
    .min(1)
    .max(100)
    .regex(/^[^\p{C}\s]+$/u, 'no spaces and no control characters'))();
const text = /* @__PURE__ */ (() => z.string().min(1))();
const since = /* @__PURE__ */ (() => civilDateSchema.exactOptional())();
const count = /* @__PURE__ */ (() => z.int().min(0))();
const channel = /* @__PURE__ */ (() => z.enum(['in-person', 'online', 'postal', 'at-home', 'kiosk']))();
const laws = /* @__PURE__ */ (() => basisListSchema.exactOptional())();

const dated = <T>(value: z.ZodType<T>): z.ZodType<Dated<T>> =>
  z.strictObject({ value, since: civilDateSchema, until: since, basis: basisListSchema }) as z.ZodType<Dated<T>>;

const limits = /* @__PURE__ */ (() =>
  z.strictObject({
    statutory: timeLimitSchema.exactOptional(),
    committed: timeLimitSchema.exactOptional(),
    committedSince: since,
    extensions: z
      .array(
        z.strictObject({
          when: text,
          upTo: timeLimitSchema.exactOptional(),
          by: timeLimitSchema.exactOptional(),
          basis: basisListSchema,
        }),
      )
      .exactOptional(),
    unread: z.array(z.strictObject({ amount: z.number().exactOptional(), unit: text })).exactOptional(),
    basis: laws,
  }) satisfies z.ZodType<Limits>)();

const fee = /* @__PURE__ */ (() =>
  z.strictObject({
    amount: z.number().min(0).exactOptional(),
    currency: z.string().regex(/^[A-Z]{3}$/, 'ISO 4217'),
    kind: z.enum(['fee', 'charge']).exactOptional(),
    note: text.exactOptional(),
    basis: laws,
  }) satisfies z.ZodType<Fee>)();

const offer = /* @__PURE__ */ (() =>
  z.strictObject({
    channel: channel.exactOptional(),
    named: text.exactOptional(),
    case: code.exactOptional(),
    limits: limits.exactOptional(),
    fees: z.array(fee).exactOptional(),
    note: text.exactOptional(),
  }) satisfies z.ZodType<ChannelOffer>)();

const procedureCase = /* @__PURE__ */ (() =>
  z.strictObject({
    code,
    name: text.exactOptional(),
    limits: limits.exactOptional(),
  }) satisfies z.ZodType<ProcedureCase>)();

const level = /* @__PURE__ */ (() =>
  z.strictObject({
    level: z.enum(['ministry', 'province', 'district', 'commune', 'other']),
    since,
    until: since,
  }) satisfies z.ZodType<HandlingLevel>)();

const subject = /* @__PURE__ */ (() =>
  z.union([
    z.strictObject({
      kind: z.enum([
        'citizen',
        'overseas-vietnamese',
        'foreigner',
        'enterprise',
        'vietnamese-enterprise',
        'foreign-invested-enterprise',
        'cooperative',
        'organisation',
        'foreign-organisation',
        'official',
        'civil-servant',
        'public-employee',
        'party-member',
        'party-organisation',
      ]),
    }),
    z.strictObject({ named: text }),
  ]) satisfies z.ZodType<Subject>)();

const agencies = /* @__PURE__ */ (() => {
  const list = z.array(z.strictObject({ name: text, code: code.exactOptional() })).exactOptional();
  return z.strictObject({
    competent: list,
    executing: list,
    coordinating: list,
    promulgating: list,
  }) satisfies z.ZodType<ProcedureAgencies>;
})();

const document = /* @__PURE__ */ (() =>
  z.strictObject({
    name: text,
    code: code.exactOptional(),
    group: text.exactOptional(),
    case: code.exactOptional(),
    originals: count.exactOptional(),
    copies: count.exactOptional(),
    form: code.exactOptional(),
    heldBy: z.strictObject({ database: text, basis: basisListSchema }).exactOptional(),
  }) satisfies z.ZodType<RequiredDocument>)();

const form = /* @__PURE__ */ (() =>
  z.strictObject({
    code,
    name: text.exactOptional(),
    url: text.exactOptional(),
  }) satisfies z.ZodType<ProcedureForm>)();

const result = /* @__PURE__ */ (() =>
  z.strictObject({ code: code.exactOptional(), name: text.exactOptional() }) satisfies z.ZodType<ProcedureResult>)();

const oneToFour = /* @__PURE__ */ (() => z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)], '1..4'))();

const onlineLevel = /* @__PURE__ */ (() =>
  z.discriminatedUnion('generation', [
    z.strictObject({ generation: z.literal('level'), level: oneToFour }),
    z.strictObject({
      generation: z.literal('full-or-partial'),
      level: z.enum(['full', 'partial']),
      reason: text.exactOptional(),
    }),
    z.strictObject({ generation: z.literal('proactive'), level: oneToFour }),
  ]) satisfies z.ZodType<OnlineLevel>)();

const commitment = /* @__PURE__ */ (() => {
  const weekday = z.union(
    [1, 2, 3, 4, 5, 6, 7].map((day) => z.literal(day)),
    '1..7',
  ) as unknown as z.ZodType<Commitment['weekdays'][number]>;
  return z.strictObject({
    kind: z.enum(['no-wait', 'no-appointment']),
    weekdays: z
      .array(weekday)
      .min(1)
      .max(7)
      .refine((days) => new Set(days).size === days.length, 'each day once'),
    since,
    until: since,
    basis: basisListSchema,
  }) satisfies z.ZodType<Commitment>;
})();

const announcement = /* @__PURE__ */ (() =>
  z.strictObject({
    decision: text,
    issuedBy: z.enum(['ministry', 'province']).exactOptional(),
    signedOn: since,
    effectiveOn: since,
    shortened: z.boolean().exactOptional(),
    enteredOn: since,
    postedOn: since,
  }) satisfies z.ZodType<Announcement>)();

/** The shape of a {@link Procedure}, for zod and, by `z.toJSONSchema`, for everyone else. */
export const procedureSchema: z.ZodType<Procedure> = /* @__PURE__ */ (() =>
  z.strictObject({
    code,
    name: z.strictObject({ vi: text.max(LONGEST_NAME), en: text.max(LONGEST_NAME).exactOptional() }),
    ids: z.array(z.strictObject({ system: text, id: text })).exactOptional(),
    field: z.strictObject({ name: text, code: code.exactOptional() }).exactOptional(),
    kind: text.exactOptional(),
    levels: z.array(level).exactOptional(),
    subjects: z.array(subject).exactOptional(),
    agencies: agencies.exactOptional(),
    mechanism: z.enum(['one-stop', 'interlinked', 'direct']).exactOptional(),
    related: z.array(code).exactOptional(),
    limits: limits.exactOptional(),
    channels: z.array(offer).exactOptional(),
    cases: z.array(procedureCase).exactOptional(),
    supplementWithin: timeLimitSchema.exactOptional(),
    sequence: text.exactOptional(),
    documents: z.array(document).exactOptional(),
    sets: z.int().min(1).exactOptional(),
    forms: z.array(form).exactOptional(),
    results: z.array(result).exactOptional(),
    requirements: text.exactOptional(),
    basis: laws,
    online: z.array(dated(onlineLevel)).exactOptional(),
    postal: z.strictObject({ receives: z.boolean(), returns: z.boolean() }).exactOptional(),
    commitments: z.array(commitment).exactOptional(),
    quality: z.array(dated(text)).exactOptional(),
    announcement: announcement.exactOptional(),
    since,
    until: since,
    remarks: z.array(z.strictObject({ about: text, text })).exactOptional(),
  }))();

/**
 * A procedure from outside, such as one that was stored as JSON. Its shape alone: {@link checkProcedure} says whether it contradicts itself.
 *
 * @param input - Anything.
 * @returns The procedure, a copy.
 * @throws `kernel/invalid-shape` with every problem and its path; unknown keys are refused.
 *
 * @example
 * ```ts
 * import { parseProcedure } from 'motcua/procedure';
 *
 * const stored = '{ "code": "1.004222", "name": { "vi": "Đăng ký thường trú" } }';
 * parseProcedure(JSON.parse(stored)).code; // => '1.004222'
 * parseProcedure({ code: '1.004222', name: 'Đăng ký thường trú' }); // throws 'kernel/invalid-shape'
 * ```
 */
export const parseProcedure = (input: unknown): Procedure => parseWith(procedureSchema, input);

/**
 * A procedure from outside, without throwing.
 *
 * @param input - Anything.
 * @returns `{ success: true, data }`, or `{ success: false, problems }` with code `kernel/invalid-shape` each.
 *
 * @example
 * ```ts
 * import { safeParseProcedure } from 'motcua/procedure';
 *
 * safeParseProcedure({ code: '1.004222' }).success; // => false
 * ```
 */
export const safeParseProcedure = (input: unknown): SafeParsed<Procedure> => safeParseWith(procedureSchema, input);
