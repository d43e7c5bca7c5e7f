import type { Indicator } from '../../indicator/index.js';
import type { CivilDate, Count } from '../../kernel/index.js';
import type { Period } from '../../statistics/index.js';
import { type KnowledgeOptions, readAsOf } from '../as-of.js';
import { choiceProblems } from '../check-values.js';
import { type FigureOptions, figureOf } from '../figure.js';
import { grouped } from '../grouped.js';
import { isWithin } from '../is-within.js';
import { requireNoError } from '../require-no-error.js';
import { periodProblems } from '../require-period.js';
import { countFindings } from './finding-counts.js';
import type { Inspection } from './inspection.js';
import { knownFindings, requireInspections, type StoodFinding } from './known-findings.js';

/** Which share of findings is measured. `closed`: put right of all. `in-time`: put right in time of those with a due date that are put right or overdue. */
export type FindingMeasure = 'closed' | 'in-time';

/** How findings become indicators. */
export type FindingIndicatorOptions = KnowledgeOptions &
  FigureOptions & {
    /** The days in which they were found. */
    readonly period: Period;
    /** The day at whose end they stand; not before the period. */
    readonly on: CivilDate;
    /** Which share; `closed` by default. */
    readonly measure?: FindingMeasure;
    /** Whose figure the whole is, by code; `null`, the default, when it is nobody's in particular. */
    readonly unit?: string | null;
  };

/** How far findings were put right, as indicators. */
export type FindingIndicator = {
  /** That of all findings. */
  readonly whole: Indicator;
  /** Those of the units that have findings, by code; they roll up to the whole. */
  readonly byUnit: readonly Indicator[];
};

const MEASURES: readonly FindingMeasure[] = ['closed', 'in-time'];

function countOf(findings: readonly StoodFinding[], measure: FindingMeasure): Count {
  const { findings: all, closed, closedInTime, overdue } = countFindings(findings);
  if (measure === 'closed') return { numerator: closed, denominator: all };
  const dated = findings.filter(({ isClosed, finding }) => isClosed && finding.dueOn !== undefined).length;
  return { numerator: closedInTime, denominator: dated + overdue };
}

/**
 * How far the findings of a period were put right by the end of a day, as indicators: of all of them and of each unit.
 *
 * @param inspections - The inspections.
 * @param options - The period in which they were found, the day, which share, and where the entries come from.
 * @returns The indicators. Without a finding to be counted the value is `null`.
 * @throws `oversight/invalid-inspections` with every error `checkInspection` finds; `oversight/invalid-request` for an unknown measure or a period that is none; `oversight/before-period`;
 * `kernel/not-a-date`; `indicator/invalid`.
 *
 * @example
 * ```ts
 * import { findingIndicator, type Inspection } from 'motcua/oversight';
 *
 * const finding = { unit: 'phu-tam', severity: 'shortcoming', found: { on: '2021-12-10' }, dueOn: '2022-01-31' } as const;
 * const inspection: Inspection = {
 *   code: 'kt-2021',
 *   name: 'Kiểm tra công vụ quý IV/2021',
 *   scope: { by: 'records', announced: true },
 *   units: [{ unit: 'phu-tam' }],
 *   findings: [
 *     { ...finding, code: '1', name: 'Kế hoạch chưa cụ thể', closed: { on: '2022-01-14', evidence: ['02/KH-UBND'] } },
 *     { ...finding, code: '2', name: 'Phiếu thăm dò còn ít' },
 *   ],
 * };
 * const options = { period: { from: '2021-01-01', to: '2021-12-31' }, source: { system: 'reports' } };
 * findingIndicator([inspection], { ...options, on: '2022-01-31' }).whole.value; // => { n: 1n, d: 2n }
 * const inTime = findingIndicator([inspection], { ...options, on: '2022-01-31', measure: 'in-time' }).whole;
 * inTime.value; // => { n: 1n, d: 1n }
 * ```
 */
export function findingIndicator(
  inspections: readonly Inspection[],
  options: FindingIndicatorOptions,
): FindingIndicator {
  const { period, on, measure = 'closed', unit = null } = options;
  const asOf = readAsOf(on, options);
  const problems = [...choiceProblems(measure, ['measure'], MEASURES), ...periodProblems(period, ['period'])];
  requireNoError(problems, 'oversight/invalid-request');
  const findings = knownFindings(requireInspections(inspections), asOf).filter(({ finding }) =>
    isWithin(finding.found.on, period),
  );
  const code = `findings-${measure}`;
  const figure = (of: readonly StoodFinding[], whose: string | null) =>
    figureOf(
      { code, definition: code, measure: 'finding', count: countOf(of, measure), unit: whose, period, asOf },
      options,
    );
  const byUnit = [...grouped(findings, ({ finding }) => finding.unit)].sort(([a], [b]) => (a < b ? -1 : 1));
  return { whole: figure(findings, unit), byUnit: byUnit.map(([whose, those]) => figure(those, whose)) };
}
