import { type PortalFinding, type PortalImportOptions, procedureFromPortal } from 'motcua/procedure';
import { describe, expect, test } from 'vitest';

const HEADER = 'Hình thức nộpThời gianPhí, lệ phíMô tả';
const row = {
  submissionMethod: 'DIRECT',
  processingTime: 5,
  processingTimeUnit: 'WORKING_DAY',
  fees: [{ value: 50_000, currency: 'VND' }] as unknown,
  description: 'Nộp tại quầy',
};
// a record made up for these tests, in which nothing is found
const whole = {
  code: '9.000001',
  id: 'id-1',
  name: 'Đăng ký thử',
  decisionNumber: '1/QĐ-BTP',
  levels: ['Cấp xã'],
  kind: 'Loại khác',
  field: 'Hộ tịch',
  subjects: ['Công dân Việt Nam'],
  executingAgency: 'Ủy ban nhân dân cấp xã',
  executionMethods: [row],
  executionMethodsText: `${HEADER}Trực tiếp5 Ngày làm việc50,000 VNĐNộp tại quầy`,
  after15RuleMentioned: false,
  apologySlipMentioned: false,
  legalBasis: ['60/2014/QH13'],
  resultCodes: ['KQ.G15.000031'],
  stepsText: 'Bước 1: nộp hồ sơ.',
  ministry: 'bo-tu-phap',
};

const importOf = (changes: object, options?: PortalImportOptions) =>
  procedureFromPortal({ ...whole, ...changes }, options);
const told = ({ code, path, severity, value, accepted }: PortalFinding) => [
  `${severity} ${code} ${path.join('.')}`,
  ...(value === undefined ? [] : [value]),
  ...(accepted === undefined ? [] : [{ accepted }]),
];
const findingsOf = (changes: object, options?: PortalImportOptions) => importOf(changes, options).findings.map(told);
/** What is found in the rows, apart from what the page has of them. */
const inRows = (...rows: readonly unknown[]) =>
  findingsOf({ executionMethods: rows }).filter(([text]) => !/ text\/(?:row|unaligned|run)/.test(`${text}`));
const inRow = (changes: object) => inRows({ ...row, ...changes });
const first = 'executionMethods.0';

test('of a record in order nothing is told', () => {
  expect(importOf({}).findings).toEqual([]);
  expect(importOf({}).procedure.remarks).toBe(undefined);
});

