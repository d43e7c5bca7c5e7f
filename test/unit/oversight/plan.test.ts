import { narrate } from 'motcua';
import { meetsTarget, rollUp } from 'motcua/indicator';
import { checkPlan, overdueTasks, type Plan, planIndicator, planProgress } from 'motcua/oversight';
import { vietnamCalendar as calendar } from 'motcua/vn';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';
import { AREAS, planOf, task } from './plans.ts';

const found = (plan: Plan) => checkPlan(plan).map(({ code, path, severity }) => [code, path.join('.'), severity]);

describe('a plan', () => {
  test('of seven groups with concrete tasks has no faults', () => {
    expect(found(planOf(...AREAS.map((_, at) => [task(`${at + 1}.1`)])))).toEqual([]);
  });

  test('that lists no concrete tasks has the fault that inspectors found', () => {
    const plan = planOf(...AREAS.map((_, at) => (at === 0 ? [task('1.1')] : [])));
    expect(found(plan)).toEqual(
      [1, 2, 3, 4, 5, 6].map((at) => ['oversight/no-tasks', `groups.${at}.tasks`, 'warning']),
    );
    expect(narrate(checkPlan(plan).slice(0, 1), { locale: 'vi' })).toBe(
      '1.  Nhóm nhiệm vụ chưa liệt kê công việc cụ thể (vị trí: groups.1.tasks; hợp lệ: ít nhất một công việc)',
    );
  });

  test('without groups has none to follow', () => {
    expect(found(planOf())).toEqual([['oversight/no-groups', 'groups', 'warning']]);
  });

  test('says of each task who, until when and what, or that it does not', () => {
    const { unit: _, dueOn: __, deliverable: ___, ...bare } = task('1.1');
    const place = 'groups.0.tasks.0';
    const lacks = [
      ['oversight/no-unit', `${place}.unit`, 'warning'],
      ['oversight/no-due-date', `${place}.dueOn`, 'warning'],
      ['oversight/no-deliverable', `${place}.deliverable`, 'warning'],
    ];
    expect(found(planOf([bare]))).toEqual(lacks);
    expect(found(planOf([{ ...task('1.1'), unit: ' ', deliverable: '' }]))).toEqual([lacks[0], lacks[2]]);
    expect(checkPlan(planOf([bare])).map(({ accepted }) => accepted)).toEqual(['a code', 'a date', 'a text']);
  });

  test('is held to its days: a task is not due before it begins, and one due after it ends is told', () => {
    const due = (dueOn: string) => checkPlan(planOf([task('1.1', { dueOn })]));
    const path = ['groups', 0, 'tasks', 0, 'dueOn'];
    expect(due('2021-01-01')).toEqual([]);
    expect(due('2021-12-31')).toEqual([]);
    expect(due('2020-12-31')).toEqual([
      { code: 'oversight/due-before-plan', path, severity: 'error', value: '2020-12-31', accepted: 'from 2021-01-01' },
    ]);
    expect(due('2022-01-01')).toEqual([
      { code: 'oversight/due-after-plan', path, severity: 'warning', value: '2022-01-01', accepted: 'to 2021-12-31' },
    ]);
    expect(due('2021-02-29')).toEqual([
      {
        code: 'kernel/not-a-date',
        path,
        severity: 'error',
        value: '2021-02-29',
        accepted: 'YYYY-MM-DD, 0001-01-01..9999-12-31',
      },
    ]);
  });

  test('has one task and one group to a code', () => {
    expect(found(planOf([task('1')], [task('1')]))).toEqual([
      ['oversight/code-twice', 'groups.1.tasks.0.code', 'error'],
    ]);
    const plan = planOf([task('1.1')], [task('2.1')]);
    const twice = { ...plan, groups: plan.groups.map((group) => ({ ...group, code: '1' })) };
    expect(checkPlan(twice)).toEqual([
      { code: 'oversight/code-twice', path: ['groups', 1, 'code'], severity: 'error', value: '1', accepted: 'once' },
    ]);
  });

  test('has codes, names and days of its own', () => {
    const plan = {
      ...planOf([task('', { name: '' }), task('')]),
      code: '',
      name: ' ',
      period: { from: '2021-12-31', to: '2021-01-01' },
    };
    expect(found({ ...plan, groups: plan.groups.map((group) => ({ ...group, name: '' })) })).toEqual([
      ['oversight/no-code', 'code', 'error'],
      ['oversight/no-name', 'name', 'error'],
      ['oversight/period-reversed', 'period', 'error'],
      ['oversight/no-name', 'groups.0.name', 'error'],
      ['oversight/no-code', 'groups.0.tasks.0.code', 'error'],
      ['oversight/no-name', 'groups.0.tasks.0.name', 'error'],
      ['oversight/due-before-plan', 'groups.0.tasks.0.dueOn', 'error'],
      ['oversight/no-code', 'groups.0.tasks.1.code', 'error'],
      ['oversight/due-before-plan', 'groups.0.tasks.1.dueOn', 'error'],
    ]);
    const period = { from: '2021-01-32', to: 'soon' };
    expect(found({ ...planOf([task('1.1')]), period })).toEqual([
      ['kernel/not-a-date', 'period.from', 'error'],
      ['kernel/not-a-date', 'period.to', 'error'],
    ]);
  });

  test('tells what is entered of a task that is done', () => {
    const done = (more: object) => found(planOf([task('1.1', { ...more })]));
    const place = 'groups.0.tasks.0';
    expect(done({ done: { on: '2021-05-01', recordedOn: '2021-05-01' } })).toEqual([]);
    expect(done({ done: { on: '2021-05-02', recordedOn: '2021-05-01' } })).toEqual([
      ['oversight/recorded-before', `${place}.done.recordedOn`, 'warning'],
    ]);
    expect(done({ done: { on: 'May', recordedOn: 'June' } })).toEqual([
      ['kernel/not-a-date', `${place}.done.on`, 'error'],
      ['kernel/not-a-date', `${place}.done.recordedOn`, 'error'],
    ]);
    for (const evidence of [undefined, [], [' ']]) {
      const given = { on: '2021-05-02', ...(evidence === undefined ? {} : { evidence }) };
      expect(done({ evidence: 'required', done: given })).toEqual([
        ['oversight/no-evidence', `${place}.done.evidence`, 'warning'],
      ]);
      expect(done({ done: given })).toEqual([]);
    }
    expect(done({ evidence: 'required', done: { on: '2021-05-02', evidence: ['', '12/BC-UBND'] } })).toEqual([]);
    expect(done({ evidence: 'required' })).toEqual([]);
    expect(done({ evidence: 'some' })).toEqual([['oversight/unknown-choice', `${place}.evidence`, 'error']]);
  });

  test('that is no list is refused with its place, and one that is too long at once', () => {
    const broken = { ...planOf(), groups: null } as unknown as Plan;
    expect(found(broken)).toEqual([['oversight/not-a-list', 'groups', 'error']]);
    const inner = planOf(null as never);
    expect(found(inner)).toEqual([['oversight/not-a-list', 'groups.0.tasks', 'error']]);
    const half = Array.from({ length: 50_000 }, (_, at) => task(`a${at}`));
    const rest = Array.from({ length: 50_001 }, (_, at) => task(`b${at}`));
    expect(checkPlan(planOf(half, rest))).toEqual([
      {
        code: 'oversight/too-many',
        path: ['groups'],
        severity: 'error',
        value: 100_001,
        accepted: 'at most 100000 tasks',
      },
    ]);
    expect(checkPlan(planOf(half, rest.slice(1)))).toEqual([]);
  });
});

