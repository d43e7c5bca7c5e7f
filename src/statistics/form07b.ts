import type { Problem } from '../kernel/index.js';
import { refuse } from '../kernel/inside.js';
import type { FormRow } from './form-figures.js';

/** So many procedures at each level of government. */
export type ByLevel = {
  /** At the level of the province. */
  readonly province: number;
  /** At the level of the district; 0 since it ended on 30/06/2025. */
  readonly district: number;
  /** At the level of the commune. */
  readonly commune: number;
};

/** How many procedures a unit answers for, handles by the one-stop mechanism, and has internal processes for. */
export type ProcedureCounts = {
  /** The unit. */
  readonly unit: string;
  /** Procedures under the authority of the locality (columns 4 to 6). */
  readonly authority: ByLevel;
  /** Procedures handled by the one-stop mechanism, interlinked or not (columns 8 to 10). */
  readonly oneStop: ByLevel;
  /** Internal processes that were issued (columns 12 to 14). */
  readonly processes: ByLevel;
};

/** The figures of a row of form II.07b, by the number of the column as printed. */
export type Form07bColumns = { readonly [column in 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14]: number };

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

function levels(counts: ByLevel, path: Problem['path']): readonly [number, number, number, number] {
  const { province, district, commune } = counts ?? {};
  const parts = [province, district, commune];
  const wrong = parts.find((part) => !isCount(part));
  if (!parts.every(isCount)) {
    return refuse('statistics/not-a-count', {
      path,
      value: typeof wrong === 'number' ? wrong : null,
      accepted: '0, 1, 2, ...',
    });
  }
  return [province + district + commune, province, district, commune];
}

const sumOf = (rows: readonly Form07bColumns[], column: keyof Form07bColumns) =>
  rows.reduce((sum, row) => sum + row[column], 0);

/**
 * Form II.07b, "tổng hợp số lượng thủ tục hành chính": how many procedures units answer for, handle by the one-stop mechanism, and have internal
 * processes for, by level: 3 = 4 + 5 + 6, 7 = 8 + 9 + 10, 11 = 12 + 13 + 14.
 *
 * @param units - The counts of each unit.
 * @returns The total, then a row a unit, in the order given.
 * @throws `statistics/not-a-count` for what is no whole number from 0.
 *
 * @example
 * ```ts
 * import { form07b } from 'motcua/statistics';
 *
 * const none = { province: 0, district: 0, commune: 0 };
 * const [total] = form07b([{ unit: 'A', authority: { province: 12, district: 0, commune: 30 }, oneStop: none, processes: none }]);
 * [total?.columns[3], total?.columns[6], total?.columns[7]]; // => [42, 30, 0]
 * ```
 */
export function form07b(units: readonly ProcedureCounts[]): readonly FormRow<Form07bColumns>[] {
  const rows = units.map(({ unit, authority, oneStop, processes }, at): FormRow<Form07bColumns> => {
    const [c3, c4, c5, c6] = levels(authority, [at, 'authority']);
    const [c7, c8, c9, c10] = levels(oneStop, [at, 'oneStop']);
    const [c11, c12, c13, c14] = levels(processes, [at, 'processes']);
    return {
      key: [unit],
      columns: { 3: c3, 4: c4, 5: c5, 6: c6, 7: c7, 8: c8, 9: c9, 10: c10, 11: c11, 12: c12, 13: c13, 14: c14 },
    };
  });
  const all = rows.map(({ columns }) => columns);
  const sum = (column: keyof Form07bColumns) => sumOf(all, column);
  const columns: Form07bColumns = {
    3: sum(3),
    4: sum(4),
    5: sum(5),
    6: sum(6),
    7: sum(7),
    8: sum(8),
    9: sum(9),
    10: sum(10),
    11: sum(11),
    12: sum(12),
    13: sum(13),
    14: sum(14),
  };
  return [{ key: [], columns }, ...rows];
}
