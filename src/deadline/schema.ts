import * as z from 'zod';
import type { SafeParsed } from '../kernel/index.js';
import { basisListSchema, localTimeSchema, parseWith, safeParseWith } from '../kernel/inside.js';
import type { DeadlinePolicy } from './deadline-policy.js';
import type { Span, Sum, TimeLimit } from './time-limit.js';

const UNITS = ['working-day', 'calendar-day', 'week', 'month', 'year', 'working-hour', 'hour', 'minute'] as const;

const spanFields = {
  amount: /* @__PURE__ */ (() => z.number().positive('0 < x'))(),
  unit: /* @__PURE__ */ (() => z.enum(UNITS))(),
};

const span = /* @__PURE__ */ (() => z.strictObject(spanFields) satisfies z.ZodType<Span>)();

/** The shape of a {@link TimeLimit}, for zod and, by `z.toJSONSchema`, for everyone else. */
export const timeLimitSchema: z.ZodType<TimeLimit> = /* @__PURE__ */ (() => {
  const cutoff = { receiptCutoff: localTimeSchema.exactOptional(), cutoffBasis: basisListSchema.exactOptional() };
  // a list with bounds: a tuple would lose its two first places as JSON Schema
  const parts = z.array(span).min(2, '2..100').max(100, '2..100') as unknown as z.ZodType<Sum['parts']>;
  return z.discriminatedUnion(
    'unit',
    [
      z.strictObject({ ...spanFields, ...cutoff }),
      z.strictObject({ unit: z.enum(['same-day', 'on-the-spot']), ...cutoff }),
      z.strictObject({ unit: z.literal('sum'), parts, ...cutoff }),
    ],
    {
      error: ({ code }) =>
        code === 'invalid_union' ? `${UNITS.join(' | ')} | same-day | on-the-spot | sum` : undefined,
    },
  );
})();

/** The shape of a {@link DeadlinePolicy}, for zod and, by `z.toJSONSchema`, for everyone else. */
export const deadlinePolicySchema: z.ZodType<DeadlinePolicy> = /* @__PURE__ */ (() => {
  const choice = <T extends z.ZodType>(value: T) => z.strictObject({ value, basis: basisListSchema });
  const flag = choice(z.boolean());
  const laws = basisListSchema.exactOptional();
  return z.strictObject({
    id: z.string(),
    restDayReceipt: choice(z.enum(['as-stamped', 'next-working-day'])),
    lateReceipt: choice(z.union([z.literal('as-stamped'), z.strictObject({ after: localTimeSchema })])),
    sameDayCutoff: choice(localTimeSchema),
    roll: z.strictObject({
      'weekly-rest': flag,
      holiday: flag,
      tet: flag,
      'in-lieu': flag,
      'swapped-off': flag,
      closure: flag,
    }),
    missingDay: choice(z.enum(['last-day', 'next-day'])),
    basis: z
      .strictObject({
        receipt: laws,
        'first-day': laws,
        'working-day': laws,
        'calendar-day': laws,
        week: laws,
        month: laws,
        year: laws,
        'working-hour': laws,
        hour: laws,
        minute: laws,
      })
      .exactOptional(),
  });
})();

/**
 * A limit from outside, such as a procedure's JSON: shape only, bounds are checked when it is counted.
 *
 * @param input - Anything.
 * @returns The limit, a copy.
 * @throws `kernel/invalid-shape` with every problem and its path; unknown keys and units are refused.
 *
 * @example
 * ```ts
 * import { parseTimeLimit } from 'motcua/deadline';
 *
 * parseTimeLimit(JSON.parse('{ "amount": 5, "unit": "working-day" }')); // => { amount: 5, unit: 'working-day' }
 * parseTimeLimit({ amount: 5, unit: 'OTHER' }); // throws 'kernel/invalid-shape'
 * ```
 */
export const parseTimeLimit = (input: unknown): TimeLimit => parseWith(timeLimitSchema, input);

/**
 * A limit from outside, without throwing.
 *
 * @param input - Anything.
 * @returns `{ success: true, data }`, or `{ success: false, problems }` with code `kernel/invalid-shape` each.
 *
 * @example
 * ```ts
 * import { safeParseTimeLimit } from 'motcua/deadline';
 *
 * safeParseTimeLimit({ unit: 'sum', parts: [] }).success; // => false
 * ```
 */
export const safeParseTimeLimit = (input: unknown): SafeParsed<TimeLimit> => safeParseWith(timeLimitSchema, input);

/**
 * A counting policy from outside, such as an agency's own rules.
 *
 * @param input - Anything.
 * @returns The policy, a copy.
 * @throws `kernel/invalid-shape` with every problem and its path; unknown keys are refused.
 *
 * @example
 * ```ts
 * import { appointmentSlip, parseDeadlinePolicy } from 'motcua/deadline';
 * import { vietnam } from 'motcua/vn';
 *
 * const query = { receivedAt: '2026-11-20', limit: { amount: 3, unit: 'working-day' } as const, ...vietnam('2026-11-20') };
 * const procedure = { code: '2.001610', name: { vi: 'Đăng ký doanh nghiệp', en: 'Founding an enterprise' } };
 * const { policy } = appointmentSlip(query, { procedure, printedOn: '2026-11-20' });
 * parseDeadlinePolicy(JSON.parse(JSON.stringify(policy))).id; // => 'vn/2026-08-05'
 * ```
 */
export const parseDeadlinePolicy = (input: unknown): DeadlinePolicy => parseWith(deadlinePolicySchema, input);

/**
 * A counting policy from outside, without throwing.
 *
 * @param input - Anything.
 * @returns `{ success: true, data }`, or `{ success: false, problems }` with code `kernel/invalid-shape` each.
 *
 * @example
 * ```ts
 * import { safeParseDeadlinePolicy } from 'motcua/deadline';
 *
 * safeParseDeadlinePolicy({ id: 'mine' }).success; // => false
 * ```
 */
export const safeParseDeadlinePolicy = (input: unknown): SafeParsed<DeadlinePolicy> =>
  safeParseWith(deadlinePolicySchema, input);
