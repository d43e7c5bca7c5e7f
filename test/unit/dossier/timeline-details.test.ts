import type { TimeLimit } from 'motcua/deadline';
import {
  type DossierEvent,
  type DossierPolicy,
  dueDateChanges,
  safeTimeline,
  stateAsOf,
  timeline,
  timelineReader,
} from 'motcua/dossier';
import type { Procedure } from 'motcua/procedure';
import { policies } from 'motcua/vn';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';
import { calendar, choice, days, lifeOf, policy, received } from './setting.ts';

const LATER = '2026-12-31';
const read = (events: readonly unknown[], changes: Partial<DossierPolicy> = {}) =>
  safeTimeline(events as readonly DossierEvent[], {
    procedure: null,
    limit: days(5),
    calendar,
    policy: { ...policy, ...changes },
  });
const kindsOf = (events: readonly DossierEvent[]) => lifeOf(events).events.map(({ kind }) => kind);
const changesOf = (...life: Parameters<typeof lifeOf>) =>
  dueDateChanges(lifeOf(...life)).map(({ reason, before, after }) => [reason, before, after]);

describe('events are put in order', () => {
  const morning: DossierEvent = { kind: 'received', at: '2026-11-09T09:00', sequence: 1 };
  const bare: DossierEvent = { kind: 'transferred', at: '2026-11-09', to: 'B', sequence: 2 };
  const noon: DossierEvent = { kind: 'suspended', at: '2026-11-09T12:00', cause: 'incident', sequence: 3 };
  const next: DossierEvent = { kind: 'resumed', at: '2026-11-10', cause: 'incident', sequence: 0 };

  test.each([
    [[morning, bare, noon, next]],
    [[next, noon, bare, morning]],
    [[noon, morning, next, bare]],
    [[bare, next, morning, noon]],
  ])('by day, minute and sequence, however they are listed: %#', (events) => {
    expect(kindsOf(events)).toEqual(['received', 'transferred', 'suspended', 'resumed']);
  });

  test('an event of a time that is told goes by its time, whatever its sequence', () => {
    expect(kindsOf([{ ...noon, sequence: 0 }, morning])).toEqual(['received', 'suspended']);
    expect(kindsOf([morning, { ...noon, sequence: 0 }])).toEqual(['received', 'suspended']);
  });

  test('two of the same minute and sequence go by their place in the list', () => {
    const at = '2026-11-09T09:00';
    expect(
      kindsOf([
        { kind: 'transferred', at: '2026-11-10', to: 'C' },
        { kind: 'received', at, sequence: 5 },
        { kind: 'suspended', at, sequence: 5, cause: 'incident' },
        { kind: 'resumed', at, sequence: 5, cause: 'incident' },
      ]),
    ).toEqual(['received', 'suspended', 'resumed', 'transferred']);
  });
});

describe('of two corrections of one event', () => {
  const first: DossierEvent = { ...received, id: 'r' } as DossierEvent;
  const put = (day: string, when: object): DossierEvent =>
    ({ kind: 'corrected', corrects: 'r', at: '2026-11-20', instead: { kind: 'received', at: day }, ...when }) as never;
  const receivedOn = (...corrections: readonly DossierEvent[]) =>
    stateAsOf(lifeOf([first, ...corrections]), LATER).receivedOn;

  test.each<[string, object, object]>([
    ['by the minute', { recordedAt: '2026-11-20T10:00' }, { recordedAt: '2026-11-20T09:00' }],
    ['by the day', { recordedAt: '2026-11-21' }, { recordedAt: '2026-11-20T09:00' }],
    ['by sequence', { sequence: 2 }, { sequence: 1 }],
  ])('the one recorded last stands, wherever it is listed: %s', (_, late, early) => {
    expect(receivedOn(put('2026-11-12', late), put('2026-11-11', early))).toBe('2026-11-12');
    expect(receivedOn(put('2026-11-11', early), put('2026-11-12', late))).toBe('2026-11-12');
  });

  test('recorded in one minute, the one listed last stands', () => {
    expect(receivedOn(put('2026-11-11', {}), put('2026-11-12', {}))).toBe('2026-11-12');
    expect(receivedOn(put('2026-11-11', { sequence: 3 }), put('2026-11-12', { sequence: 3 }))).toBe('2026-11-12');
  });

  test('a day without a minute is the beginning of it', () => {
    expect(receivedOn(put('2026-11-12', { recordedAt: '2026-11-20T00:01' }), put('2026-11-11', {}))).toBe('2026-11-12');
  });
});

