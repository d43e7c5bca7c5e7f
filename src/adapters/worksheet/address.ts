const LETTERS = 26;

/** The letters of a column, counted from 0: `A`, `Z`, `AA`. */
export function columnName(column: number): string {
  const before = Math.floor(column / LETTERS) - 1;
  const letter = String.fromCharCode(65 + (column % LETTERS));
  return before < 0 ? letter : `${columnName(before)}${letter}`;
}

/** A sheet as a formula names it, in quotes whatever its name. */
export const sheetText = (name: string): string => `'${name.replaceAll("'", "''")}'!`;

/** A column of a sheet between two rows, as a formula names it from anywhere. */
export const columnRange = (sheet: string, column: string, first: number, last: number): string =>
  `${sheetText(sheet)}$${column}$${first}:$${column}$${last}`;

/** A text as a formula has it. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
