/**
 * The JSON text of a value with the keys of every object in order, so that equal values have equal texts. What is `undefined` is left out, as
 * `JSON.stringify` does.
 *
 * @internal
 */
export const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