describe('a correction', () => {
  test('shows an event as it was put right, recorded when the correction was', () => {
    const shown = (when: object) => {
      const instead = { kind: 'received', at: '2026-11-10' } as const;
      const put: DossierEvent = { kind: 'corrected', corrects: 'r', at: '2026-11-20', instead, ...when };
      return lifeOf([{ ...received, id: 'r' } as DossierEvent, put]).events;
    };
    const right = { kind: 'received', at: '2026-11-10', id: 'r' };
    expect(shown({})).toEqual([{ ...right, recordedAt: '2026-11-20' }]);
    expect(shown({ recordedAt: '2026-11-21T08:00' })).toEqual([{ ...right, recordedAt: '2026-11-21T08:00' }]);
  });

  test('to the moment and the sequence of another event puts them in the order of the list', () => {
    const moved = (at: string, to: string, id: string): DossierEvent => ({
      kind: 'transferred',
      at,
      to,
      id,
      sequence: 7,
    });
    const events: readonly DossierEvent[] = [
      { ...received, sequence: 1 } as DossierEvent,
      moved('2026-11-12', 'first', 'a'),
      moved('2026-11-10', 'second', 'b'),
      {
        kind: 'corrected',
        at: '2026-11-20',
        corrects: 'a',
        instead: { kind: 'transferred', at: '2026-11-10', to: 'first' },
      },
    ];
    expect(lifeOf(events).events.map((event) => event.kind === 'transferred' && event.to)).toEqual([
      false,
      'first',
      'second',
    ]);
  });

  test('is what makes two events of one id matter', () => {
    const same = [received, { kind: 'transferred', at: '2026-11-10', to: 'B' }].map((event) => ({ ...event, id: 'x' }));
    expect(read(same).problems).toEqual([]);
    expect(read([...same, { kind: 'corrected', at: '2026-11-20', corrects: 'x' }]).problems).toMatchObject([
      { code: 'dossier/duplicate-id', path: ['events', 1, 'id'], value: 'x' },
    ]);
  });

  test('leaves events without an id and those it does not name as they are', () => {
    const events: readonly DossierEvent[] = [
      { ...received, id: 'r' } as DossierEvent,
      { kind: 'transferred', at: '2026-11-10', to: 'B' },
      { kind: 'finished', at: '2026-11-12', id: 'f' },
      { kind: 'corrected', at: '2026-11-20', corrects: 'f', instead: { kind: 'finished', at: '2026-11-13' } },
    ];
    expect(lifeOf(events).events.map(({ kind, at }) => [kind, at])).toEqual([
      ['received', '2026-11-09T09:00'],
      ['transferred', '2026-11-10'],
      ['finished', '2026-11-13'],
    ]);
  });

  test('puts an event in another place in the order, where its time is another', () => {
    const events: readonly DossierEvent[] = [
      received,
      { kind: 'transferred', at: '2026-11-10', to: 'B' },
      { kind: 'transferred', at: '2026-11-12', to: 'C', id: 't' },
      {
        kind: 'corrected',
        at: '2026-11-20',
        corrects: 't',
        instead: { kind: 'transferred', at: '2026-11-09T10:00', to: 'C' },
      },
    ];
    expect(lifeOf(events).events.map(({ at }) => at)).toEqual(['2026-11-09T09:00', '2026-11-09T10:00', '2026-11-10']);
  });

  test('entered before the day asked for stands, and one entered later is not known', () => {
    const events: readonly DossierEvent[] = [
      { ...received, id: 'r' } as DossierEvent,
      { kind: 'transferred', at: '2026-11-11', to: 'B', recordedAt: '2026-11-25' },
      { kind: 'corrected', at: '2026-11-20', corrects: 'r', instead: { kind: 'received', at: '2026-11-10' } },
    ];
    const known = (knownOn: string) => stateAsOf(lifeOf(events), '2026-11-12', { knownOn });
    expect(known('2026-11-19')).toMatchObject({ receivedOn: '2026-11-09', nationalStatus: 2 });
    expect(known('2026-11-20')).toMatchObject({ receivedOn: '2026-11-10', nationalStatus: 2 });
  });

  test('of what never had a place is told with what it names', () => {
    const { problems } = read([received, { kind: 'corrected', at: '2026-11-20' }]);
    expect(problems).toEqual([
      {
        code: 'dossier/unknown-correction',
        path: ['events', 1, 'corrects'],
        severity: 'error',
        value: null,
        accepted: 'the id of an event',
      },
    ]);
  });

  test('into no event there is is told at its place', () => {
    const { problems } = read([
      { ...received, id: 'r' },
      { kind: 'corrected', at: '2026-11-20', corrects: 'r', instead: { kind: 'lost', at: '2026-11-20' } },
    ]);
    expect(problems).toMatchObject([
      { code: 'dossier/unknown-event', path: ['events', 1, 'instead', 'kind'], value: 'lost' },
    ]);
  });
});

