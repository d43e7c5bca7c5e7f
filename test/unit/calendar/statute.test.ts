// Years projected from a statute of a few lines, so that each rule shows alone. In 2026, 1 May is a Friday and 2 May a Saturday.
import {
  type HolidayStatute,
  type LunarDates,
  projectedNotices,
  type SolarDay,
  type StatutoryHoliday,
} from 'motcua/calendar';
import { vietnameseLunarDates } from 'motcua/date-holidays';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';

const inLieu: HolidayStatute['inLieu'] = {
  names: { vi: 'Nghỉ bù', en: 'In lieu of' },
  basis: [{ document: '45/2019/QH14', article: '111', status: 'verified' }],
};
const holiday = (name: string, anchor: SolarDay, more: Partial<StatutoryHoliday> = {}): StatutoryHoliday => ({
  kind: 'holiday',
  names: { vi: `Ngày ${name}`, en: name },
  anchor,
  since: '0001-01-01',
  inLieu: false,
  basis: [{ document: name, status: 'verified' }],
  ...more,
});
const may = (day: number): SolarDay => ({ month: 5, day });
const statute = (...holidays: StatutoryHoliday[]): HolidayStatute => ({
  id: 'law',
  weeklyRest: [6, 7],
  holidays,
  inLieu,
});
const noMoon: LunarDates = () => {
  throw new Error('asked for a lunar date');
};

/** The entries of 2026 as `date name`, those in lieu as `date < pair name`. */
const entriesOf = (law: HolidayStatute, lunarDates = noMoon) =>
  projectedNotices(law, lunarDates, [2026]).flatMap(({ entries }) =>
    entries.map(({ on, kind, pair, names }) => `${on}${kind === 'in-lieu' ? ` < ${pair}` : ''} ${names?.en}`),
  );

describe('a projected notice', () => {
  test('holds the days off of its year and, after them, those in lieu', () => {
    const second = holiday('Second of May', may(2), { kind: 'tet', inLieu: true });
    expect(projectedNotices(statute(second), noMoon, [2026])).toEqual([
      {
        id: 'law-2026-projected',
        covers: { from: '2026-01-01', to: '2026-12-31' },
        certainty: 'projected',
        basis: inLieu.basis,
        entries: [
          {
            on: '2026-05-02',
            kind: 'tet',
            names: { vi: 'Ngày Second of May', en: 'Second of May' },
            basis: [{ document: 'Second of May', status: 'verified' }],
          },
          {
            on: '2026-05-04',
            kind: 'in-lieu',
            pair: '2026-05-02',
            names: { vi: 'Nghỉ bù Ngày Second of May', en: 'In lieu of Second of May' },
            basis: inLieu.basis,
          },
        ],
      },
    ]);
  });

  test('holds the days of the last lunar months that fall in its year, whichever lunar year they are of', () => {
    const kitchen = holiday('Kitchen gods', may(1), { anchor: { lunarMonth: 12, lunarDay: 23 } });
    // of the twelfth month that began on the last day of 2024 the 23rd is in January, its first is not
    const begins = holiday('Twelfth month', may(1), { anchor: { lunarMonth: 12, lunarDay: 1 } });
    const days = (...years: number[]) =>
      projectedNotices(statute(kitchen, begins), vietnameseLunarDates(), years).map(({ entries }) =>
        entries.map(({ on }) => on),
      );
    expect(days(2024, 2025, 2026)).toEqual([
      ['2024-01-11', '2024-02-02', '2024-12-31'],
      ['2025-01-22'],
      ['2026-01-19', '2026-02-10'],
    ]);
  });

  test('is made for each year, in the order asked', () => {
    const notices = projectedNotices(statute(holiday('First', { month: 12, day: 9 })), noMoon, [9999, 1, 987]);
    expect(
      notices.map(({ id, covers, entries }) => [id, covers.from, covers.to, ...entries.map(({ on }) => on)]),
    ).toEqual([
      ['law-9999-projected', '9999-01-01', '9999-12-31', '9999-12-09'],
      ['law-0001-projected', '0001-01-01', '0001-12-31', '0001-12-09'],
      ['law-0987-projected', '0987-01-01', '0987-12-31', '0987-12-09'],
    ]);
    expect(projectedNotices(statute(), noMoon, [])).toEqual([]);
  });

  test('asks the moon for the lunar days, of the year it is made for', () => {
    const asked: number[][] = [];
    const lunarDates: LunarDates = (...date) => {
      asked.push(date);
      return '2026-04-26';
    };
    const kings = { ...holiday('Hùng Kings', may(1)), anchor: { lunarMonth: 3, lunarDay: 10 } };
    expect(entriesOf(statute(kings), lunarDates)).toEqual(['2026-04-26 Hùng Kings']);
    expect(asked).toEqual([[2026, 3, 10]]);
  });
});

