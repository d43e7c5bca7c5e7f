import { civilDateTime, inForce, percentText } from 'motcua';
import { fromEpochDay, toEpochDay } from 'motcua/calendar';
import { print } from 'motcua/narrator';
import { describe, expect, test } from 'vitest';
import { MotcuaError, type Problem } from '../../../src/kernel/index.ts';
import { exact, exactDecimal, exactFromText, refuse, toMinutes, toMoment } from '../../../src/kernel/inside.ts';
import { refused } from '../../refused.ts';

const share = { n: 1n, d: 3n };
const percent = (options: object) => () => percentText(share, options as { locale: 'vi' });

describe('a refusal', () => {
  test.each<[string, () => unknown, unknown, string | undefined]>([
    ['a date', () => toEpochDay('24/11/2026'), '24/11/2026', 'YYYY-MM-DD, 0001-01-01..9999-12-31'],
    ['a day', () => fromEpochDay(0.5), 0.5, '-719162..2932896'],
    ['a time', () => toMinutes('25:00'), '25:00', 'HH:mm, 00:00..23:59'],
    ['a moment', () => toMoment('noon'), 'noon', 'YYYY-MM-DD or YYYY-MM-DDTHH:mm, 0001-01-01..9999-12-31'],
    [
      'an instant',
      () => civilDateTime('noon', 'UTC'),
      'noon',
      'a Date, milliseconds since 1970, or text with its offset, YYYY-MM-DDTHH:mm[:ss](Z|+HH:mm), years 0001..9999',
    ],
    [
      'an instant that is an invalid Date',
      () => civilDateTime(new Date(Number.NaN), 'UTC'),
      'Invalid Date',
      'a Date, milliseconds since 1970, or text with its offset, YYYY-MM-DDTHH:mm[:ss](Z|+HH:mm), years 0001..9999',
    ],
    ['a time zone', () => civilDateTime(0, 'Moon'), 'Moon', 'an IANA name such as Asia/Ho_Chi_Minh'],
    [
      'a value of a day',
      () => inForce([{ value: 1, since: '2026-01-01', basis: [] }], '2025-01-01'),
      '2025-01-01',
      '2026-01-01..',
    ],
    [
      'one value of a day',
      () =>
        inForce(
          [1, 2].map((value) => ({ value, since: '2026-01-01', until: '2026-01-31', basis: [] })),
          '2026-01-02',
        ),
      '2026-01-02',
      '2026-01-01..2026-01-31, 2026-01-01..2026-01-31',
    ],
    ['a language', percent({ locale: 'fr' }), 'fr', 'vi | en'],
    [
      'a rounding',
      percent({ locale: 'vi', rounding: 'banker' }),
      'banker',
      'half-up | half-down | half-even | up | down | ceiling | floor',
    ],
    ['a number of places', percent({ locale: 'vi', places: 101 }), 101, '0..100'],
    ['a format', () => print([], 'pdf' as 'text'), 'pdf', 'text | markdown | html | csv'],
    ['a whole number', () => exact(0.5), 0.5, 'a whole number'],
    ['a decimal', () => exactDecimal('1,5'), '1,5', 'a decimal such as -12.5 or 1e-7'],
    ['a fraction', () => exactFromText('1.5'), '1.5', 'n/d'],
    ['a quotient', () => exact(7, 0), '7/0', undefined],
  ])('of %s shows what was given and says what would be accepted', (_, call, value, accepted) => {
    const [problem] = refused(call).problems;
    expect([problem?.value, problem?.accepted]).toEqual([value, accepted]);
    expect(problem).toMatchObject({ path: [], severity: 'error' });
  });

  test('keeps out what it was not told', () => {
    const problem = { code: 'room/thing', path: [], severity: 'error' };
    expect(refused(() => refuse('room/thing')).problems).toStrictEqual([problem]);
  });
});

describe('the message of an error', () => {
  const problem: Problem = { code: 'room/thing', path: [], severity: 'error' };

  test.each<[string, readonly Problem[], string]>([
    ['room/all', [], 'room/all'],
    ['room/thing', [problem], 'room/thing'],
    ['room/all', [problem], 'room/all: room/thing'],
    ['room/all', [{ ...problem, path: ['a', 1] }], 'room/all: room/thing at a.1'],
    ['room/thing', [{ ...problem, value: 'x' }], 'room/thing: got "x"'],
    ['room/thing', [{ ...problem, accepted: '1..6' }], 'room/thing; accepted: 1..6'],
    ['room/thing', [problem, problem], 'room/thing (and 1 more)'],
  ])('%s of %j: %s', (code, problems, message) => {
    expect(new MotcuaError(code, problems).message).toBe(message);
  });

  test('counts what was not kept', () => {
    const error = new MotcuaError(
      'room/thing',
      Array.from({ length: 101 }, () => problem),
    );
    expect([error.problems.length, error.total, error.message]).toEqual([100, 101, 'room/thing (and 100 more)']);
  });
});

test.each([
  [
    () => toEpochDay('2026-11-20T09:00:00Z'),
    "YYYY-MM-DD, 0001-01-01..9999-12-31; of an instant civilDate(instant, 'Asia/Ho_Chi_Minh')",
  ],
  [() => toEpochDay('2026-11-20T09:00:00+0700'), "; of an instant civilDate(instant, 'Asia/Ho_Chi_Minh')"],
  [() => toEpochDay('2026-11-20T09:00:00-07:00'), "; of an instant civilDate(instant, 'Asia/Ho_Chi_Minh')"],
  [() => toEpochDay(new Date(0) as never), "; of an instant civilDate(instant, 'Asia/Ho_Chi_Minh')"],
  [() => toMoment(new Date(0) as never), "; of an instant civilDateTime(instant, 'Asia/Ho_Chi_Minh')"],
])('an instant in place of a day is told how it becomes one', (call, accepted) => {
  expect(refused(call).problems[0]?.accepted).toContain(accepted);
});

test.each(['2026-11-20 09:00', '2026-02-30', 'Z', '20261120'])('%s is no instant', (text) => {
  expect(refused(() => toMoment(text)).problems[0]?.accepted).not.toContain('instant');
});