describe('a list of events', () => {
  test('has at most a thousand', () => {
    const moved = (count: number) => [
      received,
      ...Array.from({ length: count }, () => ({ kind: 'transferred', at: '2026-11-10', to: 'B' })),
    ];
    expect(read(moved(999))).toMatchObject({ success: true, problems: [] });
    expect(read(moved(1_000)).problems).toEqual([
      {
        code: 'dossier/not-events',
        path: ['events'],
        severity: 'error',
        value: 1_001,
        accepted: '[{ kind, at }], ≤ 1000',
      },
    ]);
    expect(read(moved(1_000)).timeline.events).toEqual([]);
  });

  test('that is none is told as what it is', () => {
    expect(read(undefined as never).problems).toMatchObject([{ code: 'dossier/not-events', value: null }]);
    expect(read('received' as never).problems).toMatchObject([{ code: 'dossier/not-events', value: 'received' }]);
  });

  test('tells every kind there is where another is found', () => {
    expect(read([{ kind: 'lost', at: '2026-11-10' }]).problems).toEqual([
      {
        code: 'dossier/unknown-event',
        path: ['events', 0, 'kind'],
        severity: 'error',
        value: 'lost',
        accepted:
          'submitted | received | refused | supplement-requested | supplemented | payment-requested | paid | suspended | resumed | extended | reappointed | transferred | finished | handed-over | withdrawn | stopped | returned | apologised | letter-sent | corrected',
      },
    ]);
  });

  test('that is empty needs a policy all the same', () => {
    const { problems } = refused(() => timeline([], { procedure: null, calendar, policy: [] }));
    expect(problems[0]).toMatchObject({ path: ['policy'], accepted: '[{ value, since, basis }]' });
  });
});

test('an event entered before it happened is told as such, and one entered that day is not', () => {
  const early = (recordedAt: string) => lifeOf([{ ...received, recordedAt } as DossierEvent]).findings;
  expect(early('2026-11-08T17:00')).toEqual([
    {
      code: 'dossier/recorded-before',
      path: ['events', 0, 'recordedAt'],
      severity: 'warning',
      value: '2026-11-08T17:00',
      accepted: '≥ 2026-11-09T09:00',
    },
  ]);
  expect(early('2026-11-09T08:00')).toEqual([]);
});

test('a limit nobody tells is amiss only where a procedure could tell it', () => {
  expect(timeline([received], { procedure: null, calendar, policy }).findings).toEqual([]);
  const procedure = { code: '1.1', name: { vi: 'Thử' } };
  expect(timeline([received], { procedure, calendar, policy }).findings).toMatchObject([
    { code: 'dossier/limit-unknown', value: 'in-person' },
  ]);
});

