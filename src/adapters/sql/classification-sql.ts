import { MOST_DAYS } from '../../calendar/inside.js';
import { toEpochDay } from '../../kernel/index.js';
import { refuse } from '../../kernel/inside.js';
import {
  BAD_CODE,
  badReasons,
  FINISHED,
  FINISHED_UNKNOWN,
  MOST_CHANNEL,
  NOT_RECEIVED,
  OPEN,
  OPEN_UNKNOWN,
  requireGroups,
} from '../../statistics/inside.js';
import { requireDialect, type SqlDialect } from './dialect.js';
import { quoted, quotedTable } from './quoted.js';
import { caseOf, selectFrom, selectJoined } from './select-text.js';
import type { ClassificationSqlOptions } from './sql-options.js';

/** The columns a classification has beside the keys. */
export const CLASSIFIED = [
  'group_no',
  'channel_no',
  'received_on',
  'ended_on',
  'due_on',
  'class_code',
  'days_late',
  'calendar_days_late',
  'bad_reason',
] as const;

/** Whether a number is whole and from one to another; of none it is not. */
const isFrom = (column: string, least: number, most: number) =>
  `${column} >= ${least} AND ${column} <= ${most} AND FLOOR(${column}) = ${column}`;

/** Whether a number is not so; engines would round a fraction each in its own way. None is told apart by who asks. */
const isNotFrom = (column: string, least: number, most: number) =>
  `${column} < ${least} OR ${column} > ${most} OR FLOOR(${column}) <> ${column}`;

/** Where a row of the calendar was found, in an engine that tells what was not found as null as in one that tells it as zero. */
const isFound = (hit: string) => `COALESCE(${hit}, 0) = 1`;
const isMissing = (hit: string) => `COALESCE(${hit}, 0) = 0`;

const folded = (name: string) => String(name).toLowerCase();

/** Whether a key has the name of another column; engines do not agree on whether capitals tell two names apart. */
function isTaken(key: string, before: readonly string[]): boolean {
  const others: readonly string[] = [...CLASSIFIED, ...before.map(folded)];
  return others.includes(folded(key));
}

/** Keys, or a refusal of what is no list of them. */
function requireKeys(keys: readonly string[]): void {
  if (Array.isArray(keys)) return;
  refuse('sql/bad-name', { path: ['columns', 'keys'], value: keys, accepted: 'a list of names' });
}

/** A column of the table; the names that the levels of the query give are not for it. */
function quotedColumn(column: string, dialect: SqlDialect, path: readonly string[]): string {
  const name = quoted(column, dialect, path);
  return folded(column).startsWith('mc_') ? refuse('sql/column-twice', { path, value: column }) : name;
}

/**
 * The day of a column, which may hold a time of it: ClickHouse compares a time with a day as bare numbers, and a cast there takes no null. Elsewhere a time is
 * after its day.
 */
const dayOf = (column: string, dialect: SqlDialect) =>
  dialect === 'clickhouse' ? `toDate(${column})` : `CAST(${column} AS DATE)`;

/** How the columns of the table are called from here on. */
function namedColumns({ dialect, columns }: ClassificationSqlOptions): readonly string[] {
  const { keys = [], received, ended, group, suspended, channel, limit, due } = columns;
  const name = (column: string, ...path: string[]) => quotedColumn(column, dialect, ['columns', ...path]);
  if ((limit === undefined) === (due === undefined)) {
    return refuse('statistics/limit-or-due', { path: ['columns', 'limit'], accepted: 'limit, or due' });
  }
  keys.forEach((key, at) => {
    if (isTaken(key, keys.slice(0, at))) refuse('sql/column-twice', { path: ['columns', 'keys', at], value: key });
  });
  const numbered = (column: string | undefined, field: string) =>
    column === undefined ? '0' : `COALESCE(${name(column, field)}, 0)`;
  return [
    ...keys.map((key, at) => name(key, 'keys', String(at))),
    `${dayOf(name(received, 'received'), dialect)} AS mc_received`,
    `${dayOf(name(ended, 'ended'), dialect)} AS mc_ended`,
    `${name(group, 'group')} AS mc_group`,
    `${limit === undefined ? dayOf(name(due as string, 'due'), dialect) : name(limit, 'limit')} AS mc_asked`,
    `${numbered(suspended, 'suspended')} AS mc_suspended`,
    `${numbered(channel, 'channel')} AS mc_channel`,
  ];
}

type Asked = {
  readonly on: string;
  readonly calendar: string;
  readonly isDistinct: boolean;
  readonly isStored: boolean;
};

/** A date of the calendar, looked up under a name. */
const dayColumns = (name: string) => [
  `calendar_date AS mc_${name}`,
  `working_ordinal AS mc_${name}_ordinal`,
  `stretch AS mc_${name}_stretch`,
  `1 AS mc_${name}_hit`,
];

