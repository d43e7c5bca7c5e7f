import { describe, expect, test } from 'vitest';
import { lastPeriod } from '../../../docs/audit/src/dossiers/default-period.ts';
import { findingText } from '../../../docs/audit/src/dossiers/finding-words.ts';
import { accountLines, formVerdict } from '../../../docs/audit/src/dossiers/form-verdict.ts';
import { problemKinds } from '../../../docs/audit/src/dossiers/problem-text.ts';
import {
  anomalyKinds,
  causeTable,
  channelsOf,
  differenceTable,
  formOf,
  formTable,
  lateTable,
  rateTable,
} from '../../../docs/audit/src/dossiers/report-blocks.ts';
import { sourceLines, summaryLines } from '../../../docs/audit/src/dossiers/report-summary.ts';
import { wrongForm } from '../../../docs/audit/src/dossiers/wrong-form.ts';
import { delimited } from '../../../docs/audit/src/page/delimited.ts';
import { reportOf, request } from './asked-report.ts';
import { csvOf, madeDossiers } from './made-dossiers.ts';

const HEAD = 'Mã hồ sơ,Ngày tiếp nhận,Ngày hẹn trả,Ngày có kết quả,Trạng thái,Đơn vị';

const ROWS = [
  'H1,19/10/2026,28/10/2026,28/10/2026,Đã trả kết quả,A',
  'H1,19/10/2026,28/10/2026,29/10/2026,Đã trả kết quả,A',
  ',19/10/2026,24/10/2026,25/10/2026,Đã trả kết quả,A',
  'H4,23/10/2026,20/10/2026,,Đang xử lý,B',
  'H5,03/11/2026,12/11/2026,05/11/2026,Từ chối,B',
  'H6,03/11/2026,12/11/2026,20/11/2026,Đã trả kết quả,B',
  'H7,01/09/2026,12/09/2026,10/09/2026,Đã trả kết quả,B',
  'H8,20/11/2026,30/11/2026,,Đang xử lý,B',
  'H9,20/10/2026,,,Đang xử lý,B',
];

const report = reportOf(request([HEAD, ...ROWS].join('\n')));

const unbalanced = reportOf(request([HEAD, ...ROWS, 'H10,03/11/2026,12/11/2026,10/10/2026,Đã xử lý,B'].join('\n')));

describe('what can hardly be true of a row', () => {
  test('is told by its row', () => {
    expect(report.anomalies.map(({ row, problem }) => [row, findingText(problem, 'vi')])).toEqual([
      [3, 'Mã hồ sơ đã có ở dòng khác (dòng 2)'],
      [4, 'Không có mã hồ sơ'],
      [4, 'Ngày hẹn trả là ngày nghỉ (24/10/2026; ngày làm việc tiếp theo là 26/10/2026)'],
      [5, 'Ngày hẹn trả trước ngày tiếp nhận (hẹn trả 20/10/2026, tiếp nhận 23/10/2026)'],
      [7, 'Kết thúc sau ngày cuối kỳ: được tính là đang giải quyết (kết thúc 20/11/2026, ngày cuối kỳ 14/11/2026)'],
      [8, 'Ngày hẹn trả là ngày nghỉ (12/09/2026; ngày làm việc tiếp theo là 14/09/2026)'],
    ]);
    expect(anomalyKinds(report, 'en').rows.map(([, count]) => count)).toEqual(['1', '1', '2', '1', '1']);
  });

  test('an end before the receipt is told once, also of what cannot be compared', () => {
    const codes = unbalanced.anomalies.map(({ problem }) => problem.code);
    expect(codes.filter((code) => code === 'dossier/finished-before-received')).toEqual([
      'dossier/finished-before-received',
    ]);
  });

  test('days no calendar reaches are told, and a code twice over the whole file', () => {
    const rows = Array.from({ length: 1500 }, (_, n) => `H${n},19/10/2026,28/10/2026,28/10/2026,,A`);
    const far = reportOf(request([HEAD, ...rows, 'H0,19/10/2026,28/10/2030,28/10/2029,,A'].join('\n')));
    expect(far.anomalies.map(({ row, problem }) => [row, problem.code, problem.value])).toEqual([
      [1502, 'dossier/row-twice', '2'],
      [1502, 'audit/ended-after-period', '2029-10-28'],
      [1502, 'audit/outside-calendar', '2029-10-28'],
      [1502, 'audit/outside-calendar', '2030-10-28'],
    ]);
  });

  test('without a column of codes no row is blamed for having none', () => {
    const { anomalies } = reportOf(
      request('Ngày tiếp nhận,Ngày hẹn trả,Ngày có kết quả\n19/10/2026,28/10/2026,28/10/2026'),
    );
    expect(anomalies).toEqual([]);
  });
});

