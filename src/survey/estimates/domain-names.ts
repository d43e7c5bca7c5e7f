/** One text for the names of a domain, which no other names have. */
export const namesKey = (names: readonly string[]): string => JSON.stringify(names);

/** The order of domains: by the first name as text, then by the next. */
export function compareNames(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((name, place) => name !== b[place]);
  if (at < 0) return 0;
  return (a[at] as string) < (b[at] as string) ? -1 : 1;
}
