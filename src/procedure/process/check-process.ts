import type { Problem } from '../../kernel/index.js';
import { budgetProblems } from './budget.js';
import type { Process } from './process.js';
import { type ProcessCalendars, readProcess } from './read-process.js';

/** What a process is checked with. */
export type CheckProcessOptions = {
  /** The calendars by key; when given, a step by a calendar that is not among them is a problem. */
  readonly calendars?: ProcessCalendars;
};

/**
 * Whether a process can be worked and keeps the limit: every fault with its place.
 *
 * The steps one after the other must not take more than the limit, also where they run side by side: the longest way counts, unit by
 * unit, in exact sums, with no condition met, with each alone and with all. 7 calendar days are a week, 12 months a year, 60 minutes an hour;
 * nothing else is converted. Step hours inside a limit of working days are told (`process/units-differ`, a note), never
 * compared, and never take the place of the limit. Where several longer limits could govern, a way must exceed each of them.
 *
 * @param process - The process, from anywhere: what has the wrong shape is a problem, not an exception.
 * @param options - The calendars, to have their keys checked.
 * @returns The problems, none when all is well. Errors: `process/no-steps`, `process/too-many-steps` (over 1,000; then nothing else is
 * looked at), `process/too-many-waits` (over 10,000), `process/too-many-conditions` (over 20), `process/not-a-step`,
 * `process/not-an-extension`, `kernel/invalid-shape` for the desk and the calendar of the whole, `process/duplicate-id`, `process/unknown-step`, `process/waits-twice`, `process/cycle` (named in the order of work),
 * `process/unreachable` (behind a circle), `process/unknown-calendar`, `process/over-limit`, and what is wrong with a limit
 * (`deadline/unknown-unit`, `deadline/amount-out-of-bounds`, `deadline/fraction-not-allowed`, `deadline/not-a-sum`, `kernel/not-a-time`). The limit is
 * compared only when there is no other error.
 *
 * @example
 * ```ts
 * import { checkProcess } from 'motcua/procedure';
 *
 * const step = (id: string, amount: number, ...after: string[]) =>
 *   ({ id, name: { vi: id }, agency: { name: id }, calendar: 'office', limit: { amount, unit: 'working-day' }, after }) as const;
 * const process = {
 *   desk: { name: 'Bộ phận một cửa' },
 *   calendar: 'office',
 *   limit: { amount: 3, unit: 'working-day' },
 *   steps: [step('receive', 0.5), step('decide', 2, 'receive'), step('sign', 1, 'decide')],
 *   basis: [],
 * } as const;
 * const [problem] = checkProcess(process);
 * problem?.code; // => 'process/over-limit'
 * problem?.value; // => '3.5 working-day: receive → decide → sign'
 * checkProcess({ ...process, steps: [step('a', 1, 'b'), step('b', 1, 'a')] })[0]?.value; // => 'a → b → a'
 * ```
 */
export function checkProcess(process: Process, { calendars }: CheckProcessOptions = {}): readonly Problem[] {
  const { graph, problems } = readProcess(process, calendars);
  return problems.length > 0 ? problems : budgetProblems(process, graph);
}