describe('the days off of 2026', () => {
  const all = [-1, 0, 1];

  test.each<[string, StatutoryHoliday[], string[]]>([
    ['the anchor alone', [holiday('A', may(1))], ['2026-05-01 A']],
    ['the days around it', [holiday('A', may(6), { offsets: all })], ['2026-05-05 A', '2026-05-06 A', '2026-05-07 A']],
    [
      'the days the weekday of the anchor says',
      [holiday('A', may(1), { offsets: { 1: [1], 2: [2], 3: [3], 4: [4], 5: [5, 6], 6: [7], 7: [8] } })],
      ['2026-05-06 A', '2026-05-07 A'],
    ],
    [
      'those on and after the day it became law',
      [holiday('A', may(6), { offsets: all, since: '2026-05-06' })],
      ['2026-05-06 A', '2026-05-07 A'],
    ],
    [
      'those up to the last day it is law',
      [holiday('A', may(6), { offsets: all, until: '2026-05-06' })],
      ['2026-05-05 A', '2026-05-06 A'],
    ],
    [
      'one day of law',
      [holiday('A', may(6), { offsets: all, since: '2026-05-07', until: '2026-05-07' })],
      ['2026-05-07 A'],
    ],
    ['a law to come', [holiday('A', may(6), { since: '2026-05-07' })], []],
    ['a law repealed', [holiday('A', may(6), { until: '2026-05-05' })], []],
    [
      'in order, however they are named',
      [holiday('C', { month: 9, day: 2 }), holiday('A', { month: 1, day: 1 }), holiday('B', may(1))],
      ['2026-01-01 A', '2026-05-01 B', '2026-09-02 C'],
    ],
    [
      'two on one day, of which the first named keeps it',
      [holiday('B', may(1)), holiday('A', may(1)), holiday('C', may(5), { offsets: [-4, 0] })],
      ['2026-05-01 B', '2026-05-05 C'],
    ],
  ])('%s', (_, holidays, entries) => {
    expect(entriesOf(statute(...holidays))).toEqual(entries);
  });
});

describe('days in lieu', () => {
  const madeUp = (name: string, day: number) => holiday(name, may(day), { inLieu: true });

  test.each<[string, StatutoryHoliday[], string[]]>([
    ['none of a working day', [madeUp('A', 1)], []],
    ['none where the law gives none', [holiday('A', may(2))], []],
    ['Monday for a Saturday', [madeUp('A', 2)], ['2026-05-04 < 2026-05-02 In lieu of A']],
    ['Monday for a Sunday', [madeUp('A', 3)], ['2026-05-04 < 2026-05-03 In lieu of A']],
    [
      'Monday and Tuesday for both',
      [madeUp('B', 3), madeUp('A', 2)],
      ['2026-05-04 < 2026-05-02 In lieu of A', '2026-05-05 < 2026-05-03 In lieu of B'],
    ],
    [
      'Tuesday where Monday is off already',
      [madeUp('A', 3), holiday('B', may(4))],
      ['2026-05-05 < 2026-05-03 In lieu of A'],
    ],
    [
      'the Monday after where the whole week is off',
      [madeUp('A', 2), holiday('B', may(4), { offsets: [0, 1, 2, 3, 4] })],
      ['2026-05-11 < 2026-05-02 In lieu of A'],
    ],
    ['only of the holiday that keeps the day', [holiday('A', may(2)), madeUp('B', 2)], []],
  ])('are %s', (_, holidays, entries) => {
    expect(entriesOf(statute(...holidays)).filter((entry) => entry.includes('<'))).toEqual(entries);
  });

  test('fall on the one day of the week that is worked, and on none where none is', () => {
    const law = statute(madeUp('A', 1), madeUp('B', 2));
    expect(entriesOf({ ...law, weeklyRest: [1, 2, 3, 4, 5, 6] })).toEqual([
      '2026-05-01 A',
      '2026-05-02 B',
      '2026-05-03 < 2026-05-01 In lieu of A',
      '2026-05-10 < 2026-05-02 In lieu of B',
    ]);
    expect(entriesOf({ ...law, weeklyRest: [1, 2, 3, 4, 5, 6, 7] })).toEqual(['2026-05-01 A', '2026-05-02 B']);
    expect(entriesOf({ ...law, weeklyRest: [] })).toEqual(['2026-05-01 A', '2026-05-02 B']);
  });
});

describe('what is no offset', () => {
  test.each([1e21, Number.NaN, 0.5, 367, -367, Number.POSITIVE_INFINITY])(
    '%f days from the anchor is refused',
    (offset) => {
      const law = statute(holiday('A', may(2), { offsets: [0, offset] }));
      const { problems } = refused(() => projectedNotices(law, noMoon, [2028]));
      expect(problems).toMatchObject([{ code: 'calendar/not-a-day-count', accepted: '-366..366, whole' }]);
    },
  );
});

describe('what is no year', () => {
  test.each<[unknown, unknown, string]>([
    [0, 0, 'years.1'],
    [-1, -1, 'years.1'],
    [10_000, 10_000, 'years.1'],
    [2028.5, 2028.5, 'years.1'],
    ['2028', '2028', 'years.1'],
    [Number.NaN, 'NaN', 'years.1'],
    [null, null, 'years.1'],
  ])('%j is refused', (year, value, path) => {
    const error = refused(() => projectedNotices(statute(), noMoon, [2028, year as number]));
    expect(error.problems.map((problem) => ({ ...problem, path: problem.path.join('.') }))).toEqual([
      { code: 'calendar/not-a-year', path, severity: 'error', value, accepted: '1..9999' },
    ]);
  });

  test('two hundred years are projected, one more is refused', () => {
    const years = Array.from({ length: 201 }, (_, at) => 2000 + at);
    expect(projectedNotices(statute(), noMoon, years.slice(1))).toHaveLength(200);
    expect(refused(() => projectedNotices(statute(), noMoon, years)).problems).toEqual([
      { code: 'calendar/not-a-year', path: ['years'], severity: 'error', value: 201, accepted: 'at most 200 years' },
    ]);
  });
});