/** A working day of the calendar, looked up by its ordinal. */
const ordinalColumns = [
  'working_ordinal AS mc_target',
  'calendar_date AS mc_reached',
  'stretch AS mc_reached_stretch',
  '1 AS mc_reached_hit',
];

/** The ordinal of the working day a row is due on; -1 when there is none to look up, so that no number leaves its bounds. */
function targetOf({ isStored }: Asked): string {
  const [steps, start] = isStored
    ? [[isFrom('mc_suspended', 1, MOST_DAYS), isFound('mc_asked_hit')], 'mc_asked_ordinal']
    : [
        [isFrom('mc_asked', 1, MOST_DAYS), isFrom('mc_suspended', 0, MOST_DAYS), isFound('mc_received_hit')],
        'mc_received_ordinal + mc_asked',
      ];
  const target = caseOf([[steps.join(' AND '), `${start} + mc_suspended`]], '-1');
  return `CAST(${target} AS INT) AS mc_target`;
}

/** The rows with their days looked up in the calendar: the receipt, the due day, and the day that is compared with it. */
function lookedUp(query: string, asked: Asked): string {
  const { on, calendar, isDistinct, isStored } = asked;
  const isOpen = `mc_ended IS NULL OR mc_ended > ${on}`;
  const open = selectFrom(
    [
      '*',
      `${caseOf([[isOpen, '1']], '0')} AS mc_open`,
      `CAST(${caseOf([[isOpen, on]], 'mc_ended')} AS DATE) AS mc_compared`,
    ],
    query,
  );
  const withDay = (before: string, name: string) =>
    selectJoined(before, { columns: dayColumns(name), from: calendar, by: `mc_${name}`, isDistinct });
  const received = withDay(open, 'received');
  const own = isStored ? withDay(received, 'asked') : received;
  const target = selectFrom(['*', targetOf(asked)], own);
  const from = `${calendar}\nWHERE is_working = 1`;
  const reached = selectJoined(target, { columns: ordinalColumns, from, by: 'mc_target', isDistinct });
  return withDay(reached, 'compared');
}

/** The due day, its ordinal, the stretch it lies in, and whether it cannot be told. */
function dueColumns({ isStored }: Asked): readonly string[] {
  if (!isStored) {
    const isLost = `${isMissing('mc_reached_hit')} OR mc_reached_stretch <> mc_received_stretch`;
    return [
      'mc_reached AS mc_due',
      'mc_target AS mc_due_ordinal',
      'mc_reached_stretch AS mc_due_stretch',
      `${caseOf([[isLost, '1']], '0')} AS mc_lost`,
    ];
  }
  const moved = 'mc_suspended > 0';
  const isLost = `${isMissing('mc_asked_hit')} OR (${moved} AND (${isMissing('mc_reached_hit')} OR mc_reached_stretch <> mc_asked_stretch))`;
  return [
    `${caseOf(
      [
        ['mc_asked IS NULL', 'NULL'],
        [moved, 'mc_reached'],
      ],
      'mc_asked',
    )} AS mc_due`,
    `${caseOf([[moved, 'mc_target']], 'mc_asked_ordinal')} AS mc_due_ordinal`,
    'mc_asked_stretch AS mc_due_stretch',
    `${caseOf(
      [
        ['mc_asked IS NULL', '0'],
        [isLost, '1'],
      ],
      '0',
    )} AS mc_lost`,
  ];
}

/** When a row has each of the reasons to be bad; in the order of the reasons the first that holds is told. */
function reasonOf({ on, isStored }: Asked, groups: number): string {
  const isLateOverGap = `mc_received <= ${on} AND mc_due IS NOT NULL AND mc_compared > mc_due AND mc_due_stretch <> mc_compared_stretch`;
  const when: { readonly [code in (typeof badReasons)[number]]: string | null } = {
    'statistics/bad-group': `mc_group IS NULL OR ${isNotFrom('mc_group', 0, groups - 1)}`,
    'statistics/bad-received': isMissing('mc_received_hit'),
    'statistics/bad-limit': isStored ? null : `mc_asked IS NULL OR ${isNotFrom('mc_asked', 1, MOST_DAYS)}`,
    'statistics/bad-suspended': isNotFrom('mc_suspended', 0, MOST_DAYS),
    'statistics/bad-ended': `mc_open = 0 AND ${isMissing('mc_compared_hit')}`,
    'statistics/bad-channel': isNotFrom('mc_channel', 0, MOST_CHANNEL),
    'statistics/bad-due': `mc_lost = 1 OR ${isMissing('mc_compared_hit')} OR (${isLateOverGap})`,
  };
  const cases = badReasons.flatMap((code) => {
    const condition = when[code];
    return condition === null ? [] : [[condition, `'${code}'`] as const];
  });
  return `${caseOf(cases, 'NULL')} AS mc_bad`;
}

