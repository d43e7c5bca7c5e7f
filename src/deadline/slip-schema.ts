import * as z from 'zod';
import type { SafeParsed, Step } from '../kernel/index.js';
import { basisListSchema, bilingualSchema, civilDateSchema, parseWith, safeParseWith } from '../kernel/inside.js';
import type { AppointmentSlip } from './appointment-slip.js';
import { deadlinePolicySchema, timeLimitSchema } from './schema.js';

/** The shape of an {@link AppointmentSlip}, for zod and, by `z.toJSONSchema`, for everyone else. */
export const appointmentSlipSchema: z.ZodType<AppointmentSlip> = /* @__PURE__ */ (() => {
  const localDateTime = z.iso.datetime({ local: true, offset: false, precision: -1, error: 'YYYY-MM-DDTHH:mm' });
  const step = z.strictObject({
    rule: z.string(),
    applied: z.boolean(),
    basis: basisListSchema,
    inputs: z.record(z.string(), z.json()),
    outcome: z.json(),
  }) satisfies z.ZodType<Step>;
  return z.strictObject({
    procedure: z.strictObject({ code: z.string(), name: bilingualSchema }),
    printedOn: civilDateSchema,
    receivedAt: z.union([civilDateSchema, localDateTime], 'YYYY-MM-DD | YYYY-MM-DDTHH:mm'),
    limit: timeLimitSchema,
    dueOn: civilDateSchema,
    dueAt: localDateTime.exactOptional(),
    certainty: z.enum(['official', 'provisional']),
    calendarVersion: z.string(),
    notices: z.array(z.strictObject({ id: z.string(), version: z.string() })),
    policy: deadlinePolicySchema,
    because: z.array(step),
  });
})();

/**
 * A slip from outside, such as it was stored years ago.
 *
 * @param input - Anything.
 * @returns The slip, a copy. Whether its due date still comes out is what {@link reproduce} says.
 * @throws `kernel/invalid-shape` with every problem and its path; unknown keys are refused.
 *
 * @example
 * ```ts
 * import { appointmentSlip, parseAppointmentSlip } from 'motcua/deadline';
 * import { vietnam } from 'motcua/vn';
 *
 * const receivedAt = '2026-11-20T09:00';
 * const query = { receivedAt, limit: { amount: 3, unit: 'working-day' } as const, ...vietnam(receivedAt) };
 * const procedure = { code: '2.001610', name: { vi: 'Đăng ký doanh nghiệp', en: 'Founding an enterprise' } };
 * const stored = JSON.stringify(appointmentSlip(query, { procedure, printedOn: '2026-11-20' }));
 * parseAppointmentSlip(JSON.parse(stored)).dueOn; // => '2026-11-26'
 * parseAppointmentSlip({ dueOn: '2026-11-26' }); // throws 'kernel/invalid-shape'
 * ```
 */
export const parseAppointmentSlip = (input: unknown): AppointmentSlip => parseWith(appointmentSlipSchema, input);

/**
 * A slip from outside, without throwing.
 *
 * @param input - Anything.
 * @returns `{ success: true, data }`, or `{ success: false, problems }` with code `kernel/invalid-shape` each.
 *
 * @example
 * ```ts
 * import { safeParseAppointmentSlip } from 'motcua/deadline';
 *
 * safeParseAppointmentSlip({ dueOn: '2026-02-30' }).success; // => false
 * ```
 */
export const safeParseAppointmentSlip = (input: unknown): SafeParsed<AppointmentSlip> =>
  safeParseWith(appointmentSlipSchema, input);
