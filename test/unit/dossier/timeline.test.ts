import type { TimeLimit } from 'motcua/deadline';
import {
  classify,
  type DossierEvent,
  dueDateChanges,
  type EventKind,
  safeTimeline,
  stateAsOf,
  timeline,
} from 'motcua/dossier';
import { policies } from 'motcua/vn';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';
import { calendar, choice, days, lifeOf, policy, received } from './setting.ts';

const LATER = '2027-06-30';
const lawful = (events: readonly DossierEvent[], limit?: TimeLimit | null, changes = {}) =>
  stateAsOf(lifeOf(events, limit, changes), LATER).due.lawfulOn;
const codes = (events: readonly DossierEvent[], limit?: TimeLimit | null, changes = {}) =>
  lifeOf(events, limit, changes).findings.map(({ code, path, value, accepted }) => [code, path[1], value, accepted]);

describe('the order of events', () => {
  const one = (kind: EventKind, extra: object = {}): DossierEvent =>
    ({ kind, at: '2026-11-10T09:00', ...extra }) as DossierEvent;
  const waits = { cause: 'incident' };
  const ways: { readonly [phase: string]: readonly DossierEvent[] } = {
    unfiled: [],
    submitted: [one('submitted')],
    'asked before receipt': [one('submitted'), one('supplement-requested')],
    received: [one('received')],
    'waiting for a supplement': [one('received'), one('supplement-requested')],
    'waiting for payment': [one('received'), one('payment-requested')],
    'waiting for an incident': [one('received'), one('suspended', waits)],
    finished: [one('received'), one('finished')],
    'handed over': [one('received'), one('finished'), one('handed-over')],
    refused: [one('refused')],
    withdrawn: [one('received'), one('withdrawn')],
    stopped: [one('received'), one('stopped')],
    returned: [one('received'), one('returned')],
  };

  test.each([
    ['unfiled', 'submitted | received | refused | supplement-requested | paid'],
    ['submitted', 'received | refused | supplement-requested | paid | withdrawn'],
    ['asked before receipt', 'received | refused | supplemented | paid | withdrawn'],
    [
      'received',
      'refused | supplement-requested | payment-requested | paid | suspended | extended | reappointed | transferred | finished | withdrawn | stopped | returned | apologised | letter-sent',
    ],
    [
      'waiting for a supplement',
      'refused | supplemented | payment-requested | paid | suspended | extended | reappointed | transferred | withdrawn | stopped | returned | apologised | letter-sent',
    ],
    [
      'waiting for payment',
      'refused | supplement-requested | paid | suspended (applicant, incident, other-agency) | resumed (payment) | extended | reappointed | transferred | withdrawn | stopped | returned | apologised | letter-sent',
    ],
    [
      'waiting for an incident',
      'refused | supplement-requested | payment-requested | paid | suspended (applicant, payment, other-agency) | resumed (incident) | extended | reappointed | transferred | withdrawn | stopped | returned | apologised | letter-sent',
    ],
    ['finished', 'paid | handed-over | apologised | letter-sent'],
    ['handed over', 'apologised | letter-sent'],
    ['refused', 'apologised | letter-sent'],
    ['withdrawn', 'apologised | letter-sent'],
    ['stopped', 'apologised | letter-sent'],
    ['returned', 'apologised | letter-sent'],
  ])('%s: what may come next is told', (phase, accepted) => {
    const wrong = phase === 'finished' || phase === 'handed over' ? one('finished') : one('handed-over');
    const events = [...(ways[phase] ?? []), wrong];
    const error = refused(() => lifeOf(events));
    expect(error.code).toBe('dossier/invalid-events');
    expect(error.problems).toEqual([
      {
        code: 'dossier/impossible-order',
        path: ['events', events.length - 1],
        severity: 'error',
        value: wrong.kind,
        accepted,
      },
    ]);
  });

  test('is by time and then by sequence, whatever the order of the list', () => {
    const events: DossierEvent[] = [
      { kind: 'finished', at: '2026-11-12T10:00', sequence: 2 },
      { kind: 'resumed', at: '2026-11-12T10:00', sequence: 1, cause: 'incident' },
      { kind: 'suspended', at: '2026-11-12T10:00', sequence: 0, cause: 'incident' },
      { kind: 'received', at: '2026-11-11T23:59', sequence: 9 },
    ];
    expect(lifeOf(events).events.map(({ kind }) => kind)).toEqual(['received', 'suspended', 'resumed', 'finished']);
  });

  test('puts an event without a time of day after what is listed before it on that day', () => {
    const kinds = (...ats: readonly [string, string, string]) =>
      lifeOf([
        { kind: 'submitted', at: ats[0] },
        { kind: 'received', at: ats[1] },
        { kind: 'finished', at: ats[2] },
      ]).events.map(({ kind }) => kind);
    expect(kinds('2026-11-10', '2026-11-10', '2026-11-10')).toEqual(['submitted', 'received', 'finished']);
    expect(kinds('2026-11-10T09:00', '2026-11-10', '2026-11-10T09:00')).toEqual(['submitted', 'received', 'finished']);
  });

  test('an event whose sequence is no number goes by its place in the list', () => {
    const events: DossierEvent[] = [
      { kind: 'received', at: '2026-11-10', sequence: Number.NaN },
      { kind: 'finished', at: '2026-11-10', sequence: Number.POSITIVE_INFINITY },
    ];
    expect(lifeOf(events).events.map(({ kind }) => kind)).toEqual(['received', 'finished']);
  });
});

