import {
  type PortalFindingCode,
  type PortalImportOptions,
  portalFindingSeverities,
  portalQuality,
  procedureFromPortal,
} from 'motcua/procedure';
import { describe, expect, test } from 'vitest';
import { portalFindingPhrases } from '../../../src/procedure/portal/finding-phrases.ts';
import { refused } from '../../refused.ts';

const HEADER = 'Hình thức nộpThời gianPhí, lệ phíMô tả';

// a record made up for these tests, whole and without a doubt in it except that no fee is stated
const row = {
  submissionMethod: 'DIRECT',
  processingTime: 5,
  processingTimeUnit: 'WORKING_DAY',
  fees: [] as unknown,
  description: 'Nộp tại quầy',
};
const whole = {
  code: '9.000001',
  id: 'id-1',
  name: 'Đăng ký thử',
  decisionNumber: '1/QĐ-BTP',
  levels: ['Cấp xã'],
  kind: 'Loại khác',
  field: 'Hộ tịch',
  subjects: ['Công dân Việt Nam'],
  competentAuthority: null,
  executingAgency: 'Ủy ban nhân dân cấp xã',
  coordinatingAgency: null,
  executionMethods: [row],
  executionMethodsText: `${HEADER}Trực tiếp5 Ngày làm việcKhông có thông tinNộp tại quầy`,
  after15RuleMentioned: false,
  apologySlipMentioned: false,
  legalBasis: ['60/2014/QH13'],
  resultCodes: ['KQ.G15.000031'],
  requirements: null,
  stepsText: 'Bước 1: nộp hồ sơ.',
  ministry: 'bo-tu-phap',
};

const importOf = (changes: object, options?: PortalImportOptions) =>
  procedureFromPortal({ ...whole, ...changes }, options);
const findingsOf = (changes: object, options?: PortalImportOptions) => importOf(changes, options).findings;
const found = (code: PortalFindingCode, changes: object, options?: PortalImportOptions) =>
  findingsOf(changes, options)
    .filter((finding) => finding.code === code)
    .map(({ path, value }) => [path.join('.'), value]);
const ofRow = (changes: object, ...more: object[]) => ({
  executionMethods: [{ ...row, ...changes }, ...more.map((other) => ({ ...row, ...other }))],
});
const vnd = (value: unknown) => [{ value, currency: 'VND' }];
const channelsOf = (changes: object) => importOf(changes).procedure.channels;

describe('a record in order', () => {
  test('becomes a procedure with every field in its place', () => {
    expect(
      importOf({ requirements: 'Đủ 18 tuổi', competentAuthority: 'Sở A', coordinatingAgency: 'Sở B' }).procedure,
    ).toEqual({
      code: '9.000001',
      name: { vi: 'Đăng ký thử' },
      ids: [{ system: 'national-portal', id: 'id-1' }],
      field: { name: 'Hộ tịch' },
      kind: 'Loại khác',
      levels: [{ level: 'commune' }],
      subjects: [{ kind: 'citizen' }],
      agencies: {
        competent: [{ name: 'Sở A' }],
        executing: [{ name: 'Ủy ban nhân dân cấp xã' }],
        coordinating: [{ name: 'Sở B' }],
        promulgating: [{ name: 'Bộ Tư pháp', code: 'G15' }],
      },
      channels: [
        { channel: 'in-person', limits: { statutory: { amount: 5, unit: 'working-day' } }, note: 'Nộp tại quầy' },
      ],
      sequence: 'Bước 1: nộp hồ sơ.',
      results: [{ code: 'KQ.G15.000031' }],
      requirements: 'Đủ 18 tuổi',
      basis: [{ document: '60/2014/QH13', status: 'unverified' }],
      announcement: { decision: '1/QĐ-BTP' },
    });
  });

  test('has no finding but what it does not state', () => {
    expect(findingsOf({}).map(({ code }) => code)).toEqual(['fee/not-stated']);
  });

  test('is the same procedure whatever the order of its keys', () => {
    const reversed = Object.fromEntries(Object.entries(whole).reverse());
    expect(procedureFromPortal(reversed)).toEqual(procedureFromPortal(whole));
  });

  test('is not changed by its import, and shares nothing with the procedure', () => {
    const record = structuredClone(whole);
    const { procedure } = procedureFromPortal(record);
    expect(record).toEqual(whole);
    record.executionMethods[0] = { ...row, processingTime: 99 };
    record.levels.push('Cấp bộ');
    expect(procedure).toEqual(procedureFromPortal(whole).procedure);
  });
});

