import type { CivilDate, EpochDay, Locale } from '../../kernel/index.js';
import { refuse } from '../../kernel/inside.js';
import type { BlankCell, Cell, CellRole, DateCell, FormulaCell, NumberCell, TextCell } from './workbook.js';

/** Days of the epoch and days of worksheets, which count from the end of 1899. */
const SERIAL_OF_EPOCH = 25_569;

/** The first day on which worksheets and calendars agree: they take 1900 for a leap year. */
const FIRST_SERIAL = 61;

/**
 * The number by which worksheets know a day.
 *
 * @throws `worksheet/day-out-of-range`.
 */
export function serialOf(day: EpochDay): number {
  const serial = day + SERIAL_OF_EPOCH;
  return serial >= FIRST_SERIAL
    ? serial
    : refuse('worksheet/day-out-of-range', { value: day, accepted: 'from 1900-03-01' });
}

/** How days are shown in a language. */
export const dayFormat = (locale: Locale): string => (locale === 'vi' ? 'dd/mm/yyyy' : 'yyyy-mm-dd');

/** How a share is shown as a percentage of so many decimals. */
export const percentFormat = (places: number): string => `0${places === 0 ? '' : `.${'0'.repeat(places)}`}%`;

export const text = (words: string, role: CellRole = 'text'): TextCell => ({ kind: 'text', text: words, role });
export const heading = (words: string): TextCell => text(words, 'heading');

const shown = (format: string | undefined) => (format === undefined ? {} : { format });

export const number = (value: number, role: CellRole, format?: string): NumberCell => ({
  kind: 'number',
  value,
  role,
  ...shown(format),
});

export const date = (day: CivilDate, role: CellRole, format: string): DateCell => ({
  kind: 'date',
  date: day,
  role,
  format,
});

export const blank = (format?: string): BlankCell => ({ kind: 'blank', role: 'input', ...shown(format) });

export const formula = (words: string, value: FormulaCell['value'], role: CellRole, format?: string): FormulaCell => ({
  kind: 'formula',
  formula: words,
  value,
  role,
  ...shown(format),
});

/** A row of words alone. */
export const line = (words: string, role: CellRole = 'note'): readonly Cell[] => [text(words, role)];
