import { compileCalendar } from 'motcua/calendar';
import {
  apologyLetter,
  checkApology,
  type DossierEvent,
  type DossierPolicy,
  formOf,
  type LetterOwed,
  letterCounts,
  lettersOwed,
  stateAsOf,
  stateFromRow,
  timeline,
} from 'motcua/dossier';
import { forms, letterRules, vietnam } from 'motcua/vn';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';

// received on Monday 9 November 2026, five working days: due on Monday the sixteenth
const { calendar, policy } = vietnam('2026-11-09');
const limit = { amount: 5, unit: 'working-day' } as const;
const RECEIVED: DossierEvent = { kind: 'received', at: '2026-11-09T09:00' };
const procedure = { code: '1.001193', name: { vi: 'Đăng ký khai sinh' } };
const dossier = (events: readonly DossierEvent[], own: Partial<DossierPolicy> = {}) =>
  timeline([RECEIVED, ...events], { procedure, limit, calendar, policy: { ...policy, ...own } });
const { apology } = policy;
const DETAILS = { code: 'H29.18-261109-0007', applicant: 'Nguyễn Văn An' };
const noLead = { value: { lead: null, publish: true }, basis: [] } as const;

describe('a refusal says where and what instead', () => {
  const state = stateAsOf(dossier([]), '2026-11-13');
  const problem = (call: () => unknown) => refused(call).problems[0];

  test.each([undefined, null, 5, {}])('of what is no state: %j', (source) => {
    expect(problem(() => lettersOwed(source as never, '2026-11-13'))).toMatchObject({
      code: 'dossier/context-missing',
      path: ['context'],
      accepted: '{ calendar, policy }',
    });
  });

  test('of a state of another day', () => {
    expect(problem(() => lettersOwed(state, '2026-11-14'))).toMatchObject({
      path: ['on'],
      value: '2026-11-14',
      accepted: '2026-11-13',
    });
  });

  test('of a row whose rule nobody told', () => {
    const row = { receivedAt: '2026-11-09', dueOn: '2026-11-16', endedOn: null };
    expect(problem(() => lettersOwed(stateFromRow(row, { on: '2026-11-17', calendar }), '2026-11-17'))).toMatchObject({
      code: 'dossier/no-apology-rule',
      path: ['apology'],
      accepted: '{ value: { lead, publish }, basis }',
    });
  });

  test('of an apology after the last day of the calendar', () => {
    const row = { receivedAt: '2027-12-20', dueOn: '2027-12-31', endedOn: '2028-01-05', outcome: 'finished' } as const;
    const late = {
      ...stateFromRow({ ...row, endedOn: '2027-12-30' }, { on: '2027-12-31', calendar }),
      endedOn: '2028-01-05',
    };
    expect(problem(() => lettersOwed(late, '2027-12-31', { apology: noLead }))).toMatchObject({
      code: 'calendar/out-of-coverage',
      value: '2027-12-31',
      accepted: '2014-12-01..2027-12-31',
    });
  });
});

describe('a state is asked as it was known on a day', () => {
  test('when it was computed for that knowledge, and a timeline computes it', () => {
    const told = dossier([{ kind: 'apologised', at: '2026-11-13', recordedAt: '2026-11-20' }]);
    const asked = { knownOn: '2026-11-17' };
    const known = stateAsOf(told, '2026-11-17', asked);
    expect(lettersOwed(known, '2026-11-17', asked)).toEqual(lettersOwed(told, '2026-11-17', asked));
    expect(lettersOwed(known, '2026-11-17', asked)[0]?.status).toBe('missing');
    expect(lettersOwed(told, '2026-11-17')[0]?.status).toBe('sent');
  });
});

