import { compileCalendar, fromEpochDay, toEpochDay } from 'motcua/calendar';
import {
  type AuditHistory,
  type AuditOptions,
  type AuditRow,
  auditDossiers,
  type DossierEvent,
  type DossierPolicy,
  type TimeLimit,
} from 'motcua/dossier';
import { policies, vietnam, vietnamCalendar } from 'motcua/vn';
import { describe, expect, test } from 'vitest';

const { policy } = vietnam('2026-11-09');
const wd = (amount: number): TimeLimit => ({ amount, unit: 'working-day' });
const options: AuditOptions = { on: '2026-11-30', calendar: vietnamCalendar, policy: policies, catalogue: null };
const audited = (rows: readonly (AuditRow | AuditHistory)[], more: Partial<AuditOptions> = {}) =>
  auditDossiers(rows, { ...options, ...more });
const codesOf = (one: AuditRow | AuditHistory, more: Partial<AuditOptions> = {}) =>
  audited([one], more).anomalies.map(({ code, path }) => [code.slice(8), path.at(-1)]);

const addDays = (date: string, days: number) => fromEpochDay(toEpochDay(date) + days);

const row = (receivedAt: string, limit: TimeLimit, dueOn: string | null, more: Partial<AuditRow> = {}): AuditRow => ({
  receivedAt,
  limit,
  dueOn,
  endedOn: null,
  ...more,
});
// Monday 9 November 2026 opens two weeks without a holiday; three working days lead to Thursday 12 November
const received = { kind: 'received', at: '2026-11-09T09:00' } as const;
const history = (events: readonly DossierEvent[], dueOn?: string, more: Partial<AuditHistory> = {}): AuditHistory => ({
  id: 'H',
  limit: wd(3),
  events: [received, ...events],
  ...(dueOn === undefined ? {} : { recorded: { dueOn } }),
  ...more,
});
const withRules = (rules: Partial<{ [rule in keyof DossierPolicy]: unknown }>): { readonly policy: DossierPolicy } => ({
  policy: {
    ...policy,
    ...Object.fromEntries(Object.entries(rules).map(([rule, value]) => [rule, { value, basis: [] }])),
  } as DossierPolicy,
});

/** A calendar of four months with a day of every kind that rests. */
const rests = compileCalendar({
  id: 'rests',
  names: { vi: 'rests', en: 'rests' },
  timeZone: 'Asia/Ho_Chi_Minh',
  weeklyRest: [6, 7],
  notices: [
    {
      id: '2026-11',
      covers: { from: '2026-10-01', to: '2027-01-31' },
      certainty: 'official',
      basis: [],
      entries: [
        { on: '2026-11-11', kind: 'holiday' },
        { on: '2026-11-12', kind: 'tet' },
        { on: '2026-11-17', kind: 'in-lieu' },
        { on: '2026-11-19', kind: 'closure' },
      ],
    },
  ],
});

