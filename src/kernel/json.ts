/** What survives `JSON.stringify` and comes back equal. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const LONGEST_TEXT = 100;

const cut = (text: string) => (text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text);

/**
 * Any value as the short JSON that a problem may carry: long text is cut, numbers JSON has no word for become text,
 * and of an object only its type is told.
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
      return value === null ? null : Array.isArray(value) ? `array of ${value.length}` : 'object';
    default:
      return typeof value;
  }
}
