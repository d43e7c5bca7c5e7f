/** What survives `JSON.stringify` and comes back equal. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const LONGEST_TEXT = 100;
const LONGEST_LIST = 8;

const cut = (text: string) => (text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text);

const shownList = (values: readonly unknown[]): Json =>
  values.length <= LONGEST_LIST && values.every((value) => typeof value !== 'object')
    ? values.map(shownValue)
    : `list of ${values.length}`;

/**
 * Any value as the short JSON that a problem may carry: long text is cut, numbers JSON has no word for become text,
 * a `Date` is its instant, and of another object only its type is told.
 *
 * @internal
 */
export function shownValue(value: unknown): Json {
  switch (typeof value) {
    case 'string':
      return cut(value);
    case 'number':
      return Number.isFinite(value) ? value : String(value);
    case 'boolean':
      return value;
    case 'bigint':
      return cut(String(value));
    case 'object':
      if (value === null) return null;
      if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'Invalid Date' : value.toISOString();
      return Array.isArray(value) ? shownList(value) : 'object';
    default:
      return typeof value;
  }
}
