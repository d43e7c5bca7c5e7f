import { type PortalFindingCode, portalFindingSeverities } from './finding-codes.js';
import type { PortalImport } from './procedure-from-portal.js';

/** How often a finding was made. */
export type FindingCount = {
  /** The code of the finding. */
  readonly code: PortalFindingCode;
  /** How many records have it, once or more often. */
  readonly records: number;
  /** How many times it was found in all. */
  readonly findings: number;
};

/** The findings of the records of one ministry. */
export type MinistryQuality = {
  /** What the ministry is called; `null` for the records that name none. */
  readonly ministry: string | null;
  /** How many records are its. */
  readonly records: number;
  /** Every code found among them, in the order of {@link portalFindingSeverities}. */
  readonly codes: readonly FindingCount[];
};

/** How good a set of records is: plain data, the same whatever the order of the records. */
export type PortalQuality = {
  /** How many records. */
  readonly records: number;
  /** How many of them have no finding at all. */
  readonly withoutFinding: number;
  /** Every code that was found, in the order of {@link portalFindingSeverities}. */
  readonly codes: readonly FindingCount[];
  /** The same by ministry, in the order of their names. */
  readonly ministries: readonly MinistryQuality[];
  /** Codes that more than one record has. */
  readonly repeatedCodes: readonly string[];
  /** Ids of the portal that more than one record has. */
  readonly repeatedIds: readonly string[];
};

const ORDER = /* @__PURE__ */ (() => Object.keys(portalFindingSeverities) as PortalFindingCode[])();

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function countCodes(imports: readonly PortalImport[]): readonly FindingCount[] {
  const records = new Map<PortalFindingCode, number>();
  const findings = new Map<PortalFindingCode, number>();
  for (const one of imports) {
    for (const { code } of one.findings) findings.set(code, (findings.get(code) ?? 0) + 1);
    for (const code of new Set(one.findings.map((finding) => finding.code))) {
      records.set(code, (records.get(code) ?? 0) + 1);
    }
  }
  return ORDER.filter((code) => findings.has(code)).map((code) => ({
    code,
    records: records.get(code) ?? 0,
    findings: findings.get(code) ?? 0,
  }));
}

function repeated(texts: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const text of texts) (seen.has(text) ? twice : seen).add(text);
  return [...twice].sort(byText);
}

const ministryOf = ({ procedure }: PortalImport): string | null => procedure.agencies?.promulgating?.[0]?.name ?? null;

/**
 * How many records have each finding, in all and by ministry, and which codes and ids are not unique.
 *
 * @param imports - What {@link procedureFromPortal} returned for each record, in any order.
 * @returns The counts; a code that was not found is not listed.
 *
 * @example
 * ```ts
 * import { portalQuality, procedureFromPortal } from 'motcua/procedure';
 *
 * const records = [
 *   { code: '1.000001', name: 'A', ministry: 'bo-tu-phap', levels: ['Cấp huyện'] },
 *   { code: '1.000001', name: 'B', ministry: 'bo-tu-phap', levels: ['Cấp xã'] },
 * ];
 * const quality = portalQuality(records.map((record) => procedureFromPortal(record)));
 * quality.codes.find(({ code }) => code === 'level/unknown'); // => { code: 'level/unknown', records: 1, findings: 1 }
 * quality.ministries.map(({ ministry, records }) => [ministry, records]); // => [['Bộ Tư pháp', 2]]
 * quality.repeatedCodes; // => ['1.000001']
 * ```
 */
export function portalQuality(imports: readonly PortalImport[]): PortalQuality {
  const groups = new Map<string | null, PortalImport[]>();
  for (const one of imports) {
    const group = groups.get(ministryOf(one));
    if (group === undefined) groups.set(ministryOf(one), [one]);
    else group.push(one);
  }
  const ministries = [...groups].sort(([a], [b]) => byText(a ?? '', b ?? ''));
  return {
    records: imports.length,
    withoutFinding: imports.filter(({ findings }) => findings.length === 0).length,
    codes: countCodes(imports),
    ministries: ministries.map(([ministry, group]) => ({
      ministry,
      records: group.length,
      codes: countCodes(group),
    })),
    repeatedCodes: repeated(imports.map(({ procedure }) => procedure.code)),
    repeatedIds: repeated(imports.flatMap(({ procedure }) => (procedure.ids ?? []).map(({ id }) => id))),
  };
}
