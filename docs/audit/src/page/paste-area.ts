import { element } from './element.ts';

/** From so many characters on a text is put in at once: browsers insert a long text line by line, which takes many seconds. */
const LONG = 10_000;

/** A place to paste text into. */
export function pasteArea(rows: number): HTMLTextAreaElement {
  const area = element('textarea', { rows, spellcheck: 'false' });
  area.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text.length < LONG) return;
    event.preventDefault();
    area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
    area.dispatchEvent(new Event('input', { bubbles: true }));
  });
  return area;
}