describe('the lawful due date', () => {
  const asked: DossierEvent[] = [
    received,
    { kind: 'supplement-requested', at: '2026-11-11T09:00' },
    { kind: 'supplemented', at: '2026-11-13T09:00' },
  ];
  const supplement = (effect: 'restart' | 'pause' | 'none', most: number | null = 1) => ({
    supplement: choice({ effect, most, within: null }),
  });

  test.each([
    ['restart', '2026-11-20'],
    ['pause', '2026-11-18'],
    ['none', '2026-11-16'],
  ] as const)('after a supplement under %s', (effect, due) => {
    expect(lawful(asked, days(5), supplement(effect))).toBe(due);
  });

  test('stays while the clock stands still, and moves when it goes on', () => {
    const dossier = lifeOf(asked, days(5), supplement('pause'));
    expect(stateAsOf(dossier, '2026-11-12')).toMatchObject({
      status: 'suspended',
      suspendedOn: '2026-11-11',
      due: { lawfulOn: '2026-11-16' },
    });
    expect(stateAsOf(dossier, '2026-11-13')).toMatchObject({
      status: 'pending',
      suspendedOn: null,
      due: { lawfulOn: '2026-11-18', promisedOn: '2026-11-16' },
    });
  });

  test('a request beyond the rule changes nothing and is told', () => {
    const again: DossierEvent[] = [
      ...asked,
      { kind: 'supplement-requested', at: '2026-11-16T09:00' },
      { kind: 'supplemented', at: '2026-11-18T09:00' },
    ];
    expect(lawful(again)).toBe('2026-11-20');
    expect(stateAsOf(lifeOf(again), '2026-11-17')).toMatchObject({ status: 'pending', nationalStatus: 5 });
    expect(codes(again)).toEqual([['dossier/supplement-beyond-rule', 3, 2, '≤ 1']]);
    expect(lawful(again, days(5), supplement('restart', null))).toBe('2026-11-26');
    expect(lawful(again, days(5), supplement('restart', 0))).toBe('2026-11-16');
  });

  test('a request after the due date is told, one on it is not', () => {
    const on = (day: string): DossierEvent[] => [received, { kind: 'supplement-requested', at: `${day}T09:00` }];
    expect(codes(on('2026-11-16'))).toEqual([]);
    expect(codes(on('2026-11-17'))).toEqual([['dossier/supplement-after-due', 1, '2026-11-17T09:00', '≤ 2026-11-16']]);
  });

  test('a request after the minute a limit by the clock is due is told', () => {
    const at = (time: string): DossierEvent[] => [received, { kind: 'supplement-requested', at: `2026-11-10T${time}` }];
    const hours: TimeLimit = { amount: 24, unit: 'hour' };
    expect(codes(at('09:00'), hours)).toEqual([]);
    expect(codes(at('09:01'), hours)).toEqual([
      ['dossier/supplement-after-due', 1, '2026-11-10T09:01', '≤ 2026-11-10T09:00'],
    ]);
  });

  test('a request before the receipt does not count against the rule', () => {
    const events: DossierEvent[] = [
      { kind: 'submitted', at: '2026-11-06T09:00' },
      { kind: 'supplement-requested', at: '2026-11-06T10:00' },
      { kind: 'supplemented', at: '2026-11-08T09:00' },
      ...asked,
    ];
    expect(stateAsOf(lifeOf(events), '2026-11-06')).toMatchObject({ status: 'not-received', nationalStatus: 5 });
    expect(lawful(events)).toBe('2026-11-20');
    expect(codes(events)).toEqual([]);
  });

  const stand = (from: string, to: string, cause = 'incident'): DossierEvent[] =>
    [
      { kind: 'suspended', at: from, cause },
      { kind: 'resumed', at: to, cause },
    ] as DossierEvent[];

  // received Monday 9 November 2026; 24 November is a holiday
  test.each<[string, TimeLimit, string, string, string]>([
    [
      'working days: those after the first day of the pause up to its last',
      days(5),
      '2026-11-11T09:00',
      '2026-11-13T09:00',
      '2026-11-18',
    ],
    ['within one day nothing', days(5), '2026-11-11T09:00', '2026-11-11T16:00', '2026-11-16'],
    ['begun on the due date itself', days(5), '2026-11-16T09:00', '2026-11-18T09:00', '2026-11-18'],
    ['begun after the due date nothing', days(5), '2026-11-17T09:00', '2026-11-19T09:00', '2026-11-16'],
    ['over a weekend only its working days', days(5), '2026-11-13T09:00', '2026-11-16T09:00', '2026-11-17'],
    ['calendar days alike', { amount: 10, unit: 'calendar-day' }, '2026-11-11T09:00', '2026-11-14T09:00', '2026-11-23'],
    [
      'rolled after the pause',
      { amount: 10, unit: 'calendar-day' },
      '2026-11-11T09:00',
      '2026-11-13T09:00',
      '2026-11-23',
    ],
    [
      'begun on the working day it rolled to',
      { amount: 5, unit: 'calendar-day' },
      '2026-11-16T09:00',
      '2026-11-18T09:00',
      '2026-11-18',
    ],
    ['weeks in calendar days', { amount: 2, unit: 'week' }, '2026-11-11T09:00', '2026-11-13T09:00', '2026-11-25'],
    ['months in calendar days', { amount: 1, unit: 'month' }, '2026-11-11T09:00', '2026-11-13T09:00', '2026-12-11'],
    [
      'a sum in the span the pause begins in: the first',
      {
        unit: 'sum',
        parts: [
          { amount: 3, unit: 'working-day' },
          { amount: 4, unit: 'calendar-day' },
        ],
      },
      '2026-11-11T09:00',
      '2026-11-16T09:00',
      '2026-11-23',
    ],
    [
      'a sum in the span the pause begins in: the second',
      {
        unit: 'sum',
        parts: [
          { amount: 3, unit: 'working-day' },
          { amount: 4, unit: 'calendar-day' },
        ],
      },
      '2026-11-13T09:00',
      '2026-11-16T09:00',
      '2026-11-19',
    ],
    ['the same day in working days', { unit: 'same-day' }, '2026-11-09T10:00', '2026-11-11T09:00', '2026-11-11'],
  ])('moves by a pause: %s', (_, limit, from, to, due) => {
    expect(lawful([received, ...stand(from, to)], limit)).toBe(due);
  });

  test('moves by minutes of the clock for limits in hours', () => {
    const events = [received, ...stand('2026-11-09T10:00', '2026-11-09T12:30')];
    expect(stateAsOf(lifeOf(events, { amount: 24, unit: 'hour' }), LATER).due).toEqual({
      promisedOn: '2026-11-10',
      lawfulOn: '2026-11-10',
      promisedAt: '2026-11-10T09:00',
      lawfulAt: '2026-11-10T11:30',
      certainty: 'official',
    });
  });

  test('counts every pause once, and waits that overlap as one', () => {
    const events: DossierEvent[] = [
      received,
      { kind: 'suspended', at: '2026-11-10T09:00', cause: 'incident' },
      { kind: 'payment-requested', at: '2026-11-11T09:00' },
      { kind: 'resumed', at: '2026-11-12T09:00', cause: 'incident' },
      { kind: 'paid', at: '2026-11-13T09:00' },
      ...stand('2026-11-16T09:00', '2026-11-17T09:00'),
    ];
    expect(lawful(events)).toBe('2026-11-20');
    expect(dueDateChanges(lifeOf(events)).map(({ reason, before, after }) => [reason, before, after])).toEqual([
      ['receipt', null, '2026-11-16'],
      ['pause', '2026-11-16', '2026-11-19'],
      ['pause', '2026-11-19', '2026-11-20'],
    ]);
  });

  test('a cause the policy does not name lets the clock run', () => {
    const events = [received, ...stand('2026-11-10T09:00', '2026-11-12T09:00', 'other-agency')];
    expect(lawful(events)).toBe('2026-11-16');
    expect(stateAsOf(lifeOf(events), '2026-11-11')).toMatchObject({ status: 'pending', nationalStatus: 8 });
    expect(lawful(events, days(5), { suspension: choice({ pausing: ['other-agency'] }) })).toBe('2026-11-18');
  });

  test('a restart forgets pauses, extensions and re-appointments, and not what still stands', () => {
    const events: DossierEvent[] = [
      received,
      { kind: 'extended', at: '2026-11-09T10:00', by: { amount: 3, unit: 'working-day' } },
      { kind: 'reappointed', at: '2026-11-09T11:00', until: '2026-11-30' },
      { kind: 'supplement-requested', at: '2026-11-10T09:00' },
      { kind: 'suspended', at: '2026-11-11T09:00', cause: 'incident' },
      { kind: 'supplemented', at: '2026-11-12T09:00' },
    ];
    const open = lifeOf(events);
    expect(stateAsOf(open, '2026-11-11').due.reappointedOn).toBe('2026-11-30');
    expect(stateAsOf(open, LATER)).toMatchObject({
      status: 'suspended',
      suspendedOn: '2026-11-11',
      due: { lawfulOn: '2026-11-19' },
    });
    expect(stateAsOf(open, LATER).due).not.toHaveProperty('reappointedOn');
    // from the supplement on, two working days stood still
    expect(lawful([...events, { kind: 'resumed', at: '2026-11-16T09:00', cause: 'incident' }])).toBe('2026-11-23');
  });

  test('time that stood still until the end is credited to a dossier that ended within it', () => {
    const events: DossierEvent[] = [
      received,
      { kind: 'supplement-requested', at: '2026-11-16T09:00' },
      { kind: 'withdrawn', at: '2026-12-01T09:00' },
    ];
    expect(lawful(events)).toBe('2026-12-01');
  });

  describe('by extension', () => {
    const extended = (at: string, grant: object): DossierEvent => ({ kind: 'extended', at, ...grant }) as DossierEvent;
    test.each<[string, object, TimeLimit, string]>([
      ['working days from the due date', { by: { amount: 3, unit: 'working-day' } }, days(5), '2026-11-19'],
      ['calendar days, rolled', { by: { amount: 5, unit: 'calendar-day' } }, days(5), '2026-11-23'],
      [
        'from the day a limit rolled to',
        { by: { amount: 1, unit: 'working-day' } },
        { amount: 5, unit: 'calendar-day' },
        '2026-11-17',
      ],
      ['until a day, a rest day too', { until: '2026-11-22' }, days(5), '2026-11-22'],
      ['until an earlier day nothing', { until: '2026-11-11' }, days(5), '2026-11-16'],
    ])('%s', (_, grant, limit, due) => {
      expect(lawful([received, extended('2026-11-10', grant)], limit)).toBe(due);
    });

    test('and a pause within what was granted moves it on', () => {
      const events = [
        received,
        extended('2026-11-10', { until: '2026-11-20' }),
        ...stand('2026-11-18T09:00', '2026-11-19T09:00'),
      ];
      expect(lawful(events)).toBe('2026-11-23');
    });

    test('too many or too late do not count and are told', () => {
      const late = [received, extended('2026-11-17', { until: '2026-11-20' })];
      expect(lawful(late)).toBe('2026-11-16');
      expect(codes(late)).toEqual([['dossier/extension-late', 1, '2026-11-17', '≤ 2026-11-16']]);
      const once = { extension: choice({ most: 1, lead: { amount: 2, unit: 'working-day' } }) };
      const two = [
        received,
        extended('2026-11-12', { until: '2026-11-20' }),
        extended('2026-11-12', { until: '2026-11-30' }),
      ];
      expect(lawful(two, days(5), once)).toBe('2026-11-20');
      expect(codes(two, days(5), once)).toEqual([['dossier/extension-beyond-rule', 2, 2, '≤ 1']]);
      const lead = [received, extended('2026-11-13', { until: '2026-11-20' })];
      expect(codes(lead, days(5), once)).toEqual([['dossier/extension-late', 1, '2026-11-13', '≤ 2026-11-12']]);
    });

    test('granted while the clock stands still is in time', () => {
      const events = [
        received,
        stand('2026-11-16T09:00', '2026-11-23T09:00')[0] as DossierEvent,
        extended('2026-11-20', { until: '2026-11-30' }),
      ];
      expect(lawful(events)).toBe('2026-11-30');
    });

    test('without a due date is told', () => {
      expect(codes([received, extended('2026-11-10', { until: '2026-11-20' })], null)).toEqual([
        ['dossier/extension-without-due', 1, '2026-11-10', undefined],
      ]);
    });
  });

  test('a re-appointment never moves it; one beyond the rule does not count, a late one is told', () => {
    const events: DossierEvent[] = [
      received,
      { kind: 'reappointed', at: '2026-11-15', until: '2026-11-20' },
      { kind: 'reappointed', at: '2026-11-20', until: '2026-11-27' },
    ];
    expect(stateAsOf(lifeOf(events), LATER).due).toMatchObject({ lawfulOn: '2026-11-16', reappointedOn: '2026-11-20' });
    expect(codes(events)).toEqual([
      ['dossier/reappointment-beyond-rule', 2, 2, '≤ 1'],
      ['dossier/reappointment-late', 2, '2026-11-20', '≤ 2026-11-15'],
    ]);
  });
});

