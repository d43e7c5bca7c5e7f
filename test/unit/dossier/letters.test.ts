import {
  apologyLetter,
  checkApology,
  type DossierEvent,
  type DossierPolicy,
  formOf,
  type Letter,
  type LetterOptions,
  letterCounts,
  lettersOwed,
  stateAsOf,
  stateFromRow,
  type TimeLimit,
  timeline,
} from 'motcua/dossier';
import { letterBlocks, letterTemplates, narrate, print } from 'motcua/narrator';
import { apologyRules, forms, letterRules, vietnam } from 'motcua/vn';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';

// received Monday 09/11/2026, five working days: due Monday 16/11, an apology at the latest on Sunday 15/11
const FIVE_DAYS: TimeLimit = { amount: 5, unit: 'working-day' };
const RECEIVED: DossierEvent = { kind: 'received', at: '2026-11-09T09:00' };
const { calendar, policy: national } = vietnam('2026-11-09');

const dossier = (
  events: readonly DossierEvent[],
  policy: DossierPolicy = national,
  limit: TimeLimit | null = FIVE_DAYS,
) => timeline([RECEIVED, ...events], { procedure: null, limit, calendar, policy });

const asked = (events: readonly DossierEvent[], on: string, policy?: DossierPolicy, limit?: TimeLimit | null) =>
  lettersOwed(dossier(events, policy, limit), on).map(({ cause, owedBy, status }) => [cause, owedBy, status]);

const at = (kind: 'apologised' | 'finished' | 'withdrawn' | 'returned' | 'stopped' | 'refused' | 'paid', day: string) =>
  ({ kind, at: `2026-11-${day}` }) as DossierEvent;

const withApology = (value: DossierPolicy['apology']['value']): DossierPolicy => ({
  ...national,
  apology: { value, basis: [] },
});

