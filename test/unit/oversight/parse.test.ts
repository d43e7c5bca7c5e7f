import {
  type DutyRule,
  type Inspection,
  inspectionToJson,
  parseDutyRule,
  parseInspection,
  parsePlan,
  safeParseDutyRule,
  safeParseInspection,
  safeParsePlan,
} from 'motcua/oversight';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';
import { closed, finding, inspectionOf } from './chau-thanh.ts';
import { planOf, task } from './plans.ts';

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('what comes from outside', () => {
  const plan = planOf([task('1.1', { done: { on: '2021-06-01', evidence: ['x'] } })], []);
  const rules: readonly DutyRule[] = [
    { code: 'D', name: 'D', since: '2021-01-01', every: 'week', weekdays: [1, 5], restDay: 'preceding' },
    { code: 'D', name: 'D', since: '2021-01-01', every: 'month', monthDays: [10, -1] },
    { code: 'D', name: 'D', since: '2021-01-01', until: '2021-12-31', every: 'quarter', times: 90, restDay: 'kept' },
  ];
  const checklist = { id: 'own', version: '1' };
  const card = { framework: checklist, unit: 'phu-tam', points: { n: 17n, d: 2n }, outOf: { n: 10n, d: 1n } };
  const inspection: Inspection = inspectionOf([finding('1', closed('2022-01-14'))], {
    checklist,
    units: [
      { unit: 'phu-tam', inspected: { on: '2021-12-10' }, card },
      { unit: 'phu-tan', card: { ...card, unit: 'phu-tan', points: null } },
      { unit: 'thien-my' },
    ],
    members: ['An'],
    assessments: [{ member: 'An', unit: 'phu-tam', matter: 'x', remark: 'y', on: '2021-12-10' }],
  });

  test('is what was written', () => {
    expect(parsePlan(throughJson(plan))).toEqual(plan);
    for (const rule of rules) expect(parseDutyRule(throughJson(rule))).toEqual(rule);
    expect(parseInspection(throughJson(inspectionToJson(inspection)))).toEqual(inspection);
    expect(safeParsePlan(plan)).toEqual({ success: true, data: plan });
    expect(safeParseDutyRule(rules[0])).toEqual({ success: true, data: rules[0] });
    expect(safeParseInspection(inspectionToJson(inspection))).toEqual({ success: true, data: inspection });
  });

  test('leaves behind what a score card has besides', () => {
    const more = { ...card, period: '2021', problems: [] };
    const json = inspectionToJson({ ...inspection, units: [{ unit: 'phu-tam', card: more }] });
    expect(json.units[0]?.card).toEqual({ framework: checklist, unit: 'phu-tam', points: '17/2', outOf: '10/1' });
  });

  test('is refused for its shape with every place', () => {
    const broken = { ...plan, groups: [null, { ...plan.groups[0], tasks: [{ ...task('1'), colour: 'red' }] }] };
    const { code, problems } = refused(() => parsePlan(broken));
    expect([code, problems.map(({ path }) => path.join('.'))]).toEqual([
      'kernel/invalid-shape',
      ['groups.0', 'groups.1.tasks.0.colour'],
    ]);
    for (const parse of [safeParsePlan, safeParseDutyRule, safeParseInspection]) {
      for (const input of [null, 5, [], {}, 'x']) expect(parse(input).success).toBe(false);
    }
    expect(refused(() => parseInspection({ ...inspectionToJson(inspection), units: [{ unit: 'A', card }] })).code).toBe(
      'kernel/invalid-shape',
    );
  });

  test('is refused for what is wrong with it', () => {
    const late = planOf([task('1.1', { dueOn: '2020-01-01' })]);
    expect(refused(() => parsePlan(late)).code).toBe('oversight/invalid-plan');
    const problems = safeParsePlan(late);
    expect(problems.success ? [] : problems.problems.map(({ code }) => code)).toEqual(['oversight/due-before-plan']);
    const never = { ...rules[1], until: '2020-12-31' };
    expect(refused(() => parseDutyRule(never)).code).toBe('oversight/invalid-duty');
    expect(safeParseDutyRule(never).success).toBe(false);
    const twice = { ...inspectionOf([finding('1'), finding('1')]) };
    expect(refused(() => parseInspection(twice)).code).toBe('oversight/invalid-inspection');
    expect(safeParseInspection(twice).success).toBe(false);
    const zero = { ...inspectionToJson(inspection) };
    const units = [{ unit: 'phu-tam', card: { framework: checklist, unit: 'phu-tam', points: '1/0', outOf: '1/1' } }];
    expect(refused(() => parseInspection({ ...zero, units })).code).toBe('kernel/zero-denominator');
  });
});
