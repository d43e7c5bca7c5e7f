import * as z from 'zod';
import type { SafeParsed } from '../../kernel/index.js';
import {
  attempt,
  basisListSchema,
  bilingualSchema,
  civilDateSchema,
  parseWith,
  safeParseWith,
} from '../../kernel/inside.js';
import type { AbsencePolicies, Bands, Criterion, Framework, Gate, PointsRounding } from './framework.js';
import { finite, name, thresholdsOf } from './parts-schema.js';
import { requireFramework } from './require-framework.js';
import { ruleSchema } from './rule-schema.js';

const roundingSchema: z.ZodType<PointsRounding> = /* @__PURE__ */ (() =>
  z.strictObject({
    places: z.int().min(0).max(100),
    rounding: z.enum(['half-up', 'half-down', 'half-even', 'up', 'down', 'ceiling', 'floor']),
  }))();

const absenceSchema: z.ZodType<AbsencePolicies> = /* @__PURE__ */ (() => {
  const policy = z
    .enum(['incomplete', 'full', 'zero', 'unscored', 'not-counted', 'rebase', 'redistribute'])
    .exactOptional();
  return z.strictObject({ missing: policy, notApplicable: policy, zeroDenominator: policy });
})();

const criterionSchema: z.ZodType<Criterion> = /* @__PURE__ */ (() =>
  z.lazy(() =>
    z.strictObject({
      code: name,
      names: bilingualSchema,
      max: finite,
      role: z.enum(['counted', 'bonus', 'deduction', 'information']).exactOptional(),
      weight: finite.exactOptional(),
      children: z.array(criterionSchema).max(10_000).exactOptional(),
      combine: z.enum(['sum', 'mean']).exactOptional(),
      weightsTo: finite.exactOptional(),
      rule: ruleSchema.exactOptional(),
      least: finite.exactOptional(),
      most: finite.exactOptional(),
      pooledTo: finite.exactOptional(),
      rounding: roundingSchema.nullable().exactOptional(),
      absence: absenceSchema.exactOptional(),
      evidence: z.enum(['required', 'optional']).exactOptional(),
      source: name.exactOptional(),
      lead: name.exactOptional(),
      closesOn: civilDateSchema.exactOptional(),
      appliesTo: z.array(name).exactOptional(),
      basis: basisListSchema.exactOptional(),
    }),
  ))();

const gateSchema: z.ZodType<Gate> = /* @__PURE__ */ (() =>
  z.strictObject({
    id: name,
    names: bilingualSchema,
    when: z.union([
      z.strictObject({ every: z.enum(['domain', 'leaf']), share: finite }),
      z.strictObject({ criterion: name, share: finite }),
      z.strictObject({
        input: name,
        atLeast: finite.exactOptional(),
        atMost: finite.exactOptional(),
        above: finite.exactOptional(),
      }),
    ]),
    forBands: z.array(name).exactOptional(),
    basis: basisListSchema.exactOptional(),
  }))();

const bandsSchema: z.ZodType<Bands> = /* @__PURE__ */ (() =>
  z.strictObject({
    on: z.enum(['points', 'percent']),
    bands: thresholdsOf(name),
    names: z.record(z.string(), bilingualSchema),
    gates: z.array(gateSchema).exactOptional(),
    basis: basisListSchema.exactOptional(),
  }))();

/** The shape of a {@link Framework}, for zod and, by `z.toJSONSchema`, for everyone else. */
export const frameworkSchema: z.ZodType<Framework> = /* @__PURE__ */ (() =>
  z.strictObject({
    id: name,
    version: name,
    names: bilingualSchema,
    since: civilDateSchema.exactOptional(),
    until: civilDateSchema.exactOptional(),
    appliesTo: z.array(name).exactOptional(),
    root: criterionSchema,
    rounding: z
      .strictObject({
        leaf: roundingSchema.exactOptional(),
        node: roundingSchema.exactOptional(),
        total: roundingSchema.exactOptional(),
      })
      .exactOptional(),
    absence: absenceSchema.exactOptional(),
    bands: bandsSchema.exactOptional(),
    basis: basisListSchema,
  }))();

function checked(framework: Framework): Framework {
  requireFramework(framework);
  return framework;
}

/**
 * A framework from outside.
 *
 * @param input - Anything; see {@link Framework}.
 * @returns The framework, a copy of the input. What {@link checkFramework} only warns of is let through.
 * @throws `kernel/invalid-shape` with every problem and its path, unknown keys and unknown kinds of rules too; `score/invalid-framework` with every error that
 * `checkFramework` finds.
 *
 * @example
 * ```ts
 * import { parseFramework } from 'motcua/score';
 *
 * const framework = parseFramework({
 *   id: 'own',
 *   version: '2026',
 *   names: { vi: 'Bộ tiêu chí', en: 'Criteria' },
 *   root: { code: 'T', names: { vi: 'Tổng', en: 'Total' }, max: 10, rule: { kind: 'points', input: 'judged' } },
 *   basis: [],
 * });
 * framework.root.max; // => 10
 * parseFramework({ ...framework, root: { ...framework.root, max: -1 } }); // throws 'score/invalid-framework'
 * parseFramework({ ...framework, root: { ...framework.root, rule: { kind: 'magic' } } }); // throws 'kernel/invalid-shape'
 * ```
 */
export const parseFramework = (input: unknown): Framework => checked(parseWith(frameworkSchema, input));

/**
 * A framework from outside, without throwing.
 *
 * @param input - Anything.
 * @returns `{ success: true, data }`, or `{ success: false, problems }` with the codes of `parseFramework`.
 *
 * @example
 * ```ts
 * import { safeParseFramework } from 'motcua/score';
 *
 * safeParseFramework({ id: 'own' }).success; // => false
 * ```
 */
export function safeParseFramework(input: unknown): SafeParsed<Framework> {
  const parsed = safeParseWith(frameworkSchema, input);
  if (!parsed.success) return parsed;
  const read = attempt(() => checked(parsed.data));
  return 'root' in read ? { success: true, data: read } : { success: false, problems: read };
}
