import * as z from 'zod';
import { deadlinePolicySchema } from '../deadline/index.js';
import type { SafeParsed } from '../kernel/index.js';
import { basisListSchema, parseWith, safeParseWith } from '../kernel/inside.js';
import type { DossierPolicy, DossierRules, GrantRule } from './dossier-policy.js';
import { causeSchema, leadSchema, most, spanSchema } from './parts-schema.js';

const rules = /* @__PURE__ */ (() => {
  const choice = <T extends z.ZodType>(value: T) => z.strictObject({ value, basis: basisListSchema });
  const grant = choice(z.strictObject({ most, lead: leadSchema }) satisfies z.ZodType<GrantRule>);
  return {
    supplement: choice(
      z.strictObject({ effect: z.enum(['restart', 'pause', 'none']), most, within: spanSchema.nullable() }),
    ),
    suspension: choice(z.strictObject({ pausing: z.array(causeSchema).max(4) })),
    extension: grant,
    reappointment: grant,
    apology: choice(z.strictObject({ lead: leadSchema, publish: z.boolean() })),
    crossLocality: choice(z.enum(['desk', 'competent-agency'])),
  } satisfies { readonly [rule in keyof DossierRules]: z.ZodType<DossierRules[rule]> };
})();

/** The shape of a {@link DossierPolicy}, for zod and, by `z.toJSONSchema`, for everyone else. */
export const dossierPolicySchema: z.ZodType<DossierPolicy> = /* @__PURE__ */ (() =>
  // the counting policy is a strict object with more keys here: an intersection of two strict objects has no value
  (deadlinePolicySchema as unknown as z.ZodObject).extend(rules) as unknown as z.ZodType<DossierPolicy>)();

/**
 * The rules of dossiers from outside, such as a province's own.
 *
 * @param input - Anything.
 * @returns The policy, a copy.
 * @throws `kernel/invalid-shape` with every problem and its path; unknown keys are refused.
 *
 * @example
 * ```ts
 * import { parseDossierPolicy } from 'motcua/dossier';
 * import { vietnam } from 'motcua/vn';
 *
 * const { policy } = vietnam('2026-11-21');
 * parseDossierPolicy(JSON.parse(JSON.stringify(policy))).supplement.value.effect; // => 'restart'
 * parseDossierPolicy({ ...policy, supplement: { value: { effect: 'double' }, basis: [] } }); // throws 'kernel/invalid-shape'
 * ```
 */
export const parseDossierPolicy = (input: unknown): DossierPolicy => parseWith(dossierPolicySchema, input);

/**
 * The rules of dossiers from outside, without throwing.
 *
 * @param input - Anything.
 * @returns `{ success: true, data }`, or `{ success: false, problems }` with code `kernel/invalid-shape` each.
 *
 * @example
 * ```ts
 * import { safeParseDossierPolicy } from 'motcua/dossier';
 *
 * safeParseDossierPolicy({ id: 'mine' }).success; // => false
 * ```
 */
export const safeParseDossierPolicy = (input: unknown): SafeParsed<DossierPolicy> =>
  safeParseWith(dossierPolicySchema, input);
