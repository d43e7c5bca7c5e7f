/** How a quantile is read from weighted values; {@link QuantileMeasure} has the formula of each. */
export type QuantileRule =
  | 'math'
  | 'school'
  | 'hf1'
  | 'hf2'
  | 'hf4'
  | 'hf5'
  | 'hf6'
  | 'hf7'
  | 'hf8'
  | 'hf9'
  | 'shahvaish';

/** Values in order, with their weights. */
export type Ordered = {
  readonly values: Float64Array;
  readonly weights: Float64Array;
  /** The sum of the weights up to each value. */
  readonly upTo: Float64Array;
};

/** Where each value stands, as a part of the whole. */
type Places = (of: Ordered, at: number) => number;

const last = ({ length }: Float64Array) => length - 1;

const whole = ({ upTo }: Ordered): number => upTo[last(upTo)] as number;

const up = ({ upTo }: Ordered, at: number): number => (at < 0 ? 0 : (upTo[at] as number));

const own = ({ weights }: Ordered, at: number): number => weights[at] as number;

const largest = (of: Ordered): number => own(of, last(of.weights));

const PLACES: Readonly<Record<'hf4' | 'hf5' | 'hf6' | 'hf7' | 'hf8' | 'hf9' | 'shahvaish', Places>> = {
  hf4: (of, at) => up(of, at) / whole(of),
  hf5: (of, at) => (up(of, at) - own(of, at) / 2) / whole(of),
  hf6: (of, at) => up(of, at) / (whole(of) + largest(of)),
  hf7: (of, at) => up(of, at - 1) / up(of, last(of.upTo) - 1),
  hf8: (of, at) => (up(of, at - 1) / 3 + (up(of, at) * 2) / 3) / (whole(of) + largest(of) / 3),
  hf9: (of, at) => ((up(of, at - 1) * 3) / 8 + (up(of, at) * 5) / 8) / (whole(of) + largest(of) / 4),
  shahvaish: (of, at) => {
    const n = of.values.length;
    return ((up(of, at) * n) / whole(of) + 0.5 - own(of, at) / 2) / (n + 1);
  },
};

/** The last place whose value `isUpTo` holds for; it holds up to some place. -1 when for none. */
function lastWhere(count: number, isUpTo: (at: number) => boolean): number {
  let low = -1;
  let high = count;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (isUpTo(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** How the steps are climbed: halfway where a step ends just at the part asked for, and how near that is. */
export type Steps = { readonly isMean: boolean; readonly tolerance: number };

function stepped(of: Ordered, probability: number, { isMean, tolerance }: Steps): number {
  const { values, upTo } = of;
  const total = whole(of);
  const wanted = probability * total;
  const at = lastWhere(values.length, (place) => (upTo[place] as number) <= wanted + tolerance * total);
  if (at < 0) return values[0] as number;
  const next = values[Math.min(at + 1, last(values))] as number;
  const isJust = Math.abs(probability - (upTo[at] as number) / total) <= tolerance;
  if (!isJust) return next;
  return isMean ? ((values[at] as number) + next) / 2 : (values[at] as number);
}

/** The value at the greatest of places that need not be in order, up to a probability: what `approx` of R makes of them, equal places taken together. */
function greatestUpTo(of: Ordered, probability: number, places: Places): number {
  const all = of.values.map((_, at) => places(of, at));
  const below = all.filter((place) => place <= probability);
  const least = () => all.reduce((a, b) => Math.min(a, b));
  const found = below.length > 0 ? below.reduce((a, b) => Math.max(a, b)) : least();
  const values = of.values.filter((_, at) => all[at] === found);
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function between(of: Ordered, probability: number, places: Places): number {
  const { values } = of;
  const at = lastWhere(values.length, (place) => places(of, place) <= probability);
  if (at < 0) return values[0] as number;
  const value = values[at] as number;
  if (at === last(values)) return value;
  const from = places(of, at);
  const part = (probability - from) / (places(of, at + 1) - from);
  return value + part * ((values[at + 1] as number) - value);
}

/** The rules there are. */
export const QUANTILE_RULES: readonly QuantileRule[] = [
  'math',
  'school',
  'hf1',
  'hf2',
  'hf4',
  'hf5',
  'hf6',
  'hf7',
  'hf8',
  'hf9',
  'shahvaish',
];

/** A quantile of at least one value by a rule; `tolerance` tells the rules with steps when the sum of weights is the part asked for. */
export function quantileBy(
  rule: QuantileRule,
  of: Ordered,
  { probability, tolerance }: { readonly probability: number; readonly tolerance: number },
): number {
  if (of.values.length === 1) return of.values[0] as number;
  if (rule === 'math' || rule === 'hf1') return stepped(of, probability, { isMean: false, tolerance });
  if (rule === 'school' || rule === 'hf2') return stepped(of, probability, { isMean: true, tolerance });
  return (rule === 'shahvaish' ? greatestUpTo : between)(of, probability, PLACES[rule]);
}
