import type { CivilDate, LocalDateTime } from '../../kernel/index.js';
import type { AgencyReference } from '../procedure.js';
import type { ProcessFacts } from './process-facts.js';
import type { ProcessSchedule } from './schedule.js';
import { actualTenures, plannedTenures } from './tenures.js';
import { endTurn, startMinutes } from './turn.js';

/** Who has a dossier. */
export type Holder = {
  /** The agency. */
  readonly agency: AgencyReference;
  /** The id of the step it works on; absent for the desk, when all is done. */
  readonly step?: string;
  /** Since when. */
  readonly since: CivilDate | LocalDateTime;
};

/** Where a dossier is. */
export type Holding = {
  /** `not-received`: it is with the applicant. `in-process`: some step has it. `at-desk`: every step is done, and the desk has the results. */
  readonly phase: 'not-received' | 'in-process' | 'at-desk';
  /** Who has it: none before the receipt, all the steps that run side by side, the desk at the end. */
  readonly holders: readonly Holder[];
};

/**
 * Who has the dossier at a moment, or in the course of a day.
 *
 * Asked of a schedule, it says where the dossier would be if every step not yet done were done when due. Asked of facts, it says where it is: a
 * step that is late keeps the dossier, and those that wait for it do not have it yet. Results of parts are returned as each is finished; the desk
 * is named only when all are.
 *
 * @param source - A schedule, or the facts of the dossier alone.
 * @param at - The moment, or a day: then everybody who had it at some minute of that day.
 * @returns The phase and the holders, in the order of the process.
 * @throws `kernel/not-a-date-time`; asked of facts also `process/invalid`, `process/unknown-condition`, `process/unknown-step`.
 *
 * @example
 * ```ts
 * import { holderOn } from 'motcua/procedure';
 *
 * const step = (id: string, ...after: string[]) =>
 *   ({ id, name: { vi: id }, agency: { name: id }, calendar: 'office', limit: { amount: 2, unit: 'working-day' }, after }) as const;
 * const desk = { name: 'Bộ phận một cửa' };
 * const process = { desk, calendar: 'office', steps: [step('land'), step('tax'), step('sign', 'land', 'tax')], basis: [] };
 * const completed = new Map([['land', '2026-11-24T16:00']]);
 * const facts = { process, receivedAt: '2026-11-20T09:00', completed };
 * holderOn(facts, '2026-11-23').holders.map(({ step }) => step); // => ['land', 'tax']
 * holderOn(facts, '2026-12-31T08:00').holders; // => [{ agency: { name: 'tax' }, step: 'tax', since: '2026-11-20T09:00' }]
 * holderOn(facts, '2026-11-20T08:59'); // => { phase: 'not-received', holders: [] }
 * ```
 */
export function holderOn(source: ProcessSchedule | ProcessFacts, at: CivilDate | LocalDateTime): Holding {
  const { tenures, desk, doneAt } = 'steps' in source ? plannedTenures(source) : actualTenures(source);
  const from = startMinutes(at);
  const { minutes, endOf } = endTurn(at);
  // a minute lasts until the next
  const to = endOf === null ? minutes + 1 : minutes;
  if (startMinutes(source.receivedAt) >= to) return { phase: 'not-received', holders: [] };
  const running = tenures.filter((tenure) => tenure.from < to && tenure.to > from && tenure.from < tenure.to);
  return running.length === 0
    ? { phase: 'at-desk', holders: [{ agency: desk, since: doneAt }] }
    : { phase: 'in-process', holders: running.map(({ agency, step, since }) => ({ agency, step, since })) };
}
