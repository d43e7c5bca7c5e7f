import { type EpochDay, fromEpochDay, type Problem, type ProblemList } from '../kernel/index.js';
import { commonDays, type Days, holding, joinedDays } from './days.js';
import { problemAt } from './problem-at.js';
import type { ParentLink, UnitVersion } from './registry-index.js';

/** The most units that stand above each other. */
const MOST_ABOVE = 50;

type Versions = ReadonlyMap<string, readonly UnitVersion[]>;

/** The code above a unit on a day. */
const aboveOf = (versions: Versions, code: string, day: EpochDay): string | undefined =>
  holding(holding(versions.get(code), day)?.parents, day)?.code;

/** The units above one on a day, itself first, up to where they end or come back to one of them. */
function wayUp(versions: Versions, start: string, day: EpochDay) {
  const way = new Set<string>([start]);
  for (let at = aboveOf(versions, start, day); at !== undefined && way.size <= MOST_ABOVE + 1; ) {
    if (way.has(at)) return { way: [...way], back: at };
    way.add(at);
    at = aboveOf(versions, at, day);
  }
  return { way: [...way], back: null };
}

/** The codes of a circle from the smallest back to it. */
function named(circle: readonly string[]): string {
  const least = [...circle].sort()[0] as string;
  const from = circle.indexOf(least);
  return [...circle.slice(from), ...circle.slice(0, from), least].join(' → ');
}

/** What is wrong above a unit on the first day of a link: a circle is whole on the first day of its latest link. */
function aboveProblem(versions: Versions, version: UnitVersion, link: ParentLink, day: EpochDay): Problem | null {
  const path = ['units', version.at, 'parent'];
  const { way, back } = wayUp(versions, version.unit.code, day);
  if (back === version.unit.code) {
    return problemAt('unit/parent-cycle', path, { value: named(way), accepted: 'a parent that is not below it' });
  }
  if (back !== null || way.length - 1 <= MOST_ABOVE) return null;
  return problemAt('unit/too-deep', path, { value: link.code, accepted: `at most ${MOST_ABOVE} units above` });
}

/** What is wrong with the units above others; a parent that does not always stand is a finding. */
export function checkParents(versions: Versions, problems: ProblemList): readonly Problem[] {
  const findings: Problem[] = [];
  const told = new Set<string>();
  const standing = new Map<string, readonly Days[]>();

  function checkCircle(version: UnitVersion, link: ParentLink, day: EpochDay): void {
    const problem = aboveProblem(versions, version, link, day);
    const name = problem?.code === 'unit/parent-cycle' ? String(problem.value) : null;
    if (problem === null || (name !== null && told.has(name))) return;
    if (name !== null) told.add(name);
    problems.add(problem);
  }

  function checkStanding(version: UnitVersion, { code }: ParentLink, days: Days): void {
    if (!standing.has(code)) standing.set(code, joinedDays(versions.get(code) ?? []));
    const last = holding(standing.get(code), days.from)?.to ?? days.from - 1;
    if (last >= days.to) return;
    const accepted = `${code} on ${fromEpochDay(last + 1)}`;
    const path = ['units', version.at, 'parent'];
    findings.push(problemAt('unit/parent-not-standing', path, { value: code, accepted, severity: 'warning' }));
  }

  function check(version: UnitVersion, link: ParentLink): void {
    const path = ['units', version.at, 'parent'];
    const days = commonDays(link, version);
    if (!versions.has(link.code)) {
      problems.add(problemAt('unit/unknown-parent', path, { value: link.code, accepted: 'a code of the units' }));
    } else if (days !== null) {
      checkCircle(version, link, days.from);
      checkStanding(version, link, days);
    }
  }

  for (const own of versions.values()) {
    for (const version of own) for (const link of version.parents) check(version, link);
  }
  return findings;
}
