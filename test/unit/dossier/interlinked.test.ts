import { compileCalendar, type WorkingCalendar, withHours } from 'motcua/calendar';
import { delayShares } from 'motcua/dossier';
import type { Process, ProcessStep, TimeLimit } from 'motcua/procedure';
import { vietnam, vietnamCalendar } from 'motcua/vn';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';

const { policy } = vietnam('2026-11-09');
const office = withHours(vietnamCalendar, {
  weekly: [
    {
      days: [1, 2, 3, 4, 5],
      sessions: [
        { opens: '07:30', closes: '11:30' },
        { opens: '13:00', closes: '17:00' },
      ],
    },
  ],
});
// works on Saturdays
const police = compileCalendar({
  id: 'police',
  names: { vi: 'Công an', en: 'Police' },
  timeZone: 'Asia/Ho_Chi_Minh',
  weeklyRest: [7],
  notices: [
    { id: '2026-11', covers: { from: '2026-11-01', to: '2026-12-31' }, certainty: 'official', basis: [], entries: [] },
  ],
});
const calendars: ReadonlyMap<string, WorkingCalendar> = new Map([
  ['office', office],
  ['police', police],
]);
const wd = (amount: number): TimeLimit => ({ amount, unit: 'working-day' });
const step = (
  id: string,
  limit: TimeLimit,
  after: readonly string[] = [],
  more: Partial<ProcessStep> = {},
): ProcessStep => ({
  id,
  name: { vi: id },
  agency: { name: `agency of ${id}` },
  calendar: 'office',
  limit,
  after,
  ...more,
});
const made = (steps: readonly ProcessStep[], more: Partial<Process> = {}): Process => ({
  desk: { name: 'desk' },
  calendar: 'office',
  limit: wd(4),
  steps,
  basis: [],
  ...more,
});
/** Received on Monday 9 November at nine; no holiday before the twenty-fourth. */
const shares = (process: Process, done: Readonly<Record<string, string>>) =>
  delayShares({ receivedAt: '2026-11-09T09:00', process, calendars, policy, completed: new Map(Object.entries(done)) });
const days = (delay: { calendar: number; working: number } | null | undefined) => [delay?.working, delay?.calendar];
const byStep = ({ steps }: ReturnType<typeof shares>) => steps.map(({ id, owes, share }) => [id, owes, ...days(share)]);

const chain = made([step('a', wd(1)), step('b', wd(2), ['a']), step('c', wd(1), ['b'])]);

