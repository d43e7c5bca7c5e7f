import { compileCalendar, type Notice, withHours, withNotice } from 'motcua/calendar';
import type { TimeLimit } from 'motcua/deadline';
import {
  type ClassifyOptions,
  classify,
  type DossierEvent,
  type DossierRow,
  nextMoments,
  stateAsOf,
  stateFromRow,
  timeline,
  workingTime,
} from 'motcua/dossier';
import type { Procedure } from 'motcua/procedure';
import { vietnamCalendarSpec } from 'motcua/vn';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';
import { calendar, choice, days, lifeOf, policy, received } from './setting.ts';

const LATER = '2026-12-31';
const sessions = [
  { opens: '07:30', closes: '11:30' },
  { opens: '13:00', closes: '17:00' },
];
const office = withHours(calendar, { weekly: [{ days: [1, 2, 3, 4, 5], sessions }], basis: [] });
const hours = (amount: number): TimeLimit => ({ amount, unit: 'hour' });
const state = (...life: Parameters<typeof lifeOf>) => stateAsOf(lifeOf(...life), LATER);

describe('a state has only what its events say', () => {
  test('none say nothing', () => {
    expect(Object.keys(state([])).sort()).toEqual(
      ['context', 'due', 'endedOn', 'knownOn', 'nationalStatus', 'on', 'receivedOn', 'status', 'suspendedOn'].sort(),
    );
  });

  test('a dossier that was received and is due on a day', () => {
    expect(Object.keys(state([received])).filter((key) => !(key in state([])))).toEqual(['channel']);
    expect(Object.keys(state([received]).due)).toEqual(['promisedOn', 'lawfulOn', 'certainty']);
  });

  test('the minute it ended, where one was told', () => {
    const ended = (at: string) => state([received, { kind: 'finished', at }]);
    expect(ended('2026-11-10T15:00')).toMatchObject({ endedOn: '2026-11-10', endedAt: '2026-11-10T15:00' });
    expect(ended('2026-11-10')).not.toHaveProperty('endedAt');
  });

  test('the day its result was handed over, and how where that was told', () => {
    const done: readonly DossierEvent[] = [received, { kind: 'finished', at: '2026-11-10' }];
    expect(state(done)).not.toHaveProperty('handedOverOn');
    const over = state([...done, { kind: 'handed-over', at: '2026-11-11T09:00' }]);
    expect(over).toMatchObject({ status: 'finished', handedOverOn: '2026-11-11' });
    expect(over).not.toHaveProperty('returnChannel');
  });

  test('the agency that answers for it: the competent one, else the one that received it', () => {
    expect(state([{ ...received, agency: 'A', competent: 'B' } as DossierEvent]).unit).toBe('B');
    expect(state([{ ...received, agency: 'A' } as DossierEvent]).unit).toBe('A');
  });

  test('the desk and the agency that ended it, where these are others than the one that answers', () => {
    const ended = (receipt: object, end: object) => {
      const { desk, unit, endedBy } = state([
        { ...received, ...receipt } as DossierEvent,
        { kind: 'finished', at: '2026-11-10', ...end } as DossierEvent,
      ]);
      return [desk, unit, endedBy];
    };
    expect(ended({ agency: 'A', competent: 'B' }, { agency: 'C' })).toEqual(['A', 'B', 'C']);
    expect(ended({ agency: 'A', competent: 'B' }, { agency: 'B' })).toEqual(['A', 'B', undefined]);
    expect(ended({ agency: 'A' }, { agency: 'A' })).toEqual([undefined, 'A', undefined]);
    expect(ended({}, {})).toEqual([undefined, undefined, undefined]);
    expect(Object.keys(state([received, { kind: 'finished', at: '2026-11-10' }]))).not.toContain('endedBy');
    expect(Object.keys(state([received]))).not.toContain('desk');
  });

  test('the channel it was filed by, unless it was received by another', () => {
    const filed: DossierEvent = { kind: 'submitted', at: '2026-11-08', channel: 'online' };
    expect(state([filed, received]).channel).toBe('online');
    expect(state([filed, { ...received, channel: 'postal' } as DossierEvent]).channel).toBe('postal');
    expect(state([{ kind: 'submitted', at: '2026-11-08' }])).not.toHaveProperty('channel');
  });

  test('the letters that were sent', () => {
    const letter: DossierEvent = { kind: 'letter-sent', at: '2026-11-10', letter: 'congratulation' };
    expect(state([received, letter]).letters).toEqual([{ letter: 'congratulation', on: '2026-11-10' }]);
    expect(state([received])).not.toHaveProperty('letters');
  });

  test('its procedure and the field of it, by code before name', () => {
    const of = (field: Procedure['field']) => {
      const procedure = { code: '1.1', name: { vi: 'Thử' }, ...(field === undefined ? {} : { field }) };
      return stateAsOf(timeline([received], { procedure, limit: days(5), calendar, policy }), LATER);
    };
    expect(of({ code: 'G1', name: 'Hộ tịch' } as Procedure['field'])).toMatchObject({ procedure: '1.1', field: 'G1' });
    expect(of({ name: 'Hộ tịch' } as Procedure['field'])).toMatchObject({ field: 'Hộ tịch' });
    expect(of(undefined)).not.toHaveProperty('field');
    expect(of(undefined).context.procedure?.code).toBe('1.1');
    expect(state([received]).context).not.toHaveProperty('procedure');
  });

  test('facts of the first word, whether visits are told or not', () => {
    const first = { ...received, facts: { digitised: true } } as DossierEvent;
    expect(state([first]).facts).toEqual({ digitised: true });
    expect(state([first, { kind: 'finished', at: '2026-11-10', facts: { visits: 1 } }]).facts).toEqual({
      digitised: true,
      visits: 1,
    });
  });
});

