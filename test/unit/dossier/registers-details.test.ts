import {
  checkApology,
  checkNotice,
  controlSheet,
  type DossierEvent,
  type DossierForm,
  dossierRegister,
  type FormItem,
  formOf,
  noticeOf,
  type Procedure,
  type RegisteredDossier,
  registerRow,
  safeTimeline,
  stateAsOf,
  timeline,
} from 'motcua/dossier';
import { forms as formsOfVietnam, vietnam } from 'motcua/vn';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';

// received on Monday 9 November 2026, five working days: due on Monday the sixteenth
const { calendar, policy } = vietnam('2026-11-09');
const limit = { amount: 5, unit: 'working-day' } as const;
const DETAILS = { code: 'H29.18-261109-0007', applicant: 'Nguyễn Văn An' };
const on = '2026-11-30';

const dossier = (
  events: readonly DossierEvent[],
  procedure: Procedure | null = null,
  details: Partial<RegisteredDossier['details']> = {},
): RegisteredDossier => ({
  timeline: timeline(events, { procedure, limit, calendar, policy }),
  details: { ...DETAILS, ...details },
});

const received = (at: string): DossierEvent => ({ kind: 'received', at });

const procedure = (field?: Procedure['field']): Procedure => ({
  code: '1.001193',
  name: { vi: 'Đăng ký khai sinh' },
  ...(field === undefined ? {} : { field }),
});

const form = (kind: DossierForm['kind'], contents: readonly FormItem[] | null): DossierForm => ({
  circular: '01/2018/TT-VPCP',
  name: { vi: 'Mẫu', en: 'Form' },
  kind,
  contents,
  basis: [],
});

describe('the field of a line in the register', () => {
  const fieldOf = (field?: Procedure['field']) =>
    registerRow(dossier([received('2026-11-09')], procedure(field)), { on })?.field;

  test('is told by its name, else by its code, else not at all', () => {
    expect(fieldOf({ name: 'Hộ tịch', code: 'G15-TP07' })).toBe('Hộ tịch');
    expect(fieldOf({ code: 'G15-TP07' } as never)).toBe('G15-TP07');
    expect(fieldOf()).toBeNull();
  });
});

describe('what was entered later is not known on an earlier day', () => {
  const late = dossier([
    received('2026-11-09'),
    { kind: 'extended', at: '2026-11-12', by: { amount: 2, unit: 'working-day' }, recordedAt: '2026-11-20' },
    { kind: 'finished', at: '2026-11-17', recordedAt: '2026-11-20' },
  ]);
  const before = { on, knownOn: '2026-11-19' };

  test('by the register: neither the status, nor a due date, nor how the dossier stands to it', () => {
    expect(registerRow(late, { on })).toMatchObject({
      status: 'finished',
      due: { promisedOn: '2026-11-16', lawfulOn: '2026-11-18' },
      timeliness: 'early',
    });
    expect(registerRow(late, before)).toMatchObject({
      status: 'pending',
      due: { promisedOn: '2026-11-16', lawfulOn: '2026-11-16' },
      timeliness: 'overdue',
    });
  });

  test('by the control sheet: no due date that was moved later', () => {
    expect(controlSheet(late, { on }).due.lawfulOn).toBe('2026-11-18');
    expect(controlSheet(late, before).due.lawfulOn).toBe('2026-11-16');
  });

  test('by either: no end of a standstill that was entered later', () => {
    const resumed = dossier([
      received('2026-11-09T09:00'),
      { kind: 'suspended', at: '2026-11-10T09:00', cause: 'incident' },
      { kind: 'resumed', at: '2026-11-12T09:00', cause: 'incident', recordedAt: '2026-11-20T09:00' },
    ]);
    const then = { on, knownOn: '2026-11-15' };
    expect([registerRow(resumed, then)?.status, registerRow(resumed, { on })?.status]).toEqual([
      'suspended',
      'pending',
    ]);
    const dueOf = (asOf: typeof then | { on: string }) => controlSheet(resumed, asOf).due.lawfulOn;
    expect(dueOf(then)).toBe(registerRow(resumed, then)?.due.lawfulOn);
    expect(dueOf({ on })).toBe(registerRow(resumed, { on })?.due.lawfulOn);
    expect(dueOf(then)).not.toBe(dueOf({ on }));
  });
});

