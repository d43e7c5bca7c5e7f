import {
  addWorkingDays,
  addWorkingDaysColumn,
  calendarAsKnownOn,
  compileCalendar,
  countWorkingDays,
  dayStatus,
  followingWorkingDay,
  intersectCalendars,
  isWorkingDay,
  type Notice,
  parseCalendarSpec,
  parseNotice,
  precedingWorkingDay,
  safeParseCalendarSpec,
  safeParseNotice,
  toEpochDay,
  type WorkingCalendar,
  withNotice,
} from 'motcua/calendar';
import { vietnamCalendar, vietnamCalendarSpec } from 'motcua/vn';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';

const knownOn = (on: string) => compileCalendar(calendarAsKnownOn(vietnamCalendarSpec, on));
const closure = (on: string): Notice => ({
  id: `closed ${on}`,
  covers: { from: on, to: on },
  certainty: 'official',
  basis: [{ document: '12/TB-UBND', status: 'verified' }],
  entries: [{ on, kind: 'closure', names: { vi: 'Chuyển trụ sở', en: 'Moving house' } }],
});
const closedOn = (on: string) => compileCalendar(withNotice(vietnamCalendarSpec, closure(on)));

test('a calendar as it was known cites nothing that was written later', () => {
  const cited = (on: string, day: string) => dayStatus(knownOn(on), day).basis.map(({ document }) => document);
  expect(cited('2026-10-01', '2026-11-24')).toEqual(['28/2026/QH16']);
  expect(cited('2026-10-02', '2026-11-24')).toEqual(['28/2026/QH16', '10065/VPCP-KGVX']);
  expect(cited('2024-12-02', '2025-01-28')).toEqual(['8726/VPCP-KGVX']);
  expect(cited('2024-12-02', '2025-09-01')).toEqual(['45/2019/QH14', '45/2019/QH14', '8726/VPCP-KGVX']);
  expect(cited('2024-12-03', '2025-01-28')).toEqual(['8726/VPCP-KGVX', '6150/TB-BLĐTBXH']);
});

describe('adding', () => {
  test.each([
    ['2026-11-20', 0, '2026-11-20'],
    ['2026-11-21', 0, '2026-11-21'],
    ['2026-11-21', 1, '2026-11-23'],
    ['2026-11-21', -1, '2026-11-20'],
    ['2026-02-13', 1, '2026-02-23'],
    ['2026-02-23', -1, '2026-02-13'],
    ['2026-08-21', 1, '2026-08-22'],
    ['2026-08-24', -1, '2026-08-22'],
    ['2026-08-22', 1, '2026-08-24'],
    ['2014-12-01', 3275, '2027-12-31'],
  ])('%s + %i = %s', (date, n, expected) => {
    expect(addWorkingDays(vietnamCalendar, date, n)).toBe(expected);
  });

  test.each([1.5, Number.NaN, Number.POSITIVE_INFINITY, 36_601, -36_601, 1e9, '3', null, undefined])(
    '%j days are refused',
    (n) => {
      const error = refused(() => addWorkingDays(vietnamCalendar, '2026-11-20', n as number));
      expect(error.code).toBe('calendar/not-a-day-count');
      expect(error.problems[0]?.accepted).toBe('-36600..36600');
    },
  );

  test('the ends of coverage are reached and not passed', () => {
    expect(addWorkingDays(vietnamCalendar, '2027-12-30', 1)).toBe('2027-12-31');
    expect(refused(() => addWorkingDays(vietnamCalendar, '2027-12-31', 1)).code).toBe('calendar/out-of-coverage');
    expect(addWorkingDays(vietnamCalendar, '2014-12-02', -1)).toBe('2014-12-01');
    expect(refused(() => addWorkingDays(vietnamCalendar, '2014-12-01', -1)).code).toBe('calendar/out-of-coverage');
    expect(refused(() => addWorkingDays(vietnamCalendar, '2014-11-30', 1)).code).toBe('calendar/out-of-coverage');
    expect(refused(() => addWorkingDays(vietnamCalendar, '2028-01-01', -1)).code).toBe('calendar/out-of-coverage');
    expect(refused(() => addWorkingDays(vietnamCalendar, '2020-01-01', 36_600)).code).toBe('calendar/out-of-coverage');
  });

  test.each([
    [() => addWorkingDays(vietnamCalendarSpec as unknown as WorkingCalendar, '2026-11-20', 1)],
    [() => isWorkingDay(null as unknown as WorkingCalendar, '2026-11-20')],
    [() => countWorkingDays(undefined as unknown as WorkingCalendar, '2026-11-20', '2026-11-21')],
    [() => intersectCalendars(vietnamCalendar, {} as WorkingCalendar)],
    [() => isWorkingDay(JSON.parse(JSON.stringify(vietnamCalendar)), '2026-11-20')],
    [() => dayStatus({ tables: {} } as WorkingCalendar, '2026-11-20')],
  ])('a calendar that is not compiled is refused (%#)', (call) => {
    expect(refused(call).code).toBe('calendar/not-compiled');
  });

  test('columns refuse unequal lengths and mark bad rows', () => {
    const days = Int32Array.of(
      toEpochDay('2026-11-20'),
      -2147483648,
      toEpochDay('2027-12-31'),
      toEpochDay('2026-11-21'),
      toEpochDay('2026-11-20'),
    );
    const n = Int32Array.of(3, 1, 1, 0, 36_601);
    const out = new Int32Array(5);
    expect(addWorkingDaysColumn(vietnamCalendar, { days, n, out })).toBe(out);
    expect([...out]).toEqual([
      toEpochDay('2026-11-26'),
      -2147483648,
      -2147483648,
      toEpochDay('2026-11-21'),
      -2147483648,
    ]);
    expect(refused(() => addWorkingDaysColumn(vietnamCalendar, { days, n: n.subarray(1) })).code).toBe(
      'calendar/column-lengths',
    );
    expect(refused(() => addWorkingDaysColumn(vietnamCalendar, { days, n, out: new Int32Array(4) })).code).toBe(
      'calendar/column-lengths',
    );
  });
});