test('before the receipt is known the policy is that of the receipt, whatever was put right since', () => {
  const events: readonly DossierEvent[] = [
    { kind: 'submitted', at: '2026-08-03' },
    { kind: 'received', at: '2026-08-05' },
    { kind: 'finished', at: '2026-08-10', id: 'f' },
    { kind: 'corrected', at: '2026-08-11', corrects: 'f', instead: { kind: 'finished', at: '2026-08-07' } },
  ];
  const policyOn = (life: readonly DossierEvent[]) =>
    stateAsOf(timeline(life, { procedure: null, calendar, policy: policies }), '2026-08-04').context.policy?.id;
  expect(policyOn(events)).toBe('vn/2026-08-05');
  expect(policyOn(events)).toBe(policyOn(events.slice(0, 3)));
});

test('a dossier moved to nobody has not reached the competent agency', () => {
  const nowhere = { kind: 'transferred', at: '2026-11-11T09:00' } as DossierEvent;
  expect(changesOf([received, nowhere])).toEqual([['receipt', null, '2026-11-16']]);
});

test('a case may be called anything, and is not taken for none', () => {
  const procedure: Procedure = {
    code: '1.1',
    name: { vi: 'Thử' },
    limits: { statutory: days(9) },
    cases: [{ code: 'undefined', name: 'Thử', limits: { statutory: days(3) } }],
  };
  const readOne = timelineReader({ procedure, calendar, policy });
  const due = (event: object) => stateAsOf(readOne([{ ...received, ...event } as DossierEvent]), LATER).due.lawfulOn;
  const alone = (event: object) =>
    stateAsOf(timeline([{ ...received, ...event } as DossierEvent], { procedure, calendar, policy }), LATER).due
      .lawfulOn;
  for (const event of [{}, { case: 'undefined' }, {}]) expect(due(event)).toBe(alone(event));
  expect(due({ case: 'undefined' })).toBe('2026-11-12');
});

