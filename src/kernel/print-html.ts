import type { Block, ListItem, Table } from './block.js';

const ENTITIES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

const escaped = (text: string) => text.normalize('NFC').replace(/[&<>"']/g, (sign) => ENTITIES.get(sign) as string);

const HEADINGS: { readonly [level: number]: string } = { 1: 'h1', 2: 'h2', 3: 'h3' };

const element = (name: string, inside: string, attributes = '') => `<${name}${attributes}>${inside}</${name}>`;

function printList(ordered: boolean, items: readonly ListItem[]): string {
  const printed = items.map(({ text, notes = [] }) => {
    const remarks = notes.map((note) => element('li', escaped(note))).join('');
    return element('li', `${escaped(text)}${remarks === '' ? '' : element('ul', remarks)}`);
  });
  return element(ordered ? 'ol' : 'ul', printed.join(''));
}

function printTable({ head, rows, align = [] }: Table): string {
  const row = (cells: readonly string[], name: string) =>
    element(
      'tr',
      head
        .map((_, at) =>
          element(name, escaped(cells[at] ?? ''), align[at] === 'end' ? ' style="text-align: right"' : ''),
        )
        .join(''),
    );
  const body = rows.map((cells) => row(cells, 'td')).join('');
  return element('table', `${element('thead', row(head, 'th'))}${element('tbody', body)}`);
}

function printBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return element(HEADINGS[block.level] ?? 'h3', escaped(block.text));
    case 'paragraph':
      return element('p', escaped(block.text));
    case 'list':
      return printList(block.ordered, block.items);
    case 'table':
      return printTable(block);
  }
}

/**
 * Blocks as an HTML fragment, every value escaped.
 *
 * @internal
 */
export const printHtml = (blocks: readonly Block[]): string => blocks.map(printBlock).join('\n');
