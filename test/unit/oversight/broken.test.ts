import { checkDuty, checkInspection, checkPlan, dutyCompliance } from 'motcua/oversight';
import { vietnamCalendar as calendar } from 'motcua/vn';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';

const codes = (problems: readonly { code: string; path: readonly unknown[] }[]) =>
  problems.map(({ code, path }) => `${code} ${path.join('.')}`);

describe('what is no plan, rule or inspection at all', () => {
  test.each([null, undefined, 7, 'kế hoạch', []])('lacks everything: %o', (junk) => {
    expect(codes(checkPlan(junk as never))).toEqual([
      'oversight/no-code code',
      'oversight/no-name name',
      'kernel/not-a-date period.from',
      'kernel/not-a-date period.to',
      'oversight/not-a-list groups',
    ]);
    expect(codes(checkDuty(junk as never))).toEqual([
      'oversight/no-code code',
      'oversight/no-name name',
      'kernel/not-a-date since',
      'oversight/unknown-choice ',
    ]);
    expect(codes(checkInspection(junk as never))).toEqual([
      'oversight/no-code code',
      'oversight/no-name name',
      'oversight/unknown-choice scope.by',
      'oversight/unknown-choice scope.announced',
      'oversight/not-a-list units',
    ]);
  });

  test('an entry that is none lacks everything, in its place', () => {
    const period = { from: '2021-01-01', to: '2021-12-31' };
    const tasks = [null, { code: '1', name: 'a', unit: 'u', dueOn: '2021-02-01', deliverable: 'd', done: null }];
    const plan = { code: 'p', name: 'p', period, groups: [{ code: '1', name: 'g', tasks }, null] };
    expect(codes(checkPlan(plan as never))).toEqual([
      'oversight/no-code groups.0.tasks.0.code',
      'oversight/no-name groups.0.tasks.0.name',
      'oversight/no-unit groups.0.tasks.0.unit',
      'oversight/no-due-date groups.0.tasks.0.dueOn',
      'oversight/no-deliverable groups.0.tasks.0.deliverable',
      'kernel/not-a-date groups.0.tasks.1.done.on',
      'oversight/no-code groups.1.code',
      'oversight/no-name groups.1.name',
      'oversight/not-a-list groups.1.tasks',
    ]);

    const head = { code: 'i', name: 'i', scope: { by: 'records', announced: true } };
    const units = [null, { unit: 'a', inspected: null, card: null }];
    const inspection = { ...head, units, members: [null], assessments: [null], findings: [null] };
    expect(codes(checkInspection(inspection as never))).toEqual([
      'oversight/no-code units.0.unit',
      'kernel/not-a-date units.1.inspected.on',
      'oversight/other-unit units.1.card.unit',
      'oversight/other-checklist units.1.card.framework',
      'oversight/no-name members.0',
      'kernel/not-a-date assessments.0.on',
      'oversight/unknown-unit assessments.0.unit',
      'oversight/unknown-member assessments.0.member',
      'oversight/no-name assessments.0.matter',
      'oversight/no-name assessments.0.remark',
      'oversight/no-code findings.0.code',
      'oversight/no-name findings.0.name',
      'oversight/unknown-unit findings.0.unit',
      'oversight/unknown-choice findings.0.severity',
      'kernel/not-a-date findings.0.found.on',
      'oversight/no-due-date findings.0.dueOn',
    ]);
  });

  test('an entry of what was done that is none is refused with its place', () => {
    const rule = { code: 'friday', name: 'f', every: 'week', weekdays: [5], since: '2026-01-01' } as const;
    const options = { period: { from: '2026-05-01', to: '2026-05-31' }, on: '2026-05-21', calendar };
    const { code, problems } = refused(() => dutyCompliance(rule, [null] as never, options));
    expect([code, ...codes(problems)]).toEqual(['oversight/invalid-records', 'kernel/not-a-date records.0.on']);
  });
});
