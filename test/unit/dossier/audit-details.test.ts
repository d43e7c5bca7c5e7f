import { compileCalendar } from 'motcua/calendar';
import {
  type AuditCause,
  type AuditHistory,
  type AuditOptions,
  type AuditRow,
  auditDossiers,
  classes,
  type DossierEvent,
  type DossierPolicy,
  type TimeLimit,
} from 'motcua/dossier';
import { catalogue } from 'motcua/procedure';
import { policies, vietnam, vietnamCalendar } from 'motcua/vn';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';

const { policy } = vietnam('2026-11-09');
const wd = (amount: number): TimeLimit => ({ amount, unit: 'working-day' });
const cd = (amount: number): TimeLimit => ({ amount, unit: 'calendar-day' });
const options: AuditOptions = { on: '2026-11-30', calendar: vietnamCalendar, policy: policies, catalogue: null };
const audited = (rows: readonly (AuditRow | AuditHistory)[], more: Partial<AuditOptions> = {}) =>
  auditDossiers(rows, { ...options, ...more });
const causesOf = (one: AuditRow | AuditHistory, more: Partial<AuditOptions> = {}) =>
  audited([one], more).differences.flatMap(({ cause, others }) => [cause, ...others]);

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

describe('what cannot be audited is told with what would be accepted', () => {
  const told = (one: unknown) =>
    audited([one as AuditRow]).bad.flatMap(({ problems }) =>
      problems.map(({ code, severity, value, accepted }) => [code.slice(8), severity, value, accepted]),
    );
  const classed = (code: unknown) => row('2026-11-09', wd(3), '2026-11-12', { recorded: { class: code as number } });
  const last = classes.length - 1;

  test('a class on record is the place of one of the classes', () => {
    for (const code of [-1, classes.length, 0.5]) {
      expect(told(classed(code))).toEqual([['unknown-class', 'error', code, `0..${last}`]]);
    }
    expect(told(classed('0'))).toEqual([['unknown-class', 'error', '0', `0..${last}`]]);
    expect([...told(classed(0)), ...told(classed(last))]).toEqual([]);
  });

  test('what is no row may be a row or a history', () => {
    const accepted = '{ receivedAt, dueOn, endedOn } | { id, events }';
    expect(told(null)).toEqual([['not-a-row', 'error', expect.stringContaining('null'), accepted]]);
    const thrower = {
      get receivedAt() {
        throw 'no error';
      },
    };
    expect(told(thrower)).toEqual([['not-a-row', 'error', null, accepted]]);
  });

  test('rows are a list, and their ids texts', () => {
    const { problems } = refused(() => auditDossiers('rows' as never, options));
    expect(problems).toMatchObject([{ path: ['rows'], value: 'rows', accepted: 'a list' }]);
    expect(
      audited([
        { ...classed(99), id: 5 as never },
        { ...classed(99), id: 'H' },
      ]).bad.map(({ id }) => id),
    ).toEqual([null, 'H']);
  });

  test.each<[string, unknown]>([
    ['lateEntry', '1'],
    ['justBeforeDue', -1],
    ['supplementRequests', 36_601],
    ['resubmittedWithin', undefined],
  ])('a threshold %s of %j is none', (name, value) => {
    const { problems } = refused(() => audited([], { thresholds: { [name]: value } }));
    expect(problems).toMatchObject([{ path: ['thresholds', name], value: value ?? null, accepted: '0..36600 | null' }]);
  });

  test('a threshold may be as high as the longest limit', () => {
    const most = { lateEntry: 36_600, justBeforeDue: 0, supplementRequests: 36_600, resubmittedWithin: 36_600 };
    expect(audited([], { thresholds: most }).checked).toBe(0);
  });
});