/** Two groups: done in time, late, without a date; overdue, due on the day, without a date. */
const mixed = planOf(
  [
    task('1.1', { done: { on: '2021-06-30', evidence: ['12/BC'] }, evidence: 'required' }),
    task('1.2', { done: { on: '2021-07-01' }, evidence: 'required', unit: 'tu-phap' }),
    { code: '1.3', name: 'x', unit: 'tu-phap', deliverable: 'y', done: { on: '2021-03-01' } },
  ],
  [
    task('2.1'),
    task('2.2', { dueOn: '2021-06-01' }),
    task('2.3', { dueOn: '2021-07-01' }),
    { code: '2.4', name: 'x', deliverable: 'y' },
  ],
);

describe('progress', () => {
  test('counts every task once, and what has no date apart', () => {
    const { groups, ...whole } = planProgress(mixed, '2021-07-01');
    expect(whole).toEqual({
      plan: 'cchc-2021',
      on: '2021-07-01',
      knownOn: '2021-07-01',
      tasks: 7,
      done: 3,
      inTime: 1,
      late: 1,
      doneUndated: 1,
      overdue: 2,
      notDue: 1,
      undated: 1,
      unproven: 1,
    });
    expect(groups.map(({ code, name, tasks, done }) => [code, name, tasks, done])).toEqual([
      ['1', 'cải cách thể chế', 3, 3],
      ['2', 'cải cách thủ tục hành chính', 4, 0],
    ]);
  });

  test('is that of the day: what is done or entered later is not done yet', () => {
    expect(planProgress(mixed, '2021-06-30')).toMatchObject({ done: 2, late: 0, overdue: 1, unproven: 0 });
    const plan = planOf([task('1.1', { done: { on: '2021-06-01', recordedOn: '2021-07-10' } })]);
    expect(planProgress(plan, '2021-07-09')).toMatchObject({ done: 0, overdue: 1 });
    expect(planProgress(plan, '2021-07-10')).toMatchObject({ done: 1, inTime: 1 });
    const known = planProgress(plan, '2021-06-01', { knownOn: '2021-07-10' });
    expect(known).toMatchObject({ on: '2021-06-01', knownOn: '2021-07-10', done: 1 });
    expect(planProgress(plan, '2021-05-31', { knownOn: '2021-07-10' })).toMatchObject({ done: 0, notDue: 1 });
  });

  test('of a plan with errors is refused, of one with warnings it is not', () => {
    const error = refused(() =>
      planProgress(planOf([task('1.1', { dueOn: '2020-01-01' }), task('1.1')]), '2021-07-01'),
    );
    expect([error.code, error.problems.map(({ code }) => code)]).toEqual([
      'oversight/invalid-plan',
      ['oversight/due-before-plan', 'oversight/code-twice'],
    ]);
    expect(planProgress(planOf([]), '2021-07-01')).toMatchObject({ tasks: 0, groups: [{ tasks: 0 }] });
    expect(refused(() => planProgress(mixed, '2021-06-31')).code).toBe('kernel/not-a-date');
    expect(refused(() => planProgress(mixed, '2021-06-30', { knownOn: 'never' })).code).toBe('kernel/not-a-date');
  });
});

