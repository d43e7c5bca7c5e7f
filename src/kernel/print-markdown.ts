import type { Block, ListItem, Table } from './block.js';
import { oneLine } from './one-line.js';

const HASHES: { readonly [level: number]: string } = { 1: '#', 2: '##', 3: '###' };

/** One line in which no character is markup, neither inside nor at the start. */
const escaped = (text: string) =>
  oneLine(text)
    .trim()
    .replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&')
    .replace(/^(\d*)([-+.)=])/, '$1\\$2');

function printList(ordered: boolean, items: readonly ListItem[]): string {
  return items
    .flatMap(({ text, notes = [] }, index) => {
      const mark = ordered ? `${index + 1}. ` : '- ';
      const indent = ' '.repeat(mark.length);
      return [`${mark}${escaped(text)}`, ...notes.map((note) => `${indent}- ${escaped(note)}`)];
    })
    .join('\n');
}

function printTable({ head, rows, align = [] }: Table): string {
  const row = (cells: readonly string[]) => `| ${head.map((_, at) => escaped(cells[at] ?? '')).join(' | ')} |`;
  const rule = `| ${head.map((_, at) => (align[at] === 'end' ? '---:' : '---')).join(' | ')} |`;
  return [row(head), rule, ...rows.map(row)].join('\n');
}

function printBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${HASHES[block.level] ?? '###'} ${escaped(block.text)}`;
    case 'paragraph':
      return escaped(block.text);
    case 'list':
      return printList(block.ordered, block.items);
    case 'table':
      return printTable(block);
  }
}

/**
 * Blocks as GitHub-flavoured Markdown, every value escaped.
 *
 * @internal
 */
export const printMarkdown = (blocks: readonly Block[]): string => blocks.map(printBlock).join('\n\n');