describe('an anomaly is a warning that says whose it is, where, and what would have been none', () => {
  const requested = (at: string): DossierEvent => ({ kind: 'supplement-requested', at });
  const tell = (
    code: string,
    path: readonly (string | number)[],
    value: string | number,
    accepted: string,
    id: string | null = 'H',
  ) => ({ code: `dossier/${code}`, index: 0, id, path: ['rows', 0, ...path], severity: 'warning', value, accepted });

  test.each<[AuditRow | AuditHistory, ReturnType<typeof tell>]>([
    [
      history([{ kind: 'transferred', at: '2026-11-10', to: 'A', recordedAt: '2026-11-13T08:00' }]),
      tell('backdated-entry', ['events', 1], '2026-11-13T08:00', '≤ 2026-11-10 + 1 working-day'),
    ],
    [
      history([{ kind: 'finished', at: '2026-11-12', recordedAt: '2026-11-16' }]),
      tell('backdated-into-time', ['events', 1], '2026-11-16', '≤ 2026-11-12 + 1 working-day'),
    ],
    [
      history([requested('2026-11-11T10:00')]),
      tell('stopped-just-before-due', ['events', 1], '2026-11-11T10:00', '< 2026-11-12 - 1 working-day'),
    ],
    [
      row('2026-11-09', wd(3), '2026-11-12', { suspendedOn: '2026-11-11' }),
      tell('stopped-just-before-due', ['suspendedOn'], '2026-11-11', '< 2026-11-12 - 1 working-day', null),
    ],
    [
      history([
        requested('2026-11-09T10:00'),
        { kind: 'supplemented', at: '2026-11-09T11:00' },
        requested('2026-11-10'),
      ]),
      tell('second-supplement-request', ['events', 3], 2, '≤ 1'),
    ],
    [
      { id: 'H', limit: wd(3), events: [{ kind: 'finished', at: '2026-11-06' }, received] },
      tell('finished-before-received', ['events', 0], '2026-11-06', '≥ 2026-11-09T09:00'),
    ],
    [
      row('2026-11-09T09:00', wd(3), null, { endedOn: '2026-11-06' }),
      tell('finished-before-received', ['endedOn'], '2026-11-06', '≥ 2026-11-09T09:00', null),
    ],
  ])('%j', (one, anomaly) => {
    expect(audited([one]).anomalies).toEqual([anomaly]);
  });

  test('of two dossiers stands at the later one and names the earlier', () => {
    const filed = { applicant: 'A', procedure: 'P' };
    const rows = [
      row('2026-11-02', wd(3), null, { ...filed, id: 'H1', endedOn: '2026-11-09', outcome: 'returned' }),
      row('2026-11-10', wd(3), null, { ...filed, id: 'H2' }),
    ];
    expect(audited(rows).anomalies).toEqual([
      {
        ...tell('resubmitted', [], 'H1', '> 2026-11-09 + 10 working-day', 'H2'),
        index: 1,
        path: ['rows', 1],
      },
    ]);
  });
});

describe('nothing is said of days the calendar does not know', () => {
  const known = { calendar: rests, policy };

  test('not that an entry was late', () => {
    const one = history([{ kind: 'transferred', at: '2026-11-10', to: 'A', recordedAt: '2045-01-02' }], '2026-11-16');
    expect(audited([one], known)).toMatchObject({ bad: [], anomalies: [] });
  });

  test('not that a clock was stopped just before a due date', () => {
    const one = row('2026-11-09', wd(3), '2027-02-03', { suspendedOn: '2027-02-02' });
    expect(audited([one], known)).toMatchObject({ bad: [], anomalies: [] });
  });

  test('not that a dossier came again', () => {
    const filed = { dueOn: null, applicant: 'A', procedure: 'P' };
    const rows: readonly AuditRow[] = [
      { ...filed, receivedAt: '2026-09-01', endedOn: '2026-09-30', outcome: 'returned' },
      { ...filed, receivedAt: '2026-10-02', endedOn: null },
    ];
    expect(audited(rows, known)).toMatchObject({ bad: [], anomalies: [] });
  });
});

