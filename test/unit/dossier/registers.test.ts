import {
  checkNotice,
  controlSheet,
  type DossierEvent,
  dossierRegister,
  formOf,
  noticeOf,
  type Procedure,
  type RegisteredDossier,
  registerRow,
  safeTimeline,
  timeline,
} from 'motcua/dossier';
import { controlSheetBlocks, narrate, noticeBlocks, print, registerBlocks } from 'motcua/narrator';
import { forms, vietnam } from 'motcua/vn';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';

const { calendar, policy } = vietnam('2026-11-09');

const BIRTH: Procedure = {
  code: '1.001193',
  name: { vi: 'Đăng ký khai sinh', en: 'Registration of birth' },
  field: { name: 'Hộ tịch', code: 'G15-TP07' },
};

const dossier = (
  events: readonly DossierEvent[],
  { procedure = BIRTH, ...details }: Partial<RegisteredDossier['details']> & { procedure?: Procedure | null } = {},
): RegisteredDossier => ({
  timeline: timeline(events, { procedure, limit: { amount: 5, unit: 'working-day' }, calendar, policy }),
  details: { code: 'H29.18-261109-0007', applicant: 'Nguyễn Văn An', ...details },
});

const received = (at: string): DossierEvent => ({ kind: 'received', at, agency: 'UBND xã Bàu Bàng' });

/** Received Monday 09/11/2026 at nine, due Monday 16/11. */
const life: readonly DossierEvent[] = [
  { kind: 'submitted', at: '2026-11-08T20:00', channel: 'online' },
  received('2026-11-09T09:00'),
  { kind: 'transferred', at: '2026-11-09T10:30', to: 'Công chức tư pháp', kept: 'early' },
  { kind: 'transferred', at: '2026-11-12T08:00', to: 'Chủ tịch', kept: 'on-time', reason: 'Trình ký' },
  { kind: 'finished', at: '2026-11-17T15:00', kept: 'overdue' },
  { kind: 'handed-over', at: '2026-11-18T09:15', channel: 'postal' },
];

describe('a line of the dossier register', () => {
  test('holds what the form asks for, to the minute', () => {
    const more = { address: 'Ấp 1', phone: '0901234567', leadAgency: 'Phòng Tư pháp' };
    expect(registerRow(dossier(life, more), { on: '2026-11-30' })).toEqual({
      code: 'H29.18-261109-0007',
      procedure: '1.001193',
      procedureName: BIRTH.name,
      field: 'Hộ tịch',
      applicant: 'Nguyễn Văn An',
      address: 'Ấp 1',
      phone: '0901234567',
      leadAgency: 'Phòng Tư pháp',
      receivedAt: '2026-11-09T09:00',
      due: { promisedOn: '2026-11-16', lawfulOn: '2026-11-16', certainty: 'official' },
      returnedAt: '2026-11-18T09:15',
      returnChannel: 'postal',
      status: 'finished',
      timeliness: 'overdue',
    });
  });

  test('tells what is not known by null, and the agency that answers as the lead', () => {
    const row = registerRow(dossier(life, { procedure: null }), { on: '2026-11-17' });
    expect(row).toMatchObject({
      procedure: null,
      procedureName: null,
      field: null,
      address: null,
      phone: null,
      leadAgency: 'UBND xã Bàu Bàng',
      returnedAt: null,
      returnChannel: null,
    });
  });

  test('is none before the complete dossier was received, or without any event', () => {
    expect(registerRow(dossier(life), { on: '2026-11-08' })).toBeNull();
    expect(registerRow(dossier([]), { on: '2026-11-30' })).toBeNull();
    expect(refused(() => registerRow(dossier(life), { on: '2026-02-30' })).code).toBe('kernel/not-a-date');
  });

  test('says how a dossier stands even where the calendar ends, and `unknown` without a due date', () => {
    const timelinessOf = (one: RegisteredDossier, on: string) => registerRow(one, { on })?.timeliness;
    expect(timelinessOf(dossier(life.slice(0, 4)), '2030-01-01')).toBe('overdue');
    expect(timelinessOf(dossier(life.slice(0, 4)), '2026-11-16')).toBe('due-today');
    expect(timelinessOf(dossier(life.slice(0, 4)), '2026-11-13')).toBe('not-due');
    const undated = timeline([received('2026-11-09')], { procedure: null, limit: null, calendar, policy });
    expect(timelinessOf({ timeline: undated, details: { code: 'a', applicant: 'b' } }, '2026-11-30')).toBe('unknown');
  });

  test('says what was known on a day', () => {
    const late = [...life.slice(0, 5), { ...life[5], recordedAt: '2026-11-25' } as DossierEvent];
    expect(registerRow(dossier(late), { on: '2026-11-30', knownOn: '2026-11-24' })?.returnedAt).toBeNull();
    expect(registerRow(dossier(late), { on: '2026-11-30' })?.returnedAt).toBe('2026-11-18T09:15');
  });
});

