import * as z from 'zod';
import type { Band, SafeParsed, Thresholds } from '../../kernel/index.js';
import {
  attempt,
  basisListSchema,
  bilingualSchema,
  civilDateSchema,
  parseWith,
  safeParseWith,
} from '../../kernel/inside.js';
import type { Expression } from '../expression/expression.js';
import type { AbsencePolicies, Bands, Criterion, Framework, Gate, PointsRounding } from './framework.js';
import { requireFramework } from './require-framework.js';
import type { Rule } from './rule.js';

const finite = /* @__PURE__ */ (() => z.number())();
const name = /* @__PURE__ */ (() => z.string().min(1).max(200))();

const thresholdsOf = <T>(outcome: z.ZodType<T>): z.ZodType<Thresholds<T>> => {
  const band = z.strictObject({ from: finite.exactOptional(), inclusive: z.boolean().exactOptional(), outcome });
  // a tuple says in JSON Schema neither how few nor how many
  return z.array(band).min(1) as unknown as z.ZodType<readonly [Band<T>, ...Band<T>[]]>;
};

const expressionSchema: z.ZodType<Expression> = /* @__PURE__ */ (() =>
  z.lazy(() => {
    const many = z.array(expressionSchema).min(1).max(1_000);
    const two = z.array(expressionSchema).length(2) as unknown as z.ZodType<readonly [Expression, Expression]>;
    return z.union([
      finite,
      name,
      z.strictObject({ op: z.enum(['add', 'multiply', 'min', 'max']), of: many }),
      z.strictObject({ op: z.enum(['subtract', 'divide']), of: two }),
      z.strictObject({ op: z.enum(['numerator', 'denominator']), of: name }),
      z.strictObject({ op: z.literal('share'), of: name }),
      z.strictObject({ op: z.literal('cohort'), of: name, take: z.enum(['least', 'greatest', 'mean']) }),
      z.strictObject({ op: z.literal('steps'), of: expressionSchema, steps: thresholdsOf(expressionSchema) }),
      z.strictObject({ op: z.literal('choose'), of: name, options: z.record(z.string(), expressionSchema) }),
    ]);
  }))();

const ruleSchema: z.ZodType<Rule> = /* @__PURE__ */ (() =>
  z.lazy(() => {
    const of = expressionSchema;
    const input = name;
    const yes = z.boolean().exactOptional();
    return z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('points'), input }),
      z.strictObject({ kind: z.literal('choice'), input, options: z.record(z.string(), finite), shares: yes }),
      z.strictObject({ kind: z.literal('proportional'), of }),
      z.strictObject({ kind: z.literal('to-target'), of, target: finite, uncapped: yes }),
      z.strictObject({
        kind: z.literal('above-floor'),
        of,
        floor: finite,
        inclusive: yes,
        target: finite.exactOptional(),
      }),
      z.strictObject({ kind: z.literal('steps'), of, steps: thresholdsOf(finite), shares: yes }),
      z.strictObject({ kind: z.literal('per-unit'), of, points: finite }),
      z.strictObject({
        kind: z.literal('deductions'),
        each: z.array(z.strictObject({ of, points: finite })).min(1),
        floor: finite.exactOptional(),
      }),
      z.strictObject({
        kind: z.literal('sum'),
        parts: z.array(z.strictObject({ max: finite, rule: ruleSchema })).min(1),
      }),
      z.strictObject({ kind: z.literal('worst-of'), rules: z.array(ruleSchema).min(1) }),
      z.strictObject({ kind: z.literal('no-failure'), of }),
      z.strictObject({
        kind: z.literal('min-max'),
        input,
        bounds: z.union([z.literal('cohort'), z.tuple([finite, finite])]),
        scale: z.tuple([finite, finite]).exactOptional(),
        direction: z.enum(['direct', 'inverse']).exactOptional(),
        outside: z.enum(['clamp', 'extend']).exactOptional(),
        whenEqual: finite.exactOptional(),
      }),
      z.strictObject({ kind: z.literal('imported'), of, outOf: finite }),
      z.strictObject({
        kind: z.literal('relative'),
        input,
        against: z.union([z.enum(['mean', 'greatest']), z.strictObject({ of })]),
        reached: finite.exactOptional(),
        below: finite.exactOptional(),
      }),
      z.strictObject({ kind: z.literal('formula'), of }),
    ]);
  }))();

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
