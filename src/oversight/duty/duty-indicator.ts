import type { Indicator } from '../../indicator/index.js';
import { readAsOf } from '../as-of.js';
import { type FigureOptions, figureOf } from '../figure.js';
import type { RecordedFact } from '../recorded-fact.js';
import { type DutyOptions, dutyCompliance } from './duty-compliance.js';
import type { DutyRule } from './duty-rule.js';

/** How the compliance with a duty becomes an indicator. */
export type DutyIndicatorOptions = DutyOptions &
  FigureOptions & {
    /** Whose duty it is, by code; `null`, the default, when it is nobody's in particular. */
    readonly unit?: string | null;
  };

/** By what rule it is calculated: compliance with another rule is another figure. */
function definitionOf(rule: DutyRule): string {
  const { every, weekdays, monthDays, times, restDay = 'excused' } = rule;
  const days = [...(weekdays ?? monthDays ?? [`${times} times`])].join(', ');
  return `duty-compliance; ${every}: ${days}; ${restDay}`;
}

/**
 * How a duty was kept as an indicator: done of owed, in the occurrences of the period whose last day had come. Those of several units roll up.
 *
 * @param rule - The rule of the duty.
 * @param records - When it was done.
 * @param options - The period, the day, which is not before it, the calendar, where the entries come from, and whose duty it is.
 * @returns The indicator, of the days of the period up to the day. Its value is between 0 and 1, and `null` when nothing was owed by then. Its code ends with that of the duty.
 * @throws As `dutyCompliance` does; `oversight/before-period`; `indicator/invalid`.
 *
 * @example
 * ```ts
 * import { rollUp } from 'motcua/indicator';
 * import { dutyIndicator } from 'motcua/oversight';
 * import { vietnamCalendar as calendar } from 'motcua/vn';
 *
 * const meeting = { code: 'meeting', name: 'Họp Bộ phận Một cửa hằng tuần', every: 'week', times: 1, since: '2021-01-04' } as const;
 * const options = { period: { from: '2021-03-01', to: '2021-03-28' }, on: '2021-03-28', calendar, source: { system: 'minutes' } };
 * const first = dutyIndicator(meeting, [{ on: '2021-03-01' }, { on: '2021-03-12' }, { on: '2021-03-19' }, { on: '2021-03-22' }], { ...options, unit: 'phu-tam' });
 * const second = dutyIndicator(meeting, [{ on: '2021-03-05' }], { ...options, unit: 'phu-tan' });
 * [first.value, second.value]; // => [{ n: 1n, d: 1n }, { n: 1n, d: 4n }]
 * rollUp([first, second], { unit: 'chau-thanh' }).sum.value; // => { n: 5n, d: 8n }
 * ```
 */
export function dutyIndicator(
  rule: DutyRule,
  records: readonly RecordedFact[],
  options: DutyIndicatorOptions,
): Indicator {
  const { period, on, unit = null } = options;
  const { compliance } = dutyCompliance(rule, records, options);
  const code = `duty-compliance/${rule.code}`;
  const { basis } = rule;
  const head = {
    code,
    definition: definitionOf(rule),
    measure: 'occurrence',
    ...(basis === undefined ? {} : { basis }),
  };
  return figureOf({ ...head, count: compliance, unit, period, asOf: readAsOf(on, options) }, options);
}