describe('the dossier register', () => {
  const land: Procedure = { code: '1.004193', name: { vi: 'Đăng ký đất đai' }, field: { name: 'Đất đai' } };
  const dossiers = [
    dossier([received('2026-11-10')], { code: 'b' }),
    dossier([received('2026-11-09T09:00')], { code: 'c', procedure: land }),
    dossier([received('2026-11-10')], { code: 'a' }),
    dossier([received('2026-11-09T08:00')], { code: 'd' }),
    dossier([received('2025-12-31')], { code: 'e' }),
    dossier([received('2026-11-11')], { code: 'f', procedure: null }),
    dossier([received('2026-12-01')], { code: 'g' }),
  ];

  test('is numbered from 1 in every field, by time of receipt and then by code', () => {
    const { on, year, fields, findings } = dossierRegister(dossiers, { on: '2026-11-30' });
    expect([on, year]).toEqual(['2026-11-30', 2026]);
    expect(fields.map(({ field, rows }) => [field, ...rows.map(({ number, code }) => `${number} ${code}`)])).toEqual([
      ['Hộ tịch', '1 d', '2 a', '3 b'],
      ['Đất đai', '1 c'],
      [null, '1 f'],
    ]);
    expect(findings).toEqual([]);
  });

  test('is the same in whatever order the dossiers come, and changes none of them', () => {
    expect(dossierRegister([...dossiers].reverse(), { on: '2026-11-30' })).toEqual(
      dossierRegister(Object.freeze([...dossiers]), { on: '2026-11-30' }),
    );
  });

  test('is one of a year', () => {
    const { fields } = dossierRegister(dossiers, { on: '2026-11-30', year: 2025 });
    expect(fields.map(({ rows }) => rows.map(({ code }) => code))).toEqual([['e']]);
    expect(dossierRegister([], { on: '2026-11-30' }).fields).toEqual([]);
    expect(refused(() => dossierRegister([], { on: 'today' })).code).toBe('kernel/not-a-date');
  });

  test('tells codes that two dossiers have, and dossiers without one', () => {
    const twice = [dossiers[0], dossiers[0], dossier([received('2026-11-09')], { code: ' ' })] as RegisteredDossier[];
    const { findings } = dossierRegister(twice, { on: '2026-11-30' });
    expect(findings.map(({ code, path }) => [code, path[1]])).toEqual([
      ['dossier/duplicate-code', 1],
      ['dossier/code-missing', 2],
    ]);
    expect(narrate(findings, { locale: 'vi' })).toContain('Hai hồ sơ trong sổ có cùng mã');
  });

  test('prints a table a field, every value escaped', () => {
    const evil = dossier([received('2026-11-09T09:00')], { applicant: '<script>=1+1</script>|', code: 'a' });
    const register = dossierRegister([evil, dossiers[5] as RegisteredDossier], { on: '2026-11-30' });
    expect(print(registerBlocks(register, 'vi'), 'markdown')).toMatchInlineSnapshot(`
      "# Sổ theo dõi hồ sơ năm 2026

      ## Hộ tịch

      | STT | Mã hồ sơ | Thủ tục | Tổ chức, cá nhân | Địa chỉ | Số điện thoại | Cơ quan chủ trì giải quyết | Tiếp nhận | Hẹn trả kết quả | Trả kết quả | Phương thức nhận kết quả | Ký nhận |
      | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
      | 1 | a | Đăng ký khai sinh | \\<script\\>=1+1\\</script\\>\\| |  |  | UBND xã Bàu Bàng | 09:00 thứ Hai ngày 09/11/2026 | thứ Hai ngày 16/11/2026 |  |  |  |

      ## Chưa rõ lĩnh vực

      | STT | Mã hồ sơ | Thủ tục | Tổ chức, cá nhân | Địa chỉ | Số điện thoại | Cơ quan chủ trì giải quyết | Tiếp nhận | Hẹn trả kết quả | Trả kết quả | Phương thức nhận kết quả | Ký nhận |
      | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
      | 1 | f |  | Nguyễn Văn An |  |  | UBND xã Bàu Bàng | thứ Tư ngày 11/11/2026 | thứ Tư ngày 18/11/2026 |  |  |  |"
    `);
    const html = print(
      registerBlocks(register, 'en', formOf(forms, { circular: '03/2025/TT-VPCP', kind: 'register' })),
      'html',
    );
    expect(html).not.toContain('<script>');
    expect(html).toContain('<h1>Dossier register of 2026</h1>');
    expect(html).toContain('Registration of birth');
    const all = dossierRegister([dossier(life, { procedure: { ...BIRTH, name: { vi: 'Khai sinh' } } })], {
      on: '2026-11-30',
    });
    expect(print(registerBlocks(all, 'en'), 'text')).toContain('09:15 Wednesday 18/11/2026');
    expect(print(registerBlocks(all, 'en'), 'text')).toContain('Khai sinh');
    expect(print(registerBlocks(all, 'vi'), 'text')).toContain('Bưu chính công ích');
  });
});

