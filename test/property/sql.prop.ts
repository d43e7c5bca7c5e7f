import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { compileCalendar, NO_DAY, toEpochDay } from 'motcua/calendar';
import {
  type ClassCountRow,
  classCountsSql,
  classificationSql,
  columnCountsFromRows,
  type SqlDialect,
  type WorkingCalendarRow,
  workingCalendarRows,
  workingCalendarSql,
} from 'motcua/sql';
import { type ColumnCounts, classifyColumns, type DossierColumns } from 'motcua/statistics';
import { vietnamCalendar } from 'motcua/vn';
import { describe, expect } from 'vitest';
import { calendarSpecs } from '../arbitraries/calendars.ts';
import { type ColumnCase, columnCases, GROUPS } from '../arbitraries/column-rows.ts';
import { runs } from '../arbitraries/runs.ts';
import { type NaiveRow, naiveColumnsRow } from '../reference/naive-columns.ts';
import { plus, worksOn } from '../reference/walk.ts';

const dialects = fc.constantFrom('duckdb', 'postgres', 'clickhouse') as fc.Arbitrary<SqlDialect>;

/** Names as callers may have them, those that try to leave their quotes among them. */
const names = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    fc.string({
      unit: fc.constantFrom('"', '\\', "'", '`', ';', '-', '(', ')', 'J', ' '),
      minLength: 1,
      maxLength: 40,
    }),
    fc.constantFrom('x"; DROP TABLE dossier; --', '\\"', '""', '\\', 'JOIN', "DATE '2026-01-01'", '/*', '--'),
  )
  .filter((name) => !/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(name) && Buffer.byteLength(name) <= 63);

/** A name that is read from its opening quote, by the rules of an engine; and where it ends. */
function readName(text: string, from: number, dialect: SqlDialect): readonly [name: string, end: number] {
  let name = '';
  for (let at = from + 1; at < text.length; at += 1) {
    const character = text[at] as string;
    const next = text[at + 1];
    const isEscaped = dialect === 'clickhouse' ? character === '\\' : character === '"' && next === '"';
    if (isEscaped) {
      name += next;
      at += 1;
    } else if (character === '"') return [name, at + 1];
    else name += character;
  }
  throw new Error('a name does not end');
}

/** A text taken apart as an engine does: the names in quotes, and what is left with a mark for each. */
function taken(text: string, dialect: SqlDialect): { readonly names: readonly string[]; readonly rest: string } {
  const found: string[] = [];
  let rest = '';
  for (let at = 0; at < text.length; ) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return { names: found, rest: rest + text.slice(at) };
    rest += `${text.slice(at, quote)}?`;
    const [name, end] = readName(text, quote, dialect);
    found.push(name);
    at = end;
  }
  return { names: found, rest };
}

const own = /^mc_/i;
const answers =
  /^(group_no|channel_no|received_on|ended_on|due_on|class_code|days_late|calendar_days_late|bad_reason)$/i;
const columnNames = fc.uniqueArray(
  names.filter((name) => !own.test(name) && !answers.test(name)),
  { minLength: 7, maxLength: 7, selector: (name) => name.toLowerCase() },
);

describe('names', () => {
  test.prop([dialects, columnNames, names, names, fc.boolean()], { numRuns: runs(600) })(
    'are names in quotes whatever is in them, and change nothing else of the text',
    (dialect, list, table, calendar, isStored) => {
      const query = (of: readonly string[]) => {
        const [a, b, c, d, e, f, g, h, i] = of as [
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string,
        ];
        const columns = { keys: [a], received: b, ended: c, group: d, suspended: e, channel: f };
        return classificationSql({
          dialect,
          dossiers: h,
          calendar: ['s', i],
          columns: isStored ? { ...columns, due: g } : { ...columns, limit: g },
          on: '2026-11-20',
          groups: 130,
        });
      };
      const given = [...list, table, calendar];
      const plain = ['k', 'a', 'b', 'c', 'd', 'e', 'f', 't', 'w'];
      const [found, wanted] = [taken(query(given), dialect), taken(query(plain), dialect)];
      expect(found.rest).toBe(wanted.rest);
      expect(found.names).toEqual(wanted.names.map((name) => given[plain.indexOf(name)] ?? name));
    },
  );

  test.prop([dialects, names], { numRuns: runs(300) })(
    'of tables are so in statements and counts too',
    (dialect, name) => {
      const counts = taken(classCountsSql({ dialect, classified: name, on: '2026-11-14' }), dialect);
      expect(counts.names).toEqual([name]);
      const [create] = workingCalendarSql(vietnamCalendar, { dialect, table: ['s', name] });
      expect(taken(create as string, dialect).names).toEqual(['s', name]);
    },
  );
});

