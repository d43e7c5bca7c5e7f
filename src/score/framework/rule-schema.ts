import * as z from 'zod';
import type { Expression } from '../expression/expression.js';
import { finite, name, thresholdsOf } from './parts-schema.js';
import type { Rule } from './rule.js';

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

/** The shape of a {@link Rule}. */
export const ruleSchema: z.ZodType<Rule> = /* @__PURE__ */ (() =>
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