describe('what is told of a field', () => {
  test.each<[string, object, readonly unknown[]]>([
    ['missing', { field: null, kind: undefined }, [['warning text/missing field'], ['warning text/missing kind']]],
    ['not stated', { field: ' Không có thông tin ' }, [['note text/not-stated field', ' Không có thông tin ']]],
    ['of the wrong type', { name: 5 }, [['error record/wrong-type name', 5, { accepted: 'text' }]]],
    ['no list', { levels: 'x' }, [['error record/wrong-type levels', 'x', { accepted: 'a list' }]]],
    ['a list of nothing', { levels: [] }, [['note list/empty levels']]],
    ['a list of blanks', { subjects: [''] }, [['error record/wrong-type subjects.0', '', { accepted: 'text' }]]],
    [
      'too long by a letter',
      { name: 'a'.repeat(2_001) },
      [['warning text/too-long name', `${'a'.repeat(100)}…`, { accepted: 'at most 2000 characters' }]],
    ],
    ['as long as may be', { name: 'a'.repeat(2_000) }, []],
    [
      'a level',
      { levels: ['Cấp huyện'] },
      [['warning level/unknown levels.0', 'Cấp huyện', { accepted: 'Cấp bộ | Cấp tỉnh | Cấp xã | Cơ quan khác' }]],
    ],
    ['a subject', { subjects: ['Hộ'] }, [['warning subject/unknown subjects.0', 'Hộ']]],
    [
      'a ministry',
      { ministry: 'bo-y-te' },
      [
        [
          'warning agency/unknown-ministry ministry',
          'bo-y-te',
          {
            accepted:
              'bo-cong-an | bo-nong-nghiep-mt | bo-tai-chinh | bo-tu-phap | bo-xay-dung | ngan-hang-nha-nuoc | toa-an-nhan-dan',
          },
        ],
      ],
    ],
    [
      'agencies',
      { competentAuthority: 'A; B', coordinatingAgency: 'A, B' },
      [
        ['note agency/may-be-several competentAuthority', 'A; B'],
        ['note agency/may-be-several coordinatingAgency', 'A, B'],
      ],
    ],
    [
      'a result',
      { resultCodes: ['KQ15'] },
      [['warning result/malformed resultCodes.0', 'KQ15', { accepted: 'KQ.G15.000031' }]],
    ],
    [
      'a text of law',
      { legalBasis: ['37/2013/2015', '118/2025/NĐ-C'] },
      [
        ['warning basis/malformed legalBasis.0', '37/2013/2015', { accepted: '61/2018/NĐ-CP' }],
        ['warning basis/issuer-unknown legalBasis.1', '118/2025/NĐ-C'],
      ],
    ],
    [
      'a code and a decision',
      { code: '1.1193', decisionNumber: 'QĐ/0001-BCA' },
      [
        ['error code/malformed code', '1.1193', { accepted: '1.001193' }],
        ['warning decision/malformed decisionNumber', 'QĐ/0001-BCA', { accepted: '163/QĐ-BTP' }],
      ],
    ],
    ['a code with that of an agency', { code: '1.001193.000.00.00.H35' }, []],
    ['a shorter one', { code: '1.001193.00.00.H35' }, []],
    [
      'a flag',
      { after15RuleMentioned: 'no', apologySlipMentioned: null },
      [
        ['error record/wrong-type after15RuleMentioned', 'no', { accepted: 'true | false' }],
        ['note record/flag-missing apologySlipMentioned'],
      ],
    ],
    [
      'a flag that is not borne out',
      { apologySlipMentioned: true },
      [
        ['note letter/apology-mentioned apologySlipMentioned', true],
        ['warning text/flag-disagrees apologySlipMentioned', true, { accepted: 'false' }],
      ],
    ],
    [
      'a mention that is not flagged',
      { requirements: 'Nhận sau 15 giờ' },
      [
        ['note limit/receipt-cutoff-mentioned requirements', 'Nhận sau 15 giờ'],
        ['warning text/flag-disagrees after15RuleMentioned', false, { accepted: 'true' }],
      ],
    ],
    ['a key nobody expects', { extra: 7 }, [['note record/unknown-field extra', 7]]],
  ])('%s', (_, changes, findings) => {
    expect(findingsOf(changes)).toEqual(findings);
  });

  test.each(['\u0000', '\u001f', '\u007f', '\u009f'])('the control character %j', (sign) => {
    expect(findingsOf({ name: `a${sign}b` })).toEqual([['warning text/control-characters name', `a${sign}b`]]);
  });

  test('not what lays a text out, nor what only looks like a control character', () => {
    expect(findingsOf({ name: 'a\t\n\r ~\u00a0b' })).toEqual([]);
  });

  test('what is blank or of the wrong type is kept, what is missing or not stated is not', () => {
    const { procedure } = importOf({ field: ' ', kind: '', name: 5, id: null, requirements: 'Không có thông tin' });
    expect(procedure.remarks).toEqual([
      { about: 'name', text: '5' },
      { about: 'field', text: ' ' },
    ]);
    expect(procedure).not.toHaveProperty('ids');
  });

  test('a mention is told with what stands around it, from the first text that has one', () => {
    const around = (before: number, after: number) => `${'a'.repeat(before)} xin lỗi ${'b'.repeat(after)}`;
    const mention = (changes: object) =>
      importOf({ apologySlipMentioned: true, ...changes }).findings.map(({ path, value }) => [path[0], value]);
    expect(mention({ requirements: around(40, 60), stepsText: 'lỗi' })).toEqual([
      ['requirements', `${'a'.repeat(29)} xin lỗi ${'b'.repeat(52)}`],
    ]);
    expect(mention({ requirements: 'xin lỗi', stepsText: 'Phiếu xin lỗi' })).toEqual([['stepsText', 'Phiếu xin lỗi']]);
    expect(mention({ requirements: 5, stepsText: 'Phiếu xin lỗi' })).toContainEqual(['stepsText', 'Phiếu xin lỗi']);
  });
});

