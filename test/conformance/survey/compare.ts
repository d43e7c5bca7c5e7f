/** Every figure of an answer by its place, such as `rows.0.ci95_t.1`. */
export function figuresOf(value: unknown, place = ''): ReadonlyMap<string, number | null> {
  const found = new Map<string, number | null>();
  if (value === null || typeof value === 'number') return found.set(place, value);
  if (typeof value !== 'object') return found;
  for (const [key, part] of Object.entries(value)) {
    for (const [below, figure] of figuresOf(part, place === '' ? key : `${place}.${key}`)) found.set(below, figure);
  }
  return found;
}

/** What is left of a figure that is 0 but for the rounding of doubles: the lower end of an interval of no ballots out of ten, in R. */
const ZERO = 1e-15;

/** Whether a figure is the wanted one within a relative tolerance; both `null`, or neither. */
export function agrees(got: number | null | undefined, wanted: number | null, tolerance: number): boolean {
  if (got === null || got === undefined || wanted === null) return got === wanted;
  return Math.abs(got - wanted) <= Math.max(ZERO, tolerance * Math.max(Math.abs(wanted), Math.abs(got)));
}
