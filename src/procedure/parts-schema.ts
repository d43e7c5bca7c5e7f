import * as z from 'zod';
import { basisListSchema } from '../kernel/inside.js';
import type { Announcement } from './announcement.js';
import type { Commitment } from './commitment.js';
import type { HandlingLevel } from './level.js';
import type { OnlineLevel } from './online-level.js';
import type { AgencyReference, ProcedureAgencies, ProcedureName } from './procedure.js';
import type { ProcedureForm, ProcedureResult, RequiredDocument } from './required-document.js';
import { code, count, since, text } from './rows-schema.js';
import type { Subject } from './subject.js';

const LONGEST_NAME = 10_000;

/** @internal */
export const level = /* @__PURE__ */ (() =>
  z.strictObject({
    level: z.enum(['ministry', 'province', 'district', 'commune', 'other']),
    since,
    until: since,
  }) satisfies z.ZodType<HandlingLevel>)();

/** @internal */
export const subject = /* @__PURE__ */ (() =>
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

/** @internal */
export const agencySchema = /* @__PURE__ */ (() =>
  z.strictObject({ name: text, code: code.exactOptional() }) satisfies z.ZodType<AgencyReference>)();

/** @internal */
export const agencies = /* @__PURE__ */ (() => {
  const list = z.array(agencySchema).exactOptional();
  return z.strictObject({
    competent: list,
    executing: list,
    coordinating: list,
    promulgating: list,
  }) satisfies z.ZodType<ProcedureAgencies>;
})();

/** @internal */
export const document = /* @__PURE__ */ (() =>
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

/** @internal */
export const form = /* @__PURE__ */ (() =>
  z.strictObject({
    code,
    name: text.exactOptional(),
    url: text.exactOptional(),
  }) satisfies z.ZodType<ProcedureForm>)();

/** @internal */
export const resultSchema = /* @__PURE__ */ (() =>
  z.strictObject({ code: text.exactOptional(), name: text.exactOptional() }) satisfies z.ZodType<ProcedureResult>)();

/** @internal */
export const nameSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    vi: text.max(LONGEST_NAME),
    en: text.max(LONGEST_NAME).exactOptional(),
  }) satisfies z.ZodType<ProcedureName>)();

/** @internal */
export const oneToFour = /* @__PURE__ */ (() =>
  z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)], '1..4'))();

/** @internal */
export const onlineLevel = /* @__PURE__ */ (() =>
  z.discriminatedUnion('generation', [
    z.strictObject({ generation: z.literal('level'), level: oneToFour }),
    z.strictObject({
      generation: z.literal('full-or-partial'),
      level: z.enum(['full', 'partial']),
      reason: text.exactOptional(),
    }),
    z.strictObject({ generation: z.literal('proactive'), level: oneToFour }),
  ]) satisfies z.ZodType<OnlineLevel>)();

/** @internal */
export const commitment = /* @__PURE__ */ (() => {
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

/** @internal */
export const announcement = /* @__PURE__ */ (() =>
  z.strictObject({
    decision: text,
    issuedBy: z.enum(['ministry', 'province']).exactOptional(),
    signedOn: since,
    effectiveOn: since,
    shortened: z.boolean().exactOptional(),
    enteredOn: since,
    postedOn: since,
  }) satisfies z.ZodType<Announcement>)();
