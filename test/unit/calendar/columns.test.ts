// Columns take four rows at a time where they can: whatever keeps a row from it, in whichever place, changes no other row.
import {
  addWorkingDaysColumn,
  type CalendarSpec,
  compileCalendar,
  fromEpochDay,
  NO_DAY,
  toEpochDay,
} from 'motcua/calendar';
import { describe, expect, test } from 'vitest';

type Row = readonly [date: string, n: number];

const covering = (...spans: [from: string, to: string][]): CalendarSpec => ({
  id: 'test',
  names: { vi: 'Thử', en: 'Test' },
  timeZone: 'Asia/Ho_Chi_Minh',
  weeklyRest: [6, 7],
  notices: spans.map(([from, to]) => ({
    id: from,
    covers: { from, to },
    certainty: 'official',
    basis: [],
    entries: [],
  })),
});
/** Saturday 3 to Saturday 17 January 2026, two weeks of five working days. */
const fortnight = covering(['2026-01-03', '2026-01-17']);
/** Every day worked for longer than anybody may count. */
const century: CalendarSpec = { ...covering(['2000-01-01', '2110-12-31']), weeklyRest: [] };

function added(spec: CalendarSpec, rows: readonly Row[]): (string | null)[] {
  const days = Int32Array.from(rows, ([date]) => toEpochDay(date));
  const n = Int32Array.from(rows, ([, amount]) => amount);
  const column = addWorkingDaysColumn(compileCalendar(spec), { days, n });
  return Array.from(column, (day) => (day === NO_DAY ? null : fromEpochDay(day)));
}

const plain: readonly Row[] = [
  ['2026-01-05', 1],
  ['2026-01-09', 1],
  ['2026-01-10', 2],
  ['2026-01-03', 10],
  ['2026-01-12', 3],
];
const reached = ['2026-01-06', '2026-01-12', '2026-01-13', '2026-01-16', '2026-01-15'];
const places = [0, 1, 2, 3, 4];
const changed = <T, U>(rows: readonly T[], place: number, row: U): (T | U)[] =>
  rows.map((one, at) => (at === place ? row : one));

