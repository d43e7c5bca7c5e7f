import { type Block, print } from 'motcua/narrator';
import type { Delimiter } from '../text/delimiter-of.ts';
import { delimited } from './delimited.ts';
import { element } from './element.ts';

/** The mark by which Excel knows UTF-8. */
const MARK = '\u{FEFF}';

/** Offers a file of blocks as CSV, in which no cell can be taken for a formula. */
export function downloadButton(
  text: string,
  name: string,
  blocks: () => readonly Block[],
  delimiter: Delimiter = ',',
): HTMLElement {
  const button = element('button', { type: 'button', class: 'quiet' }, text);
  button.addEventListener('click', () => {
    const url = URL.createObjectURL(
      new Blob([MARK, delimited(print(blocks(), 'csv'), delimiter), '\r\n'], { type: 'text/csv;charset=utf-8' }),
    );
    element('a', { href: url, download: name }).click();
    // the browser has taken the file up by then
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  });
  return button;
}
