import { problemList, refuse, shownValue } from '../kernel/inside.js';

/** One figure of many units, in an order that is the caller's: a number from -1e100 to 1e100 for each, `null` where it is missing. */
export type Column = readonly (number | null)[];

/** Which way is better: 1 when more is, -1 when less is. */
export type Direction = 1 | -1;

/** The largest figure. Squares, sums and quotients of such stay finite. */
export const LARGEST = 1e100;

export type Path = readonly (string | number)[];

/** Whether a value is a figure. */
export const isFigure = (value: unknown): value is number => typeof value === 'number' && Math.abs(value) <= LARGEST;

/** What a weight may be, in words. */
export const WEIGHTS = '0 | 1e-100..1e100';

/** Whether a value is a weight. One smaller than that would be lost among others. */
export const isWeight = (value: unknown): value is number => isFigure(value) && (value === 0 || value >= 1 / LARGEST);

/** The figures of a column that are there. */
export const presentIn = (values: Column): readonly number[] => values.filter((value) => value !== null);

/** The places of a column where neither a figure nor `null` stands. */
export const wrongPlaces = (values: Column): readonly number[] =>
  [...values.keys()].filter((at) => values[at] !== null && !isFigure(values[at]));

/** Refuses a column with what is no figure, every place listed. */
export function requireColumn(values: Column, path: Path): void {
  const problems = problemList();
  for (const at of wrongPlaces(values)) problems.add(notAValue(values[at], [...path, at]));
  problems.throwAs('composite/not-a-value');
}

/** The problem of what is no figure. */
export const notAValue = (value: unknown, path: Path) =>
  ({
    code: 'composite/not-a-value',
    path,
    severity: 'error',
    value: shownValue(value),
    accepted: 'null | -1e100..1e100',
  }) as const;

/** Refuses a parameter that is no number within bounds. */
export function requireNumber(value: unknown, path: Path, [low, high]: readonly [number, number]): void {
  if (typeof value === 'number' && value >= low && value <= high) return;
  refuse('composite/not-a-number', { path, value, accepted: `${low}..${high}` });
}

/** Refuses a choice that is none. */
export function requireChoice(value: unknown, path: Path, choices: readonly (string | number)[]): void {
  if (choices.some((choice) => choice === value)) return;
  refuse('composite/unknown-choice', { path, value, accepted: choices.join(' | ') });
}

/** Refuses a share that is none. */
export const requireShare = (value: unknown, path: Path): void => requireNumber(value, path, [0, 1]);

/** The least and the greatest of at least one figure. */
export const extremes = (figures: readonly number[]): readonly [number, number] => [
  figures.reduce((a, b) => Math.min(a, b)),
  figures.reduce((a, b) => Math.max(a, b)),
];
