import { withHours } from 'motcua/calendar';
import {
  classes,
  classify,
  type DossierEvent,
  type DossierRow,
  type DossierState,
  lettersOwed,
  nextMoments,
  stateAsOf,
  stateFromRow,
  timeline,
  workingTime,
} from 'motcua/dossier';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';
import { calendar, choice, days, lifeOf, policy, received } from './setting.ts';

const LATER = '2026-12-31';

describe('a state', () => {
  const life: DossierEvent[] = [
    { kind: 'submitted', at: '2026-11-08T20:00', channel: 'online', agency: 'portal', facts: { visits: 1 } },
    { ...received, agency: 'desk', facts: { digitised: true, dataReused: true } } as DossierEvent,
    { kind: 'transferred', at: '2026-11-09T16:00', to: 'office' },
    { kind: 'payment-requested', at: '2026-11-10T09:00' },
    { kind: 'paid', at: '2026-11-11T09:00', facts: { paidOnline: true, visits: 1 } },
    { kind: 'apologised', at: '2026-11-16T08:00' },
    { kind: 'apologised', at: '2026-11-17T08:00', publishedIn: 'https://example.vn' },
    { kind: 'apologised', at: '2026-11-18T08:00', publishedIn: 'elsewhere' },
    { kind: 'finished', at: '2026-11-19', facts: { electronicResult: true, latenessCause: 'K1', digitised: false } },
    { kind: 'handed-over', at: '2026-11-20T09:00', channel: 'postal', facts: { visits: 2 } },
  ];

  test.each<[string, object]>([
    [
      '2026-11-07',
      { status: 'not-received', nationalStatus: 1, receivedOn: null, due: { promisedOn: null, lawfulOn: null } },
    ],
    ['2026-11-08', { status: 'not-received', nationalStatus: 1, channel: 'online', facts: { visits: 1 } }],
    [
      '2026-11-09',
      { status: 'pending', nationalStatus: 4, receivedOn: '2026-11-09', unit: 'desk', due: { lawfulOn: '2026-11-16' } },
    ],
    ['2026-11-10', { status: 'suspended', nationalStatus: 6, suspendedOn: '2026-11-10' }],
    ['2026-11-11', { status: 'pending', nationalStatus: 4, suspendedOn: null, due: { lawfulOn: '2026-11-17' } }],
    ['2026-11-16', { status: 'pending', apologisedOn: '2026-11-16' }],
    ['2026-11-18', { apologisedOn: '2026-11-16', publishedOn: '2026-11-17' }],
    ['2026-11-19', { status: 'finished', nationalStatus: 9, endedOn: '2026-11-19' }],
    [
      '2026-11-20',
      {
        status: 'finished',
        nationalStatus: 10,
        endedOn: '2026-11-19',
        handedOverOn: '2026-11-20',
        returnChannel: 'postal',
      },
    ],
  ])('on %s', (on, state) => {
    expect(stateAsOf(lifeOf(life), on)).toMatchObject({ on, knownOn: null, ...state });
  });

  test('keeps the latest word on each fact, and adds up visits', () => {
    expect(stateAsOf(lifeOf(life), LATER).facts).toEqual({
      digitised: false,
      dataReused: true,
      paidOnline: true,
      electronicResult: true,
      latenessCause: 'K1',
      visits: 4,
    });
    expect(stateAsOf(lifeOf([received]), LATER)).not.toHaveProperty('facts');
  });

  test('is JSON without what it was computed with', () => {
    const state = stateAsOf(lifeOf([received]), LATER);
    expect(Object.keys(state)).toContain('context');
    expect(JSON.parse(JSON.stringify(state))).toEqual({
      on: LATER,
      knownOn: null,
      status: 'pending',
      nationalStatus: 2,
      due: { promisedOn: '2026-11-16', lawfulOn: '2026-11-16', certainty: 'official' },
      receivedOn: '2026-11-09',
      endedOn: null,
      suspendedOn: null,
      channel: 'in-person',
    });
  });

  test.each<[DossierEvent[], string, number]>([
    [[{ kind: 'refused', at: '2026-11-09' }], 'refused', 3],
    [[received, { kind: 'refused', at: '2026-11-10' }], 'refused', 3],
    [[received, { kind: 'supplement-requested', at: '2026-11-10' }], 'suspended', 5],
    [[received, { kind: 'suspended', at: '2026-11-10', cause: 'applicant' }], 'suspended', 5],
    [[received, { kind: 'suspended', at: '2026-11-10', cause: 'payment' }], 'suspended', 6],
    [[received, { kind: 'suspended', at: '2026-11-10', cause: 'incident' }], 'suspended', 8],
    [[received, { kind: 'withdrawn', at: '2026-11-10' }], 'withdrawn', 7],
    [[received, { kind: 'returned', at: '2026-11-10' }], 'returned', 7],
    [[received, { kind: 'stopped', at: '2026-11-10' }], 'stopped', 8],
    [
      [
        { kind: 'submitted', at: '2026-11-09' },
        { kind: 'withdrawn', at: '2026-11-10' },
      ],
      'not-received',
      7,
    ],
  ])('%j is %s, code %d for the portal', (events, status, nationalStatus) => {
    expect(stateAsOf(lifeOf(events), LATER)).toMatchObject({ status, nationalStatus });
  });

  test('is provisional when a projected day stands behind its due date', () => {
    expect(stateAsOf(lifeOf([received]), LATER).due.certainty).toBe('official');
  });

  test('of no day is refused', () => {
    expect(refused(() => stateAsOf(lifeOf([received]), '2026-02-30')).code).toBe('kernel/not-a-date');
    expect(refused(() => stateAsOf(lifeOf([received]), LATER, { knownOn: 'x' })).code).toBe('kernel/not-a-date');
  });
});

