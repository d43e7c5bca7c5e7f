/** Numbers row by row. */
export type Matrix = readonly (readonly number[])[];

/** A matrix of what each place has. */
export const matrixOf = (height: number, width: number, at: (row: number, column: number) => number): number[][] =>
  Array.from({ length: height }, (_, row) => Array.from({ length: width }, (__, column) => at(row, column)));

/** What numbers sum to. */
export const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Sᵀ V S. */
export function sandwich(sides: Matrix, middle: Matrix): number[][] {
  const height = sides.length;
  const width = sides[0]?.length ?? 0;
  const inner = matrixOf(height, width, (row, column) =>
    sumOf((middle[row] as readonly number[]).map((value, at) => value * (sides[at]?.[column] as number))),
  );
  return matrixOf(width, width, (row, column) =>
    sumOf(sides.map((side, at) => (side[row] as number) * (inner[at]?.[column] as number))),
  );
}
