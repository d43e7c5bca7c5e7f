import type { Indicator } from '../../indicator/index.js';
import type { CivilDate } from '../../kernel/index.js';
import type { Period } from '../../statistics/index.js';
import { isKnown, type KnowledgeOptions, readAsOf } from '../as-of.js';
import { choiceProblems, codeProblems, listOf, twiceProblems } from '../check-values.js';
import { type FigureOptions, figureOf } from '../figure.js';
import { isWithin } from '../is-within.js';
import { requireNoError } from '../require-no-error.js';
import { periodProblems } from '../require-period.js';
import type { Inspection, InspectionScope } from './inspection.js';
import { requireInspections } from './known-findings.js';

/** Of which days the coverage is, and of which inspections. */
export type CoverageOptions = KnowledgeOptions &
  FigureOptions & {
    /** The days, such as a year. */
    readonly period: Period;
    /** The day at whose end it stands; not before the period. */
    readonly on: CivilDate;
    /** Only inspections that are made so; all by default. */
    readonly scope?: Partial<InspectionScope>;
    /** Whose units they are, by code; `null`, the default, when they are nobody's in particular. */
    readonly unit?: string | null;
  };

/** Which units were inspected. */
export type InspectionCoverage = {
  /** The share of the units that were inspected. */
  readonly indicator: Indicator;
  /** Those that were, in the order given. */
  readonly inspected: readonly string[];
  /** Those that were not. */
  readonly notInspected: readonly string[];
};

const MOST = 100_000;

function requireRequest(units: readonly string[], { period, scope = {} }: CoverageOptions): void {
  const { list, problems } = listOf(units, ['units'], MOST);
  const entries = list.map((value, at) => ({ value, path: ['units', at] }));
  const found = [
    ...problems,
    ...entries.flatMap(({ value, path }) => codeProblems(value, path)),
    ...twiceProblems('oversight/unit-twice', entries),
    ...periodProblems(period, ['period']),
    ...choiceProblems(scope.by ?? 'records', ['scope', 'by'], ['records', 'on-site']),
  ];
  requireNoError(found, 'oversight/invalid-request');
}

const isOf = ({ scope }: Inspection, { by = scope.by, announced = scope.announced }: Partial<InspectionScope>) =>
  scope.by === by && scope.announced === announced;

/**
 * Which of some units were inspected in a period, as of the end of a day, and what share of them that is. A unit that was inspected more than once counts once.
 *
 * @param inspections - The inspections.
 * @param units - The codes of the units that might have been, each once; at most 100,000. Others that were inspected do not count.
 * @param options - The period, the day, which inspections, where the entries come from, and whose units they are.
 * @returns The units by whether they were inspected, and their share, which is `null` of no units.
 * @throws `oversight/invalid-inspections` with every error `checkInspection` finds; `oversight/invalid-request` with `oversight/unit-twice`, `oversight/no-code`, `oversight/period-reversed`,
 * `kernel/not-a-date`, `oversight/not-a-list`, `oversight/too-many`, `oversight/unknown-choice`; `oversight/before-period`; `indicator/invalid`.
 *
 * @example
 * ```ts
 * import { type Inspection, inspectionCoverage } from 'motcua/oversight';
 *
 * const inspection: Inspection = {
 *   code: 'kt-2021',
 *   name: 'Kiểm tra công vụ quý IV/2021',
 *   scope: { by: 'records', announced: true },
 *   units: [{ unit: 'phu-tam', inspected: { on: '2021-12-10' } }, { unit: 'phu-tan' }],
 * };
 * const options = { period: { from: '2021-01-01', to: '2021-12-31' }, on: '2021-12-31', source: { system: 'reports' } };
 * const { indicator, notInspected } = inspectionCoverage([inspection], ['phu-tam', 'phu-tan', 'thien-my'], options);
 * [indicator.value, notInspected]; // => [{ n: 1n, d: 3n }, ['phu-tan', 'thien-my']]
 * inspectionCoverage([inspection], ['phu-tam'], { ...options, scope: { by: 'on-site' } }).inspected; // => []
 * ```
 */
export function inspectionCoverage(
  inspections: readonly Inspection[],
  units: readonly string[],
  options: CoverageOptions,
): InspectionCoverage {
  const { period, on, scope = {}, unit = null } = options;
  const asOf = readAsOf(on, options);
  requireRequest(units, options);
  const reached = new Set(
    requireInspections(inspections)
      .filter((inspection) => isOf(inspection, scope))
      .flatMap((inspection) => inspection.units)
      .filter(({ inspected: fact }) => fact !== undefined && isKnown(fact, asOf) && isWithin(fact.on, period))
      .map((one) => one.unit),
  );
  const inspected = units.filter((one) => reached.has(one));
  const count = { numerator: inspected.length, denominator: units.length };
  const definition = `units-inspected; by: ${scope.by ?? 'any'}; announced: ${scope.announced ?? 'any'}`;
  return {
    indicator: figureOf({ code: 'units-inspected', definition, measure: 'unit', count, unit, period, asOf }, options),
    inspected,
    notInspected: units.filter((one) => !reached.has(one)),
  };
}
