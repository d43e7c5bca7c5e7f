import { narrate } from 'motcua';
import {
  type AuditCause,
  type AuditHistory,
  type AuditOptions,
  type AuditRow,
  auditCauses,
  auditDossiers,
  auditThresholds,
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
const name = { vi: 'Thủ tục' };
const procedures = catalogue([
  { code: 'P1', name, until: '2026-10-31', limits: { statutory: wd(7) } },
  { code: 'P1', name, since: '2026-11-01', limits: { statutory: wd(5), committed: wd(3) } },
  { code: 'P2', name, limits: {} },
]);
const options: AuditOptions = { on: '2026-11-30', calendar: vietnamCalendar, policy: policies, catalogue: procedures };

const row = (receivedAt: string, limit: TimeLimit, dueOn: string | null, more: Partial<AuditRow> = {}): AuditRow => ({
  receivedAt,
  limit,
  dueOn,
  endedOn: null,
  ...more,
});
const audited = (rows: readonly (AuditRow | AuditHistory)[], more: Partial<AuditOptions> = {}) =>
  auditDossiers(rows, { ...options, ...more });
const causesOf = (one: AuditRow | AuditHistory, more: Partial<AuditOptions> = {}) =>
  audited([one], more).differences.flatMap(({ cause, others }) => [cause, ...others]);

describe('the cause of a due date on record is found by counting again with one thing changed', () => {
  // Monday 9 November 2026 opens two weeks without a holiday; 24 November is one. Saturday 22 August is worked for Monday 31 August;
  // 1 and 2 September are holidays. Sunday 26 April is a holiday, Monday 27 its day in lieu.
  test.each<[string, AuditRow, string, readonly AuditCause[]]>([
    ['none on record', row('2026-11-09', wd(3), null), '2026-11-12', ['no-due-date']],
    [
      'a Saturday worked in exchange taken as rest',
      row('2026-08-20', wd(3), '2026-08-25'),
      '2026-08-24',
      ['swapped-work-day-ignored', 'swap-ignored', 'only-weekly-rest-known', 'counted-from-next-working-day'],
    ],
    [
      'a Monday given up taken as worked',
      row('2026-08-27', wd(2), '2026-08-31'),
      '2026-09-03',
      ['swapped-off-day-ignored', 'swap-ignored', 'only-weekly-rest-known'],
    ],
    [
      // 21 August, 24, 25, 26, 27, 28, 31 and 1 September without swaps and with holidays: 3 September
      'a swap unknown on both sides',
      row('2026-08-20', wd(7), '2026-08-31'),
      '2026-08-28',
      ['swap-ignored', 'only-weekly-rest-known'],
    ],
    [
      'a day in lieu taken as worked',
      row('2026-04-24', wd(1), '2026-04-27'),
      '2026-04-28',
      ['in-lieu-ignored', 'holidays-ignored', 'only-weekly-rest-known'],
    ],
    ['holidays taken as worked', row('2026-08-27', wd(2), '2026-09-01'), '2026-09-03', ['holidays-ignored']],
    ['nothing but the week known', row('2026-08-27', wd(3), '2026-09-01'), '2026-09-04', ['only-weekly-rest-known']],
    [
      'the weekend taken as worked',
      row('2026-08-27', wd(3), '2026-08-30'),
      '2026-09-04',
      ['weekly-rest-ignored', 'every-day-counted'],
    ],
    ['every day counted', row('2026-11-20', wd(4), '2026-11-24'), '2026-11-27', ['every-day-counted']],
    [
      'calendar days counted',
      row('2026-11-20', wd(5), '2026-11-25'),
      '2026-11-30',
      ['calendar-days-instead-of-working-days', 'every-day-counted'],
    ],
    [
      'working days counted',
      row('2026-11-18', cd(4), '2026-11-25'),
      '2026-11-23',
      ['working-days-instead-of-calendar-days'],
    ],
    [
      'a Sunday left as the end',
      row('2026-11-18', cd(4), '2026-11-22'),
      '2026-11-23',
      ['roll-ignored', 'weekly-rest-ignored', 'every-day-counted'],
    ],
    ['the day of receipt counted', row('2026-11-09', wd(3), '2026-11-11'), '2026-11-12', ['receipt-day-counted']],
    ['one day, that of receipt', row('2026-11-09', wd(1), '2026-11-09'), '2026-11-10', ['receipt-day-counted']],
    [
      'the day of receipt in two weeks',
      row('2026-11-10', { amount: 2, unit: 'week' }, '2026-11-23'),
      '2026-11-25',
      ['receipt-day-counted'],
    ],
    [
      'the day of receipt in a sum',
      row('2026-11-09', { unit: 'sum', parts: [wd(1) as never, cd(2) as never] }, '2026-11-11'),
      '2026-11-12',
      ['receipt-day-counted'],
    ],
    [
      'a cut-off not known',
      row('2026-11-09T16:00', { ...wd(2), receiptCutoff: '15:00' }, '2026-11-11'),
      '2026-11-12',
      ['cutoff-ignored', 'receipt-day-counted'],
    ],
    [
      'a cut-off that there is not',
      row('2026-11-09T16:00', wd(3), '2026-11-13'),
      '2026-11-12',
      ['counted-from-next-working-day'],
    ],
    [
      'a receipt moved off a Saturday',
      row('2026-11-14', cd(3), '2026-11-19'),
      '2026-11-17',
      ['rest-day-receipt', 'counted-from-next-working-day'],
    ],
    ['two mistakes at once', row('2026-11-20', wd(3), '2026-11-24'), '2026-11-26', ['unexplained']],
  ])('%s', (_, one, recomputed, causes) => {
    const [difference] = audited([one]).differences;
    expect(difference?.recomputed.dueOn).toBe(recomputed);
    expect([difference?.cause, ...(difference?.others ?? [])]).toEqual(causes);
  });

  test('the limit of the law in spite of a promise, and that of the version before', () => {
    const of = (dueOn: string) => ({ receivedAt: '2026-11-09', dueOn, endedOn: null, procedure: 'P1' });
    expect(audited([of('2026-11-12')]).agree).toBe(1);
    expect(causesOf(of('2026-11-16'))).toEqual(['statutory-limit-used']);
    expect(causesOf(of('2026-11-18'))).toEqual(['superseded-limit-used']);
    // 12 October: the older version is in force, and no version is before it
    expect(causesOf({ ...of('2026-10-15'), receivedAt: '2026-10-12' })).toEqual(['unexplained']);
  });

  test('no change of days is tried on limits that run by the clock', () => {
    const one = row('2026-11-09T09:00', { amount: 24, unit: 'hour' }, '2026-11-11');
    expect(causesOf(one)).toEqual(['unexplained']);
    expect(causesOf(row('2026-11-09', { unit: 'on-the-spot' }, '2026-11-10'))).toEqual(['unexplained']);
    expect(causesOf(row('2026-11-09', { unit: 'same-day' }, '2026-11-10'))).toEqual(['counted-from-next-working-day']);
  });

  test('every cause that is told is in the list once', () => {
    expect(new Set(auditCauses).size).toBe(auditCauses.length);
    expect(auditCauses[0]).toBe('no-due-date');
    expect(auditCauses.slice(-2)).toEqual(['class-differs', 'unexplained']);
  });
});

const received = { kind: 'received', at: '2026-11-09T09:00' } as const;
const history = (events: readonly DossierEvent[], dueOn?: string, more: Partial<AuditHistory> = {}): AuditHistory => ({
  id: 'H',
  limit: wd(3),
  events: [received, ...events],
  ...(dueOn === undefined ? {} : { recorded: { dueOn } }),
  ...more,
});
const withRule = <K extends 'supplement' | 'extension'>(rule: K, value: DossierPolicy[K]['value']) => ({
  policy: { ...policy, [rule]: { value, basis: [] } },
});

describe('the cause of a due date on record of a dossier with its history', () => {
  const supplemented: readonly DossierEvent[] = [
    { kind: 'supplement-requested', at: '2026-11-11T09:00' },
    { kind: 'supplemented', at: '2026-11-13T09:00' },
  ];
  const pause = withRule('supplement', { effect: 'pause', most: 1, within: null });

  test('a supplement starts the limit anew: 16, 17, 18 November', () => {
    expect(audited([history(supplemented, '2026-11-18')]).agree).toBe(1);
    expect(causesOf(history(supplemented, '2026-11-12'))).toEqual(['supplement-ignored']);
    // the fourteenth, fifteenth and sixteenth are three days too, the weekend among them
    expect(causesOf(history(supplemented, '2026-11-16'))).toEqual([
      'supplement-paused',
      'weekly-rest-ignored',
      'calendar-days-instead-of-working-days',
      'every-day-counted',
    ]);
  });

  test('where it lets the clock stand, two working days stood: 16 November', () => {
    expect(audited([history(supplemented, '2026-11-16')], pause).agree).toBe(1);
    expect(causesOf(history(supplemented, '2026-11-18'), pause)).toEqual(['supplement-restarted']);
  });

  test('a standstill for payment moves the date by two working days, one for another agency does not', () => {
    const stood = (cause: 'payment' | 'other-agency'): readonly DossierEvent[] => [
      { kind: 'suspended', at: '2026-11-10T09:00', cause },
      { kind: 'resumed', at: '2026-11-12T09:00', cause },
    ];
    expect(causesOf(history(stood('payment'), '2026-11-12'))).toEqual(['suspension-ignored']);
    expect(causesOf(history(stood('other-agency'), '2026-11-16'))).toEqual(['suspension-paused']);
    expect(audited([history(stood('payment'), '2026-11-16'), history(stood('other-agency'), '2026-11-12')]).agree).toBe(
      2,
    );
  });

  test('an extension by two working days leads to 16 November where the rule allows it', () => {
    const extended: readonly DossierEvent[] = [
      { kind: 'extended', at: '2026-11-10T09:00', by: { amount: 2, unit: 'working-day' } },
    ];
    expect(causesOf(history(extended, '2026-11-12'))).toEqual(['extension-ignored']);
    const none = withRule('extension', { most: 0, lead: null });
    expect(causesOf(history(extended, '2026-11-16'), none)).toEqual(['extension-counted']);
  });

  test('a re-appointed date written over the due date', () => {
    const events: readonly DossierEvent[] = [{ kind: 'reappointed', at: '2026-11-10', until: '2026-11-20' }];
    expect(causesOf(history(events, '2026-11-20'))).toEqual(['reappointed-date-written-over']);
    // on the ninth it had not been made
    expect(causesOf(history(events, '2026-11-20'), { on: '2026-11-09' })).toEqual(['unexplained']);
  });

  test('the date of the slip kept in spite of the restart', () => {
    const slip: DossierEvent = { ...received, appointedFor: '2026-11-23' };
    const one = { ...history([], '2026-11-23'), events: [slip, ...supplemented] };
    expect(causesOf(one)).toEqual(['slip-date-kept']);
  });

  test('the slip itself is audited where nothing else is on record, and keeps out of its own causes', () => {
    const slipped = (appointedFor: string): AuditHistory => ({
      id: 'H',
      limit: wd(3),
      events: [{ ...received, appointedFor }, ...supplemented],
    });
    expect(audited([slipped('2026-11-12')]).agree).toBe(1);
    expect(causesOf(slipped('2026-11-13'))).toEqual(['counted-from-next-working-day']);
    expect(causesOf(slipped('2026-11-26'))).toEqual(['unexplained']);
  });

  test('without a limit the date on the slip is moved, and held against the record', () => {
    const one: AuditHistory = {
      id: 'H',
      events: [{ ...received, appointedFor: '2026-11-12' }, ...supplemented],
      recorded: { dueOn: '2026-11-12' },
    };
    const [difference] = audited([one]).differences;
    expect([difference?.recomputed.dueOn, difference?.cause]).toEqual(['2026-11-18', 'supplement-ignored']);
  });
});

describe('classes', () => {
  const late = { endedOn: '2026-11-16' };
  const [onTime, overdue] = [13, 14];

  test('a difference tells the class by the date on record and by the one that comes out', () => {
    expect([classes[onTime]?.timeliness, classes[overdue]?.timeliness]).toEqual(['on-time', 'overdue']);
    const [difference] = audited([row('2026-11-09', wd(3), '2026-11-16', late)]).differences;
    expect([difference?.recorded.class, difference?.recomputed.class, difference?.daysLater]).toEqual([
      onTime,
      overdue,
      4,
    ]);
  });

  test('a class on record that does not come out is a difference of its own', () => {
    const one = row('2026-11-09', wd(3), '2026-11-12', { ...late, recorded: { class: onTime } });
    const [difference] = audited([one]).differences;
    expect(difference).toMatchObject({
      cause: 'class-differs',
      others: [],
      recorded: { dueOn: '2026-11-12', class: onTime },
      recomputed: { dueOn: '2026-11-12', class: overdue },
      daysLater: 0,
    });
    expect(audited([{ ...one, recorded: { class: overdue } }]).agree).toBe(1);
  });

  test('is compared where the limit is not known, by the due date on record', () => {
    const one = { receivedAt: '2026-11-09', dueOn: '2026-11-12', endedOn: '2026-11-16', recorded: { class: onTime } };
    const [difference] = audited([one], { catalogue: null }).differences;
    expect([difference?.cause, difference?.recomputed.class, difference?.daysLater]).toEqual([
      'class-differs',
      overdue,
      null,
    ]);
  });

  test('of a history is that of its state, and none is on record unless told', () => {
    const finished: DossierEvent = { kind: 'finished', at: '2026-11-13T09:00' };
    const [told, untold] = audited([
      history([finished], '2026-11-12', { recorded: { dueOn: '2026-11-12', class: onTime } }),
      history([finished], '2026-11-13'),
    ]).differences;
    expect([told?.cause, told?.recomputed.class]).toEqual(['class-differs', overdue]);
    expect([untold?.recorded.class, untold?.recomputed.class]).toEqual([null, overdue]);
  });
});

describe('what cannot be compared', () => {
  test.each<[string, AuditRow | AuditHistory, string]>([
    ['a row received after the day', row('2026-12-01', wd(3), '2026-12-04'), 'not-received'],
    [
      'a row that was refused',
      row('2026-11-09', wd(3), null, { endedOn: '2026-11-10', outcome: 'refused' }),
      'refused',
    ],
    ['a row of no procedure', { receivedAt: '2026-11-09', dueOn: '2026-11-12', endedOn: null }, 'procedure-unknown'],
    [
      'a row of an unknown procedure',
      { receivedAt: '2026-11-09', dueOn: null, endedOn: null, procedure: '__proto__' },
      'procedure-unknown',
    ],
    [
      'a procedure without a limit',
      { receivedAt: '2026-11-09', dueOn: null, endedOn: null, procedure: 'P2' },
      'limit-unknown',
    ],
    ['a history not received', { id: 'H', events: [{ kind: 'submitted', at: '2026-11-09' }] }, 'not-received'],
    ['a history refused', { id: 'H', events: [{ kind: 'refused', at: '2026-11-09' }] }, 'refused'],
    ['a history with nothing on record', history([]), 'nothing-recorded'],
    [
      'a history of an unknown procedure',
      { id: 'H', events: [received], recorded: { dueOn: '2026-11-12' } },
      'procedure-unknown',
    ],
    [
      'a history of a procedure without a limit',
      { id: 'H', events: [received], procedure: 'P2', recorded: { dueOn: '2026-11-12' } },
      'limit-unknown',
    ],
  ])('%s', (_, one, why) => {
    const { notComparable, agree, differ, shares } = audited([one]);
    expect(notComparable.map((found) => found.why)).toEqual([why]);
    expect([agree, differ, shares]).toEqual([0, 0, { compared: { numerator: 0, denominator: 1 }, agree: null }]);
  });
});

describe('a bad row is told and never thrown', () => {
  const sound = row('2026-11-09', wd(3), '2026-11-12');
  test.each<[string, unknown, string, string]>([
    ['nothing', null, 'dossier/not-a-row', 'rows.1'],
    ['a word', 'H1', 'dossier/not-a-row', 'rows.1'],
    ['no receipt', {}, 'kernel/not-a-date-time', 'rows.1'],
    ['a day that is none', { ...sound, dueOn: '2026-02-30' }, 'kernel/not-a-date', 'rows.1'],
    ['an end that is none', { ...sound, endedOn: 5 }, 'kernel/not-a-date', 'rows.1'],
    [
      'an outcome that is none',
      { ...sound, endedOn: '2026-11-10', outcome: 'lost' },
      'dossier/unknown-outcome',
      'rows.1.outcome',
    ],
    ['a limit that is none', { ...sound, limit: wd(-1) }, 'deadline/amount-out-of-bounds', 'rows.1.limit.amount'],
    [
      'a receipt before the calendar',
      { ...sound, receivedAt: '2014-12-01', limit: wd(30_000) },
      'calendar/out-of-coverage',
      'rows.1',
    ],
    ['a receipt before any policy', { ...sound, receivedAt: '2014-11-03' }, 'kernel/not-in-force', 'rows.1'],
    ['a class that is none', { ...sound, recorded: { class: 99 } }, 'dossier/unknown-class', 'rows.1.recorded.class'],
    [
      'a class by the name of a list’s part',
      { ...sound, recorded: { class: 'length' } },
      'dossier/unknown-class',
      'rows.1.recorded.class',
    ],
    ['a record that is none', { ...sound, recorded: null }, 'dossier/not-a-row', 'rows.1'],
    ['events that are none', { id: 'H', events: 'none' }, 'dossier/not-events', 'rows.1.events'],
    ['an event that is none', { id: 'H', events: [null] }, 'dossier/not-an-event', 'rows.1.events.0'],
    ['an impossible order', history([received]), 'dossier/impossible-order', 'rows.1.events.1'],
    [
      'facts that are none',
      history([{ kind: 'finished', at: '2026-11-10', facts: null as never }]),
      'dossier/not-a-row',
      'rows.1',
    ],
  ])('%s', (_, bad, code, path) => {
    const { checked, agree, bad: found } = audited([sound, bad as AuditRow, sound]);
    expect([checked, agree]).toEqual([3, 2]);
    expect(found.map(({ index, problems }) => [index, problems[0]?.code, problems[0]?.path.join('.')])).toEqual([
      [1, code, path],
    ]);
  });

  test('dates left out of a row are dates it has not', () => {
    const { receivedAt, limit } = sound;
    expect(audited([{ receivedAt, limit } as AuditRow]).differences[0]?.cause).toBe('no-due-date');
  });
});

const codesOf = (rows: readonly (AuditRow | AuditHistory)[], more: Partial<AuditOptions> = {}) =>
  audited(rows, more).anomalies.map(({ code, path, value }) => [code, path.join('.'), value]);

describe('entries made late', () => {
  const finished = (recordedAt: string) =>
    history([{ kind: 'finished', at: '2026-11-12T16:00', recordedAt }], '2026-11-12');

  test('are backdated after more working days than the threshold: none, one, two', () => {
    const paid = (recordedAt: string) => history([{ kind: 'paid', at: '2026-11-13T09:00', recordedAt }]);
    // Friday; Monday is one working day later, Tuesday two
    expect(codesOf([paid('2026-11-13T17:00'), paid('2026-11-16T08:00')])).toEqual([]);
    expect(codesOf([paid('2026-11-17T08:00')])).toEqual([
      ['dossier/backdated-entry', 'rows.0.events.1', '2026-11-17T08:00'],
    ]);
    expect(codesOf([paid('2026-11-16T08:00')], { thresholds: { lateEntry: 0 } })).toHaveLength(1);
    expect(codesOf([paid('2026-11-27T08:00')], { thresholds: { lateEntry: null } })).toEqual([]);
  });

  test('that bring an end back into time are worse', () => {
    // due on the twelfth
    expect(codesOf([finished('2026-11-13T08:00')])).toEqual([]);
    expect(codesOf([finished('2026-11-16T08:00')])).toEqual([
      ['dossier/backdated-into-time', 'rows.0.events.1', '2026-11-16T08:00'],
    ]);
    const early = history([{ kind: 'finished', at: '2026-11-09T16:00', recordedAt: '2026-11-12T08:00' }]);
    expect(codesOf([early])).toEqual([['dossier/backdated-entry', 'rows.0.events.1', '2026-11-12T08:00']]);
    const late = history([{ kind: 'finished', at: '2026-11-13T16:00', recordedAt: '2026-11-18T08:00' }]);
    expect(codesOf([late])).toEqual([['dossier/backdated-entry', 'rows.0.events.1', '2026-11-18T08:00']]);
  });

  test('are corrections too, dated by the day they were made', () => {
    const corrected = history([
      { kind: 'finished', at: '2026-11-16T09:00', id: 'end' },
      {
        kind: 'corrected',
        at: '2026-11-20T09:00',
        corrects: 'end',
        instead: { kind: 'finished', at: '2026-11-12T09:00' },
      },
    ]);
    expect(codesOf([corrected])).toEqual([['dossier/backdated-into-time', 'rows.0.events.1', '2026-11-20T09:00']]);
  });
});

describe('a clock stopped just before the due date', () => {
  const stopped = (at: string): AuditHistory => history([{ kind: 'supplement-requested', at }]);

  test('is stopped on it or the working day before', () => {
    // due on Thursday 12 November
    expect(codesOf([stopped('2026-11-10T09:00')])).toEqual([]);
    expect(codesOf([stopped('2026-11-11T09:00')])).toEqual([
      ['dossier/stopped-just-before-due', 'rows.0.events.1', '2026-11-11T09:00'],
    ]);
    expect(codesOf([stopped('2026-11-12T09:00')])).toHaveLength(1);
    expect(codesOf([stopped('2026-11-13T09:00')])).toEqual([]);
    expect(codesOf([stopped('2026-11-11T09:00')], { thresholds: { justBeforeDue: 0 } })).toEqual([]);
    expect(codesOf([stopped('2026-11-10T09:00')], { thresholds: { justBeforeDue: 2 } })).toHaveLength(1);
    expect(codesOf([stopped('2026-11-11T09:00')], { thresholds: { justBeforeDue: null } })).toEqual([]);
  });

  test('is held against the due date as it stood: anew after a supplement', () => {
    const twice = (second: string): AuditHistory =>
      history([
        { kind: 'supplement-requested', at: '2026-11-10T09:00' },
        { kind: 'supplemented', at: '2026-11-13T09:00' },
        { kind: 'suspended', at: second, cause: 'payment' },
      ]);
    // due on the eighteenth now
    expect(codesOf([twice('2026-11-16T09:00')])).toEqual([]);
    expect(codesOf([twice('2026-11-17T09:00')])).toEqual([
      ['dossier/stopped-just-before-due', 'rows.0.events.3', '2026-11-17T09:00'],
    ]);
  });

  test('is not stopped by what the rules let run', () => {
    const other = history([{ kind: 'suspended', at: '2026-11-12T09:00', cause: 'other-agency' }]);
    expect(codesOf([other])).toEqual([]);
    const runs = withRule('supplement', { effect: 'none', most: null, within: null });
    expect(codesOf([stopped('2026-11-12T09:00')], runs)).toEqual([]);
    const pay = history([{ kind: 'payment-requested', at: '2026-11-12T09:00' }]);
    expect(codesOf([pay])).toHaveLength(1);
    const none = { policy: { ...policy, suspension: { value: { pausing: [] }, basis: [] } } };
    expect(codesOf([pay], none)).toEqual([]);
  });

  test('is seen of a row in its standstill, against the due date on record', () => {
    const standing = (suspendedOn: string | null) => row('2026-11-09', wd(3), '2026-11-12', { suspendedOn });
    expect(codesOf([standing('2026-11-11')])).toEqual([
      ['dossier/stopped-just-before-due', 'rows.0.suspendedOn', '2026-11-11'],
    ]);
    expect(codesOf([standing('2026-11-10'), standing('2026-11-13'), standing(null)])).toEqual([]);
    expect(codesOf([standing('2026-11-11')], { thresholds: { justBeforeDue: null } })).toEqual([]);
  });
});

describe('a second supplement request', () => {
  const twice = history([
    { kind: 'supplement-requested', at: '2026-11-09T10:00' },
    { kind: 'supplemented', at: '2026-11-10T09:00' },
    { kind: 'supplement-requested', at: '2026-11-10T10:00' },
  ]);

  test('is found, and the one before the receipt counts', () => {
    expect(codesOf([twice])).toEqual([['dossier/second-supplement-request', 'rows.0.events.3', 2]]);
    const before: AuditHistory = {
      id: 'H',
      limit: wd(3),
      events: [
        { kind: 'submitted', at: '2026-11-06T09:00' },
        { kind: 'supplement-requested', at: '2026-11-06T10:00' },
        received,
        { kind: 'supplement-requested', at: '2026-11-09T10:00' },
      ],
    };
    expect(codesOf([before])).toEqual([['dossier/second-supplement-request', 'rows.0.events.3', 2]]);
  });

  test('is let pass by another threshold', () => {
    expect(codesOf([twice], { thresholds: { supplementRequests: 2 } })).toEqual([]);
    expect(codesOf([twice], { thresholds: { supplementRequests: null } })).toEqual([]);
    expect(codesOf([twice], { thresholds: { supplementRequests: 0 } })).toHaveLength(2);
  });
});

describe('a dossier that ended before it was received', () => {
  test('is found among rows and histories, certain and not doubtful', () => {
    const ended = (endedOn: string, more: Partial<AuditRow> = {}) =>
      row('2026-11-09T09:00', wd(3), '2026-11-12', { endedOn, ...more });
    const finish = (at: string): AuditHistory => ({
      id: 'H',
      events: [{ kind: 'finished', at }, received],
      limit: wd(3),
    });
    expect(codesOf([ended('2026-11-08'), ended('2026-11-09'), ended('2026-11-08', { outcome: 'refused' })])).toEqual([
      ['dossier/finished-before-received', 'rows.0.endedOn', '2026-11-08'],
    ]);
    expect(codesOf([finish('2026-11-09T08:59'), finish('2026-11-09T09:00'), finish('2026-11-08')])).toEqual([
      ['dossier/finished-before-received', 'rows.0.events.0', '2026-11-09T08:59'],
      ['dossier/finished-before-received', 'rows.2.events.0', '2026-11-08'],
    ]);
  });
});

describe('a dossier that came again under another code', () => {
  const filed = (id: string, receivedAt: string, more: Partial<AuditRow> = {}) =>
    row(receivedAt, wd(3), null, { id, procedure: 'P1', applicant: 'A', ...more });
  const returned = (id: string, on: string, more: Partial<AuditRow> = {}) =>
    filed(id, '2026-11-02', { endedOn: on, outcome: 'returned', ...more });

  test('is found with the code it had, whatever the order of the rows', () => {
    const rows = [filed('H2', '2026-11-10'), returned('H1', '2026-11-09')];
    expect(codesOf(rows)).toEqual([['dossier/resubmitted', 'rows.0', 'H1']]);
    expect(codesOf(rows.reverse())).toEqual([['dossier/resubmitted', 'rows.1', 'H1']]);
  });

  test.each<[string, readonly (AuditRow | AuditHistory)[], number]>([
    ['on the day of the return', [returned('H1', '2026-11-09'), filed('H2', '2026-11-09')], 1],
    // 10, 11, 12, 13, 16, 17, 18, 19, 20, 23 November are ten working days
    ['on the tenth working day', [returned('H1', '2026-11-09'), filed('H2', '2026-11-23')], 1],
    ['on the eleventh', [returned('H1', '2026-11-09'), filed('H2', '2026-11-25')], 0],
    ['before the return', [returned('H1', '2026-11-09'), filed('H2', '2026-11-06')], 0],
    ['after a result', [returned('H1', '2026-11-09', { outcome: 'finished' }), filed('H2', '2026-11-10')], 0],
    ['after a withdrawal', [returned('H1', '2026-11-09', { outcome: 'withdrawn' }), filed('H2', '2026-11-10')], 1],
    ['after a return not yet made', [returned('H1', '2026-12-01'), filed('H2', '2026-12-02')], 0],
    ['of another applicant', [returned('H1', '2026-11-09'), filed('H2', '2026-11-10', { applicant: 'B' })], 0],
    ['for another procedure', [returned('H1', '2026-11-09'), filed('H2', '2026-11-10', { procedure: 'P2' })], 0],
    ['under the same code', [returned('H1', '2026-11-09'), filed('H1', '2026-11-10')], 0],
    ['returned itself on its day', [filed('H1', '2026-11-09', { endedOn: '2026-11-09', outcome: 'returned' })], 0],
    [
      'three times',
      [
        returned('H1', '2026-11-09'),
        filed('H2', '2026-11-09', { endedOn: '2026-11-09', outcome: 'returned' }),
        filed('H3', '2026-11-10'),
      ],
      // H2 follows on H1, and H3 on H2; H1 follows on nothing, for it was received before H2 had ended
      2,
    ],
    [
      'with its history',
      [
        {
          id: 'H1',
          procedure: 'P1',
          applicant: 'A',
          events: [received, { kind: 'stopped', at: '2026-11-10T09:00' }],
        },
        filed('H2', '2026-11-11'),
      ],
      1,
    ],
  ])('%s', (_, rows, count) => {
    expect(codesOf(rows).filter(([code]) => code === 'dossier/resubmitted')).toHaveLength(count);
  });

  test('is not looked for without a threshold, nor without an applicant', () => {
    const rows = [returned('H1', '2026-11-09'), filed('H2', '2026-11-10')];
    expect(codesOf(rows, { thresholds: { resubmittedWithin: null } })).toEqual([]);
    expect(codesOf(rows.map(({ applicant: _, ...one }) => one))).toEqual([]);
  });

  test('keeps the applicant to itself, and names a dossier without a code by its place', () => {
    const { id: _, ...nameless } = returned('H1', '2026-11-09', { applicant: 'secret' });
    const { anomalies } = audited([nameless, filed('H2', '2026-11-10', { applicant: 'secret' })]);
    expect(anomalies.map(({ id, value }) => [id, value])).toEqual([['H2', 'rows.0']]);
    expect(JSON.stringify(anomalies)).not.toContain('secret');
  });
});

describe('the audit as a whole', () => {
  const good = row('2026-11-09', wd(3), '2026-11-12', { id: 'good' });
  const wrong = row('2026-11-09', wd(3), '2026-11-11', { id: 'wrong' });
  const lone = { receivedAt: '2026-11-09', dueOn: null, endedOn: null, id: 'lone' };
  const rows = [good, wrong, lone, null as unknown as AuditRow, good, { ...wrong, dueOn: '2026-12-31' }];

  test('adds up, as plain JSON', () => {
    const audit = audited(rows, { sample: { size: 4, seed: 'audit' } });
    expect([audit.checked, audit.agree, audit.differ, audit.notComparable.length, audit.bad.length]).toEqual([
      6, 2, 2, 1, 1,
    ]);
    expect(audit.shares).toEqual({
      compared: { numerator: 4, denominator: 6 },
      agree: { numerator: 2, denominator: 4 },
    });
    expect(audit.byCause).toEqual([
      { cause: 'receipt-day-counted', first: 1, possible: 1, only: 1 },
      { cause: 'unexplained', first: 1, possible: 1, only: 1 },
    ]);
    expect(JSON.parse(JSON.stringify(audit))).toEqual(audit);
  });

  test('counts a cause that only may be one apart', () => {
    const audit = audited([row('2026-08-20', wd(3), '2026-08-25'), row('2026-11-09', wd(3), '2026-11-13')]);
    expect(audit.byCause.map(({ cause, first, possible, only }) => [cause, first, possible, only])).toEqual([
      ['swapped-work-day-ignored', 1, 1, 0],
      ['swap-ignored', 0, 1, 0],
      ['only-weekly-rest-known', 0, 1, 0],
      ['counted-from-next-working-day', 1, 2, 1],
    ]);
  });

  test('of nothing has no shares', () => {
    const audit = audited([], { sample: { size: 5, seed: 1 } });
    expect(audit.shares).toEqual({ compared: null, agree: null });
    expect([audit.checked, audit.sample, audit.differences, audit.byCause]).toEqual([0, [], [], []]);
  });

  test('draws the same dossiers from the same seed, with the word of the audit', () => {
    const draw = (seed: string) => audited(rows, { sample: { size: 3, seed } }).sample;
    // the places a program in Python draws from six
    expect(draw('Q1/2026').map(({ index, id, verdict }) => [index, id, verdict])).toEqual([
      [0, 'good', 'agrees'],
      [3, null, 'bad'],
      [4, 'good', 'agrees'],
    ]);
    expect(draw('Q1/2026')).toEqual(draw('Q1/2026'));
    expect(audited(rows, { sample: { size: 99, seed: 1 } }).sample.map(({ verdict }) => verdict)).toEqual([
      'agrees',
      'differs',
      'not-comparable',
      'bad',
      'agrees',
      'differs',
    ]);
    expect(audited(rows).sample).toEqual([]);
  });

  test('takes one policy for all, or the one of the day of receipt', () => {
    const moved: DossierPolicy = { ...policy, restDayReceipt: { value: 'next-working-day', basis: [] } };
    const saturday = row('2026-11-14', cd(3), '2026-11-19');
    expect(audited([saturday], { policy: moved }).agree).toBe(1);
    expect(audited([saturday], { policy: [{ value: moved, since: '2026-11-15', basis: [] }] }).bad).toHaveLength(1);
  });

  test('says its anomalies in both languages', () => {
    const { anomalies } = audited([row('2026-11-09', wd(3), null, { endedOn: '2026-11-08' })]);
    expect(narrate(anomalies, { locale: 'vi' })).toBe(
      '1.  Hồ sơ kết thúc trước khi được tiếp nhận (vị trí: rows.0.endedOn; đã nhập: "2026-11-08"; hợp lệ: ≥ 2026-11-09)',
    );
    expect(narrate(anomalies, { locale: 'en' })).toContain('The dossier ended before it was received');
  });

  test.each<[string, Partial<AuditOptions>, string]>([
    ['a day that is none', { on: '2026-02-30' }, 'kernel/not-a-date'],
    ['a calendar from JSON', { calendar: JSON.parse('{}') }, 'calendar/not-compiled'],
    ['a policy without rules', { policy: { id: 'x' } as never }, 'deadline/invalid-policy'],
    ['a policy without a rule', { policy: { ...policy, supplement: undefined } as never }, 'dossier/invalid-policy'],
    ['a threshold below zero', { thresholds: { lateEntry: -1 } }, 'dossier/invalid-threshold'],
    ['a part of a day', { thresholds: { justBeforeDue: 0.5 } }, 'dossier/invalid-threshold'],
    ['a threshold beyond', { thresholds: { resubmittedWithin: 36_601 } }, 'dossier/invalid-threshold'],
    ['a seed that is none', { sample: { size: 1, seed: null as never } }, 'kernel/not-a-seed'],
    ['a size that is none', { sample: { size: -1, seed: 1 } }, 'kernel/not-a-sample-size'],
  ])('refuses %s', (_, more, code) => {
    expect(refused(() => audited([], more)).code).toBe(code);
  });

  test('refuses what is no list', () => {
    expect(refused(() => auditDossiers(null as never, options)).code).toBe('dossier/not-rows');
  });

  test('has thresholds that nobody can change', () => {
    expect(Object.isFrozen(auditThresholds)).toBe(true);
  });
});
