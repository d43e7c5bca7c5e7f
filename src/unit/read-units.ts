import type { Problem, ProblemList } from '../kernel/index.js';
import { attempt, shownValue } from '../kernel/inside.js';
import { type Days, daysOf } from './days.js';
import { problemAt } from './problem-at.js';
import type { ParentLink, UnitVersion } from './registry-index.js';
import type { Unit } from './unit.js';

const LONGEST_CODE = 100;

type Dates = { readonly since?: string; readonly until?: string };
type Path = Problem['path'];

const orNothing = (day: string | undefined) => day ?? '';

/** The days of a unit or of a link to its parent, or what is wrong with them. */
function readDays(dates: Dates, path: Path): Days | readonly Problem[] {
  const days = attempt(() => daysOf(dates));
  if (!('from' in days)) return days.map((problem) => ({ ...problem, path }));
  if (days.from <= days.to) return days;
  const value = `${orNothing(dates.since)}..${orNothing(dates.until)}`;
  return [problemAt('unit/ends-before-it-starts', path, { value, accepted: 'since ≤ until' })];
}

const isCode = (code: unknown): code is string =>
  typeof code === 'string' && code.length > 0 && code.length <= LONGEST_CODE;

const byDay = (a: Days, b: Days) => a.from - b.from;

/** The units above one, each with its days; what is wrong with them is added to the problems. */
function readParents({ parent }: Unit, own: Days, path: Path, problems: ProblemList): readonly ParentLink[] {
  if (parent === undefined) return [];
  if (typeof parent === 'string') return [{ code: parent, ...own }];
  if (!Array.isArray(parent)) {
    problems.add(
      problemAt('unit/not-a-unit', path, { value: shownValue(parent), accepted: 'a code, or codes with days' }),
    );
    return [];
  }
  const links = (parent as readonly ({ value: string } & Dates)[]).flatMap((one, at): readonly ParentLink[] => {
    const days = typeof one?.value === 'string' ? readDays(one, [...path, at]) : null;
    if (days !== null && 'from' in days) return [{ code: one.value, ...days }];
    const none = problemAt('unit/not-a-unit', [...path, at], { value: shownValue(one), accepted: '{ value, since }' });
    for (const problem of days ?? [none]) problems.add(problem);
    return [];
  });
  return links.sort(byDay);
}

function checkOverlap(links: readonly ParentLink[], path: Path, problems: ProblemList): void {
  const second = links.find((link, at) => at > 0 && (links[at - 1] as ParentLink).to >= link.from);
  if (second === undefined) return;
  problems.add(problemAt('unit/several-parents', path, { value: second.code, accepted: 'one parent on any day' }));
}

const readOne = (unit: Unit, path: Path): Days | readonly Problem[] =>
  isCode(unit?.code)
    ? readDays(unit, path)
    : [
        problemAt('unit/not-a-unit', [...path, 'code'], {
          value: shownValue(unit?.code ?? null),
          accepted: `a code of 1..${LONGEST_CODE} characters`,
        }),
      ];

const inOrder = (a: UnitVersion, b: UnitVersion) =>
  a.unit.code === b.unit.code ? byDay(a, b) : a.unit.code < b.unit.code ? -1 : 1;

/** Every version that can be read, by code and first day; what is wrong with the others is added to the problems. */
export function readUnits(units: readonly Unit[], problems: ProblemList): readonly UnitVersion[] {
  const versions: UnitVersion[] = [];
  for (const [at, unit] of units.entries()) {
    const path = ['units', at];
    const days = readOne(unit, path);
    if (!('from' in days)) {
      for (const problem of days) problems.add(problem);
      continue;
    }
    const parents = readParents(unit, days, [...path, 'parent'], problems);
    checkOverlap(parents, [...path, 'parent'], problems);
    versions.push({ unit, at, ...days, parents });
  }
  return versions.sort(inOrder);
}

/** The versions by code; one that shares a day with any before it is added to the problems. */
export function versionsByCode(
  versions: readonly UnitVersion[],
  problems: ProblemList,
): ReadonlyMap<string, readonly UnitVersion[]> {
  const byCode = new Map<string, UnitVersion[]>();
  for (const version of versions) {
    const { code } = version.unit;
    const own = byCode.get(code);
    const last = own?.at(-1);
    if (last !== undefined && last.to >= version.from) {
      const value = version.unit.since ?? code;
      const accepted = `after ${last.unit.until ?? 'an end that is not given'}`;
      problems.add(problemAt('unit/several-in-force', ['units', version.at], { value, accepted }));
    }
    if (own === undefined) byCode.set(code, [version]);
    else own.push(version);
  }
  return byCode;
}
