import type { Problem } from 'motcua';
import { type DossierColumn, dossierRowMapping } from 'motcua/dossier';
import type { PlacedProblem } from './refusal.ts';

/** A column that is missing is missing in the heading, under the name it is looked for first. */
function inHeading(one: Problem, field: string): PlacedProblem {
  const names = dossierRowMapping.columns[field as DossierColumn];
  return { ...one, path: [field], row: 1, column: names?.[0] ?? field };
}

/**
 * Problems of records, with the rows of the file they were made of.
 *
 * @param rowNumbers - The row of each record.
 */
export function placed(problems: readonly Problem[], rowNumbers: readonly number[]): readonly PlacedProblem[] {
  const missing = new Map<string, PlacedProblem>();
  const others: PlacedProblem[] = [];
  for (const one of problems) {
    const [position, column = ''] = one.path.map(String);
    const row = rowNumbers[Number(position)];
    if (one.code === 'dossier/missing-column') missing.set(column, inHeading(one, column));
    else others.push({ ...one, ...(row === undefined ? {} : { row }), ...(column === '' ? {} : { column }) });
  }
  return [...missing.values(), ...others];
}
