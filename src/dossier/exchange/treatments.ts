/** What may be kept of a set of dossiers beside its numbers and dates. */
export type Kept = 'agency' | 'id' | 'reason' | 'items' | 'publishedIn';

/**
 * How the fields of a thing are treated: `figure`, a number, a text or a list of these, stays, for figures rest on it; an object, and each object of a list, is
 * treated by its own shape; the rest is a choice.
 */
export type Shape = ReadonlyMap<string, Treatment>;

/** What becomes of a field. */
export type Treatment = Kept | 'figure' | (() => Shape) | { readonly each: () => Shape };

const figures = (...keys: readonly string[]) => keys.map((key) => [key, 'figure'] as const);

const as = <T extends Kept>(kept: T, ...keys: readonly string[]) => keys.map((key) => [key, kept] as const);

const shape = (...fields: readonly (readonly [string, Treatment])[]): Shape => new Map(fields);

const SPAN = /* @__PURE__ */ (() => shape(...figures('amount', 'unit')))();

const FACTS = /* @__PURE__ */ (() =>
  shape(...figures('electronicResult', 'digitised', 'dataReused', 'paidOnline', 'latenessCause', 'visits')))();

const NAMES = /* @__PURE__ */ (() => shape(...figures('vi', 'en')))();

const BASIS = /* @__PURE__ */ (() =>
  shape(...figures('document', 'article', 'clause', 'issuedOn', 'url', 'status'), ['title', () => NAMES]))();

/** An event. */
export const EVENT: Shape = /* @__PURE__ */ (() =>
  shape(
    ...figures('kind', 'at', 'recordedAt', 'sequence', 'channel', 'case', 'appointedFor', 'cause', 'until'),
    ...figures('kept', 'letter', 'encloses'),
    ...as('agency', 'agency', 'competent', 'to'),
    ...as('id', 'id', 'corrects'),
    ['reason', 'reason'],
    ['items', 'items'],
    ['publishedIn', 'publishedIn'],
    ['by', () => SPAN],
    ['basis', { each: () => BASIS }],
    ['facts', () => FACTS],
    ['instead', () => EVENT],
  ))();

/** A row. */
export const ROW: Shape = /* @__PURE__ */ (() =>
  shape(
    ...figures('receivedAt', 'dueOn', 'endedOn', 'outcome', 'suspendedOn', 'apologisedOn', 'channel'),
    ...figures('procedure', 'field'),
    ['unit', 'agency'],
    ['id', 'id'],
  ))();

/** Gives out numbers, in each series the same for the same name. */
export function numbers(): (series: string, name: unknown) => string {
  const known = new Map<string, Map<unknown, string>>();
  return (series, name) => {
    const given = known.get(series) ?? new Map<unknown, string>();
    known.set(series, given);
    const number = given.get(name) ?? `${given.size + 1}`;
    given.set(name, number);
    return number;
  };
}