describe('an apology is owed', () => {
  test('from the last working day on which it is in time, while there is no result', () => {
    expect(asked([], '2026-11-12')).toEqual([]);
    for (const on of ['2026-11-13', '2026-11-14', '2026-11-15']) {
      expect(asked([], on)).toEqual([['due-soon', '2026-11-15', 'owed']]);
    }
    expect(asked([], '2026-11-16')).toEqual([['due-soon', '2026-11-15', 'missing']]);
  });

  test('when the dossier is overdue, and for ever after it ended so', () => {
    expect(asked([], '2026-11-17')).toEqual([['overdue', '2026-11-15', 'missing']]);
    for (const kind of ['finished', 'withdrawn', 'returned', 'stopped'] as const) {
      expect(asked([at(kind, '17')], '2026-12-31')).toEqual([['overdue', '2026-11-15', 'missing']]);
    }
  });

  test('and is sent in time on its last day, late after it', () => {
    expect(asked([at('apologised', '15')], '2026-11-17')).toEqual([['overdue', '2026-11-15', 'sent']]);
    expect(asked([at('apologised', '16')], '2026-11-16')).toEqual([['due-soon', '2026-11-15', 'sent-late']]);
    expect(asked([at('apologised', '16')], '2026-11-15')).toEqual([['due-soon', '2026-11-15', 'owed']]);
    expect(lettersOwed(dossier([at('apologised', '13')]), '2026-11-17')[0]).toMatchObject({
      kind: 'apology',
      sentOn: '2026-11-13',
      dueOn: '2026-11-16',
      publication: 'not-required',
      basis: national.apology.basis,
    });
  });

  test('never by a dossier that ended in time, was refused, or of which nobody knows when it is due', () => {
    expect(asked([at('finished', '16')], '2026-11-30')).toEqual([]);
    expect(asked([at('apologised', '13'), at('finished', '16')], '2026-11-30')).toEqual([]);
    expect(asked([at('refused', '18')], '2026-11-30')).toEqual([]);
    expect(asked([], '2026-11-30', national, null)).toEqual([]);
    expect(asked([], '2026-11-08')).toEqual([]);
    const none = timeline([], { procedure: null, calendar, policy: national });
    expect(lettersOwed(none, '2026-11-30')).toEqual([]);
  });

  test('not while the clock stands still, unless the due date had passed before', () => {
    const asksPayment = (day: string): DossierEvent => ({ kind: 'payment-requested', at: `2026-11-${day}` });
    for (const on of ['2026-11-13', '2026-11-16', '2026-12-31']) expect(asked([asksPayment('12')], on)).toEqual([]);
    expect(asked([asksPayment('16')], '2026-12-31')).toEqual([]);
    expect(asked([asksPayment('17')], '2026-12-31')).toEqual([['overdue', '2026-11-15', 'missing']]);
  });

  test('by the due date as a standstill of a day has moved it', () => {
    const events: DossierEvent[] = [
      { kind: 'payment-requested', at: '2026-11-12T09:00' },
      { kind: 'paid', at: '2026-11-13T09:00' },
    ];
    expect(asked(events, '2026-11-15')).toEqual([]);
    expect(asked(events, '2026-11-16')).toEqual([['due-soon', '2026-11-16', 'owed']]);
    expect(asked(events, '2026-11-17')).toEqual([['due-soon', '2026-11-16', 'missing']]);
  });

  test('anew after the limit was counted anew: an older apology was for another due date', () => {
    const events: DossierEvent[] = [
      { kind: 'apologised', at: '2026-11-13T08:00', publishedIn: 'portal' },
      { kind: 'supplement-requested', at: '2026-11-13T09:00' },
      { kind: 'supplemented', at: '2026-11-17T09:00' },
    ];
    // 18, 19, 20, 23, 25: Tuesday 24/11 is a holiday
    const owed = lettersOwed(dossier(events), '2026-11-26')[0];
    expect(owed).toMatchObject({ dueOn: '2026-11-25', owedBy: '2026-11-24', status: 'missing' });
    expect(owed).not.toHaveProperty('publishedOn');
  });

  test('never before the receipt, however short the limit', () => {
    const sameDay: TimeLimit = { unit: 'same-day' };
    expect(asked([], '2026-11-09', national, sameDay)).toEqual([['due-soon', '2026-11-09', 'owed']]);
    expect(asked([], '2026-11-10', national, sameDay)).toEqual([['overdue', '2026-11-09', 'missing']]);
  });

  test('by the lead of the policy: working days, none, or no lead at all', () => {
    const workingDay = withApology({ lead: { amount: 1, unit: 'working-day' }, publish: false });
    expect(asked([], '2026-11-12', workingDay)).toEqual([]);
    expect(asked([], '2026-11-13', workingDay)).toEqual([['due-soon', '2026-11-13', 'owed']]);
    expect(asked([], '2026-11-14', workingDay)).toEqual([['due-soon', '2026-11-13', 'missing']]);

    const city = { ...national, apology: apologyRules.hoChiMinhCity2016 };
    expect(asked([], '2026-11-15', city)).toEqual([]);
    expect(asked([], '2026-11-16', city)).toEqual([['due-soon', '2026-11-16', 'owed']]);

    const onceLate = withApology({ lead: null, publish: false });
    expect(asked([], '2026-11-16', onceLate)).toEqual([]);
    expect(asked([], '2026-11-17', onceLate)).toEqual([['overdue', '2026-11-17', 'owed']]);
    expect(asked([], '2026-11-18', onceLate)).toEqual([['overdue', '2026-11-17', 'missing']]);
  });

  test('to the last day of the calendar, beyond which nothing is asked of a dossier that ended in time', () => {
    const onceLate = withApology({ lead: null, publish: false });
    const year = vietnam('2027-12-30');
    const last = (endedOn: string) =>
      timeline(
        [
          { kind: 'received', at: '2027-12-30', appointedFor: '2027-12-31' },
          { kind: 'finished', at: endedOn },
        ],
        { procedure: null, ...year, policy: onceLate },
      );
    expect(lettersOwed(last('2027-12-31'), '2028-01-10')).toEqual([]);
    expect(refused(() => lettersOwed(last('2028-01-03'), '2028-01-10')).code).toBe('calendar/out-of-coverage');
  });

  test('as it was known on a day', () => {
    const late = dossier([{ kind: 'apologised', at: '2026-11-13', recordedAt: '2026-11-18' }]);
    expect(lettersOwed(late, '2026-11-17', { knownOn: '2026-11-17' })[0]?.status).toBe('missing');
    expect(lettersOwed(late, '2026-11-17')[0]?.status).toBe('sent');
  });

  test('alike of a dossier and of its state', () => {
    const one = dossier([at('apologised', '16')]);
    for (let day = 8; day <= 30; day += 1) {
      const on = `2026-11-${`${day}`.padStart(2, '0')}`;
      expect(lettersOwed(stateAsOf(one, on), on)).toEqual(lettersOwed(one, on));
    }
  });
});

