import * as z from 'zod';
import type { Span } from '../deadline/index.js';
import { channels } from '../procedure/index.js';
import type { LeadTime } from './dossier-policy.js';
import { type SuspensionCause, suspensionCauses } from './suspension-cause.js';

/** A name or a code: one character at least. */
export const text = /* @__PURE__ */ (() => z.string().min(1))();

/** How often: 0 or more, `null` without a bound. */
export const most = /* @__PURE__ */ (() => z.int().min(0).nullable())();

export const channelSchema = /* @__PURE__ */ (() => z.enum(channels))();

export const causeSchema = /* @__PURE__ */ (() => z.enum(suspensionCauses) satisfies z.ZodType<SuspensionCause>)();

export const spanSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    amount: z.number().positive('0 < x'),
    unit: z.enum(['working-day', 'calendar-day', 'week', 'month', 'year', 'working-hour', 'hour', 'minute']),
  }) satisfies z.ZodType<Span>)();

export const leadSchema = /* @__PURE__ */ (() =>
  z
    .strictObject({ amount: z.int().min(0), unit: z.enum(['working-day', 'calendar-day']) })
    .nullable() satisfies z.ZodType<LeadTime | null>)();
