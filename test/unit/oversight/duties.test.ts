import { narrate } from 'motcua';
import { type CalendarSpec, compileCalendar } from 'motcua/calendar';
import { rollUp } from 'motcua/indicator';
import {
  checkDuty,
  type DutyRule,
  dutyCompliance,
  dutyIndicator,
  dutyOccurrences,
  type MonthDayDuty,
  type QuotaDuty,
  type WeekdayDuty,
} from 'motcua/oversight';
import { vietnamCalendar as calendar, vietnamCalendarSpec } from 'motcua/vn';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';

const head = { code: 'duty', name: 'a duty', since: '2026-01-01' };
const friday: WeekdayDuty = { ...head, every: 'week', weekdays: [5] };
const tenths: MonthDayDuty = { ...head, every: 'month', monthDays: [10, 20, -1] };
const weekly: QuotaDuty = { ...head, every: 'week', times: 1 };
const villages: QuotaDuty = { ...head, every: 'month', times: 2 };

const found = (rule: unknown) => checkDuty(rule as DutyRule).map(({ code, path }) => [code, path.join('.')]);

describe('the rule of a duty', () => {
  test('is one of three kinds, with as often as it may come round', () => {
    for (const rule of [friday, tenths, weekly, villages]) expect(found(rule)).toEqual([]);
    expect(found(head)).toEqual([['oversight/unknown-choice', '']]);
    expect(checkDuty({ ...friday, times: 1 } as never)).toEqual([
      {
        code: 'oversight/unknown-choice',
        path: [],
        severity: 'error',
        value: ['weekdays', 'times'],
        accepted: 'weekdays | monthDays | times',
      },
    ]);
    expect(checkDuty({ ...friday, every: 'month' } as never).map(({ accepted }) => accepted)).toEqual(['week']);
    expect(checkDuty({ ...tenths, every: 'week' } as never).map(({ accepted }) => accepted)).toEqual(['month']);
    expect(checkDuty({ ...weekly, every: 'day' } as never).map(({ code, accepted }) => [code, accepted])).toEqual([
      ['oversight/unknown-choice', 'week | month | quarter | year'],
    ]);
  });

  test('says what becomes of rest days in words of its kind', () => {
    for (const restDay of ['excused', 'following', 'preceding', 'kept'] as const) {
      expect(found({ ...friday, restDay })).toEqual([]);
      expect(found({ ...tenths, restDay })).toEqual([]);
    }
    expect(found({ ...weekly, restDay: 'kept' })).toEqual([]);
    expect(checkDuty({ ...weekly, restDay: 'following' } as never)).toEqual([
      {
        code: 'oversight/unknown-choice',
        path: ['restDay'],
        severity: 'error',
        value: 'following',
        accepted: 'excused | kept',
      },
    ]);
    expect(found({ ...friday, restDay: 'moved' })).toEqual([['oversight/unknown-choice', 'restDay']]);
  });

  test('names days that are', () => {
    expect(checkDuty({ ...friday, weekdays: [] })).toEqual([
      { code: 'oversight/no-days', path: ['weekdays'], severity: 'error', value: [], accepted: '1..7' },
    ]);
    expect(found({ ...friday, weekdays: 5 })).toEqual([['oversight/no-days', 'weekdays']]);
    expect(found({ ...friday, weekdays: [1, 0, 8, 7, 1.5] })).toEqual(
      [1, 2, 4].map((at) => ['oversight/not-a-day-of-duty', `weekdays.${at}`]),
    );
    expect(checkDuty({ ...tenths, monthDays: [1, 28, -1, 29] })).toEqual([
      {
        code: 'oversight/not-a-day-of-duty',
        path: ['monthDays', 3],
        severity: 'error',
        value: 29,
        accepted: '1..28 | -1',
      },
    ]);
    expect(found({ ...tenths, monthDays: [] })).toEqual([['oversight/no-days', 'monthDays']]);
    expect(found({ ...tenths, monthDays: [0] })).toEqual([['oversight/not-a-day-of-duty', 'monthDays.0']]);
  });

  test.each([
    ['week', 7],
    ['month', 28],
    ['quarter', 90],
    ['year', 365],
  ] as const)('is owed at most once a day of a %s', (every, most) => {
    expect(found({ ...weekly, every, times: most })).toEqual([]);
    for (const times of [0, most + 1, 1_000_000, 1.5, Number.NaN, '1']) {
      const [problem] = checkDuty({ ...weekly, every, times } as never);
      expect([problem?.code, problem?.path, problem?.accepted]).toEqual([
        'oversight/not-a-number-of-times',
        ['times'],
        `1..${most}`,
      ]);
    }
  });

  test('has a code, a name and days', () => {
    expect(found({ ...friday, code: '', name: ' ', since: '2026-02-29', until: 'end' })).toEqual([
      ['oversight/no-code', 'code'],
      ['oversight/no-name', 'name'],
      ['kernel/not-a-date', 'since'],
      ['kernel/not-a-date', 'until'],
    ]);
  });

  test('comes round at least once before it ends', () => {
    const never = (rule: DutyRule) => found(rule).map(([code]) => code);
    // 2026-01-02 is a Friday
    expect(never({ ...friday, until: '2026-01-01' })).toEqual(['oversight/never-occurs']);
    expect(never({ ...friday, until: '2026-01-02' })).toEqual([]);
    expect(never({ ...friday, until: '2025-12-31' })).toEqual(['oversight/never-occurs']);
    expect(never({ ...tenths, until: '2026-01-09' })).toEqual(['oversight/never-occurs']);
    expect(never({ ...tenths, until: '2026-01-10' })).toEqual([]);
    expect(never({ ...tenths, monthDays: [-1], until: '2026-01-30' })).toEqual(['oversight/never-occurs']);
    expect(never({ ...tenths, monthDays: [-1], until: '2026-01-31' })).toEqual([]);
    expect(never({ ...villages, until: '2026-01-30' })).toEqual(['oversight/never-occurs']);
    expect(never({ ...villages, until: '2026-01-31' })).toEqual([]);
    expect(never({ ...villages, since: '2026-01-02', until: '2026-02-27' })).toEqual(['oversight/never-occurs']);
    expect(never({ ...villages, since: '2026-01-02', until: '2026-02-28' })).toEqual([]);
    expect(never({ ...villages, since: '2026-01-02', until: '2026-01-31' })).toEqual(['oversight/never-occurs']);
    expect(checkDuty({ ...weekly, until: '2026-01-10' })).toEqual([
      {
        code: 'oversight/never-occurs',
        path: ['until'],
        severity: 'error',
        value: '2026-01-10',
        accepted: 'later, since 2026-01-01',
      },
    ]);
    expect(never({ ...weekly, until: '2026-01-11' })).toEqual([]);
  });
});

