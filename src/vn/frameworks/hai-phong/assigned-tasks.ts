import type { Criterion } from '../../../score/index.js';
import { input212 } from './decision-212.js';

const KINDS = [
  ['Số lượng công việc được giao', 'Tasks completed, of those assigned'],
  ['Chất lượng công việc được giao', 'Tasks completed as required, of those assigned'],
  ['Tiến độ công việc được giao', 'Tasks completed on schedule or better, of those assigned'],
] as const;

/**
 * Quantity, quality and progress of the tasks of a block: the maximum x how many of the tasks assigned were completed, as required, on schedule. The forms do not say what becomes of a
 * block without a task, which therefore leaves the card incomplete.
 */
export const assignedTasks = (rows: readonly (readonly [code: string, max: number])[]): readonly Criterion[] =>
  KINDS.map(([vi, en], at): Criterion => {
    const [code, max] = rows[at] as (typeof rows)[number];
    return { code, names: { vi, en }, max, rule: { kind: 'proportional', of: input212(code) } };
  });
