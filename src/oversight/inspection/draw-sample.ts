import type { Problem, Seed } from '../../kernel/index.js';
import { randomBelow, randomWords, sampleIndexes } from '../../kernel/inside.js';
import { choiceProblems, listOf } from '../check-values.js';
import { grouped } from '../grouped.js';
import { problemAt } from '../problem-at.js';
import { requireNoError } from '../require-no-error.js';

/** So many of a list, drawn at random. */
export type PlainDraw = {
  /** `simple-random`: every set of so many is as likely as any other. `systematic`: from a random start in equal steps through the list, so that the sample is spread over it. */
  readonly method: 'simple-random' | 'systematic';
  /** How many, 0 up to the length of the list. */
  readonly size: number;
  /** Any text or whole number; the same seed draws the same places from equally many for ever. Say it when the sample is announced. */
  readonly seed: Seed;
};

/** So many of each stratum of a list, drawn simply at random in each. */
export type StratifiedDraw<T> = {
  /** By strata. */
  readonly method: 'stratified';
  /**
   * The stratum of an entry.
   *
   * @param entry - The entry.
   * @returns Its stratum, such as the kind of a unit.
   */
  readonly stratumOf: (entry: T) => string;
  /** How many of each stratum, 0 up to as many as it has; `allocation` of `motcua/survey` may say. Every stratum of the list has a size. */
  readonly sizes: { readonly [stratum: string]: number };
  /** Any text or whole number. */
  readonly seed: Seed;
};

/** How a sample is drawn. */
export type DrawRequest<T> = PlainDraw | StratifiedDraw<T>;

/** How many were drawn of how many. */
export type DrawnStratum = {
  /** The stratum; `null` of a list without strata. */
  readonly stratum: string | null;
  /** How many were drawn. */
  readonly size: number;
  /** Of how many: each was as likely to be drawn as `size` of `of`. */
  readonly of: number;
};

/** A sample, with all that is needed to draw it again. */
export type DrawnSample<T> = {
  /** How it was drawn. */
  readonly method: DrawRequest<T>['method'];
  /** How places come from the seed, by name. */
  readonly algorithm: string;
  /** The seed. */
  readonly seed: Seed;
  /** How many of how many, by stratum in the order in which they come in the list. */
  readonly strata: readonly DrawnStratum[];
  /** The places that were drawn, from 0, ascending. */
  readonly places: readonly number[];
  /** What stands there. */
  readonly drawn: readonly T[];
};

const METHODS = ['simple-random', 'systematic', 'stratified'] as const;

const GENERATOR = 'xoshiro128** 1.1 from the SHA-256 digest of the seed';

const ALGORITHMS: { readonly [method in (typeof METHODS)[number]]: string } = {
  'simple-random': `Floyd 1987; ${GENERATOR}`,
  systematic: `fractional interval from a random start; ${GENERATOR}`,
  stratified: `Floyd 1987 in each stratum, its seed the seed, a slash and the stratum; ${GENERATOR}`,
};

const MOST = 10_000_000;

function sizeProblems(size: number, of: number, path: Problem['path']): readonly Problem[] {
  if (Number.isInteger(size) && size >= 0 && size <= of) return [];
  return [problemAt('oversight/not-a-sample-size', path, { value: size ?? null, accepted: `0..${of}` })];
}

/** The places at the starts of equal steps of length of/size, all moved by one random part of a step: each place is as likely as any other. */
function systematicPlaces({ size, seed }: PlainDraw, of: number): readonly number[] {
  const words = randomWords(seed);
  if (size === 0) return [];
  const start = randomBelow(words, of);
  return Array.from({ length: size }, (_, at) => Math.floor((start + at * of) / size));
}

type Places = { readonly strata: readonly DrawnStratum[]; readonly places: readonly number[] };

function plainPlaces(request: PlainDraw, of: number): Places {
  const { method, size, seed } = request;
  requireNoError(sizeProblems(size, of, ['size']), 'oversight/invalid-request');
  const places = method === 'systematic' ? systematicPlaces(request, of) : sampleIndexes({ size, seed }, of);
  return { strata: [{ stratum: null, size, of }], places };
}

function stratifiedPlaces<T>(list: readonly T[], { stratumOf, sizes, seed }: StratifiedDraw<T>): Places {
  randomWords(seed);
  const strata = [...grouped(list.keys(), (at) => stratumOf(list[at] as T))];
  const of = new Map(strata.map(([stratum, places]) => [stratum, places.length]));
  const wanted = new Map(Object.entries(sizes ?? {}));
  const problems = [
    ...[...of.keys()]
      .filter((stratum) => !wanted.has(stratum))
      .map((stratum) => problemAt('oversight/no-size', ['sizes', stratum], { accepted: `0..${of.get(stratum)}` })),
    ...[...wanted].flatMap(([stratum, size]) => sizeProblems(size, of.get(stratum) ?? 0, ['sizes', stratum])),
  ];
  requireNoError(problems, 'oversight/invalid-request');
  const places = strata.flatMap(([stratum, all]) => {
    const request = { size: wanted.get(stratum) as number, seed: `${seed}/${stratum}` };
    return sampleIndexes(request, all.length).map((at) => all[at] as number);
  });
  return {
    strata: strata.map(([stratum, all]) => ({ stratum, size: wanted.get(stratum) as number, of: all.length })),
    places: places.sort((a, b) => a - b),
  };
}

/**
 * Units or dossiers to be inspected, drawn at random from a seed, with the method named, so that anybody can draw them again and nobody can choose.
 *
 * The same seed draws the same places of a list for ever, and so the same entries only of the same list in the same order: put it in an order that says nothing of the entries, such as by code. The
 * generator is no source of secrets: who knows seed and list knows the sample.
 *
 * @param list - What is drawn from; at most 10,000,000.
 * @param request - The method, how many, and the seed.
 * @returns The sample in the order of the list, and how it was drawn.
 * @throws `oversight/invalid-request` with `oversight/unknown-choice` for a method there is not, `oversight/not-a-sample-size` for more than there are, `oversight/no-size` for a stratum that is left out,
 * `oversight/not-a-list`, `oversight/too-many`; `kernel/not-a-seed`.
 *
 * @example
 * ```ts
 * import { drawSample } from 'motcua/oversight';
 *
 * const units = ['an-hiep', 'an-ninh', 'chau-thanh', 'ho-dac-kien', 'phu-tam', 'phu-tan', 'thien-my', 'thuan-hoa'];
 * const { drawn, strata } = drawSample(units, { method: 'simple-random', size: 3, seed: 'kt-2021' });
 * strata; // => [{ stratum: null, size: 3, of: 8 }]
 * drawn.length; // => 3
 * drawSample(units, { method: 'systematic', size: 9, seed: 'kt-2021' }); // throws 'oversight/invalid-request'
 * ```
 */
export function drawSample<T>(list: readonly T[], request: DrawRequest<T>): DrawnSample<T> {
  const { method, seed } = request;
  const problems = [...listOf(list, ['list'], MOST).problems, ...choiceProblems(method, ['method'], METHODS)];
  requireNoError(problems, 'oversight/invalid-request');
  const { strata, places } =
    request.method === 'stratified' ? stratifiedPlaces(list, request) : plainPlaces(request, list.length);
  return {
    method,
    algorithm: ALGORITHMS[method],
    seed,
    strata,
    places,
    drawn: places.map((place) => list[place] as T),
  };
}
