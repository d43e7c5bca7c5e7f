import { delayShares } from 'motcua/dossier';
import type { Process, ProcessStep, TimeLimit } from 'motcua/procedure';
import { vietnam } from 'motcua/vn';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';

const { calendar, policy } = vietnam('2026-11-09');

const step = (id: string, limit: TimeLimit, after: readonly string[] = [], code?: string): ProcessStep => ({
  id,
  name: { vi: id },
  agency: { name: `agency of ${id}`, ...(code === undefined ? {} : { code }) },
  calendar: 'office',
  limit,
  after,
});
const wd = (amount: number): TimeLimit => ({ amount, unit: 'working-day' });

/** Received on Monday 9 November at nine. */
const shares = (limit: TimeLimit, steps: readonly ProcessStep[], done: Readonly<Record<string, string>>) => {
  const process: Process = { desk: { name: 'desk' }, calendar: 'office', limit, steps, basis: [] };
  const completed = new Map(Object.entries(done));
  return delayShares({
    receivedAt: '2026-11-09T09:00',
    process,
    calendars: new Map([['office', calendar]]),
    policy,
    completed,
  });
};

describe('minutes of delay', () => {
  test('are not known of days: not of a step that was late, of one that kept its day, of one beside the path, nor of the whole', () => {
    const found = shares(wd(3), [step('a', wd(1)), step('b', wd(2)), step('c', wd(1), ['a', 'b']), step('d', wd(1))], {
      a: '2026-11-10',
      b: '2026-11-13',
      c: '2026-11-16',
      d: '2026-11-10',
    });
    expect(found.criticalPath).toEqual(['b', 'c']);
    expect(found.steps.map(({ late }) => late?.minutes)).toEqual([null, null, null, null]);
    expect(found.steps.map(({ share }) => share?.minutes)).toEqual([null, null, null, null]);
    expect([found.total?.minutes, found.unowed?.minutes]).toEqual([null, null]);
    expect(found.agencies.map(({ share }) => share?.minutes)).toEqual([null, null, null, null]);
  });

  test('are not known of days either when the minute is told in which a step was done', () => {
    const found = shares(wd(1), [step('a', wd(1)), step('b', wd(1), ['a'])], {
      a: '2026-11-11T09:30',
      b: '2026-11-13T15:00',
    });
    expect(found.steps.map(({ late }) => late)).toEqual([
      { calendar: 1, working: 1, minutes: null },
      { calendar: 1, working: 1, minutes: null },
    ]);
    expect(found.total).toEqual({ calendar: 3, working: 3, minutes: null });
  });

  test('make the first minute of a day another than the end of the day before', () => {
    const doneAt = (a: string) => shares(wd(1), [step('a', wd(1))], { a });
    expect(doneAt('2026-11-10')).toMatchObject({ total: { calendar: 0, working: 0 }, expectedAt: '2026-11-10' });
    const next = doneAt('2026-11-11T00:00');
    expect(next).toMatchObject({ total: { calendar: 1, working: 1 }, expectedAt: '2026-11-10' });
    expect(next.steps[0]).toMatchObject({
      owes: true,
      expectedAt: '2026-11-11T00:00',
      share: { calendar: 1, working: 1 },
    });
  });

  test('of a limit in minutes run by the clock, over nights and days of rest', () => {
    // due at 10:30 on Monday, done at 08:00 on Wednesday
    const limit: TimeLimit = { amount: 90, unit: 'minute' };
    const found = shares(limit, [step('a', limit)], { a: '2026-11-11T08:00' });
    expect(found.steps[0]?.late).toEqual({ calendar: 2, working: 2, minutes: 2 * 1440 - 150 });
    expect(found.total?.minutes).toBe(2 * 1440 - 150);
  });
});

describe('a delay that reaches outside the calendar', () => {
  test('is refused with the day that is not covered', () => {
    const error = refused(() => shares(wd(1), [step('a', wd(1))], { a: '2093-01-01' }));
    expect(error.code).toBe('calendar/out-of-coverage');
    expect(error.problems[0]?.value).toBe('2093-01-01');
  });
});

describe('agencies', () => {
  test('of different codes are two, whatever they are called', () => {
    const named = (id: string, code: string) => ({ ...step(id, wd(1), [], code), agency: { name: 'office', code } });
    const found = shares(wd(2), [named('a', 'H15.1'), named('b', 'H15.2'), named('c', 'H15.1')], {
      a: '2026-11-10',
      b: '2026-11-10',
      c: '2026-11-10',
    });
    expect(found.agencies.map(({ agency, steps }) => [agency.code, steps])).toEqual([
      ['H15.1', ['a', 'c']],
      ['H15.2', ['b']],
    ]);
  });
});
