import * as z from 'zod';
import type { SafeParsed } from '../kernel/index.js';
import {
  attempt,
  basisListSchema,
  bilingualSchema,
  civilDateSchema,
  exactText,
  parseWith,
  refuse,
  safeParseWith,
} from '../kernel/inside.js';
import { type Indicator, indicator } from './indicator.js';
import type { IndicatorJson, TargetJson } from './indicator-json.js';
import type { IndicatorSource, Uncertainty } from './indicator-parts.js';

/** The shape of an {@link IndicatorJson}, for zod and, by `z.toJSONSchema`, for everyone else. */
export const indicatorSchema: z.ZodType<IndicatorJson> = /* @__PURE__ */ (() => {
  const text = z.string().min(1);
  const fraction = z.string().regex(/^-?\d{1,1000}\/\d{1,1000}$/, 'n/d');
  const figure = z.number().min(0).max(Number.MAX_SAFE_INTEGER).nullable();
  const source = z.strictObject({
    system: text,
    instrument: text.exactOptional(),
    collector: text.exactOptional(),
    population: text.exactOptional(),
  }) satisfies z.ZodType<IndicatorSource>;
  const uncertainty = z.strictObject({
    standardError: z.number().min(0).exactOptional(),
    interval: z
      .strictObject({ low: z.number(), high: z.number(), level: z.number(), method: text.exactOptional() })
      .exactOptional(),
    n: z.int().min(0).exactOptional(),
  }) satisfies z.ZodType<Uncertainty>;
  const target = z.strictObject({
    value: z.union([z.number().min(0), text.max(1000)]),
    direction: z.enum(['at-least', 'above', 'at-most', 'below', 'exactly']),
    kind: z.enum(['target', 'ceiling']).exactOptional(),
  }) satisfies z.ZodType<TargetJson>;
  return z.strictObject({
    code: text,
    names: bilingualSchema.exactOptional(),
    kind: z.enum(['share', 'ratio', 'amount']).exactOptional(),
    numerator: figure,
    denominator: figure.exactOptional(),
    value: fraction.nullable().exactOptional(),
    measure: text.nullable().exactOptional(),
    definition: text.nullable().exactOptional(),
    period: z.strictObject({ from: civilDateSchema, to: civilDateSchema }),
    on: civilDateSchema,
    knownOn: civilDateSchema.nullable().exactOptional(),
    unit: text.nullable(),
    source,
    uncertainty: uncertainty.exactOptional(),
    verification: z.enum(['verified', 'needs-reconciliation', 'not-available']),
    target: target.exactOptional(),
    missing: z.array(text).max(100_000).exactOptional(),
    basis: basisListSchema.exactOptional(),
  });
})();

/** The indicator of a JSON of the right shape; its value is computed, and must be the one that stands there. */
function fromJson({ value: written, ...request }: IndicatorJson): Indicator {
  const read = indicator(request);
  const computed = read.value === null ? null : exactText(read.value);
  if (written === undefined || written === computed) return read;
  return refuse('indicator/other-value', { path: ['value'], value: written, accepted: computed ?? 'null' });
}

/**
 * An indicator from outside.
 *
 * @param input - Anything; see `IndicatorJson`.
 * @returns The indicator, its value computed anew.
 * @throws `kernel/invalid-shape` with every problem and its path, unknown keys too; `indicator/invalid` as `indicator` does; `indicator/other-value` when
 * the value that stands there is not numerator by denominator in lowest terms.
 *
 * @example
 * ```ts
 * import { parseIndicator } from 'motcua/indicator';
 *
 * const input = {
 *   code: 'within-limit',
 *   numerator: 12_633,
 *   denominator: 13_611,
 *   period: { from: '2017-01-01', to: '2017-12-31' },
 *   on: '2017-12-31',
 *   unit: 'pho-yen',
 *   source: { system: 'press' },
 *   verification: 'needs-reconciliation',
 * };
 * parseIndicator(input).value; // => { n: 4211n, d: 4537n }
 * parseIndicator({ ...input, value: '1/1' }); // throws 'indicator/other-value'
 * ```
 */
export const parseIndicator = (input: unknown): Indicator => fromJson(parseWith(indicatorSchema, input));

/**
 * An indicator from outside, without throwing.
 *
 * @param input - Anything.
 * @returns `{ success: true, data }`, or `{ success: false, problems }` with the codes of `parseIndicator`.
 *
 * @example
 * ```ts
 * import { safeParseIndicator } from 'motcua/indicator';
 *
 * safeParseIndicator({ code: 'within-limit' }).success; // => false
 * ```
 */
export function safeParseIndicator(input: unknown): SafeParsed<Indicator> {
  const parsed = safeParseWith(indicatorSchema, input);
  if (!parsed.success) return parsed;
  const read = attempt(() => fromJson(parsed.data));
  return 'code' in read ? { success: true, data: read } : { success: false, problems: read };
}