describe('rows of a calendar', () => {
  test.prop([calendarSpecs], { numRuns: runs(150) })('are what is found day by day, and no others', (spec) => {
    const rows = [...workingCalendarRows(compileCalendar(spec))];
    const expected: WorkingCalendarRow[] = [];
    let [ordinal, stretch] = [0, 0];
    for (let date = rows[0]?.date as string; date <= (rows.at(-1)?.date as string); date = plus(date, 1)) {
      const isWorking = worksOn(spec, date);
      if (isWorking === undefined) continue;
      if (expected.at(-1)?.date !== plus(date, -1)) stretch += 1;
      if (isWorking) ordinal += 1;
      expected.push({ date, isWorking, ordinal, stretch });
    }
    expect(rows).toEqual(expected);
    expect(
      [plus(rows[0]?.date as string, -1), plus(rows.at(-1)?.date as string, 1)].map((date) => worksOn(spec, date)),
    ).toEqual([undefined, undefined]);
  });
});

const cases = columnCases((row, calendar, on) => {
  const found = naiveColumnsRow(row, calendar, on, GROUPS);
  return 'bad' in found ? null : found.dueOn;
});

const dayOf = (date: string | null) => (date === null ? NO_DAY : toEpochDay(date));

function columnsOf({ rows, by }: ColumnCase): DossierColumns {
  const column = (read: (row: NaiveRow) => number) => Int32Array.from(rows, read);
  const base = {
    received: column(({ received }) => dayOf(received)),
    ended: column(({ ended }) => dayOf(ended)),
    group: column(({ group }) => group),
    suspended: column(({ suspended }) => suspended),
    channel: Uint8Array.from(rows, ({ channel }) => channel),
  };
  if (by === 'limit') return { ...base, limit: column(({ limit }) => limit ?? 0) };
  return { ...base, due: column(({ due }) => dayOf(due)) };
}

/** The flow of a good row into a period that begins on a day. */
function flowOf({ received, ended, channel }: NaiveRow, code: number, from: string): number {
  if (code === 0) return -1;
  if ((received as string) >= from) return channel;
  return code >= 12 && (ended as string) < from ? -1 : 4;
}

/** What an engine tells of a row that it classified as it is found day by day. */
function countRowOf(row: NaiveRow, { calendar, on, from }: ColumnCase, hasPeriod: boolean): ClassCountRow {
  const found = naiveColumnsRow(row, calendar, on, GROUPS);
  if ('bad' in found) {
    return { group_no: -1, flow: -1, class_code: 255, is_there: 0, bad_reason: found.bad, dossiers: 1 };
  }
  const isOver = hasPeriod && found.code >= 12 && (row.ended as string) < from;
  const flow = hasPeriod ? flowOf(row, found.code, from) : -1;
  return { group_no: row.group, flow, class_code: found.code, is_there: isOver ? 0 : 1, bad_reason: null, dossiers: 1 };
}

/** Rows that are alike added up, as GROUP BY does. */
function grouped(rows: readonly ClassCountRow[]): readonly ClassCountRow[] {
  const sums = new Map<string, ClassCountRow>();
  for (const row of rows) {
    const key = JSON.stringify({ ...row, dossiers: 0 });
    sums.set(key, { ...row, dossiers: Number(sums.get(key)?.dossiers ?? 0) + 1 });
  }
  return [...sums.values()];
}

const withoutFirst = ({ bad, ...rest }: ColumnCounts): ColumnCounts => ({
  ...rest,
  bad: bad.map(({ code, count: many }) => ({ code, count: many, first: -1 })),
});

describe('counts of an engine', () => {
  test.prop([cases, fc.boolean(), fc.constantFrom(Number, BigInt, String)], { numRuns: runs(400) })(
    'are the counts of columns, in whatever order and however its driver writes numbers',
    (of, hasPeriod, as) => {
      const { calendar, on, from, rows } = of;
      const period = hasPeriod ? { period: { from, to: on } } : {};
      const {
        due: _due,
        code: _code,
        ...wanted
      } = classifyColumns(columnsOf(of), calendar, {
        on,
        groups: GROUPS,
        ...period,
      });
      const told = grouped(rows.map((row) => countRowOf(row, of, hasPeriod)))
        .map((row) => ({ ...row, dossiers: as(row.dossiers as number) }))
        .reverse();
      const options = { on, groups: GROUPS, calendarVersion: calendar.version, ...period };
      expect(columnCountsFromRows(told, options)).toEqual(withoutFirst(wanted));
    },
  );

  test.prop([cases, fc.nat()], { numRuns: runs(200) })(
    'that lack one dossier differ from those of columns',
    (of, which) => {
      const { calendar, on, rows } = of;
      const { due: _due, code: _code, ...wanted } = classifyColumns(columnsOf(of), calendar, { on, groups: GROUPS });
      const told = rows.map((row) => countRowOf(row, of, false));
      const options = { on, groups: GROUPS, calendarVersion: calendar.version };
      const lacking = told.filter((_row, at) => at !== which % rows.length);
      expect(columnCountsFromRows(lacking, options)).not.toEqual(withoutFirst(wanted));
    },
  );
});
