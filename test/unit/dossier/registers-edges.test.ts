import {
  checkNotice,
  controlSheet,
  type DossierEvent,
  type DossierForm,
  dossierRegister,
  formOf,
  noticeOf,
  type Procedure,
  type RegisteredDossier,
  registerRow,
  timeline,
} from 'motcua/dossier';
import { forms, vietnam } from 'motcua/vn';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';

const { calendar, policy } = vietnam('2026-11-09');
const on = '2026-11-30';

const BIRTH: Procedure = { code: '1.001193', name: { vi: 'Đăng ký khai sinh' }, field: { name: 'Hộ tịch' } };

const dossier = (
  events: readonly DossierEvent[],
  procedure: Procedure | null = BIRTH,
  details: Partial<RegisteredDossier['details']> = {},
): RegisteredDossier => ({
  timeline: timeline(events, { procedure, limit: { amount: 5, unit: 'working-day' }, calendar, policy }),
  details: { code: 'H29.18-261109-0007', applicant: 'Nguyễn Văn An', ...details },
});

const received: DossierEvent = { kind: 'received', at: '2026-11-09T09:00', agency: 'A' };

describe('what was known on a day', () => {
  const enteredLate: DossierEvent[] = [
    received,
    { kind: 'suspended', at: '2026-11-10T09:00', cause: 'incident' },
    { kind: 'resumed', at: '2026-11-12T09:00', cause: 'incident', recordedAt: '2026-11-20T09:00' },
  ];

  test('decides the due date and the status of the line, and the due date of the control sheet', () => {
    const [then, now] = [{ on, knownOn: '2026-11-15' }, { on }];
    expect(registerRow(dossier(enteredLate), then)).toMatchObject({ status: 'suspended' });
    expect(registerRow(dossier(enteredLate), now)).toMatchObject({ status: 'pending' });
    const dueOf = (asOf: typeof then | typeof now) => controlSheet(dossier(enteredLate), asOf).due.lawfulOn;
    expect([dueOf(then), dueOf(now)]).toEqual([
      registerRow(dossier(enteredLate), then)?.due.lawfulOn,
      registerRow(dossier(enteredLate), now)?.due.lawfulOn,
    ]);
    expect(dueOf(then)).not.toBe(dueOf(now));
  });
});

describe('the pages of a register', () => {
  const at = (moment: string): DossierEvent => ({ kind: 'received', at: moment });
  const field = (name: string | null): Procedure => ({
    code: '1',
    name: { vi: 'Thủ tục' },
    ...(name === null ? {} : { field: { name } }),
  });
  const names = (list: readonly (string | null)[]) =>
    dossierRegister(
      list.map((name, nth) => dossier([at(`2026-11-0${nth + 2}T08:00`)], field(name), { code: String(nth) })),
      { on },
    ).fields.map((page) => page.field);

  test.each([[['B', 'A', null, 'C']], [[null, 'C', 'B', 'A']], [['C', 'B', null, 'A']], [['A', null, 'B', 'C']]])(
    'stand by the name of the field, the unknown one last: %j',
    (list) => {
      expect(names(list)).toEqual(['A', 'B', 'C', null]);
    },
  );

  test('tell a field by its name, else by its code, else not at all', () => {
    const coded: Procedure = { code: '1', name: { vi: 'Thủ tục' }, field: { code: 'G15-TP07' } as never };
    const fieldOf = (procedure: Procedure | null) => registerRow(dossier([received], procedure), { on })?.field;
    expect([fieldOf(BIRTH), fieldOf(coded), fieldOf(field(null)), fieldOf(null)]).toEqual([
      'Hộ tịch',
      'G15-TP07',
      null,
      null,
    ]);
  });

  test('tell codes that are missing or double, as warnings with their places', () => {
    const codes = ['7', ' ', '7', undefined as never, 8 as never];
    const { findings } = dossierRegister(
      codes.map((code) => dossier([received], BIRTH, { code })),
      { on },
    );
    expect(findings).toEqual([
      { code: 'dossier/code-missing', path: ['dossiers', 1, 'details', 'code'], severity: 'warning', value: ' ' },
      { code: 'dossier/duplicate-code', path: ['dossiers', 2, 'details', 'code'], severity: 'warning', value: '7' },
      {
        code: 'dossier/code-missing',
        path: ['dossiers', 3, 'details', 'code'],
        severity: 'warning',
        value: 'undefined',
      },
      { code: 'dossier/code-missing', path: ['dossiers', 4, 'details', 'code'], severity: 'warning', value: 8 },
    ]);
  });

  test('tell an overdue dossier as overdue, apology or not', () => {
    const late: DossierEvent[] = [
      received,
      { kind: 'apologised', at: '2026-11-15' },
      { kind: 'finished', at: '2026-11-20' },
    ];
    expect(registerRow(dossier(late), { on })?.timeliness).toBe('overdue');
  });
});