describe('a due date counted with one rule of its clock otherwise', () => {
  test.each(['2026-11-11', '2026-11-12', '2026-11-14', '2026-11-17', '2026-11-19'])(
    'a limit of calendar days may have been left to end on %s, whatever rests on it',
    (dueOn) => {
      const amount = Number(dueOn.slice(8)) - 9;
      expect(causesOf(row('2026-11-09', cd(amount), dueOn), { calendar: rests })).toContain('roll-ignored');
    },
  );

  test('a day given up may have been left as the end too', () => {
    // Monday 31 August was given up for Saturday 22 August; 1 and 2 September are holidays
    const found = audited([row('2026-08-27', cd(4), '2026-08-31')]).differences[0];
    expect(found?.recomputed.dueOn).toBe('2026-09-03');
    expect([found?.cause, ...(found?.others ?? [])]).toContain('roll-ignored');
  });

  test('a receipt on a rest day may have been moved, or left, against the rule', () => {
    // Saturday 14 November and three days: Tuesday 17; from Monday 16: Thursday 19
    const saturday = (dueOn: string) => row('2026-11-14', cd(3), dueOn);
    expect(causesOf(saturday('2026-11-19'), withRules({ restDayReceipt: 'as-stamped' }))).toContain('rest-day-receipt');
    expect(causesOf(saturday('2026-11-17'), withRules({ restDayReceipt: 'next-working-day' }))).toContain(
      'rest-day-receipt',
    );
  });

  test.each(['applicant', 'payment', 'incident', 'other-agency'] as const)(
    'a standstill for the cause %s may have stopped a clock that runs',
    (cause) => {
      const stood: readonly DossierEvent[] = [
        { kind: 'suspended', at: '2026-11-10T09:00', cause },
        { kind: 'resumed', at: '2026-11-12T09:00', cause },
      ];
      const runs = withRules({ suspension: { pausing: [] } });
      expect(causesOf(history(stood, '2026-11-16'), runs)).toEqual(['suspension-paused']);
    },
  );

  test('the bound of a rule stays where its effect is changed', () => {
    const twice: readonly DossierEvent[] = [
      { kind: 'supplement-requested', at: '2026-11-10T09:00' },
      { kind: 'supplemented', at: '2026-11-11T09:00' },
      { kind: 'supplement-requested', at: '2026-11-11T10:00' },
      { kind: 'supplemented', at: '2026-11-13T09:00' },
    ];
    const rule = (effect: string) => withRules({ supplement: { effect, most: 1, within: null } });
    // the first lets the clock stand for a day, to the thirteenth, or starts it anew on the eleventh, to the sixteenth; the second does neither
    expect(causesOf(history(twice, '2026-11-13'), rule('restart'))).toContain('supplement-paused');
    expect(causesOf(history(twice, '2026-11-16'), rule('pause'))).toContain('supplement-restarted');
  });

  test('an extension granted too late by the rule may have been let in', () => {
    const extended: readonly DossierEvent[] = [
      { kind: 'extended', at: '2026-11-12T09:00', by: { amount: 2, unit: 'working-day' } },
    ];
    const early = withRules({ extension: { most: 1, lead: { amount: 2, unit: 'working-day' } } });
    expect(causesOf(history(extended, '2026-11-16'), early)).toEqual(['extension-counted']);
  });
});