describe('how a dossier stands to its due date', () => {
  test('is overdue, with an apology as without one', () => {
    const late = (...more: readonly DossierEvent[]) =>
      dossier([received('2026-11-09'), ...more, { kind: 'finished', at: '2026-11-20' }]);
    expect(registerRow(late(), { on })?.timeliness).toBe('overdue');
    expect(registerRow(late({ kind: 'apologised', at: '2026-11-15' }), { on })?.timeliness).toBe('overdue');
  });
});

describe('the fields of a register', () => {
  const fieldsOf = (...names: readonly (string | null)[]) => {
    const dossiers = names.map((name, at) =>
      dossier([received(`2026-11-${10 + at}`)], name === null ? null : procedure({ name })),
    );
    return dossierRegister(dossiers, { on }).fields.map(({ field }) => field);
  };

  test.each([
    ['a', 'b', 'c', null],
    [null, 'c', 'b', 'a'],
    ['b', null, 'a', 'c'],
    ['c', 'a', null, 'b'],
  ])('stand by name and the unknown one last, in whatever order they were opened: %s, %s, %s, %s', (...names) => {
    expect(fieldsOf(...names)).toEqual(['a', 'b', 'c', null]);
  });
});

describe('a dossier whose due date lies outside the calendar', () => {
  // the calendar ends with 2027
  const events: readonly DossierEvent[] = [
    { ...received('2027-12-30'), agency: 'H1', competent: 'A' } as DossierEvent,
    { kind: 'transferred', at: '2027-12-31', to: 'A' },
  ];
  const understood = safeTimeline(events, { procedure: null, limit, calendar, policy });
  const one: RegisteredDossier = { timeline: understood.timeline, details: DETAILS };
  const end = { on: '2027-12-31' };

  test('stands in the register all the same, as its state says', () => {
    expect(understood.problems.map(({ code }) => code)).toContain('calendar/out-of-coverage');
    expect(stateAsOf(one.timeline, end.on).receivedOn).toBe('2027-12-30');
    expect(registerRow(one, end)).toMatchObject({
      receivedAt: '2027-12-30',
      due: { lawfulOn: null },
      timeliness: 'unknown',
    });
    expect(dossierRegister([one], end).fields[0]?.rows).toHaveLength(1);
  });

  test('has a control sheet with its receipt and its way', () => {
    const { receivedAt, handOvers, holder } = controlSheet(one, end);
    expect([receivedAt, handOvers.map(({ from, to }) => [from, to]), holder]).toEqual([
      '2027-12-30',
      [['H1', 'A']],
      'A',
    ]);
  });
});

describe('a finding of a register', () => {
  const findings = (...codes: readonly unknown[]) =>
    dossierRegister(
      codes.map((code) => dossier([received('2026-11-09')], null, { code: code as string })),
      { on },
    ).findings;
  const at = (place: number) => ({ path: ['dossiers', place, 'details', 'code'], severity: 'warning' });

  test('names the dossier and shows its code', () => {
    expect(findings('a', 'b', 'a')).toEqual([{ ...at(2), code: 'dossier/duplicate-code', value: 'a' }]);
  });

  test('is of a dossier that stands in it: none of another year, and none not yet received', () => {
    const filed = (code: string, ...events: readonly DossierEvent[]) => dossier(events, null, { code });
    const list = [
      filed('a', received('2025-11-10')),
      filed('', { kind: 'submitted', at: '2026-11-09' }),
      filed('', received('2025-11-11')),
      filed('a', received('2026-11-09')),
      filed('a', received('2026-11-10')),
    ];
    const { findings: found } = dossierRegister(list, { on });
    expect(found).toEqual([{ ...at(4), code: 'dossier/duplicate-code', value: 'a' }]);
  });

  test.each([
    ['', ''],
    [7, 7],
    [null, null],
    [undefined, 'undefined'],
  ])('says of what is no text that there is no code: %j', (code, value) => {
    expect(findings('a', code)).toEqual([{ ...at(1), code: 'dossier/code-missing', value }]);
  });
});

