import { type EpochDay, fromEpochDay, type Problem, type ProblemList } from '../kernel/index.js';
import { circlesOf } from './circles.js';
import { daysOf, holding } from './days.js';
import { problemAt } from './problem-at.js';
import type { DatedSuccession } from './read-successions.js';
import type { Run, Turn, UnitVersion } from './registry-index.js';
import { runBefore } from './runs.js';

type Runs = ReadonlyMap<string, readonly Run[]>;

/** The first and the last day there is. */
const EVER = /* @__PURE__ */ daysOf({});

/** Whether a unit ends with a turn: it is not among those that follow. */
const leaves = (run: Run, { runs }: Turn): boolean => !runs.has(run);

/** The turn with which a unit ends. */
const lastTurn = (run: Run): Turn | undefined => run.onwards.find((turn) => leaves(run, turn));

/** What is wrong with one that was, on the day others take its place; a gap in between is a finding. */
function sourceProblem(runs: Runs, code: string, on: EpochDay, path: Problem['path']): Problem | null {
  if (on === EVER.from) {
    const accepted = `a later day than ${fromEpochDay(on)}`;
    return problemAt('unit/predecessor-not-standing', path, { value: code, accepted });
  }
  const before = fromEpochDay(on - 1);
  const problem = (name: Parameters<typeof problemAt>[0], accepted: string, severity: Problem['severity'] = 'error') =>
    problemAt(name, path, { value: code, accepted, severity });
  const run = runBefore(runs, code, on);
  if (run === undefined) return problem('unit/predecessor-not-standing', `${code} on ${before}`);
  const end = lastTurn(run);
  if (end !== undefined && end.on < on) return problem('unit/succeeded-before', `once, on ${fromEpochDay(end.on)}`);
  if (end?.on === on && run.to >= on) return problem('unit/outlives-succession', `until ${before}, or in "to"`);
  if (run.to < on - 1) return problem('unit/gap-before-successor', `until ${before}`, 'warning');
  return null;
}

function circleProblems(runs: Runs, successions: readonly DatedSuccession[]): readonly Problem[] {
  const nextOf = (run: Run) => run.onwards.flatMap((turn) => (leaves(run, turn) ? [...turn.runs] : []));
  const circles = circlesOf([...runs.values()].flat(), nextOf);
  if (circles.length === 0) return [];
  const places = new Map(successions.map(({ succession, at }) => [succession, at]));
  return circles.map((circle) => {
    const [first] = circle as [Run];
    const succession = lastTurn(first)?.successions[0];
    const at = succession === undefined ? undefined : places.get(succession);
    const value = [...circle, first].map(({ code }) => code).join(' → ');
    const path = at === undefined ? ['successions'] : ['successions', at];
    return problemAt('unit/succession-cycle', path, { value, accepted: 'units that follow earlier ones' });
  });
}

/** The units that end and that nobody follows. */
function endings(versions: ReadonlyMap<string, readonly UnitVersion[]>, runs: Runs): readonly Problem[] {
  return [...runs.values()].flat().flatMap((run) => {
    if (run.to === EVER.to || lastTurn(run) !== undefined) return [];
    const at = holding(versions.get(run.code), run.to)?.at ?? 0;
    const accepted = `a succession on ${fromEpochDay(run.to + 1)}`;
    return [
      problemAt('unit/ends-without-successor', ['units', at], { value: run.code, accepted, severity: 'warning' }),
    ];
  });
}

/** What is wrong with one succession. */
function successionProblems(runs: Runs, { succession, at, on }: DatedSuccession): readonly Problem[] {
  const sources = succession.from.map((code, place) =>
    sourceProblem(runs, code, on, ['successions', at, 'from', place]),
  );
  const followers = succession.to.map((code, place) => {
    if (holding(runs.get(code), on) !== undefined) return null;
    const accepted = `${code} on ${fromEpochDay(on)}`;
    return problemAt('unit/successor-not-standing', ['successions', at, 'to', place], { value: code, accepted });
  });
  return [...sources, ...followers].filter((problem) => problem !== null);
}

/** What is wrong with successions as they meet the days of units; gaps, and units that nobody follows, are findings. */
export function checkSuccessions(
  versions: ReadonlyMap<string, readonly UnitVersion[]>,
  runs: Runs,
  { successions, problems }: { readonly successions: readonly DatedSuccession[]; readonly problems: ProblemList },
): readonly Problem[] {
  const found = successions.flatMap((one) => successionProblems(runs, one));
  for (const problem of circleProblems(runs, successions)) problems.add(problem);
  for (const problem of found) if (problem.severity === 'error') problems.add(problem);
  return [...found.filter(({ severity }) => severity === 'warning'), ...endings(versions, runs)];
}