describe('a control sheet', () => {
  test('has a line for every hand-over, with the result the receiver entered', () => {
    const { handOvers, holder, receivedAt } = controlSheet(dossier(life), { on: '2026-11-30' });
    expect(receivedAt).toBe('2026-11-09T09:00');
    expect(holder).toBe('UBND xã Bàu Bàng');
    expect(handOvers).toEqual([
      {
        at: '2026-11-09T10:30',
        from: 'UBND xã Bàu Bàng',
        to: 'Công chức tư pháp',
        kept: 'early',
        isResult: false,
        reason: null,
      },
      {
        at: '2026-11-12T08:00',
        from: 'Công chức tư pháp',
        to: 'Chủ tịch',
        kept: 'on-time',
        isResult: false,
        reason: 'Trình ký',
      },
      {
        at: '2026-11-17T15:00',
        from: 'Chủ tịch',
        to: 'UBND xã Bàu Bàng',
        kept: 'overdue',
        isResult: true,
        reason: null,
      },
    ]);
  });

  test('shows who has the dossier on a day', () => {
    expect(controlSheet(dossier(life), { on: '2026-11-13' })).toMatchObject({
      holder: 'Chủ tịch',
      due: { promisedOn: '2026-11-16' },
    });
    expect(controlSheet(dossier(life), { on: '2026-11-08' })).toMatchObject({
      holder: null,
      receivedAt: null,
      handOvers: [],
    });
    expect(controlSheet(dossier([]), { on: '2026-11-13' }).handOvers).toEqual([]);
  });

  test('is empty for what never left the desk, and names no desk that was not named', () => {
    const quick: DossierEvent[] = [
      { kind: 'received', at: '2026-11-09' },
      { kind: 'finished', at: '2026-11-09' },
    ];
    expect(controlSheet(dossier(quick), { on: '2026-11-09' })).toMatchObject({ holder: null, handOvers: [] });
  });

  test('leaves out what could not have happened, and follows corrections', () => {
    const events: DossierEvent[] = [
      { kind: 'transferred', at: '2026-11-08', to: 'Không thể' },
      received('2026-11-09'),
      { kind: 'transferred', at: '2026-11-10', to: 'Sai', id: 't' },
      {
        kind: 'corrected',
        at: '2026-11-11',
        corrects: 't',
        instead: { kind: 'transferred', at: '2026-11-10', to: 'Đúng' },
      },
    ];
    const { timeline: some, success } = safeTimeline(events, { procedure: null, calendar, policy });
    const takers = (knownOn: string) =>
      controlSheet(
        { timeline: some, details: { code: 'a', applicant: 'b' } },
        { on: '2026-11-12', knownOn },
      ).handOvers.map(({ to }) => to);
    expect(success).toBe(false);
    expect(takers('2026-11-10')).toEqual(['Sai']);
    expect(takers('2026-11-12')).toEqual(['Đúng']);
  });

  test('prints the desk by its name, or as the one-stop desk', () => {
    const sheet = controlSheet(dossier(life), { on: '2026-11-12' });
    expect(print(controlSheetBlocks(sheet, 'vi'), 'markdown')).toMatchInlineSnapshot(`
      "# Phiếu kiểm soát quá trình giải quyết hồ sơ

      | Nội dung | Chi tiết |
      | --- | --- |
      | Mã hồ sơ | H29.18-261109-0007 |
      | Tổ chức, cá nhân | Nguyễn Văn An |
      | Tiếp nhận | 09:00 thứ Hai ngày 09/11/2026 |
      | Hẹn trả kết quả | thứ Hai ngày 16/11/2026 |

      | Thời điểm | Giao | Nhận | Kết quả | Ghi chú |
      | --- | --- | --- | --- | --- |
      | 10:30 thứ Hai ngày 09/11/2026 | UBND xã Bàu Bàng | Công chức tư pháp | Trước hạn |  |
      | 08:00 thứ Năm ngày 12/11/2026 | Công chức tư pháp | Chủ tịch | Đúng hạn | Trình ký |"
    `);
    const events: DossierEvent[] = [
      { kind: 'received', at: '2026-11-09' },
      { kind: 'transferred', at: '2026-11-09', to: '<b>' },
    ];
    const unnamed = controlSheet(dossier(events), { on: '2026-11-12' });
    const html = print(controlSheetBlocks(unnamed, 'en'), 'html');
    expect(html).toContain('<td>One-stop desk</td><td>&lt;b&gt;</td><td></td>');
  });
});