const row: DossierRow = { id: '1', receivedAt: '2026-11-09T09:00', dueOn: '2026-11-16', endedOn: null };
const rowState = (changes: Partial<DossierRow>, on = '2026-11-30') =>
  stateFromRow({ ...row, ...changes }, { on, calendar });

describe('a state from a row', () => {
  test.each<[Partial<DossierRow>, string, object]>([
    [
      {},
      '2026-11-08',
      { status: 'not-received', nationalStatus: 1, receivedOn: null, due: { promisedOn: null, lawfulOn: null } },
    ],
    [
      {},
      '2026-11-09',
      {
        status: 'pending',
        nationalStatus: 4,
        receivedOn: '2026-11-09',
        due: { promisedOn: '2026-11-16', lawfulOn: '2026-11-16' },
      },
    ],
    [{ endedOn: '2026-11-12' }, '2026-11-11', { status: 'pending', endedOn: null }],
    [{ endedOn: '2026-11-12' }, '2026-11-12', { status: 'finished', nationalStatus: 9, endedOn: '2026-11-12' }],
    [{ endedOn: '2026-11-12', outcome: 'refused' }, '2026-11-12', { status: 'refused', nationalStatus: 3 }],
    [{ endedOn: '2026-11-12', outcome: 'withdrawn' }, '2026-11-12', { status: 'withdrawn', nationalStatus: 7 }],
    [{ endedOn: '2026-11-12', outcome: 'returned' }, '2026-11-12', { status: 'returned', nationalStatus: 7 }],
    [{ endedOn: '2026-11-12', outcome: 'stopped' }, '2026-11-12', { status: 'stopped', nationalStatus: 8 }],
    [{ endedOn: '2026-11-13', outcome: 'stopped' }, '2026-11-12', { status: 'pending' }],
    [{ suspendedOn: '2026-11-12' }, '2026-11-11', { status: 'pending', suspendedOn: null }],
    [
      { suspendedOn: '2026-11-12' },
      '2026-11-12',
      { status: 'suspended', nationalStatus: 5, suspendedOn: '2026-11-12' },
    ],
    [{ suspendedOn: '2026-11-12', endedOn: '2026-11-13' }, '2026-11-13', { status: 'finished', suspendedOn: null }],
    [{ apologisedOn: '2026-11-12' }, '2026-11-12', { apologisedOn: '2026-11-12' }],
    [{ dueOn: null }, '2026-11-12', { due: { promisedOn: null, lawfulOn: null } }],
  ])('%j on %s', (changes, on, state) => {
    expect(rowState(changes, on)).toMatchObject({ on, knownOn: null, ...state });
  });

  test('carries what it is counted by', () => {
    const keys = { channel: 'online', unit: 'u', procedure: 'p', field: 'f' } as const;
    expect(rowState(keys)).toMatchObject(keys);
    expect(Object.keys(rowState({}))).not.toContain('unit');
    expect(rowState({ apologisedOn: '2026-12-12' })).not.toHaveProperty('apologisedOn');
  });

  test.each<[Partial<DossierRow>, string]>([
    [{ receivedAt: '' }, 'kernel/not-a-date-time'],
    [{ dueOn: '16/11/2026' }, 'kernel/not-a-date'],
    [{ endedOn: '2026-11-31' }, 'kernel/not-a-date'],
    [{ endedOn: '2026-11-20', outcome: 'lost' as never }, 'dossier/unknown-outcome'],
    [{ outcome: 'lost' as never }, 'dossier/unknown-outcome'],
    [{ endedOn: null, outcome: 'refused' }, 'dossier/contradictory-row'],
    [{ endedOn: null, outcome: 'withdrawn' }, 'dossier/contradictory-row'],
  ])('%j is refused', (changes, code) => {
    expect(refused(() => rowState(changes)).code).toBe(code);
  });
});

