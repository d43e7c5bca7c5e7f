import { withHours } from 'motcua/calendar';
import type { TimeLimit } from 'motcua/deadline';
import { classify, type DossierEvent, type DossierState, policyFor, safeTimeline, stateAsOf } from 'motcua/dossier';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';
import { calendar, choice, days, lifeOf, policy, received } from './setting.ts';

const sessions = [{ opens: '07:30', closes: '11:30' }];
const office = withHours(calendar, { weekly: [{ days: [1, 2, 3, 4, 5], sessions }], basis: [] });
const problemsOf = (events: readonly unknown[], limit: TimeLimit | null = days(5), by = calendar) =>
  safeTimeline(events as readonly DossierEvent[], { procedure: null, limit, calendar: by, policy }).problems;

describe('a switch of a policy', () => {
  const grant = '{ most: 0.. | null, lead: { amount, unit } | null }';
  test.each([
    [
      'supplement',
      { effect: 'again', most: 1, within: null },
      '{ effect: restart | pause | none, most: 0.. | null, within: span | null }',
    ],
    ['suspension', { pausing: 'all' }, '{ pausing: [applicant | payment | incident | other-agency] }'],
    ['extension', { most: -1, lead: null }, grant],
    ['reappointment', { most: 1, lead: { amount: 1, unit: 'week' } }, grant],
    ['apology', { lead: null, publish: 'no' }, '{ lead: { amount, unit } | null, publish: true | false }'],
    ['crossLocality', 'anywhere', 'desk | competent-agency'],
  ])('that is in no position it has is told those it has: %s', (rule, value, accepted) => {
    const { problems } = refused(() => lifeOf([received], days(5), { [rule]: choice(value) }));
    expect(problems).toMatchObject([{ path: ['policy', rule], severity: 'error', accepted }]);
  });

  test('that is missing is told as nothing, one of a word as the word', () => {
    const value = (given: unknown) =>
      refused(() => lifeOf([received], days(5), { crossLocality: given as never })).problems[0]?.value;
    expect([value(undefined), value(choice(null)), value(choice('anywhere'))]).toEqual([null, null, 'anywhere']);
  });

  test.each([
    ['supplement', { effect: 'pause', most: 0, within: null }],
    ['supplement', { effect: 'none', most: null, within: null }],
    ['extension', { most: 0, lead: { amount: 0, unit: 'working-day' } }],
    ['reappointment', { most: null, lead: { amount: 3, unit: 'calendar-day' } }],
    ['apology', { lead: null, publish: true }],
    ['crossLocality', 'desk'],
  ])('may be at the edge of what it may be: %s %j', (rule, value) => {
    expect(lifeOf([received], days(5), { [rule]: choice(value) }).findings).toEqual([]);
  });
});

describe('an event', () => {
  test('that is none is told as what it is', () => {
    for (const event of [null, 'received', 5])
      expect(problemsOf([event])).toEqual([
        {
          code: 'dossier/not-an-event',
          path: ['events', 0],
          severity: 'error',
          value: event,
          accepted: '{ kind, at }',
        },
      ]);
  });

  test('that is amiss is told with what would be accepted only where something would', () => {
    const [late] = lifeOf([received, { kind: 'supplement-requested', at: '2026-11-20' }]).findings;
    expect(late).toMatchObject({ severity: 'warning', accepted: '≤ 2026-11-16' });
    const [dueless] = lifeOf([received, { kind: 'extended', at: '2026-11-10', until: '2026-11-20' }], null).findings;
    expect(dueless).not.toHaveProperty('accepted');
  });

  test('whose two times are none is told of both', () => {
    expect(problemsOf([{ ...received, at: '9/11', recordedAt: '10/11' }])).toMatchObject([
      { code: 'kernel/not-a-date-time', path: ['events', 0, 'at'], value: '9/11' },
      { code: 'kernel/not-a-date-time', path: ['events', 0, 'recordedAt'], value: '10/11' },
    ]);
  });

  test('that was entered at no time is told only of that', () => {
    expect(problemsOf([{ ...received, recordedAt: '10/11' }])).toMatchObject([{ path: ['events', 0, 'recordedAt'] }]);
  });

  test('that cannot be counted is told at its place, and is not the end of the others', () => {
    const events = [
      received,
      { kind: 'extended', at: '2026-11-10', until: 'soon' },
      { kind: 'extended', at: '2026-11-11', until: '2026-11-20' },
    ];
    expect(problemsOf(events)).toMatchObject([{ code: 'kernel/not-a-date', path: ['events', 1], value: 'soon' }]);
  });

  test('may come in any order of sequence, and one whose sequence is a text goes by its place', () => {
    const at = '2026-11-09';
    const kinds = (sequence: unknown) =>
      lifeOf([
        { kind: 'received', at, sequence: -1 },
        { kind: 'suspended', at, cause: 'incident', sequence: sequence as number },
        { kind: 'resumed', at, cause: 'incident', sequence: 2 },
      ]).events.map(({ kind }) => kind);
    expect(kinds('9')).toEqual(['received', 'suspended', 'resumed']);
    expect(kinds(Number.POSITIVE_INFINITY)).toEqual(['received', 'suspended', 'resumed']);
    expect(kinds(1.5)).toEqual(['received', 'suspended', 'resumed']);
  });
});