describe('the promise', () => {
  test('is the date on the slip, told when it is not the computed one', () => {
    const slip: DossierEvent = { kind: 'received', at: '2026-11-09T09:00', appointedFor: '2026-11-18' };
    expect(stateAsOf(lifeOf([slip]), LATER).due).toEqual({
      promisedOn: '2026-11-18',
      lawfulOn: '2026-11-16',
      certainty: 'official',
    });
    expect(codes([slip])).toEqual([['dossier/slip-differs', 0, '2026-11-18', '2026-11-16']]);
    expect(codes([{ ...slip, appointedFor: '2026-11-16' } as DossierEvent])).toEqual([]);
  });

  test('without a limit is what the slip says, and the lawful date moves from there in working days', () => {
    const slip: DossierEvent = { kind: 'received', at: '2026-11-09T09:00', appointedFor: '2026-11-15' };
    expect(lawful([slip], null)).toBe('2026-11-15');
    const pause: DossierEvent[] = [
      slip,
      { kind: 'suspended', at: '2026-11-11', cause: 'incident' },
      { kind: 'resumed', at: '2026-11-13', cause: 'incident' },
    ];
    expect(lawful(pause, null)).toBe('2026-11-17');
    const restart: DossierEvent[] = [
      slip,
      { kind: 'supplement-requested', at: '2026-11-11' },
      { kind: 'supplemented', at: '2026-11-13' },
    ];
    // four working days were appointed, 10 to 13 November
    expect(lawful(restart, null)).toBe('2026-11-19');
    expect(codes([slip], null)).toEqual([]);
  });

  test('is nobody’s without a limit and a slip', () => {
    expect(stateAsOf(lifeOf([received], null), LATER).due).toEqual({ promisedOn: null, lawfulOn: null });
  });

  test('comes from the procedure, by channel and case; what is not known is told', () => {
    const procedure = {
      code: '1.004222',
      name: { vi: 'Đăng ký thường trú' },
      field: { name: 'Cư trú' },
      channels: [
        { channel: 'online', limits: { statutory: { amount: 2, unit: 'working-day' } } },
        { channel: 'in-person', limits: { statutory: { amount: 4, unit: 'working-day' } } },
        { channel: 'in-person', case: 'urgent', limits: { statutory: { amount: 1, unit: 'working-day' } } },
        { channel: 'postal' },
      ],
    } as const;
    const dossier = (event: object) =>
      timeline([{ ...received, ...event } as DossierEvent], { procedure, calendar, policy });
    expect(stateAsOf(dossier({ channel: 'online' }), LATER)).toMatchObject({
      due: { lawfulOn: '2026-11-11' },
      channel: 'online',
      procedure: '1.004222',
      field: 'Cư trú',
    });
    expect(stateAsOf(dossier({ case: 'urgent' }), LATER).due.lawfulOn).toBe('2026-11-10');
    expect(stateAsOf(dossier({ channel: 'postal' }), LATER).due.lawfulOn).toBeNull();
    expect(dossier({ channel: 'postal' }).findings).toEqual([
      { code: 'dossier/limit-unknown', path: ['events', 0], severity: 'warning', value: 'postal' },
    ]);
    expect(dossier({ case: 'slow' }).findings[0]).toMatchObject({
      code: 'dossier/limit-unknown',
      value: 'procedure/unknown-case',
    });
    const filed = timeline([{ kind: 'submitted', at: '2026-11-08', channel: 'online' }, received], {
      procedure,
      calendar,
      policy,
    });
    expect(stateAsOf(filed, LATER).due.lawfulOn).toBe('2026-11-11');
  });
});