describe('an apology that must be public', () => {
  const town = { ...national, apology: apologyRules.phoYen2017 };
  const publication = (events: readonly DossierEvent[], on: string, policy = town) =>
    lettersOwed(dossier(events, policy), on).map(({ status, publication, publishedOn }) => [
      status,
      publication,
      publishedOn,
    ]);

  test('is published with the letter, later, or not', () => {
    const sent = at('apologised', '17');
    expect(publication([sent], '2026-11-30')).toEqual([['sent', 'unpublished', undefined]]);
    expect(publication([{ ...sent, publishedIn: 'portal' } as DossierEvent], '2026-11-30')).toEqual([
      ['sent', 'published', '2026-11-17'],
    ]);
    const later: DossierEvent = { kind: 'apologised', at: '2026-11-20', publishedIn: 'portal' };
    expect(publication([sent, later], '2026-11-30')).toEqual([['sent', 'published', '2026-11-20']]);
    expect(publication([sent, later], '2026-11-19')).toEqual([['sent', 'unpublished', undefined]]);
    expect(publication([], '2026-11-30')).toEqual([['missing', 'unpublished', undefined]]);
  });

  test('need not be before the due date has passed', () => {
    const policy = withApology({ lead: { amount: 1, unit: 'calendar-day' }, publish: true });
    expect(publication([], '2026-11-13', policy)).toEqual([['owed', 'not-required', undefined]]);
    expect(publication([], '2026-11-17', policy)).toEqual([['missing', 'unpublished', undefined]]);
  });
});

describe('a dossier stored as a row', () => {
  const row = { receivedAt: '2026-11-09', dueOn: '2026-11-16', endedOn: '2026-11-18', procedure: '1.000656' };
  const on = '2026-11-30';
  const state = stateFromRow({ ...row, apologisedOn: '2026-11-13' }, { on, calendar });
  const { apology } = national;

  test('needs the rule for apologies, for it knows none', () => {
    expect(refused(() => lettersOwed(state, on)).code).toBe('dossier/no-apology-rule');
    expect(lettersOwed(state, on, { apology })[0]?.status).toBe('sent');
  });

  test('owes condolence on the day it ended, and takes what the row does not know', () => {
    const options: LetterOptions = { apology: apologyRules.phoYen2017, rules: letterRules };
    expect(lettersOwed(state, on, options).map(({ kind, owedBy, status }) => [kind, owedBy, status])).toEqual([
      ['apology', '2026-11-17', 'sent'],
      ['condolence', '2026-11-18', 'missing'],
    ]);
    const told = {
      ...state,
      publishedOn: '2026-11-14',
      letters: [{ letter: 'condolence', on: '2026-11-18' }] as const,
    };
    expect(lettersOwed(told, on, options).map(({ status, publication }) => [status, publication])).toEqual([
      ['sent', 'published'],
      ['sent', 'not-required'],
    ]);
  });

  test('is not asked for another day than its own, nor as known on another', () => {
    expect(refused(() => lettersOwed(state, '2026-11-29', { apology })).code).toBe('dossier/state-of-another-day');
    expect(refused(() => lettersOwed(state, on, { apology, knownOn: on })).problems[0]?.accepted).toBe(on);
  });

  test('and read from JSON is refused until its context is given back', () => {
    const read = JSON.parse(JSON.stringify(state));
    expect(refused(() => lettersOwed(read, on, { apology })).code).toBe('dossier/context-missing');
    expect(lettersOwed({ ...read, context: state.context }, on, { apology })).toEqual(
      lettersOwed(state, on, { apology }),
    );
  });

  test('is refused a rule in no position it has', () => {
    const wrong = { value: { lead: { amount: -1, unit: 'working-day' }, publish: true }, basis: [] } as const;
    const { code, problems } = refused(() => lettersOwed(state, on, { apology: wrong }));
    expect([code, problems[0]?.path]).toEqual(['dossier/invalid-policy', ['apology']]);
  });
});

