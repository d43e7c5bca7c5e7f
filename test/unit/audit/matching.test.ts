import { describe, expect, test } from 'vitest';
import { findColumns } from '../../../docs/audit/src/dossiers/find-columns.ts';
import {
  type Matching,
  noMatching,
  readColumns,
  withColumn,
  withWord,
} from '../../../docs/audit/src/dossiers/matching.ts';
import { refusedOf, reportOf, request } from './asked-report.ts';

const HEADINGS = ['Mã hồ sơ', 'Ngày tiếp nhận', 'Ngày hẹn trả', 'Ngày trao kết quả', 'Trạng thái', 'Đường nộp'];

const text = (rows: readonly string[], headings = HEADINGS) => [headings.join(';'), ...rows].join('\n');

const said = (change: (matching: Matching) => Matching, headings = HEADINGS): Matching => change(noMatching(headings));

const ROWS = [
  'H1;20/10/2026;29/10/2026;28/10/2026;Đã phát hành;Trực tuyến',
  'H2;20/10/2026;29/10/2026;30/10/2026;Đã phát hành;Nộp tại nhà văn hóa',
  'H3;20/10/2026;29/10/2026;;Đang xử lý;Trực tuyến',
];

describe('columns of a file', () => {
  test('are found by the names the library knows; what is missing and what is not used is told', () => {
    const { found, missing, unused } = findColumns(HEADINGS, noMatching());
    expect(found.map(({ column, heading }) => [column, heading])).toEqual([
      ['receivedAt', 'Ngày tiếp nhận'],
      ['dueOn', 'Ngày hẹn trả'],
      ['id', 'Mã hồ sơ'],
      ['outcome', 'Trạng thái'],
    ]);
    expect(missing).toContain('endedOn');
    expect(unused).toEqual(['Ngày trao kết quả', 'Đường nộp']);
  });

  test('a hundred columns nobody knows change nothing', () => {
    const many = Array.from({ length: 300 }, (_, n) => `x${n}`);
    const { found, unused } = findColumns([...many, 'Ngày hẹn trả'], noMatching());
    expect([found.map(({ column }) => column), unused.length]).toEqual([['dueOn'], 300]);
  });

  test('one that is needed and not found refuses the file, with what may be chosen', () => {
    const { problems, understood } = refusedOf(request(text(ROWS)));
    expect(problems.map(({ code, path }) => [code, ...path])).toEqual([['audit/no-column', 1, 'endedOn']]);
    expect(understood?.unused).toEqual(['Ngày trao kết quả', 'Đường nộp']);
  });

  test('one that is chosen is read, and told as chosen', () => {
    const matching = said((one) => withColumn(one, 'endedOn', 'Ngày trao kết quả'));
    const { read, understood } = reportOf(request(text(ROWS), { matching }));
    expect(read).toBe(1);
    expect(understood.columns).toContainEqual({ column: 'endedOn', heading: 'Ngày trao kết quả', isChosen: true });
  });

  test('a column may be said not to be there', () => {
    const matching = said((one) => withColumn(one, 'endedOn', null));
    const { understood, tally } = reportOf(request(text(ROWS), { matching }));
    expect(understood.absent).toEqual(['endedOn']);
    expect(tally.cells.flatMap(({ endings }) => endings)).toEqual([]);
  });

  test('what was said of one file counts for no other', () => {
    const matching = said((one) => withColumn(one, 'endedOn', 'Ngày trao kết quả'), ['a', 'b']);
    expect(refusedOf(request(text(ROWS), { matching })).problems[0]?.code).toBe('audit/no-column');
  });

  test('a heading stands for one column', () => {
    const one = withColumn(withColumn(noMatching(), 'unit', 'a'), 'field', 'a');
    expect(one.columns).toEqual({ field: 'a' });
    expect(withColumn(one, 'field', undefined).columns).toEqual({});
    expect(withColumn(withColumn(one, 'dueOn', null), 'endedOn', null).columns).toEqual({
      field: 'a',
      dueOn: null,
      endedOn: null,
    });
  });

  test('a limit may be in any column', () => {
    const headings = ['Ngày tiếp nhận', 'Ngày hẹn trả', 'Ngày có kết quả', 'Hạn'];
    const matching = said((one) => withColumn(one, 'limit', 'Hạn'), headings);
    const { audit } = reportOf(request(text(['02/11/2026;09/11/2026;;5'], headings), { matching }));
    expect(audit.agree).toBe(1);
  });

  test('each of them is asked for', () => {
    const { found, missing } = findColumns([], noMatching());
    expect([found, missing]).toEqual([[], readColumns]);
  });
});

describe('words of a file', () => {
  const columns = (one: Matching) =>
    withColumn(withColumn(one, 'endedOn', 'Ngày trao kết quả'), 'channel', 'Đường nộp');

  test('that are not known are told once each, with their rows, before those that are', () => {
    const { read, leftOut, problems, understood } = reportOf(request(text(ROWS), { matching: said(columns) }));
    expect([read, leftOut, problems]).toEqual([1, 2, []]);
    expect(understood.words.map(({ word, meaning, rows }) => [word, meaning, rows])).toEqual([
      ['Đã phát hành', null, 2],
      ['Nộp tại nhà văn hóa', null, 1],
      ['Trực tuyến', 'online', 2],
      ['Đang xử lý', 'pending', 1],
    ]);
  });

  test('mean what is said of them', () => {
    const matching = said((one) =>
      withWord(
        withWord(columns(one), 'outcome', 'Đã phát hành', 'finished'),
        'channel',
        'Nộp tại nhà văn hóa',
        'in-person',
      ),
    );
    const { read, late, understood, tally } = reportOf(request(text(ROWS), { matching }));
    expect([read, late.map(({ id }) => id)]).toEqual([3, ['H2', 'H3']]);
    expect(understood.words.filter(({ meaning }) => meaning === null)).toEqual([]);
    const [cell] = tally.cells;
    expect(cell?.receipts['in-person'].reduce((sum, count) => sum + count, 0)).toBe(1);
  });

  test('may be passed over: the dates decide, and the channel is not known', () => {
    const matching = said((one) =>
      withWord(
        withWord(columns(one), 'outcome', 'Đã phát hành', 'nothing'),
        'channel',
        'Nộp tại nhà văn hóa',
        'nothing',
      ),
    );
    const { read, tally } = reportOf(request(text(ROWS), { matching }));
    expect(read).toBe(3);
    expect(tally.cells[0]?.receipts.unknown.reduce((sum, count) => sum + count, 0)).toBe(1);
  });

  test('a meaning can be taken back', () => {
    const one = withWord(noMatching(), 'outcome', 'x', 'finished');
    expect(withWord(one, 'outcome', 'x', undefined).words).toEqual([]);
  });

  test('a word like a name of the language itself is a word', () => {
    const rows = ['H1;20/10/2026;29/10/2026;28/10/2026;__proto__;constructor'];
    const { understood } = refusedOf(request(text(rows), { matching: said(columns) }));
    expect(understood?.words.map(({ word, meaning }) => [word, meaning])).toEqual([
      ['constructor', null],
      ['__proto__', null],
    ]);
  });

  test('a column of any text is not taken for a list of words', () => {
    const rows = Array.from({ length: 700 }, (_, n) => `H${n};20/10/2026;29/10/2026;28/10/2026;từ ${n};Trực tuyến`);
    const { problems, understood } = refusedOf(request(text(rows), { matching: said(columns) }));
    expect(problems.map(({ code }) => code)).toEqual(['audit/no-dossiers']);
    expect(understood?.words.length).toBe(501);
  });
});