test('a row that ended without a result says when, and is told so', () => {
  expect(refused(() => rowState({ outcome: 'refused' })).problems).toMatchObject([
    { path: ['endedOn'], value: null, accepted: 'the day on which it ended' },
  ]);
});

describe('the class of a dossier', () => {
  test('has a place in a table that only grows', () => {
    expect(
      classes.map(({ status, timeliness, apologised }) => `${status}/${timeliness}${apologised ? '+' : ''}`),
    ).toEqual([
      'not-received/none',
      'refused/none',
      ...['pending', 'suspended'].flatMap((status) =>
        ['not-due', 'due-today', 'overdue', 'overdue+', 'unknown'].map((timeliness) => `${status}/${timeliness}`),
      ),
      ...['finished', 'withdrawn', 'returned', 'stopped'].flatMap((status) =>
        ['early', 'on-time', 'overdue', 'overdue+', 'unknown'].map((timeliness) => `${status}/${timeliness}`),
      ),
    ]);
    expect(Object.isFrozen(classes)).toBe(true);
  });

  test.each<[Partial<DossierRow>, string, string, number, { working: number; calendar: number }]>([
    [{}, '2026-11-08', 'none', 0, { working: 0, calendar: 0 }],
    [{ endedOn: '2026-11-20', outcome: 'refused' }, '2026-11-30', 'none', 1, { working: 0, calendar: 0 }],
    [{}, '2026-11-15', 'not-due', 2, { working: 0, calendar: 0 }],
    [{}, '2026-11-16', 'due-today', 3, { working: 0, calendar: 0 }],
    [{}, '2026-11-25', 'overdue', 4, { working: 6, calendar: 9 }],
    [{ apologisedOn: '2026-11-16' }, '2026-11-17', 'overdue', 5, { working: 1, calendar: 1 }],
    [{ dueOn: null }, '2026-11-17', 'unknown', 6, { working: 0, calendar: 0 }],
    [{ suspendedOn: '2026-11-12' }, '2026-11-25', 'not-due', 7, { working: 0, calendar: 0 }],
    [{ suspendedOn: '2026-11-16' }, '2026-11-25', 'due-today', 8, { working: 0, calendar: 0 }],
    [{ suspendedOn: '2026-11-17' }, '2026-11-25', 'overdue', 9, { working: 1, calendar: 1 }],
    [{ endedOn: '2026-11-13' }, '2026-11-30', 'early', 12, { working: 0, calendar: 0 }],
    [{ endedOn: '2026-11-16', apologisedOn: '2026-11-15' }, '2026-11-30', 'on-time', 13, { working: 0, calendar: 0 }],
    [{ endedOn: '2026-11-21' }, '2026-11-30', 'overdue', 14, { working: 4, calendar: 5 }],
    [{ endedOn: '2026-11-21', apologisedOn: '2026-11-30' }, '2026-11-30', 'overdue', 15, { working: 4, calendar: 5 }],
    [{ endedOn: '2026-11-21', dueOn: null }, '2026-11-30', 'unknown', 16, { working: 0, calendar: 0 }],
    [{ endedOn: '2026-11-13', outcome: 'withdrawn' }, '2026-11-30', 'early', 17, { working: 0, calendar: 0 }],
    [{ endedOn: '2026-11-16', outcome: 'returned' }, '2026-11-30', 'on-time', 23, { working: 0, calendar: 0 }],
    [{ endedOn: '2026-11-17', outcome: 'stopped' }, '2026-11-30', 'overdue', 29, { working: 1, calendar: 1 }],
  ])('%j on %s', (changes, on, timeliness, code, daysLate) => {
    const state = rowState(changes, on);
    const dueOn = state.due.lawfulOn;
    const apologised = state.apologisedOn !== undefined;
    expect(classify(state)).toEqual({ status: state.status, timeliness, dueOn, daysLate, apologised, code });
    expect(classes[code]).toMatchObject({ status: state.status, timeliness });
  });

  test('may be asked against each due date', () => {
    const state = stateAsOf(
      lifeOf([
        { kind: 'received', at: '2026-11-09T09:00', appointedFor: '2026-11-18' },
        { kind: 'reappointed', at: '2026-11-14', until: '2026-11-20' },
        { kind: 'finished', at: '2026-11-18' },
      ]),
      LATER,
    );
    expect(classify(state)).toMatchObject({ timeliness: 'overdue', dueOn: '2026-11-16' });
    expect(classify(state, { against: 'promised' })).toMatchObject({ timeliness: 'on-time', dueOn: '2026-11-18' });
    expect(classify(state, { against: 'reappointed' })).toMatchObject({ timeliness: 'early', dueOn: '2026-11-20' });
    expect(classify(rowState({ endedOn: '2026-11-16' }), { against: 'reappointed' })).toMatchObject({
      dueOn: '2026-11-16',
    });
    expect(refused(() => classify(state, { against: 'mine' as never })).problems[0]).toMatchObject({
      code: 'dossier/unknown-due-date',
      path: ['against'],
      value: 'mine',
      accepted: 'lawful | promised | reappointed',
    });
  });

  test('whose days late reach outside the calendar is refused, and one in time is not', () => {
    const late = rowState({ receivedAt: '2026-11-09', dueOn: '2027-12-31' }, '2028-01-05');
    expect(refused(() => classify(late)).problems[0]).toMatchObject({
      code: 'calendar/out-of-coverage',
      value: '2028-01-05',
    });
    expect(refused(() => classify(rowState({ dueOn: '2010-01-04' }))).problems[0]).toMatchObject({
      value: '2010-01-04',
    });
    expect(classify(rowState({ dueOn: '2028-02-01' })).timeliness).toBe('not-due');
    const read = JSON.parse(JSON.stringify(rowState({}, '2026-11-25'))) as DossierState;
    expect(classify({ ...read, context: { calendar } })).toMatchObject({ daysLate: { working: 6, calendar: 9 } });
  });

  test('read from JSON without its context is refused once days are counted, by days and more finely', () => {
    const read = JSON.parse(JSON.stringify(rowState({}, '2026-11-25'))) as DossierState;
    expect(refused(() => classify(read)).code).toBe('calendar/not-compiled');
    const due = { promisedOn: '2026-11-16', lawfulOn: '2026-11-16', lawfulAt: '2026-11-16T10:00' };
    const ended = { status: 'finished', endedOn: '2026-11-16', endedAt: '2026-11-16T09:00', due } as const;
    expect(refused(() => classify({ ...read, ...ended }, { granularity: 'half-day' })).code).toBe(
      'calendar/not-compiled',
    );
    expect(classify({ ...read, ...ended }, { granularity: 'instant' }).timeliness).toBe('early');
  });

  test.each([['lost'], ['__proto__'], ['toString'], [null]])('of a status there is not is refused: %s', (status) => {
    const state = { ...rowState({}, '2026-11-25'), status } as DossierState;
    expect(refused(() => classify(state)).problems[0]).toMatchObject({ code: 'dossier/not-a-state', value: status });
    expect(refused(() => classify(null as never)).code).toBe('dossier/not-a-state');
  });

  test('is refused a granularity there is not, whatever the days', () => {
    for (const on of ['2026-11-10', '2026-11-16', '2026-11-25'])
      expect(refused(() => classify(rowState({}, on), { granularity: 'week' as never })).code).toBe(
        'dossier/unknown-granularity',
      );
  });
});

