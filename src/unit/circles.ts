const MOST_TOLD = 100;

type Open<T> = { readonly node: T; readonly next: Iterator<T> };

/**
 * The circles met by going on from node to node, each from its first node on: none when there is none, and at most a hundred. Every node and every way is looked at
 * once.
 */
export function circlesOf<T>(nodes: Iterable<T>, nextOf: (node: T) => readonly T[]): readonly (readonly T[])[] {
  const circles: T[][] = [];
  /** The place on the path of those that are on it; -1 for those that are done. */
  const places = new Map<T, number>();
  const path: Open<T>[] = [];
  const enter = (node: T) => {
    places.set(node, path.length);
    path.push({ node, next: nextOf(node)[Symbol.iterator]() });
  };
  const step = ({ node, next }: Open<T>) => {
    const { value, done } = next.next();
    if (done) {
      places.set(node, -1);
      path.pop();
      return;
    }
    const place = places.get(value);
    if (place === undefined) enter(value);
    else if (place >= 0) circles.push(path.slice(place).map((open) => open.node));
  };
  for (const start of nodes) {
    if (!places.has(start)) enter(start);
    for (let top = path.at(-1); top !== undefined && circles.length < MOST_TOLD; top = path.at(-1)) step(top);
    if (circles.length >= MOST_TOLD) return circles;
  }
  return circles;
}