test('the day of knowledge is told, and is the last that counts', () => {
  const events: readonly DossierEvent[] = [
    received,
    { kind: 'finished', at: '2026-11-12', recordedAt: '2026-11-20T08:00' },
  ];
  const known = (knownOn: string) => stateAsOf(lifeOf(events), LATER, { knownOn });
  expect(known('2026-11-19')).toMatchObject({ knownOn: '2026-11-19', status: 'pending', endedOn: null });
  expect(known('2026-11-20')).toMatchObject({ knownOn: '2026-11-20', status: 'finished', endedOn: '2026-11-12' });
});

test('what was last asked for is what the portal is told', () => {
  const events: readonly DossierEvent[] = [
    received,
    { kind: 'supplement-requested', at: '2026-11-10' },
    { kind: 'payment-requested', at: '2026-11-11' },
  ];
  expect(state(events).nationalStatus).toBe(6);
  expect(state([...events, { kind: 'paid', at: '2026-11-12' }]).nationalStatus).toBe(5);
});

test('a due date is provisional where a projected day lies before it', () => {
  const projected = compileCalendar(
    withNotice(vietnamCalendarSpec, {
      id: '2028?',
      covers: { from: '2028-01-01', to: '2028-12-31' },
      certainty: 'projected',
      basis: [],
      entries: [{ on: '2028-01-03', kind: 'in-lieu' }],
    }),
  );
  const certainty = (at: string, limit: TimeLimit) => {
    const options = { procedure: null, limit, calendar: projected, policy };
    return stateAsOf(timeline([{ kind: 'received', at }], options), '2028-12-31').due.certainty;
  };
  expect(certainty('2027-12-30', days(1))).toBe('official');
  expect(certainty('2027-12-30', days(2))).toBe('provisional');
  expect(certainty('2028-01-04', days(1))).toBe('provisional');
});