describe('a due date counted by another limit', () => {
  test.each<[string, AuditRow, string, readonly AuditCause[]]>([
    [
      'the first day of a week',
      row('2026-11-10', { amount: 1, unit: 'week' }, '2026-11-16'),
      '2026-11-17',
      ['receipt-day-counted'],
    ],
    [
      'no first day of a month, or of a part of a day',
      row('2026-10-10', { amount: 1, unit: 'month' }, '2026-11-09'),
      '2026-11-10',
      ['unexplained'],
    ],
    ['a first calendar day', row('2026-11-09', cd(1), '2026-11-09'), '2026-11-10', ['receipt-day-counted']],
    [
      'a first day, where two parts follow',
      row('2026-11-09', { unit: 'sum', parts: [wd(1) as never, cd(1) as never, wd(1) as never] }, '2026-11-11'),
      '2026-11-12',
      ['receipt-day-counted'],
    ],
    [
      'a first day of more, with its other parts',
      row('2026-11-09', { unit: 'sum', parts: [wd(2) as never, cd(1) as never] }, '2026-11-11'),
      '2026-11-12',
      ['receipt-day-counted'],
    ],
    [
      'only the working days of a sum counted otherwise',
      // 13, 16 and 17 November and a week: 24, a holiday; 13, 14 and 15 and a week: 22, a Sunday
      row('2026-11-12', { unit: 'sum', parts: [wd(3) as never, { amount: 1, unit: 'week' }] }, '2026-11-23'),
      '2026-11-25',
      ['receipt-day-counted', 'calendar-days-instead-of-working-days'],
    ],
    [
      'a single day, that of receipt, however late on it',
      row('2026-11-09T16:30', wd(1), '2026-11-09'),
      '2026-11-10',
      ['receipt-day-counted'],
    ],
    [
      'a day after hours that run by the clock',
      row('2026-11-09T09:00', { unit: 'sum', parts: [{ amount: 24, unit: 'hour' }, wd(1) as never] }, '2026-11-12'),
      '2026-11-11',
      ['unexplained'],
    ],
    [
      'the day of receipt, with the cut-off of the limit',
      // after three counts from the tenth
      row('2026-11-09T16:00', { ...wd(3), receiptCutoff: '15:00' }, '2026-11-12'),
      '2026-11-13',
      ['cutoff-ignored', 'receipt-day-counted'],
    ],
    [
      'the next working day, with the cut-off of the limit',
      row('2026-11-09T16:00', { ...wd(2), receiptCutoff: '15:00' }, '2026-11-13'),
      '2026-11-12',
      ['counted-from-next-working-day'],
    ],
    [
      'calendar days, with the cut-off of the limit',
      row('2026-11-11T16:00', { ...wd(4), receiptCutoff: '15:00' }, '2026-11-16'),
      '2026-11-18',
      ['weekly-rest-ignored', 'calendar-days-instead-of-working-days', 'every-day-counted'],
    ],
    [
      'the same day, as if received on the next',
      row('2026-11-09T09:00', { unit: 'same-day' }, '2026-11-10'),
      '2026-11-09',
      ['counted-from-next-working-day'],
    ],
  ])('%s', (_, one, recomputed, causes) => {
    const [difference] = audited([one]).differences;
    expect(difference?.recomputed.dueOn).toBe(recomputed);
    expect([difference?.cause, ...(difference?.others ?? [])]).toEqual(causes);
  });
});

describe('a cut-off of the policy', () => {
  const late = withRules({ lateReceipt: { after: '15:00' } });

  test('may not be known, and stays where something else is changed', () => {
    // after three counts from the tenth: the thirteenth
    const one = (dueOn: string) => row('2026-11-09T16:00', wd(3), dueOn);
    expect(audited([one('2026-11-13')], late).agree).toBe(1);
    expect(causesOf(one('2026-11-12'), late)).toEqual(['cutoff-ignored', 'receipt-day-counted']);
    expect(causesOf(one('2026-11-16'), late)).toEqual(['counted-from-next-working-day']);
  });
});

