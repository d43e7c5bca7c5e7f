/** Excel takes so many arguments of one function. */
const MOST_ARGUMENTS = 255;

/** Arguments in groups that one call takes each. */
const groupsOf = (all: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(all.length / MOST_ARGUMENTS) }, (_, at) =>
    all.slice(at * MOST_ARGUMENTS, (at + 1) * MOST_ARGUMENTS),
  );

/** A call of a function that of its own answers for parts gives the answer for all: of what one call does not take, calls in a call. */
export function excelCall(name: 'MIN' | 'MAX' | 'OR', all: readonly string[]): string {
  if (all.length <= MOST_ARGUMENTS) return `${name}(${all.join(',')})`;
  return excelCall(
    name,
    groupsOf(all).map((group) => excelCall(name, group)),
  );
}

/** How many cells hold numbers: of more than one call takes, a sum of calls. */
export const excelCount = (cells: readonly string[]): string =>
  groupsOf(cells)
    .map((group) => `COUNT(${group.join(',')})`)
    .join('+');
