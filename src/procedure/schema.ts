import * as z from 'zod';
import { timeLimitSchema } from '../deadline/index.js';
import type { SafeParsed } from '../kernel/index.js';
import { parseWith, safeParseWith } from '../kernel/inside.js';
import {
  agencies,
  announcement,
  commitment,
  document,
  form,
  level,
  nameSchema,
  onlineLevel,
  resultSchema,
  subject,
} from './parts-schema.js';
import type { Procedure } from './procedure.js';
import { code, dated, lawsSchema, limits, offer, procedureCase, since, text } from './rows-schema.js';

/** The shape of a {@link Procedure}, for zod and, by `z.toJSONSchema`, for everyone else. */
export const procedureSchema: z.ZodType<Procedure> = /* @__PURE__ */ (() =>
  z.strictObject({
    code,
    name: nameSchema,
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
    results: z.array(resultSchema).exactOptional(),
    requirements: text.exactOptional(),
    basis: lawsSchema,
    online: z.array(dated(onlineLevel)).exactOptional(),
    postal: z.strictObject({ receives: z.boolean(), returns: z.boolean() }).exactOptional(),
    commitments: z.array(commitment).exactOptional(),
    quality: z.array(dated(text)).exactOptional(),
    announcement: announcement.exactOptional(),
    since,
    until: since,
    remarks: z.array(z.strictObject({ about: text, text: z.string() })).exactOptional(),
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