describe('what is told of a row', () => {
  test.each<[string, object, readonly unknown[]]>([
    ['a key nobody expects', { extra: 7 }, [[`note record/unknown-field ${first}.extra`, 7]]],
    [
      'a channel',
      { submissionMethod: 'FAX' },
      [[`warning channel/unknown ${first}.submissionMethod`, 'FAX', { accepted: 'DIRECT | ONLINE | POSTAL' }]],
    ],
    [
      'a channel of the wrong type',
      { submissionMethod: 5 },
      [
        [`warning channel/unknown ${first}.submissionMethod`, 5, { accepted: 'DIRECT | ONLINE | POSTAL' }],
        [`error record/wrong-type ${first}.submissionMethod`, 5, { accepted: 'text' }],
      ],
    ],
    [
      'no channel',
      { submissionMethod: undefined },
      [[`warning channel/unknown ${first}.submissionMethod`, null, { accepted: 'DIRECT | ONLINE | POSTAL' }]],
    ],
    [
      'a description of the wrong type',
      { description: 5 },
      [[`error record/wrong-type ${first}.description`, 5, { accepted: 'text' }]],
    ],
    [
      'an amount of the wrong type',
      { processingTime: '5' },
      [
        [`error record/wrong-type ${first}.processingTime`, '5', { accepted: 'a number' }],
        [`error limit/amount-unusable ${first}.processingTime`, null, { accepted: 'a number' }],
      ],
    ],
    [
      'a unit',
      { processingTimeUnit: 'OTHER' },
      [
        [
          `warning limit/unit-unknown ${first}.processingTimeUnit`,
          'OTHER',
          { accepted: 'WORKING_DAY | DAY | HOUR | MONTH | YEAR | NONE' },
        ],
      ],
    ],
    [
      'a unit of the wrong type',
      { processingTimeUnit: 5 },
      [
        [
          `warning limit/unit-unknown ${first}.processingTimeUnit`,
          null,
          { accepted: 'WORKING_DAY | DAY | HOUR | MONTH | YEAR | NONE' },
        ],
        [`error record/wrong-type ${first}.processingTimeUnit`, 5, { accepted: 'text' }],
        [`warning limit/none ${first}.processingTime`, 5],
      ],
    ],
    ['no limit', { processingTimeUnit: 'NONE' }, [[`warning limit/none ${first}.processingTime`, 5]]],
    [
      'a limit of nothing',
      { processingTime: 0 },
      [[`error limit/amount-unusable ${first}.processingTime`, 0, { accepted: '0 < x ≤ 36600' }]],
    ],
    ['the longest limit', { processingTime: 36_600 }, []],
    [
      'a longer one',
      { processingTime: 36_601 },
      [[`error limit/amount-unusable ${first}.processingTime`, 36_601, { accepted: '0 < x ≤ 36600' }]],
    ],
    [
      'the least of a working day',
      { processingTime: 0.001 },
      [[`warning limit/decimal ${first}.processingTime`, 0.001]],
    ],
    [
      'a minute of an hour',
      { processingTime: 1 / 60, processingTimeUnit: 'HOUR' },
      [
        [`warning limit/decimal ${first}.processingTime`, 1 / 60],
        [`note limit/hour-may-be-working-hour ${first}.processingTimeUnit`, 1 / 60],
      ],
    ],
    ['no fees', { fees: [] }, [[`note fee/not-stated ${first}.fees`]]],
    ['fees that are no list', { fees: 5 }, [[`error record/wrong-type ${first}.fees`, 5, { accepted: 'a list' }]]],
    [
      'a fee that is none',
      { fees: [5] },
      [[`error record/wrong-type ${first}.fees.0`, 5, { accepted: '{ value, currency }' }]],
    ],
    [
      'no amount of money',
      { fees: [{ value: -1, currency: 'VND' }] },
      [[`error fee/amount-unusable ${first}.fees.0.value`, -1, { accepted: '0, 1, 2, 3, …' }]],
    ],
    [
      'no currency',
      { fees: [{ value: 5_000, type: 'LP' }] },
      [
        [`note record/unknown-field ${first}.fees.0.type`, 'LP'],
        [`warning fee/currency-unknown ${first}.fees.0.currency`, 'VND', { accepted: 'ISO 4217' }],
      ],
    ],
    [
      'a blank currency',
      { fees: [{ value: 5_000, currency: '' }] },
      [
        [`error record/wrong-type ${first}.fees.0.currency`, '', { accepted: 'text' }],
        [`warning fee/currency-unknown ${first}.fees.0.currency`, 'VND', { accepted: 'ISO 4217' }],
      ],
    ],
    [
      'a currency of the wrong type',
      { fees: [{ value: 5_000, currency: 5 }] },
      [
        [`error record/wrong-type ${first}.fees.0.currency`, 5, { accepted: 'text' }],
        [`warning fee/currency-unknown ${first}.fees.0.currency`, 'VND', { accepted: 'ISO 4217' }],
      ],
    ],
    [
      'a currency that is none',
      { fees: [{ value: 5_000, currency: 'đồng' }] },
      [[`warning fee/currency-unknown ${first}.fees.0.currency`, 'đồng']],
    ],
    [
      'a fee of 0 that another text sets',
      { fees: [{ value: 0, currency: 'VND' }], description: '(Theo quy định của Bộ)' },
      [[`warning fee/set-elsewhere ${first}.fees.0.value`, { amount: 0, note: 'Theo quy định' }]],
    ],
    [
      'a small fee, without a word of money',
      { fees: [{ value: 5, currency: 'VND' }] },
      [[`warning fee/implausibly-small ${first}.fees.0.value`, { amount: 5, currency: 'VND' }]],
    ],
    [
      'a bracket without an end',
      { description: '(đồng' },
      [[`note text/fee-note-unclear ${first}.description`, '(đồng']],
    ],
    [
      'a limit only in the note',
      { processingTimeUnit: 'OTHER', description: '15 ngày' },
      [
        [
          `warning limit/unit-unknown ${first}.processingTimeUnit`,
          'OTHER',
          { accepted: 'WORKING_DAY | DAY | HOUR | MONTH | YEAR | NONE' },
        ],
        [`warning limit/only-in-note ${first}.description`, ['15 ngày']],
      ],
    ],
    [
      'another limit in the note',
      { description: '05 ngày' },
      [[`warning limit/contradicts-note ${first}.description`, { limit: '5 working-day', note: '05 ngày' }]],
    ],
  ])('%s', (_, changes, findings) => {
    expect(inRow(changes)).toEqual(findings);
  });

  test('that it is none', () => {
    expect(inRows(row, 5)).toEqual([['error record/wrong-type executionMethods.1', 5, { accepted: 'a row' }]]);
  });

  test('that several of one channel are cases, and that the limits of channels differ', () => {
    const rows = [
      row,
      { ...row, processingTime: 15 },
      { ...row, submissionMethod: 'ONLINE', processingTimeUnit: 'NONE', processingTime: null },
      { ...row, submissionMethod: 'FAX', processingTimeUnit: 'OTHER', processingTime: null },
      { ...row, submissionMethod: null, processingTimeUnit: 'OTHER', processingTime: 3 },
    ];
    const found = inRows(...rows).filter(([text]) => !/unknown|none/.test(`${text}`));
    expect(found).toEqual([
      [
        'note limit/differs-by-channel executionMethods',
        ['in-person: 15 working-day, 5 working-day', 'online: none', 'named FAX: OTHER', 'named : 3 OTHER'],
      ],
      ['note channel/rows-are-cases executionMethods.0', 2],
    ]);
  });

  test('at most eight limits of a channel, and eight channels', () => {
    const many = Array.from({ length: 9 }, (_, at) => ({
      ...row,
      processingTime: at + 1,
      processingTimeUnit: 'YEAR',
    }));
    const others = Array.from({ length: 9 }, (_, at) => ({ ...row, submissionMethod: `X${at}` }));
    const [found] = importOf({ executionMethods: [...many, ...others] }).findings.filter(
      ({ code }) => code === 'limit/differs-by-channel',
    );
    expect(found?.value).toEqual([
      `in-person: ${[1, 2, 3, 4, 5, 6, 7, 8].map((amount) => `${amount} year`).join(', ')}`,
      ...[0, 1, 2, 3, 4, 5, 6].map((at) => `named X${at}: 5 working-day`),
    ]);
  });
});