describe('counting and neighbours', () => {
  test.each([
    ['2026-11-20', '2026-11-20', 0],
    ['2026-11-20', '2026-11-21', 0],
    ['2026-11-20', '2026-11-26', 3],
    ['2026-11-26', '2026-11-20', -3],
    ['2026-02-13', '2026-02-22', 0],
    ['2025-12-31', '2026-12-31', 249],
  ])('from %s to %s: %i', (from, to, count) => {
    expect(countWorkingDays(vietnamCalendar, from, to)).toBe(count);
  });

  test.each([
    ['2026-02-14', '2026-02-23', '2026-02-13'],
    ['2026-08-22', '2026-08-22', '2026-08-22'],
    ['2014-12-01', '2014-12-01', '2014-12-01'],
  ])('around %s: %s and %s', (date, following, preceding) => {
    expect(followingWorkingDay(vietnamCalendar, date)).toBe(following);
    expect(precedingWorkingDay(vietnamCalendar, date)).toBe(preceding);
  });

  test('no neighbour outside coverage is guessed', () => {
    const weekend = compileCalendar({ ...vietnamCalendarSpec, notices: [{ ...closure('2026-11-21'), entries: [] }] });
    expect(refused(() => followingWorkingDay(weekend, '2026-11-21')).code).toBe('calendar/out-of-coverage');
    expect(refused(() => precedingWorkingDay(weekend, '2026-11-21')).code).toBe('calendar/out-of-coverage');
  });
});

describe('the status of a day', () => {
  test.each([
    ['2026-11-23', 'working-day', true, 'Ngày làm việc', undefined],
    ['2026-11-24', 'holiday', false, 'Ngày Văn hóa Việt Nam 24/11', undefined],
    ['2026-11-21', 'weekly-rest', false, 'Ngày nghỉ hằng tuần', undefined],
    ['2026-02-17', 'tet', false, 'Mùng 1 Tết', undefined],
    ['2027-02-06', 'tet', false, 'Mùng 1 Tết', undefined],
    ['2026-04-27', 'in-lieu', false, 'Nghỉ bù Giỗ Tổ Hùng Vương (10/3 âm lịch)', '2026-04-26'],
    ['2026-01-02', 'swapped-off', false, 'Nghỉ hoán đổi dịp Tết Dương lịch 2026', '2026-01-10'],
    ['2026-01-10', 'swapped-work', true, 'Làm bù cho ngày nghỉ hoán đổi dịp Tết Dương lịch 2026', '2026-01-02'],
  ])('%s is a %s', (date, kind, working, vi, pair) => {
    const status = dayStatus(vietnamCalendar, date);
    expect(status).toMatchObject({ date, kind, working, certainty: 'official', names: { vi } });
    expect(status.pair).toBe(pair);
    expect(status.basis.length).toBeGreaterThan(0);
  });

  test('an entry without names or basis has those of its kind and of its notice', () => {
    const { entries: _, ...notice } = closure('2026-12-07');
    const bare = compileCalendar(
      withNotice(vietnamCalendarSpec, { ...notice, entries: [{ on: '2026-12-07', kind: 'closure' }] }),
    );
    expect(dayStatus(bare, '2026-12-07')).toMatchObject({
      names: { en: 'Office closed' },
      basis: [{ document: '12/TB-UBND' }],
      notice: 'closed 2026-12-07',
    });
  });
});