describe('the shares of a delay', () => {
  test('fall to the step that was late, and to none that kept its due date after it', () => {
    // a due on the tenth and done on the thirteenth; b has two working days from there, to the seventeenth, c one
    const found = shares(chain, { a: '2026-11-13', b: '2026-11-17', c: '2026-11-18' });
    expect(days(found.total)).toEqual([3, 5]);
    expect(byStep(found)).toEqual([
      ['a', true, 3, 5],
      ['b', false, 0, 0],
      ['c', false, 0, 0],
    ]);
    expect(days(found.unowed)).toEqual([0, 0]);
  });

  test('carry what they were found from', () => {
    const found = shares(chain, { a: '2026-11-13', b: '2026-11-17', c: '2026-11-18' });
    expect([found.due?.dueOn, found.expectedAt, found.doneAt, found.why]).toEqual([
      '2026-11-13',
      '2026-11-13',
      '2026-11-19T00:00',
      null,
    ]);
    expect(found.criticalPath).toEqual(['a', 'b', 'c']);
    expect(
      found.steps.map(({ arrivedAt, waitedFor, due, departedAt, late, expectedAt }) => [
        arrivedAt,
        waitedFor,
        due.dueOn,
        departedAt,
        ...days(late),
        expectedAt,
      ]),
    ).toEqual([
      ['2026-11-09T09:00', null, '2026-11-10', '2026-11-13', 3, 3, '2026-11-18'],
      ['2026-11-14T00:00', 'a', '2026-11-17', '2026-11-17', 0, 0, '2026-11-18'],
      ['2026-11-18T00:00', 'b', '2026-11-18', '2026-11-18', 0, 0, '2026-11-18'],
    ]);
  });

  test('take from a step what it recovers', () => {
    // b is done a working day early, on the sixteenth; c a working day late, on the eighteenth
    const found = shares(chain, { a: '2026-11-13', b: '2026-11-16', c: '2026-11-18' });
    expect(byStep(found)).toEqual([
      ['a', true, 3, 5],
      ['b', false, -1, -1],
      ['c', true, 1, 1],
    ]);
    expect(days(found.total)).toEqual([3, 5]);
  });

  test('are zero for time that was in reserve, used by who comes first', () => {
    // the limit leaves a working day in reserve, to the sixteenth
    const roomy = made(chain.steps, { limit: wd(5) });
    const late = shares(roomy, { a: '2026-11-11', b: '2026-11-16', c: '2026-11-17' });
    expect(byStep(late)).toEqual([
      ['a', true, 0, 0],
      ['b', true, 1, 1],
      ['c', false, 0, 0],
    ]);
    // a is done a day early and gives what b takes
    const early = shares(chain, { a: '2026-11-09T16:00', b: '2026-11-12', c: '2026-11-13' });
    expect(byStep(early)).toEqual([
      ['a', false, 0, 0],
      ['b', true, 0, 0],
      ['c', false, 0, 0],
    ]);
    expect(days(early.total)).toEqual([0, 0]);
  });

  test('of a delay made good again add up to nothing', () => {
    const found = shares(chain, { a: '2026-11-12', b: '2026-11-12T10:00', c: '2026-11-13' });
    expect(byStep(found)).toEqual([
      ['a', true, 2, 4],
      ['b', false, -2, -4],
      ['c', false, 0, 0],
    ]);
    expect(days(found.total)).toEqual([0, 0]);
  });

  test('of steps that are longer together than the limit are nobody’s', () => {
    const tight = made(chain.steps, { limit: wd(3) });
    const found = shares(tight, { a: '2026-11-10', b: '2026-11-12', c: '2026-11-16' });
    // planned for the thirteenth and due on the twelfth; c came a working day late
    expect([days(found.unowed), days(found.total)]).toEqual([
      [1, 1],
      [2, 4],
    ]);
    expect(byStep(found)).toEqual([
      ['a', false, 0, 0],
      ['b', false, 0, 0],
      ['c', true, 1, 3],
    ]);
  });

  test('go along the critical path: a late step beside it owes an apology and has no share', () => {
    const fork = made([step('a', wd(1)), step('b', wd(2)), step('c', wd(2), ['a', 'b'])]);
    // a done a day late, b three working days late: c starts after b
    const found = shares(fork, { a: '2026-11-11', b: '2026-11-16', c: '2026-11-18' });
    expect(found.criticalPath).toEqual(['b', 'c']);
    expect(byStep(found)).toEqual([
      ['a', true, 0, 0],
      ['b', true, 3, 5],
      ['c', false, 0, 0],
    ]);
    expect(found.steps[0]?.expectedAt).toBeNull();
  });

  test('count a step by its own calendar and the whole by its own', () => {
    // due on Friday the thirteenth, done on Saturday: late for the police, and the desk rests until Monday
    const process = made([step('a', wd(4), [], { calendar: 'police' }), step('b', wd(1), ['a'])], { limit: wd(5) });
    const found = shares(process, { a: '2026-11-14', b: '2026-11-16' });
    expect(found.steps[0]?.late).toEqual({ working: 1, calendar: 1, minutes: null });
    expect(byStep(found)).toEqual([
      ['a', true, 0, 0],
      ['b', false, 0, 0],
    ]);
  });
});

describe('minutes', () => {
  const hours = (amount: number): TimeLimit => ({ amount, unit: 'hour' });
  const clock = made([step('a', hours(20)), step('b', hours(4), ['a'])], { limit: hours(24) });

  test('are counted by the clock where the whole is due at a minute', () => {
    // a due at 05:00 and done at 06:30; b due at 10:30 and done at 10:00; the whole due at 09:00
    const found = shares(clock, { a: '2026-11-10T06:30', b: '2026-11-10T10:00' });
    expect(found.total).toEqual({ calendar: 0, working: 0, minutes: 60 });
    expect(
      found.steps.map(({ late, owes, share, expectedAt }) => [late?.minutes, owes, share?.minutes, expectedAt]),
    ).toEqual([
      [90, true, 90, '2026-11-10T10:30'],
      [0, false, -30, '2026-11-10T10:00'],
    ]);
    expect(found.unowed).toEqual({ calendar: 0, working: 0, minutes: 0 });
  });

  test('that nobody told are none: a day alone', () => {
    const found = shares(clock, { a: '2026-11-10', b: '2026-11-11' });
    // a, due on the tenth at five, was done on the tenth: nobody can say it was late; b, due at four on the eleventh, alike
    expect(found.steps.map(({ late, owes }) => [late, owes])).toEqual([
      [{ calendar: 0, working: 0, minutes: 0 }, false],
      [{ calendar: 0, working: 0, minutes: 0 }, false],
    ]);
    expect(found.total).toEqual({ calendar: 1, working: 1, minutes: null });
    expect(days(found.unowed)).toEqual([1, 1]);
    expect(shares(clock, { a: '2026-11-10T05:00', b: '2026-11-12' }).steps[1]?.late).toEqual({
      calendar: 2,
      working: 2,
      minutes: null,
    });
  });

  test('of working hours are those of the office', () => {
    // eight office hours from Thursday at nine: Friday at nine; done on Monday at eight
    const process = made([step('a', { amount: 8, unit: 'working-hour' })]);
    const found = delayShares({
      receivedAt: '2026-11-12T09:00',
      process,
      calendars,
      policy,
      completed: new Map([['a', '2026-11-16T08:00']]),
    });
    // from nine to half past eleven, from one to five, and half an hour
    expect(found.steps[0]?.due.dueAt).toBe('2026-11-13T09:00');
    expect(found.steps[0]?.late).toEqual({ calendar: 3, working: 1, minutes: 150 + 240 + 30 });
  });
});

