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

/** Whether a figure is the wanted one within a relative tolerance, or as near as `floor`; both `null`, or neither. */
export function agrees(
  got: number | null | undefined,
  wanted: number | null,
  { tolerance, floor = 1e-300 }: { readonly tolerance: number; readonly floor?: number | undefined },
): boolean {
  if (got === null || got === undefined || wanted === null) return got === wanted;
  return Math.abs(got - wanted) <= Math.max(floor, tolerance * Math.max(Math.abs(wanted), Math.abs(got)));
}
