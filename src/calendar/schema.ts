import * as z from 'zod';
import type { SafeParsed } from '../kernel/index.js';
import {
  basisListSchema,
  bilingualSchema,
  civilDateSchema,
  localTimeSchema,
  parseWith,
  safeParseWith,
} from '../kernel/inside.js';
import type { CalendarSpec, Notice } from './notice.js';
import type { OfficeHours, Session } from './office-hours.js';

/** The shape of a {@link Notice}, for zod and, by `z.toJSONSchema`, for everyone else. */
export const noticeSchema: z.ZodType<Notice> = /* @__PURE__ */ (() =>
  z.strictObject({
    id: z.string(),
    covers: z.strictObject({ from: civilDateSchema, to: civilDateSchema }),
    publishedOn: civilDateSchema.exactOptional(),
    certainty: z.enum(['official', 'projected']),
    basis: basisListSchema,
    entries: z.array(
      z.strictObject({
        on: civilDateSchema,
        kind: z.enum(['holiday', 'tet', 'in-lieu', 'swapped-off', 'swapped-work', 'closure']),
        pair: civilDateSchema.exactOptional(),
        names: bilingualSchema.exactOptional(),
        basis: basisListSchema.exactOptional(),
      }),
    ),
  }))();

const sessions = /* @__PURE__ */ (() =>
  z.array(z.strictObject({ opens: localTimeSchema, closes: localTimeSchema }) satisfies z.ZodType<Session>))();

const weekday = /* @__PURE__ */ (() =>
  z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6), z.literal(7)]))();

/** The shape of {@link OfficeHours}, for zod and, by `z.toJSONSchema`, for everyone else. */
export const officeHoursSchema: z.ZodType<OfficeHours> = /* @__PURE__ */ (() =>
  z.strictObject({
    weekly: z.array(z.strictObject({ days: z.array(weekday), sessions })),
    overrides: z
      .array(
        z.strictObject({
          on: civilDateSchema,
          sessions,
          names: bilingualSchema.exactOptional(),
          basis: basisListSchema.exactOptional(),
        }),
      )
      .exactOptional(),
    basis: basisListSchema.exactOptional(),
  }))();

/** The shape of a {@link CalendarSpec}, for zod and, by `z.toJSONSchema`, for everyone else. */
export const calendarSpecSchema: z.ZodType<CalendarSpec> = /* @__PURE__ */ (() =>
  z.strictObject({
    id: z.string(),
    names: bilingualSchema,
    timeZone: z.string(),
    weeklyRest: z.array(weekday),
    notices: z.array(noticeSchema),
    basis: basisListSchema.exactOptional(),
    hours: officeHoursSchema.exactOptional(),
  }))();

/**
 * A calendar specification from outside, such as a JSON file: shape only, conflicts are found by {@link compileCalendar}.
 *
 * @param input - Anything.
 * @returns The specification, a copy.
 * @throws `kernel/invalid-shape` with every problem and its path; unknown keys are refused.
 *
 * @example
 * ```ts
 * import { parseCalendarSpec } from 'motcua/calendar';
 * import { vietnamCalendarSpec } from 'motcua/vn';
 *
 * parseCalendarSpec(JSON.parse(JSON.stringify(vietnamCalendarSpec))).id; // => 'vn-civil-service'
 * parseCalendarSpec({ id: 7 }); // throws 'kernel/invalid-shape'
 * ```
 */
export const parseCalendarSpec = (input: unknown): CalendarSpec => parseWith(calendarSpecSchema, input);

/**
 * A calendar specification from outside, without throwing.
 *
 * @param input - Anything.
 * @returns `{ success: true, data }`, or `{ success: false, problems }` with code `kernel/invalid-shape` each.
 *
 * @example
 * ```ts
 * import { safeParseCalendarSpec } from 'motcua/calendar';
 *
 * safeParseCalendarSpec(null).success; // => false
 * ```
 */
export const safeParseCalendarSpec = (input: unknown): SafeParsed<CalendarSpec> =>
  safeParseWith(calendarSpecSchema, input);

/**
 * One notice from outside, such as the JSON a vendor distributes when a letter is published.
 *
 * @param input - Anything.
 * @returns The notice, a copy; give it to {@link withNotice}.
 * @throws `kernel/invalid-shape` with every problem and its path; unknown keys are refused.
 *
 * @example
 * ```ts
 * import { parseNotice } from 'motcua/calendar';
 *
 * const text = '{"id":"2028","covers":{"from":"2028-01-01","to":"2028-12-31"},"certainty":"official","basis":[],"entries":[]}';
 * parseNotice(JSON.parse(text)).covers.to; // => '2028-12-31'
 * ```
 */
export const parseNotice = (input: unknown): Notice => parseWith(noticeSchema, input);

/**
 * One notice from outside, without throwing.
 *
 * @param input - Anything.
 * @returns `{ success: true, data }`, or `{ success: false, problems }` with code `kernel/invalid-shape` each.
 *
 * @example
 * ```ts
 * import { safeParseNotice } from 'motcua/calendar';
 *
 * safeParseNotice({ id: '2028' }).success; // => false
 * ```
 */
export const safeParseNotice = (input: unknown): SafeParsed<Notice> => safeParseWith(noticeSchema, input);