describe('a row', () => {
  const from = (row: object, on = '2026-11-30') =>
    stateFromRow({ receivedAt: '2026-11-09T09:00', dueOn: '2026-11-16', endedOn: null, ...row } as DossierRow, {
      on,
      calendar,
    });

  test('without the dates it may lack is a dossier that waits for none', () => {
    const { context: _, ...rest } = stateFromRow({ receivedAt: '2026-11-09' } as DossierRow, { on: LATER, calendar });
    expect(rest).toStrictEqual({
      on: LATER,
      knownOn: null,
      status: 'pending',
      nationalStatus: 4,
      due: { promisedOn: null, lawfulOn: null },
      receivedOn: '2026-11-09',
      endedOn: null,
      suspendedOn: null,
    });
  });

  test('of a later receipt says only what it is counted by', () => {
    const { context: _, ...rest } = from({ unit: 'U', suspendedOn: '2026-11-10' }, '2026-11-08');
    expect(rest).toEqual({
      on: '2026-11-08',
      knownOn: null,
      status: 'not-received',
      nationalStatus: 1,
      due: { promisedOn: null, lawfulOn: null },
      unit: 'U',
      receivedOn: null,
      endedOn: null,
      suspendedOn: null,
    });
  });

  test('of an end there is not is told every one there is', () => {
    expect(refused(() => from({ endedOn: '2026-11-20', outcome: 'lost' })).problems).toMatchObject([
      { path: ['outcome'], value: 'lost', accepted: 'finished | refused | withdrawn | returned | stopped' },
    ]);
  });

  test('has a context that JSON leaves out', () => {
    expect(from({}).context.calendar).toBe(calendar);
    expect(JSON.parse(JSON.stringify(from({})))).not.toHaveProperty('context');
  });
});

describe('a dossier is compared', () => {
  test('without a due date is told every status there is when it has none of them', () => {
    expect(refused(() => classify({ status: 'lost' } as never)).problems).toEqual([
      {
        code: 'dossier/not-a-state',
        path: ['status'],
        severity: 'error',
        value: 'lost',
        accepted: 'not-received | refused | pending | suspended | finished | withdrawn | returned | stopped',
      },
    ]);
    expect(refused(() => classify(null as never)).problems).toMatchObject([{ path: ['status'], value: null }]);
  });

  test('with a granularity there is not is told those there are', () => {
    expect(refused(() => classify(state([received]), { granularity: 'week' as never })).problems).toMatchObject([
      { path: ['granularity'], value: 'week', accepted: 'day | half-day | instant' },
    ]);
  });

  const finer = (events: readonly DossierEvent[], options: ClassifyOptions) =>
    classify(
      stateAsOf(timeline(events, { procedure: null, limit: hours(24), calendar: office, policy }), LATER),
      options,
    ).timeliness;
  const ends = (at: string): readonly DossierEvent[] => [received, { kind: 'finished', at }];

  test.each([
    ['2026-11-10T08:59', 'early'],
    ['2026-11-10T09:00', 'on-time'],
    ['2026-11-10T09:01', 'overdue'],
    ['2026-11-09T16:00', 'early'],
    ['2026-11-11T08:00', 'overdue'],
    ['2026-11-10', 'on-time'],
  ])('by the minute with each due date: due 10 November at 09:00, ended %s', (at, timeliness) => {
    for (const against of ['lawful', 'promised', 'reappointed'] as const)
      expect(finer(ends(at), { granularity: 'instant', against })).toBe(timeliness);
  });

  test('by the day, where the day it was appointed anew has no minute', () => {
    const events: readonly DossierEvent[] = [
      received,
      { kind: 'reappointed', at: '2026-11-09T10:00', until: '2026-11-12' },
      { kind: 'finished', at: '2026-11-12T16:00' },
    ];
    for (const granularity of ['instant', 'half-day'] as const)
      expect(finer(events, { granularity, against: 'reappointed' })).toBe('on-time');
  });

  test('by the minute that the law laid down, though another day was appointed since', () => {
    const events: readonly DossierEvent[] = [
      received,
      { kind: 'reappointed', at: '2026-11-09T10:00', until: '2026-11-12' },
      { kind: 'finished', at: '2026-11-10T16:00' },
    ];
    expect(finer(events, { granularity: 'instant', against: 'lawful' })).toBe('overdue');
    expect(finer(events, { granularity: 'day', against: 'lawful' })).toBe('on-time');
  });

  test('with the promise of the slip to the day, with what was computed to the minute', () => {
    const slip = { ...received, appointedFor: '2026-11-11' } as DossierEvent;
    const events: readonly DossierEvent[] = [slip, { kind: 'finished', at: '2026-11-11T16:00' }];
    expect(finer(events, { granularity: 'instant', against: 'promised' })).toBe('on-time');
    expect(finer(events, { granularity: 'instant', against: 'lawful' })).toBe('overdue');
  });

  test('by half-days with a minute after hours: the last half-day of the day holds it', () => {
    const late: DossierEvent = { kind: 'received', at: '2026-11-09T20:00' };
    const half = (at: string) => finer([late, { kind: 'finished', at }], { granularity: 'half-day' });
    expect(half('2026-11-10T12:59')).toBe('early');
    expect(half('2026-11-10T13:00')).toBe('on-time');
    expect(half('2026-11-10T20:01')).toBe('overdue');
  });

  test('by half-days with the minute it closes: the half-day that ends with it', () => {
    const closing: DossierEvent = { kind: 'received', at: '2026-11-09T11:30' };
    const half = (at: string) => finer([closing, { kind: 'finished', at }], { granularity: 'half-day' });
    expect(half('2026-11-10T07:29')).toBe('early');
    expect(half('2026-11-10T07:30')).toBe('on-time');
  });

  test('by half-days of an office that is open once a day', () => {
    const morning = { days: [1, 2, 3, 4, 5], sessions: sessions.slice(0, 1) } as const;
    const half = (at: string) => {
      const by = withHours(calendar, { weekly: [morning], basis: [] });
      const events: readonly DossierEvent[] = [
        { kind: 'received', at: '2026-11-09T20:00' },
        { kind: 'finished', at },
      ];
      const life = timeline(events, { procedure: null, limit: hours(24), calendar: by, policy });
      return classify(stateAsOf(life, LATER), { granularity: 'half-day' }).timeliness;
    };
    expect(half('2026-11-10T07:29')).toBe('early');
    expect(half('2026-11-10T07:30')).toBe('on-time');
  });

  test('by half-days on a day off: it has no half-day, and anything until the minute is in time', () => {
    const friday: DossierEvent = { kind: 'received', at: '2026-11-13T09:00' };
    const half = (at: string) => finer([friday, { kind: 'finished', at }], { granularity: 'half-day' });
    expect(half('2026-11-14T00:00')).toBe('on-time');
    expect(half('2026-11-14T09:01')).toBe('overdue');
  });
});

