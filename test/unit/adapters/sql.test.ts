import { addWorkingDays, compileCalendar, countWorkingDays, isWorkingDay } from 'motcua/calendar';
import {
  classCountsSql,
  classificationSql,
  type SqlDialect,
  workingCalendarRows,
  workingCalendarSql,
} from 'motcua/sql';
import { vietnamCalendar } from 'motcua/vn';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';

const DIALECTS = ['duckdb', 'postgres', 'clickhouse'] as const;

const columns = { keys: ['id'], received: 'received_on', ended: 'ended_on', group: 'unit_no', limit: 'limit_days' };
const options = { dialect: 'duckdb', dossiers: 'dossier', columns, on: '2026-11-20', groups: 130 } as const;
const { limit: _, ...withoutLimit } = columns;
const stored = { ...withoutLimit, due: 'due_on', suspended: 'still', channel: 'channel' };

const covered = (from: string, to: string) => ({
  id: from,
  covers: { from, to },
  certainty: 'official' as const,
  basis: [],
  entries: [],
});

const calendarOf = (...spans: readonly (readonly [string, string])[]) =>
  compileCalendar({
    id: 'test',
    names: { vi: 'Thử', en: 'Test' },
    timeZone: 'Asia/Ho_Chi_Minh',
    weeklyRest: [6, 7],
    notices: spans.map(([from, to]) => covered(from, to)),
  });

describe('rows of a calendar', () => {
  const rows = [...workingCalendarRows(vietnamCalendar)];

  test('tell of every covered day what the verbs tell', () => {
    expect(rows).toHaveLength(4779);
    for (const { date, isWorking } of rows)
      expect([date, isWorking]).toEqual([date, isWorkingDay(vietnamCalendar, date)]);
    const [first] = rows;
    for (const { date, ordinal } of rows.filter((_row, at) => at % 97 === 0)) {
      expect([date, ordinal - (first?.ordinal ?? 0)]).toEqual([
        date,
        countWorkingDays(vietnamCalendar, first?.date ?? '', date),
      ]);
    }
  });

  test('lead from a receipt to its due date by their ordinals', () => {
    const from = rows.find(({ date }) => date === '2026-08-21');
    const due = rows.find(({ isWorking, ordinal }) => isWorking && ordinal === (from?.ordinal ?? 0) + 3);
    expect(due?.date).toBe(addWorkingDays(vietnamCalendar, '2026-08-21', 3));
  });

  test('of a calendar with a gap leave the gap out and count the stretches', () => {
    const found = [...workingCalendarRows(calendarOf(['2026-01-08', '2026-01-09'], ['2026-01-12', '2026-01-13']))];
    expect(found).toEqual([
      { date: '2026-01-08', isWorking: true, ordinal: 1, stretch: 1 },
      { date: '2026-01-09', isWorking: true, ordinal: 2, stretch: 1 },
      { date: '2026-01-12', isWorking: true, ordinal: 3, stretch: 2 },
      { date: '2026-01-13', isWorking: true, ordinal: 4, stretch: 2 },
    ]);
  });

  test('are refused of what is no calendar, before the first is asked for', () => {
    expect(refused(() => workingCalendarRows({} as never)).code).toBe('calendar/not-compiled');
  });
});