describe('what was known', () => {
  test.each([
    ['6519/VPCP-KGVX', '2018-07-10', '2018-07-11', '2018-12-31', null],
    ['2450/VPCP-KGVX', '2024-04-11', '2024-04-12', '2024-04-29', '2024-05-04'],
    ['12729/VPCP-KGVX', '2025-12-24', '2025-12-25', '2026-01-02', '2026-01-10'],
  ])('the swap of %s is unknown on %s and known on %s', (_, before, after, off, worked) => {
    expect(isWorkingDay(knownOn(before), off)).toBe(true);
    expect(isWorkingDay(knownOn(after), off)).toBe(false);
    if (worked !== null) {
      expect(isWorkingDay(knownOn(before), worked)).toBe(false);
      expect(isWorkingDay(knownOn(after), worked)).toBe(true);
    }
  });

  test('the Saturday worked for 31/12/2018 was outside what was known before its letter', () => {
    expect(refused(() => isWorkingDay(knownOn('2018-07-10'), '2019-01-05')).code).toBe('calendar/out-of-coverage');
    expect(isWorkingDay(knownOn('2018-07-11'), '2019-01-05')).toBe(true);
  });

  test('24/11/2026 works until the resolution of 24/04/2026', () => {
    expect(isWorkingDay(knownOn('2026-04-23'), '2026-11-24')).toBe(true);
    expect(isWorkingDay(knownOn('2026-04-24'), '2026-11-24')).toBe(false);
  });

  test('a notice without a day of publication counts from its first covered day', () => {
    expect(refused(() => isWorkingDay(knownOn('2016-12-31'), '2017-01-26')).code).toBe('calendar/out-of-coverage');
    expect(isWorkingDay(knownOn('2017-01-01'), '2017-01-26')).toBe(false);
  });

  test('only a late swap or a new holiday turns a day that was known, and never from off to worked otherwise', () => {
    const late = new Set(['2018-12-31', '2024-04-29', '2024-05-04', '2026-01-02', '2026-01-10', '2026-11-24']);
    const days = vietnamCalendarSpec.notices.flatMap(({ entries }) => entries.map(({ on }) => on));
    const publications = vietnamCalendarSpec.notices.map(({ publishedOn, covers }) => publishedOn ?? covers.from);
    const turned = publications.flatMap((on) => {
      const then = knownOn(on);
      const isCovered = (day: string) => then.coverage.some(({ from, to }) => from <= day && day <= to);
      return days.filter((day) => isCovered(day) && isWorkingDay(then, day) !== isWorkingDay(vietnamCalendar, day));
    });
    expect([...new Set(turned)].sort()).toEqual([...late].sort());
  });

  test('before the first notice nothing is known', () => {
    expect(refused(() => knownOn('2014-11-30')).problems[0]?.code).toBe('calendar/no-notices');
  });

  test('no swap announced after its year was is folded into the notice of the year', () => {
    const late = vietnamCalendarSpec.notices.filter(({ id }) => id.endsWith('swap'));
    expect(late.map(({ publishedOn }) => publishedOn)).toEqual(['2024-04-12', '2025-12-25']);
  });
});

describe('what is handed out', () => {
  test('cannot be used to change the calendar of Viet Nam or its policies', () => {
    const { basis, names } = dayStatus(vietnamCalendar, '2026-02-17');
    expect(() => (basis as unknown[]).push('x')).toThrow(TypeError);
    expect(() => Object.assign(names, { vi: 'x' })).toThrow(TypeError);
    expect(() => (vietnamCalendarSpec.notices as unknown[]).pop()).toThrow(TypeError);
  });
});