describe('a limit', () => {
  test.each([
    ['WORKING_DAY', 3, { amount: 3, unit: 'working-day' }],
    ['DAY', 30, { amount: 30, unit: 'calendar-day' }],
    ['HOUR', 8, { amount: 8, unit: 'hour' }],
    ['MONTH', 4, { amount: 4, unit: 'month' }],
    ['YEAR', 1, { amount: 1, unit: 'year' }],
    ['WORKING_DAY', 1.5, { amount: 1.5, unit: 'working-day' }],
    ['HOUR', 0.5, { amount: 0.5, unit: 'hour' }],
  ])('of %s %d is counted', (processingTimeUnit, processingTime, statutory) => {
    expect(channelsOf(ofRow({ processingTime, processingTimeUnit }))?.[0]?.limits).toEqual({ statutory });
  });

  test.each([
    ['OTHER', 1, 'limit/unit-unknown'],
    ['OTHER', 0, 'limit/unit-unknown'],
    ['FORTNIGHT', 2, 'limit/unit-unknown'],
    ['DAY', 2.5, 'limit/decimal'],
    ['MONTH', 0.5, 'limit/decimal'],
    ['YEAR', 1.5, 'limit/decimal'],
    ['WORKING_DAY', 0, 'limit/amount-unusable'],
    ['DAY', -3, 'limit/amount-unusable'],
    ['HOUR', 0.001, 'limit/amount-unusable'],
    ['YEAR', 101, 'limit/amount-unusable'],
    ['NONE', 7, 'limit/none'],
  ] as const)('of %s %d is kept and never read as days', (processingTimeUnit, processingTime, code) => {
    const changes = ofRow({ processingTime, processingTimeUnit });
    expect(channelsOf(changes)?.[0]?.limits).toEqual({
      unread: [{ amount: processingTime, unit: processingTimeUnit }],
    });
    expect(found(code, changes)).toHaveLength(1);
  });

  test('with a fraction is told even when it can be counted', () => {
    expect(found('limit/decimal', ofRow({ processingTime: 1.5 }))).toEqual([
      ['executionMethods.0.processingTime', 1.5],
    ]);
  });

  test('that is none leaves the row without limits', () => {
    const changes = ofRow({ processingTime: null, processingTimeUnit: 'NONE' });
    expect(channelsOf(changes)?.[0]).not.toHaveProperty('limits');
    expect(found('limit/none', changes)).toEqual([['executionMethods.0.processingTime', undefined]]);
  });

  test('without an amount, without a unit or with a text for a number is told with its place', () => {
    expect(found('limit/amount-unusable', ofRow({ processingTime: null }))).toEqual([
      ['executionMethods.0.processingTime', null],
    ]);
    expect(found('limit/unit-unknown', ofRow({ processingTimeUnit: null }))).toEqual([
      ['executionMethods.0.processingTimeUnit', null],
    ]);
    expect(found('record/wrong-type', ofRow({ processingTime: '5' }))).toEqual([
      ['executionMethods.0.processingTime', '5'],
    ]);
  });

  test('in hours may be in working hours', () => {
    expect(
      found('limit/hour-may-be-working-hour', ofRow({ processingTimeUnit: 'HOUR', processingTime: 8 })),
    ).toHaveLength(1);
  });
});

