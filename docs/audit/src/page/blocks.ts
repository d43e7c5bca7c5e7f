import type { Block, ListItem, Table } from 'motcua/narrator';
import { type Content, element } from './element.ts';

function itemOf({ text, notes = [] }: ListItem): HTMLElement {
  const remarks = notes.map((note) => element('li', {}, note));
  return element('li', {}, text, ...(remarks.length === 0 ? [] : [element('ul', { class: 'notes' }, ...remarks)]));
}

/** From so many columns on a table is written smaller on paper. */
const MANY = 8;

/** Up to so many rows a table is kept on one sheet. */
const SHORT = 20;

/** Tells of frames that are too narrow for their table. */
function watchWidth(frame: HTMLElement): void {
  new ResizeObserver(() => frame.classList.toggle('scrolls', frame.scrollWidth > frame.clientWidth + 1)).observe(frame);
}

/** A table whose first column names its rows, in a frame that scrolls when it is wider than the page and can be reached by keyboard. */
export function tableOf({ head, rows, align = [] }: Table, label: string): HTMLElement {
  const side = (at: number) => (align[at] === 'end' ? { class: 'end' } : {});
  const heads = head.map((text, at) => element('th', { scope: 'col', ...side(at) }, text));
  const body = rows.map((cells) =>
    element(
      'tr',
      {},
      ...head.map((_, at) =>
        at === 0 ? element('th', { scope: 'row' }, cells[0] ?? '') : element('td', side(at), cells[at] ?? ''),
      ),
    ),
  );
  const table = element('table', {}, element('thead', {}, element('tr', {}, ...heads)), element('tbody', {}, ...body));
  const kinds = ['wide', ...(head.length > MANY ? ['many'] : []), ...(rows.length > SHORT ? [] : ['short'])];
  const frame = element('div', { class: kinds.join(' '), tabindex: 0, role: 'region', 'aria-label': label }, table);
  watchWidth(frame);
  return frame;
}

function blockOf(block: Block, label: string): Content {
  switch (block.kind) {
    case 'heading':
      return element('h4', {}, block.text);
    case 'paragraph':
      return element('p', {}, block.text);
    case 'list':
      return element(block.ordered ? 'ol' : 'ul', { class: 'steps' }, ...block.items.map(itemOf));
    case 'table':
      return tableOf(block, label);
  }
}

/** Blocks of the library as elements; what stands in them is text. Headings begin at the third level, under those of the page. */
export const blocksOf = (blocks: readonly Block[], label: string): readonly Content[] =>
  blocks.map((block) => blockOf(block, label));
