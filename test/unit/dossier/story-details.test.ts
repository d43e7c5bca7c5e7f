import { narrate, type Step } from 'motcua';
import { withHours } from 'motcua/calendar';
import type { TimeLimit } from 'motcua/deadline';
import {
  type DossierEvent,
  type DossierPolicy,
  dueDateChanges,
  explainTimeline,
  safeTimeline,
  timeline,
} from 'motcua/dossier';
import { describe, expect, test } from 'vitest';
import { calendar, days, lifeOf, policy, received } from './setting.ts';

const hours = (amount: number): TimeLimit => ({ amount, unit: 'hour' });
const stood = (from: string, to: string): readonly DossierEvent[] => [
  { kind: 'suspended', at: from, cause: 'incident' },
  { kind: 'resumed', at: to, cause: 'incident' },
];
const stepsOf = (rule: string, ...life: Parameters<typeof lifeOf>) =>
  explainTimeline(lifeOf(...life), '2026-12-31').because.filter((step) => step.rule === rule);
const changesOf = (...life: Parameters<typeof lifeOf>) => dueDateChanges(lifeOf(...life));

/** A policy each of whose switches rests on a law of its own. */
const law = (document: string) => [{ document, status: 'unverified' }] as const;
const lawful: DossierPolicy = {
  ...policy,
  basis: { receipt: law('receipt') },
  supplement: { value: { effect: 'restart', most: 1, within: null }, basis: law('supplement') },
  suspension: { value: { pausing: ['incident'] }, basis: law('suspension') },
  extension: { value: { most: 1, lead: null }, basis: law('extension') },
  reappointment: { value: { most: 1, lead: null }, basis: law('reappointment') },
  crossLocality: { value: 'competent-agency', basis: law('arrival') },
} as never;
const eventful: readonly DossierEvent[] = [
  { kind: 'received', at: '2026-11-09T09:00', agency: 'A', competent: 'B' },
  { kind: 'transferred', at: '2026-11-10T09:00', to: 'B' },
  { kind: 'supplement-requested', at: '2026-11-10T10:00' },
  { kind: 'supplemented', at: '2026-11-11T09:00' },
  ...stood('2026-11-11T10:00', '2026-11-12T09:00'),
  { kind: 'extended', at: '2026-11-12T10:00', until: '2026-11-25' },
  { kind: 'extended', at: '2026-11-12T11:00', until: '2026-11-26' },
  { kind: 'reappointed', at: '2026-11-13T10:00', until: '2026-11-27' },
  { kind: 'reappointed', at: '2026-11-13T11:00', until: '2026-11-30' },
  { kind: 'supplement-requested', at: '2026-11-14T09:00' },
  { kind: 'suspended', at: '2026-11-14T10:00', cause: 'other-agency' },
];
const documents = (steps: readonly { readonly basis: readonly { readonly document: string }[] }[]) =>
  steps.flatMap(({ basis }) => basis.map(({ document }) => document));

describe('the law behind each change is that of the rule that made it', () => {
  test('in the list of changes', () => {
    const told = changesOf(eventful, days(5), lawful).map(({ reason, basis }) => [
      reason,
      documents([{ basis }] as never),
    ]);
    expect(told).toEqual([
      ['receipt', ['receipt']],
      ['arrival', ['arrival']],
      ['restart', ['supplement']],
      ['pause', ['suspension']],
      ['extension', ['extension']],
      ['reappointment', ['reappointment']],
    ]);
    const { basis: _, ...bare } = lawful;
    const life = timeline([received], { procedure: null, limit: days(5), calendar, policy: bare as DossierPolicy });
    expect(dueDateChanges(life)[0]?.basis).toEqual([]);
  });

  test('in the story, also behind what did not count', () => {
    const of = (rule: string) =>
      stepsOf(rule, eventful, days(5), lawful).map((step) => [step.applied, ...documents([step] as never)]);
    expect(of('dossier/arrival')).toEqual([[true, 'arrival']]);
    expect(of('dossier/restart')).toEqual([[true, 'supplement']]);
    expect(of('dossier/pause')).toEqual([[true, 'suspension']]);
    expect(of('dossier/extension')).toEqual([
      [true, 'extension'],
      [false, 'extension'],
    ]);
    expect(of('dossier/reappointment')).toEqual([
      [true, 'reappointment'],
      [false, 'reappointment'],
    ]);
    expect(of('dossier/standstill')).toEqual([
      [false, 'supplement'],
      [false, 'suspension'],
    ]);
  });
});

