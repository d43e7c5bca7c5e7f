import type { Span } from '../../deadline/index.js';
import { exactToNumber } from '../../kernel/inside.js';
import { measuringOnce, NONE } from '../amounts.js';
import { metConditions } from './conditions.js';
import { longestPaths, type Path } from './longest-path.js';
import type { Process } from './process.js';
import { requireProcess } from './read-process.js';

/** The steps one after the other that take the most of one unit. */
export type CriticalPath = {
  /** The ids of the steps in the order of work, the first and the last of them counted in the unit. */
  readonly steps: readonly string[];
  /** What they take of it: the exact sum, given as the nearest number. Steps counted in other units add nothing. */
  readonly takes: Span;
};

/**
 * The amount of a path in its own unit.
 *
 * @internal
 */
export const spanOf = ({ unit, amounts }: Path): Span => ({ unit, amount: exactToNumber(amounts.get(unit) ?? NONE) });

/**
 * The longest way through a process, by unit: which steps have to shrink before the whole can.
 *
 * Weeks count as 7 calendar days, years as 12 months, hours as 60 minutes. Nothing else is converted, so a process whose steps are counted
 * in working days and in working hours has two longest ways.
 *
 * @param process - The process.
 * @param conditions - The conditions that are met; steps on any other condition take nothing. None by default.
 * @returns One path for each unit that a needed step is counted in, by the name of the unit; of equal ways the one of the smaller ids.
 * @throws `process/invalid` with every problem when steps cannot be put in order or a limit is none; `process/unknown-condition`.
 *
 * @example
 * ```ts
 * import { criticalPaths } from 'motcua/procedure';
 *
 * const step = (id: string, amount: number, after: readonly string[]) =>
 *   ({ id, name: { vi: id }, agency: { name: id }, calendar: 'office', limit: { amount, unit: 'working-day' }, after }) as const;
 * const process = {
 *   desk: { name: 'Bộ phận một cửa' },
 *   calendar: 'office',
 *   steps: [step('receive', 0.5, []), step('land', 2, ['receive']), step('tax', 1.5, ['receive']), step('sign', 1, ['land', 'tax'])],
 *   basis: [],
 * };
 * criticalPaths(process); // => [{ steps: ['receive', 'land', 'sign'], takes: { amount: 3.5, unit: 'working-day' } }]
 * ```
 */
export function criticalPaths(process: Process, conditions: readonly string[] = []): readonly CriticalPath[] {
  return longestPaths(requireProcess(process), metConditions(process, conditions), measuringOnce()).map((path) => ({
    steps: path.ids,
    takes: spanOf(path),
  }));
}