describe('what happens after the day of the audit is not yet so', () => {
  const by = (on: string, one: AuditRow | AuditHistory) => codesOf(one, { on });
  const requested = (at: string): DossierEvent => ({ kind: 'supplement-requested', at });

  test.each<[string, string, AuditRow | AuditHistory]>([
    ['a standstill of a row', '2026-11-11', row('2026-11-09', wd(3), '2026-11-12', { suspendedOn: '2026-11-11' })],
    ['a receipt of a row that had ended', '2026-11-09', row('2026-11-09', wd(3), null, { endedOn: '2026-11-06' })],
    ['a standstill', '2026-11-11', history([requested('2026-11-11')])],
    [
      'a second request',
      '2026-11-10',
      history([
        requested('2026-11-09T10:00'),
        { kind: 'supplemented', at: '2026-11-09T11:00' },
        requested('2026-11-10'),
      ]),
    ],
    [
      'a late entry',
      '2026-11-10',
      history([{ kind: 'transferred', at: '2026-11-10', to: 'A', recordedAt: '2026-11-13' }]),
    ],
    [
      'a receipt after the end',
      '2026-11-09',
      { id: 'H', limit: wd(3), events: [{ kind: 'finished', at: '2026-11-06' }, received] },
    ],
  ])('%s on %s', (_, on, one) => {
    expect(by(addDays(on, -1), one)).toEqual([]);
    expect(by(on, one)).toHaveLength(1);
  });

  test('a receipt, so that a dossier has not come again', () => {
    const filed = { applicant: 'A', procedure: 'P' };
    const rows = [
      row('2026-11-02', wd(3), null, { ...filed, id: 'H1', endedOn: '2026-11-06', outcome: 'returned' }),
      row('2026-11-10', wd(3), null, { ...filed, id: 'H2' }),
    ];
    expect(audited(rows, { on: '2026-11-09' }).anomalies).toEqual([]);
    expect(audited(rows, { on: '2026-11-10' }).anomalies).toHaveLength(1);
  });
});

describe('an order of events that is certain', () => {
  const ordered = (end: string, receipt: string): AuditHistory => ({
    id: 'H',
    limit: wd(3),
    events: [
      { kind: 'finished', at: end },
      { kind: 'received', at: receipt },
    ],
  });

  test.each([
    ['2026-11-09', '2026-11-09T09:00', 0],
    ['2026-11-09T08:00', '2026-11-09', 0],
    ['2026-11-09T08:00', '2026-11-09T09:00', 1],
    ['2026-11-09T10:00', '2026-11-10T09:00', 1],
    ['2026-11-10T08:00', '2026-11-09T09:00', 0],
  ])('an end at %s and a receipt at %s', (end, receipt, count) => {
    expect(codesOf(ordered(end, receipt))).toHaveLength(count);
  });

  test.each(['handed-over', 'stopped', 'returned'] as const)('%s is an end that only follows a receipt', (kind) => {
    expect(codesOf({ id: 'H', limit: wd(3), events: [{ kind, at: '2026-11-06' }, received] })).toEqual([
      ['finished-before-received', 0],
    ]);
  });

  test('needs a receipt: a dossier that was never received did not end before it', () => {
    expect(
      codesOf({
        id: 'H',
        events: [
          { kind: 'submitted', at: '2026-11-06' },
          { kind: 'withdrawn', at: '2026-11-09' },
        ],
      }),
    ).toEqual([]);
  });
});