const days = (rule: DutyRule, from: string, to: string) =>
  dutyOccurrences(rule, { from, to }, calendar).map(({ from: first, to: last, owed, excused, movedFrom }) =>
    [first === last ? last : `${first}..${last}`, owed, excused, ...(movedFrom === undefined ? [] : [movedFrom])].join(
      ' ',
    ),
  );

describe('occurrences', () => {
  test('on days of the week are excused on holidays', () => {
    expect(days(friday, '2026-04-24', '2026-05-08')).toEqual(['2026-04-24 1 0', '2026-05-01 0 1', '2026-05-08 1 0']);
    // a Saturday that is worked, in exchange for a Monday that is not
    expect(days({ ...friday, weekdays: [1, 6] }, '2026-08-22', '2026-09-05')).toEqual([
      '2026-08-22 1 0',
      '2026-08-24 1 0',
      '2026-08-29 0 1',
      '2026-08-31 0 1',
      '2026-09-05 0 1',
    ]);
  });

  test('are moved to the working day after, or before, and belong to the day they are owed on', () => {
    const following: DutyRule = { ...friday, restDay: 'following' };
    expect(days(following, '2026-04-25', '2026-05-03')).toEqual([]);
    expect(days(following, '2026-05-04', '2026-05-08')).toEqual(['2026-05-04 1 0 2026-05-01', '2026-05-08 1 0']);
    const preceding: DutyRule = { ...friday, restDay: 'preceding' };
    expect(days(preceding, '2026-04-25', '2026-04-29')).toEqual(['2026-04-29 1 0 2026-05-01']);
    expect(days(preceding, '2026-04-30', '2026-05-07')).toEqual([]);
  });

  test('that come to fall on one day are one, that of the day itself', () => {
    const rule: DutyRule = { ...friday, weekdays: [1, 6, 7], restDay: 'following' };
    expect(days(rule, '2026-05-04', '2026-05-10')).toEqual(['2026-05-04 1 0']);
    const weekend: DutyRule = { ...friday, weekdays: [6, 7], restDay: 'following' };
    expect(days(weekend, '2026-05-09', '2026-05-12')).toEqual(['2026-05-11 1 0 2026-05-09']);
    expect(days({ ...weekend, weekdays: [5, 6], restDay: 'preceding' }, '2026-05-05', '2026-05-09')).toEqual([
      '2026-05-08 1 0',
    ]);
  });

  test('are kept on rest days where the rule says so, with no calendar needed', () => {
    expect(days({ ...friday, restDay: 'kept' }, '2026-05-01', '2026-05-01')).toEqual(['2026-05-01 1 0']);
    expect(days({ ...friday, restDay: 'kept' }, '2030-05-03', '2030-05-03')).toEqual(['2030-05-03 1 0']);
    expect(days({ ...weekly, restDay: 'kept' }, '2030-05-03', '2030-05-05')).toEqual(['2030-04-29..2030-05-05 1 0']);
    expect(refused(() => days(friday, '2030-05-03', '2030-05-03')).code).toBe('calendar/out-of-coverage');
    expect(refused(() => days(weekly, '2030-05-03', '2030-05-05')).code).toBe('calendar/out-of-coverage');
  });

  test('on days of the month end with its last', () => {
    expect(days(tenths, '2026-02-01', '2026-03-10')).toEqual([
      '2026-02-10 1 0',
      '2026-02-20 0 1',
      '2026-02-28 0 1',
      '2026-03-10 1 0',
    ]);
    expect(days({ ...tenths, monthDays: [-1] }, '2027-02-20', '2027-04-30')).toEqual([
      '2027-02-28 0 1',
      '2027-03-31 1 0',
      '2027-04-30 0 1',
    ]);
    expect(
      days({ ...tenths, monthDays: [-1], restDay: 'kept', since: '2028-02-01' }, '2028-02-28', '2028-03-30'),
    ).toEqual(['2028-02-29 1 0']);
  });

  test('lie within the days of the rule', () => {
    const rule: DutyRule = { ...friday, since: '2026-06-05', until: '2026-06-12' };
    expect(days(rule, '2026-05-01', '2026-07-31')).toEqual(['2026-06-05 1 0', '2026-06-12 1 0']);
    const quota: DutyRule = { ...weekly, since: '2026-06-02', until: '2026-06-20' };
    expect(days(quota, '2026-05-01', '2026-07-31')).toEqual(['2026-06-08..2026-06-14 1 0']);
    // what a rule moves past its end is still owed
    const moved: DutyRule = { ...friday, restDay: 'following', until: '2026-05-01' };
    expect(days(moved, '2026-05-02', '2026-05-31')).toEqual(['2026-05-04 1 0 2026-05-01']);
    const late: DutyRule = { ...friday, restDay: 'following', since: '2026-05-02' };
    expect(days(late, '2026-05-04', '2026-05-07')).toEqual([]);
    expect(days({ ...friday, restDay: 'preceding', until: '2026-04-30' }, '2026-04-27', '2026-04-29')).toEqual([]);
  });

  test('of a quota are whole weeks and months, of their last day', () => {
    expect(days(weekly, '2026-03-02', '2026-03-14')).toEqual(['2026-03-02..2026-03-08 1 0']);
    expect(days(weekly, '2026-03-08', '2026-03-08')).toEqual(['2026-03-02..2026-03-08 1 0']);
    expect(days(weekly, '2026-03-09', '2026-03-14')).toEqual([]);
    expect(days(villages, '2026-02-15', '2026-04-29')).toEqual([
      '2026-02-01..2026-02-28 2 0',
      '2026-03-01..2026-03-31 2 0',
    ]);
    expect(days({ ...villages, every: 'quarter', times: 1 }, '2026-01-01', '2026-12-30')).toEqual([
      '2026-01-01..2026-03-31 1 0',
      '2026-04-01..2026-06-30 1 0',
      '2026-07-01..2026-09-30 1 0',
    ]);
    expect(days({ ...villages, every: 'year', times: 365 }, '2026-12-31', '2026-12-31')).toEqual([
      '2026-01-01..2026-12-31 249 116',
    ]);
  });

  test('of a quota are fewer where there are fewer working days, and none at Tết', () => {
    expect(days(weekly, '2026-02-16', '2026-02-22')).toEqual(['2026-02-16..2026-02-22 0 1']);
    expect(days({ ...weekly, times: 5 }, '2026-04-27', '2026-05-10')).toEqual([
      '2026-04-27..2026-05-03 2 3',
      '2026-05-04..2026-05-10 5 0',
    ]);
    expect(days({ ...weekly, times: 7, restDay: 'kept' }, '2026-05-03', '2026-05-03')).toEqual([
      '2026-04-27..2026-05-03 7 0',
    ]);
  });

  test('are asked of a period that is one, and not too long', () => {
    const reversed = refused(() => days(friday, '2026-05-02', '2026-05-01'));
    expect([reversed.code, reversed.problems[0]?.code, reversed.problems[0]?.path]).toEqual([
      'oversight/invalid-request',
      'oversight/period-reversed',
      ['period'],
    ]);
    const kept: DutyRule = { ...weekly, restDay: 'kept', since: '1900-01-01' };
    const long = refused(() => days(kept, '1900-01-01', '2000-03-17'));
    expect([long.code, long.problems[0]?.value, long.problems[0]?.accepted]).toEqual([
      'oversight/period-too-long',
      36_601,
      'at most 36600 days',
    ]);
    expect(days(kept, '1900-01-01', '2000-03-16').length).toBe(5_228);
    expect(refused(() => days({ ...friday, weekdays: [] }, '2026-05-01', '2026-05-02')).code).toBe(
      'oversight/invalid-duty',
    );
  });

  test('go to the last day there is', () => {
    const kept = { restDay: 'kept', since: '9999-01-01' } as const;
    expect(days({ ...weekly, ...kept }, '9999-12-25', '9999-12-31')).toEqual(['9999-12-20..9999-12-26 1 0']);
    expect(days({ ...villages, ...kept }, '9999-12-25', '9999-12-31')).toEqual(['9999-12-01..9999-12-31 2 0']);
    expect(days({ ...friday, ...kept }, '9999-12-25', '9999-12-31')).toEqual(['9999-12-31 1 0']);
  });

  test('that may be moved from days the calendar does not know are refused', () => {
    const spec: CalendarSpec = {
      ...vietnamCalendarSpec,
      notices: [
        {
          ...vietnamCalendarSpec.notices[0]!,
          id: 'own',
          covers: { from: '2026-05-09', to: '2026-05-17' },
          entries: [],
        },
      ],
    };
    const own = compileCalendar(spec);
    const asked = (restDay: 'following' | 'preceding', from: string, to: string) => () =>
      dutyOccurrences({ ...friday, weekdays: [6], restDay }, { from, to }, own);
    expect(refused(asked('following', '2026-05-11', '2026-05-12')).problems[0]).toMatchObject({
      code: 'calendar/out-of-coverage',
      value: '2026-05-08',
    });
    expect(refused(asked('following', '2026-05-13', '2026-05-16')).problems[0]).toMatchObject({
      code: 'calendar/out-of-coverage',
      value: '2026-05-16',
      accepted: '2026-05-09..2026-05-17',
    });
    expect(refused(asked('preceding', '2026-05-13', '2026-05-15')).problems[0]?.value).toBe('2026-05-18');
    expect(asked('following', '2026-05-13', '2026-05-15')()).toEqual([]);
    expect(asked('preceding', '2026-05-12', '2026-05-14')()).toEqual([]);
  });
});

