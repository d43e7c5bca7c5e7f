/**
 * A constant that nobody can change, to its last part: what stories and statuses hand out are parts of it.
 *
 * @internal
 */
export function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  // not over `Object.values`, and no call for the texts most parts are: an import of the calendar takes noticeably longer with either
  for (const key in value) if (typeof value[key] === 'object') frozen(value[key]);
  return value;
}