describe('the limit of a dossier', () => {
  const name = { vi: 'Thủ tục' };
  const all = catalogue([
    { code: 'P1', name, until: '2026-10-31', limits: { statutory: wd(7) } },
    { code: 'P1', name, since: '2026-11-01', limits: { statutory: wd(5), committed: wd(3) } },
    {
      code: 'P2',
      name,
      channels: [
        { channel: 'in-person', limits: { statutory: wd(3) } },
        { channel: 'online', limits: { statutory: wd(2) } },
      ],
    },
    {
      code: 'P3',
      name,
      cases: [
        { code: 'a', limits: { statutory: wd(1) } },
        { code: 'b', limits: { statutory: wd(2) } },
      ],
    },
    { code: 'P4', name, channels: [{ channel: 'in-person', limits: { statutory: wd(5), committed: wd(3) } }] },
  ]);
  const known = { catalogue: all };
  const of = (procedure: string, dueOn: string | undefined, more: Partial<DossierEvent> = {}): AuditHistory => ({
    id: 'H',
    procedure,
    events: [{ ...received, ...more } as DossierEvent],
    ...(dueOn === undefined ? {} : { recorded: { dueOn } }),
  });
  const rowOf = (procedure: string, dueOn: string, more: Partial<AuditRow> = {}): AuditRow => ({
    receivedAt: '2026-11-09',
    dueOn,
    endedOn: null,
    procedure,
    ...more,
  });

  test('of a history is that of the catalogue, and may be that of the law or of the version before', () => {
    expect(audited([of('P1', '2026-11-12')], known).agree).toBe(1);
    expect(causesOf(of('P1', '2026-11-16'), known)).toEqual(['statutory-limit-used']);
    expect(causesOf(of('P1', '2026-11-18'), known)).toEqual(['superseded-limit-used']);
  });

  test('is that of the version on its day of receipt as it was put right', () => {
    const corrected = (first: string, instead: string, dueOn: string): AuditHistory => ({
      ...of('P1', dueOn),
      events: [
        { id: 'r', kind: 'received', at: first },
        { kind: 'corrected', at: '2026-11-13', corrects: 'r', instead: { kind: 'received', at: instead } },
      ],
    });
    expect(audited([corrected('2026-10-30', '2026-11-09', '2026-11-12')], known).agree).toBe(1);
    expect(audited([corrected('2026-11-09', '2026-10-30', '2026-11-10')], known).agree).toBe(1);
    expect(causesOf(corrected('2026-10-30', '2026-11-09', '2026-11-18'), known)).toEqual(['superseded-limit-used']);
  });

  test('is not known of a dossier whose only receipt never was', () => {
    const never: AuditHistory = {
      ...of('P1', '2026-11-12'),
      events: [
        { id: 'r', kind: 'received', at: '2026-11-09' },
        { kind: 'corrected', at: '2026-11-13', corrects: 'r' },
      ],
    };
    expect(audited([never], known).notComparable.map(({ why }) => why)).toEqual(['not-received']);
  });

  test('is that of its channel, in person where none is told', () => {
    const rows = [
      rowOf('P2', '2026-11-12'),
      rowOf('P2', '2026-11-11', { channel: 'online' }),
      of('P2', '2026-11-12'),
      of('P2', '2026-11-11', { channel: 'online' }),
    ];
    expect(audited(rows, known).agree).toBe(4);
    expect(causesOf(of('P4', '2026-11-16'), known)).toEqual(['statutory-limit-used']);
    expect(causesOf(rowOf('P4', '2026-11-16'), known)).toEqual(['statutory-limit-used']);
  });

  test('is that of its case, and not known without one', () => {
    const rows = [rowOf('P3', '2026-11-10', { case: 'a' }), rowOf('P3', '2026-11-11', { case: 'b' })];
    expect(audited(rows, known).agree).toBe(2);
    const why = audited([rowOf('P3', '2026-11-10'), rowOf('P3', '2026-11-10', { case: 'c' })], known);
    expect(why.notComparable.map((found) => found.why)).toEqual(['limit-unknown', 'limit-unknown']);
  });
});

describe('a class on record', () => {
  const classOf = (status: string, timeliness: string) =>
    classes.findIndex((one) => one.status === status && one.timeliness === timeliness);
  const refusal = { endedOn: '2026-11-10', outcome: 'refused' } as const;

  test('is compared of a dossier that was refused, which has no due date', () => {
    const refusedRow = (code: number) =>
      row('2026-11-09', wd(3), '2026-11-12', { ...refusal, recorded: { class: code } });
    expect(audited([refusedRow(classOf('refused', 'none'))])).toMatchObject({ agree: 1, differ: 0 });
    const [difference] = audited([refusedRow(classOf('finished', 'early'))]).differences;
    expect(difference).toMatchObject({ cause: 'class-differs', others: [], daysLater: null });
    expect(difference?.recomputed).toEqual({ dueOn: null, class: classOf('refused', 'none') });
  });

  test('is not compared of a dossier not yet received', () => {
    const one = row('2026-12-01', wd(3), '2026-12-04', { recorded: { class: 0 } });
    expect(audited([one]).notComparable).toEqual([{ index: 0, id: null, why: 'not-received' }]);
  });

  test('alone, of a history with nothing else on record, is compared with its state', () => {
    const finished: DossierEvent = { kind: 'finished', at: '2026-11-11' };
    const of = (code: number) => history([finished], undefined, { recorded: { class: code } });
    expect(audited([of(classOf('finished', 'early'))])).toMatchObject({ agree: 1, notComparable: [] });
    const [difference] = audited([of(classOf('finished', 'overdue'))]).differences;
    expect(difference?.recorded).toEqual({ dueOn: null, class: classOf('finished', 'overdue') });
    expect(difference?.recomputed).toEqual({ dueOn: '2026-11-12', class: classOf('finished', 'early') });
    expect(difference?.daysLater).toBeNull();
  });

  test('is no due date on record: a history without one is not said to lack it', () => {
    const dueless = history([], undefined, { recorded: { dueOn: null } });
    expect(causesOf(dueless)).toEqual(['no-due-date']);
    expect(audited([history([])]).notComparable.map(({ why }) => why)).toEqual(['nothing-recorded']);
  });
});

