import * as z from 'zod';
import type { SafeParsed } from '../kernel/index.js';
import {
  attempt,
  basisListSchema,
  civilDateSchema,
  exactFromText,
  parseWith,
  safeParseWith,
} from '../kernel/inside.js';
import { checkDuty } from './duty/check-duty.js';
import type { DutyRule } from './duty/duty-rule.js';
import { checkInspection } from './inspection/check-inspection.js';
import type { Inspection } from './inspection/inspection.js';
import type { InspectionJson } from './inspection/inspection-json.js';
import { checkPlan } from './plan/check-plan.js';
import type { Plan } from './plan/plan.js';
import type { RecordedFact } from './recorded-fact.js';
import { requireNoError } from './require-no-error.js';

const MOST = 100_000;

const text = /* @__PURE__ */ (() => z.string().min(1).max(10_000))();
const day = /* @__PURE__ */ (() => civilDateSchema.exactOptional())();
const laws = /* @__PURE__ */ (() => basisListSchema.exactOptional())();

const fact = /* @__PURE__ */ (() => ({
  on: civilDateSchema,
  recordedOn: day,
  evidence: z.array(z.string().max(10_000)).max(1_000).exactOptional(),
}))();

/** The shape of a {@link RecordedFact}, for zod and, by `z.toJSONSchema`, for everyone else. */
export const recordedFactSchema: z.ZodType<RecordedFact> = /* @__PURE__ */ (() => z.strictObject(fact))();

/** The shape of a {@link Plan}, for zod and, by `z.toJSONSchema`, for everyone else. */
export const planSchema: z.ZodType<Plan> = /* @__PURE__ */ (() => {
  const task = z.strictObject({
    code: text,
    name: text,
    unit: z.string().max(10_000).exactOptional(),
    dueOn: day,
    deliverable: z.string().max(10_000).exactOptional(),
    evidence: z.enum(['required', 'optional']).exactOptional(),
    done: recordedFactSchema.exactOptional(),
  });
  return z.strictObject({
    code: text,
    name: text,
    unit: text.exactOptional(),
    period: z.strictObject({ from: civilDateSchema, to: civilDateSchema }),
    groups: z.array(z.strictObject({ code: text, name: text, tasks: z.array(task).max(MOST) })).max(MOST),
    basis: laws,
  });
})();

/** The shape of a {@link DutyRule}, for zod and, by `z.toJSONSchema`, for everyone else. */
export const dutyRuleSchema: z.ZodType<DutyRule> = /* @__PURE__ */ (() => {
  const head = { code: text, name: text, since: civilDateSchema, until: day, basis: laws };
  const restDay = z.enum(['excused', 'following', 'preceding', 'kept']).exactOptional();
  const weekday = z.union([1, 2, 3, 4, 5, 6, 7].map((one) => z.literal(one as 1 | 2 | 3 | 4 | 5 | 6 | 7)));
  const monthDay = z.union([z.literal(-1), z.int().min(1).max(28)]);
  return z.union([
    z.strictObject({ ...head, every: z.literal('week'), weekdays: z.array(weekday).min(1).max(7), restDay }),
    z.strictObject({ ...head, every: z.literal('month'), monthDays: z.array(monthDay).min(1).max(29), restDay }),
    z.strictObject({
      ...head,
      every: z.enum(['week', 'month', 'quarter', 'year']),
      times: z.int().min(1).max(365),
      restDay: z.enum(['excused', 'kept']).exactOptional(),
    }),
  ]);
})();

/** The shape of an {@link InspectionJson}, for zod and, by `z.toJSONSchema`, for everyone else. */
export const inspectionSchema: z.ZodType<InspectionJson> = /* @__PURE__ */ (() => {
  const checklist = z.strictObject({ id: text, version: text });
  const fraction = z.string().regex(/^-?\d{1,1000}\/\d{1,1000}$/, 'n/d');
  const card = z.strictObject({ framework: checklist, unit: text, points: fraction.nullable(), outOf: fraction });
  const unit = z.strictObject({
    unit: text,
    inspected: recordedFactSchema.exactOptional(),
    card: card.exactOptional(),
  });
  const assessment = z.strictObject({ ...fact, member: text, unit: text, matter: text, remark: text });
  const finding = z.strictObject({
    code: text,
    unit: text,
    name: text,
    severity: z.enum(['violation', 'shortcoming', 'recommendation']),
    found: recordedFactSchema,
    basis: laws,
    dueOn: day,
    closed: recordedFactSchema.exactOptional(),
  });
  return z.strictObject({
    code: text,
    name: text,
    scope: z.strictObject({ by: z.enum(['records', 'on-site']), announced: z.boolean() }),
    units: z.array(unit).max(MOST),
    checklist: checklist.exactOptional(),
    members: z.array(text).max(MOST).exactOptional(),
    assessments: z.array(assessment).max(MOST).exactOptional(),
    findings: z.array(finding).max(MOST).exactOptional(),
    basis: laws,
  });
})();

function checkedPlan(plan: Plan): Plan {
  requireNoError(checkPlan(plan), 'oversight/invalid-plan');
  return plan;
}

function checkedDuty(rule: DutyRule): DutyRule {
  requireNoError(checkDuty(rule), 'oversight/invalid-duty');
  return rule;
}