describe('a note that speaks of a limit', () => {
  const contradiction = (processingTimeUnit: string, processingTime: number, description: string) =>
    found('limit/contradicts-note', ofRow({ processingTime, processingTimeUnit, description })).map(
      ([, value]) => (value as { note: string }).note,
    );

  test.each([
    ['DAY', 5, 'Trong thời hạn 05 ngày làm việc kể từ ngày nhận đủ hồ sơ', '05 ngày làm việc'],
    ['DAY', 20, 'tối đa 20 (hai mươi) ngày  làm việc, kể từ ngày nộp đủ hồ sơ', '20 (hai mươi) ngày  làm việc'],
    ['DAY', 2, 'hai ngày làm việc', 'hai ngày làm việc'],
    ['WORKING_DAY', 30, 'Không quá 30 ngày kể từ ngày nhận đủ hồ sơ.', '30 ngày'],
    ['HOUR', 8, 'trong 08 giờ làm việc', '08 giờ làm việc'],
    ['WORKING_DAY', 30, '20 ngày làm việc, kể từ ngày nhận đủ hồ sơ', '20 ngày làm việc'],
    ['WORKING_DAY', 80, 'Rà soát: 45 ngày kể từ ngày nhận; quyết định: 35 ngày', '45 ngày + 35 ngày'],
    // a longer limit beside another: no instance in the records of July 2026
    ['DAY', 5, '7 ngày kể từ ngày nhận hồ sơ (A); 10 ngày kể từ ngày nhận hồ sơ (B)', '7 ngày'],
  ])('contradicts %s %d: %s', (unit, amount, note, words) => {
    expect(contradiction(unit, amount, note)).toEqual([words]);
  });

  test.each([
    ['WORKING_DAY', 5, 'Trong thời hạn 05 ngày làm việc; xã trả lời trong 10 ngày kể từ ngày nhận'],
    ['WORKING_DAY', 10, 'Thẩm định: 05 ngày làm việc kể từ ngày nhận hồ sơ; quyết định: 05 ngày làm việc'],
    ['MONTH', 6, 'Trong thời hạn 04 tháng kể từ ngày nhận đủ hồ sơ; có thể kéo dài nhưng không quá 02 tháng'],
    ['WORKING_DAY', 3, 'Theo Thông tư số 64/2025/TT-BTC ngày 30 tháng 6 năm 2025 kể từ ngày nhận'],
    ['WORKING_DAY', 13, 'Luật số 47/2014/QH13 ngày 16/6/2014 kể từ ngày nhận'],
    ['HOUR', 1, 'Nộp sau 15 giờ kể từ ngày nhận'],
    ['WORKING_DAY', 5, 'Nộp hồ sơ trước 30 ngày kể từ ngày nhận thông báo'],
    ['WORKING_DAY', 5, 'Giấy có giá trị 90 ngày'],
    ['OTHER', 5, '05 ngày làm việc kể từ ngày nhận'],
  ])('does not contradict %s %d: %s', (unit, amount, note) => {
    expect(contradiction(unit, amount, note)).toEqual([]);
  });

  test('is the only place of the limit when the row has none that can be counted', () => {
    const changes = ofRow({ processingTimeUnit: 'OTHER', description: '15 ngày làm việc kể từ ngày nhận' });
    expect(found('limit/only-in-note', changes)).toEqual([['executionMethods.0.description', ['15 ngày làm việc']]]);
    expect(found('limit/only-in-note', ofRow({ processingTimeUnit: 'OTHER', description: 'mở cửa 24 giờ' }))).toEqual(
      [],
    );
    const five = '1 ngày, 2 ngày, 3 ngày, 4 ngày, 5 ngày';
    expect(found('limit/only-in-note', ofRow({ processingTimeUnit: 'OTHER', description: five }))).toEqual([
      ['executionMethods.0.description', ['1 ngày', '2 ngày', '3 ngày', '4 ngày']],
    ]);
  });
});

