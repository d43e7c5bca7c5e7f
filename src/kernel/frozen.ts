/**
 * A constant that nobody can change, to its last part: what stories and statuses hand out are parts of it.
 *
 * @internal
 */
export function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  // no call for the texts and numbers most parts are, and a list by its places: it takes noticeably longer otherwise, at the import of the calendar too
  if (Array.isArray(value)) freezeParts(value);
  else for (const key in value) if (typeof value[key] === 'object') frozen(value[key]);
  return value;
}

function freezeParts(list: readonly unknown[]): void {
  for (const part of list) if (typeof part === 'object') frozen(part);
}