describe('form 06', () => {
  test('says where every dossier is that was read', () => {
    const form = formOf(report);
    const { later, refused, 'ended-before': before, 'no-due-date': undated } = report.outside;
    expect([later, refused, before, undated]).toEqual([1, 1, 1, 1]);
    expect(form.rows[0]?.columns[3]).toBe(report.read - 4);
    expect(accountLines(form, report, 'vi').slice(0, 4)).toEqual([
      'Hồ sơ đã đọc: 9',
      'Có trong biểu (cột 3): 5',
      'Không có trong biểu, tiếp nhận sau ngày cuối kỳ: 1',
      'Không có trong biểu, bị từ chối tiếp nhận, không thuộc cột nào: 1',
    ]);
  });

  test('of many dossiers the account adds up', () => {
    const made = reportOf(request(csvOf(madeDossiers(2500))));
    const outside = Object.values(made.outside).reduce((sum, count) => sum + count, 0);
    expect((formOf(made).rows[0]?.columns[3] ?? 0) + outside).toBe(made.read);
  });

  test('is good only when it balances and no row was left out', () => {
    expect(formVerdict(formOf(report), report, 'vi')).toMatchObject({ isGood: true });
    const left = reportOf(request([HEAD, ...ROWS, 'H11,xx,,,,'].join('\n')));
    const verdict = formVerdict(formOf(left), left, 'vi');
    expect(verdict.isGood).toBe(false);
    expect(verdict.lines[0]).toBe('Số liệu chưa đầy đủ: bỏ qua 1 trên 10 dòng có dữ liệu.');
  });

  test('that does not balance says in which row and column, and where to look', () => {
    const { isGood, lines } = formVerdict(formOf(unbalanced), unbalanced, 'vi');
    expect([isGood, ...lines]).toEqual([
      false,
      'Biểu không cân đối.',
      'Các cột không khớp nhau: “Tổng số”, cột 3: 6, phải là 5 (3 = 7 + 11)',
      'Các cột không khớp nhau: “B”, cột 3: 3, phải là 2 (3 = 7 + 11)',
      'Nguyên nhân thường gặp: hồ sơ ghi kết thúc trước ngày tiếp nhận, ở dòng 11.',
    ]);
  });

  test('without channels has no online share, and says so', () => {
    const form = formOf(report);
    expect(channelsOf(form)).toEqual({ unknown: 5, isNoneKnown: true });
    expect(rateTable(form, 'vi').rows[3]?.slice(2)).toEqual(['–', 'không có số liệu']);
    expect(accountLines(form, report, 'en').at(-1)).toMatch(/^No channel is known/);
  });

  test('with some channels has the share, and how many are not known', () => {
    const some = reportOf(request(`${HEAD},Cách thức\n${ROWS[0]},Trực tuyến\n${ROWS[3]},\n${ROWS[4]},`));
    const form = formOf(some);
    expect(channelsOf(form)).toEqual({ unknown: 1, isNoneKnown: false });
    expect(rateTable(form, 'vi').rows[3]?.slice(2)).toEqual(['1/2', '50,00%']);
    expect(accountLines(form, some, 'vi').at(-1)).toMatch(/như không trực tuyến: 1\.$/);
  });

  test('has a name of its own for every column', () => {
    const [table] = formTable(formOf(report), 'vi').flatMap((block) => (block.kind === 'table' ? [block] : []));
    const names = table?.head.map((name) => name.replace(/^\(\d+\) /, ''));
    expect(new Set(names).size).toBe(12);
  });
});

describe('lists', () => {
  test('what is late by a due date on a day of rest says so', () => {
    const { head, rows } = lateTable(report, 'vi');
    expect(head.at(-1)).toBe('Ghi chú');
    expect(rows.map(([row, ...cells]) => [row, cells.at(-2), cells.at(-1)])).toEqual([
      ['3', '1', ''],
      ['4', '0', 'hẹn trả vào ngày nghỉ; ngày làm việc tiếp theo là 26/10/2026: tính đến ngày đó thì chưa quá hạn'],
      ['5', '18', ''],
      ['7', '1', ''],
    ]);
  });

  test('the table of causes and the list of dossiers agree', () => {
    const made = reportOf(request(csvOf(madeDossiers(400))));
    const listed = differenceTable(made, 'vi').rows.flatMap((row) => (row.at(-1) ?? '').split('; '));
    const causes = causeTable(made, 'vi').rows;
    for (const [cause, , possible] of causes)
      expect([cause, listed.filter((one) => one === cause).length]).toEqual([cause, Number(possible)]);
    const first = causes.reduce((sum, row) => sum + Number(row[1]), 0);
    expect(first).toBe(made.audit.differ);
  });

  test('a recorded due date is so many days earlier or later', () => {
    const { rows } = differenceTable(reportOf(request(csvOf(madeDossiers(30)))), 'vi');
    expect(new Set(rows.map((row) => row[6]))).toEqual(new Set(['đã ghi sớm hơn 1 ngày', 'đã ghi sớm hơn 3 ngày']));
  });
});