describe('a fee', () => {
  test('takes the bracket that follows it for its note, and the kind from its words', () => {
    const description = '(Lệ phí: 50.000 đồng (Thông tư A))Nộp tại quầy';
    expect(channelsOf(ofRow({ fees: vnd(50_000), description }))?.[0]).toMatchObject({
      fees: [{ amount: 50_000, currency: 'VND', kind: 'charge', note: 'Lệ phí: 50.000 đồng (Thông tư A)' }],
      note: 'Nộp tại quầy',
    });
  });

  test.each([
    ['(Phí thẩm định)', 'fee'],
    ['(Lệ phí cấp giấy)', 'charge'],
    ['(Miễn phí cho hộ nghèo; lệ phí cấp giấy)', 'charge'],
    ['(Luật phí và lệ phí)', undefined],
    ['(đồng/lần)', undefined],
  ])('with the note %s is of the kind %s', (description, kind) => {
    expect(channelsOf(ofRow({ fees: vnd(10_000), description }))?.[0]?.fees?.[0]?.kind).toBe(kind);
  });

  test('leaves an enumeration and a bracket without an end in the description', () => {
    for (const description of ['(1) Trường hợp cấp mới', '(đồng (Miễn phí đến 30/6/2026)15 ngày']) {
      const [offer] = channelsOf(ofRow({ fees: vnd(10_000), description })) ?? [];
      expect(offer?.note).toBe(description);
      expect(offer?.fees).toEqual([{ amount: 10_000, currency: 'VND' }]);
    }
    expect(found('text/fee-note-unclear', ofRow({ fees: vnd(1_000), description: '(đồng' }))).toHaveLength(1);
  });

  test('of 0 is never free in silence', () => {
    expect(found('fee/zero', ofRow({ fees: vnd(0), description: '(Không)' }))).toEqual([
      ['executionMethods.0.fees.0.value', 0],
    ]);
    expect(found('fee/free-with-fee-in-note', ofRow({ fees: vnd(0), description: '(150.000 đồng/giấy)' }))).toEqual([
      ['executionMethods.0.fees.0.value', { amount: 0, note: '150.000 đồng' }],
    ]);
    expect(
      found('fee/set-elsewhere', ofRow({ fees: vnd(0), description: '(Do Hội đồng nhân dân tỉnh quyết định)' })),
    ).toHaveLength(1);
  });

  test('implausibly small is told with what the note suggests, and not corrected', () => {
    const changes = ofRow({ fees: vnd(135), description: '(Lệ phí cấp giấy phép: 135.000 đồng/lần.)' });
    expect(found('fee/implausibly-small', changes)).toEqual([
      ['executionMethods.0.fees.0.value', { amount: 135, currency: 'VND', note: '135.000 đồng' }],
    ]);
    expect(channelsOf(changes)?.[0]?.fees?.[0]?.amount).toBe(135);
    expect(found('fee/implausibly-small', ofRow({ fees: vnd(999), description: '' }))).toHaveLength(1);
    expect(found('fee/implausibly-small', ofRow({ fees: vnd(1_000) }))).toEqual([]);
    expect(found('fee/implausibly-small', ofRow({ fees: vnd(1_000) }), { smallFee: 1_001 })).toHaveLength(1);
    expect(found('fee/implausibly-small', ofRow({ fees: [{ value: 50, currency: 'USD' }] }))).toEqual([]);
  });

  test.each([-1, 0.5, '100', 1e300, Number.NaN, {}])('of %j is no amount of money, and kept as a remark', (value) => {
    const { procedure, findings } = importOf(ofRow({ fees: vnd(value) }));
    expect(findings.map(({ code }) => code)).toContain('fee/amount-unusable');
    expect(procedure.channels?.[0]?.fees?.[0]).not.toHaveProperty('amount');
    expect(procedure.remarks?.[0]?.about).toBe('executionMethods.0.fees.0.value');
  });

  test('in no currency is told', () => {
    expect(found('fee/currency-unknown', ofRow({ fees: [{ value: 5_000 }] }))).toHaveLength(1);
    expect(found('fee/currency-unknown', ofRow({ fees: [{ value: 5_000, currency: 'đồng' }] }))).toHaveLength(1);
  });
});

describe('several rows', () => {
  const long = { processingTime: 15 };
  const online = { submissionMethod: 'ONLINE' };

  test('of one channel are cases: the same limit is the same case in each channel', () => {
    const { procedure, findings } = importOf(
      ofRow({}, long, { ...online, ...long }, online, { submissionMethod: 'POSTAL' }),
    );
    expect(procedure.channels?.map(({ channel, case: code }) => [channel, code])).toEqual([
      ['in-person', 'case-1'],
      ['in-person', 'case-2'],
      ['online', 'case-2'],
      ['online', 'case-1'],
      ['postal', undefined],
    ]);
    expect(procedure.cases).toEqual([{ code: 'case-1' }, { code: 'case-2' }]);
    expect(findings.filter(({ code }) => code === 'channel/rows-are-cases').map(({ path }) => path)).toEqual([
      ['executionMethods', 0],
      ['executionMethods', 2],
    ]);
  });

  test('with the same limit in one channel are different cases', () => {
    expect(importOf(ofRow({}, {})).procedure.channels?.map((offer) => offer.case)).toEqual(['case-1', 'case-2']);
  });

  test('of different channels with different limits are told', () => {
    expect(found('limit/differs-by-channel', ofRow({}, { ...online, ...long }))).toEqual([
      ['executionMethods', ['in-person: 5 working-day', 'online: 15 working-day']],
    ]);
    expect(found('limit/differs-by-channel', ofRow({}, online))).toEqual([]);
  });

  test('of an unknown channel keep the words of the source', () => {
    const changes = ofRow({ submissionMethod: 'DIRECT_AND_ONLINE' });
    expect(channelsOf(changes)?.[0]).toMatchObject({ named: 'DIRECT_AND_ONLINE' });
    expect(found('channel/unknown', changes)).toHaveLength(1);
  });
});

