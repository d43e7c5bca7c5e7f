import { refuse } from '../kernel/inside.js';
import { type Column, extremes, isFigure, LARGEST, presentIn, requireNumber } from './column.js';
import type {
  GoalpostsMethod,
  MaximumMethod,
  MinMaxMethod,
  Normalisation,
  ReferenceMethod,
  TargetMethod,
} from './normalisation.js';

/** A method by which a figure becomes a part of the way from one figure to another. */
export type WayMethod = GoalpostsMethod | MaximumMethod | MinMaxMethod | ReferenceMethod | TargetMethod;

/** The ends of the way, the worse first, among figures of which more is better. */
type Ends = readonly [from: number, to: number];

const BOUNDS = [-LARGEST, LARGEST] as const;

/** Refuses a column with too few figures for a method. */
export function requireCount(figures: readonly number[], least: number): void {
  if (figures.length >= least) return;
  refuse('composite/too-few-values', { path: ['values'], value: figures.length, accepted: `${least}..` });
}

/** The least and the greatest of at least two figures that are not all the same. */
export function requireSpread(figures: readonly number[]): Ends {
  requireCount(figures, 2);
  const [least, greatest] = extremes(figures);
  if (least === greatest) refuse('composite/no-variation', { path: ['values'], accepted: 'two values that differ' });
  return [least, greatest];
}

/** Refuses a lower bound that is not below the upper one. */
export function requireOrder(low: number, high: number, names: readonly [string, string]): void {
  requireNumber(low, [names[0]], BOUNDS);
  requireNumber(high, [names[1]], BOUNDS);
  if (low >= high) refuse('composite/bounds-reversed', { path: [names[1]], value: high, accepted: `more than ${low}` });
}

function postEnds({ lower, upper, direction = 1 }: GoalpostsMethod): Ends {
  requireOrder(lower, upper, ['lower', 'upper']);
  return direction === 1 ? [lower, upper] : [-upper, -lower];
}

/** From the worst figure to one that is set, which must be better. */
function endsTo(values: Column, to: number, { path, value }: { readonly path: string; readonly value: number }): Ends {
  const figures = presentIn(values);
  requireCount(figures, 1);
  const [from] = extremes(figures);
  if (to <= from) refuse('composite/no-distance', { path: [path], value, accepted: 'better than the worst value' });
  return [from, to];
}

function targetEnds(values: Column, { target, direction = 1 }: TargetMethod): Ends {
  requireNumber(target, ['target'], BOUNDS);
  return endsTo(values, direction * target, { path: 'target', value: target });
}

function referenceEnds(values: Column, { reference }: ReferenceMethod): Ends {
  const to = values[reference];
  if (isFigure(to)) return endsTo(values, to, { path: 'reference', value: reference });
  return refuse('composite/no-reference', {
    path: ['reference'],
    value: reference,
    accepted: 'the place of a unit with a value',
  });
}

/** Whether a method is by ends. */
export const isWay = (method: Normalisation): method is WayMethod =>
  method.kind !== 'z-score' && method.kind !== 'rank' && method.kind !== 'percentile-rank';

/** Where the way of a method begins and ends; the values are turned so that more is better. */
export function endsOf(values: Column, method: WayMethod): Ends {
  if (method.kind === 'goalposts') return postEnds(method);
  if (method.kind === 'distance-to-target') return targetEnds(values, method);
  if (method.kind === 'distance-to-reference') return referenceEnds(values, method);
  return requireSpread(presentIn(values));
}

const withinPart = (part: number): number => Math.min(1, Math.max(0, part));

/** What a part of the way becomes as a score. */
export function scoreOf(method: WayMethod): (part: number) => number {
  if (method.kind === 'min-max') {
    const { low = 0, high = 1 } = method;
    requireOrder(low, high, ['low', 'high']);
    // the end is met whatever the rounding between
    return (part) => (part === 1 ? high : Math.min(high, low + (high - low) * part));
  }
  if (method.kind === 'goalposts') {
    const { scale = 1, truncate = true } = method;
    requireNumber(scale, ['scale'], [Number.MIN_VALUE, LARGEST]);
    return (part) => scale * (truncate ? withinPart(part) : part);
  }
  if (method.kind === 'distance-to-maximum') return (part) => part;
  const { cap = false } = method;
  return (part) => (cap ? Math.min(1, part) : part);
}
