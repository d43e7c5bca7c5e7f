import type { Block } from './block.js';
import { oneLine } from './one-line.js';

/** What a spreadsheet would take for a formula; a plain number with its sign is none. */
const FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^[+-]?\d{1,15}(?:[.,]\d{1,15})?%?$/;

/** A cell: on one line, never a formula, quoted where it must be (RFC 4180). */
function cell(text: string): string {
  const line = oneLine(text);
  const safe = FORMULA.test(line) && !NUMBER.test(line) ? `'${line}` : line;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const row = (cells: readonly string[]) => cells.map(cell).join(',');

function rowsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [row([block.text])];
    case 'list':
      return block.items.flatMap(({ text, notes = [] }) => [text, ...notes].map((line) => row([line])));
    case 'table':
      return [block.head, ...block.rows].map(row);
  }
}

/**
 * Blocks as comma-separated values (RFC 4180): a table row by row, every other line a cell of its own, an empty line between blocks.
 *
 * @internal
 */
export const printCsv = (blocks: readonly Block[]): string =>
  blocks.map((block) => rowsOf(block).join('\r\n')).join('\r\n\r\n');