describe('a notice', () => {
  const request = (at: string, items: readonly string[]): DossierEvent => ({
    kind: 'supplement-requested',
    at,
    items,
    reason: 'Thiếu giấy tờ',
  });
  const notices = dossier([
    request('2026-11-08T09:00', ['Tờ khai']),
    { kind: 'supplemented', at: '2026-11-08T15:00' },
    received('2026-11-09T09:00'),
    request('2026-11-10T09:00', ['Giấy chứng sinh', '=cmd|" /C calc"!A0']),
    { kind: 'withdrawn', at: '2026-11-12T09:00', reason: 'Không còn nhu cầu' },
  ]);

  test('is the latest of its kind by the day, with its number', () => {
    const first = noticeOf(notices, 'supplement-request', { on: '2026-11-09' });
    expect([first?.nth, first?.at, first?.items]).toEqual([1, '2026-11-08T09:00', ['Tờ khai']]);
    expect(noticeOf(notices, 'supplement-request', { on: '2026-11-30' })?.nth).toBe(2);
    expect(noticeOf(notices, 'supplement-request', { on: '2026-11-07' })).toBeNull();
    expect(noticeOf(notices, 'refusal', { on: '2026-11-30' })).toBeNull();
    expect(noticeOf(dossier([]), 'refusal', { on: '2026-11-30' })).toBeNull();
  });

  test('tells a stop by the wish of the applicant from one by the agency', () => {
    expect(noticeOf(notices, 'stop-notice', { on: '2026-11-30' })).toMatchObject({
      isOwnWish: true,
      reason: 'Không còn nhu cầu',
    });
    const stopped = dossier([received('2026-11-09'), { kind: 'stopped', at: '2026-11-10', agency: 'UBND xã' }]);
    expect(noticeOf(stopped, 'stop-notice', { on: '2026-11-30' })).toMatchObject({
      isOwnWish: false,
      reason: null,
      agency: 'UBND xã',
    });
  });

  test('is checked by its form', () => {
    const supplement = noticeOf(notices, 'supplement-request', { on: '2026-11-30' });
    const refusal = noticeOf(dossier([{ kind: 'refused', at: '2026-11-09', reason: '' }]), 'refusal', {
      on: '2026-11-30',
    });
    const stop = noticeOf(notices, 'stop-notice', { on: '2026-11-30' });
    if (supplement === null || refusal === null || stop === null) throw new Error('no notice');
    const form = (circular: string, kind: 'supplement-request' | 'refusal' | 'stop-notice') =>
      formOf(forms, { circular, kind });
    const told = (problems: ReturnType<typeof checkNotice>) => problems.map(({ code, path }) => [code, ...path]);
    expect(told(checkNotice(supplement, form('01/2018/TT-VPCP', 'supplement-request')))).toEqual([]);
    expect(told(checkNotice(supplement, form('3621/QĐ-BYT', 'supplement-request')))).toEqual([
      ['dossier/item-missing', 'contact'],
    ]);
    expect(checkNotice(supplement, form('3621/QĐ-BYT', 'supplement-request'), 'Bà Bình, 0901234567')).toEqual([]);
    expect(told(checkNotice(refusal, form('03/2025/TT-VPCP', 'refusal')))).toEqual([
      ['dossier/item-missing', 'identifier'],
      ['dossier/item-missing', 'reason'],
    ]);
    expect(told(checkNotice(stop, form('03/2025/TT-VPCP', 'stop-notice')))).toEqual([['dossier/form-unread']]);
    expect(told(checkNotice(stop, form('03/2025/TT-VPCP', 'refusal')))).toEqual([['dossier/form-of-another-kind']]);
    const noItems = { ...supplement, items: [' '] };
    expect(told(checkNotice(noItems, form('01/2018/TT-VPCP', 'supplement-request')))).toEqual([
      ['dossier/item-missing', 'items'],
    ]);
  });

  test('prints what is asked for as a numbered list, every value escaped', () => {
    const supplement = noticeOf(notices, 'supplement-request', { on: '2026-11-30' });
    const stop = noticeOf(notices, 'stop-notice', { on: '2026-11-30' });
    if (supplement === null || stop === null) throw new Error('no notice');
    expect(print(noticeBlocks(supplement, 'vi'), 'markdown')).toMatchInlineSnapshot(`
      "# Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ

      | Nội dung | Chi tiết |
      | --- | --- |
      | Mã hồ sơ | H29.18-261109-0007 |
      | Tổ chức, cá nhân | Nguyễn Văn An |
      | Thủ tục | Đăng ký khai sinh (1.001193) |
      | Thời điểm | 09:00 thứ Ba ngày 10/11/2026 |
      | Lần thứ | 2 |
      | Lý do | Thiếu giấy tờ |

      ## Nội dung cần bổ sung, hoàn thiện

      1. Giấy chứng sinh
      2. \\=cmd\\|" /C calc"!A0"
    `);
    const english = print(noticeBlocks(stop, 'en'), 'text');
    expect(english).toContain('Không còn nhu cầu; at the wish of the applicant');
    expect(english).not.toContain('To be added');
    const named = formOf(forms, { circular: '03/2025/TT-VPCP', kind: 'stop-notice' });
    expect(print(noticeBlocks({ ...stop, procedureName: null }, 'vi', named), 'html')).toContain('<td>1.001193</td>');
    expect(print(noticeBlocks({ ...stop, procedureName: { vi: 'Khai sinh' } }, 'en'), 'text')).toContain(
      'Khai sinh (1.001193)',
    );
  });
});

