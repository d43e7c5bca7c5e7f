import type { Block } from './block.js';
import { shownValue } from './json.js';
import { refuse } from './motcua-error.js';
import { printCsv } from './print-csv.js';
import { printHtml } from './print-html.js';
import { printMarkdown } from './print-markdown.js';
import { printText } from './print-text.js';

/** What a document is printed as. */
export type Format = 'text' | 'markdown' | 'html' | 'csv';

const KINDS: readonly string[] = ['heading', 'paragraph', 'list', 'table'] satisfies readonly Block['kind'][];

function requireKnown(blocks: readonly Block[]): void {
  const at = blocks.findIndex(({ kind }) => !KINDS.includes(kind));
  if (at < 0) return;
  refuse('kernel/unknown-block', {
    path: ['blocks', at, 'kind'],
    value: shownValue(blocks[at]?.kind),
    accepted: KINDS.join(' | '),
  });
}

/**
 * Blocks as plain text, Markdown, an HTML fragment or comma-separated values. In Markdown and HTML every value is escaped; in text it stays on its line;
 * in CSV nothing a spreadsheet would take for a formula begins a cell.
 *
 * @param blocks - The document, piece by piece.
 * @param format - `text`, `markdown`, `html` or `csv`.
 * @returns The printed document, without a line break at the end.
 * @throws `kernel/unknown-format`; `kernel/unknown-block` for a block of a kind there is not.
 *
 * @example
 * ```ts
 * import { print } from 'motcua/narrator';
 *
 * print([{ kind: 'paragraph', text: 'a < b' }], 'html'); // => '<p>a &lt; b</p>'
 * ```
 */
export function print(blocks: readonly Block[], format: Format): string {
  requireKnown(blocks);
  switch (format) {
    case 'text':
      return printText(blocks);
    case 'markdown':
      return printMarkdown(blocks);
    case 'html':
      return printHtml(blocks);
    case 'csv':
      return printCsv(blocks);
    default:
      return refuse('kernel/unknown-format', { value: format, accepted: 'text | markdown | html | csv' });
  }
}
