import { refuse, shownValue } from '../../kernel/inside.js';
import type { FormRow } from '../../statistics/index.js';
import { form06Columns } from '../../statistics/inside.js';
import { type ReadRounding, requireCount } from './rounded-share.js';

/** The numbers of the columns, from 3 to 13. */
export const COLUMN_IDS: readonly string[] = /* @__PURE__ */ form06Columns.map(({ id }) => id);

/** The letter of a column on the sheets, where the first is of names. */
export const letterOf = (id: string): string => String.fromCharCode(66 + COLUMN_IDS.indexOf(id));

/** In which row of the sheets the figures begin. */
export const FIRST_FIGURES = 8;

const MOST = 20_000;

/** A row of the form as the sheets have it. */
export type PlacedRow = {
  readonly key: readonly (string | null)[];
  /** Its row on the sheets. */
  readonly row: number;
  /** The last row of those below it; its own when there are none. */
  readonly last: number;
  /** Its figures, by column. */
  readonly figures: { readonly [column: string]: number };
};

type Given = Pick<FormRow<unknown>, 'key' | 'columns'>;

function figuresOf({ columns }: Given, at: number, rounding: ReadRounding): PlacedRow['figures'] {
  const found = (columns ?? {}) as { readonly [column: string]: unknown };
  return Object.fromEntries(
    COLUMN_IDS.map((id) => [id, requireCount(found[id], ['rows', at, 'columns', id], rounding)]),
  );
}

const nameOf = (key: readonly unknown[]): string => JSON.stringify(key);

function requireKey(key: unknown, at: number): readonly (string | null)[] {
  if (Array.isArray(key) && key.length <= 10 && key.every((one) => one === null || typeof one === 'string')) return key;
  return refuse('worksheet/rows-not-in-order', {
    path: ['rows', at, 'key'],
    value: shownValue(key ?? null),
    accepted: 'up to 10 texts',
  });
}

type Key = PlacedRow['key'];

/** Refuses rows that are not in the order of a tree, or twice there: those of the first level, and below each row its parts. */
function requireOrder(keys: readonly Key[]): void {
  const all = new Set<string>();
  const open: string[] = [];
  const top = keys[0]?.length ?? 0;
  for (const [at, key] of keys.entries()) {
    const name = nameOf(key);
    open.length = Math.min(open.length, key.length);
    const hasPlace = key.length === top || (key.length > top && open[key.length - 1] === nameOf(key.slice(0, -1)));
    if (all.has(name) || !hasPlace) {
      const accepted = 'each row once, after the row it is a part of';
      refuse('worksheet/rows-not-in-order', { path: ['rows', at, 'key'], value: shownValue(key), accepted });
    }
    all.add(name);
    open[key.length] = name;
  }
}

/** Of each row the place of the last one below it, its own when there are none. */
function lastOfEach(keys: readonly Key[]): readonly number[] {
  const last = keys.map((_, at) => at);
  const open: number[] = [];
  for (const [at, { length }] of keys.entries()) {
    open.length = Math.min(open.length, length);
    for (const above of open) if (above !== undefined) last[above] = at;
    open[length] = at;
  }
  return last;
}

/** The rows of a form with their places on the sheets. */
export function placedRows(rows: readonly Given[], rounding: ReadRounding): readonly PlacedRow[] {
  if (!Array.isArray(rows) || rows.length === 0 || rows.length > MOST) {
    return refuse('worksheet/no-rows', {
      path: ['rows'],
      value: shownValue(rows ?? null),
      accepted: `1..${MOST} rows`,
    });
  }
  const keys = rows.map((row: Given, at) => requireKey(row?.key, at));
  requireOrder(keys);
  const last = lastOfEach(keys);
  return keys.map((key, at) => ({
    key,
    row: FIRST_FIGURES + at,
    last: FIRST_FIGURES + (last[at] as number),
    figures: figuresOf(rows[at] as Given, at, rounding),
  }));
}

/** The rows right below a row. */
export const partsOf = ({ key, row, last }: PlacedRow, rows: readonly PlacedRow[]): readonly PlacedRow[] =>
  rows.slice(row - FIRST_FIGURES + 1, last - FIRST_FIGURES + 1).filter((one) => one.key.length === key.length + 1);