describe('working time', () => {
  const spent = (events: readonly DossierEvent[], at: string, limit: TimeLimit | null = days(5), by = office) =>
    workingTime(timeline(events, { procedure: null, limit, calendar: by, policy }), at);

  test('until a due date of a minute is counted to that minute', () => {
    expect(spent([received], '2026-11-09T10:00', hours(24))?.left).toEqual({
      days: 1,
      minutes: 60 + 90 + 240 - 60 + 90,
    });
  });

  test('of a day without a minute is counted from its opening', () => {
    expect(spent([{ kind: 'received', at: '2026-11-09' }], '2026-11-09')?.elapsed).toEqual({ days: 0, minutes: 480 });
    expect(spent([{ kind: 'received', at: '2026-11-09' }], '2026-11-09T08:00')?.elapsed).toEqual({
      days: 0,
      minutes: 30,
    });
  });

  test('of a day off without a minute is none', () => {
    expect(spent([{ kind: 'received', at: '2026-11-14' }], '2026-11-15')?.elapsed).toEqual({ days: 0, minutes: 0 });
  });

  test('counts every standstill and the one it is in', () => {
    const events: readonly DossierEvent[] = [
      received,
      { kind: 'suspended', at: '2026-11-10T09:00', cause: 'incident' },
      { kind: 'resumed', at: '2026-11-11T09:00', cause: 'incident' },
      { kind: 'suspended', at: '2026-11-12T09:00', cause: 'incident' },
    ];
    expect(spent(events, '2026-11-13T09:00')).toMatchObject({
      elapsed: { days: 4, minutes: 4 * 480 },
      suspended: { days: 2, minutes: 2 * 480 },
      used: { days: 2, minutes: 2 * 480 },
    });
    expect(spent(events, '2026-11-13T09:00', days(5), calendar)).toMatchObject({
      suspended: { days: 2, minutes: null },
      used: { days: 2, minutes: null },
    });
  });

  test('of a clock that starts when the dossier arrives counts nothing of what stood still before', () => {
    const across = { ...received, agency: 'A', competent: 'B' } as DossierEvent;
    const stops: DossierEvent = { kind: 'suspended', at: '2026-11-10T09:00', cause: 'incident' };
    const goesOn = (at: string): DossierEvent => ({ kind: 'resumed', at, cause: 'incident' });
    const arrives = (at: string): DossierEvent => ({ kind: 'transferred', at, to: 'B' });

    const before = [across, stops, goesOn('2026-11-12T09:00'), arrives('2026-11-13T09:00')];
    expect(spent(before, '2026-11-16T09:00')).toMatchObject({
      elapsed: { days: 1, minutes: 480 },
      suspended: { days: 0, minutes: 0 },
      used: { days: 1, minutes: 480 },
      left: { days: 4 },
    });
    const still = [across, stops, arrives('2026-11-11T09:00')];
    expect(spent(still, '2026-11-13T09:00')).toMatchObject({
      elapsed: { days: 2, minutes: 960 },
      suspended: { days: 2, minutes: 960 },
      used: { days: 0, minutes: 0 },
      left: { days: 5 },
    });
    expect(spent([...still, goesOn('2026-11-12T09:00')], '2026-11-13T09:00')).toMatchObject({
      suspended: { days: 1, minutes: 480 },
      used: { days: 1, minutes: 480 },
    });
  });

  test('until an end without a time is counted to what was last timed before it that day', () => {
    const ends = (day: string): DossierEvent => ({ kind: 'finished', at: day });
    expect(spent([received, ends('2026-11-09')], LATER)?.elapsed).toEqual({ days: 0, minutes: 0 });
    expect(spent([received, ends('2026-11-10')], LATER)?.elapsed).toEqual({ days: 1, minutes: 150 + 240 });
    const events: readonly DossierEvent[] = [
      received,
      { kind: 'suspended', at: '2026-11-10T14:00', cause: 'incident' },
      { kind: 'resumed', at: '2026-11-10T15:00', cause: 'incident' },
      ends('2026-11-10'),
      { kind: 'handed-over', at: '2026-11-10T16:00' },
    ];
    expect(spent(events, LATER)).toMatchObject({
      elapsed: { days: 1, minutes: 150 + 240 + 240 + 120 },
      suspended: { days: 0, minutes: 60 },
    });
  });

  test('at the very minute of an event knows it', () => {
    const events: readonly DossierEvent[] = [
      received,
      { kind: 'suspended', at: '2026-11-10T09:00', cause: 'incident' },
      { kind: 'resumed', at: '2026-11-10T10:00', cause: 'incident' },
      { kind: 'finished', at: '2026-11-10T11:00' },
    ];
    expect(spent(events, '2026-11-10T09:00')).toEqual(spent(events.slice(0, 2), '2026-11-10T09:00'));
    expect(spent(events, '2026-11-10T10:00')).toEqual(spent(events.slice(0, 3), '2026-11-10T10:00'));
    expect(spent(events, '2026-11-10T16:00')?.elapsed).toEqual({ days: 1, minutes: 150 + 240 + 210 - 0 });
  });

  test('of a limit that is counted again begins with the minute of the supplement', () => {
    const restarted: readonly DossierEvent[] = [
      received,
      { kind: 'supplement-requested', at: '2026-11-10T09:00' },
      { kind: 'supplemented', at: '2026-11-12T09:00' },
    ];
    const nothing = { days: 0, minutes: 0 };
    expect(spent(restarted, '2026-11-12T09:00')).toMatchObject({ elapsed: nothing, suspended: nothing, used: nothing });
    expect(spent(restarted, '2026-11-13T09:00')).toMatchObject({
      elapsed: { days: 1, minutes: 480 },
      suspended: nothing,
      left: { days: 4 },
    });
    expect(spent([received], '2026-11-09T09:00')?.elapsed).toEqual(nothing);
  });

  test('before an event of a later day does not know it', () => {
    const events: readonly DossierEvent[] = [received, { kind: 'finished', at: '2026-11-11T08:00' }];
    expect(spent(events, '2026-11-10T16:00')).toEqual(spent([received], '2026-11-10T16:00'));
  });
});