describe('a change is told', () => {
  test('to the minute, where only that moved', () => {
    expect(changesOf([received, ...stood('2026-11-09T10:00', '2026-11-09T11:00')], hours(24)).slice(1)).toEqual([
      {
        at: '2026-11-09T11:00',
        event: 2,
        reason: 'pause',
        before: '2026-11-10',
        after: '2026-11-10',
        beforeAt: '2026-11-10T09:00',
        afterAt: '2026-11-10T10:00',
        basis: policy.suspension.basis,
      },
    ]);
  });

  test('without a minute, where there is none', () => {
    expect(Object.keys(changesOf([received])[0] ?? {})).toEqual(['at', 'event', 'reason', 'before', 'after', 'basis']);
  });

  test('of a receipt and a restart also where the due date stays', () => {
    const again: readonly DossierEvent[] = [
      received,
      { kind: 'supplement-requested', at: '2026-11-09T10:00' },
      { kind: 'supplemented', at: '2026-11-09T11:00' },
    ];
    expect(changesOf(again).map(({ reason, before, after }) => [reason, before, after])).toEqual([
      ['receipt', null, '2026-11-16'],
      ['restart', '2026-11-16', '2026-11-16'],
    ]);
    expect(changesOf([received], null)).toMatchObject([{ reason: 'receipt', before: null, after: null }]);
  });

  test('and not of an arrival, a standstill or an extension that moved nothing', () => {
    const arrives: readonly DossierEvent[] = [
      { ...received, agency: 'A', competent: 'B' } as DossierEvent,
      { kind: 'transferred', at: '2026-11-09T16:00', to: 'B' },
      ...stood('2026-11-10T09:00', '2026-11-10T10:00'),
      { kind: 'extended', at: '2026-11-10T11:00', until: '2026-11-10' },
    ];
    expect(changesOf(arrives).map(({ reason }) => reason)).toEqual(['receipt']);
    expect(changesOf(arrives.slice(0, -1), null).map(({ reason }) => reason)).toEqual(['receipt']);
  });
});

describe('the story of an event', () => {
  const told = (event: object) => {
    const { timeline: life } = safeTimeline([received, { at: '2026-11-10', ...event } as DossierEvent], {
      procedure: null,
      limit: days(5),
      calendar,
      policy,
    });
    return explainTimeline(life, '2026-12-31').because.filter(({ rule }) => rule === 'dossier/event')[1];
  };

  test('tells what it says of itself', () => {
    expect(told({ kind: 'transferred', to: 'B', agency: 'A', reason: 'R', recordedAt: '2026-11-11' })).toEqual({
      rule: 'dossier/event',
      applied: true,
      basis: [],
      inputs: { kind: 'transferred', at: '2026-11-10', to: 'B', agency: 'A', reason: 'R', recordedAt: '2026-11-11' },
      outcome: '2026-11-10',
    });
    expect(told({ kind: 'suspended', cause: 'incident' })?.inputs).toMatchObject({ cause: 'incident' });
    expect(told({ kind: 'reappointed', until: '2026-11-20' })?.inputs).toMatchObject({ until: '2026-11-20' });
    expect(told({ kind: 'extended', by: { amount: 2, unit: 'week' } })?.inputs).toMatchObject({ by: [2, 'week'] });
  });

  test.each([
    ['congratulation', 'Letter of congratulation sent', 'Gửi thư chúc mừng'],
    ['condolence', 'Letter of condolence sent', 'Gửi thư chia buồn'],
    [undefined, 'Letter of congratulation or condolence sent', 'Gửi thư chúc mừng hoặc thư chia buồn'],
  ])('tells which letter was sent: %s', (letter, en, vi) => {
    const step = told({ kind: 'letter-sent', letter: letter ?? 'condolence' }) as Step;
    // a story stored before the letter was told in it has none
    const { letter: _, ...before } = step.inputs;
    const stored = letter === undefined ? { ...step, inputs: before } : step;
    expect(narrate([stored], { locale: 'en' })).toBe(`1.  Tuesday 10/11/2026: ${en}`);
    expect(narrate([stored], { locale: 'vi' })).toBe(`1.  thứ Ba ngày 10/11/2026: ${vi}`);
  });

  test.each([[{ amount: 2 }], [{ unit: 'week' }], [null], [2]])('and nothing of a span that is none: %j', (by) => {
    expect(told({ kind: 'extended', by })?.inputs).toEqual({ kind: 'extended', at: '2026-11-10' });
  });
});