describe('a due date on record', () => {
  test('of a row is that of the record, and else its own', () => {
    expect(audited([row('2026-11-09', wd(3), '2026-11-20', { recorded: { dueOn: '2026-11-12' } })]).agree).toBe(1);
    expect(causesOf(row('2026-11-09', wd(3), '2026-11-12', { recorded: { dueOn: null } }))).toEqual(['no-due-date']);
  });

  test('that is earlier than the one that comes out is so many days earlier', () => {
    expect(audited([row('2026-11-09', wd(3), '2026-11-10')]).differences[0]?.daysLater).toBe(-2);
    expect(audited([row('2026-11-09', wd(3), null)]).differences[0]?.daysLater).toBeNull();
  });

  test('that is no day is told', () => {
    const one = row('2026-11-09', wd(3), '2026-11-12', { recorded: { dueOn: '2026-02-30' } });
    expect(audited([one]).bad.map(({ problems }) => problems[0]?.code)).toEqual(['kernel/not-a-date']);
  });

  test('that is the end of an extension is not that of a re-appointment', () => {
    const none = withRules({ extension: { most: 0, lead: null } });
    const events: readonly DossierEvent[] = [{ kind: 'extended', at: '2026-11-10', until: '2026-11-20' }];
    expect(causesOf(history(events, '2026-11-20'), none)).toEqual(['extension-counted']);
  });

  test('is not asked of a dossier that was withdrawn before it was received, or is received later', () => {
    const withdrawn: readonly DossierEvent[] = [
      { kind: 'submitted', at: '2026-11-06' },
      { kind: 'withdrawn', at: '2026-11-09' },
    ];
    const later: DossierEvent = { kind: 'received', at: '2026-12-01', appointedFor: '2026-12-04' };
    const rows = [history([], '2026-11-12', { events: withdrawn }), history([], undefined, { events: [later] })];
    expect(audited(rows).notComparable.map(({ why }) => why)).toEqual(['not-received', 'not-received']);
  });

  test('may be the day of a re-appointment made by the day of the audit, whatever its time', () => {
    const events: readonly DossierEvent[] = [{ kind: 'reappointed', at: '2026-11-30T16:00', until: '2026-12-10' }];
    expect(causesOf(history(events, '2026-12-10'))).toContain('reappointed-date-written-over');
    expect(causesOf(history(events, '2026-12-10'), { on: '2026-11-29' })).toEqual(['unexplained']);
  });
});

describe('what is on record', () => {
  test('with a class that agrees, agrees, and is told so in the sample', () => {
    const one = history([{ kind: 'finished', at: '2026-11-12' }], '2026-11-12', {
      recorded: {
        dueOn: '2026-11-12',
        class: classes.findIndex(({ status, timeliness }) => status === 'finished' && timeliness === 'on-time'),
      },
    });
    const { agree, differ, sample } = audited([one], { sample: { size: 1, seed: '1' } });
    expect([agree, differ, sample.map(({ verdict }) => verdict)]).toEqual([1, 0, ['agrees']]);
  });

  test('with a day that is none is bad', () => {
    const { bad } = audited([history([], '2026-02-30'), history([], 'soon')]);
    expect(bad.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      ['kernel/not-a-date'],
      ['kernel/not-a-date'],
    ]);
  });
});
