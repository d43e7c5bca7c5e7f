import { toEpochDay } from '../../kernel/index.js';
import { serialOf } from './cells.js';
import { storedText } from './stored-text.js';
import type { Cell, CellRole } from './workbook.js';

/** A cell as the writer is given it. */
export type Written = { readonly [property: string]: unknown };

const SHADE = { input: '#FFF8D6', result: '#DDF0DD', heading: '#E6E9EF' } as const;

/** How cells of a role look. */
const LOOKS: Readonly<Record<CellRole, Written>> = {
  title: { fontWeight: 'bold', fontSize: 14 },
  heading: { fontWeight: 'bold', backgroundColor: SHADE.heading, alignVertical: 'top' },
  text: {},
  note: { alignVertical: 'top' },
  input: { backgroundColor: SHADE.input, borderStyle: 'thin', borderColor: '#B8A860' },
  step: {},
  result: { backgroundColor: SHADE.result, fontWeight: 'bold' },
};

/** Points that a line of text is high. */
const LINE = 13.5;

/** Words on as many lines as they need; the row is made as high, for not every program does it by itself. */
function onLines(words: string, width: number): Written {
  const lines = words.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.1) / width)), 0);
  return lines === 1 ? {} : { wrap: true, height: lines * LINE };
}

/** What the writer is given for a cell, but for how it looks. */
function contentOf(cell: Cell & object): Written {
  switch (cell.kind) {
    case 'text':
      return { type: String, value: storedText(cell.text) };
    case 'number':
      return { type: Number, value: cell.value };
    case 'date':
      // its number, for a moment of time would go through a time zone
      return { type: Number, value: serialOf(toEpochDay(cell.date)) };
    case 'formula':
      return { type: 'Formula', value: cell.formula.slice(1) };
    case 'blank':
      return { type: Number, value: null };
  }
}

function written(cell: Cell, width: number, isAlone: boolean): Written | null {
  if (cell === null) return null;
  const format = 'format' in cell && cell.format !== undefined ? { format: cell.format } : {};
  // words that stand alone may run over the cells beside them
  const isWrapped = cell.kind === 'text' && (cell.role === 'heading' || cell.role === 'note') && !isAlone;
  const lines = isWrapped ? onLines(cell.text, width) : {};
  return { ...contentOf(cell), ...LOOKS[cell.role], ...format, ...lines };
}

/** A width where a sheet says none. */
const USUAL_WIDTH = 10;

/** A row as the writer is given it. */
export function writtenRow(row: readonly Cell[], widths: readonly number[]): readonly (Written | null)[] {
  const isAlone = row.filter((cell) => cell !== null).length === 1;
  return row.map((cell, at) => written(cell, widths[at] ?? USUAL_WIDTH, isAlone));
}