describe('agencies', () => {
  test('have their steps together, by code and else by name', () => {
    const of = (name: string, code?: string) => ({ agency: { name, ...(code === undefined ? {} : { code }) } });
    const process = made([
      step('a', wd(1), [], of('Công an', 'H1')),
      step('b', wd(1), ['a'], of('Thuế')),
      step('c', wd(1), ['b'], of('Công an xã', 'H1')),
      step('d', wd(1), ['c'], of('Thuế')),
      step('e', wd(1), ['d'], of('H1')),
    ]);
    // a two working days late, c done the day it came; the whole due on the thirteenth and planned for the sixteenth
    const found = shares(process, {
      a: '2026-11-12',
      b: '2026-11-13',
      c: '2026-11-13T16:00',
      d: '2026-11-16',
      e: '2026-11-17',
    });
    expect(found.agencies.map(({ agency, steps, owes, share }) => [agency.name, steps, owes, share?.working])).toEqual([
      ['Công an', ['a', 'c'], true, 1],
      ['Thuế', ['b', 'd'], false, 0],
      ['H1', ['e'], false, 0],
    ]);
    expect([found.total?.working, found.unowed?.working]).toEqual([2, 1]);
  });
});

describe('there are no shares', () => {
  test('while a step is not done, and what is known is told', () => {
    const found = shares(chain, { a: '2026-11-13' });
    expect([found.why, found.total, found.unowed, found.expectedAt, found.doneAt]).toEqual([
      'not-done',
      null,
      null,
      null,
      null,
    ]);
    expect(found.steps.map(({ owes, late, share, departedAt }) => [owes, late?.working, share, departedAt])).toEqual([
      [true, 3, null, '2026-11-13'],
      [false, undefined, null, null],
      [false, undefined, null, null],
    ]);
    expect(found.agencies[0]?.share).toBeNull();
  });

  test('without a limit of the whole', () => {
    const { limit: _, ...parts } = chain;
    const done = shares(parts, { a: '2026-11-13', b: '2026-11-17', c: '2026-11-18' });
    expect([done.why, done.due, done.total, done.doneAt]).toEqual(['no-limit', null, null, '2026-11-19T00:00']);
    expect(shares(parts, { a: '2026-11-13' }).doneAt).toBeNull();
  });

  test('and there is no delay when no step is needed', () => {
    const found = shares(made([step('a', wd(1), [], { when: 'verify' })]), {});
    expect([days(found.total), found.steps, found.expectedAt]).toEqual([[0, 0], [], null]);
  });

  test('in agencies with two steps either', () => {
    const { limit: _, ...parts } = made([
      step('a', wd(1)),
      step('b', wd(1), ['a'], { agency: { name: 'agency of a' } }),
    ]);
    expect(shares(parts, {}).agencies).toEqual([
      { agency: { name: 'agency of a' }, steps: ['a', 'b'], owes: false, share: null },
    ]);
  });
});

test('what was done outside the calendar is refused', () => {
  const process = made([step('a', wd(1), [], { calendar: 'police' })], { calendar: 'police' });
  expect(refused(() => shares(process, { a: '2027-01-04' })).code).toBe('calendar/out-of-coverage');
  expect(refused(() => shares(process, { z: '2026-11-10' })).code).toBe('process/unknown-step');
});

test('a step done before it could start is told', () => {
  const found = shares(chain, { a: '2026-11-13', b: '2026-11-12', c: '2026-11-16' });
  expect(found.findings.map(({ code }) => code)).toContain('process/done-before-start');
});

test('steps done on one day are one after the other: who made good what others lost is not left out', () => {
  const found = shares(chain, { a: '2026-11-11', b: '2026-11-17', c: '2026-11-17' });
  expect(found.criticalPath).toEqual(['a', 'b', 'c']);
  expect(found.steps.map(({ id, owes, share }) => [id, owes, share?.working])).toEqual([
    ['a', true, 1],
    ['b', true, 2],
    ['c', false, -1],
  ]);
  const twice = shares(made([step('z', wd(1)), step('y', wd(1), ['z']), step('a', wd(1), ['z'])]), {
    z: '2026-11-13',
    y: '2026-11-13',
    a: '2026-11-13',
  });
  expect(twice.criticalPath).toEqual(['z', 'a']);
});
