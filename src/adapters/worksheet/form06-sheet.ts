import type { Locale } from '../../kernel/index.js';
import { form06Columns } from '../../statistics/inside.js';
import { heading, line, number, text } from './cells.js';
import { COLUMN_IDS, type PlacedRow } from './form06-rows.js';
import { WORDS } from './words.js';
import type { Cell, Sheet } from './workbook.js';

/** What every sheet of the form is made from. */
export type Form06Parts = {
  readonly rows: readonly PlacedRow[];
  readonly names: readonly string[];
  readonly head: string;
  readonly locale: Locale;
};

/** The name of a row, a step to the right for each level. */
export const nameCell = ({ names }: Form06Parts, { key }: PlacedRow, at: number): Cell =>
  text(`${'   '.repeat(key.length)}${names[at] ?? ''}`);

/** A sheet with the columns of the form, each row of it made by `cells`, with its level at the end. */
export function formSheet(
  parts: Form06Parts,
  words: { readonly name: string; readonly title: string; readonly note: string },
  cells: (row: PlacedRow, id: string) => Cell,
): Sheet {
  const { rows, head, locale } = parts;
  return {
    name: words.name,
    widths: [44, ...COLUMN_IDS.map(() => 12), 7],
    frozen: 7,
    rows: [
      line(words.title, 'title'),
      line(words.note),
      line(head),
      [],
      [heading(''), ...form06Columns.map(({ group }) => heading(group[locale])), heading('')],
      [
        heading(WORDS.row[locale]),
        ...form06Columns.map(({ label }) => heading(label[locale])),
        heading(WORDS.level[locale]),
      ],
      [heading(''), ...COLUMN_IDS.map((id) => heading(`(${id})`)), heading('')],
      ...rows.map((row, at) => [
        nameCell(parts, row, at),
        ...COLUMN_IDS.map((id) => cells(row, id)),
        number(row.key.length, 'text'),
      ]),
    ],
  };
}
