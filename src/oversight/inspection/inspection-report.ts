import type { CivilDate } from '../../kernel/index.js';
import { type AsOf, isKnown, type KnowledgeOptions, readAsOf } from '../as-of.js';
import { grouped } from '../grouped.js';
import { requireNoError } from '../require-no-error.js';
import { checkInspection } from './check-inspection.js';
import { countFindings, type FindingCounts } from './finding-counts.js';
import type { InspectedUnit, Inspection, InspectionCard, InspectionScope, MemberAssessment } from './inspection.js';
import { knownFindings, type StoodFinding } from './known-findings.js';

/** What an inspection came to at one unit. */
export type UnitInspection = FindingCounts & {
  /** The code of the unit. */
  readonly unit: string;
  /** The day it was inspected; `null` as long as it was not. */
  readonly inspectedOn: CivilDate | null;
  /** Its card under the checklist; `null` when it has none, or was not inspected yet. */
  readonly card: InspectionCard | null;
  /** How many assessments members gave. */
  readonly assessments: number;
  /** The members that gave none. */
  readonly notAssessedBy: readonly string[];
};

/** What an inspection came to. */
export type InspectionReport = FindingCounts & {
  /** The code of the inspection. */
  readonly inspection: string;
  /** How it is made. */
  readonly scope: InspectionScope;
  /** The day. */
  readonly on: CivilDate;
  /** The day whose knowledge counts. */
  readonly knownOn: CivilDate;
  /** How many of its units were inspected. */
  readonly inspected: number;
  /** By unit, in the order of the inspection. */
  readonly units: readonly UnitInspection[];
};

/** What is known of the units of an inspection. */
type KnownParts = {
  readonly asOf: AsOf;
  readonly members: readonly string[];
  readonly findings: ReadonlyMap<string, readonly StoodFinding[]>;
  readonly assessments: ReadonlyMap<string, readonly MemberAssessment[]>;
};

function unitInspection({ unit, inspected, card }: InspectedUnit, known: KnownParts): UnitInspection {
  const isInspected = inspected !== undefined && isKnown(inspected, known.asOf);
  const assessments = known.assessments.get(unit) ?? [];
  const by = new Set(assessments.map(({ member }) => member));
  return {
    unit,
    inspectedOn: isInspected ? inspected.on : null,
    card: isInspected ? (card ?? null) : null,
    assessments: assessments.length,
    notAssessedBy: known.members.filter((member) => !by.has(member)),
    ...countFindings(known.findings.get(unit) ?? []),
  };
}

/**
 * What an inspection had come to at the end of a day, at each of its units: whether it was inspected, what was found, what of that was put right, and which members have yet to say what they think.
 *
 * @param inspection - The inspection.
 * @param on - The day.
 * @param options - The day whose knowledge counts; by default `on`, so that no later entry changes the answer.
 * @returns The counts of the whole and of each unit. A finding is open or closed, never both.
 * @throws `oversight/invalid-inspection` with every error `checkInspection` finds; `kernel/not-a-date`.
 *
 * @example
 * ```ts
 * import { type Inspection, inspectionReport } from 'motcua/oversight';
 *
 * const inspection: Inspection = {
 *   code: 'kt-2021',
 *   name: 'Kiểm tra công vụ quý IV/2021',
 *   scope: { by: 'records', announced: true },
 *   units: [{ unit: 'phu-tam', inspected: { on: '2021-12-10' } }, { unit: 'phu-tan' }],
 *   members: ['An', 'Bình'],
 *   assessments: [{ member: 'An', unit: 'phu-tam', matter: 'niêm yết', remark: 'đầy đủ', on: '2021-12-10' }],
 *   findings: [
 *     { code: '1', unit: 'phu-tam', name: 'Phiếu thăm dò còn ít', severity: 'shortcoming', found: { on: '2021-12-10' }, dueOn: '2022-01-31' },
 *   ],
 * };
 * const { inspected, open, overdue, units } = inspectionReport(inspection, '2022-02-01');
 * [inspected, open, overdue]; // => [1, 1, 1]
 * units.map(({ unit, inspectedOn, notAssessedBy }) => [unit, inspectedOn, notAssessedBy.length]); // => [['phu-tam', '2021-12-10', 1], ['phu-tan', null, 2]]
 * ```
 */
export function inspectionReport(
  inspection: Inspection,
  on: CivilDate,
  options: KnowledgeOptions = {},
): InspectionReport {
  const asOf = readAsOf(on, options);
  requireNoError(checkInspection(inspection), 'oversight/invalid-inspection');
  const { code, scope, members = [], assessments = [] } = inspection;
  const findings = knownFindings([inspection], asOf);
  const known: KnownParts = {
    asOf,
    members,
    findings: grouped(findings, ({ finding }) => finding.unit),
    assessments: grouped(
      assessments.filter((one) => isKnown(one, asOf)),
      ({ unit }) => unit,
    ),
  };
  const units = inspection.units.map((one) => unitInspection(one, known));
  return {
    inspection: code,
    scope,
    on: asOf.on,
    knownOn: asOf.knownOn,
    inspected: units.filter(({ inspectedOn }) => inspectedOn !== null).length,
    ...countFindings(findings),
    units,
  };
}
