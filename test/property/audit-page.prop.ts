import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { dueDate, explainDueDate } from 'motcua';
import { fromEpochDay, isWorkingDay, toEpochDay } from 'motcua/calendar';
import { vietnam } from 'motcua/vn';
import { describe, expect } from 'vitest';
import { dossierReport } from '../../docs/audit/src/dossiers/dossier-report.ts';
import { noMatching } from '../../docs/audit/src/dossiers/matching.ts';
import { formOf } from '../../docs/audit/src/dossiers/report-blocks.ts';
import { calendarPicture } from '../../docs/audit/src/due/calendar-picture.ts';
import { decodeText } from '../../docs/audit/src/text/decode-text.ts';
import { readCsv } from '../../docs/audit/src/text/read-csv.ts';
import { runs } from '../arbitraries/runs.ts';

const receipts = fc.integer({ min: toEpochDay('2015-01-01'), max: toEpochDay('2026-12-31') }).map(fromEpochDay);
const amounts = fc.integer({ min: 1, max: 60 });
const cells = fc.string({
  unit: fc.constantFrom('a', 'ễ', '"', ',', ';', '\t', '\n', ' ', '=', '<', '0'),
  maxLength: 8,
});

/** A cell as every writer of CSV writes it that needs quotes. */
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

/** Mostly what belongs into a column, and sometimes anything. */
const mostly = (...usual: readonly string[]) =>
  fc.oneof({ weight: 30, arbitrary: fc.constantFrom(...usual) }, { weight: 1, arbitrary: cells });

/** By heading, what stands in rows that are near to dossiers. */
const COLUMNS = {
  'Ngày tiếp nhận': mostly('02/11/2026', '2026-10-20 09:00', '1/9/2026', '20/10/2026 8:05', '01/01/1990'),
  'Ngày hẹn trả': mostly('11/11/2026', '29/10/2026', '2026-09-10', '', '2126-01-01', '10/01/1990', '31/02/2026'),
  'Ngày có kết quả': mostly('10/11/2026', '2026-10-30', '', '', '12/01/1990'),
  'Mã TTHC': mostly('1.004222', '1.004194', '1.001193', '9.999999', ''),
  'Đơn vị': mostly('Xã A', 'Xã B', '', '__proto__', '=1+1', '<b>'),
  'Cách thức': mostly('Trực tuyến', 'Trực tiếp', 'Bưu chính', ''),
  'Kết quả xử lý': mostly('', '', 'Đang xử lý', 'Rút hồ sơ', 'Từ chối'),
  'Số ngày làm việc': mostly('', '', '', '', '5', '7', '0', '40000'),
};
const HEADINGS = Object.keys(COLUMNS);
const nearDossiers = fc.array(fc.tuple(...Object.values(COLUMNS)), { minLength: 1, maxLength: 12 });

describe('the audit page', () => {
  test.prop([receipts, amounts, fc.constantFrom('working-day', 'calendar-day')], { numRuns: runs(200) })(
    'draws as many counted days as the limit has, and the due date once',
    (receivedAt, amount, unit) => {
      const query = { receivedAt, limit: { amount, unit }, ...vietnam(receivedAt) } as const;
      const days = calendarPicture(explainDueDate(query), query).months.flatMap(({ weeks }) => weeks.flat());
      const drawn = days.flatMap((day) => day ?? []);
      expect(drawn.filter(({ isDue }) => isDue).map(({ date }) => date)).toEqual([dueDate(query).dueOn]);
      const counted = drawn.filter(({ mark }) => mark === 'counted');
      expect(counted.map(({ number }) => number)).toEqual(Array.from({ length: amount }, (_, at) => at + 1));
      const skipped = drawn.filter(({ mark }) => mark === 'skipped');
      expect(skipped.filter(({ date, why }) => isWorkingDay(query.calendar, date) || why === null)).toEqual([]);
    },
  );

  test.prop([receipts, fc.integer({ min: 1, max: 10 }), fc.constantFrom('week', 'month', 'hour')], {
    numRuns: runs(200),
  })('draws every day from the receipt to the due date', (receivedOn, amount, unit) => {
    const receivedAt = `${receivedOn}T10:00`;
    const query = { receivedAt, limit: { amount, unit }, ...vietnam(receivedAt) } as const;
    const days = calendarPicture(explainDueDate(query), query).months.flatMap(({ weeks }) => weeks.flat());
    const marked = days.flatMap((day) => (day === null || day.mark === null ? [] : [toEpochDay(day.date)]));
    const [from, to] = [toEpochDay(receivedOn), toEpochDay(dueDate(query).dueOn)];
    expect(marked).toEqual(Array.from({ length: to - from + 1 }, (_, at) => from + at));
  });

  test.prop([fc.array(fc.tuple(cells, cells), { minLength: 1, maxLength: 8 }), fc.constantFrom(',', ';', '\t')], {
    numRuns: runs(300),
  })('reads back every cell that was written in quotes, and its row', (table, delimiter) => {
    const text = [['x', 'y'], ...table].map((row) => row.map(quoted).join(delimiter)).join('\r\n');
    const read = readCsv(text);
    const filled = table.flatMap((row, at) => (row.every((cell) => cell.trim() === '') ? [] : [{ row, at: at + 2 }]));
    expect(read.found.list()).toEqual([]);
    expect(read.records).toEqual(filled.map(({ row }) => row));
    expect(read.rows).toEqual(filled.map(({ at }) => at));
  });

  test.prop([fc.uint8Array({ maxLength: 400 })], { numRuns: runs(500) })('takes any bytes without a throw', (bytes) => {
    const { text, problems } = decodeText(bytes);
    const table = readCsv(text);
    for (const { code } of [...problems, ...table.found.list()]) expect(code).toMatch(/^audit\/[a-z-]+$/);
    expect(table.records.every((record) => record.length >= table.headings.length)).toBe(true);
  });

  test.prop([nearDossiers, fc.constantFrom(null, null, 7, 5, 3, -2, 40_000)], { numRuns: runs(300) })(
    'makes a report of any rows or says why not, and loses none of them',
    (table, amount) => {
      const source = [HEADINGS, ...table].map((row) => row.map(quoted).join(',')).join('\n');
      const limit = amount === null ? null : ({ amount, unit: 'working-day' } as const);
      const period = { from: '2026-10-15', to: '2026-11-14' };
      const asked = { source, encoding: 'auto', period, grouping: 'unit', limit, matching: noMatching() } as const;
      const last = [...dossierReport(asked)].at(-1);
      if (last?.kind !== 'done') {
        expect(last?.kind === 'refused' && last.problems.length > 0).toBe(true);
        return;
      }
      const { read, leftOut, audit, problems, understood, outside } = last.report;
      const filled = table.filter((row) => row.some((cell) => cell.trim() !== ''));
      const rows = table.flatMap((row, at) => (row.some((cell) => cell.trim() !== '') ? [at + 2] : []));
      expect(read + leftOut).toBe(filled.length);
      const { agree, differ, bad, notComparable } = audit;
      expect(Object.values(notComparable).reduce((sum, count) => sum + count, agree + differ + bad)).toBe(read);
      for (const { path } of problems) expect(rows).toContain(path[0]);
      const unknown = understood.words.filter(({ meaning }) => meaning === null);
      if (leftOut > 0) expect(problems.length + unknown.length).toBeGreaterThan(0);
      const inForm = formOf(last.report).rows[0]?.columns[3] ?? 0;
      expect(Object.values(outside).reduce((sum, count) => sum + count, inForm)).toBe(read);
    },
  );
});
