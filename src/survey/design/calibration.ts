import { refuse } from '../../kernel/inside.js';
import type { Ballot } from '../ballots/ballot.js';
import { requiredNumber } from '../planning/required-number.js';
import { nameOf } from '../sample/fact-of.js';
import type { PostStratification, Raking } from './survey-design.js';

/** A margin, compiled: the cell of each ballot and how many people are in each. */
export type Margin = {
  readonly cellOf: Int32Array;
  readonly names: readonly string[];
  readonly population: Float64Array;
};

/** Weights fitted to a population, and how. */
export type Calibrated = {
  readonly kind: 'post-stratify' | 'rake';
  readonly margins: readonly Margin[];
  /** The weights before. */
  readonly drawn: Float64Array;
  /** The weights after. */
  readonly weights: Float64Array;
  /** How often all margins were fitted; once for post-stratification. */
  readonly iterations: number;
  /** How far the cell that is farthest from its population is from it in the end, as a part of it. */
  readonly gap: number;
};

type Path = readonly (string | number)[];

function marginOf(ballots: readonly Ballot[], told: Omit<PostStratification, 'kind'>, path: Path): Margin {
  const names = Object.keys(told.population);
  const places = new Map(names.map((name, at) => [name, at]));
  const population = Float64Array.from(names, (name) => {
    const of = [...path, 'population', name];
    return requiredNumber(told.population[name], of, { low: 0, high: Number.MAX_SAFE_INTEGER, open: 'low' });
  });
  const counts = new Int32Array(names.length);
  const cellOf = Int32Array.from(ballots, (ballot, row) => {
    const name = nameOf(ballot, row, told.by);
    const cell = places.get(name);
    if (cell === undefined) {
      const accepted = names.join(' | ');
      return refuse('survey/unknown-cell', { path: ['ballots', row, 'facts', told.by], value: name, accepted });
    }
    counts[cell] = (counts[cell] as number) + 1;
    return cell;
  });
  const empty = counts.indexOf(0);
  if (empty >= 0)
    refuse('survey/cell-without-ballots', { path: [...path, 'population', names[empty] as string], value: 0 });
  return { cellOf, names, population };
}

/** What the weights in each cell sum to. */
function totals({ cellOf, population }: Margin, weights: Float64Array): Float64Array {
  const sums = new Float64Array(population.length);
  for (let row = 0; row < cellOf.length; row += 1) {
    const cell = cellOf[row] as number;
    sums[cell] = (sums[cell] as number) + (weights[row] as number);
  }
  return sums;
}

/** Makes the weights of each cell sum to its population. */
function fitTo(margin: Margin, weights: Float64Array): void {
  const factors = totals(margin, weights).map((sum, cell) => (margin.population[cell] as number) / sum);
  for (let row = 0; row < weights.length; row += 1) {
    weights[row] = (weights[row] as number) * (factors[margin.cellOf[row] as number] as number);
  }
}

const gapOf = (margins: readonly Margin[], weights: Float64Array): number =>
  margins.reduce((most, margin) => {
    const gaps = totals(margin, weights).map((sum, cell) => Math.abs(sum / (margin.population[cell] as number) - 1));
    return gaps.reduce((a, b) => Math.max(a, b), most);
  }, 0);

const sumOf = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);

/** How far two populations that were counted apart may be from one sum. */
const ROUNDING = 1e-9;

function checkSums(margins: readonly Margin[], path: Path): void {
  const [first, ...others] = margins.map(({ population }) => sumOf(population));
  for (const [at, sum] of others.entries()) {
    if (Math.abs(sum / (first as number) - 1) <= ROUNDING) continue;
    refuse('survey/margins-differ', { path: [...path, at + 1, 'population'], value: sum, accepted: String(first) });
  }
}

function raked(ballots: readonly Ballot[], told: Raking, drawn: Float64Array): Calibrated {
  const path = ['design', 'calibration'];
  const tolerance = requiredNumber(told.tolerance ?? 1e-10, [...path, 'tolerance'], { low: 0, high: 1, open: 'both' });
  const most = requiredNumber(told.iterations ?? 200, [...path, 'iterations'], { low: 1, high: 10_000, whole: true });
  const margins = told.margins.map((margin, at) => marginOf(ballots, margin, [...path, 'margins', at]));
  if (margins.length === 0) refuse('survey/cell-without-ballots', { path: [...path, 'margins'], value: 0 });
  checkSums(margins, [...path, 'margins']);
  const weights = drawn.slice();
  for (let round = 1; round <= most; round += 1) {
    for (const margin of margins) fitTo(margin, weights);
    const gap = gapOf(margins, weights);
    if (gap <= tolerance) return { kind: 'rake', margins, drawn, weights, iterations: round, gap };
  }
  return refuse('survey/not-converged', {
    path,
    value: gapOf(margins, weights),
    accepted: `${tolerance} or less after ${most} iterations`,
  });
}

function postStratified(ballots: readonly Ballot[], told: PostStratification, drawn: Float64Array): Calibrated {
  const margins = [marginOf(ballots, told, ['design', 'calibration'])];
  const weights = drawn.slice();
  fitTo(margins[0] as Margin, weights);
  return { kind: 'post-stratify', margins, drawn, weights, iterations: 1, gap: gapOf(margins, weights) };
}

/** The weights fitted as the design says; `null` when it says nothing. */
export function calibration(
  ballots: readonly Ballot[],
  told: PostStratification | Raking | undefined,
  drawn: Float64Array,
): Calibrated | null {
  if (told === undefined) return null;
  if (told.kind === 'rake') return raked(ballots, told, drawn);
  if (told.kind === 'post-stratify') return postStratified(ballots, told, drawn);
  const { kind } = told as { readonly kind?: unknown };
  return refuse('survey/unknown-choice', {
    path: ['design', 'calibration', 'kind'],
    value: typeof kind === 'string' ? kind : null,
    accepted: 'post-stratify | rake',
  });
}
