import { checkPlan, planIndicator } from 'motcua/oversight';
import { describe, expect, test } from 'vitest';
import { planOf, task } from './plans.ts';

const options = { source: { system: 'plans' } };

describe('a plan in detail', () => {
  test('tells where a code is missing, and what would do', () => {
    const plan = planOf([task('1.1', { evidence: 'required', done: { on: '2021-05-05' } })]);
    const nameless = { ...plan, groups: plan.groups.map((group) => ({ ...group, code: ' ' })) };
    expect(checkPlan(nameless).map(({ code, path, accepted }) => [code, path, accepted])).toEqual([
      ['oversight/no-code', ['groups', 0, 'code'], 'a text'],
      ['oversight/no-evidence', ['groups', 0, 'tasks', 0, 'done', 'evidence'], 'at least one text'],
    ]);
    expect(checkPlan(planOf())).toMatchObject([{ code: 'oversight/no-groups', accepted: 'at least one group' }]);
  });

  test('has the figures of its units in the order of their codes, whatever that of its tasks', () => {
    const units = ['van-phong', 'noi-vu', 'tu-phap', 'kinh-te', 'tai-chinh'];
    const plan = planOf(units.map((unit, at) => task(`1.${at}`, { unit })));
    const { byUnit } = planIndicator(plan, '2021-07-15', options);
    expect(byUnit.map(({ unit }) => unit)).toEqual(['kinh-te', 'noi-vu', 'tai-chinh', 'tu-phap', 'van-phong']);
  });

  test('has a figure of nothing for a group without tasks, and no basis that it was not given', () => {
    const { byGroup, whole } = planIndicator(planOf([task('1.1')], []), '2021-07-15', options);
    expect(byGroup.map(({ denominator, value }) => [denominator, value])).toEqual([
      [1, { n: 0n, d: 1n }],
      [0, null],
    ]);
    expect(Object.hasOwn(whole, 'basis')).toBe(false);
  });
});