describe('an apology', () => {
  test('that was not sent has no day on which it was, and a dossier that was not received or was refused owes none', () => {
    const [owed] = lettersOwed(dossier([]), '2026-11-17');
    expect(owed).not.toHaveProperty('sentOn');
    expect(lettersOwed(dossier([{ kind: 'refused', at: '2026-11-18' }]), '2026-11-19', { apology })).toEqual([]);
    const filed = timeline([{ kind: 'submitted', at: '2026-11-09', channel: 'online' }], {
      procedure,
      calendar,
      policy,
    });
    const state = { ...stateAsOf(filed, '2026-11-19'), due: { promisedOn: null, lawfulOn: '2026-11-16' } };
    expect(lettersOwed(state, '2026-11-19', { apology })).toEqual([]);
  });

  test('with no lead is not owed while the dossier is in time', () => {
    expect(lettersOwed(dossier([], { apology: noLead }), '2026-11-16')).toEqual([]);
    expect(lettersOwed(dossier([], { apology: noLead }), '2026-11-17')[0]?.owedBy).toBe('2026-11-17');
  });

  test('with no lead is not owed by a dossier that is in time on the last day of the calendar', () => {
    const row = { receivedAt: '2027-12-20', dueOn: '2027-12-31', endedOn: null };
    const last = stateFromRow(row, { on: '2027-12-31', calendar });
    expect(lettersOwed(last, '2027-12-31', { apology: noLead })).toEqual([]);
  });

  test('is owed from its last day itself where the calendar begins with days off', () => {
    const fromSaturday = compileCalendar({
      id: 'test',
      names: { vi: 'Thử', en: 'Test' },
      timeZone: 'Asia/Ho_Chi_Minh',
      weeklyRest: [6, 7],
      notices: [
        {
          id: '2026',
          covers: { from: '2026-11-14', to: '2026-11-30' },
          certainty: 'official',
          basis: [],
          entries: [],
        },
      ],
    });
    const row = { receivedAt: '2026-11-09', dueOn: '2026-11-16', endedOn: null };
    const owed = (on: string) => lettersOwed(stateFromRow(row, { on, calendar: fromSaturday }), on, { apology });
    expect(owed('2026-11-14')).toEqual([]);
    expect(owed('2026-11-15')).toMatchObject([{ cause: 'due-soon', owedBy: '2026-11-15', status: 'owed' }]);
  });

  test('is owed on a day off too once the dossier is overdue, though its last day is yet to come', () => {
    const untilFriday = timeline([RECEIVED], {
      procedure,
      limit: { amount: 4, unit: 'working-day' },
      calendar,
      policy: { ...policy, apology: noLead },
    });
    expect(lettersOwed(untilFriday, '2026-11-13')).toEqual([]);
    expect(lettersOwed(untilFriday, '2026-11-14')).toMatchObject([
      { cause: 'overdue', dueOn: '2026-11-13', owedBy: '2026-11-16', status: 'owed' },
    ]);
  });

  test('is owed at once when the dossier is overdue, however far away its last day is', () => {
    const ended = dossier([{ kind: 'finished', at: '2026-11-17' }], { apology: noLead });
    expect(lettersOwed(ended, '2026-11-17').map(({ cause, status }) => [cause, status])).toEqual([['overdue', 'owed']]);
  });
});

test('a letter of congratulation carries the day it was sent, and only then', () => {
  const over: readonly DossierEvent[] = [
    { kind: 'finished', at: '2026-11-13T09:00' },
    { kind: 'handed-over', at: '2026-11-13T10:00' },
  ];
  const sent: DossierEvent = { kind: 'letter-sent', at: '2026-11-13T10:30', letter: 'congratulation' };
  const owed = (events: readonly DossierEvent[]) => lettersOwed(dossier(events), '2026-11-14', { rules: letterRules });
  expect(owed(over)).toHaveLength(1);
  expect(owed(over)[0]).not.toHaveProperty('sentOn');
  expect(owed([...over, sent])[0]).toMatchObject({ sentOn: '2026-11-13', status: 'sent' });
  expect(owed([]).map(({ kind }) => kind)).toEqual(['apology']);
  expect(stateAsOf(dossier([...over, sent]), '2026-11-14').letters).toEqual([
    { letter: 'congratulation', on: '2026-11-13' },
  ]);
  const withSurvey: DossierEvent = { ...sent, encloses: ['survey'] };
  expect(stateAsOf(dossier([...over, withSurvey]), '2026-11-14').letters).toEqual([
    { letter: 'congratulation', on: '2026-11-13', encloses: ['survey'] },
  ]);
});

test('a dossier whose procedure nobody knows calls for no letter of congratulation or condolence', () => {
  const over: readonly DossierEvent[] = [RECEIVED, { kind: 'finished', at: '2026-11-13' }];
  const unknown = timeline(over, { procedure: null, limit, calendar, policy });
  expect(lettersOwed(unknown, '2026-11-14', { rules: letterRules })).toEqual([]);
});

test('the code of a rule with its agency stands for the national one, and its parts do not run together', () => {
  const rule = { letter: 'congratulation', event: 'birth', procedures: ['1.001193.000.00.00.H35'], basis: [] } as const;
  const over: readonly DossierEvent[] = [{ kind: 'finished', at: '2026-11-13' }];
  const counted = (procedures: readonly string[]) =>
    lettersOwed(dossier(over), '2026-11-14', { rules: [{ ...rule, procedures }] }).length;
  expect([counted(rule.procedures), counted(['1.00119.3']), counted(['11.001193']), counted(['1001193'])]).toEqual([
    1, 0, 0, 0,
  ]);
});

