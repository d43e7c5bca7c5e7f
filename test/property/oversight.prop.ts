import { fc, test } from '@fast-check/vitest';
import { rollUp } from 'motcua/indicator';
import { checkPlan, overdueTasks, type Plan, planIndicator, planProgress } from 'motcua/oversight';
import { describe, expect } from 'vitest';
import { runs } from '../arbitraries/runs.ts';
import { plus } from '../reference/walk.ts';

const source = { system: 'test' };

const day = fc.nat(59).map((many) => plus('2026-01-01', many));

const fulfilments = fc
  .record({ on: day, delay: fc.nat(20), said: fc.boolean() })
  .map(({ on, delay, said }) => (said ? { on, recordedOn: plus(on, delay) } : { on }));

const tasks = fc.record(
  {
    name: fc.constant('x'),
    unit: fc.constantFrom('A', 'B', 'C'),
    dueOn: day,
    deliverable: fc.constantFrom('report', ''),
    evidence: fc.constantFrom('required' as const, 'optional' as const),
    done: fulfilments,
  },
  { requiredKeys: ['name'] },
);

const plans: fc.Arbitrary<Plan> = fc.array(fc.array(tasks, { maxLength: 6 }), { maxLength: 4 }).map((groups) => ({
  code: 'P',
  name: 'P',
  unit: 'whole',
  period: { from: '2026-01-01', to: '2026-02-28' },
  groups: groups.map((list, group) => ({
    code: `${group}`,
    name: 'x',
    tasks: list.map((task, at) => ({ ...task, code: `${group}.${at}` })),
  })),
}));

/** Whatever was done or entered after a day taken out of a plan. */
const asEnteredOn = (plan: Plan, on: string): Plan => ({
  ...plan,
  groups: plan.groups.map((group) => ({
    ...group,
    tasks: group.tasks.map(({ done, ...task }) =>
      done === undefined || done.on > on || (done.recordedOn ?? done.on) > on ? task : { ...task, done },
    ),
  })),
});

describe('plans', () => {
  test.prop([plans, day], { numRuns: runs(300) })(
    'stand in counts that add up, by standing and by group',
    (plan, on) => {
      const {
        groups,
        tasks: all,
        done,
        inTime,
        late,
        doneUndated,
        overdue,
        notDue,
        undated,
        unproven,
      } = planProgress(plan, on);
      expect(done + overdue + notDue + undated).toBe(all);
      expect(inTime + late + doneUndated).toBe(done);
      expect(unproven).toBeLessThanOrEqual(done);
      expect(overdueTasks(plan, on).length).toBe(overdue);
      for (const key of ['tasks', 'done', 'overdue', 'undated', 'unproven'] as const) {
        expect(groups.reduce((sum, group) => sum + group[key], 0)).toBe(planProgress(plan, on)[key]);
      }
    },
  );

  test.prop([plans, day], { numRuns: runs(300) })('as of a day never depend on what is entered later', (plan, on) => {
    const then = asEnteredOn(plan, on);
    expect(planProgress(plan, on)).toEqual(planProgress(then, on));
    expect(planIndicator(plan, on, { source, measure: 'in-time' }).byUnit).toEqual(
      planIndicator(then, on, { source, measure: 'in-time' }).byUnit,
    );
  });

  test.prop([plans, day, fc.constantFrom('completion' as const, 'in-time' as const)], { numRuns: runs(300) })(
    'are shares between 0 and 1 that roll up from units to the whole, or nothing',
    (plan, on, measure) => {
      const { whole, byUnit, byGroup } = planIndicator(plan, on, { source, measure });
      for (const { value, numerator, denominator } of [whole, ...byUnit, ...byGroup]) {
        expect(value === null).toBe(denominator === 0);
        expect((numerator ?? 0) >= 0 && (numerator ?? 0) <= (denominator ?? 0)).toBe(true);
      }
      const isAll = plan.groups.every((group) => group.tasks.every(({ unit }) => unit !== undefined));
      if (!isAll || byUnit.length === 0) return;
      const { sum } = rollUp(byUnit, { unit: 'whole' });
      expect([sum.numerator, sum.denominator]).toEqual([whole.numerator, whole.denominator]);
    },
  );

  test.prop([plans], { numRuns: runs(100) })('lack what they lack whatever was done', (plan) => {
    const lacks = (of: Plan) => checkPlan(of).filter(({ path }) => !path.includes('done'));
    expect(lacks(plan)).toEqual(lacks(asEnteredOn(plan, '2025-12-31')));
  });
});
