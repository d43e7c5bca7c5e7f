import type { WorkingCalendar } from '../../calendar/index.js';
import { MotcuaError, type Problem } from '../../kernel/index.js';
import { limitProblems } from '../limit-problems.js';
import { conditionsOf } from './conditions.js';
import { problemAt } from './problem-at.js';
import type { Process, ProcessStep } from './process.js';
import { isText, type ReadGraph, readGraph, type StepGraph } from './step-graph.js';

const MOST_CONDITIONS = 20;

/** Where a part has no shape, nothing is asked of the parts that hang on it. */
const SHAPELESS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'kernel/invalid-shape',
  'process/not-a-step',
  'process/not-an-extension',
]);

/** The calendars agencies work by, by key. */
export type ProcessCalendars = ReadonlyMap<string, WorkingCalendar>;

/** What is wrong with the process apart from its steps and limits. */
function frameProblems({ desk, calendar }: Process): readonly Problem[] {
  return [
    ...(isText(desk?.name) ? [] : [problemAt('kernel/invalid-shape', ['desk'], desk, '{ name }')]),
    ...(isText(calendar) ? [] : [problemAt('kernel/invalid-shape', ['calendar'], calendar, 'the key of a calendar')]),
  ];
}

function extensionProblems({ limit, extensions = [] }: Process): readonly Problem[] {
  if (!Array.isArray(extensions)) {
    return [problemAt('process/not-an-extension', ['extensions'], extensions, '[{ when, upTo }, …]')];
  }
  return extensions.flatMap((extension, number) => {
    const path = ['extensions', number];
    const { upTo, by, when } = extension ?? {};
    const isOne = (upTo === undefined) !== (by === undefined) && (by === undefined || limit !== undefined);
    if (typeof when !== 'string' || !isOne) {
      return [problemAt('process/not-an-extension', path, extension, '{ when, upTo } | { when, by } beside a limit')];
    }
    return upTo === undefined
      ? limitProblems(by as NonNullable<typeof by>, [...path, 'by'])
      : limitProblems(upTo, [...path, 'upTo']);
  });
}

function whenProblems(step: ProcessStep | null | undefined, number: number): readonly Problem[] {
  const when: unknown = step?.when;
  return when === undefined || typeof when === 'string'
    ? []
    : [problemAt('process/not-a-step', ['steps', number, 'when'], when, 'a condition in words')];
}

/** What is wrong with the shares of a step. */
function shareProblems(step: ProcessStep | null | undefined, number: number): readonly Problem[] {
  const path = ['steps', number];
  const own = limitProblems(step?.limit as ProcessStep['limit'], [...path, 'limit']);
  const cases: ProcessStep['cases'] = step?.cases ?? [];
  const isList = Array.isArray(cases) && cases.every((one) => typeof one?.when === 'string');
  if (!isList) return [...own, problemAt('process/not-a-step', [...path, 'cases'], cases, '[{ when, limit }, …]')];
  return [...own, ...cases.flatMap(({ limit }, at) => limitProblems(limit, [...path, 'cases', at, 'limit']))];
}

function calendarProblems(process: Process, calendars: ProcessCalendars | undefined): readonly Problem[] {
  if (calendars === undefined) return [];
  const accepted = [...calendars.keys()].join(' | ');
  const unknown = (key: string, path: Problem['path']) =>
    calendars.has(key) ? [] : [problemAt('process/unknown-calendar', path, key, accepted)];
  return [
    ...unknown(process.calendar, ['calendar']),
    ...process.steps.flatMap((step, number) => unknown(step?.calendar, ['steps', number, 'calendar'])),
  ];
}

function conditionProblems(process: Process): readonly Problem[] {
  const { length } = conditionsOf(process);
  return length <= MOST_CONDITIONS
    ? []
    : [problemAt('process/too-many-conditions', ['steps'], length, `0..${MOST_CONDITIONS}`)];
}

/** Reads a process and lists all that keeps it from being scheduled. */
export function readProcess(process: Process, calendars?: ProcessCalendars): ReadGraph {
  const { graph, problems } = readGraph(process);
  if (graph.steps.length === 0) return { graph, problems };
  const limits = [
    ...(process.limit === undefined ? [] : limitProblems(process.limit, ['limit'])),
    ...extensionProblems(process),
    ...graph.steps.flatMap(shareProblems),
    ...graph.steps.flatMap(whenProblems),
    ...frameProblems(process),
  ];
  const isWhole = [...problems, ...limits].every(({ code }) => !SHAPELESS.has(code));
  const rest = isWhole ? [...conditionProblems(process), ...calendarProblems(process, calendars)] : [];
  return { graph, problems: [...problems, ...limits, ...rest] };
}

/**
 * Reads a process that is to be worked with.
 *
 * @throws `process/invalid` with every problem.
 */
export function requireProcess(process: Process, calendars?: ProcessCalendars): StepGraph {
  const { graph, problems } = readProcess(process, calendars);
  if (problems.length > 0) throw new MotcuaError('process/invalid', problems);
  return graph;
}