describe('a dossier received for another agency', () => {
  const across: DossierEvent = { ...received, agency: 'desk', competent: 'office' } as DossierEvent;
  const moved: DossierEvent[] = [
    across,
    { kind: 'transferred', at: '2026-11-10', to: 'courier' },
    { kind: 'transferred', at: '2026-11-11', to: 'office' },
    { kind: 'transferred', at: '2026-11-13', to: 'office' },
  ];
  test('starts its clock when it reaches the competent one, since 5 August 2026', () => {
    expect(stateAsOf(lifeOf(moved), '2026-11-10').due.lawfulOn).toBe('2026-11-16');
    expect(stateAsOf(lifeOf(moved), LATER)).toMatchObject({
      due: { lawfulOn: '2026-11-18' },
      unit: 'office',
      nationalStatus: 4,
    });
    expect(dueDateChanges(lifeOf(moved)).map(({ reason, basis }) => [reason, basis[0]?.document])).toEqual([
      ['receipt', '118/2025/NĐ-CP'],
      ['arrival', '309/2026/NĐ-CP'],
    ]);
  });
  test('is judged until then by what was promised at the desk', () => {
    const late = [across, { kind: 'transferred', at: '2026-11-19', to: 'office' }] as const;
    expect(classify(stateAsOf(lifeOf(late), '2026-11-18')).timeliness).toBe('overdue');
    expect(stateAsOf(lifeOf(late), '2026-11-19').due.lawfulOn).toBe('2026-11-27');
    expect(classify(stateAsOf(lifeOf(late), '2026-11-19')).timeliness).toBe('not-due');
  });
  test('is not asked for an extension or a supplement too late before it arrives', () => {
    const by = { amount: 5, unit: 'working-day' } as const;
    const asked: readonly DossierEvent[] = [
      across,
      { kind: 'extended', at: '2026-11-18T09:00', by },
      { kind: 'reappointed', at: '2026-11-18T09:30', until: '2026-11-30' },
      { kind: 'supplement-requested', at: '2026-11-18T10:00' },
    ];
    expect(codes(asked)).toEqual([]);
    const arrived: readonly DossierEvent[] = [
      ...asked.slice(0, 2),
      { kind: 'transferred', at: '2026-11-19T09:00', to: 'office' },
    ];
    expect(lawful(arrived)).toBe('2026-12-04');
    expect(codes(asked, days(5), { crossLocality: choice('desk') }).map(([code]) => code)).toEqual([
      'dossier/extension-late',
      'dossier/reappointment-late',
      'dossier/supplement-after-due',
    ]);
  });
  test('is waited for only where the desk that has it is another one, and named', () => {
    const { agency: _, ...unnamed } = across as Extract<DossierEvent, { kind: 'received' }>;
    expect(lawful([unnamed, { kind: 'transferred', at: '2026-11-11', to: 'office' }])).toBe('2026-11-16');
  });
  test('or at the desk, where the policy says so or the desk is competent', () => {
    expect(lawful(moved, days(5), { crossLocality: choice('desk') })).toBe('2026-11-16');
    expect(
      lawful([{ ...across, competent: 'desk' } as DossierEvent, { kind: 'transferred', at: '2026-11-11', to: 'desk' }]),
    ).toBe('2026-11-16');
  });
});

