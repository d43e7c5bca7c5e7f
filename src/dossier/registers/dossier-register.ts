import { type CivilDate, type Problem, toEpochDay } from '../../kernel/index.js';
import { shownValue } from '../../kernel/inside.js';
import type { AsOf } from './acts-as-of.js';
import type { RegisteredDossier } from './dossier-details.js';
import { type RegisterRow, registerRow } from './register-row.js';

/** A line with its number in the register of its field, from 1. */
export type NumberedRow = RegisterRow & {
  /** Its number, from 1 in every field and year. */
  readonly number: number;
};

/** The part of a register that holds one field (lĩnh vực). */
export type RegisterField = {
  /** The field; `null` for dossiers of which nobody knows it. */
  readonly field: string | null;
  /** Its lines, by time of receipt, then by code. */
  readonly rows: readonly NumberedRow[];
};

/** The dossier register of a year (sổ theo dõi hồ sơ), field by field. Plain JSON. */
export type DossierRegister = {
  /** The day it speaks of. */
  readonly on: CivilDate;
  /** The year of receipt of the dossiers in it. */
  readonly year: number;
  /** Its fields, by name in the order of UTF-16 code units (that of `<`); the unknown one last. */
  readonly fields: readonly RegisterField[];
  /** What is amiss with its lines: `dossier/duplicate-code`, `dossier/code-missing`, with the place of the dossier in the list. */
  readonly findings: readonly Problem[];
};

/** As of which day, and which year. */
export type RegisterOptions = AsOf & {
  /** The year of receipt; by default that of the day. A register is opened and numbered anew every year. */
  readonly year?: number;
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byReceipt = (a: RegisterRow, b: RegisterRow): number =>
  compare(a.receivedAt, b.receivedAt) || compare(a.code, b.code);

/** Fields by name; the unknown one is last. */
function byField([a]: readonly [string | null, unknown], [b]: readonly [string | null, unknown]): number {
  if (a === null) return 1;
  if (b === null) return -1;
  return compare(a, b);
}

/** A line and the place of its dossier in the list. */
type Placed = { readonly row: RegisterRow; readonly at: number };

/** Codes that are missing or that two lines have. */
function codeFindings(placed: readonly Placed[]): readonly Problem[] {
  const seen = new Set<string>();
  return placed.flatMap(({ row: { code }, at }): readonly Problem[] => {
    const path = ['dossiers', at, 'details', 'code'];
    if (typeof code !== 'string' || code.trim() === '')
      return [{ code: 'dossier/code-missing', path, severity: 'warning', value: shownValue(code) }];
    if (seen.has(code)) return [{ code: 'dossier/duplicate-code', path, severity: 'warning', value: shownValue(code) }];
    seen.add(code);
    return [];
  });
}

/**
 * The register of the dossiers received in a year, as of a day: one list a field, numbered from 1 in the order of receipt.
 *
 * @param dossiers - The dossiers, in any order.
 * @param options - The day, the day whose knowledge counts, the year.
 * @returns The register; dossiers not yet received, or of another year, are left out.
 * @throws `kernel/not-a-date`.
 *
 * @example
 * ```ts
 * import { dossierRegister, timeline } from 'motcua/dossier';
 * import { vietnam } from 'motcua/vn';
 *
 * const procedure = { code: '1.001193', name: { vi: 'Đăng ký khai sinh' }, field: { name: 'Hộ tịch' } };
 * const received = (at: string) => timeline([{ kind: 'received', at }], { procedure, limit: null, ...vietnam(at) });
 * const dossiers = [
 *   { timeline: received('2026-11-17'), details: { code: 'H29.18-261117-0001', applicant: 'Trần Thị Bình' } },
 *   { timeline: received('2026-11-16'), details: { code: 'H29.18-261116-0001', applicant: 'Lê Văn Cường' } },
 * ];
 * const { fields } = dossierRegister(dossiers, { on: '2026-11-20' });
 * fields[0]?.rows.map(({ number, applicant }) => [number, applicant]); // => [[1, 'Lê Văn Cường'], [2, 'Trần Thị Bình']]
 * ```
 */
export function dossierRegister(dossiers: readonly RegisteredDossier[], options: RegisterOptions): DossierRegister {
  const { on } = options;
  toEpochDay(on);
  const year = options.year ?? Number(on.slice(0, 4));
  const placed = dossiers.flatMap((dossier, at): readonly Placed[] => {
    const row = registerRow(dossier, options);
    return row !== null && Number(row.receivedAt.slice(0, 4)) === year ? [{ row, at }] : [];
  });
  const fields = new Map<string | null, NumberedRow[]>();
  for (const row of placed.map(({ row }) => row).sort(byReceipt)) {
    const page = fields.get(row.field) ?? [];
    page.push({ number: page.length + 1, ...row });
    fields.set(row.field, page);
  }
  return {
    on,
    year,
    fields: [...fields].sort(byField).map(([field, page]) => ({ field, rows: page })),
    findings: codeFindings(placed),
  };
}
