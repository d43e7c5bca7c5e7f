/**
 * A constant that nobody can change, to its last part: what stories and statuses hand out are parts of it.
 *
 * @internal
 */
export function frozen<T>(value: T): T {
  // what is no object counts as frozen
  if (!Object.isFrozen(value)) for (const part of Object.values(Object.freeze(value) as object)) frozen(part);
  return value;
}