describe('what was put right', () => {
  const events: DossierEvent[] = [
    { ...received, id: 'r' } as DossierEvent,
    { kind: 'finished', id: 'f', at: '2026-11-13T10:00' },
    { kind: 'corrected', corrects: 'f', at: '2026-11-20T08:00', instead: { kind: 'finished', at: '2026-11-18T10:00' } },
    { kind: 'corrected', corrects: 'f', at: '2026-11-25T08:00', recordedAt: '2026-11-26T08:00' },
  ];
  const ended = (knownOn?: string) =>
    stateAsOf(lifeOf(events), LATER, knownOn === undefined ? {} : { knownOn }).endedOn;

  test('stands from the day it was recorded, and before it stays as it was known', () => {
    expect(ended('2026-11-12')).toBeNull();
    expect(ended('2026-11-19')).toBe('2026-11-13');
    expect(ended('2026-11-20')).toBe('2026-11-18');
    expect(ended('2026-11-25')).toBe('2026-11-18');
    expect(ended('2026-11-26')).toBeNull();
    expect(ended()).toBeNull();
    expect(lifeOf(events).events.map(({ kind }) => kind)).toEqual(['received']);
  });

  test('on the day the right event happened, the wrong one never did', () => {
    const right = lifeOf(events.slice(0, 3));
    expect(stateAsOf(right, '2026-11-15').status).toBe('pending');
    expect(stateAsOf(right, '2026-11-15', { knownOn: '2026-11-15' }).status).toBe('finished');
    expect(stateAsOf(right, '2026-11-18').status).toBe('finished');
  });

  test('must name an event, and not a correction', () => {
    const [first] = events as [DossierEvent];
    const wrong = (event: object) => refused(() => lifeOf([first, event as DossierEvent])).problems;
    expect(wrong({ kind: 'corrected', corrects: 'x', at: '2026-11-20' })).toEqual([
      {
        code: 'dossier/unknown-correction',
        path: ['events', 1, 'corrects'],
        severity: 'error',
        value: 'x',
        accepted: 'the id of an event',
      },
    ]);
    expect(
      wrong({
        kind: 'corrected',
        corrects: 'r',
        at: '2026-11-20',
        instead: { kind: 'corrected', corrects: 'r', at: '2026-11-20' },
      }),
    ).toEqual([
      {
        code: 'dossier/unknown-correction',
        path: ['events', 1, 'instead', 'kind'],
        severity: 'error',
        value: 'corrected',
        accepted: 'any other kind of event',
      },
    ]);
    expect(
      wrong({ kind: 'corrected', corrects: 'r', at: '2026-11-20', instead: { kind: 'received', at: '2026-11-31' } }),
    ).toMatchObject([{ code: 'kernel/not-a-date-time', path: ['events', 1, 'instead', 'at'] }]);
    expect(
      refused(() =>
        lifeOf([first, { ...first, at: '2026-11-10' }, { kind: 'corrected', corrects: 'r', at: '2026-11-20' }]),
      ).problems[0],
    ).toEqual({ code: 'dossier/duplicate-id', path: ['events', 1, 'id'], severity: 'error', value: 'r' });
  });
});