describe('a notice', () => {
  const asked = (more: object = {}, of: Procedure | null = procedure()) => {
    const event = { kind: 'supplement-requested', at: '2026-11-08T09:00', ...more } as DossierEvent;
    const notice = noticeOf(dossier([event], of), 'supplement-request', { on });
    if (notice === null) throw new Error('no notice');
    return notice;
  };

  test('asks for nothing when nobody told what, and only a request for a supplement asks', () => {
    expect(asked().items).toEqual([]);
    const refusal = { kind: 'refused', at: '2026-11-09', items: ['Tờ khai'] } as DossierEvent;
    expect(noticeOf(dossier([refusal]), 'refusal', { on })?.items).toEqual([]);
  });

  test('tells the procedure by code and name, and by null when nobody knows it', () => {
    expect(asked()).toMatchObject({ procedure: '1.001193', procedureName: { vi: 'Đăng ký khai sinh' } });
    expect(asked({}, null)).toMatchObject({ procedure: null, procedureName: null });
  });

  test('leaves a procedure out of its form only when neither name nor code is known', () => {
    const byForm = form('supplement-request', ['procedure']);
    expect(checkNotice(asked(), byForm)).toEqual([]);
    expect(checkNotice({ ...asked(), procedure: null }, byForm)).toEqual([]);
    expect(checkNotice({ ...asked(), procedureName: null }, byForm)).toEqual([]);
    expect(checkNotice(asked({}, null), byForm).map(({ path }) => path)).toEqual([['procedure']]);
  });

  test('says what is missing and what stands in its place', () => {
    const problem = (item: FormItem, value: unknown) => ({
      code: 'dossier/item-missing',
      path: [item],
      severity: 'error',
      value,
      accepted: item,
    });
    const byForm = form('supplement-request', ['reason', 'contact', 'items', 'applicant', 'signature']);
    expect(checkNotice(asked({ reason: ' ' }), byForm)).toEqual([
      problem('reason', ' '),
      problem('contact', null),
      problem('items', []),
    ]);
    const told = asked({ reason: 'Thiếu giấy tờ', items: ['Bản sao'] });
    expect(checkNotice(told, byForm, '0901234567')).toEqual([]);
  });

  test('is told with the form that is for another paper, and with the one nobody has read', () => {
    expect(checkNotice(asked(), form('refusal', []))).toEqual([
      {
        code: 'dossier/form-of-another-kind',
        path: [],
        severity: 'error',
        value: 'refusal',
        accepted: 'supplement-request',
      },
    ]);
    expect(checkNotice(asked(), form('supplement-request', null))).toEqual([
      { code: 'dossier/form-unread', path: [], severity: 'note', value: '01/2018/TT-VPCP: Mẫu' },
    ]);
  });

  test.each([
    [['Tờ khai'], true],
    [['Tờ khai', 'Giấy chứng sinh'], true],
    [['Tờ khai', ' '], false],
    [['Tờ khai', 7], false],
    [[], false],
  ])('has a list on its form when every entry of it says something: %j', (items, isSaid) => {
    const problems = checkNotice(asked({ items }), form('supplement-request', ['items']));
    expect(problems.length === 0).toBe(isSaid);
  });
});

describe('an item in two languages', () => {
  test.each([
    [{ vi: 'Đang giải quyết', en: 'Being handled' }, true],
    [{ vi: 'Đang giải quyết', en: '' }, true],
    [{ vi: ' ', en: '' }, false],
    [{}, false],
    [null, false],
    [7, false],
  ])('is on a form when one of them says something: %j', (state, isSaid) => {
    const problems = checkApology({ kind: 'apology', values: { state: state as never } }, form('apology', ['state']));
    expect(problems.length === 0).toBe(isSaid);
  });
});

describe('a form that is asked for', () => {
  const forms = [
    { ...form('refusal', null), name: { vi: 'Từ chối', en: 'Refusal' } },
    { ...form('apology', null), name: { vi: 'Xin lỗi', en: 'Apology' } },
    { ...form('apology', null), circular: '5157/QĐ-UBND', name: { vi: 'Thư', en: 'Letter' } },
  ];

  test('and is none of its document is refused with those that are', () => {
    const { problems } = refused(() => formOf(forms, { circular: '01/2018/TT-VPCP', kind: 'register' }));
    expect(problems[0]).toMatchObject({
      value: '01/2018/TT-VPCP: register',
      accepted: 'refusal: Từ chối | apology: Xin lỗi',
    });
  });

  test('and is two is refused with what was asked', () => {
    const { problems } = refused(() => formOf([...forms, ...forms], { circular: '5157/QĐ-UBND', name: 'thư' }));
    expect(problems[0]).toMatchObject({ value: '5157/QĐ-UBND: thư', accepted: 'one form' });
  });

  test('is found by its name in any case and with its marks apart', () => {
    const name = 'PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ'.normalize('NFD');
    expect(formOf(formsOfVietnam, { circular: '01/2018/TT-VPCP', name: ` ${name} ` }).kind).toBe('refusal');
  });
});