describe('congratulation and condolence', () => {
  const registration = (code: string, events: readonly DossierEvent[]) =>
    timeline([{ kind: 'received', at: '2026-11-16' }, { kind: 'finished', at: '2026-11-16' }, ...events], {
      procedure: { code, name: { vi: 'Đăng ký hộ tịch' } },
      limit: FIVE_DAYS,
      calendar,
      policy: national,
    });
  const owed = (code: string, events: readonly DossierEvent[], on: string) =>
    lettersOwed(registration(code, events), on, { rules: letterRules }).map((one) => [
      one.kind,
      one.cause,
      one.owedBy,
      one.status,
    ]);
  const handedOver: DossierEvent = { kind: 'handed-over', at: '2026-11-18' };
  const sent = (day: string): DossierEvent => ({ kind: 'letter-sent', at: `2026-11-${day}`, letter: 'congratulation' });

  test('are owed by the procedure that registers the event, in its long form too', () => {
    expect(owed('1.001193', [handedOver], '2026-11-18')).toEqual([['congratulation', 'birth', '2026-11-18', 'owed']]);
    expect(owed('1.000894', [handedOver], '2026-11-18')[0]?.[1]).toBe('marriage');
    expect(owed('2.000806', [handedOver], '2026-11-18')[0]?.[1]).toBe('marriage');
    expect(owed('1.000656.000.00.00.H35', [handedOver], '2026-11-18')[0]?.slice(0, 2)).toEqual(['condolence', 'death']);
    expect(owed('1.004222', [handedOver], '2026-11-18')).toEqual([]);
  });

  test('are owed at the hand-over: pending while the result waits at the desk, missing afterwards', () => {
    expect(owed('1.001193', [], '2026-11-30')).toEqual([['congratulation', 'birth', '2026-11-30', 'owed']]);
    expect(owed('1.001193', [handedOver], '2026-11-19')).toEqual([
      ['congratulation', 'birth', '2026-11-18', 'missing'],
    ]);
    expect(owed('1.001193', [handedOver, sent('18')], '2026-11-19')[0]?.[3]).toBe('sent');
    expect(owed('1.001193', [handedOver, sent('19')], '2026-11-19')[0]?.[3]).toBe('sent-late');
    expect(owed('1.000656', [handedOver, sent('18')], '2026-11-19')[0]?.[3]).toBe('missing');
  });

  test('are owed by nobody without rules, for there is no national duty', () => {
    expect(lettersOwed(registration('1.001193', [handedOver]), '2026-11-30')).toEqual([]);
    expect(letterRules.flatMap(({ basis }) => basis).every(({ status }) => status === 'unverified')).toBe(true);
  });

  test('a condolence with a fee request or a survey is a finding, a congratulation is not', () => {
    const letter = (kind: 'congratulation' | 'condolence'): DossierEvent => ({
      kind: 'letter-sent',
      at: '2026-11-18',
      letter: kind,
      encloses: ['survey'],
    });
    const { findings } = registration('1.000656', [handedOver, letter('condolence')]);
    expect(findings).toEqual([
      { code: 'dossier/condolence-with-request', path: ['events', 3], severity: 'warning', value: ['survey'] },
    ]);
    expect(narrate(findings, { locale: 'vi' })).toContain('Thư chia buồn gửi kèm yêu cầu nộp phí hoặc phiếu khảo sát');
    expect(registration('1.001193', [handedOver, letter('congratulation')]).findings).toEqual([]);
    const plain: DossierEvent = { kind: 'letter-sent', at: '2026-11-18', letter: 'condolence', encloses: [] };
    const state = stateAsOf(registration('1.000656', [handedOver, plain]), '2026-11-18');
    expect(state.letters).toEqual([{ letter: 'condolence', on: '2026-11-18' }]);
    expect(registration('1.000656', [handedOver, plain]).findings).toEqual([]);
  });

  test('cannot be sent before the dossier was received', () => {
    const { problems } = refused(() => timeline([sent('01')], { procedure: null, calendar, policy: national }));
    expect(problems[0]?.code).toBe('dossier/impossible-order');
  });
});

