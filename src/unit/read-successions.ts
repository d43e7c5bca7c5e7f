import { type EpochDay, NO_DAY, type Problem, type ProblemList } from '../kernel/index.js';
import { epochDayOf, shownValue } from '../kernel/inside.js';
import { problemAt } from './problem-at.js';
import type { UnitVersion } from './registry-index.js';
import type { Succession, SuccessionKind } from './succession.js';

/** The most units on one side of a succession. */
export const MOST_SIDE = 1000;

/** A succession with its day, its place in the list that was given, and what it says in one text. */
export type DatedSuccession = {
  readonly succession: Succession;
  readonly at: number;
  readonly on: EpochDay;
  readonly name: string;
};

type Path = Problem['path'];

/** How many units each kind has before and after: the fewest and the most. */
const SIDES: ReadonlyMap<
  SuccessionKind,
  { readonly from: readonly [number, number]; readonly to: readonly [number, number] }
> = /* @__PURE__ */ new Map([
  ['merge', { from: [1, MOST_SIDE], to: [1, 1] }],
  ['split', { from: [1, 1], to: [2, MOST_SIDE] }],
  ['rename', { from: [1, 1], to: [1, 1] }],
  ['transfer', { from: [1, MOST_SIDE], to: [1, 1] }],
  ['rearrange', { from: [1, MOST_SIDE], to: [1, MOST_SIDE] }],
] as const);

const isList = (side: unknown): side is readonly string[] =>
  Array.isArray(side) && side.length > 0 && side.length <= MOST_SIDE && side.every((code) => typeof code === 'string');

function shapeProblem(succession: Succession, path: Path): Problem | null {
  const wrong = (field: keyof Succession, accepted: string) =>
    problemAt('unit/not-a-succession', [...path, field], { value: shownValue(succession?.[field] ?? null), accepted });
  if (!SIDES.has(succession?.kind)) return wrong('kind', [...SIDES.keys()].join(' | '));
  if (epochDayOf(succession.on) === NO_DAY) return wrong('on', 'YYYY-MM-DD');
  const side = (['from', 'to'] as const).find((name) => !isList(succession[name]));
  return side === undefined ? null : wrong(side, `1..${MOST_SIDE} codes`);
}

const numberOf = ([fewest, most]: readonly [number, number]) => (fewest === most ? `${fewest}` : `${fewest}..${most}`);

function kindProblem({ kind, from, to }: Succession, path: Path): readonly Problem[] {
  const sides = SIDES.get(kind);
  if (sides === undefined) return [];
  const fits = ([fewest, most]: readonly [number, number], { length }: readonly string[]) =>
    fewest <= length && length <= most;
  if (fits(sides.from, from) && fits(sides.to, to)) return [];
  const accepted = `${kind}: ${numberOf(sides.from)} → ${numberOf(sides.to)}`;
  return [problemAt('unit/kind-does-not-fit', path, { value: `${from.length} → ${to.length}`, accepted })];
}

type Versions = ReadonlyMap<string, readonly UnitVersion[]>;

/** The codes of one side that nobody knows, or that stand in it twice. */
function sideProblems(succession: Succession, side: 'from' | 'to', path: Path, versions: Versions): readonly Problem[] {
  const seen = new Set<string>();
  return succession[side].flatMap((code, at): readonly Problem[] => {
    const place = [...path, side, at];
    if (!versions.has(code))
      return [problemAt('unit/unknown-unit', place, { value: code, accepted: 'a code of the units' })];
    if (seen.has(code)) return [problemAt('unit/listed-twice', place, { value: code, accepted: 'each unit once' })];
    seen.add(code);
    return [];
  });
}

/** What a succession says, whatever the order of its sides: by it successions of one day are put in order. */
export const nameOf = ({ kind, from, to }: Succession) => JSON.stringify([kind, [...from].sort(), [...to].sort()]);

const inOrder = (a: DatedSuccession, b: DatedSuccession): number =>
  a.on - b.on || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** Every succession that can be read, by day; what is wrong with the others is added to the problems. */
export function readSuccessions(
  successions: readonly Succession[],
  versions: Versions,
  problems: ProblemList,
): readonly DatedSuccession[] {
  const read: DatedSuccession[] = [];
  for (const [at, succession] of successions.entries()) {
    const path = ['successions', at];
    const shape = shapeProblem(succession, path);
    const found =
      shape === null
        ? [
            ...kindProblem(succession, path),
            ...sideProblems(succession, 'from', path, versions),
            ...sideProblems(succession, 'to', path, versions),
          ]
        : [shape];
    for (const problem of found) problems.add(problem);
    const isUsable = found.every(({ code }) => code === 'unit/kind-does-not-fit' || code === 'unit/listed-twice');
    if (isUsable) read.push({ succession, at, on: epochDayOf(succession.on), name: nameOf(succession) });
  }
  return read.sort(inOrder);
}
