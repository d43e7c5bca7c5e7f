// A mean of the widths of letters in common sans-serif fonts, in parts of the size of the font. No font is measured: what is laid out by it leaves room.
const MEAN_WIDTH = 0.56;

/** About how wide a text is, in pixels, in a font of a size. */
export const textWidth = (text: string, size: number): number => [...text].length * size * MEAN_WIDTH;

/** A text cut to a width, with a sign that it was. */
export function cutText(text: string, width: number, size: number): string {
  const most = Math.max(1, Math.floor(width / (size * MEAN_WIDTH)));
  const signs = [...text];
  return signs.length <= most ? text : `${signs.slice(0, most - 1).join('')}…`;
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