describe('a form that is asked for', () => {
  const circular = '01/2018/TT-VPCP';

  test('is found by its name in any case and with its marks apart', () => {
    const name = 'PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ'.normalize('NFD');
    expect(formOf(forms, { circular, name: ` ${name} ` }).kind).toBe('refusal');
  });

  test('and is not there is answered with the forms of that document, and no other', () => {
    const { problems } = refused(() => formOf(forms, { circular, kind: 'stop-notice' }));
    const of = forms.filter((form) => form.circular === circular);
    expect(problems[0]).toMatchObject({
      value: `${circular}: stop-notice`,
      accepted: of.map(({ kind, name }) => `${kind}: ${name.vi}`).join(' | '),
    });
    expect(of.length).toBeLessThan(forms.length);
  });

  test('and is there twice is no form', () => {
    const [form] = forms;
    const twice = form === undefined ? [] : [form, form];
    const { code, problems } = refused(() => formOf(twice, { circular, kind: 'appointment-slip' }));
    expect([code, problems[0]?.value, problems[0]?.accepted]).toEqual([
      'dossier/several-forms',
      `${circular}: appointment-slip`,
      'one form',
    ]);
  });
});

describe('a notice', () => {
  const request: DossierEvent = {
    kind: 'supplement-requested',
    at: '2026-11-10T09:00',
    reason: 'Thiếu giấy tờ',
    items: ['Bản sao'],
    agency: 'A',
  };

  test('of a dossier whose procedure nobody knows names none', () => {
    expect(noticeOf(dossier([received, request], null), 'supplement-request', { on })).toMatchObject({
      procedure: null,
      procedureName: null,
    });
  });

  test('lists what is asked for, and nothing when it lists nothing', () => {
    const { items: _, ...bare } = request as DossierEvent & { items: readonly string[] };
    const itemsOf = (event: DossierEvent) => noticeOf(dossier([received, event]), 'supplement-request', { on })?.items;
    expect([itemsOf(request), itemsOf(bare as DossierEvent)]).toEqual([['Bản sao'], []]);
  });

  test('of a refusal lists nothing, whatever the event carries', () => {
    const refusal = { kind: 'refused', at: '2026-11-09T09:00', reason: 'Không đúng thẩm quyền', items: ['x'] } as never;
    expect(noticeOf(dossier([refusal]), 'refusal', { on })?.items).toEqual([]);
  });
});

describe('what a form must contain', () => {
  const [base] = forms;
  const formWith = (contents: DossierForm['contents']): DossierForm => ({
    ...(base as DossierForm),
    kind: 'supplement-request',
    contents,
  });
  const notice = (change: object) => ({
    ...(noticeOf(
      dossier([received, { kind: 'supplement-requested', at: '2026-11-10', reason: 'Thiếu', items: ['Bản sao'] }]),
      'supplement-request',
      { on },
    ) as NonNullable<ReturnType<typeof noticeOf>>),
    ...change,
  });
  const missing = (change: object, contents: DossierForm['contents'], contact?: string) =>
    checkNotice(notice(change), formWith(contents), contact);

  test.each<[string, unknown, boolean]>([
    ['a list of words', ['Bản sao', 'Tờ khai'], true],
    ['an empty list', [], false],
    ['a list with an empty word', ['Bản sao', ' '], false],
    ['a list of empty words', ['', ''], false],
    ['nothing', null, false],
    ['a number', 7, false],
  ])('items that are %s', (_, items, isSaid) => {
    expect(missing({ items }, ['items']).length).toBe(isSaid ? 0 : 1);
  });

  test.each<[string, unknown, boolean]>([
    ['in Vietnamese', { vi: 'Đăng ký khai sinh' }, true],
    ['in one language of two', { vi: 'Đăng ký khai sinh', en: '' }, true],
    ['in none', { vi: '', en: ' ' }, false],
    ['as an empty object', {}, false],
  ])('a reason told %s', (_, reason, isSaid) => {
    expect(missing({ reason }, ['reason']).length).toBe(isSaid ? 0 : 1);
  });

  test('a missing item is an error that shows what stood there', () => {
    expect(missing({ reason: ' ' }, ['reason', 'contact'])).toEqual([
      { code: 'dossier/item-missing', path: ['reason'], severity: 'error', value: ' ', accepted: 'reason' },
      { code: 'dossier/item-missing', path: ['contact'], severity: 'error', value: null, accepted: 'contact' },
    ]);
    expect(missing({}, ['reason', 'contact'], '0901234567')).toEqual([]);
  });

  test('the procedure may be told by its name or by its code', () => {
    expect(missing({ procedureName: null }, ['procedure'])).toEqual([]);
    expect(missing({ procedure: null }, ['procedure'])).toEqual([]);
    expect(missing({ procedureName: null, procedure: null }, ['procedure'])).toHaveLength(1);
  });

  test('a form for another paper is an error, one nobody has read a note that names it', () => {
    const slip = { ...formWith([]), kind: 'refusal' as const };
    expect(checkNotice(notice({}), slip)).toEqual([
      {
        code: 'dossier/form-of-another-kind',
        path: [],
        severity: 'error',
        value: 'refusal',
        accepted: 'supplement-request',
      },
    ]);
    const unread = formWith(null);
    expect(checkNotice(notice({}), unread)).toEqual([
      { code: 'dossier/form-unread', path: [], severity: 'note', value: `${unread.circular}: ${unread.name.vi}` },
    ]);
  });
});
