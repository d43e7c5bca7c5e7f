import { auditDossiers, classify, stateFromRow } from 'motcua/dossier';
import { catalogue } from 'motcua/procedure';
import { tally } from 'motcua/statistics';
import { vietnamCalendar as calendar, policies } from 'motcua/vn';
import { procedures } from 'motcua/vn/procedures';
import { describe, expect, test } from 'vitest';
import type { DossierRequest } from '../../../docs/audit/src/dossiers/request.ts';
import { sample } from '../../../docs/audit/src/dossiers/sample.ts';
import { newsOf, period, refusedOf, reportOf, request } from './asked-report.ts';
import { csvOf, madeDossiers } from './made-dossiers.ts';

const refusalOf = (asked: DossierRequest) => refusedOf(asked).problems.map(({ code, path }) => [code, ...path]);

const HEAD = 'Mã hồ sơ,Ngày tiếp nhận,Ngày hẹn trả,Ngày có kết quả';

describe('a file of dossiers', () => {
  const rows = madeDossiers(2500);
  const report = reportOf(request(csvOf(rows)));

  test('is audited as the library audits all of it at once, though it is read part by part', () => {
    const options = { on: period.to, calendar, policy: policies, catalogue: catalogue(procedures) };
    const whole = auditDossiers(rows, options);
    const { agree, differ, byCause, notComparable } = report.audit;
    expect([agree, differ]).toEqual([whole.agree, whole.differ]);
    expect(byCause).toEqual(whole.byCause);
    expect(notComparable).toEqual({ 'procedure-unknown': whole.notComparable.length });
    const expected = whole.differences.map(({ index, ...difference }) => ({
      row: index + 2,
      unit: rows[index]?.unit,
      receivedAt: rows[index]?.receivedAt,
      ...difference,
    }));
    expect(report.differences).toEqual(expected);
    expect(Math.min(agree, differ, whole.notComparable.length, byCause.length)).toBeGreaterThan(1);
  });

  test('is counted as the library counts it', () => {
    const states = rows.map((row) => stateFromRow(row, { on: period.to, calendar }));
    expect(report.tally).toEqual(tally(states, { period, keys: ['unit'] }));
  });

  test('names who is late without an apology, of those in the report', () => {
    const expected = rows.flatMap((row, at) => {
      const state = stateFromRow(row, { on: period.to, calendar });
      const { timeliness, apologised } = classify(state);
      const isTold = state.endedOn === null || state.endedOn >= period.from;
      return timeliness === 'overdue' && !apologised && isTold ? [at + 2] : [];
    });
    expect(report.late.map(({ row }) => row)).toEqual(expected);
    expect(expected.length).toBeGreaterThan(10);
  });

  test('is told as it goes on, and what nothing was read from', () => {
    const told = newsOf(request(csvOf(rows))).flatMap((news) => (news.kind === 'progress' ? [news.done] : []));
    expect(told).toEqual([1000, 2000, 2500]);
    expect(report).toMatchObject({
      read: 2500,
      leftOut: 0,
      understood: { unused: ['Ghi chú'] },
      delimiter: ';',
      problems: [],
      encoding: null,
    });
  });

  test('a bad row is left out and told by its row and column; the others keep their rows', () => {
    const text = [
      HEAD,
      'H1,02/11/2026,09/11/2026,',
      'H2,31/02/2026,09/11/2026,',
      '',
      'H3,2/11/2026 9:05,9/11/2026,20/11/2026 15:00',
      'H4,02/11/2026',
    ];
    const { read, leftOut, problems, late } = reportOf(request(text.join('\n')));
    expect([read, leftOut]).toEqual([2, 2]);
    expect(problems.map(({ code, path }) => [code, ...path])).toEqual([
      ['audit/too-few-cells', 6],
      ['dossier/unreadable-date', 3, 'Ngày tiếp nhận'],
    ]);
    expect(late.map(({ row, id }) => [row, id])).toEqual([
      [2, 'H1'],
      [5, 'H3'],
    ]);
  });

  test('a limit comes from the row, else from the form, else from the catalogue', () => {
    const text = `${HEAD},Mã thủ tục,Số ngày làm việc\nA,2026-11-02,2026-11-09,,,5\nB,2026-11-02,2026-11-09,,1.004222,\nC,2026-11-02,2026-11-09,,,năm`;
    const without = reportOf(request(text));
    expect(without.audit).toMatchObject({ agree: 1, differ: 1, notComparable: { 'procedure-unknown': 1 } });
    expect(without.differences.map(({ id, recomputed }) => [id, recomputed.dueOn])).toEqual([['B', '2026-11-11']]);
    expect(without.problems).toEqual([
      {
        code: 'audit/not-a-limit',
        path: [4, 'Số ngày làm việc'],
        severity: 'error',
        value: 'năm',
      },
    ]);
    const all = reportOf(request(text, { limit: { amount: 4, unit: 'working-day' } }));
    expect(all.differences.map(({ id, recomputed }) => [id, recomputed.dueOn])).toEqual([
      ['B', '2026-11-06'],
      ['C', '2026-11-06'],
    ]);
  });

  test('bytes are read by their encoding', () => {
    const bytes = new TextEncoder().encode(csvOf(rows.slice(0, 10)));
    expect(reportOf(request(bytes))).toMatchObject({ encoding: 'utf-8', read: 10 });
  });

  test('of which some letters are lost tells their rows and columns', () => {
    const bytes = new TextEncoder().encode(`${HEAD}\nHồ,02/11/2026,09/11/2026,\nH?,02/11/2026,09/11/2026,`);
    bytes[bytes.lastIndexOf(0x3f)] = 0xff;
    const { encoding, read, problems } = reportOf(request(bytes));
    expect([encoding, read]).toEqual(['utf-8', 2]);
    expect(problems.map(({ code, path }) => [code, ...path])).toEqual([['audit/lost-letters', 3, 'Mã hồ sơ']]);
  });

  test('what a formula or markup would be is text', () => {
    const { late } = reportOf(request(`${HEAD}\n=1+1,2026-10-01,2026-10-12,\n<img src=x>,2026-10-01,2026-10-12,`));
    expect(late.map(({ id }) => id)).toEqual(['=1+1', '<img src=x>']);
  });
});