describe('over days the calendar does not know', () => {
  const month = (id: string, from: string, to: string): Notice => ({
    id,
    covers: { from, to },
    certainty: 'official',
    basis: [],
    entries: [],
  });
  const notices = [month('a', '2026-01-01', '2026-01-31'), month('b', '2026-03-01', '2026-03-31')];
  const gapped = compileCalendar({ ...vietnamCalendarSpec, notices, fixed: [] } as never);
  const accepted = '2026-01-01..2026-01-31, 2026-03-01..2026-03-31';

  test('a dossier is late by no number of days', () => {
    const row = (endedOn: string): DossierRow => ({ receivedAt: '2026-01-05', dueOn: '2026-01-12', endedOn });
    const of = (endedOn: string) => classify(stateFromRow(row(endedOn), { on: '2026-03-31', calendar: gapped }));
    expect(of('2026-01-15').daysLate).toEqual({ working: 3, calendar: 3 });
    expect(refused(() => of('2026-03-03')).problems).toMatchObject([
      { code: 'calendar/out-of-coverage', value: '2026-01-12..2026-03-03', accepted },
    ]);
    expect(refused(() => of('2026-02-03')).problems).toMatchObject([{ value: '2026-02-03', accepted }]);
  });

  test('a limit is not counted again from the day on the slip', () => {
    const restarted: readonly DossierEvent[] = [
      { kind: 'received', at: '2026-01-05T09:00', appointedFor: '2026-03-03' },
      { kind: 'supplement-requested', at: '2026-01-07' },
      { kind: 'supplemented', at: '2026-01-08' },
    ];
    const by = { procedure: null, limit: null, calendar: gapped, policy };
    expect(refused(() => timeline(restarted, by)).problems).toMatchObject([
      { code: 'calendar/out-of-coverage', path: ['events', 2], value: '2026-01-05..2026-03-03', accepted },
    ]);
  });

  test('a dossier spends no working time that could be counted', () => {
    const life = timeline([{ kind: 'received', at: '2026-01-05T09:00' }], {
      procedure: null,
      limit: days(5),
      calendar: gapped,
      policy,
    });
    expect(workingTime(life, '2026-01-15')?.elapsed.days).toBe(8);
    expect(refused(() => workingTime(life, '2026-03-03')).problems).toMatchObject([
      { code: 'calendar/out-of-coverage', value: '2026-01-05..2026-03-03', accepted },
    ]);
  });
});