/** The inspection of a JSON of the right shape. */
function inspectionFrom({ units, ...rest }: InspectionJson): Inspection {
  const read = units.map(({ card, ...unit }) => {
    if (card === undefined) return unit;
    const points = card.points === null ? null : exactFromText(card.points);
    return { ...unit, card: { ...card, points, outOf: exactFromText(card.outOf) } };
  });
  const inspection = { ...rest, units: read };
  requireNoError(checkInspection(inspection), 'oversight/invalid-inspection');
  return inspection;
}

/** What a schema lets through, read; or every problem. */
function safely<T, R extends object>(schema: z.ZodType<T>, input: unknown, read: (value: T) => R): SafeParsed<R> {
  const parsed = safeParseWith(schema, input);
  if (!parsed.success) return parsed;
  const answer = attempt(() => read(parsed.data));
  return Array.isArray(answer) ? { success: false, problems: answer } : { success: true, data: answer as R };
}

/**
 * A plan from outside.
 *
 * @param input - Anything; see {@link Plan}.
 * @returns The plan, a copy of the input. What {@link checkPlan} only warns of is let through.
 * @throws `kernel/invalid-shape` with every problem and its path, unknown keys too; `oversight/invalid-plan` with every error that `checkPlan` finds.
 *
 * @example
 * ```ts
 * import { parsePlan } from 'motcua/oversight';
 *
 * const input = { code: 'cchc-2021', name: 'Kế hoạch', period: { from: '2021-01-01', to: '2021-12-31' }, groups: [{ code: '1', name: 'Thể chế', tasks: [] }] };
 * parsePlan(input).groups.length; // => 1
 * parsePlan({ ...input, groups: [null] }); // throws 'kernel/invalid-shape'
 * parsePlan({ ...input, period: { from: '2021-12-31', to: '2021-01-01' } }); // throws 'oversight/invalid-plan'
 * ```
 */
export const parsePlan = (input: unknown): Plan => checkedPlan(parseWith(planSchema, input));

/**
 * A plan from outside, without throwing.
 *
 * @param input - Anything.
 * @returns `{ success: true, data }`, or `{ success: false, problems }` with the codes of `parsePlan`.
 *
 * @example
 * ```ts
 * import { safeParsePlan } from 'motcua/oversight';
 *
 * safeParsePlan({ code: 'cchc-2021' }).success; // => false
 * ```
 */
export const safeParsePlan = (input: unknown): SafeParsed<Plan> => safely(planSchema, input, checkedPlan);

/**
 * The rule of a duty from outside.
 *
 * @param input - Anything; see {@link DutyRule}.
 * @returns The rule, a copy of the input.
 * @throws `kernel/invalid-shape` with every problem and its path, unknown keys too; `oversight/invalid-duty` with what {@link checkDuty} finds.
 *
 * @example
 * ```ts
 * import { parseDutyRule } from 'motcua/oversight';
 *
 * const input = { code: 'friday', name: 'Ngày thứ sáu gặp gỡ dân', every: 'week', weekdays: [5], since: '2021-03-01' };
 * parseDutyRule(input).every; // => 'week'
 * parseDutyRule({ ...input, weekdays: [8] }); // throws 'kernel/invalid-shape'
 * parseDutyRule({ ...input, until: '2021-02-01' }); // throws 'oversight/invalid-duty'
 * ```
 */
export const parseDutyRule = (input: unknown): DutyRule => checkedDuty(parseWith(dutyRuleSchema, input));

/**
 * The rule of a duty from outside, without throwing.
 *
 * @param input - Anything.
 * @returns `{ success: true, data }`, or `{ success: false, problems }` with the codes of `parseDutyRule`.
 *
 * @example
 * ```ts
 * import { safeParseDutyRule } from 'motcua/oversight';
 *
 * safeParseDutyRule({ every: 'day' }).success; // => false
 * ```
 */
export const safeParseDutyRule = (input: unknown): SafeParsed<DutyRule> => safely(dutyRuleSchema, input, checkedDuty);

/**
 * An inspection from outside, such as one that `inspectionToJson` wrote.
 *
 * @param input - Anything; see {@link InspectionJson}.
 * @returns The inspection. What {@link checkInspection} only warns of is let through.
 * @throws `kernel/invalid-shape` with every problem and its path, unknown keys too; `oversight/invalid-inspection` with every error that `checkInspection` finds; `kernel/zero-denominator` for points by 0.
 *
 * @example
 * ```ts
 * import { inspectionToJson, parseInspection } from 'motcua/oversight';
 *
 * const input = { code: 'kt-2021', name: 'Kiểm tra công vụ', scope: { by: 'records', announced: true }, units: [{ unit: 'phu-tam' }] };
 * inspectionToJson(parseInspection(input)); // => input
 * parseInspection({ ...input, units: [{ unit: 'phu-tam' }, { unit: 'phu-tam' }] }); // throws 'oversight/invalid-inspection'
 * parseInspection({ ...input, scope: { by: 'phone' } }); // throws 'kernel/invalid-shape'
 * ```
 */
export const parseInspection = (input: unknown): Inspection => inspectionFrom(parseWith(inspectionSchema, input));

/**
 * An inspection from outside, without throwing.
 *
 * @param input - Anything.
 * @returns `{ success: true, data }`, or `{ success: false, problems }` with the codes of `parseInspection`.
 *
 * @example
 * ```ts
 * import { safeParseInspection } from 'motcua/oversight';
 *
 * safeParseInspection({ code: 'kt-2021' }).success; // => false
 * ```
 */
export const safeParseInspection = (input: unknown): SafeParsed<Inspection> =>
  safely(inspectionSchema, input, inspectionFrom);