const office = withHours(calendar, {
  weekly: [
    {
      days: [1, 2, 3, 4, 5],
      sessions: [
        { opens: '07:30', closes: '11:30' },
        { opens: '13:00', closes: '17:00' },
      ],
    },
  ],
  basis: [],
} as never);

describe('working time', () => {
  const hours = (events: readonly DossierEvent[], at: string) =>
    workingTime(timeline(events, { procedure: null, limit: days(5), calendar: office, policy }), at);

  test('is told in days and office minutes, used and stood still', () => {
    const events: DossierEvent[] = [
      received,
      { kind: 'suspended', at: '2026-11-10T10:00', cause: 'incident' },
      { kind: 'resumed', at: '2026-11-11T14:00', cause: 'incident' },
    ];
    expect(hours(events, '2026-11-12T09:00')).toEqual({
      elapsed: { days: 3, minutes: 150 + 240 + 960 + 90 },
      suspended: { days: 1, minutes: 90 + 240 + 240 + 60 },
      used: { days: 2, minutes: 150 + 240 + 150 + 180 + 90 },
      left: { days: 3, minutes: 150 + 240 + 480 + 480 + 480 - 0 },
    });
  });

  test('at a moment knows nothing of what comes later that day', () => {
    const events: DossierEvent[] = [
      received,
      { kind: 'suspended', at: '2026-11-10T14:00', cause: 'incident' },
      { kind: 'resumed', at: '2026-11-10', cause: 'incident' },
      { kind: 'finished', at: '2026-11-10T16:00' },
    ];
    const nothing = { days: 0, minutes: 0 };
    const early = { elapsed: { days: 1, minutes: 150 + 240 + 150 }, suspended: nothing };
    expect(hours(events, '2026-11-10T10:00')).toEqual(hours([received], '2026-11-10T10:00'));
    expect(hours(events, '2026-11-10T10:00')).toMatchObject(early);
    expect(hours(events, '2026-11-10T15:00')).toEqual(hours(events.slice(0, 3), '2026-11-10T15:00'));
    expect(hours(events, '2026-11-10')).toEqual(hours(events, '2026-11-10T16:00'));
    expect(hours(events, '2026-11-09T08:59')).toBeNull();
  });

  test('stands while the clock does, and ends with the dossier', () => {
    const stood: DossierEvent[] = [received, { kind: 'suspended', at: '2026-11-10T10:00', cause: 'incident' }];
    expect(hours(stood, '2026-11-12')).toMatchObject({
      elapsed: { days: 3 },
      suspended: { days: 2 },
      used: { days: 1 },
      left: { days: 4 },
    });
    const done: DossierEvent[] = [received, { kind: 'finished', at: '2026-11-18T10:00' }];
    expect(hours(done, '2026-11-30')).toMatchObject({ elapsed: { days: 7 }, used: { days: 7 }, left: { days: -2 } });
  });

  test('is nothing before the receipt, and has no minutes without office hours', () => {
    expect(hours([received], '2026-11-08')).toBeNull();
    expect(workingTime(lifeOf([received]), '2026-11-10')).toMatchObject({ elapsed: { days: 1, minutes: null } });
    expect(workingTime(lifeOf([received], null), '2026-11-10')?.left).toBeNull();
    expect(refused(() => workingTime(lifeOf([received]), '2030-01-01')).code).toBe('calendar/out-of-coverage');
  });
});

