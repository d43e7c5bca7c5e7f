// The columns every verb answers from, of a few days whose marks are written out.
import { toEpochDay } from 'motcua/calendar';
import { describe, expect, test } from 'vitest';
import { buildTables, coverageOf } from '../../../src/calendar/build-tables.ts';
import { hoursTables } from '../../../src/calendar/hours-tables.ts';

const WORKED = 0b011_0000;
const REST = 0b010_1000;
const PROJECTED_WORKED = 0b111_0000;
const PROJECTED_REST = 0b110_1000;
const NOBODY_KNOWS = 0;

const tablesOf = (...marks: number[]) => buildTables(toEpochDay('2026-01-01'), Uint8Array.from(marks), new Map());

describe('the tables', () => {
  test('of days all covered and announced have no column of gaps or projections', () => {
    const entries = new Map();
    const marks = Uint8Array.of(REST, WORKED, WORKED, REST, WORKED);
    expect(buildTables(100, marks, entries)).toEqual({
      first: 100,
      last: 104,
      ordinal: Int32Array.of(0, 1, 2, 2, 3),
      dayAt: Int32Array.of(101, 102, 104),
      marks,
      uncovered: null,
      projected: null,
      entries,
    });
  });

  test('of days with a gap and projections count both', () => {
    const marks = Uint8Array.of(WORKED, REST, NOBODY_KNOWS, NOBODY_KNOWS, PROJECTED_WORKED, PROJECTED_REST, WORKED);
    expect(buildTables(-3, marks, new Map())).toMatchObject({
      first: -3,
      last: 3,
      ordinal: Int32Array.of(1, 1, 1, 1, 2, 2, 3),
      dayAt: Int32Array.of(-3, 1, 3),
      uncovered: Int32Array.of(0, 0, 1, 2, 2, 2, 2),
      projected: Int32Array.of(0, 0, 0, 0, 1, 2, 2),
    });
  });
});

describe('coverage', () => {
  test.each<[string, number[], [from: string, to: string][]]>([
    ['one day', [REST], [['2026-01-01', '2026-01-01']]],
    ['a run', [WORKED, REST, PROJECTED_REST], [['2026-01-01', '2026-01-03']]],
    [
      'a gap of one day',
      [WORKED, REST, NOBODY_KNOWS, WORKED],
      [
        ['2026-01-01', '2026-01-02'],
        ['2026-01-04', '2026-01-04'],
      ],
    ],
    [
      'a gap of three days',
      [WORKED, NOBODY_KNOWS, NOBODY_KNOWS, NOBODY_KNOWS, REST, REST],
      [
        ['2026-01-01', '2026-01-01'],
        ['2026-01-05', '2026-01-06'],
      ],
    ],
    [
      'two gaps',
      [WORKED, NOBODY_KNOWS, PROJECTED_WORKED, NOBODY_KNOWS, NOBODY_KNOWS, REST],
      [
        ['2026-01-01', '2026-01-01'],
        ['2026-01-03', '2026-01-03'],
        ['2026-01-06', '2026-01-06'],
      ],
    ],
  ])('of %s', (_, marks, runs) => {
    expect(coverageOf(tablesOf(...marks))).toEqual(runs.map(([from, to]) => ({ from, to })));
  });
});

describe('hours', () => {
  test('add up over working days, and rest days keep their sessions', () => {
    const morning = { opens: 450, closes: 690 };
    const afternoon = { opens: 780, closes: 1020 };
    const sessions = [[morning, afternoon], [morning], [], [{ opens: 0, closes: 1439 }]];
    const basis = [{ document: '12/TB-UBND', status: 'verified' as const }];
    const departures = new Map();
    expect(hoursTables(tablesOf(WORKED, REST, WORKED, PROJECTED_WORKED), sessions, { basis, departures })).toEqual({
      sessions,
      minutes: Int32Array.of(480, 480, 480, 1919),
      basis,
      departures,
    });
  });
});
