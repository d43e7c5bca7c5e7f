import * as z from 'zod';
import { basisListSchema, civilDateSchema } from '../kernel/inside.js';
import type { DutyRule } from './duty/duty-rule.js';
import type { InspectionJson } from './inspection/inspection-json.js';
import type { Plan } from './plan/plan.js';
import type { RecordedFact } from './recorded-fact.js';

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
