/**
 * A constant that nobody can change, to its last part: what stories and statuses hand out are parts of it.
 *
 * @internal
 */
export function frozen<T>(value: T): T {
  // most parts are texts, and asking whether one is frozen costs an import more than asking what it is
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    // not over `Object.values`: a list for every part would be a third of the time this takes in the import of a calendar
    for (const key in value) frozen(value[key]);
  }
  return value;
}
