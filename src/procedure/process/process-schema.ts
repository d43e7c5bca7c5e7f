import * as z from 'zod';
import { timeLimitSchema } from '../../deadline/index.js';
import type { SafeParsed } from '../../kernel/index.js';
import { basisListSchema, parseWith, safeParseWith } from '../../kernel/inside.js';
import { agencySchema, nameSchema, resultSchema } from '../parts-schema.js';
import { extensionSchema, lawsSchema } from '../rows-schema.js';
import type { Process, ProcessStep } from './process.js';

/** The shape of a {@link Process}, for zod and, by `z.toJSONSchema`, for everyone else. */
export const processSchema: z.ZodType<Process> = /* @__PURE__ */ (() => {
  const text = z.string().min(1);
  const step = z.strictObject({
    id: text,
    name: nameSchema,
    agency: agencySchema,
    calendar: text,
    limit: timeLimitSchema,
    cases: z.array(z.strictObject({ when: text, limit: timeLimitSchema, basis: lawsSchema })).exactOptional(),
    after: z.array(text),
    when: text.exactOptional(),
    returns: resultSchema.exactOptional(),
    basis: lawsSchema,
  }) satisfies z.ZodType<ProcessStep>;
  return z.strictObject({
    desk: agencySchema,
    calendar: text,
    limit: timeLimitSchema.exactOptional(),
    extensions: z.array(extensionSchema).exactOptional(),
    steps: z.array(step),
    basis: basisListSchema,
  });
})();

/**
 * A process from outside. Its shape alone: {@link checkProcess} says whether its steps fit together and into the limit.
 *
 * @param input - Anything.
 * @returns The process, a copy.
 * @throws `kernel/invalid-shape` with every problem and its path; unknown keys are refused.
 *
 * @example
 * ```ts
 * import { parseProcess } from 'motcua/procedure';
 *
 * const desk = { name: 'Trung tâm Phục vụ hành chính công' };
 * parseProcess({ desk, calendar: 'office', steps: [], basis: [] }).steps.length; // => 0
 * parseProcess({ desk, steps: [] }); // throws 'kernel/invalid-shape'
 * ```
 */
export const parseProcess = (input: unknown): Process => parseWith(processSchema, input);

/**
 * A process from outside, without throwing.
 *
 * @param input - Anything.
 * @returns `{ success: true, data }`, or `{ success: false, problems }` with code `kernel/invalid-shape` each.
 *
 * @example
 * ```ts
 * import { safeParseProcess } from 'motcua/procedure';
 *
 * safeParseProcess({ steps: 'none' }).success; // => false
 * ```
 */
export const safeParseProcess = (input: unknown): SafeParsed<Process> => safeParseWith(processSchema, input);