describe('a flag without a text to it', () => {
  test('is told at its own place, with its value', () => {
    expect(found('letter/apology-mentioned', { apologySlipMentioned: true })).toEqual([['apologySlipMentioned', true]]);
    expect(found('letter/apology-mentioned', { apologySlipMentioned: false })).toEqual([]);
  });
});

describe('the text of the page', () => {
  const page = (text: string) => ({ executionMethodsText: text });
  const remarks = (changes: object) => importOf(changes).procedure.remarks?.map(({ text }) => text);
  const body = whole.executionMethodsText.slice(HEADER.length);

  test('leaves nothing over when it is made of the rows, white space apart', () => {
    for (const space of ['\u00a0\t', '\u3000', '\u2003', '\u200b']) {
      expect(remarks(page(`${HEADER}\n ${body.replace('việc', `việc${space}`)} `))).toBeUndefined();
    }
  });

  test.each([
    ['before the rows', `${HEADER}Lưu ý: ${body}`, ['Lưu ý:']],
    ['after the rows', `${HEADER}${body} Xem thêm`, ['Xem thêm']],
    ['with another header', `Hình thức${body}`, ['Hình thức']],
    ['in place of the rows', 'Không rõ', ['Không rõ']],
  ])('keeps what it says %s', (_, text, kept) => {
    expect(remarks(page(text))).toEqual(kept);
    expect(found('text/unaligned', page(text))).toHaveLength(1);
  });

  test('tells a row it does not have, and one whose limit and fee it runs together', () => {
    expect(found('text/row-not-in-page', page(HEADER))).toEqual([['executionMethods.0', undefined]]);
    const changes = {
      ...ofRow({ processingTime: null, processingTimeUnit: 'NONE', description: '120VNĐ' }),
      ...page(`${HEADER}Trực tiếp120 VNĐ`),
    };
    expect(found('text/run-together', changes)).toEqual([['executionMethods.0', 'Trực tiếp120 VNĐ']]);
    expect(remarks(changes)).toBeUndefined();
  });

  test('writes a fee with its thousands, in either name of the money', () => {
    for (const money of ['1,500,000 Việt Nam Đồng', '1,500,000 VNĐ']) {
      const text = `${HEADER}Trực tiếp5 Ngày làm việc${money}Nộp tại quầy`;
      expect(findingsOf({ ...ofRow({ fees: vnd(1_500_000) }), ...page(text) })).toEqual([]);
    }
  });

  test('shows a fee of 0 as free, or as 0', () => {
    for (const money of ['Miễn phí', '0 VNĐ']) {
      const text = `${HEADER}Trực tiếp5 Ngày làm việc${money}Nộp tại quầy`;
      const codes = findingsOf({ ...ofRow({ fees: vnd(0) }), ...page(text) }).map(({ code }) => code);
      expect(codes).toEqual(['fee/zero']);
    }
    const free = page(`${HEADER}Trực tiếp5 Ngày làm việcMiễn phíNộp tại quầy`);
    expect(found('text/run-together', { ...ofRow({ fees: vnd(1_500) }), ...free })).toEqual([]);
    expect(found('text/row-not-in-page', { ...ofRow({ fees: vnd(1_500) }), ...free })).toHaveLength(1);
  });

  test('may be long, and so may the order of steps and the requirements', () => {
    const long = 'Bước 1. '.repeat(1_000);
    const changes = { stepsText: long, requirements: long, ...page(`${HEADER}${body}${long}`) };
    expect(found('text/too-long', changes)).toEqual([]);
  });

  test('is kept whole when the record has no rows', () => {
    const changes = { executionMethods: [], ...page(`${HEADER}Trực tiếpKhông quy địnhMiễn phí`) };
    expect(found('text/rows-only-in-page', changes)).toHaveLength(1);
    expect(remarks(changes)).toEqual(['Trực tiếpKhông quy địnhMiễn phí']);
  });
});