const on = (...list: readonly string[]) => list.map((day) => ({ on: day }));
const may = { from: '2026-05-01', to: '2026-05-31' };

describe('compliance', () => {
  test('on a day counts done, missed, excused and pending, and misses no meeting on a holiday', () => {
    const answer = dutyCompliance(friday, on('2026-05-08'), { period: may, on: '2026-05-21', calendar });
    expect(answer).toMatchObject({
      duty: 'duty',
      period: may,
      on: '2026-05-21',
      knownOn: '2026-05-21',
      done: 1,
      missed: 1,
      excused: 1,
      pending: 2,
      compliance: { numerator: 1, denominator: 2 },
      problems: [],
    });
    expect(answer.occurrences.map(({ to, done, missed, pending }) => [to, done, missed, pending])).toEqual([
      ['2026-05-01', 0, 0, 0],
      ['2026-05-08', 1, 0, 0],
      ['2026-05-15', 0, 1, 0],
      ['2026-05-22', 0, 0, 1],
      ['2026-05-29', 0, 0, 1],
    ]);
    const onTheDay = dutyCompliance(friday, [], { period: may, on: '2026-05-22', calendar });
    expect([onTheDay.missed, onTheDay.pending]).toEqual([3, 1]);
  });

  test('with two days a month at the villages is of months that are over', () => {
    const records = on('2026-04-07', '2026-04-21', '2026-04-23', '2026-05-12');
    const period = { from: '2026-04-01', to: '2026-05-31' };
    const { done, missed, pending, compliance, problems } = dutyCompliance(villages, records, {
      period,
      on: '2026-05-30',
      calendar,
    });
    expect([done, missed, pending, compliance]).toEqual([3, 0, 1, { numerator: 2, denominator: 2 }]);
    expect(problems).toEqual([]);
    expect(dutyCompliance(villages, records, { period, on: '2026-05-31', calendar })).toMatchObject({
      done: 3,
      missed: 1,
      pending: 0,
      compliance: { numerator: 3, denominator: 4 },
    });
  });

  test('is pending in all that is owed until its last day has come, even when too few days are left', () => {
    const period = { from: '2026-06-01', to: '2026-06-30' };
    const asked = (day: string) => dutyCompliance(villages, [], { period, on: day, calendar });
    expect(asked('2026-06-29')).toMatchObject({ missed: 0, pending: 2 });
    expect(asked('2026-06-30')).toMatchObject({ missed: 2, pending: 0 });
  });

  test('has nothing to say when nothing was owed', () => {
    const tet = { from: '2026-02-16', to: '2026-02-22' };
    const { compliance, excused } = dutyCompliance(weekly, [], { period: tet, on: tet.to, calendar });
    expect([compliance, excused]).toEqual([{ numerator: 0, denominator: 0 }, 1]);
    const options = { period: tet, on: tet.to, calendar, source: { system: 'minutes' } };
    expect(dutyIndicator(weekly, [], options).value).toBe(null);
  });

  test('counts a day once, tells what was done on a day that was not owed, and what was entered too early', () => {
    const records = [
      { on: '2026-05-08' },
      { on: '2026-05-08' },
      { on: '2026-05-14' },
      { on: '2026-05-22', recordedOn: '2026-05-20' },
      { on: '2026-05-01' },
      { on: '2026-04-30' },
      { on: '2026-06-01' },
    ];
    const { done, problems } = dutyCompliance(friday, records, { period: may, on: '2026-06-30', calendar });
    expect(done).toBe(2);
    expect(problems.map(({ code, path, severity, value }) => [code, path.join('.'), severity, value])).toEqual([
      ['oversight/done-twice', 'records.1.on', 'note', '2026-05-08'],
      ['oversight/recorded-before', 'records.3.recordedOn', 'warning', '2026-05-20'],
      ['oversight/nothing-owed', 'records.2.on', 'note', '2026-05-14'],
      ['oversight/nothing-owed', 'records.4.on', 'note', '2026-05-01'],
    ]);
    expect(narrate(problems.slice(2, 3), { locale: 'vi' })).toBe(
      '1.  Ngày này không phải thực hiện (vị trí: records.2.on; đã nhập: "2026-05-14")',
    );
  });

  test('of a quota takes working days only, unless every day is kept', () => {
    // a Saturday and a Monday
    const records = on('2026-05-09', '2026-05-18');
    const options = { period: may, on: '2026-05-31', calendar };
    const working = dutyCompliance(villages, records, options);
    expect([working.done, working.problems.map(({ code, value }) => [code, value])]).toEqual([
      1,
      [['oversight/nothing-owed', '2026-05-09']],
    ]);
    const kept = dutyCompliance({ ...villages, restDay: 'kept' }, records, options);
    expect([kept.done, kept.problems]).toEqual([2, []]);
  });

  test('of a quota leaves what was done in a month that has not ended to that month', () => {
    const options = { period: { from: '2026-05-01', to: '2026-05-30' }, on: '2026-05-30', calendar };
    expect(dutyCompliance(villages, on('2026-05-12'), options)).toMatchObject({
      done: 0,
      occurrences: [],
      problems: [],
    });
  });

  test('as of a day rests on what was entered by then, or by the day whose knowledge counts', () => {
    const records = [{ on: '2026-05-08', recordedOn: '2026-05-20' }];
    const asked = (day: string, knownOn?: string) =>
      dutyCompliance(friday, records, {
        period: may,
        on: day,
        calendar,
        ...(knownOn === undefined ? {} : { knownOn }),
      });
    expect(asked('2026-05-19')).toMatchObject({ done: 0, missed: 2 });
    expect(asked('2026-05-20')).toMatchObject({ done: 1, missed: 1 });
    expect(asked('2026-05-10', '2026-05-20')).toMatchObject({ knownOn: '2026-05-20', done: 1, missed: 0 });
    expect(asked('2026-05-07', '2026-05-20')).toMatchObject({ done: 0, missed: 0, pending: 4 });
  });

  test('refuses entries that cannot be read', () => {
    const asked = (records: unknown) => () =>
      dutyCompliance(friday, records as never, { period: may, on: '2026-05-31', calendar });
    const error = refused(asked([{ on: '2026-05-08' }, { on: '2026-05-32' }]));
    expect([error.code, error.problems.map(({ code, path }) => [code, path])]).toEqual([
      'oversight/invalid-records',
      [['kernel/not-a-date', ['records', 1, 'on']]],
    ]);
    expect(refused(asked(null)).problems[0]?.code).toBe('oversight/not-a-list');
    const many = Array.from({ length: 1_000_000 }, () => ({ on: '2026-05-08' }));
    expect(refused(asked(many)).problems[0]).toEqual({
      code: 'oversight/too-many',
      path: ['records'],
      severity: 'error',
      value: 1_000_000,
      accepted: 'at most 100000',
    });
    expect(asked(many.slice(0, 100_000))().done).toBe(1);
    expect(refused(() => dutyCompliance(friday, [], { period: may, on: 'today', calendar })).code).toBe(
      'kernel/not-a-date',
    );
  });
});