test('letters are counted by status and by whether they are public', () => {
  const letter = (
    status: LetterOwed['status'],
    publication: LetterOwed['publication'],
    more: Partial<LetterOwed> = {},
  ) =>
    ({
      kind: 'apology',
      cause: 'overdue',
      owedBy: '2026-11-16',
      status,
      publication,
      basis: [],
      ...more,
    }) as LetterOwed;
  const letters = [
    letter('sent', 'published'),
    letter('sent', 'published'),
    letter('sent-late', 'unpublished'),
    letter('owed', 'unpublished'),
    letter('owed', 'not-required'),
    letter('missing', 'unpublished'),
    letter('missing', 'not-required'),
    letter('missing', 'not-required'),
    letter('sent', 'not-required', { kind: 'congratulation' }),
  ];
  expect(letterCounts(letters)).toEqual({
    apology: { due: 8, sent: 3, sentInTime: 2, pending: 2, missing: 3, published: 2, unpublished: 3 },
    congratulation: { due: 1, sent: 1, sentInTime: 1, pending: 0, missing: 0, published: null, unpublished: null },
    condolence: { due: 0, sent: 0, sentInTime: 0, pending: 0, missing: 0, published: null, unpublished: null },
  });
});

describe('a letter of apology', () => {
  const state = stateAsOf(dossier([]), '2026-11-13');

  test('names the procedure in both languages, in Vietnamese alone, by its code or not at all', () => {
    const named = (name: { vi: string; en?: string } | null) => {
      const read = timeline([RECEIVED], { procedure: name && { code: '1.1', name }, limit, calendar, policy });
      return apologyLetter(stateAsOf(read, '2026-11-13'), DETAILS, { reason: 'x' }).values['procedure'];
    };
    expect(named({ vi: 'Khai sinh', en: 'Birth' })).toEqual({ vi: 'Khai sinh', en: 'Birth' });
    expect(named({ vi: 'Khai sinh' })).toEqual({ vi: 'Khai sinh', en: 'Khai sinh' });
    expect(named(null)).toBeUndefined();
    const row = stateFromRow(
      { receivedAt: '2026-11-09', dueOn: '2026-11-16', endedOn: null, procedure: '1.1' },
      { on: '2026-11-13', calendar },
    );
    expect(apologyLetter(row, DETAILS, { reason: 'x' }).values['procedure']).toBe('1.1');
  });

  test('is signed by whom it says, and by nobody when it does not say', () => {
    expect(apologyLetter(state, DETAILS, { reason: 'x' })).not.toHaveProperty('signedBy');
    expect(apologyLetter(state, DETAILS, { reason: 'x', signedBy: 'head' }).signedBy).toBe('head');
  });
});

describe('the problems of an apology', () => {
  const form = formOf(forms, { circular: '3621/QĐ-BYT', kind: 'apology' });
  const values = Object.fromEntries((form.contents ?? []).map((item) => [item, 'x']));
  const check = (more: Readonly<Record<string, string | undefined>>, signedBy?: 'head' | 'official') => {
    const all = Object.fromEntries(Object.entries({ ...values, ...more }).filter(([, value]) => value !== undefined));
    return checkApology(
      { kind: 'apology', values: all as never, ...(signedBy === undefined ? {} : { signedBy }) },
      form,
    );
  };

  test('say what new date would do: one after the due date, or any where that is not known', () => {
    const problem = { code: 'dossier/new-date-not-later', path: ['newDate'], severity: 'error' };
    expect(check({ newDate: '2026-11-16', dueAt: '2026-11-16' }, 'head')).toEqual([
      { ...problem, value: '2026-11-16', accepted: '> 2026-11-16' },
    ]);
    expect(check({ newDate: 'mai', dueAt: 'x' }, 'head')).toEqual([
      { ...problem, value: 'mai', accepted: 'YYYY-MM-DD' },
    ]);
    for (const newDate of ['2026-11-16', '1970-01-01']) {
      expect(check({ newDate, dueAt: 'x' }, 'head')).toEqual([]);
    }
  });

  test('of a new date that is no text', () => {
    const bad = checkApology(
      { kind: 'apology', values: { ...values, newDate: { vi: 'a', en: 'b' } }, signedBy: 'head' },
      form,
    );
    expect(bad.map(({ code, accepted }) => [code, accepted])).toEqual([['dossier/new-date-not-later', 'YYYY-MM-DD']]);
  });

  test('say who signs instead', () => {
    const problem = { code: 'dossier/wrong-signer', path: ['signedBy'], severity: 'error', accepted: 'head' };
    const dates = { newDate: '2026-11-17', dueAt: '2026-11-16' };
    expect(check(dates, 'official')).toEqual([{ ...problem, value: 'official' }]);
    expect(check(dates)).toEqual([{ ...problem, value: null }]);
  });

  test('of another letter and of another form are these alone', () => {
    expect(checkApology({ kind: 'condolence', values: {} }, form)).toEqual([
      { code: 'dossier/not-an-apology', path: ['kind'], severity: 'error', value: 'condolence', accepted: 'apology' },
    ]);
    const register = formOf(forms, { circular: '3621/QĐ-BYT', kind: 'register' });
    const dates = { newDate: 'mai', dueAt: 'x' };
    expect(checkApology({ kind: 'apology', values: dates }, register).map(({ code }) => code)).toEqual([
      'dossier/form-of-another-kind',
    ]);
  });
});