describe('the letters of a commune in a month', () => {
  const on = '2026-11-30';
  const town = { ...national, apology: apologyRules.phoYen2017 };
  const letters = [
    dossier([at('apologised', '17'), at('finished', '18')], town),
    dossier([at('apologised', '19'), at('finished', '20')], town),
    dossier([], town),
    dossier([at('finished', '16')], town),
  ].flatMap((one) => lettersOwed(one, on));

  test('are counted as due, sent, sent in time, pending, missing, published, unpublished', () => {
    expect(letterCounts(letters).apology).toEqual({
      due: 3,
      sent: 2,
      sentInTime: 1,
      pending: 0,
      missing: 1,
      published: 0,
      unpublished: 3,
    });
  });

  test('are zero when none was due, and not counted where the kind does not apply', () => {
    const zero = { due: 0, sent: 0, sentInTime: 0, pending: 0, missing: 0, published: null, unpublished: null };
    expect(letterCounts([])).toEqual({ apology: zero, congratulation: zero, condolence: zero });
    expect(letterCounts([], { kinds: ['apology'] })).toEqual({ apology: zero, congratulation: null, condolence: null });
  });

  test('belong to the month of their last day', () => {
    const due = (from: string, to: string) => letterCounts(letters, { period: { from, to } }).apology?.due;
    expect(due('2026-11-01', '2026-11-30')).toBe(3);
    expect(due('2026-11-17', '2026-11-17')).toBe(3);
    expect(due('2026-11-18', '2026-11-30')).toBe(0);
    expect(due('2026-11-01', '2026-11-16')).toBe(0);
    expect(refused(() => due('2026-11', '2026-11-16')).code).toBe('kernel/not-a-date');
  });
});

describe('an apology is checked by its form', () => {
  const complete = {
    applicant: 'Nguyễn Văn An',
    identifier: '001088000001',
    procedure: 'Đăng ký thường trú',
    dossierCode: 'H29.18-261109-0007',
    receivedAt: '2026-11-09T09:00',
    dueAt: '2026-11-16',
    state: { vi: 'Đang giải quyết', en: 'Being handled' },
    reason: 'Chờ kết quả xác minh',
    apology: 'Xin lỗi ông/bà',
    newDate: '2026-11-19',
  };
  const check = (circular: string, letter: Partial<Letter>) =>
    checkApology(
      { kind: 'apology', values: complete, signedBy: 'head', ...letter },
      formOf(forms, { circular, kind: 'apology' }),
    ).map(({ code, path }) => [code, ...path]);
  const everywhere = ['01/2018/TT-VPCP', '03/2025/TT-VPCP', '3621/QĐ-BYT', '5157/QĐ-UBND'];

  test.each(everywhere)('of %s, and nothing is missing from a complete one', (circular) => {
    expect(check(circular, {})).toEqual([]);
  });

  test('of Ho Chi Minh City, which asks for seven items', () => {
    expect(check('5157/QĐ-UBND', { values: {} }).map(([, item]) => item)).toEqual([
      'applicant',
      'procedure',
      'dossierCode',
      'state',
      'reason',
      'newDate',
      'apology',
    ]);
  });

  test('of 2018, of which only what the decree asks for was read', () => {
    expect(check('01/2018/TT-VPCP', { values: {} }).map(([, item]) => item)).toEqual(['apology', 'reason', 'newDate']);
  });

  test('blank text and a wording of blanks are missing', () => {
    const values = { ...complete, reason: ' \n', state: { vi: '', en: ' ' } };
    expect(check('5157/QĐ-UBND', { values })).toEqual([
      ['dossier/item-missing', 'state'],
      ['dossier/item-missing', 'reason'],
    ]);
  });

  test('the new date is a date after the due date', () => {
    for (const newDate of ['2026-11-16', '2026-11-13', '2026-11-31', 'tuần sau']) {
      expect(check('3621/QĐ-BYT', { values: { ...complete, newDate } })).toEqual([
        ['dossier/new-date-not-later', 'newDate'],
      ]);
    }
    expect(check('3621/QĐ-BYT', { values: { ...complete, newDate: '2026-11-17T08:00' } })).toEqual([]);
  });

  test('the head of the agency signs where the form says so', () => {
    expect(check('3621/QĐ-BYT', { signedBy: 'official' })).toEqual([['dossier/wrong-signer', 'signedBy']]);
    expect(check('01/2018/TT-VPCP', { signedBy: 'official' })).toEqual([]);
  });

  test('no other letter, and no other form, is an apology', () => {
    expect(check('3621/QĐ-BYT', { kind: 'condolence' })).toEqual([['dossier/not-an-apology', 'kind']]);
    const register = formOf(forms, { circular: '3621/QĐ-BYT', kind: 'register' });
    const problems = checkApology({ kind: 'apology', values: complete }, register);
    expect(problems.map(({ code }) => code)).toEqual(['dossier/form-of-another-kind']);
    expect(narrate(problems, { locale: 'en' })).toContain('The form is for another kind of paper');
  });

  test('one made from a re-appointed dossier has the seven items', () => {
    const one = dossier([{ kind: 'reappointed', at: '2026-11-13', until: '2026-11-19' }]);
    const details = { code: 'H29.18-261109-0007', applicant: 'Nguyễn Văn An' };
    const form = formOf(forms, { circular: '5157/QĐ-UBND', kind: 'apology' });
    const words = { reason: 'Chờ xác minh', signedBy: 'head', values: { procedure: 'Đăng ký thường trú' } } as const;
    const letter = apologyLetter(stateAsOf(one, '2026-11-13'), details, words);
    expect(checkApology(letter, form)).toEqual([]);
    const without = apologyLetter(stateAsOf(dossier([]), '2026-11-13'), details, words);
    expect(checkApology(without, form).map(({ path }) => path[0])).toEqual(['newDate']);
    expect(
      apologyLetter(stateAsOf(one, '2026-11-13'), details, { reason: 'x', apology: 'Xin lỗi' }).values['apology'],
    ).toBe('Xin lỗi');
  });
});

