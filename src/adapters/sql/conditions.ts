// Conditions as text, that hold alike in every engine.

/** Whether a number is whole and from one to another; of none it is not. */
export const isFrom = (column: string, least: number, most: number) =>
  `${column} >= ${least} AND ${column} <= ${most} AND FLOOR(${column}) = ${column}`;

/** Whether a number is not so; engines would round a fraction each in its own way. None is told apart by who asks. */
export const isNotFrom = (column: string, least: number, most: number) =>
  `${column} < ${least} OR ${column} > ${most} OR FLOOR(${column}) <> ${column}`;

/** Where a row of the calendar was found, in an engine that tells what was not found as null as in one that tells it as zero. */
export const isFound = (hit: string) => `COALESCE(${hit}, 0) = 1`;

/** Where none was found. */
export const isMissing = (hit: string) => `COALESCE(${hit}, 0) = 0`;