describe('overdue tasks', () => {
  test('stand with how long they are overdue, the longest first', () => {
    const list = overdueTasks(mixed, '2021-07-01', { calendar });
    expect(list.map(({ group, task: { code }, dueOn, daysLate }) => [group, code, dueOn, daysLate])).toEqual([
      ['2', '2.2', '2021-06-01', { calendar: 30, working: 22 }],
      ['2', '2.1', '2021-06-30', { calendar: 1, working: 1 }],
    ]);
    expect(overdueTasks(mixed, '2021-07-01')[0]?.daysLate).toEqual({ calendar: 30, working: null });
  });

  test('are none on the due date, nor where the calendar does not reach is any counted', () => {
    expect(overdueTasks(mixed, '2021-06-01')).toEqual([]);
    const plan = {
      ...planOf([task('1.1', { dueOn: '2010-06-30' })]),
      period: { from: '2010-01-01', to: '2010-12-31' },
    };
    expect(overdueTasks(plan, '2010-07-02').map(({ daysLate }) => daysLate.calendar)).toEqual([2]);
    expect(refused(() => overdueTasks(plan, '2010-07-02', { calendar })).code).toBe('calendar/out-of-coverage');
  });

  test('are those known on the day, and later those known later', () => {
    const plan = planOf([task('1.1', { done: { on: '2021-07-01', recordedOn: '2021-08-01' } })]);
    expect(overdueTasks(plan, '2021-07-31').length).toBe(1);
    expect(overdueTasks(plan, '2021-07-31', { knownOn: '2021-08-01' })).toEqual([]);
  });
});