describe('words', () => {
  test('problems of one kind are one line with their rows, what kept rows out first', () => {
    const row = (at: number, value: string) =>
      ({ code: 'dossier/unreadable-date', path: [at, 'Ngày nhận'], severity: 'error', value }) as const;
    const heading = { code: 'audit/empty-heading', path: [1, 3], severity: 'warning' } as const;
    const cells = { code: 'audit/too-few-cells', path: [9], severity: 'error', value: 2, accepted: '8' } as const;
    expect(problemKinds([heading, row(3, 'x'), cells, row(5, 'y')], 'vi').map(({ text }) => text)).toEqual([
      'Không đọc được ngày (ngày viết 20/11/2026 hoặc 2026-11-20), cột “Ngày nhận”: dòng 3 (“x”), dòng 5 (“y”)',
      'Dòng có ít ô hơn số cột: dòng 9 (2 ô, 8 cột)',
      'Một cột không có tên: bỏ qua cột này, cột 3: dòng 1',
    ]);
    const many = Array.from({ length: 30 }, (_, n) => row(n + 2, 'x'));
    expect(problemKinds(many, 'en')[0]?.text).toMatch(/row 21 \(“x”\), and 10 more$/);
  });

  test('a column that is missing is told by what it holds', () => {
    const problem = { code: 'audit/no-column', path: [1, 'endedOn'], severity: 'error' } as const;
    expect(problemKinds([problem], 'vi')[0]?.text).toMatch(/^Không thấy cột “Ngày có kết quả” \(.*Ngày kết thúc/);
    expect(problemKinds([problem], 'en')[0]?.text).toMatch(/^A column was not found “Day the result was there”/);
  });

  test('a limit that leaves the calendar does not blame the day of receipt', () => {
    const { problems } = reportOf(request([HEAD, ROWS[0]].join('\n'), { limit: { amount: 400, unit: 'working-day' } }));
    expect(problemKinds(problems, 'vi').map(({ text }) => text)).toEqual([
      'Đếm thời hạn từ ngày tiếp nhận thì ra ngoài lịch làm việc đã có (01/12/2014 – 31/12/2027): dòng 2 (“19/10/2026”)',
    ]);
  });

  test('nothing of the report is in the words of a program', () => {
    const lines = [
      ...summaryLines({ ...report, encoding: 'utf-8' }, 'a.csv', 'vi'),
      ...formVerdict(formOf(unbalanced), unbalanced, 'vi').lines,
      ...unbalanced.anomalies.map(({ problem }) => findingText(problem, 'vi')),
    ];
    expect(lines).toContain('Bảng mã: UTF-8; dấu phân cách: dấu phẩy');
    for (const line of lines)
      expect(line).not.toMatch(/endedOn|dueOn|receivedAt|rows\.|columns\.|utf-8|working-day|\[/);
  });

  test('the summary has the limit and what was chosen', () => {
    const limited = reportOf(request(csvOf(madeDossiers(3)), { limit: { amount: 5, unit: 'working-day' } }));
    expect(sourceLines(limited, null, 'vi')).toEqual([
      'Nguồn: dữ liệu dán vào',
      'Kỳ báo cáo: 15/10/2026 – 14/11/2026',
      'Thời hạn chung: 5 ngày làm việc',
      'Hồ sơ đã đọc: 3',
    ]);
  });

  test('the form is refused by its labels', () => {
    const codes = (from: string, to: string, limit: string) =>
      wrongForm({ from, to, limit }, 'vi').map(({ code, path }) => [code, ...path]);
    expect(codes('2026-11-14', '2026-10-15', '2,5')).toEqual([
      ['audit/period-reversed', 'Kỳ báo cáo từ ngày'],
      ['audit/not-whole-days', 'Thời hạn chung (ngày làm việc)'],
    ]);
    expect(codes('', '2026-10-15', 'x').map(([code]) => code)).toEqual(['audit/needed', 'audit/not-a-number']);
    expect(codes('2026-10-15', '2026-10-15', '5')).toEqual([]);
    expect(codes('2026-10-15', '2026-10-15', '0').length).toBe(1);
  });
});

test('the period is the last that has closed', () => {
  expect(lastPeriod('2026-11-27')).toEqual({ from: '2026-10-15', to: '2026-11-14' });
  expect(lastPeriod('2026-11-14')).toEqual({ from: '2026-09-15', to: '2026-10-14' });
  expect(lastPeriod('2027-01-03')).toEqual({ from: '2026-11-15', to: '2026-12-14' });
});

test('a download has its cells set apart as the reader needs them', () => {
  const csv = 'a,b\r\n"1,5","x;""y"""\r\n\r\n\'=1,';
  expect(delimited(csv, ',')).toBe(csv);
  expect(delimited(csv, ';')).toBe('a;b\r\n1,5;"x;""y"""\r\n\r\n\'=1;');
});
