import { refuse, shownValue } from '../../kernel/inside.js';
import type { RateDefinition } from '../../statistics/index.js';
import { COLUMN_IDS } from './form06-rows.js';

const isColumns = (columns: unknown): columns is RateDefinition['numerator'] =>
  Array.isArray(columns) &&
  columns.length > 0 &&
  columns.length <= COLUMN_IDS.length &&
  columns.every((id) => COLUMN_IDS.includes(String(id)));

const isBasis = (one: { readonly document?: unknown } | null | undefined): boolean => typeof one?.document === 'string';

const isNamed = (one: Partial<RateDefinition> | null | undefined): boolean =>
  typeof one?.names?.vi === 'string' &&
  typeof one.names.en === 'string' &&
  Array.isArray(one.basis) &&
  one.basis.every(isBasis);

/**
 * A definition that has names and sums columns of form 06.
 *
 * @throws `worksheet/invalid-rate`.
 */
export function requireDefinition(one: RateDefinition, path: readonly (string | number)[]): RateDefinition {
  if (isNamed(one) && isColumns(one.numerator) && isColumns(one.denominator)) return one;
  return refuse('worksheet/invalid-rate', {
    path,
    value: shownValue(one?.id ?? null),
    accepted: 'names, columns 3..13, basis',
  });
}

const sumText = (columns: readonly number[]): string =>
  columns.length === 1 ? `${columns[0]}` : `(${columns.join(' + ')})`;

/** What a definition divides by what, in columns of form 06: `(8 + 9) / 7`. */
export const definitionText = ({ numerator, denominator }: RateDefinition): string =>
  `${sumText(numerator)} / ${sumText(denominator)}`;
