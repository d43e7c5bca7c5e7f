import type { Moment } from '../kernel/index.js';

/** Whether something happened after a due date: after its minute where both have one, else after its day. */
export const isAfter = ({ day, minute }: Moment, due: Moment): boolean =>
  day > due.day || (day === due.day && minute !== null && due.minute !== null && minute > due.minute);