describe('what was granted', () => {
  const extended = (at: string, until: string): DossierEvent => ({ kind: 'extended', at, until });

  test('is refused where the last day for it lies outside the calendar', () => {
    const lead = { amount: 9_000, unit: 'working-day' } as const;
    const far = { extension: choice({ most: null, lead }), reappointment: choice({ most: null, lead }) };
    const { problems } = read(
      [received, extended('2026-11-10', '2026-11-20'), { kind: 'reappointed', at: '2026-11-11', until: '2026-11-20' }],
      far,
    );
    const coverage = '2014-12-01..2027-12-31';
    expect(problems).toMatchObject([
      { code: 'calendar/out-of-coverage', path: ['events', 1], value: '2026-11-10', accepted: coverage },
      { code: 'calendar/out-of-coverage', path: ['events', 2], value: '2026-11-11', accepted: coverage },
    ]);
  });

  test('by a lead in calendar days is in time up to that day', () => {
    const lead = { amount: 3, unit: 'calendar-day' } as const;
    const late = (at: string) =>
      lifeOf([received, extended(at, '2026-11-20')], days(5), { extension: choice({ most: null, lead }) }).findings;
    expect(late('2026-11-13')).toEqual([]);
    expect(late('2026-11-14')).toMatchObject([{ code: 'dossier/extension-late', accepted: '≤ 2026-11-13' }]);
  });

  test('is late from the minute after a due date that has one', () => {
    const hours = { amount: 24, unit: 'hour' } as const;
    const lives = (at: string) => {
      const life = lifeOf([received, { kind: 'extended', at, by: hours }], hours);
      return [stateAsOf(life, '2026-11-30').due.lawfulAt, life.findings.map(({ accepted }) => accepted)];
    };
    expect(lives('2026-11-10T09:00')).toEqual(['2026-11-11T09:00', []]);
    expect(lives('2026-11-10T09:01')).toEqual(['2026-11-10T09:00', ['≤ 2026-11-10T09:00']]);
    expect(lives('2026-11-10')).toEqual(['2026-11-11T09:00', []]);
  });

  test('is late while the clock stands still, where it stopped after the last minute', () => {
    const hours = { amount: 24, unit: 'hour' } as const;
    const late = (at: string) =>
      lifeOf(
        [
          received,
          { kind: 'suspended', at, cause: 'incident' },
          { kind: 'extended', at: '2026-11-10T15:00', by: hours },
        ],
        hours,
      ).findings.map(({ code }) => code);
    expect(late('2026-11-10T08:59')).toEqual([]);
    expect(late('2026-11-10T09:01')).toEqual(['dossier/extension-late']);
  });

  test('is late while the clock stands still, where it stopped after the last day', () => {
    const events: readonly DossierEvent[] = [
      received,
      { kind: 'suspended', at: '2026-11-17T09:00', cause: 'incident' },
      extended('2026-11-18', '2026-11-30'),
    ];
    expect(lifeOf(events).findings).toMatchObject([{ code: 'dossier/extension-late', path: ['events', 2] }]);
  });

  test('moves on from the day that was appointed before', () => {
    const events: readonly DossierEvent[] = [
      received,
      { kind: 'reappointed', at: '2026-11-10', until: '2026-11-20' },
      { kind: 'reappointed', at: '2026-11-11', until: '2026-11-25' },
    ];
    const twice = { reappointment: choice({ most: 2, lead: null }) };
    expect(changesOf(events, days(5), twice).slice(1)).toEqual([
      ['reappointment', null, '2026-11-20'],
      ['reappointment', '2026-11-20', '2026-11-25'],
    ]);
    expect(stateAsOf(lifeOf(events, days(5), twice), LATER).due.reappointedOn).toBe('2026-11-25');
  });

  test('without a due date is too late for none', () => {
    const again: DossierEvent = { kind: 'reappointed', at: '2026-11-10', until: '2026-11-20' };
    expect(lifeOf([received, again], null).findings).toEqual([]);
    expect(changesOf([received, again], null).at(-1)).toEqual(['reappointment', null, '2026-11-20']);
  });
});

describe('what a dossier waits for', () => {
  const asked: DossierEvent = { kind: 'supplement-requested', at: '2026-11-06T09:00' };

  test('is nothing any more once it is received', () => {
    const events: readonly DossierEvent[] = [{ kind: 'submitted', at: '2026-11-05' }, asked, received];
    expect(stateAsOf(lifeOf(events), LATER)).toMatchObject({ status: 'pending', nationalStatus: 2 });
    expect(read([...events, { kind: 'supplemented', at: '2026-11-10' }]).problems).toMatchObject([
      { code: 'dossier/impossible-order', path: ['events', 3] },
    ]);
  });

  test('is asked for once at a time', () => {
    const twice = (event: object) => read([received, event, event]).problems.map(({ path }) => path);
    expect(twice({ kind: 'supplement-requested', at: '2026-11-10' })).toEqual([['events', 2]]);
    expect(twice({ kind: 'payment-requested', at: '2026-11-10' })).toEqual([['events', 2]]);
    expect(twice({ kind: 'suspended', at: '2026-11-10', cause: 'incident' })).toEqual([['events', 2]]);
  });

  test('holds the result back only where the clock stands still', () => {
    const end = (cause: string) =>
      read([received, { kind: 'suspended', at: '2026-11-10', cause }, { kind: 'finished', at: '2026-11-11' }]).success;
    expect(end('incident')).toBe(false);
    expect(end('other-agency')).toBe(true);
  });

  test('and its end leaves another wait that stops the clock', () => {
    const events: readonly DossierEvent[] = [
      received,
      { kind: 'suspended', at: '2026-11-10T09:00', cause: 'other-agency' },
      { kind: 'suspended', at: '2026-11-11T09:00', cause: 'incident' },
      { kind: 'resumed', at: '2026-11-12T09:00', cause: 'other-agency' },
    ];
    expect(stateAsOf(lifeOf(events), LATER)).toMatchObject({ status: 'suspended', suspendedOn: '2026-11-11' });
    const goesOn: DossierEvent = { kind: 'resumed', at: '2026-11-13T09:00', cause: 'incident' };
    expect(stateAsOf(lifeOf([...events, goesOn]), LATER).due.lawfulOn).toBe('2026-11-18');
  });

  test('after the due date while the clock stands still is no late request', () => {
    const events: readonly DossierEvent[] = [
      received,
      { kind: 'suspended', at: '2026-11-13T09:00', cause: 'incident' },
      { kind: 'supplement-requested', at: '2026-11-20T09:00' },
    ];
    expect(lifeOf(events).findings).toEqual([]);
  });

  test('without a due date is asked for in time', () => {
    expect(lifeOf([received, { ...asked, at: '2026-12-20T09:00' }], null).findings).toEqual([]);
  });
});