describe('words and labels', () => {
  test.each([
    ['Công dân Việt Nam', 'citizen'],
    ['Người Việt Nam định cư ở nước ngoài', 'overseas-vietnamese'],
    ['Người nước ngoài', 'foreigner'],
    ['Doanh nghiệp', 'enterprise'],
    ['Doanh nghiệp Việt Nam', 'vietnamese-enterprise'],
    ['Doanh nghiệp có vốn đầu tư nước ngoài', 'foreign-invested-enterprise'],
    ['Hợp tác xã', 'cooperative'],
    ['Tổ chức (không bao gồm doanh nghiệp, HTX)', 'organisation'],
    ['Tổ chức nước ngoài', 'foreign-organisation'],
    ['Cán bộ', 'official'],
    ['công chức', 'civil-servant'],
    ['viên chức', 'public-employee'],
    ['Đảng viên', 'party-member'],
    ['Tổ chức Đảng', 'party-organisation'],
  ])('the subject %s is %s', (label, kind) => {
    expect(importOf({ subjects: [label] }).procedure.subjects).toEqual([{ kind }]);
  });

  test('levels, channels and ministries are those of the labels', () => {
    const { levels } = importOf({ levels: ['Cấp bộ', 'Cấp tỉnh', 'Cấp xã', 'Cơ quan khác'] }).procedure;
    expect(levels?.map(({ level }) => level)).toEqual(['ministry', 'province', 'commune', 'other']);
    const offers = channelsOf(ofRow({}, { submissionMethod: 'ONLINE' }, { submissionMethod: 'POSTAL' }));
    expect(offers?.map(({ channel }) => channel)).toEqual(['in-person', 'online', 'postal']);
    const codes = [
      'bo-cong-an',
      'bo-nong-nghiep-mt',
      'bo-tai-chinh',
      'bo-xay-dung',
      'ngan-hang-nha-nuoc',
      'toa-an-nhan-dan',
    ].map((ministry) => importOf({ ministry }).procedure.agencies?.promulgating?.[0]?.code);
    expect(codes).toEqual(['G01', 'G10', 'G12', 'G17', 'G19', undefined]);
  });

  test.each<[PortalFindingCode, object, string]>([
    ['level/unknown', { levels: ['Cấp huyện'] }, 'levels.0'],
    ['subject/unknown', { subjects: ['Người nước ngoài cư trú tại Việt Nam'] }, 'subjects.0'],
    ['agency/may-be-several', { executingAgency: 'Sở A, Sở B' }, 'executingAgency'],
    ['agency/unknown-ministry', { ministry: 'bo-y-te' }, 'ministry'],
    ['text/not-stated', { executingAgency: 'Không có thông tin' }, 'executingAgency'],
    ['text/missing', { kind: '' }, 'kind'],
    ['text/missing', { stepsText: '  ' }, 'stepsText'],
    ['text/too-long', { name: 'a'.repeat(1_000_000) }, 'name'],
    ['text/control-characters', { name: 'Đăng\u0000ký' }, 'name'],
    ['code/malformed', { code: '1.001193\u0007' }, 'code'],
    ['code/malformed', { code: '1.1193' }, 'code'],
    ['decision/malformed', { decisionNumber: 'QĐ/0001-BCA' }, 'decisionNumber'],
    ['basis/malformed', { legalBasis: ['37/2013/2015'] }, 'legalBasis.0'],
    ...[
      '118/2025/NĐ-C',
      '11/2013/ND-CP',
      '80/2021/TT-BTC80',
      '45/2016/QĐ-T',
      '05/2015/TTLT-BTP-BCA-BYT05',
      '08/2019/TT',
    ].map((text): [PortalFindingCode, object, string] => [
      'basis/issuer-unknown',
      { legalBasis: ['91/2015/QH13', text] },
      'legalBasis.1',
    ]),
    ['result/malformed', { resultCodes: ['KQ15'] }, 'resultCodes.0'],
    ['list/empty', { legalBasis: [] }, 'legalBasis'],
    ['limit/receipt-cutoff-mentioned', { stepsText: 'nếu nhận sau 15 giờ', after15RuleMentioned: true }, 'stepsText'],
    ['letter/apology-mentioned', { requirements: 'lập Phiếu xin lỗi', apologySlipMentioned: true }, 'requirements'],
    ['limit/receipt-cutoff-mentioned', { after15RuleMentioned: true }, 'after15RuleMentioned'],
    ['text/flag-disagrees', { after15RuleMentioned: true }, 'after15RuleMentioned'],
    ['text/flag-disagrees', { stepsText: 'lập Phiếu xin lỗi' }, 'apologySlipMentioned'],
    ['record/flag-missing', { apologySlipMentioned: null }, 'apologySlipMentioned'],
  ])('%s is told for %j', (code, changes, place) => {
    expect(found(code, changes).map(([path]) => path)).toContain(place);
  });

  test('that are not understood are kept', () => {
    expect(importOf({ levels: ['Cấp huyện', 'Cấp bộ'] }).procedure).toMatchObject({
      levels: [{ level: 'ministry' }],
      remarks: [{ about: 'levels.0', text: 'Cấp huyện' }],
    });
    expect(importOf({ subjects: ['Hộ kinh doanh'] }).procedure.subjects).toEqual([{ named: 'Hộ kinh doanh' }]);
    expect(importOf({ ministry: 'bo-y-te' }).procedure.agencies?.promulgating).toEqual([{ name: 'bo-y-te' }]);
    expect(importOf({ legalBasis: ['37/2013/2015'] }).procedure.basis).toEqual([
      { document: '37/2013/2015', status: 'unverified' },
    ]);
    expect(importOf({ name: 'a'.repeat(1_000_000) }).procedure.name.vi).toHaveLength(1_000_000);
  });
});

