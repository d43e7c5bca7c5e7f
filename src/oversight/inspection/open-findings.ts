import type { CivilDate } from '../../kernel/index.js';
import { epochDayOf } from '../../kernel/inside.js';
import { readAsOf } from '../as-of.js';
import { type DaysLate, daysLate, type LatenessOptions } from '../lateness.js';
import type { Finding, Inspection } from './inspection.js';
import { knownFindings, requireInspections } from './known-findings.js';

/** A finding that is open. */
export type OpenFinding = {
  /** The code of its inspection. */
  readonly inspection: string;
  /** The finding. */
  readonly finding: Finding;
  /** The last day to put it right; `null` when it has none. */
  readonly dueOn: CivilDate | null;
  /** How long that day is over; `null` as long as it is not. */
  readonly daysLate: DaysLate | null;
};

/** What has no due date stands last. */
const dueDay = ({ dueOn }: OpenFinding): number => (dueOn === null ? Number.MAX_SAFE_INTEGER : epochDayOf(dueOn));

/**
 * The findings that were open at the end of a day: found by then, and not shown to be put right. The earliest due first, those without a due date last.
 *
 * @param inspections - The inspections.
 * @param on - The day.
 * @param options - The day whose knowledge counts, by default `on`; the calendar by which working days are counted.
 * @returns The findings, those that are overdue with the days since; of equally urgent ones in the order given.
 * @throws `oversight/invalid-inspections` with every error `checkInspection` finds, and `oversight/code-twice` for two inspections of one code; `kernel/not-a-date`; `calendar/out-of-coverage`.
 *
 * @example
 * ```ts
 * import { type Inspection, openFindings } from 'motcua/oversight';
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
 * const open = (on: string) => openFindings([inspection], on).map(({ finding, daysLate }) => [finding.code, daysLate?.calendar]);
 * open('2022-01-13'); // => [['1', undefined], ['2', undefined]]
 * open('2022-02-10'); // => [['2', 10]]
 * ```
 */
export function openFindings(
  inspections: readonly Inspection[],
  on: CivilDate,
  options: LatenessOptions = {},
): readonly OpenFinding[] {
  const asOf = readAsOf(on, options);
  return knownFindings(requireInspections(inspections), asOf)
    .filter(({ isClosed }) => !isClosed)
    .map(({ inspection, finding, isOverdue }): OpenFinding => {
      const { dueOn = null } = finding;
      const late = isOverdue && dueOn !== null ? daysLate(dueOn, asOf, options.calendar) : null;
      return { inspection, finding, dueOn, daysLate: late };
    })
    .sort((a, b) => dueDay(a) - dueDay(b));
}

/** A finding that is open and overdue. */
export type OverdueFinding = OpenFinding & {
  /** The last day to put it right. */
  readonly dueOn: CivilDate;
  /** How long that day is over. */
  readonly daysLate: DaysLate;
};

const isLate = (finding: OpenFinding): finding is OverdueFinding => finding.daysLate !== null;

/**
 * The findings that were open at the end of a day and whose due date was over, the longest overdue first.
 *
 * @param inspections - The inspections.
 * @param on - The day. A finding is overdue from the day after its due date.
 * @param options - The day whose knowledge counts, by default `on`; the calendar by which working days are counted.
 * @returns The findings with the days since; of equally long ones in the order given.
 * @throws As `openFindings` does.
 *
 * @example
 * ```ts
 * import { overdueFindings } from 'motcua/oversight';
 * import { vietnamCalendar as calendar } from 'motcua/vn';
 *
 * const finding = { code: '1', unit: 'phu-tam', name: 'Phiếu thăm dò còn ít', severity: 'shortcoming', found: { on: '2021-12-10' } } as const;
 * const inspection = {
 *   code: 'kt-2021',
 *   name: 'Kiểm tra công vụ quý IV/2021',
 *   scope: { by: 'records', announced: true },
 *   units: [{ unit: 'phu-tam' }],
 *   findings: [{ ...finding, dueOn: '2022-01-28' }],
 * } as const;
 * overdueFindings([inspection], '2022-01-28'); // => []
 * overdueFindings([inspection], '2022-02-08', { calendar })[0]?.daysLate; // => { calendar: 11, working: 2 }
 * ```
 */
export const overdueFindings = (
  inspections: readonly Inspection[],
  on: CivilDate,
  options: LatenessOptions = {},
): readonly OverdueFinding[] => openFindings(inspections, on, options).filter(isLate);