describe('the table of days', () => {
  test.each(DIALECTS)('is made once and filled a thousand days at a time: %s', (dialect) => {
    const [create, ...inserts] = workingCalendarSql(vietnamCalendar, { dialect });
    expect(create).toMatch(/^CREATE TABLE "working_calendar" \(\n/);
    expect(inserts.map((text) => text.match(/^\(/gm)?.length)).toEqual([1000, 1000, 1000, 1000, 779]);
    expect(inserts.join('\n')).toContain("('2026-08-22', 1, ");
    expect([create, ...inserts].some((text) => text?.includes(';'))).toBe(false);
  });

  test.each(DIALECTS)('says what it says, and has no statement without a day: %s', (dialect) => {
    const whole = calendarOf(['2024-01-01', '2026-09-26']);
    const [create, ...inserts] = workingCalendarSql(whole, { dialect });
    expect(create).toMatchSnapshot();
    // a thousand days exactly
    expect(inserts.map((text) => text.match(/^\(/gm)?.length)).toEqual([1000]);
  });

  test('has a key that refuses a day twice, where an engine has keys', () => {
    const create = (dialect: SqlDialect) => workingCalendarSql(vietnamCalendar, { dialect })[0];
    expect(create('duckdb')).toContain('calendar_date DATE NOT NULL PRIMARY KEY,');
    expect(create('postgres')).toBe(create('duckdb'));
    expect(create('clickhouse')).toMatch(/calendar_date Date,[\s\S]*\) ENGINE = MergeTree\(\) ORDER BY calendar_date$/);
  });

  test.each([
    ['1970-01-01', '1970-02-01', '1970-01-01..1970-02-01'],
    ['2105-12-01', '2106-01-01', '2105-12-01..2106-01-01'],
  ])('is refused to ClickHouse for days its dates cannot be: %s to %s', (from, to, value) => {
    const calendar = calendarOf([from, to]);
    const error = refused(() => workingCalendarSql(calendar, { dialect: 'clickhouse' }));
    expect(error.problems).toMatchObject([
      { code: 'sql/days-of-engine', path: ['calendar'], value, accepted: '1970-01-02..2105-12-31' },
    ]);
    expect(workingCalendarSql(calendar, { dialect: 'postgres' })).toHaveLength(2);
  });

  test('takes the first and the last day of ClickHouse', () => {
    const calendar = calendarOf(['1970-01-02', '1970-01-31'], ['2105-12-01', '2105-12-31']);
    expect(workingCalendarSql(calendar, { dialect: 'clickhouse' })).toHaveLength(2);
  });
});

describe('a name', () => {
  const tableOf = (name: string | readonly string[], dialect: SqlDialect) =>
    workingCalendarSql(calendarOf(['2026-01-08', '2026-01-09']), { dialect, table: name as string })[0]?.split('\n')[0];

  test.each([
    ['x"; DROP TABLE dossier; --', '"x""; DROP TABLE dossier; --"', String.raw`"x\"; DROP TABLE dossier; --"`],
    [String.raw`a\"b`, String.raw`"a\""b"`, String.raw`"a\\\"b"`],
    [String.raw`ends with \ `.trim(), String.raw`"ends with \"`, String.raw`"ends with \\"`],
    ["it's", `"it's"`, `"it's"`],
    ['Hồ sơ', '"Hồ sơ"', '"Hồ sơ"'],
    ['a.b', '"a.b"', '"a.b"'],
    ['`', '"`"', '"`"'],
    ['x'.repeat(63), `"${'x'.repeat(63)}"`, `"${'x'.repeat(63)}"`],
    ['đ'.repeat(31), `"${'đ'.repeat(31)}"`, `"${'đ'.repeat(31)}"`],
    [['báo cáo', 'a"b'] as never, '"báo cáo"."a""b"', String.raw`"báo cáo"."a\"b"`],
  ])('is quoted and nothing more: %j', (name, doubled, escaped) => {
    expect(tableOf(name, 'duckdb')).toBe(`CREATE TABLE ${doubled} (`);
    expect(tableOf(name, 'postgres')).toBe(`CREATE TABLE ${doubled} (`);
    expect(tableOf(name, 'clickhouse')).toBe(`CREATE TABLE ${escaped} (`);
  });

  test.each([
    ['empty', ''],
    ['of 64 bytes', 'x'.repeat(64)],
    ['of 64 bytes in UTF-8', 'đ'.repeat(32)],
    ['of 64 bytes in four-byte characters', '😀'.repeat(16)],
    ['with a NUL', 'a\0b'],
    ['with an end of line', 'a\nb'],
    ['with a line separator', 'a\u2028b'],
    ['with half a character', 'a\ud800b'],
    ['with a character that turns the direction', 'a\u202eb'],
    ['that is a number', 7],
    ['that is none', null],
    ['in no parts', []],
    ['in one part', ['a']],
    ['in three parts', ['a', 'b', 'c']],
    ['with an empty part', ['a', '']],
  ])('is refused when it is %s', (_case, name) => {
    for (const dialect of DIALECTS) {
      const error = refused(() => tableOf(name as string, dialect));
      expect([error.code, error.problems[0]?.path[0]]).toEqual(['sql/bad-name', 'table']);
    }
  });
});

describe('the query of a classification', () => {
  const all = DIALECTS.flatMap((dialect) => [
    classificationSql({ ...options, dialect }),
    classificationSql({ ...options, dialect, columns: stored, calendar: ['lịch', 'days'] }),
    classCountsSql({
      dialect,
      classified: 'status',
      on: '2026-11-14',
      period: { from: '2026-10-15', to: '2026-11-14' },
    }),
  ]);

  /** How many joins each level of brackets has: those of the text between an opening bracket and its closing one, without what is nested in it. */
  function joinsByLevel(text: string): readonly number[] {
    const joins: number[] = [0];
    const levels = [0];
    for (const [token] of text.matchAll(/"(?:\\.|""|[^"])*"|'[^']*'|\(|\)|\bJOIN\b/g)) {
      const level = levels.at(-1) as number;
      if (token === '(') levels.push(joins.push(0) - 1);
      if (token === ')') levels.pop();
      if (token === 'JOIN') joins[level] = (joins[level] as number) + 1;
    }
    return joins;
  }

  test('has one join a level, and no level that some engine does not read', () => {
    for (const text of all) {
      expect(Math.max(...joinsByLevel(text))).toBeLessThanOrEqual(1);
      expect(text).not.toMatch(
        /\b(WITH|OVER|UNION|INNER|CROSS|EXISTS|INTERVAL|EXTRACT|NOW|CURRENT_DATE)\b|\bDATE '|::|;/i,
      );
      expect(text.match(/\bJOIN\b/g)?.length ?? 0).toBe(text.match(/\bLEFT JOIN\b/g)?.length ?? 0);
    }
    expect(all.slice(0, 2).map((text) => text.match(/\bLEFT JOIN\b/g)?.length)).toEqual([3, 4]);
  });

  test('is one text but for the quotes, days of times, and that ClickHouse reads each day once', () => {
    const [duckdb, postgres, clickhouse] = DIALECTS.map((dialect) => classificationSql({ ...options, dialect }));
    expect(postgres).toBe(duckdb);
    expect(clickhouse?.match(/SELECT DISTINCT/g)).toHaveLength(3);
    const standard = clickhouse
      ?.replace(/toDate\(([^)]*)\)/g, 'CAST($1 AS DATE)')
      .replaceAll('SELECT DISTINCT', 'SELECT');
    expect(standard).toBe(duckdb);
  });

  test('tells the classes by the numbers that rows and columns have, and reasons in the order of columns', () => {
    const [text] = all;
    expect(text).toContain('WHEN mc_bad IS NOT NULL THEN 255 ');
    expect([...(text?.match(/statistics\/bad-[a-z]+/g) ?? [])]).toEqual(
      ['group', 'received', 'limit', 'suspended', 'ended', 'channel', 'due'].map((name) => `statistics/bad-${name}`),
    );
    expect(all[1]).not.toContain('statistics/bad-limit');
  });

  test('says what it says', () => {
    expect(classificationSql(options)).toMatchSnapshot();
    expect(classificationSql({ ...options, columns: stored })).toMatchSnapshot();
    expect(all[2]).toMatchSnapshot();
    const times = classificationSql({ ...options, columns: stored, dialect: 'clickhouse' });
    expect(['received_on', 'ended_on', 'due_on'].map((name) => times.includes(`toDate("${name}")`))).toEqual([
      true,
      true,
      true,
    ]);
    expect(classificationSql({ ...options, columns: stored })).not.toContain('toDate');
    expect(times).not.toContain('CAST("');
  });

  test('carries no keys when none are asked for', () => {
    const { keys: _keys, ...own } = columns;
    expect(classificationSql({ ...options, columns: own }).split('\n')[1]).toBe('  mc_group AS group_no,');
  });

  const asking = (more: object) => () => classificationSql({ ...options, ...more } as never);
  const having = (more: object) => asking({ columns: { ...columns, ...more } });
  test.each<[string, string, () => unknown]>([
    ['an unknown engine', 'sql/unknown-dialect', asking({ dialect: 'oracle' })],
    ['no engine', 'sql/unknown-dialect', asking({ dialect: undefined })],
    ['a day that is none', 'kernel/not-a-date', asking({ on: "2026-11-20' OR 1 = 1 --" })],
    ['no group', 'statistics/groups', asking({ groups: 0 })],
    ['groups that are text', 'statistics/groups', asking({ groups: '1 OR 1 = 1' })],
    ['neither limit nor due day', 'statistics/limit-or-due', asking({ columns: withoutLimit })],
    ['limit and due day', 'statistics/limit-or-due', having({ due: 'due_on' })],
    ['a column without a name', 'sql/bad-name', having({ received: '' })],
    ['a column that is none', 'sql/bad-name', having({ ended: undefined })],
    ['a table without a name', 'sql/bad-name', asking({ dossiers: '' })],
    ['a calendar without a name', 'sql/bad-name', asking({ calendar: '' })],
    ['keys that are no list', 'sql/bad-name', having({ keys: 'id' })],
    ['a key that is none', 'sql/bad-name', having({ keys: ['id', null] })],
    ['a key twice', 'sql/column-twice', having({ keys: ['id', 'id'] })],
    ['a key twice but for capitals', 'sql/column-twice', having({ keys: ['id', 'ID'] })],
    ['a key called as an answer is', 'sql/column-twice', having({ keys: ['Class_Code'] })],
    ['a key called as a level is', 'sql/column-twice', having({ keys: ['mc_due'] })],
    ['a column called as a level is', 'sql/column-twice', having({ ended: 'MC_received' })],
  ])('is refused %s', (_case, code, call) => {
    expect(refused(call).code).toBe(code);
  });

  test.each<[() => unknown, object]>([
    [asking({ dialect: 'oracle' }), { path: ['dialect'], value: 'oracle', accepted: 'duckdb | postgres | clickhouse' }],
    [asking({ dialect: undefined }), { path: ['dialect'], value: null }],
    [asking({ columns: withoutLimit }), { path: ['columns', 'limit'], accepted: 'limit, or due' }],
    [having({ received: '' }), { path: ['columns', 'received'], value: '' }],
    [having({ ended: undefined }), { path: ['columns', 'ended'], value: null }],
    [having({ group: 'a\u0000' }), { path: ['columns', 'group'] }],
    [having({ limit: 'a\u200b' }), { path: ['columns', 'limit'] }],
    [having({ suspended: '\n' }), { path: ['columns', 'suspended'] }],
    [having({ channel: '\ud800' }), { path: ['columns', 'channel'] }],
    [having({ limit: undefined, due: 'MC_due' }), { path: ['columns', 'due'], value: 'MC_due' }],
    [having({ keys: 'id' }), { path: ['columns', 'keys'], value: 'id', accepted: 'a list of names' }],
    [having({ keys: ['id', ''] }), { path: ['columns', 'keys', 1] }],
    [having({ keys: ['id', 'no', 'ID'] }), { path: ['columns', 'keys', 2], value: 'ID' }],
    [asking({ dossiers: 'x'.repeat(64) }), { path: ['dossiers'], accepted: '1..63 bytes, no control characters' }],
    [asking({ calendar: ['a'] }), { path: ['calendar'], accepted: 'a name, or [schema, name]' }],
  ])('a refusal tells where, and what is accepted: case %#', (call, found) => {
    expect(refused(call).problems).toMatchObject([found]);
  });
});