describe('a printed letter', () => {
  const letter = (values: Letter['values'], rest: Partial<Letter> = {}): Letter => ({
    kind: 'apology',
    values,
    ...rest,
  });
  const paragraph = (text: string) =>
    ({ vi: [{ kind: 'paragraph', text }], en: [{ kind: 'paragraph', text }] }) as const;
  const line = (values: Letter['values'], text: string, format: 'text' | 'markdown' | 'html' = 'text') =>
    print(letterBlocks(letter(values), 'vi', paragraph(text)), format);

  test('apologises in the name of the agency, where it is told', () => {
    const details = { code: 'H29.18-261109-0007', applicant: 'Nguyễn Văn An', leadAgency: 'UBND phường An Bình' };
    const { values } = apologyLetter(stateAsOf(dossier([]), '2026-11-13'), details, { reason: 'Chờ xác minh' });
    expect(values.apology).toEqual({
      vi: 'UBND phường An Bình xin lỗi Ông/Bà/Tổ chức vì sự chậm trễ này.',
      en: 'UBND phường An Bình apologises for this delay.',
    });
  });

  test('has every value in its place, dates in words, and blanks for the rest', () => {
    const details = { code: 'H29.18-261109-0007', applicant: 'Nguyễn Văn An' };
    const one = apologyLetter(stateAsOf(dossier([]), '2026-11-13'), details, { reason: 'Chờ xác minh' });
    expect(print(letterBlocks(one, 'vi'), 'markdown')).toMatchInlineSnapshot(`
      "# Thư xin lỗi

      Kính gửi: Nguyễn Văn An

      Hồ sơ H29.18-261109-0007 về ………, tiếp nhận thứ Hai ngày 09/11/2026, hẹn trả kết quả thứ Hai ngày 16/11/2026. Tình trạng: Đang giải quyết.

      Lý do: Chờ xác minh

      Cơ quan giải quyết thủ tục xin lỗi Ông/Bà/Tổ chức vì sự chậm trễ này.

      Hẹn lại ngày trả kết quả: ………"
    `);
    expect(print(letterBlocks(one, 'en'), 'text')).toMatchInlineSnapshot(`
      "Letter of apology
      =================

      To: Nguyễn Văn An

      Your dossier H29.18-261109-0007 on ………, received: Monday 09/11/2026, due: Monday 16/11/2026. State: Being handled.

      Reason: Chờ xác minh

      The office apologises for this delay.

      New date for the result: ………"
    `);
  });

  test('escapes markup, formulas and line breaks in a name', () => {
    const values = {
      applicant: '<img src=x onerror=alert(1)>',
      reason: '=HYPERLINK("http://a")',
      address: '# A\n| b |',
    };
    expect(line(values, '{applicant}', 'html')).toBe('<p>&lt;img src=x onerror=alert(1)&gt;</p>');
    expect(line(values, '{applicant}', 'markdown')).toBe('\\<img src=x onerror=alert(1)\\>');
    expect(line(values, '{reason}', 'markdown')).toBe('\\=HYPERLINK("http://a")');
    expect(line(values, '{address}', 'markdown')).toBe('\\# A \\| b \\|');
  });

  test('takes a value for what it is, even one that looks like a placeholder or a replacement', () => {
    const values = { applicant: '{reason} $& $1', reason: 'mật' };
    expect(line(values, '{applicant}: {reason}')).toBe('{reason} $& $1: mật');
  });

  test('is refused for placeholders nobody knows, each with its place', () => {
    const template = {
      vi: [
        { kind: 'heading', level: 1, text: '{toString} {child}' },
        { kind: 'list', ordered: false, items: [{ text: '{reason}', notes: ['{nope}'] }] },
        { kind: 'table', head: ['{a}'], rows: [['{b}']] },
      ],
      en: [],
    } as const;
    const { code, problems } = refused(() => letterBlocks(letter({ child: 'An' }), 'vi', template));
    expect(code).toBe('dossier/invalid-template');
    expect(problems.map(({ value, path }) => [value, ...path])).toEqual([
      ['toString', 0, 'text'],
      ['nope', 1, 'items', 0, 'notes', 0],
      ['a', 2, 'head', 0],
      ['b', 2, 'rows', 0, 0],
    ]);
  });

  test('leaves alone what is no placeholder, and fills lists and tables', () => {
    expect(line({}, '{ } {1} {a-b} {{reason}}')).toBe('{ } {1} {a-b} {………}');
    const template = {
      vi: [{ kind: 'list', ordered: true, items: [{ text: '{reason}' }, { text: 'x', notes: ['{state}'] }] }],
      en: [],
    } as const;
    const values = { reason: 'R', state: { vi: 'Đang', en: 'Now' } };
    expect(print(letterBlocks(letter(values), 'vi', template), 'markdown')).toBe('1. R\n2. x\n   - Đang');
  });

  test('of condolence never comes with a fee request or a survey', () => {
    for (const one of ['fee-request', 'survey'] as const) {
      const { code } = refused(() => letterBlocks({ kind: 'condolence', values: {}, encloses: [one] }, 'vi'));
      expect(code).toBe('dossier/condolence-with-request');
    }
    expect(letterBlocks({ kind: 'condolence', values: {}, encloses: [] }, 'vi')).toHaveLength(3);
    expect(letterBlocks({ kind: 'congratulation', values: {}, encloses: ['survey'] }, 'en')).toHaveLength(3);
  });

  test('in a language the library does not speak is refused', () => {
    expect(refused(() => letterBlocks(letter({}), 'fr' as 'en')).code).toBe('kernel/unknown-locale');
    for (const kind of ['invitation', '__proto__', 'toString']) {
      const { code, problems } = refused(() => letterBlocks({ ...letter({}), kind: kind as 'apology' }, 'en'));
      expect([code, problems[0]?.value]).toEqual(['dossier/unknown-letter', kind]);
    }
  });

  test('of apology reads as a sentence where receipt and due date have a time of day', () => {
    const values = {
      dossierCode: 'D-1',
      procedure: 'P',
      receivedAt: '2026-11-09T09:00',
      dueAt: '2026-11-16T15:00',
      state: 'S',
    };
    expect(print(letterBlocks(letter(values), 'en'), 'text')).toContain(
      'Your dossier D-1 on P, received: 09:00 Monday 09/11/2026, due: 15:00 Monday 16/11/2026. State: S.',
    );
  });

  test('has a wording for every letter in both languages, that nobody can change', () => {
    for (const { vi, en } of Object.values(letterTemplates)) expect(vi.length).toBe(en.length);
    expect(Object.isFrozen(letterTemplates.apology.vi[0])).toBe(true);
  });
});