describe('a clock is stopped', () => {
  const requested = (at: string): DossierEvent => ({ kind: 'supplement-requested', at });

  test('by no more requests than the rule lets stop it, those before the receipt not among them', () => {
    const again: readonly DossierEvent[] = [
      requested('2026-11-10T09:00'),
      { kind: 'supplemented', at: '2026-11-10T10:00' },
      requested('2026-11-12T09:00'),
    ];
    const stops = (most: number | null) =>
      codesOf(history(again), {
        ...withRules({ supplement: { effect: 'pause', most, within: null } }),
        thresholds: { supplementRequests: null },
      });
    expect([stops(0), stops(1)]).toEqual([[], []]);
    expect([stops(2), stops(null)]).toEqual([[['stopped-just-before-due', 3]], [['stopped-just-before-due', 3]]]);
    const before: AuditHistory = {
      id: 'H',
      limit: wd(3),
      events: [
        { kind: 'submitted', at: '2026-11-06T08:00' },
        requested('2026-11-06T09:00'),
        { kind: 'supplemented', at: '2026-11-06T10:00' },
        received,
        requested('2026-11-12T09:00'),
      ],
    };
    expect(codesOf(before, { thresholds: { supplementRequests: null } })).toEqual([['stopped-just-before-due', 4]]);
  });

  test('once: what is asked for while it stands stops nothing', () => {
    const paying: DossierEvent = { kind: 'payment-requested', at: '2026-11-12T09:00' };
    expect(codesOf(history([requested('2026-11-09T10:00'), paying]))).toEqual([]);
    const went: DossierEvent = { kind: 'supplemented', at: '2026-11-09T11:00' };
    expect(codesOf(history([requested('2026-11-09T10:00'), went, paying]))).toEqual([['stopped-just-before-due', 3]]);
  });

  test('before the lawful due date, which no other appointment moves', () => {
    const reappointed: DossierEvent = { kind: 'reappointed', at: '2026-11-10', until: '2026-11-20' };
    const paying = (at: string): DossierEvent => ({ kind: 'payment-requested', at });
    expect(codesOf(history([reappointed, paying('2026-11-12T09:00')]))).toEqual([['stopped-just-before-due', 2]]);
    expect(codesOf(history([reappointed, paying('2026-11-19T09:00')]))).toEqual([]);
  });

  test('on the due date itself, and nobody asks where no threshold says so', () => {
    const none = { thresholds: { justBeforeDue: null } };
    const standing = row('2026-11-09', wd(3), '2026-11-12', { suspendedOn: '2026-11-12' });
    const stopped = history([requested('2026-11-12T09:00')]);
    expect([codesOf(standing).length, codesOf(stopped).length]).toEqual([1, 1]);
    expect([codesOf(standing, none), codesOf(stopped, none)]).toEqual([[], []]);
  });

  test('and a row shows it on the due date itself', () => {
    expect(codesOf(row('2026-11-09', wd(3), '2026-11-12', { suspendedOn: '2026-11-12' }))).toHaveLength(1);
    expect(codesOf(row('2026-11-09', wd(3), null, { suspendedOn: '2026-11-12' }))).toEqual([]);
  });
});

describe('an end brought back into time', () => {
  test.each(['finished', 'withdrawn', 'stopped', 'returned'] as const)('may be that of a dossier %s', (kind) => {
    const end = (at: string, recordedAt: string) => codesOf(history([{ kind, at, recordedAt }]));
    expect(end('2026-11-12', '2026-11-16')).toEqual([['backdated-into-time', 1]]);
    expect(end('2026-11-09', '2026-11-12')).toEqual([['backdated-entry', 1]]);
  });

  test('is an end, and no other event of those days', () => {
    const moved: DossierEvent = { kind: 'transferred', at: '2026-11-12', to: 'A', recordedAt: '2026-11-16' };
    expect(codesOf(history([moved]))).toEqual([['backdated-entry', 1]]);
  });

  test('is none without a due date', () => {
    const { limit: _, ...one } = history([{ kind: 'finished', at: '2026-11-12', recordedAt: '2026-11-16' }]);
    expect(codesOf(one)).toEqual([['backdated-entry', 1]]);
  });
});