describe('the query of counts', () => {
  const period = { from: '2026-10-15', to: '2026-11-14' };
  const counting = (more: object) => () =>
    classCountsSql({ dialect: 'duckdb', classified: 'status', on: period.to, ...more } as never);

  test('counts every classified row, without a period by group and class alone', () => {
    const text = counting({})();
    expect(text).toContain('CASE WHEN 1 = 1 THEN -1 ELSE 4 END AS mc_flow');
    expect(text).not.toMatch(/WHERE|HAVING/);
    expect(counting({ period })()).toContain("received_on >= CAST('2026-10-15' AS DATE) THEN channel_no");
  });

  test('says what it says', () => {
    expect(counting({})()).toMatchSnapshot();
    expect(counting({ period, dialect: 'postgres', classified: ['report', 'status'] })()).toMatchSnapshot();
  });

  test('asks for a table by its name, and tells where it was asked', () => {
    expect(refused(counting({ classified: '' })).problems).toMatchObject([{ path: ['classified'] }]);
  });

  test.each<[string, string, () => unknown]>([
    ['an unknown engine', 'sql/unknown-dialect', counting({ dialect: 'mysql' })],
    ['a table without a name', 'sql/bad-name', counting({ classified: '' })],
    [
      'a period that ends on another day',
      'statistics/other-day',
      counting({ period: { ...period, to: '2026-11-13' } }),
    ],
    ['a day that is none, without a period', 'kernel/not-a-date', counting({ on: '2026-02-30', period: undefined })],
    ['a first day that is none', 'kernel/not-a-date', counting({ period: { ...period, from: "'; --" } })],
  ])('is refused %s', (_case, code, call) => {
    expect(refused(call).code).toBe(code);
  });
});