describe('the slip', () => {
  test('on the day that is computed is the promise to the minute', () => {
    const slip = { ...received, appointedFor: '2026-11-10' } as DossierEvent;
    expect(stateAsOf(lifeOf([slip], { amount: 24, unit: 'hour' }), LATER).due).toMatchObject({
      promisedAt: '2026-11-10T09:00',
      lawfulAt: '2026-11-10T09:00',
    });
  });

  test('on another day promises a day, and no minute of it', () => {
    const slip = { ...received, appointedFor: '2026-11-11' } as DossierEvent;
    const { due } = stateAsOf(lifeOf([slip], { amount: 24, unit: 'hour' }), LATER);
    expect(due).toMatchObject({ promisedOn: '2026-11-11', lawfulOn: '2026-11-10', lawfulAt: '2026-11-10T09:00' });
    expect(due).not.toHaveProperty('promisedAt');
  });

  test('of a past day is a day of its own, from which a restart counts none', () => {
    const events: readonly DossierEvent[] = [
      { ...received, appointedFor: '2026-11-06' } as DossierEvent,
      { kind: 'supplement-requested', at: '2026-11-10' },
      { kind: 'supplemented', at: '2026-11-12' },
    ];
    expect(changesOf(events, null)).toEqual([
      ['receipt', null, '2026-11-06'],
      ['restart', '2026-11-06', '2026-11-12'],
    ]);
  });
});

describe('a date that cannot be right is told', () => {
  const found = (events: readonly DossierEvent[], limit: TimeLimit | null = days(5)) =>
    lifeOf(events, limit).findings.map(({ code, path, value, accepted }) => [code, path, value, accepted]);
  const slip = (appointedFor: string) => ({ ...received, appointedFor }) as DossierEvent;
  const again = (until: string): DossierEvent => ({ kind: 'reappointed', at: '2026-11-10T09:00', until });
  const longer = (until: string): DossierEvent => ({ kind: 'extended', at: '2026-11-10T09:00', until });

  test('on a slip, where it lies before the receipt', () => {
    const early = ['dossier/slip-before-receipt', ['events', 0], '2026-11-08', '≥ 2026-11-09'];
    expect(found([slip('2026-11-08')], null)).toEqual([early]);
    expect(found([slip('2026-11-08')])[0]).toEqual(early);
    expect(found([slip('2026-11-09')], null)).toEqual([]);
  });

  test('of a re-appointment, where it lies before that', () => {
    const early = ['dossier/reappointed-before', ['events', 1], '2026-11-09', '≥ 2026-11-10'];
    expect(found([received, again('2026-11-09')])).toEqual([early]);
    expect(found([received, again('2026-11-10')])).toEqual([]);
  });

  test('of an extension, where it moves no due date', () => {
    const idle = ['dossier/extension-without-effect', ['events', 1], '2026-11-16', '> 2026-11-16'];
    expect(found([received, longer('2026-11-16')])).toEqual([idle]);
    expect(found([received, longer('2026-11-17')])).toEqual([]);
  });
});