describe('the story of a receipt', () => {
  test('that reaches the competent agency tells again what had lengthened its limit', () => {
    const events: readonly DossierEvent[] = [
      { kind: 'received', at: '2026-11-09T09:00', agency: 'A', competent: 'B' },
      { kind: 'extended', at: '2026-11-10T09:00', by: { amount: 2, unit: 'working-day' } },
      { kind: 'transferred', at: '2026-11-11T10:00', to: 'B' },
    ];
    expect(stepsOf('dossier/extension', events, days(5), lawful)).toMatchObject([
      { applied: true, basis: law('extension'), inputs: { before: '2026-11-16' }, outcome: '2026-11-18' },
      { applied: true, basis: law('extension'), inputs: { before: '2026-11-18' }, outcome: '2026-11-20' },
    ]);
  });

  test('counts the days of its limit, and none without a limit', () => {
    expect(stepsOf('deadline/due', [received])).toHaveLength(1);
    expect(stepsOf('deadline/due', [received], null)).toEqual([]);
    expect(stepsOf('dossier/extension', [received])).toEqual([]);
  });

  test('tells the date on the slip beside the computed one', () => {
    const slip = { ...received, appointedFor: '2026-11-18' } as DossierEvent;
    expect(stepsOf('dossier/slip-date', [slip])).toEqual([
      {
        rule: 'dossier/slip-date',
        applied: true,
        basis: [],
        inputs: { computed: '2026-11-16' },
        outcome: '2026-11-18',
      },
    ]);
    expect(stepsOf('dossier/slip-date', [received])).toEqual([]);
  });

  test('that starts anew counts its days again, and tells the slip no more', () => {
    const slip = { ...received, appointedFor: '2026-11-18' } as DossierEvent;
    const anew: readonly DossierEvent[] = [
      slip,
      { kind: 'supplement-requested', at: '2026-11-10' },
      { kind: 'supplemented', at: '2026-11-11' },
    ];
    expect(stepsOf('deadline/due', anew).map(({ outcome }) => outcome)).toEqual(['2026-11-16', '2026-11-18']);
    expect(stepsOf('dossier/restart', anew)).toMatchObject([
      { inputs: { before: '2026-11-16' }, outcome: '2026-11-18' },
    ]);
    expect(stepsOf('dossier/slip-date', anew)).toHaveLength(1);
  });
});