describe('what is refused or contained', () => {
  test.each<[string, unknown, object]>([
    [
      'no list',
      null,
      { code: 'dossier/not-events', path: ['events'], value: null, accepted: '[{ kind, at }], ≤ 1000' },
    ],
    ['too many', Array.from({ length: 100_000 }, () => received), { code: 'dossier/not-events', value: 100_000 }],
    ['nothing', [null], { code: 'dossier/not-an-event', path: ['events', 0], value: null, accepted: '{ kind, at }' }],
    ['a text', ['received'], { code: 'dossier/not-an-event', value: 'received' }],
    ['no time', [{ kind: 'received' }], { code: 'kernel/not-a-date-time', path: ['events', 0, 'at'] }],
    ['the year 0', [{ ...received, at: '0000-01-01' }], { code: 'kernel/not-a-date-time', path: ['events', 0, 'at'] }],
    ['the year 9999', [{ ...received, at: '9999-12-31' }], { code: 'calendar/out-of-coverage', path: ['events', 0] }],
    [
      'entered at no time',
      [{ ...received, recordedAt: '2026-11-09 09:00' }],
      { code: 'kernel/not-a-date-time', path: ['events', 0, 'recordedAt'] },
    ],
    ['no kind', [{ at: '2026-11-09' }], { code: 'dossier/unknown-event', path: ['events', 0, 'kind'], value: null }],
    ['HTML for a kind', [{ kind: '<b>', at: '2026-11-09' }], { code: 'dossier/unknown-event', value: '<b>' }],
    [
      'a suspension without a cause',
      [received, { kind: 'suspended', at: '2026-11-10' }],
      {
        code: 'dossier/unknown-cause',
        path: ['events', 1, 'cause'],
        value: null,
        accepted: 'applicant | payment | incident | other-agency',
      },
    ],
    [
      'a resumption for a cause that is not known',
      [received, { kind: 'resumed', at: '2026-11-10', cause: 'supplement' }],
      { code: 'dossier/unknown-cause', path: ['events', 1, 'cause'], value: 'supplement' },
    ],
    [
      'a resumption for another cause than is waited for',
      [
        received,
        { kind: 'suspended', at: '2026-11-10', cause: 'applicant' },
        { kind: 'resumed', at: '2026-11-11', cause: 'incident' },
      ],
      {
        code: 'dossier/impossible-order',
        path: ['events', 2],
        value: 'resumed (incident)',
        accepted: expect.stringContaining('| resumed (applicant) |'),
      },
    ],
    [
      'a slip for no day',
      [{ ...received, appointedFor: '2026-02-30' }],
      { code: 'kernel/not-a-date', path: ['events', 0], value: '2026-02-30' },
    ],
    [
      'a due date beyond the calendar',
      [{ ...received, at: '2027-12-30' }],
      {
        code: 'calendar/out-of-coverage',
        path: ['events', 0],
        value: '2027-12-30',
        accepted: '2014-12-01..2027-12-31',
      },
    ],
    [
      'a missing receipt',
      [{ kind: 'finished', at: '2026-11-09' }],
      { code: 'dossier/impossible-order', value: 'finished' },
    ],
  ])('%s', (_, events, problem) => {
    const error = refused(() => lifeOf(events as DossierEvent[]));
    expect(error.code).toBe('dossier/invalid-events');
    expect(error.problems[0]).toMatchObject(problem);
    expect(safeTimeline(events as DossierEvent[], { procedure: null, limit: days(5), calendar, policy })).toMatchObject(
      {
        success: false,
      },
    );
  });

  test('an event that cannot be read leaves the others as they are', () => {
    const events = [received, { kind: 'paid' }, { kind: 'finished', at: '2026-11-12' }] as DossierEvent[];
    const { timeline: understood, problems } = safeTimeline(events, {
      procedure: null,
      limit: days(5),
      calendar,
      policy,
    });
    expect(problems.map(({ path }) => path)).toEqual([['events', 1, 'at']]);
    expect(stateAsOf(understood, LATER)).toMatchObject({ status: 'finished', due: { lawfulOn: '2026-11-16' } });
  });

  test('no events are a dossier not received', () => {
    const { success, timeline: empty } = safeTimeline([], { procedure: null, calendar, policy });
    expect(success).toBe(true);
    expect(stateAsOf(empty, LATER)).toMatchObject({
      status: 'not-received',
      nationalStatus: 1,
      receivedOn: null,
      due: { lawfulOn: null },
    });
  });

  test('an event entered before it happened is told', () => {
    expect(codes([{ ...received, recordedAt: '2026-11-08T17:00' } as DossierEvent])).toEqual([
      ['dossier/recorded-before', 0, '2026-11-08T17:00', '≥ 2026-11-09T09:00'],
    ]);
  });

  test('of all policies the one of the day of receipt counts', () => {
    const events: DossierEvent[] = [
      { kind: 'submitted', at: '2026-08-03' },
      { kind: 'received', at: '2026-08-05' },
    ];
    const dossier = timeline(events, { procedure: null, calendar, policy: policies });
    expect(stateAsOf(dossier, '2026-08-06').context.policy?.id).toBe('vn/2026-08-05');
    expect(
      stateAsOf(timeline(events.slice(0, 1), { procedure: null, calendar, policy: policies }), '2026-08-06').context
        .policy?.id,
    ).toBe('vn/2025-07-01');
    expect(timeline([], { procedure: null, calendar, policy: policies }).context.policy?.id).toBe('vn/2027-03-01');
    const early: DossierEvent[] = [{ kind: 'received', at: '2010-01-04' }];
    expect(refused(() => timeline(early, { procedure: null, calendar, policy: policies })).code).toBe(
      'kernel/not-in-force',
    );
    expect(refused(() => timeline([], { procedure: null, calendar, policy: [] })).code).toBe('kernel/not-in-force');
  });

  test.each([
    ['supplement', undefined],
    ['supplement', choice({ effect: 'again', most: 1, within: null })],
    ['supplement', choice({ effect: 'restart', most: -1, within: null })],
    ['supplement', choice({ effect: 'pause', most: 1.5, within: null })],
    ['suspension', choice({ pausing: 'all' })],
    ['suspension', choice(null)],
    ['extension', choice({ most: null, lead: { amount: -1, unit: 'working-day' } })],
    ['extension', choice({ most: '1', lead: null })],
    ['reappointment', choice({ most: 1, lead: { amount: 1, unit: 'week' } })],
    ['reappointment', choice({ most: 1 })],
    ['apology', choice({ lead: null, publish: 'no' })],
    ['apology', choice({ lead: { amount: 0.5, unit: 'calendar-day' }, publish: true })],
    ['crossLocality', choice('anywhere')],
  ])('a policy whose %s is in no position it has', (rule, value) => {
    const error = refused(() => lifeOf([received], days(5), { [rule]: value }));
    expect([error.code, error.problems[0]?.path]).toEqual(['dossier/invalid-policy', ['policy', rule]]);
    expect(error.problems[0]?.accepted).toBeDefined();
  });

  test('a policy that cannot count', () => {
    expect(refused(() => lifeOf([received], days(5), { missingDay: choice('never') as never })).code).toBe(
      'deadline/invalid-policy',
    );
  });
});
