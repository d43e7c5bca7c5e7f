import * as z from 'zod';
import type { Dated, SafeParsed } from '../kernel/index.js';
import { attempt, basisListSchema, civilDateSchema, parseWith, safeParseWith } from '../kernel/inside.js';
import { MOST_SIDE } from './read-successions.js';
import type { Succession } from './succession.js';
import type { Unit } from './unit.js';
import { type UnitRegistry, type UnitRegistrySpec, unitRegistry } from './unit-registry.js';

const LONGEST_NAME = 10_000;

// what no printed code holds: control characters and spaces
const code = /* @__PURE__ */ (() =>
  z
    .string()
    .min(1)
    .max(100)
    .regex(/^[^\p{C}\s]+$/u, 'no spaces and no control characters'))();
const name = /* @__PURE__ */ (() => z.string().min(1).max(LONGEST_NAME))();
const day = /* @__PURE__ */ (() => civilDateSchema.exactOptional())();
const laws = /* @__PURE__ */ (() => basisListSchema.exactOptional())();

const parents = /* @__PURE__ */ (() =>
  z.array(
    z.strictObject({ value: code, since: civilDateSchema, until: day, basis: basisListSchema }) satisfies z.ZodType<
      Dated<string>
    >,
  ))();

/** The shape of a {@link Unit}, for zod and, by `z.toJSONSchema`, for everyone else. */
export const unitSchema: z.ZodType<Unit> = /* @__PURE__ */ (() =>
  z.strictObject({
    code,
    names: z.strictObject({ vi: name, en: name.exactOptional() }),
    kind: z.enum(['office', 'area']),
    level: z.enum(['ministry', 'province', 'district', 'commune', 'other']),
    area: code.exactOptional(),
    parent: z.union([code, parents]).exactOptional(),
    since: day,
    until: day,
    basis: laws,
  }))();

/** The shape of a {@link Succession}, for zod and, by `z.toJSONSchema`, for everyone else. */
export const successionSchema: z.ZodType<Succession> = /* @__PURE__ */ (() =>
  z.strictObject({
    on: civilDateSchema,
    kind: z.enum(['merge', 'split', 'rename', 'transfer', 'rearrange']),
    from: z.array(code).min(1).max(MOST_SIDE),
    to: z.array(code).min(1).max(MOST_SIDE),
    basis: laws,
  }))();

/** The shape of a {@link UnitRegistrySpec}, for zod and, by `z.toJSONSchema`, for everyone else. */
export const unitRegistrySpecSchema: z.ZodType<UnitRegistrySpec> = /* @__PURE__ */ (() =>
  z.strictObject({ units: z.array(unitSchema), successions: z.array(successionSchema).exactOptional() }))();

/**
 * A registry of units from outside, such as one that was stored as JSON: its shape, and then all that {@link unitRegistry} checks.
 *
 * @param input - Anything; `{ units, successions }` is accepted.
 * @returns The registry, ready to be asked.
 * @throws `kernel/invalid-shape` with every problem and its path, also for unknown keys; what {@link unitRegistry} refuses.
 *
 * @example
 * ```ts
 * import { parseUnitRegistry, unitOn } from 'motcua/unit';
 *
 * const stored = '{ "units": [{ "code": "X1", "names": { "vi": "Xã An" }, "kind": "area", "level": "commune" }] }';
 * const registry = parseUnitRegistry(JSON.parse(stored));
 * unitOn(registry, 'X1', '2026-01-01')?.names.vi; // => 'Xã An'
 * parseUnitRegistry({ units: [{ code: 'X1' }] }); // throws 'kernel/invalid-shape'
 * ```
 */
export const parseUnitRegistry = (input: unknown): UnitRegistry =>
  unitRegistry(parseWith(unitRegistrySpecSchema, input));

/**
 * A registry of units from outside, without throwing.
 *
 * @param input - Anything; `{ units, successions }` is accepted.
 * @returns `{ success: true, data }`, or `{ success: false, problems }` with up to a hundred problems of what {@link parseUnitRegistry} refuses.
 *
 * @example
 * ```ts
 * import { safeParseUnitRegistry } from 'motcua/unit';
 *
 * const area = { names: { vi: 'Xã' }, kind: 'area', level: 'commune' };
 * const parsed = safeParseUnitRegistry({ units: [{ ...area, code: 'X1', parent: 'P' }] });
 * parsed.success ? [] : parsed.problems.map(({ code }) => code); // => ['unit/unknown-parent']
 * ```
 */
export function safeParseUnitRegistry(input: unknown): SafeParsed<UnitRegistry> {
  const parsed = safeParseWith(unitRegistrySpecSchema, input);
  if (!parsed.success) return parsed;
  const registry = attempt(() => unitRegistry(parsed.data));
  return 'index' in registry ? { success: true, data: registry } : { success: false, problems: registry };
}
