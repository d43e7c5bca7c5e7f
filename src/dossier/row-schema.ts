import * as z from 'zod';
import type { SafeParsed } from '../kernel/index.js';
import { civilDateSchema, momentSchema, parseWith, safeParseWith } from '../kernel/inside.js';
import type { DossierRow } from './dossier-row.js';
import { type ListRule, parseList, type SafeParsedList, safeParseList } from './list-schema.js';
import { MOST_ROWS } from './most.js';
import { channelSchema, text } from './parts-schema.js';

/** The shape of a {@link DossierRow}, for zod and, by `z.toJSONSchema`, for everyone else. */
export const dossierRowSchema: z.ZodType<DossierRow> = /* @__PURE__ */ (() => {
  const day = civilDateSchema.nullable();
  const name = text.exactOptional();
  return z.strictObject({
    id: name,
    receivedAt: momentSchema,
    dueOn: day,
    endedOn: day,
    outcome: z.enum(['finished', 'refused', 'withdrawn', 'returned', 'stopped']).exactOptional(),
    suspendedOn: day.exactOptional(),
    apologisedOn: day.exactOptional(),
    channel: channelSchema.exactOptional(),
    unit: name,
    procedure: name,
    field: name,
  });
})();

const LIST: ListRule = { code: 'dossier/not-rows', most: MOST_ROWS, accepted: '[{ receivedAt, dueOn, endedOn }]' };

/**
 * A row of four dates from outside.
 *
 * @param input - Anything.
 * @returns The row, a copy.
 * @throws `kernel/invalid-shape` with every problem and its path; unknown keys are refused.
 *
 * @example
 * ```ts
 * import { parseDossierRow } from 'motcua/dossier';
 *
 * parseDossierRow({ receivedAt: '2026-11-16', dueOn: '2026-11-19', endedOn: null }).dueOn; // => '2026-11-19'
 * parseDossierRow({ receivedAt: '2026-11-16', dueOn: '2026-11-31', endedOn: null }); // throws 'kernel/invalid-shape'
 * ```
 */
export const parseDossierRow = (input: unknown): DossierRow => parseWith(dossierRowSchema, input);

/**
 * A row of four dates from outside, without throwing.
 *
 * @param input - Anything.
 * @returns `{ success: true, data }`, or `{ success: false, problems }` with code `kernel/invalid-shape` each.
 *
 * @example
 * ```ts
 * import { safeParseDossierRow } from 'motcua/dossier';
 *
 * safeParseDossierRow({ receivedAt: '2026-11-16' }).success; // => false
 * ```
 */
export const safeParseDossierRow = (input: unknown): SafeParsed<DossierRow> => safeParseWith(dossierRowSchema, input);

/**
 * Rows of four dates from outside.
 *
 * @param input - Anything; a list of at most 1,000,000 rows is accepted.
 * @returns The rows, copied, in order.
 * @throws `dossier/invalid-rows` with the problems and their paths: `kernel/invalid-shape`, also for unknown keys, and `dossier/not-rows` for what is no
 * list or is too long.
 *
 * @example
 * ```ts
 * import { parseDossierRows } from 'motcua/dossier';
 *
 * parseDossierRows([{ receivedAt: '2026-11-16', dueOn: null, endedOn: null }]).length; // => 1
 * parseDossierRows([{ receivedAt: '16/11/2026', dueOn: null, endedOn: null }]); // throws 'dossier/invalid-rows'
 * ```
 */
export const parseDossierRows = (input: unknown): readonly DossierRow[] =>
  parseList(dossierRowSchema, input, LIST, 'dossier/invalid-rows');

/**
 * Rows of four dates from outside, without throwing.
 *
 * @param input - Anything; a list of at most 1,000,000 rows is accepted.
 * @returns `{ success: true, data }`, or `{ success: false, problems, understood }`: the first 100 problems (`kernel/invalid-shape`, `dossier/not-rows`),
 * each with its path, and the rows that have the shape.
 *
 * @example
 * ```ts
 * import { safeParseDossierRows } from 'motcua/dossier';
 *
 * const parsed = safeParseDossierRows([{ receivedAt: '2026-11-16', dueOn: null, endedOn: null }, null]);
 * parsed.success ? [] : parsed.problems.map(({ path }) => path); // => [[1]]
 * parsed.success ? 2 : parsed.understood.length; // => 1
 * ```
 */
export const safeParseDossierRows = (input: unknown): SafeParsedList<DossierRow> =>
  safeParseList(dossierRowSchema, input, LIST);