describe('a dossier that came again', () => {
  const filed = (id: string | undefined, receivedAt: string, more: Partial<AuditRow> = {}): AuditRow => ({
    ...row(receivedAt, wd(3), null),
    ...(id === undefined ? {} : { id }),
    applicant: 'A',
    procedure: 'P',
    ...more,
  });
  const failed = (id: string | undefined, receivedAt: string, endedOn: string): AuditRow =>
    filed(id, receivedAt, { endedOn, outcome: 'returned' });
  const again = (rows: readonly (AuditRow | AuditHistory)[]) =>
    audited(rows).anomalies.map(({ index, value }) => [index, value]);

  test('follows the last that had ended by then, in the order of the rows where two ended on one day', () => {
    expect(
      again([
        failed('H1', '2026-11-02', '2026-11-05'),
        failed('H2', '2026-11-02', '2026-11-06'),
        filed('H3', '2026-11-09'),
      ]),
    ).toEqual([[2, 'H2']]);
    expect(
      again([
        failed('H1', '2026-11-02', '2026-11-06'),
        failed('H2', '2026-11-02', '2026-11-06'),
        filed('H3', '2026-11-09'),
      ]),
    ).toEqual([[2, 'H2']]);
    expect(
      again([
        failed('H2', '2026-11-02', '2026-11-06'),
        failed('H1', '2026-11-02', '2026-11-06'),
        filed('H3', '2026-11-09'),
      ]),
    ).toEqual([[2, 'H1']]);
  });

  test('follows the one before when the last is itself', () => {
    expect(again([failed('H1', '2026-11-02', '2026-11-06'), failed('H2', '2026-11-09', '2026-11-09')])).toEqual([
      [1, 'H1'],
    ]);
  });

  test('is not looked for without a threshold or a procedure, however soon it comes', () => {
    const rows = [failed('H1', '2026-11-02', '2026-11-09'), filed('H2', '2026-11-09')];
    expect(again(rows)).toEqual([[1, 'H1']]);
    expect(audited(rows, { thresholds: { resubmittedWithin: null } }).anomalies).toEqual([]);
    expect(again(rows.map(({ procedure: _, ...one }) => one))).toEqual([]);
  });

  test('follows by the days, whatever the order of the rows', () => {
    const rows = [
      filed('late', '2026-11-16'),
      filed('early', '2026-11-09'),
      failed('H4', '2026-11-02', '2026-11-13'),
      failed('H3', '2026-11-02', '2026-11-05'),
      failed('H2', '2026-11-02', '2026-11-06'),
    ];
    expect(again(rows)).toEqual([
      [0, 'H4'],
      [1, 'H2'],
    ]);
  });

  test('follows the one before when the last stands in the list twice and is itself', () => {
    const twice = failed('H2', '2026-11-09', '2026-11-09');
    expect(again([failed('H1', '2026-11-02', '2026-11-06'), twice, twice])).toEqual([
      [1, 'H1'],
      [2, 'H1'],
    ]);
  });

  test('is looked for to the last day there is', () => {
    const rows = [failed('H1', '2026-11-02', '2026-11-06'), filed('H2', '9999-01-04')];
    expect(again(rows)).toEqual([]);
  });

  test('is never itself, with a code or without', () => {
    expect(again([failed('H1', '2026-11-09', '2026-11-09')])).toEqual([]);
    expect(again([failed(undefined, '2026-11-09', '2026-11-09')])).toEqual([]);
  });

  test('without codes is another one all the same', () => {
    expect(again([failed(undefined, '2026-11-02', '2026-11-06'), filed(undefined, '2026-11-09')])).toEqual([
      [1, 'rows.0'],
    ]);
  });

  test('is told in the order of the rows, whoever the applicants are', () => {
    const of = (applicant: string, one: AuditRow): AuditRow => ({ ...one, applicant });
    const rows = [
      of('A', failed('A1', '2026-11-02', '2026-11-06')),
      of('B', failed('B1', '2026-11-02', '2026-11-06')),
      of('B', filed('B2', '2026-11-09')),
      of('A', filed('A2', '2026-11-09')),
    ];
    expect(again(rows)).toEqual([
      [2, 'B1'],
      [3, 'A1'],
    ]);
  });

  test('is found by its history, after every end without a result and no other', () => {
    const ended = (kind: 'withdrawn' | 'returned' | 'stopped' | 'finished'): AuditHistory => ({
      id: 'H1',
      applicant: 'A',
      procedure: 'P',
      events: [
        { kind: 'received', at: '2026-11-02' },
        { kind, at: '2026-11-06' },
      ],
    });
    const next: AuditHistory = { id: 'H2', applicant: 'A', procedure: 'P', events: [received] };
    for (const kind of ['withdrawn', 'returned', 'stopped'] as const)
      expect(again([ended(kind), next])).toEqual([[1, 'H1']]);
    expect(again([ended('finished'), next])).toEqual([]);
    const refusal: AuditHistory = { ...next, id: 'H1', events: [{ kind: 'refused', at: '2026-11-06' }] };
    expect(again([refusal, next])).toEqual([[1, 'H1']]);
  });
});
