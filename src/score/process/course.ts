import type { CivilDate, Problem } from '../../kernel/index.js';
import { type Planned, planOf } from '../card/plan.js';
import { requireClass } from '../card/score.js';
import { criteriaOf } from '../framework/criteria.js';
import { requireFramework } from '../framework/require-framework.js';
import { afterEvent } from './after-event.js';
import { assessedLeaves } from './assessed-leaves.js';
import type { ApprovedEvent, AssessmentEvent, CriterionEvent, PublishedEvent } from './assessment-event.js';
import type { AssessmentHistory } from './assessment-history.js';
import { criterionFaults } from './criterion-faults.js';
import { type Fault, problemAt } from './fault.js';
import { type KnownEvent, knownEvents } from './known-events.js';
import { firstPoints, type Standing, untouched } from './standing.js';

/** How far an assessment has come. */
export type Course = {
  readonly plan: Planned;
  /** By criterion, in the order of the framework. */
  readonly standings: readonly Standing[];
  readonly approved: ApprovedEvent | null;
  readonly published: PublishedEvent | null;
  /** What was published, the last last. */
  readonly versions: readonly string[];
  readonly problems: readonly Problem[];
};

type Running = {
  readonly standings: Map<string, Standing>;
  readonly history: AssessmentHistory;
  readonly problems: Problem[];
  approved: ApprovedEvent | null;
  published: PublishedEvent | null;
  versions: readonly string[];
};

/** Why a criterion cannot have an event of its own. */
function placeFault({ framework }: AssessmentHistory, code: string, known: Planned): Fault {
  const all = (plan: Planned): readonly Planned[] => [plan, ...plan.children.flatMap(all)];
  const found = all(known).find(({ criterion }) => criterion.code === code);
  if (found !== undefined) {
    const what = found.children.length > 0 ? 'score/has-parts' : 'score/not-self-scored';
    return { code: what, key: 'criterion', value: code };
  }
  const isOfOthers = [...criteriaOf(framework.root)].some(({ criterion }) => criterion.code === code);
  const accepted = isOfOthers ? 'a criterion for this class of units' : 'a code of the framework';
  return { code: 'score/unknown-criterion', key: 'criterion', value: code, accepted };
}

/** What is wrong with an event at the time it comes: nothing is verified after approval, and what is published is only restated. */
function timeFaults({ kind }: AssessmentEvent, { approved, published }: Running): readonly Fault[] {
  const fault = (code: string): readonly Fault[] => [{ code, key: 'kind', value: kind }];
  if (kind === 'revised') return published === null ? fault('score/not-published') : [];
  if (published !== null) return fault('score/after-publication');
  if (kind === 'published') return approved === null ? fault('score/not-approved') : [];
  return approved === null ? [] : fault('score/after-approval');
}

/** A version is not published again when another one has been. */
function versionFaults(event: AssessmentEvent, { versions }: Running): readonly Fault[] {
  if (event.kind !== 'revised') return [];
  const { version } = event;
  const isOpen = versions.length > 1 && versions.at(-1) === version;
  return versions.includes(version) && !isOpen ? [{ code: 'score/version-twice', key: 'version', value: version }] : [];
}

/** The criteria that count and were not verified. */
const unverified = (standings: Iterable<Standing>): readonly Standing[] =>
  [...standings].filter((one) => one.leaf.plan.role !== 'information' && firstPoints(one) === null);

function approvalFaults(event: AssessmentEvent, { standings }: Running): readonly Fault[] {
  const open = event.kind === 'approved' ? unverified(standings.values()).length : 0;
  return open === 0 ? [] : [{ code: 'score/open-at-approval', key: 'kind', value: open, severity: 'warning' }];
}

function ownFaults(event: AssessmentEvent, running: Running, plan: Planned): readonly Fault[] {
  if (!('criterion' in event)) return [];
  const { history, standings } = running;
  const standing = standings.get(event.criterion);
  return standing === undefined
    ? [placeFault(history, event.criterion, plan)]
    : criterionFaults(standing, event as CriterionEvent, history);
}

function recordingFaults({ event, at, recorded }: KnownEvent): readonly Fault[] {
  return recorded.day < at.day
    ? [{ code: 'score/recorded-before', key: 'recordedAt', value: event.recordedAt, severity: 'warning' }]
    : [];
}

function follow(running: Running, event: AssessmentEvent): void {
  if (event.kind === 'approved') running.approved = event;
  else if (event.kind === 'published') [running.published, running.versions] = [event, [event.version]];
  else {
    const standing = running.standings.get(event.criterion) as Standing;
    running.standings.set(event.criterion, afterEvent(standing, event));
    if (event.kind === 'revised' && running.versions.at(-1) !== event.version) {
      running.versions = [...running.versions, event.version];
    }
  }
}

/**
 * How far an assessment had come at the end of a day. An event with an error is told and changes nothing.
 *
 * @throws `score/invalid-framework`, `score/other-class`, `score/invalid-events`, `kernel/not-a-date`.
 * @internal
 */
export function courseAsOf(history: AssessmentHistory, on: CivilDate, knownOn: CivilDate | undefined): Course {
  const { framework, unitClass, events, assessed } = history;
  requireFramework(framework);
  const plan = planOf(framework, requireClass(framework, unitClass));
  const leaves = assessedLeaves(plan, assessed);
  const standings = new Map(leaves.map((leaf) => [leaf.plan.criterion.code, untouched(leaf)]));
  const running: Running = { standings, history, problems: [], approved: null, published: null, versions: [] };
  for (const known of knownEvents(events, on, knownOn)) {
    const { event, position } = known;
    const faults = [
      ...timeFaults(event, running),
      ...versionFaults(event, running),
      ...approvalFaults(event, running),
      ...ownFaults(event, running, plan),
      ...recordingFaults(known),
    ];
    running.problems.push(...faults.map((fault) => problemAt('events', position, fault)));
    if (faults.every(({ severity }) => severity === 'warning')) follow(running, event);
  }
  const { approved, published, versions, problems } = running;
  return { plan, standings: [...standings.values()], approved, published, versions, problems };
}