describe('a form', () => {
  const numberOf = (circular: string, kind: 'apology' | 'control-sheet' | 'register' | 'stop-notice') =>
    formOf(forms, { circular, kind }).number;

  test('is found by its circular and kind or name, for numbers changed their meaning', () => {
    expect(numberOf('01/2018/TT-VPCP', 'control-sheet')).toBe('05');
    expect(numberOf('03/2025/TT-VPCP', 'stop-notice')).toBe('05');
    expect(numberOf('03/2025/TT-VPCP', 'control-sheet')).toBe('06');
    expect(numberOf('01/2018/TT-VPCP', 'register')).toBe('06');
    expect(numberOf('03/2025/TT-VPCP', 'register')).toBe('07');
    expect(numberOf('3621/QĐ-BYT', 'register')).toBe('06');
    expect(numberOf('5157/QĐ-UBND', 'apology')).toBeUndefined();
    const name = 'PHIẾU XIN LỖI và hẹn lại ngày trả kết quả '.normalize('NFD');
    expect(formOf(forms, { circular: '01/2018/TT-VPCP', name }).kind).toBe('apology');
  });

  test('is refused where there is none, where there are two, and where only a number is told', () => {
    const { code, problems } = refused(() => formOf(forms, { circular: '01/2018/TT-VPCP', kind: 'stop-notice' }));
    expect([code, problems[0]?.value]).toEqual(['dossier/unknown-form', '01/2018/TT-VPCP: stop-notice']);
    expect(problems[0]?.accepted).toContain('control-sheet: Phiếu kiểm soát quá trình giải quyết hồ sơ');
    const byNumber = { circular: '01/2018/TT-VPCP', number: '05' } as never;
    expect(refused(() => formOf(forms, byNumber)).problems[0]?.value).toBe('01/2018/TT-VPCP: neither kind nor name');
    expect(refused(() => formOf([...forms, ...forms], { circular: '5157/QĐ-UBND', kind: 'apology' })).code).toBe(
      'dossier/several-forms',
    );
  });

  test('says what was read and what was not', () => {
    const statusOf = (circular: string) =>
      new Set(forms.filter((form) => form.circular === circular).map(({ basis }) => basis[0]?.status));
    expect([...statusOf('01/2018/TT-VPCP')]).toEqual(['verified']);
    expect([...statusOf('3621/QĐ-BYT')]).toEqual(['verified']);
    expect([...statusOf('03/2025/TT-VPCP')]).toEqual(['unverified']);
    expect([...statusOf('5157/QĐ-UBND')]).toEqual(['unverified']);
  });
});