describe('the story of a standstill', () => {
  test('tells from when to when, how long, and what it moved', () => {
    expect(stepsOf('dossier/pause', [received, ...stood('2026-11-11T09:00', '2026-11-13T09:00')])).toEqual([
      {
        rule: 'dossier/pause',
        applied: true,
        basis: policy.suspension.basis,
        inputs: {
          cited: false,
          from: '2026-11-11T09:00',
          to: '2026-11-13T09:00',
          stood: [[2, 'working-day']],
          before: '2026-11-16',
        },
        outcome: '2026-11-18',
      },
    ]);
  });

  test('that moved nothing is told once, with the due date as it stays', () => {
    const events = [
      received,
      ...stood('2026-11-11T09:00', '2026-11-11T10:00'),
      { kind: 'transferred', at: '2026-11-12', to: 'B' },
    ];
    expect(stepsOf('dossier/pause', events as readonly DossierEvent[])).toMatchObject([
      { applied: false, inputs: { stood: [[0, 'working-day']], before: '2026-11-16' }, outcome: '2026-11-16' },
    ]);
  });

  test('over a restart is counted from the restart, and from its own begin after one', () => {
    const events: readonly DossierEvent[] = [
      received,
      { kind: 'supplement-requested', at: '2026-11-10T09:00' },
      { kind: 'suspended', at: '2026-11-10T10:00', cause: 'incident' },
      { kind: 'supplemented', at: '2026-11-12T09:00' },
      { kind: 'resumed', at: '2026-11-13T09:00', cause: 'incident' },
      ...stood('2026-11-16T09:00', '2026-11-18T09:00'),
    ];
    expect(stepsOf('dossier/pause', events).map(({ inputs }) => inputs['stood'])).toEqual([
      [[1, 'working-day']],
      [[2, 'working-day']],
    ]);
  });

  test('over the arrival of the dossier is counted from the arrival', () => {
    const [stops, goesOn] = stood('2026-11-10T09:00', '2026-11-13T09:00') as [DossierEvent, DossierEvent];
    const events: readonly DossierEvent[] = [
      { kind: 'received', at: '2026-11-09T09:00', agency: 'A', competent: 'B' },
      stops,
      { kind: 'transferred', at: '2026-11-11T09:00', to: 'B' },
      goesOn,
    ];
    expect(stepsOf('dossier/pause', events)).toMatchObject([
      { inputs: { stood: [[2, 'working-day']], before: '2026-11-18' }, outcome: '2026-11-20' },
    ]);
  });

  test('of a day that was only appointed is told in working days', () => {
    const slip = { ...received, appointedFor: '2026-11-18' } as DossierEvent;
    expect(stepsOf('dossier/pause', [slip, ...stood('2026-11-10T09:00', '2026-11-16T09:00')], null)).toMatchObject([
      { inputs: { stood: [[4, 'working-day']] } },
    ]);
  });

  test.each<[TimeLimit, readonly unknown[]]>([
    [hours(200), [2880, 'minute']],
    [{ amount: 100, unit: 'minute' }, [2880, 'minute']],
    [{ amount: 2, unit: 'week' }, [2, 'calendar-day']],
    [{ amount: 2, unit: 'month' }, [2, 'calendar-day']],
    [{ amount: 1, unit: 'year' }, [2, 'calendar-day']],
    [{ amount: 40, unit: 'working-hour' }, [960, 'office-minute']],
    [{ unit: 'same-day' }, [2, 'working-day']],
  ])('from a day to a day is told in the unit of its limit: %j', (limit, amount) => {
    const sessions = [
      { opens: '07:30', closes: '11:30' },
      { opens: '13:00', closes: '17:00' },
    ];
    const office = withHours(calendar, { weekly: [{ days: [1, 2, 3, 4, 5], sessions }], basis: [] });
    const events = [received, ...stood('2026-11-11', '2026-11-13')];
    const life = timeline(events, { procedure: null, limit, calendar: office, policy });
    const step = explainTimeline(life, '2026-12-31').because.find(({ rule }) => rule === 'dossier/pause');
    expect(step?.inputs['stood']).toEqual([amount]);
  });
});

describe('what is still waited for is told, and', () => {
  const waiting: readonly DossierEvent[] = [received, { kind: 'supplement-requested', at: '2026-11-10T09:00' }];

  test.each([
    ['restart', true],
    ['pause', false],
  ] as const)('where a supplement has the limit %s, whether it begins anew: %s', (effect, restarts) => {
    const supplement = { ...policy.supplement, value: { ...policy.supplement.value, effect } };
    const life = timeline(waiting, { procedure: null, limit: days(5), calendar, policy: { ...policy, supplement } });
    const steps = explainTimeline(life, '2026-12-31').because.filter(({ rule }) => rule === 'dossier/standstill');
    expect(steps).toMatchObject([{ applied: true, inputs: { wait: 'supplement', restarts, cited: true } }]);
  });

  test('where a standstill ended, the law of it, if there is one', () => {
    const cited = (basis: DossierPolicy['suspension']['basis']) =>
      stepsOf('dossier/pause', [received, ...stood('2026-11-10', '2026-11-11')], days(5), {
        suspension: { ...policy.suspension, basis },
      }).map(({ inputs }) => inputs['cited']);
    expect(cited(policy.supplement.basis)).toEqual([true]);
    expect(cited([])).toEqual([false]);
  });
});

