/**
 * A constant that nobody can change, to its last part: what stories and statuses hand out are parts of it.
 *
 * @internal
 */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    for (const part of Object.values(Object.freeze(value))) frozen(part);
  }
  return value;
}
