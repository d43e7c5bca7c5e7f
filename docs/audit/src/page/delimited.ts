import type { Delimiter } from '../text/delimiter-of.ts';

/** A cell of RFC 4180 with what stands after it. */
const CELL = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n|$)/g;

/** A cell in quotes where it must be. */
const quoted = (text: string, delimiter: Delimiter) =>
  text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** Comma-separated values with something else between the cells: spreadsheets open a file in columns only by the sign their language expects. */
export const delimited = (csv: string, delimiter: Delimiter): string =>
  csv.replace(CELL, (_, cell: string, end: string) => {
    const text = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
    return `${quoted(text, delimiter)}${end === ',' ? delimiter : end}`;
  });