/** The class of a row: those before, on and after the due day follow one another. */
function classOfRow({ on }: Asked): string {
  const sides = (isOpen: number, onDay: number): readonly (readonly [string, string])[] => [
    [`mc_open = ${isOpen} AND mc_compared < mc_due`, String(onDay - 1)],
    [`mc_open = ${isOpen} AND mc_compared = mc_due`, String(onDay)],
    [`mc_open = ${isOpen} AND mc_compared > mc_due`, String(onDay + 1)],
  ];
  const cases: readonly (readonly [string, string])[] = [
    ['mc_bad IS NOT NULL', String(BAD_CODE)],
    [`mc_received > ${on}`, String(NOT_RECEIVED)],
    ['mc_due IS NULL AND mc_open = 1', String(OPEN_UNKNOWN)],
    ['mc_due IS NULL', String(FINISHED_UNKNOWN)],
    ...sides(1, OPEN),
    ...sides(0, FINISHED),
  ];
  return `CAST(${caseOf(cases, String(BAD_CODE))} AS INT) AS class_code`;
}

/** The columns a caller gets. */
function toldColumns(keys: readonly string[]): readonly string[] {
  const late = `class_code IN (${OPEN + 1}, ${FINISHED + 1})`;
  return [
    ...keys,
    'mc_group AS group_no',
    'mc_channel AS channel_no',
    'mc_received AS received_on',
    'mc_ended AS ended_on',
    `${caseOf([[`class_code IN (${BAD_CODE}, ${NOT_RECEIVED})`, 'NULL']], 'mc_due')} AS due_on`,
    'class_code',
    `CAST(${caseOf([[late, 'mc_compared_ordinal - mc_due_ordinal']], '0')} AS INT) AS days_late`,
    `CAST(${caseOf([[late, 'mc_compared - mc_due']], '0')} AS INT) AS calendar_days_late`,
    'mc_bad AS bad_reason',
  ];
}

/**
 * The query that classifies each dossier of a table, as `classifyColumns` does: one row comes out for each that goes in, in no order.
 *
 * Beside the keys it has `group_no`, `channel_no`, `received_on`, `ended_on`; `due_on`, null when there is none to tell; `class_code`, as `classify`
 * numbers it, 255 of a bad row; `days_late` and `calendar_days_late`, 0 when it is not late; `bad_reason`, null of a good row. A row that cannot be
 * classified is told, never left out. The text is portable: one JOIN a level, no arithmetic of dates but their difference, no zone; every number it works
 * with fits 32 bits.
 *
 * @param options - Whose SQL, the tables, their columns, the day and the groups.
 * @returns The query, without a semicolon.
 * @throws `sql/unknown-dialect`, `sql/bad-name`, `sql/column-twice` for two columns of one name or one that begins with `mc_`, `statistics/limit-or-due`, `statistics/groups`, `kernel/not-a-date`.
 *
 * @example
 * ```ts
 * import { classificationSql } from 'motcua/sql';
 *
 * const columns = { keys: ['id'], received: 'received_on', ended: 'ended_on', group: 'unit_no', limit: 'limit_days' };
 * const query = classificationSql({ dialect: 'duckdb', dossiers: 'dossier', columns, on: '2026-11-20', groups: 130 });
 * query.split('\n').slice(0, 3); // => ['SELECT', '  "id",', '  mc_group AS group_no,']
 * ```
 */
export function classificationSql(options: ClassificationSqlOptions): string {
  const { dossiers, columns, on, calendar = 'working_calendar' } = options;
  const dialect = requireDialect(options.dialect);
  requireKeys(columns?.keys ?? []);
  const groups = requireGroups(options.groups);
  toEpochDay(on);
  const asked: Asked = {
    on: `CAST('${on}' AS DATE)`,
    calendar: quotedTable(calendar, dialect, ['calendar']),
    // the table made for ClickHouse has no key that refuses a day twice
    isDistinct: dialect === 'clickhouse',
    isStored: columns.limit === undefined,
  };
  const keys = (columns.keys ?? []).map((key) => quoted(key, dialect, ['columns', 'keys']));
  const own = `SELECT\n  ${namedColumns(options).join(',\n  ')}\nFROM ${quotedTable(dossiers, dialect, ['dossiers'])}`;
  const due = selectFrom(['*', ...dueColumns(asked)], lookedUp(own, asked));
  const sorted = selectFrom(['*', reasonOf(asked, groups)], due);
  return selectFrom(toldColumns(keys), selectFrom(['*', classOfRow(asked)], sorted));
}
