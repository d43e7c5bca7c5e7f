// Means of the widths of letters in common sans-serif fonts, in parts of the size of the font. No font is measured: what is laid out by them leaves room.
const WIDTH = { usual: 0.56, capital: 0.74, whole: 1 };

const CAPITAL = /\p{Lu}/u;
// letters as wide as high, and pictures
const WHOLE = /[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff00-\uff60\u{1f000}-\u{3ffff}]/u;

function widthOf(sign: string): number {
  if (CAPITAL.test(sign)) return WIDTH.capital;
  return WHOLE.test(sign) ? WIDTH.whole : WIDTH.usual;
}

/** About how wide a text is, in pixels, in a font of a size. */
export const textWidth = (text: string, size: number): number =>
  [...text].reduce((sum, sign) => sum + widthOf(sign), 0) * size;

/** A text cut to a width, with a sign that it was. */
export function cutText(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  const signs = [...text];
  let [kept, wide] = [0, WIDTH.whole * size];
  while (wide + widthOf(signs[kept] as string) * size <= width) {
    wide += widthOf(signs[kept] as string) * size;
    kept += 1;
  }
  return `${signs.slice(0, kept).join('').trimEnd()}…`;
}

/** A text in lines of a width, broken between words; what does not fit on the last line is cut. */
export function wrapText(
  text: string,
  { width, size, lines }: { width: number; size: number; lines: number },
): readonly string[] {
  const wrapped: string[] = [];
  for (const word of text.trim().split(/\s+/)) {
    const last = wrapped.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && (textWidth(joined, size) <= width || wrapped.length === lines))
      wrapped[wrapped.length - 1] = joined;
    else wrapped.push(word);
  }
  return wrapped.map((line) => cutText(line, width, size));
}
