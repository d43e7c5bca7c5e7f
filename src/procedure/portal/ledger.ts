import { shownValue } from '../../kernel/inside.js';
import type { Remark } from '../procedure.js';
import {
  type Path,
  type PortalFinding,
  type PortalFindingCode,
  portalFindingSeverities,
  type Told,
} from './finding-codes.js';

/** What an import has found so far, and the text that has no other place. */
export type Ledger = {
  readonly findings: PortalFinding[];
  readonly remarks: Remark[];
};

/** An empty ledger. */
export const openLedger = (): Ledger => ({ findings: [], remarks: [] });

/** Writes a finding down. */
export function tell(ledger: Ledger, code: PortalFindingCode, path: Path, told: Told = {}): void {
  ledger.findings.push({ code, path, severity: portalFindingSeverities[code], ...told });
}

/** A value of any kind as text that tells it from every other of its kind; what JSON has no word for is told by its type. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  try {
    return JSON.stringify(value) ?? String(shownValue(value));
  } catch {
    return String(shownValue(value));
  }
}

/** Keeps a value no field of a procedure has room for. */
export function keep(ledger: Ledger, path: Path, value: unknown): void {
  ledger.remarks.push({ about: path.join('.'), text: textOf(value) });
}

/** Keeps a value of the wrong type, and says so. */
export function keepWrongType(ledger: Ledger, path: Path, value: unknown, accepted: string): void {
  tell(ledger, 'record/wrong-type', path, { value: shownValue(value), accepted });
  keep(ledger, path, value);
}

/** Keeps what stands under keys nobody expects, and says so. */
export function keepUnknownFields(ledger: Ledger, object: object, known: ReadonlySet<string>, path: Path): void {
  for (const [key, value] of Object.entries(object)) {
    if (known.has(key)) continue;
    tell(ledger, 'record/unknown-field', [...path, key], { value: shownValue(value) });
    keep(ledger, [...path, key], value);
  }
}
