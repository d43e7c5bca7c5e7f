import type { Basis, Bilingual, Count, Exact } from '../kernel/index.js';
import { exact, reduceExact, refuse } from '../kernel/inside.js';
import type { FormRow } from './form-figures.js';
import type { Form06Columns } from './form06-columns.js';

/** A column of form 06. */
export type Form06Column = keyof Form06Columns;

/** What a rate is of what: the sums of some columns of form 06. Rates of different definitions are not compared. */
export type RateDefinition = {
  /** Which it is; `vn/within-limit`. */
  readonly id: string;
  /** What it is called. */
  readonly names: Bilingual;
  /** The columns that are summed above the line. */
  readonly numerator: readonly Form06Column[];
  /** The columns that are summed below it. */
  readonly denominator: readonly Form06Column[];
  /** Where the definition is from. */
  readonly basis: readonly Basis[];
};

/** A rate: so many of so many by a definition, and what it comes to. */
export type Rate = Count & {
  /** The exact share; `null` when the denominator is 0: nothing was asked, and that is neither 0 nor 100 %. */
  readonly value: Exact | null;
  /** By which definition. */
  readonly definition: RateDefinition;
};

function sumOf(columns: Form06Columns, of: readonly Form06Column[], path: string): number {
  let sum = 0;
  for (const column of of) {
    const figure: unknown = columns?.[column];
    if (!Number.isSafeInteger(figure) || (figure as number) < 0) {
      const value = typeof figure === 'number' || typeof figure === 'string' ? figure : null;
      return refuse('statistics/not-a-count', { path: [path, String(column)], value, accepted: '0, 1, 2, ...' });
    }
    sum += figure as number;
  }
  return sum;
}

/** The share of two counts. */
export const shareOf = ({ numerator, denominator }: Count): Exact | null =>
  denominator === 0 ? null : reduceExact(exact(numerator, denominator));

/**
 * A named rate of a row of form 06: the counts, the exact share, and the definition, so that it cannot be taken for another.
 *
 * @param row - A row of form 06.
 * @param definition - Which rate: `rates` of `motcua/vn`, or your own.
 * @returns Numerator, denominator, the exact share (`null` for an empty denominator) and the definition; print it with `percentText`.
 * @throws `statistics/not-a-count` when a column it needs holds no count; `statistics/unknown-choice` for a definition that is none.
 *
 * @example
 * ```ts
 * import { percentText } from 'motcua';
 * import { rate } from 'motcua/statistics';
 * import { rates } from 'motcua/vn';
 *
 * const columns = { 3: 240, 4: 180, 5: 40, 6: 20, 7: 200, 8: 150, 9: 40, 10: 10, 11: 40, 12: 37, 13: 3 };
 * const { numerator, denominator, value } = rate({ columns }, rates.withinLimit);
 * [numerator, denominator]; // => [190, 200]
 * value === null ? '' : percentText(value, { locale: 'vi' }); // => '95,00%'
 * rate({ columns: { ...columns, 7: 0 } }, rates.withinLimit).value; // => null
 * ```
 */
export function rate({ columns }: Pick<FormRow<Form06Columns>, 'columns'>, definition: RateDefinition): Rate {
  if (!Array.isArray(definition?.numerator)) {
    const accepted = 'a definition, such as rates.withinLimit of motcua/vn';
    refuse('statistics/unknown-choice', { path: ['definition'], value: definition ?? null, accepted });
  }
  const numerator = sumOf(columns, definition.numerator, 'numerator');
  const denominator = sumOf(columns, definition.denominator, 'denominator');
  return { numerator, denominator, value: shareOf({ numerator, denominator }), definition };
}
