import * as z from 'zod';
import { acceptedBy } from './accepted-by.js';
import type { Basis, Bilingual } from './basis.js';
import { shownValue } from './json.js';
import { MotcuaError } from './motcua-error.js';
import type { Problem } from './problem.js';

/** A value that was parsed. */
export type Parsed<T> = {
  /** It was. */
  readonly success: true;
  /** The value, a copy of the input. */
  readonly data: T;
};

/** An input that does not have the shape. */
export type NotParsed = {
  /** It was not. */
  readonly success: false;
  /** Every problem found, each with its path. */
  readonly problems: readonly Problem[];
};

/** What a `safeParse` function returns: the parsed value, or every problem found. */
export type SafeParsed<T> = Parsed<T> | NotParsed;

/**
 * The shape of a {@link CivilDate}.
 *
 * @internal
 */
export const civilDateSchema = /* @__PURE__ */ (() =>
  z.iso.date('YYYY-MM-DD').refine((date) => date >= '0001', '0001-01-01..9999-12-31'))();

/**
 * The shape of a civil date or a local date-time of the years 0001 to 9999; one pattern, so that JSON Schema says the same as zod.
 *
 * @internal
 */
export const momentSchema = /* @__PURE__ */ (() => {
  const date = z.regexes.date.source.slice(1, -1);
  const pattern = new RegExp(`^(?!0000)${date}(?:T(?:[01]\\d|2[0-3]):[0-5]\\d)?$`);
  return z.string().regex(pattern, 'YYYY-MM-DD | YYYY-MM-DDTHH:mm');
})();

/**
 * The shape of a `LocalTime`.
 *
 * @internal
 */
export const localTimeSchema = /* @__PURE__ */ (() =>
  z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'HH:mm, 00:00..23:59'))();

/**
 * The shape of a {@link Bilingual} wording.
 *
 * @internal
 */
export const bilingualSchema = /* @__PURE__ */ (() =>
  z.strictObject({ vi: z.string(), en: z.string() }) satisfies z.ZodType<Bilingual>)();

/**
 * The shape of a list of provisions.
 *
 * @internal
 */
export const basisListSchema = /* @__PURE__ */ (() =>
  z.array(
    z.strictObject({
      document: z.string(),
      article: z.string().exactOptional(),
      clause: z.string().exactOptional(),
      title: bilingualSchema.exactOptional(),
      issuedOn: civilDateSchema.exactOptional(),
      url: z.string().exactOptional(),
      status: z.enum(['verified', 'unverified']),
    }) satisfies z.ZodType<Basis>,
  ))();

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

function toProblems(input: unknown, issue: z.core.$ZodIssue): readonly Problem[] {
  const problem = (path: readonly PropertyKey[], accepted?: string): Problem => {
    const value = valueAt(input, path);
    return {
      code: 'kernel/invalid-shape',
      path: path.map((key) => (typeof key === 'number' ? key : String(key))),
      severity: 'error',
      ...(value === undefined ? {} : { value: shownValue(value) }),
      ...(accepted === undefined ? {} : { accepted }),
    };
  };
  return issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => problem([...issue.path, key], 'no such key'))
    : [problem(issue.path, acceptedBy(issue))];
}

/** What a schema says, or `null` when the problems are too many for its own bookkeeping. */
function runSchema<T>(schema: z.ZodType<T>, input: unknown) {
  try {
    return schema.safeParse(input);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/**
 * Runs a schema, with its issues as this library's problems.
 *
 * @internal
 */
export function safeParseWith<T>(schema: z.ZodType<T>, input: unknown): SafeParsed<T> {
  const result = runSchema(schema, input);
  if (result === null) {
    return {
      success: false,
      problems: [
        { code: 'kernel/invalid-shape', path: [], severity: 'error', accepted: 'fewer problems than can be listed' },
      ],
    };
  }
  return result.success
    ? { success: true, data: result.data }
    : { success: false, problems: result.error.issues.flatMap((issue) => toProblems(input, issue)) };
}

/**
 * Runs a schema and throws when the input does not fit it.
 *
 * @throws `kernel/invalid-shape` with every problem.
 * @internal
 */
export function parseWith<T>(schema: z.ZodType<T>, input: unknown): T {
  const result = safeParseWith(schema, input);
  if (result.success) return result.data;
  throw new MotcuaError('kernel/invalid-shape', result.problems);
}