describe('a limit by the clock from a day without a time', () => {
  const bare: DossierEvent = { kind: 'received', at: '2026-11-09' };
  const code = (...[events, limit, by]: Parameters<typeof problemsOf>) => problemsOf(events, limit, by)[0]?.code;
  const hours: TimeLimit = { amount: 48, unit: 'hour' };

  test('asks for the time only where no office hours say it', () => {
    expect(code([bare], hours)).toBe('calendar/no-hours');
    expect(code([bare], hours, office)).toBeUndefined();
    expect(code([received], hours)).toBeUndefined();
  });

  test('asks for a longer calendar where that is what is missing', () => {
    const last: DossierEvent = { kind: 'received', at: '2027-12-31' };
    expect(code([last], hours, office)).toBe('calendar/out-of-coverage');
    expect(code([{ ...last, at: '2027-12-31T09:00' }], hours)).toBe('calendar/out-of-coverage');
    expect(code([last], days(5))).toBe('calendar/out-of-coverage');
    expect(code([{ kind: 'received', at: '2028-01-04' }], { unit: 'same-day' })).toBe('calendar/out-of-coverage');
  });

  test('of days and then hours has its time from the end of the days', () => {
    const parts = [
      { amount: 1, unit: 'working-day' },
      { amount: 9, unit: 'hour' },
    ] as const;
    expect(stateAsOf(lifeOf([bare], { unit: 'sum', parts }), '2026-12-31').due.lawfulAt).toBe('2026-11-11T09:00');
  });
});

test('a slip for a day beyond the calendar can be promised, and not counted again', () => {
  const slip = { ...received, appointedFor: '2028-03-01' } as DossierEvent;
  expect(problemsOf([slip], null)).toEqual([]);
  expect(
    problemsOf(
      [slip, { kind: 'supplement-requested', at: '2026-11-10' }, { kind: 'supplemented', at: '2026-11-11' }],
      null,
    ),
  ).toMatchObject([{ code: 'calendar/out-of-coverage', path: ['events', 2], value: '2028-03-01' }]);
});

describe('a state that was read from JSON', () => {
  const read = (on: string) => JSON.parse(JSON.stringify(stateAsOf(lifeOf([received]), on))) as DossierState;

  test('has its class without its context as long as it is in time', () => {
    expect(classify(read('2026-11-13')).timeliness).toBe('not-due');
    expect(classify(read('2026-11-16'))).toMatchObject({
      timeliness: 'due-today',
      daysLate: { working: 0, calendar: 0 },
    });
  });

  test('that ended on no day it tells is compared by the day that asks', () => {
    const ended = { ...read('2026-11-16'), status: 'finished' } as const;
    expect(classify(ended).timeliness).toBe('on-time');
  });
});

describe('the policy of a procedure with rules of its own', () => {
  const dated = [{ value: policy, since: '2026-01-01', basis: [] }];
  const own = [
    {
      id: 'own',
      procedures: ['x', 'y'],
      rules: [
        { since: '2026-09-01', until: '2026-09-30', value: { crossLocality: choice('desk' as const) }, basis: [] },
        { since: '2026-10-15', value: { suspension: choice({ pausing: [] }) }, basis: [] },
      ],
    },
  ];
  const ask = (procedure: string, on: string) => policyFor(dated, { own, procedure, on });

  test.each([
    ['2026-08-31', 'competent-agency', false],
    ['2026-09-01', 'desk', true],
    ['2026-09-30T23:59', 'desk', true],
    ['2026-10-01', 'competent-agency', false],
  ])('on %s starts the clock at the %s', (on, crossLocality, isOwn) => {
    expect(ask('y', on).crossLocality.value).toBe(crossLocality);
    expect(ask('y', on).id).toBe(isOwn ? `${policy.id}+own` : policy.id);
    expect(ask('z', on)).toBe(policy);
  });

  test('has the switches of the day, and the others of all', () => {
    expect(ask('x', '2026-12-01')).toEqual({
      ...policy,
      suspension: choice({ pausing: [] }),
      id: `${policy.id}+own`,
    });
  });
});
