import type { SafeParsed } from '../kernel/index.js';
import { attempt, exactFromText, parseWith, safeParseWith } from '../kernel/inside.js';
import { checkDuty } from './duty/check-duty.js';
import type { DutyRule } from './duty/duty-rule.js';
import { checkInspection } from './inspection/check-inspection.js';
import type { Inspection } from './inspection/inspection.js';
import type { InspectionJson } from './inspection/inspection-json.js';
import { checkPlan } from './plan/check-plan.js';
import type { Plan } from './plan/plan.js';
import { requireNoError } from './require-no-error.js';
import { dutyRuleSchema, inspectionSchema, planSchema } from './schema.js';

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
function safely<T, R extends object>(
  schema: Parameters<typeof safeParseWith<T>>[0],
  input: unknown,
  read: (value: T) => R,
): SafeParsed<R> {
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