describe('what is to be remembered', () => {
  const moments = (events: readonly DossierEvent[], on: string, changes = {}, options = {}) =>
    nextMoments(lifeOf(events, days(5), changes), on, { id: 'D1', ...options }).map(({ kind, at }) => `${kind} ${at}`);

  test('is told from a day on, by time, under a key that stays', () => {
    const events: DossierEvent[] = [received, { kind: 'reappointed', at: '2026-11-12', until: '2026-11-18' }];
    expect(moments(events, '2026-11-12')).toEqual([
      'due-soon 2026-11-13',
      'apology-due 2026-11-15',
      'due 2026-11-16',
      'overdue 2026-11-17',
      'reappointment-due 2026-11-18',
    ]);
    expect(moments(events, '2026-11-16')).toEqual([
      'due 2026-11-16',
      'overdue 2026-11-17',
      'reappointment-due 2026-11-18',
    ]);
    expect(moments(events, '2026-11-11', {}, { soon: 3 })[0]).toBe('due-soon 2026-11-11');
    expect(moments(events, '2026-11-12', { apology: choice({ lead: null, publish: false }) })).not.toContain(
      'apology-due 2026-11-15',
    );
    expect(nextMoments(lifeOf(events), '2026-11-16', { id: 'D1' })[0]?.key).toBe('D1/due/2026-11-16');
  });

  test('is no apology that was sent; of a dossier due the day it came, one on that day', () => {
    const sent: DossierEvent = { kind: 'apologised', at: '2026-11-12T09:00' };
    expect(moments([received, sent], '2026-11-12')).toEqual([
      'due-soon 2026-11-13',
      'due 2026-11-16',
      'overdue 2026-11-17',
    ]);
    const today = lifeOf([received], { unit: 'same-day' });
    const apology = nextMoments(today, '2026-11-09').find(({ kind }) => kind === 'apology-due');
    expect(apology?.at).toBe('2026-11-09');
    expect(apology?.at).toBe(lettersOwed(today, '2026-11-09')[0]?.owedBy);
  });

  test('has keys of its own without a code, and no reminder half a day early', () => {
    expect(nextMoments(lifeOf([received]), '2026-11-17')).toEqual([
      { kind: 'overdue', at: '2026-11-17', key: 'overdue/2026-11-17' },
    ]);
    for (const soon of [-1, 1.5, Number.NaN, '1', null])
      expect(refused(() => moments([received], '2026-11-09', {}, { soon })).problems[0]).toMatchObject({
        code: 'calendar/not-a-day-count',
        path: ['soon'],
      });
    expect(moments([received], '2026-11-16', {}, { soon: 0 })[0]).toBe('due-soon 2026-11-16');
  });

  test('is only the applicant’s while the clock stands still, and nothing after the end', () => {
    const asked: DossierEvent[] = [received, { kind: 'supplement-requested', at: '2026-11-10T09:00' }];
    const within = { supplement: choice({ effect: 'restart', most: 1, within: { amount: 7, unit: 'working-day' } }) };
    expect(moments(asked, '2026-11-11')).toEqual([]);
    expect(moments(asked, '2026-11-11', within)).toEqual(['applicant-deadline 2026-11-19']);
    expect(moments([received, { kind: 'finished', at: '2026-11-12' }], '2026-11-12')).toEqual([]);
    expect(moments([], '2026-11-12')).toEqual([]);
  });

  test('knows the time the procedure gives the applicant, and the minute of a limit in hours', () => {
    const procedure = { code: '1', name: { vi: 'a' }, supplementWithin: { amount: 3, unit: 'working-day' } } as const;
    const asked: DossierEvent[] = [received, { kind: 'supplement-requested', at: '2026-11-10T09:00' }];
    const dossier = timeline(asked, { procedure, limit: { amount: 48, unit: 'hour' }, calendar, policy });
    expect(nextMoments(dossier, '2026-11-09', { id: 'x' }).map(({ at }) => at)).toContain('2026-11-11T09:00');
    expect(nextMoments(dossier, '2026-11-10', { id: 'x' })).toEqual([
      { kind: 'applicant-deadline', at: '2026-11-13', key: 'x/applicant-deadline/2026-11-13' },
    ]);
  });
});