describe('what is to be remembered', () => {
  const asked: DossierEvent = { kind: 'supplement-requested', at: '2026-11-10T09:00' };
  const told = (...life: Parameters<typeof lifeOf>) =>
    nextMoments(lifeOf(...life), '2026-11-10').map(({ kind, at }) => `${kind} ${at}`);

  test('is by knowledge of a day what was known on it', () => {
    const events: readonly DossierEvent[] = [
      received,
      { kind: 'finished', at: '2026-11-12', recordedAt: '2026-11-20T08:00' },
    ];
    const known = (knownOn: string) => nextMoments(lifeOf(events), '2026-11-17', { knownOn });
    expect(known('2026-11-19').map(({ kind }) => kind)).toEqual(['overdue']);
    expect(known('2026-11-20')).toEqual([]);
  });

  test('by time; of one time in the order of what falls due', () => {
    const limit = { unit: 'same-day' } as const;
    expect(nextMoments(lifeOf([received], limit), '2026-11-09', { soon: 0 }).map(({ kind }) => kind)).toEqual([
      'due-soon',
      'apology-due',
      'due',
      'overdue',
    ]);
  });

  test('by time also where the apology is due before the due date is near', () => {
    const apology = choice({ lead: { amount: 5, unit: 'calendar-day' }, publish: false } as const);
    expect(told([received], days(5), { apology })).toEqual([
      'apology-due 2026-11-11',
      'due-soon 2026-11-13',
      'due 2026-11-16',
      'overdue 2026-11-17',
    ]);
    expect(told([received], days(5), { apology: choice({ lead: null, publish: false }) })).toEqual([
      'due-soon 2026-11-13',
      'due 2026-11-16',
      'overdue 2026-11-17',
    ]);
  });

  test('is the applicant’s of a supplement alone, and of none before the receipt', () => {
    const rule = {
      supplement: choice({ effect: 'none' as const, most: 1, within: { amount: 3, unit: 'working-day' } as const }),
    };
    const paying: DossierEvent = { kind: 'payment-requested', at: '2026-11-10T09:00' };
    expect(told([received, paying], days(5), rule)).toEqual([]);
    expect(told([received, paying, { ...asked, at: '2026-11-10T10:00' }], days(5), rule)).toEqual([
      'applicant-deadline 2026-11-13',
    ]);
    const early: readonly DossierEvent[] = [
      { kind: 'submitted', at: '2026-11-09' },
      { ...asked, at: '2026-11-10' },
    ];
    expect(told(early, days(5), rule)).toEqual([]);
  });

  test('is no apology before the receipt', () => {
    const lead = { amount: 30, unit: 'calendar-day' } as const;
    expect(
      nextMoments(lifeOf([received], days(5), { apology: choice({ lead, publish: false }) }), '2026-11-09'),
    ).toContainEqual({ kind: 'apology-due', at: '2026-11-09', key: 'apology-due/2026-11-09' });
  });

  test('is nothing on a day that lies outside the calendar', () => {
    const lead = { amount: 9_000, unit: 'working-day' } as const;
    const life = lifeOf([received], days(5), { apology: choice({ lead, publish: false }) });
    expect(nextMoments(life, '2026-11-09', { soon: 9_000 }).map(({ kind }) => kind)).toEqual(['due', 'overdue']);
  });

  test('is nothing of a clock without a due date', () => {
    expect(nextMoments(lifeOf([received], null), '2026-11-09')).toEqual([]);
  });

  test('is nothing of the applicant’s where nobody says how long, or no calendar reaches so far', () => {
    const within = (amount: number | null) => ({
      supplement: choice({
        effect: 'pause' as const,
        most: 1,
        within: amount === null ? null : ({ amount, unit: 'working-day' } as const),
      }),
    });
    const of = (amount: number | null) =>
      nextMoments(lifeOf([received, asked], days(5), within(amount)), '2026-11-11').map(({ at }) => at);
    expect(of(null)).toEqual([]);
    expect(of(9_000)).toEqual([]);
    expect(of(3)).toEqual(['2026-11-13']);
  });

  test('is the applicant’s minute where the time for it is in hours', () => {
    const rule = {
      supplement: choice({ effect: 'pause' as const, most: 1, within: { amount: 48, unit: 'hour' } as const }),
    };
    expect(nextMoments(lifeOf([received, asked], days(5), rule), '2026-11-11')).toEqual([
      { kind: 'applicant-deadline', at: '2026-11-12T09:00', key: 'applicant-deadline/2026-11-12T09:00' },
    ]);
  });

  test('is the applicant’s and the clock’s where the clock runs on', () => {
    const rule = {
      supplement: choice({ effect: 'none' as const, most: 1, within: { amount: 20, unit: 'working-day' } as const }),
    };
    expect(told([received, asked], days(5), rule)).toEqual([
      'due-soon 2026-11-13',
      'apology-due 2026-11-15',
      'due 2026-11-16',
      'overdue 2026-11-17',
      'applicant-deadline 2026-12-09',
    ]);
  });

  test('is refused a warning by no count of days, with what it was', () => {
    expect(refused(() => nextMoments(lifeOf([received]), '2026-11-09', { soon: -1 })).problems).toMatchObject([
      { value: -1, accepted: '0, 1, 2, …' },
    ]);
    expect(refused(() => nextMoments(lifeOf([received]), '2026-13-01')).code).toBe('kernel/not-a-date');
  });
});

test('a day appointed anew stands without a due date too', () => {
  const again: DossierEvent = { kind: 'reappointed', at: '2026-11-10T09:00', until: '2026-11-30' };
  const life = lifeOf([received, again], null);
  expect(stateAsOf(life, '2026-11-11').due).toEqual({ promisedOn: null, lawfulOn: null, reappointedOn: '2026-11-30' });
  const against = (on: string) => classify(stateAsOf(life, on), { against: 'reappointed' }).timeliness;
  expect([against('2026-11-29'), against('2026-11-30'), against('2026-12-01')]).toEqual([
    'not-due',
    'due-today',
    'overdue',
  ]);
  expect(classify(stateAsOf(life, '2026-12-01')).timeliness).toBe('unknown');
  expect(nextMoments(life, '2026-11-11')).toEqual([
    { kind: 'reappointment-due', at: '2026-11-30', key: 'reappointment-due/2026-11-30' },
  ]);
});
