import type { Bilingual, Locale, Rounding } from '../../kernel/index.js';
import { percentText } from '../../kernel/index.js';
import { exactDecimal } from '../../kernel/inside.js';
import { readText } from './chart-options.js';
import { decimalsOf, decimalText, wholePercentText } from './number-text.js';

/** How figures are written: as percentages, or with their unit. */
export type FigureStyle = {
  readonly locale: Locale;
  /** Whether they are shares, written as percentages. */
  readonly isShare: boolean;
  /** A figure, with its unit. */
  readonly write: (value: number) => string;
  /** A figure with all its decimals. */
  readonly writeWhole: (value: number) => string;
  /** A mark of an axis, `digit * 10 ** power`, with no more decimals than it has. */
  readonly writeMark: (digit: number, power: number) => string;
};

/**
 * How figures are written.
 *
 * @throws `svg/invalid-text` for the unit; what `percentText` throws.
 */
export function figureStyle({
  locale,
  unit,
  places,
  rounding,
}: {
  readonly locale: Locale;
  readonly unit: string | Bilingual | undefined;
  readonly places: number;
  readonly rounding: Rounding;
}): FigureStyle {
  if (unit === undefined) {
    return {
      locale,
      isShare: true,
      write: (value) => percentText(exactDecimal(value), { locale, places, rounding }),
      writeWhole: (value) => wholePercentText(value, locale),
      writeMark: (digit, power) =>
        percentText(exactDecimal(`${digit}e${power}`), { locale, places: Math.max(0, -power - 2) }),
    };
  }
  const named = readText(unit, { path: ['unit'], most: 20, locale });
  const text = (value: number | string, decimals: number) =>
    decimalText(exactDecimal(value), { locale, places: decimals, rounding });
  return {
    locale,
    isShare: false,
    write: (value) => `${text(value, places)} ${named}`,
    writeWhole: (value) => `${text(value, decimalsOf(value))} ${named}`,
    writeMark: (digit, power) => text(`${digit}e${power}`, Math.max(0, -power)),
  };
}