describe('a plan as indicators', () => {
  const source = { system: 'plans' };

  test('has the completion of the whole, its groups and its units', () => {
    const { whole, byGroup, byUnit, problems } = planIndicator(mixed, '2021-07-01', { source });
    expect(whole).toMatchObject({
      code: 'plan-completion',
      definition: 'plan-completion',
      kind: 'share',
      measure: 'task',
      numerator: 3,
      denominator: 7,
      unit: 'chau-thanh',
      period: { from: '2021-01-01', to: '2021-07-01' },
      on: '2021-07-01',
      knownOn: '2021-07-01',
      source,
      verification: 'needs-reconciliation',
    });
    expect(byGroup.map(({ code, unit, numerator, denominator }) => [code, unit, numerator, denominator])).toEqual([
      ['plan-completion/1', 'chau-thanh', 3, 3],
      ['plan-completion/2', 'chau-thanh', 0, 4],
    ]);
    expect(byUnit.map(({ code, unit, numerator, denominator }) => [code, unit, numerator, denominator])).toEqual([
      ['plan-completion', 'noi-vu', 1, 4],
      ['plan-completion', 'tu-phap', 2, 2],
    ]);
    expect(problems).toEqual([{ code: 'oversight/no-unit', path: [], severity: 'warning', value: 1 }]);
  });

  test('in time is of what had come due, and tells what has no date', () => {
    const options = {
      source,
      measure: 'in-time',
      verification: 'verified',
      target: { value: 0.25, direction: 'at-least' },
      names: { vi: 'Đúng hạn', en: 'In time' },
    } as const;
    const { whole, byGroup, problems } = planIndicator(mixed, '2021-07-01', options);
    expect(whole).toMatchObject({ code: 'plan-in-time', numerator: 1, denominator: 4, verification: 'verified' });
    expect([whole.names, meetsTarget(whole)]).toEqual([options.names, true]);
    expect(byGroup.map(({ numerator, denominator }) => [numerator, denominator])).toEqual([
      [1, 2],
      [0, 2],
    ]);
    expect(problems.map(({ code, value }) => [code, value])).toEqual([
      ['oversight/no-unit', 1],
      ['oversight/no-due-date', 2],
    ]);
    expect(planIndicator(mixed, '2021-01-01', options).whole.value).toBe(null);
  });

  test('is of the days of the plan, to its end, and has its basis', () => {
    const basis = [{ document: '01/KH-UBND', status: 'unverified' }] as const;
    const plan = { ...planOf([task('1.1')]), basis };
    const { whole } = planIndicator(plan, '2022-02-01', { source });
    expect([whole.period, whole.on, whole.basis]).toEqual([plan.period, '2022-02-01', basis]);
    const { unit: _, ...nobodys } = plan;
    expect(planIndicator(nobodys, '2021-12-31', { source }).whole.unit).toBe(null);
  });

  test('of units rolls up to the whole when every task has one', () => {
    const plan = planOf([task('1.1', { done: { on: '2021-02-01' } }), task('1.2', { unit: 'tu-phap' })], [task('2.1')]);
    const { whole, byUnit, problems } = planIndicator(plan, '2021-12-31', { source });
    const { sum } = rollUp(byUnit, { unit: 'chau-thanh' });
    expect([sum.numerator, sum.denominator, problems]).toEqual([whole.numerator, whole.denominator, []]);
  });

  test('is refused before it begins, and for a share it does not know', () => {
    const early = refused(() => planIndicator(mixed, '2020-12-31', { source }));
    expect([early.code, early.problems[0]?.value, early.problems[0]?.accepted]).toEqual([
      'oversight/before-period',
      '2020-12-31',
      'from 2021-01-01',
    ]);
    const unknown = refused(() => planIndicator(mixed, '2021-12-31', { source, measure: 'speed' as never }));
    expect([unknown.code, unknown.problems]).toEqual([
      'oversight/invalid-request',
      [
        {
          code: 'oversight/unknown-choice',
          path: ['measure'],
          severity: 'error',
          value: 'speed',
          accepted: 'completion | in-time',
        },
      ],
    ]);
    expect(
      refused(() => planIndicator(planOf([task('1', { dueOn: '2020-01-01' })]), '2021-12-31', { source })).code,
    ).toBe('oversight/invalid-plan');
  });
});