describe('a text that is not in force any more', () => {
  const repealed = [{ document: '61/2018/nđ-cp', since: '2025-07-01', by: '118/2025/NĐ-CP', basis: [] }];
  const legalBasis = ['118/2025/NĐ-CP', '61/2018/NĐ-CP'];

  test('is told with the day and what took its place, when the caller knows of it', () => {
    expect(found('basis/not-in-force', { legalBasis }, { repealed })).toEqual([
      ['legalBasis.1', { document: '61/2018/NĐ-CP', since: '2025-07-01', by: '118/2025/NĐ-CP' }],
    ]);
    expect(found('basis/not-in-force', { legalBasis })).toEqual([]);
  });

  test('is asked for on a day when one is given', () => {
    expect(found('basis/not-in-force', { legalBasis }, { repealed, on: '2025-06-30' })).toEqual([]);
    expect(found('basis/not-in-force', { legalBasis }, { repealed, on: '2025-07-01' })).toHaveLength(1);
  });
});

describe('a record out of order', () => {
  test.each([undefined, null, 1, 'text', true, [], [whole]])('is refused when it is no object: %j', (record) => {
    expect(refused(() => procedureFromPortal(record)).code).toBe('procedure/not-a-record');
  });

  test('keeps what stands under keys nobody expects, at any depth', () => {
    const changes = {
      ...ofRow({ fees: [{ value: 5_000, currency: 'VND', type: 'LP' }], extra: { a: 1 } }),
      ...JSON.parse('{"__proto__": {"polluted": true}, "constructor": "x"}'),
    };
    Object.defineProperty(changes, '__proto__', { value: { polluted: true }, enumerable: true });
    const record = Object.create(null);
    for (const [key, value] of [...Object.entries(whole), ...Object.entries(changes)]) {
      Object.defineProperty(record, key, { value, enumerable: true, configurable: true });
    }
    const { procedure, findings } = procedureFromPortal(record);
    expect(findings.filter(({ code }) => code === 'record/unknown-field').map(({ path }) => path.join('.'))).toEqual([
      'executionMethods.0.extra',
      'executionMethods.0.fees.0.type',
      '__proto__',
      'constructor',
    ]);
    expect(procedure.remarks).toContainEqual({ about: '__proto__', text: '{"polluted":true}' });
    expect({}).not.toHaveProperty('polluted');
  });

  const hostile: readonly unknown[] = [
    null,
    '',
    ' ',
    'x',
    -1,
    1.5,
    Number.POSITIVE_INFINITY,
    true,
    [],
    {},
    [[]],
    [null],
    { toString: 1, length: 3 },
  ];
  const places = [
    ...Object.keys(whole).map((key) => [key, (value: unknown) => ({ [key]: value })] as const),
    ...Object.keys(row).map((key) => [`row.${key}`, (value: unknown) => ofRow({ [key]: value })] as const),
    ...['value', 'currency'].map(
      (key) =>
        [`fee.${key}`, (value: unknown) => ofRow({ fees: [{ value: 5, currency: 'VND', [key]: value }] })] as const,
    ),
    ['row', (value: unknown) => ({ executionMethods: [value] })] as const,
    ['fee', (value: unknown) => ofRow({ fees: [value] })] as const,
    ...['levels', 'subjects', 'legalBasis', 'resultCodes'].map(
      (key) => [`${key}.0`, (value: unknown) => ({ [key]: [value] })] as const,
    ),
  ];

  test.each(places)('with any value for %s is imported, and the import is plain JSON', (_, changed) => {
    for (const value of hostile) {
      const result = importOf(changed(value));
      expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    }
  });

  test('keeps of a value that JSON has no word for what it is', () => {
    const cyclic: unknown[] = [];
    cyclic.push(cyclic, cyclic);
    const { procedure } = importOf({ cyclic, none: undefined, big: 5n });
    expect(procedure.remarks).toEqual([
      { about: 'cyclic', text: 'list of 2' },
      { about: 'none', text: 'undefined' },
      { about: 'big', text: '5' },
    ]);
  });

  test('tells a value of the wrong type in a row, and is silent of one that is null', () => {
    for (const key of ['submissionMethod', 'description', 'fees']) {
      const place = `executionMethods.0.${key}`;
      expect(found('record/wrong-type', ofRow({ [key]: 5 }))).toEqual([[place, 5]]);
      expect(found('record/wrong-type', ofRow({ [key]: null }))).toEqual([]);
    }
    expect(findingsOf(ofRow({ fees: vnd(null) })).map(({ code }) => code)).not.toContain('fee/amount-unusable');
  });

  test('of an object without a single field gives an empty procedure and says what is missing', () => {
    const { procedure, findings } = procedureFromPortal({});
    expect(procedure).toEqual({ code: '', name: { vi: '' } });
    expect(findings.filter(({ code }) => code === 'text/missing').map(({ path }) => path[0])).toEqual([
      'code',
      'name',
      'field',
      'kind',
      'executingAgency',
      'ministry',
      'executionMethodsText',
      'stepsText',
      'decisionNumber',
    ]);
  });

  test('does not take its fields from what it inherits', () => {
    expect(procedureFromPortal(Object.create(whole)).procedure.code).toBe('');
  });
});

