type Pair = readonly [number, number];

const pairsOf = (count: number): number => (count * (count - 1)) / 2;

/** How many pairs among items in order are the same. */
function samePairs<T>(inOrder: readonly T[], isSame: (a: T, b: T) => boolean): number {
  let pairs = 0;
  let run = 0;
  for (const [at, item] of inOrder.entries()) {
    run = at > 0 && isSame(inOrder[at - 1] as T, item) ? run + 1 : 0;
    pairs += run;
  }
  return pairs;
}

/** Figures in order, and how many pairs of them were not. */
type Sorted = { readonly figures: readonly number[]; readonly inversions: number };

function merged(left: readonly number[], right: readonly number[]): Sorted {
  const figures: number[] = [];
  let taken = 0;
  let inversions = 0;
  for (const figure of right) {
    while (taken < left.length && (left[taken] as number) <= figure) {
      figures.push(left[taken] as number);
      taken += 1;
    }
    inversions += left.length - taken;
    figures.push(figure);
  }
  return { figures: [...figures, ...left.slice(taken)], inversions };
}

function sorted(figures: readonly number[]): Sorted {
  if (figures.length < 2) return { figures, inversions: 0 };
  const half = figures.length >> 1;
  const [left, right] = [sorted(figures.slice(0, half)), sorted(figures.slice(half))];
  const both = merged(left.figures, right.figures);
  return { figures: both.figures, inversions: left.inversions + right.inversions + both.inversions };
}

/** Kendall's tau-b of figures that vary, in n log n steps (Knight 1966, Journal of the American Statistical Association 61, 436-439). */
export function kendallTau(a: readonly number[], b: readonly number[]): number {
  const pairs = a.map((figure, at): Pair => [figure, b[at] as number]).sort((x, y) => x[0] - y[0] || x[1] - y[1]);
  const { figures, inversions } = sorted(pairs.map(([, second]) => second));
  const all = pairsOf(a.length);
  const sameFirst = samePairs(pairs, (x, y) => x[0] === y[0]);
  const sameSecond = samePairs(figures, (x, y) => x === y);
  const sameBoth = samePairs(pairs, (x, y) => x[0] === y[0] && x[1] === y[1]);
  // the pairs that differ in both, less twice those in the opposite order
  const balance = all - sameFirst - sameSecond + sameBoth - 2 * inversions;
  return balance / (Math.sqrt(all - sameFirst) * Math.sqrt(all - sameSecond));
}
