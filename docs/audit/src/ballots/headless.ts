import type { Delimiter } from '../text/delimiter-of.ts';

/** A cell of a row that is put before others. */
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

/** The names of columns that have none. */
export const columnNames = (width: number): readonly string[] =>
  Array.from({ length: width }, (_, at) => `Cột ${at + 1}`);

/** A text under a row of headings of its own. */
export const withHeadings = (text: string, width: number, delimiter: Delimiter): string =>
  `${columnNames(width).map(quoted).join(delimiter)}\n${text}`;

/** Numbers that follow each other are numbers of questions, and no answers. */
function areQuestionNumbers(cells: readonly string[]): boolean {
  const numbers = cells.map(Number);
  return numbers.length > 1 && numbers.every((one, at) => at === 0 || one === (numbers[at - 1] as number) + 1);
}

/** Whether a first row holds answers where the rows below it hold answers: then it is a ballot and no heading. */
export function isBallotRow(cells: readonly string[], isLevel: (cell: string) => boolean): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return filled.length > 0 && filled.every(isLevel) && !areQuestionNumbers(filled);
}