describe('the list of codes', () => {
  test('has a wording in both languages for each', () => {
    expect(Object.keys(portalFindingPhrases()).sort()).toEqual(Object.keys(portalFindingSeverities).sort());
  });
});

describe('the quality of several records', () => {
  const imports = [{}, { ministry: null, code: '9.000002' }, { levels: ['a', 'b'], code: '9.000002' }].map((changes) =>
    importOf(changes),
  );

  test('counts records and findings, in all and by ministry, whatever their order', () => {
    const quality = portalQuality(imports);
    expect(quality.codes).toContainEqual({ code: 'level/unknown', records: 1, findings: 2 });
    expect(quality.ministries.map(({ ministry, records }) => [ministry, records])).toEqual([
      [null, 1],
      ['Bộ Tư pháp', 2],
    ]);
    expect([quality.repeatedCodes, quality.repeatedIds]).toEqual([['9.000002'], ['id-1']]);
    expect(portalQuality([...imports].reverse())).toEqual(quality);
  });

  test('counts those without a finding, and lists what is repeated by code and ministry', () => {
    const bare = ['9.000005', '9.000004'].map((code) => procedureFromPortal({ code, name: 'A' }));
    const all = [...bare, ...bare, ...imports, importOf({ ministry: 'bo-cong-an', code: '9.000006', id: 'id-2' })];
    const { records, withoutFinding, repeatedCodes, ministries } = portalQuality(all);
    expect([records, withoutFinding]).toEqual([8, 0]);
    expect(portalQuality([...bare.map((one) => ({ ...one, findings: [] })), ...imports]).withoutFinding).toBe(2);
    expect(repeatedCodes).toEqual(['9.000002', '9.000004', '9.000005']);
    expect(ministries.map(({ ministry }) => ministry)).toEqual([null, 'Bộ Công an', 'Bộ Tư pháp']);
  });

  test('of none is nothing', () => {
    expect(portalQuality([])).toEqual({
      records: 0,
      withoutFinding: 0,
      codes: [],
      ministries: [],
      repeatedCodes: [],
      repeatedIds: [],
    });
  });
});

describe('what is no record', () => {
  test.each([[null], [7], ['1.000001']])('%j is refused with what would be accepted', (record) => {
    expect(refused(() => procedureFromPortal(record as never)).problems[0]).toMatchObject({
      code: 'procedure/not-a-record',
      value: record,
      accepted: 'an object',
    });
  });

  test('a currency that is not told is the dong, and null is no wrong type', () => {
    const feesOf = (fee: object) => importOf(ofRow({ fees: [fee] }));
    for (const fee of [{ value: 5000 }, { value: 5000, currency: null }]) {
      const { procedure, findings } = feesOf(fee);
      expect(procedure.channels?.[0]?.fees?.[0]).toMatchObject({ amount: 5000, currency: 'VND' });
      expect(findings.map(({ code }) => code)).toContain('fee/currency-unknown');
      expect(findings.map(({ code }) => code)).not.toContain('field/wrong-type');
    }
  });
});