describe('where the rows are on the page', () => {
  const page = (text: string, ...rows: readonly object[]) => {
    const { procedure, findings } = importOf({ executionMethods: rows, executionMethodsText: text });
    const own = findings.filter(({ code }) => /^text\/(?:row|unaligned|run)/.test(code));
    return { told: own.map(told), remarks: procedure.remarks?.map(({ about, text: kept }) => [about, kept]) };
  };
  const shown = (label = 'Trực tiếp') => `${label}5 Ngày làm việc50,000 VNĐNộp tại quầy`;
  const nothing = { told: [], remarks: undefined };
  const unaligned = (text: string) => ({
    told: [['warning text/unaligned executionMethodsText', text]],
    remarks: [['executionMethodsText', text]],
  });

  test('white space may be missing on the page, or be more', () => {
    expect(page(shown().replaceAll(' ', ''), row)).toEqual(nothing);
    expect(page(`${HEADER}\u2000 ${shown().replace('tại', '\n tại\u200b\u2000')}\n`, row)).toEqual(nothing);
  });

  test('another sign is none of it', () => {
    for (const sign of ['–', '!', '\u1fff', '\u200c']) {
      const { told: found } = page(`${HEADER}${shown().replace('tại', `tại${sign}`)}`, row);
      expect(found.map(([text]) => text)).toEqual([
        'warning text/unaligned executionMethodsText',
        'warning text/row-not-in-page executionMethods.0',
      ]);
    }
  });

  test('what stands between two rows is kept, and the rows are found', () => {
    const text = `${HEADER}${shown()} Ghi chú ${shown('Trực tuyến')}${shown('Dịch vụ bưu chính')}`;
    const [online, postal] = ['ONLINE', 'POSTAL'].map((submissionMethod) => ({ ...row, submissionMethod }));
    expect(page(text, row, online as object, postal as object)).toEqual(unaligned('Ghi chú'));
  });

  test('a row is looked for where its channel is named, sixteen times', () => {
    const noise = (times: number) => 'Trực tiếp! '.repeat(times);
    expect(page(`${HEADER}${noise(15)}${shown()}`, row).remarks).toEqual(unaligned(noise(15).trim()).remarks);
    expect(page(`${HEADER}${noise(16)}${shown()}`, row).told.map(([text]) => text)).toEqual([
      'warning text/unaligned executionMethodsText',
      'warning text/row-not-in-page executionMethods.0',
    ]);
  });

  test('after sixteen rows that are not there none is looked for', () => {
    const rows = (times: number) => [...Array.from({ length: times }, () => ({ ...row, description: 'x' })), row];
    expect(page(`${HEADER}${shown()}`, ...rows(15)).told).toHaveLength(15);
    expect(page(`${HEADER}${shown()}`, ...rows(15)).remarks).toBe(undefined);
    expect(page(`${HEADER}${shown()}`, ...rows(16)).told).toHaveLength(18);
  });

  test('a row whose limit or whose fee the page has not is told as run together', () => {
    const runTogether = (text: string) => ({
      told: [['warning text/run-together executionMethods.0', text]],
      remarks: undefined,
    });
    for (const text of ['Trực tiếp50,000 VNĐNộp tại quầy', 'Trực tiếp5 Ngày làm việcNộp tại quầy']) {
      expect(page(`${HEADER}${text}`, row)).toEqual(runTogether(text));
    }
  });

  test('a row of an unknown channel that says nothing is not found where nothing of it stands', () => {
    const fax = { ...row, submissionMethod: 'FAX', description: '' };
    const told = page(`${HEADER}${shown()}`, fax, row).told.map(([text]) => text);
    expect(told).toContain('warning text/row-not-in-page executionMethods.0');
    expect(told).not.toContain('warning text/run-together executionMethods.0');
  });

  test('a row of an unknown channel is looked for only where it would stand', () => {
    const fax = { ...row, submissionMethod: 'FAX' };
    expect(page(`${HEADER}${shown('')}`, fax)).toEqual(nothing);
    expect(page(`${HEADER}x${shown('')}`, fax).told.map(([text]) => text)).toEqual([
      'warning text/unaligned executionMethodsText',
      'warning text/row-not-in-page executionMethods.0',
    ]);
  });

  test.each([
    [{ fees: [{ value: 0, currency: 'VND' }] }, '5 Ngày làm việcMiễn phí'],
    [{ fees: [{ value: 0, currency: 'VND' }] }, '5 Ngày làm việc0 Việt Nam Đồng'],
    [{ fees: [{ value: 1_234_567, currency: 'USD' }] }, '5 Ngày làm việc1,234,567 USD'],
    [{ fees: [{ currency: 'VND' }] }, '5 Ngày làm việc VNĐ'],
    [{ fees: [{ value: 5_000 }] }, '5 Ngày làm việc5,000'],
    [{ fees: [] }, '5 Ngày làm việcKhông có thông tin'],
    [{ fees: null }, '5 Ngày làm việcKhông có thông tin'],
    [{ processingTimeUnit: 'DAY' }, '5 Ngày50,000 VNĐ'],
    [{ processingTimeUnit: 'HOUR' }, '5 Giờ50,000 VNĐ'],
    [{ processingTimeUnit: 'MONTH' }, '5 Tháng50,000 VNĐ'],
    [{ processingTimeUnit: 'YEAR' }, '5 Năm50,000 VNĐ'],
    [{ processingTimeUnit: 'OTHER' }, '550,000 VNĐ'],
    [{ processingTime: null }, 'Không có thông tin50,000 VNĐ'],
  ])('%j is shown as %s', (changes, text) => {
    expect(page(`${HEADER}Trực tiếp${text}Nộp tại quầy`, { ...row, ...changes })).toEqual(nothing);
  });
});
