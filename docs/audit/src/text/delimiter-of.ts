/** What may stand between the cells of a row. */
export const delimiters = [',', ';', '\t'] as const;

/** One of them. */
export type Delimiter = (typeof delimiters)[number];

/** The first line alone, as far as it is looked at; what stands in quotes is left out. */
const firstLine = (text: string) => (text.slice(0, 10_000).split(/\r\n|\n|\r/, 1)[0] ?? '').replace(/"[^"]*"/g, '');

/** The line `sep=;` that Excel writes and reads above the headings. */
const DECLARED = /^sep=([,;\t])(?:\r\n|\n|\r)/i;

/** What stands between the cells: what the file declares, else what its first line has most of; a comma when it has none. */
export function delimiterOf(text: string): { readonly delimiter: Delimiter; readonly declaration: number } {
  const declared = DECLARED.exec(text);
  if (declared !== null) return { delimiter: declared[1] as Delimiter, declaration: declared[0].length };
  const line = firstLine(text);
  const times = (delimiter: string) => line.split(delimiter).length;
  const [most] = [...delimiters].sort((a, b) => times(b) - times(a));
  return { delimiter: most ?? ',', declaration: 0 };
}