describe('compliance as an indicator', () => {
  const options = { period: may, on: '2026-05-21', calendar, source: { system: 'minutes' } };

  test('is a share of what was owed by the day, by the rule it names', () => {
    const basis = [{ document: '01/QC', status: 'unverified' }] as const;
    expect(dutyIndicator({ ...friday, basis }, on('2026-05-08'), { ...options, unit: 'phu-tam' })).toMatchObject({
      code: 'duty-compliance/duty',
      definition: 'duty-compliance; week: 5; excused',
      measure: 'occurrence',
      numerator: 1,
      denominator: 2,
      unit: 'phu-tam',
      period: { from: '2026-05-01', to: '2026-05-21' },
      on: '2026-05-21',
      knownOn: '2026-05-21',
      basis,
    });
    expect(dutyIndicator(friday, [], options).unit).toBe(null);
    expect(dutyIndicator({ ...tenths, restDay: 'following' }, [], options).definition).toBe(
      'duty-compliance; month: 10, 20, -1; following',
    );
    expect(dutyIndicator(villages, [], options).definition).toBe('duty-compliance; month: 2 times; excused');
    expect(refused(() => dutyIndicator(friday, [], { ...options, on: '2026-04-30' })).code).toBe(
      'oversight/before-period',
    );
  });

  test('of communes rolls up', () => {
    const of = (unit: string, ...list: readonly string[]) => dutyIndicator(friday, on(...list), { ...options, unit });
    const { sum } = rollUp([of('A', '2026-05-08', '2026-05-15'), of('B')], { unit: 'district' });
    expect(sum.value).toEqual({ n: 1n, d: 2n });
  });
});