describe('that the clock runs on is told', () => {
  const asked: DossierEvent = { kind: 'suspended', at: '2026-11-10T09:00', cause: 'other-agency' };

  test('once, with what is waited for', () => {
    const events: readonly DossierEvent[] = [received, asked, { kind: 'transferred', at: '2026-11-11', to: 'B' }];
    expect(stepsOf('dossier/standstill', events)).toMatchObject([
      { applied: false, inputs: { wait: 'other-agency' }, outcome: '2026-11-10T09:00' },
    ]);
  });

  test('not before the receipt, when no clock runs, nor where the clock stops', () => {
    const before: readonly DossierEvent[] = [
      { kind: 'submitted', at: '2026-11-05' },
      { kind: 'supplement-requested', at: '2026-11-06' },
    ];
    expect(stepsOf('dossier/standstill', before)).toEqual([]);
    expect(stepsOf('dossier/standstill', [received, ...stood('2026-11-10', '2026-11-11')])).toEqual([]);
  });
});

describe('what was asked for and did not count is told', () => {
  test('with the due date it leaves, and the day that was wanted', () => {
    expect(stepsOf('dossier/extension', eventful, days(5), lawful)[1]).toMatchObject({
      inputs: {},
      outcome: '2026-11-25',
    });
    expect(stepsOf('dossier/reappointment', eventful, days(5), lawful)).toMatchObject([
      { applied: true, inputs: { before: null }, outcome: '2026-11-27' },
      { applied: false, inputs: { wanted: '2026-11-30' }, outcome: '2026-11-25' },
    ]);
  });

  test('and not of a re-appointment for no day, which is refused', () => {
    const events = [
      received,
      { kind: 'reappointed', at: '2026-11-10', until: '2026-02-30' },
    ] as readonly DossierEvent[];
    const { timeline: life, problems } = safeTimeline(events, { procedure: null, limit: days(5), calendar, policy });
    expect(problems).toMatchObject([{ code: 'kernel/not-a-date', path: ['events', 1] }]);
    const rules = explainTimeline(life, '2026-12-31').because.map(({ rule }) => rule);
    expect(rules).not.toContain('dossier/reappointment');
  });
});

describe('the story ends', () => {
  test('with the lawful due date beside the promise, and the state', () => {
    const slip = { ...received, appointedFor: '2026-11-18' } as DossierEvent;
    const { because, value } = explainTimeline(lifeOf([slip]), '2026-11-20');
    expect(because.slice(-2)).toEqual([
      {
        rule: 'dossier/lawful-due',
        applied: true,
        basis: [],
        inputs: { promisedOn: '2026-11-18' },
        outcome: '2026-11-16',
      },
      {
        rule: 'dossier/state',
        applied: true,
        basis: [],
        inputs: { on: '2026-11-20', status: 'pending', timeliness: 'overdue', working: 4, calendar: 4 },
        outcome: 'overdue',
      },
    ]);
    expect(value.on).toBe('2026-11-20');
  });

  test('with what was known on the day of knowledge', () => {
    const events: readonly DossierEvent[] = [
      received,
      { kind: 'finished', at: '2026-11-12', recordedAt: '2026-11-20T08:00' },
    ];
    const { because, value } = explainTimeline(lifeOf(events), '2026-12-31', { knownOn: '2026-11-19' });
    expect(value).toMatchObject({ status: 'pending', knownOn: '2026-11-19' });
    expect(because.filter(({ rule }) => rule === 'dossier/event')).toHaveLength(1);
  });
});