describe('calendars together', () => {
  test('an intersection rests where either rests and keeps the reason', () => {
    const both = intersectCalendars(vietnamCalendar, closedOn('2026-12-07'));
    expect(dayStatus(both, '2026-12-07')).toMatchObject({
      working: false,
      kind: 'closure',
      names: { en: 'Moving house' },
    });
    expect(dayStatus(both, '2026-11-24')).toMatchObject({ kind: 'holiday', names: { en: 'Vietnam Culture Day' } });
    expect(dayStatus(both, '2026-08-22')).toMatchObject({ working: true, kind: 'swapped-work', pair: '2026-08-31' });
    expect(both.coverage).toEqual(vietnamCalendar.coverage);
    expect(both.id).toBe('vn-civil-service&vn-civil-service');
  });

  test('a Saturday one of them works in exchange is rest for both', () => {
    const other = compileCalendar({
      ...vietnamCalendarSpec,
      id: 'plain',
      notices: [{ ...closure('2026-08-01'), covers: { from: '2026-08-01', to: '2026-09-30' }, entries: [] }],
    });
    const both = intersectCalendars(vietnamCalendar, other);
    expect(both.coverage).toEqual([{ from: '2026-08-01', to: '2026-09-30' }]);
    expect(dayStatus(both, '2026-08-22')).toMatchObject({ working: false, kind: 'weekly-rest' });
    expect(dayStatus(both, '2026-09-02').kind).toBe('holiday');
    expect(both.version).not.toBe(vietnamCalendar.version);
  });

  test('of different time zones, or without a common day, are refused', () => {
    const abroad = compileCalendar({ ...vietnamCalendarSpec, timeZone: 'Asia/Tokyo' });
    const past = compileCalendar({ ...vietnamCalendarSpec, notices: [closure('2010-01-01')] });
    expect(refused(() => intersectCalendars(vietnamCalendar, abroad)).code).toBe('calendar/time-zones-differ');
    expect(refused(() => intersectCalendars(vietnamCalendar, past)).code).toBe('calendar/out-of-coverage');
  });

  test('two in one process do not know of each other', () => {
    const closed = closedOn('2026-11-23');
    expect(addWorkingDays(closed, '2026-11-20', 1)).toBe('2026-11-25');
    expect(addWorkingDays(vietnamCalendar, '2026-11-20', 1)).toBe('2026-11-23');
  });
});

describe('specifications from outside', () => {
  test('are parsed, or refused with every place', () => {
    expect(parseCalendarSpec(JSON.parse(JSON.stringify(vietnamCalendarSpec)))).toEqual(vietnamCalendarSpec);
    expect(parseNotice(JSON.parse(JSON.stringify(closure('2026-12-07'))))).toEqual(closure('2026-12-07'));
    const result = safeParseCalendarSpec({
      ...vietnamCalendarSpec,
      timeZone: 7,
      notices: [{ ...closure('2026-12-07'), certainty: 'sure' }],
    });
    expect(result).toMatchObject({
      success: false,
      problems: [
        { code: 'kernel/invalid-shape', path: ['timeZone'], value: 7 },
        { code: 'kernel/invalid-shape', path: ['notices', 0, 'certainty'], value: 'sure' },
      ],
    });
    expect(refused(() => parseCalendarSpec({})).code).toBe('kernel/invalid-shape');
    expect(refused(() => parseNotice(null)).code).toBe('kernel/invalid-shape');
  });

  test('a hundred thousand entries of the wrong shape are problems, not a crash', () => {
    const entries = Array.from({ length: 100_000 }, () => ({ on: 'x', kind: 'y' }));
    const result = safeParseNotice({ ...closure('2026-12-07'), entries });
    expect(result).toMatchObject({
      success: false,
      problems: expect.arrayContaining([expect.objectContaining({ code: 'kernel/invalid-shape' })]),
    });
    expect(refused(() => parseNotice({ ...closure('2026-12-07'), entries })).problems.length).toBeLessThanOrEqual(100);
  });

  test('an unknown key has its own place', () => {
    expect(safeParseNotice({ ...closure('2026-12-07'), publishedAt: '2026-11-16' })).toEqual({
      success: false,
      problems: [
        {
          code: 'kernel/invalid-shape',
          path: ['publishedAt'],
          severity: 'error',
          value: '2026-11-16',
          accepted: 'no such key',
        },
      ],
    });
    expect(safeParseNotice({ ...closure('2026-12-07'), publishedOn: '0000-01-01' }).success).toBe(false);
  });

  test('keys such as __proto__ are refused as data and never set', () => {
    const result = safeParseNotice(
      JSON.parse(
        '{"id":"x","covers":{"from":"2026-01-01","to":"2026-01-01"},"certainty":"official","basis":[],"entries":[],"__proto__":{"polluted":true}}',
      ),
    );
    expect(result.success).toBe(false);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('that pass parsing may still contradict themselves, and compiling says so', () => {
    const notice = { ...closure('2026-11-24'), id: 'x' };
    expect(refused(() => compileCalendar(withNotice(vietnamCalendarSpec, parseNotice(notice)))).problems[0]?.code).toBe(
      'calendar/duplicate-entry',
    );
  });
});