test('the made-up data shows a difference, a late dossier, one that is apologised for and a row that cannot be read', () => {
  const { read, leftOut, audit, differences, late } = reportOf(request(sample.text, { period: sample.period }));
  expect([read, leftOut, audit.agree, audit.differ]).toEqual([9, 1, 7, 1]);
  expect(audit.notComparable).toEqual({ 'limit-unknown': 1 });
  expect(differences.map(({ id, cause }) => [id, cause])).toEqual([['HS-0003', 'receipt-day-counted']]);
  expect(late.map(({ id }) => id)).toEqual(['HS-0003', 'HS-0007']);
});

describe('a file that cannot be used', () => {
  test('of one column is refused', () => {
    expect(refusalOf(request('Mã hồ sơ|Ngày tiếp nhận\nH1|02/11/2026'))).toEqual([['audit/one-column', 1]]);
  });

  test('without a column that is needed says so once', () => {
    const text = `Mã hồ sơ,Ngày tiếp nhận,Ngày hẹn trả\n${'H1,02/11/2026,09/11/2026\n'.repeat(50)}`;
    expect(refusalOf(request(text))).toEqual([['audit/no-column', 1, 'endedOn']]);
  });

  test('with a quote that never closes names the place', () => {
    expect(refusalOf(request(`${HEAD}\nH1,"02/11/2026,09/11/2026,`))).toEqual([['audit/quote-not-closed', 2, 2]]);
  });

  test('that is a workbook, empty or has two columns of one name is refused', () => {
    expect(refusalOf(request(Uint8Array.from([0x50, 0x4b, 3, 4])))).toEqual([['audit/workbook']]);
    expect(refusalOf(request(' \n'))).toEqual([['audit/empty']]);
    expect(refusalOf(request('a,a\n1,2'))).toEqual([['audit/heading-twice', 1, 'a']]);
  });

  test('a period or a limit that is none is refused by the library', () => {
    const text = csvOf(madeDossiers(3));
    const refusing = (more: Partial<DossierRequest>) => () => newsOf(request(text, more));
    expect(refusing({ period: { from: '2026-11-14', to: '2026-10-15' } })).toThrow('statistics/');
  });

  test('by a limit that is none nothing can be audited, and every row says so', () => {
    const limit = { amount: -1, unit: 'working-day' } as const;
    const { audit, problems } = reportOf(request(csvOf(madeDossiers(3)), { limit }));
    expect(audit).toMatchObject({ agree: 0, differ: 0, bad: 3 });
    expect(problems.map(({ code, path }) => [code, ...path])).toEqual(
      [2, 3, 4].map((row) => ['deadline/amount-out-of-bounds', row, 'limit.amount']),
    );
  });

  test('a due date no calendar reaches stops nothing', () => {
    const text = `${HEAD}\nA,2026-11-02,2126-11-09,\nB,2026-10-01,2026-10-12,\nC,1990-01-02,1990-01-09,`;
    const { read, late, tally: counted } = reportOf(request(text));
    expect([read, late.map(({ id }) => id)]).toEqual([3, ['B']]);
    expect(counted.bad).toEqual([{ code: 'calendar/out-of-coverage', dossiers: 1 }]);
  });
});