describe('without a gap', () => {
  test.each([0, 1, 2, 3, 4, 5])('%i rows are each counted', (length) => {
    expect(added(fortnight, plain.slice(0, length))).toEqual(reached.slice(0, length));
  });

  test('eight rows, and nine, are each counted', () => {
    const eight = [...plain.slice(0, 4), ...plain.slice(1)];
    expect(added(fortnight, eight)).toEqual([...reached.slice(0, 4), ...reached.slice(1)]);
    expect(added(fortnight, [...eight, ['2026-01-16', -9]])).toEqual([
      ...reached.slice(0, 4),
      ...reached.slice(1),
      '2026-01-05',
    ]);
  });

  test('days on both sides of 1970 are each counted', () => {
    const winter = covering(['1969-12-20', '1970-03-31']);
    expect(
      added(winter, [
        ['1969-12-22', 1],
        ['1969-12-31', 1],
        ['1970-01-01', 1],
        ['1970-01-05', 5],
        ['1970-01-30', 1],
        ['1970-02-27', 2],
        ['1970-03-02', 1],
        ['1970-03-27', 2],
      ]),
    ).toEqual([
      '1969-12-23',
      '1970-01-01',
      '1970-01-02',
      '1970-01-12',
      '1970-02-02',
      '1970-03-03',
      '1970-03-03',
      '1970-03-31',
    ]);
  });

  test.each<[string, string, number, string | null]>([
    ['on the first day', '2026-01-03', 1, '2026-01-05'],
    ['before the first day', '2026-01-02', 1, null],
    ['on the last day', '2026-01-17', -1, '2026-01-16'],
    ['on the last day, going on', '2026-01-17', 1, null],
    ['after the last day', '2026-01-18', 1, null],
    ['after the last day, going back', '2026-01-18', -1, null],
    ['to the last working day', '2026-01-15', 1, '2026-01-16'],
    ['one past the last working day', '2026-01-16', 1, null],
    ['two past the last working day', '2026-01-15', 3, null],
    ['of nothing on a working day', '2026-01-12', 0, '2026-01-12'],
    ['of nothing on a rest day', '2026-01-10', 0, '2026-01-10'],
    ['of nothing on the first day', '2026-01-03', 0, '2026-01-03'],
    ['back from a working day', '2026-01-12', -1, '2026-01-09'],
    ['back from a rest day', '2026-01-10', -1, '2026-01-09'],
    ['far back from a rest day', '2026-01-11', -5, '2026-01-05'],
    ['back past the first working day', '2026-01-05', -1, null],
    ['of more than may be counted', '2026-01-05', 36_601, null],
    ['of more than may be counted back', '2026-01-05', -36_601, null],
    ['of the lowest number', '2026-01-05', NO_DAY, null],
    ['of the highest number', '2026-01-05', 2_147_483_647, null],
  ])('a row %s leaves the others as they are', (_, date, n, expected) => {
    for (const place of places) {
      expect(added(fortnight, changed(plain, place, [date, n] as const))).toEqual(changed(reached, place, expected));
    }
  });

  test('a row of no day is none', () => {
    const days = Int32Array.of(NO_DAY, 20_458, 2_147_483_647, -2_147_483_647, NO_DAY);
    const column = addWorkingDaysColumn(compileCalendar(fortnight), { days, n: new Int32Array(5).fill(1) });
    expect([...column]).toEqual([NO_DAY, 20_459, NO_DAY, NO_DAY, NO_DAY]);
  });

  test('the most that may be counted is, and one more is not, in any place', () => {
    const days: Row[] = places.map((place) => [`2000-01-0${place + 1}`, 36_600]);
    const ends = ['2100-03-17', '2100-03-18', '2100-03-19', '2100-03-20', '2100-03-21'];
    expect(added(century, days)).toEqual(ends);
    expect(
      added(
        century,
        days.map((_, place) => [ends[place] ?? '', -36_600]),
      ),
    ).toEqual(days.map(([date]) => date));
    for (const place of places) {
      const date = `2000-01-0${place + 1}`;
      expect(added(century, changed(days, place, [date, 36_601]))).toEqual(changed(ends, place, null));
      expect(added(century, changed(days, place, [date, 36_599]))[place]).toBe(`2100-03-${16 + place}`);
      expect(added(century, changed(days, place, ['2110-12-30', -36_601]))).toEqual(changed(ends, place, null));
    }
  });
});

describe('with a gap', () => {
  const gapped = covering(['2026-01-01', '2026-01-31'], ['2026-03-01', '2026-03-31']);

  test.each<[string, readonly Row[], (string | null)[]]>([
    [
      'four forward, one across the gap',
      [
        ['2026-01-29', 1],
        ['2026-01-29', 2],
        ['2026-01-05', 1],
        ['2026-03-02', 1],
      ],
      ['2026-01-30', null, '2026-01-06', '2026-03-03'],
    ],
    [
      'four from within the gap and beside it',
      [
        ['2026-02-10', 1],
        ['2026-02-10', 0],
        ['2026-01-31', 0],
        ['2026-02-28', -1],
      ],
      [null, null, '2026-01-31', null],
    ],
    [
      'five back',
      [
        ['2026-03-31', -21],
        ['2026-03-02', -1],
        ['2026-03-03', -1],
        ['2026-01-02', -1],
        ['2026-01-01', -1],
      ],
      ['2026-03-02', null, '2026-03-02', '2026-01-01', null],
    ],
    [
      'more than may be counted, and the first and last days',
      [
        ['2026-01-05', 36_601],
        ['2026-01-05', -36_601],
        ['2026-01-01', 1],
        ['2026-03-31', 1],
        ['2026-03-30', 1],
      ],
      [null, null, '2026-01-02', null, '2026-03-31'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(added(gapped, rows)).toEqual(expected);
  });

  test('the most that may be counted is, and one more is not', () => {
    const spans = covering(['1990-01-01', '1990-01-31'], ['2000-01-01', '2110-12-31']);
    expect(
      added({ ...spans, weeklyRest: [] }, [
        ['2000-01-01', 36_600],
        ['2000-01-01', 36_601],
        ['2100-03-17', -36_600],
        ['2100-03-18', -36_601],
      ]),
    ).toEqual(['2100-03-17', null, '2000-01-01', null]);
  });
});
