import type { Block, ListItem, Table } from './block.js';
import { oneLine } from './one-line.js';

const UNDERLINES = ['=', '-', '.'];

const width = (text: string) => [...text].length;

function printList(ordered: boolean, items: readonly ListItem[]): string {
  return items
    .flatMap(({ text, notes = [] }, index) => {
      const mark = ordered ? `${index + 1}.`.padEnd(4) : '- ';
      const indent = ' '.repeat(mark.length);
      return [`${mark}${oneLine(text)}`, ...notes.map((note) => `${indent}${oneLine(note)}`)];
    })
    .join('\n');
}

function printTable({ head, rows, align = [] }: Table): string {
  const cells = [head, ...rows].map((row) => row.map(oneLine));
  const widths = head.map((_, column) => Math.max(...cells.map((row) => width(row[column] ?? ''))));
  const printed = cells.map((row) =>
    widths
      .map((wide, column) => {
        const text = row[column] ?? '';
        const space = ' '.repeat(wide - width(text));
        return align[column] === 'end' ? `${space}${text}` : `${text}${space}`;
      })
      .join('  ')
      .trimEnd(),
  );
  return [printed[0], widths.map((wide) => '-'.repeat(wide)).join('  '), ...printed.slice(1)].join('\n');
}

function printBlock(block: Block): string {
  switch (block.kind) {
    case 'heading': {
      const text = oneLine(block.text);
      return `${text}\n${(UNDERLINES[block.level - 1] ?? '.').repeat(width(text))}`;
    }
    case 'paragraph':
      return oneLine(block.text);
    case 'list':
      return printList(block.ordered, block.items);
    case 'table':
      return printTable(block);
  }
}

/**
 * Blocks as plain text: one line per paragraph and item, columns of a table aligned by characters.
 *
 * @internal
 */
export const printText = (blocks: readonly Block[]): string => blocks.map(printBlock).join('\n\n');
