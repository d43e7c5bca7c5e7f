import { type Matrix, matrixOf, sandwich, sumOf } from './matrix.js';
import { solve } from './solve.js';

/** Contrasts of the cells that are 0 of any table without interaction, one in each column. */
export function contrasts(height: number, width: number): Matrix {
  const about = (at: number, one: number, of: number) => Number(at === one) - 1 / of;
  return matrixOf(height * width, (height - 1) * (width - 1), (cell, contrast) => {
    const row = about(Math.floor(cell / width), Math.floor(contrast / (width - 1)), height);
    return row * about(cell % width, contrast % (width - 1), width);
  });
}

type Shares = { readonly shares: readonly number[]; readonly n: number };

/** The generalised design effects: tr Δ and tr Δ², Δ = (Cᵀ D⁻¹ C / n)⁻¹ Cᵀ D⁻¹ V D⁻¹ C. */
export function effects({ shares, n }: Shares, covariance: Matrix, contrast: Matrix): readonly [number, number] | null {
  const inverse = shares.map((share) => (share === 0 ? 0 : 1 / share));
  const scaled = contrast.map((row, cell) => row.map((value) => value * (inverse[cell] as number)));
  const random = sandwich(
    contrast,
    matrixOf(shares.length, shares.length, (a, b) => (a === b ? (inverse[a] as number) / n : 0)),
  );
  const delta = solve(random, sandwich(scaled, covariance));
  if (delta === null) return null;
  const squares = delta.map((row, at) => sumOf(row.map((value, other) => value * (delta[other]?.[at] as number))));
  return [sumOf(delta.map((row, at) => row[at] as number)), sumOf(squares)];
}

type Margins = { readonly rows: readonly number[]; readonly columns: readonly number[]; readonly total: number };

function marginsOf(table: Matrix): Margins {
  const rows = table.map(sumOf);
  const columns = (table[0] ?? []).map((_, column) => sumOf(table.map((row) => row[column] as number)));
  return { rows, columns, total: sumOf(rows) };
}

/** Pearson's statistic of a table of shares, for n ballots. */
export function pearsonOf(table: Matrix, n: number): number {
  const { rows, columns, total } = marginsOf(table);
  const parts = table.flatMap((row, at) =>
    row.map((value, column) => {
      const expected = ((rows[at] as number) * (columns[column] as number)) / total;
      return (value - expected) ** 2 / expected;
    }),
  );
  return (n * sumOf(parts)) / total;
}

/** Wald's statistic of the cells, but for one row and column, less what is expected of them. */
export function waldOf(table: Matrix, covariance: Matrix): number | null {
  const { rows, columns, total } = marginsOf(table);
  const height = rows.length;
  const width = columns.length;
  const places = matrixOf(height - 1, width - 1, (row, column) => (row + 1) * width + column + 1).flat();
  const expected = (place: number) =>
    ((rows[Math.floor(place / width)] as number) * (columns[place % width] as number)) / total;
  const slope = matrixOf(height * width, places.length, (cell, at) => {
    const place = places[at] as number;
    const isRow = Math.floor(cell / width) === Math.floor(place / width);
    const isColumn = cell % width === place % width;
    const byRow = isRow ? (columns[place % width] as number) : 0;
    const byColumn = isColumn ? (rows[Math.floor(place / width)] as number) : 0;
    return Number(cell === place) - (byRow + byColumn - expected(place)) / total;
  });
  const apart = places.map((place) => (table.flat()[place] as number) - expected(place));
  const solved = solve(
    sandwich(slope, covariance),
    apart.map((value) => [value]),
  );
  return solved && sumOf(apart.map((value, at) => value * (solved[at]?.[0] as number)));
}
