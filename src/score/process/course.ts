import type { CivilDate, Problem } from '../../kernel/index.js';
import { type Planned, planOf } from '../card/plan.js';
import { requireClass } from '../card/score.js';
import { requireFramework } from '../framework/require-framework.js';
import type { StageEvent } from './after-event.js';
import { assessedLeaves } from './assessed-leaves.js';
import type { ApprovedEvent, CriterionEvent, PublishedEvent, RevisedEvent } from './assessment-event.js';
import type { AssessmentHistory } from './assessment-history.js';
import { closingFaults, closingOf } from './closing.js';
import { type CriterionLine, criterionLine } from './criterion-line.js';
import { type Fault, problemAt } from './fault.js';
import { type KnownEvent, knownEvents } from './known-events.js';
import { placeFault } from './place-fault.js';
import { revisionsOf } from './revisions.js';
import { isDecided, type Standing } from './standing.js';

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

const isOfCriterion = (one: KnownEvent): one is KnownEvent<CriterionEvent> => 'criterion' in one.event;

const isRevision = (one: KnownEvent<CriterionEvent>): one is KnownEvent<RevisedEvent> => one.event.kind === 'revised';

const isOfStage = (one: KnownEvent<CriterionEvent>): one is KnownEvent<StageEvent> => !isRevision(one);

/** The criteria that count and were not verified, or whose explanation was not decided on. */
const undecided = (standings: readonly Standing[]): readonly Standing[] =>
  standings.filter((one) => one.leaf.plan.role !== 'information' && !isDecided(one));

function approvalFaults(standings: readonly Standing[]): readonly Fault[] {
  const open = undecided(standings).length;
  return open === 0 ? [] : [{ code: 'score/open-at-approval', key: 'kind', value: open, severity: 'warning' }];
}

function recordingFaults({ event, at, recorded }: KnownEvent): readonly Fault[] {
  return recorded.day < at.day
    ? [{ code: 'score/recorded-before', key: 'recordedAt', value: event.recordedAt, severity: 'warning' }]
    : [];
}

type Faults = Map<KnownEvent, readonly Fault[]>;

/** What is wrong, by when it happened. */
const problemsOf = (known: readonly KnownEvent[], faults: Faults): readonly Problem[] =>
  [...known]
    .sort((a, b) => a.rank - b.rank)
    .flatMap((one) =>
      [...(faults.get(one) ?? []), ...recordingFaults(one)].map((fault) => problemAt('events', one.position, fault)),
    );

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
  const lines = new Map(leaves.map((leaf) => [leaf.plan.criterion.code, criterionLine(leaf, history)]));
  const own = <E extends CriterionEvent>(one: KnownEvent<E>, ask: (line: CriterionLine) => readonly Fault[]) => {
    const line = lines.get(one.event.criterion);
    return line === undefined ? [placeFault(history, one.event.criterion, plan)] : ask(line);
  };
  const known = knownEvents(events, on, knownOn);
  const closing = closingOf(known);
  const { approved, published } = closing;
  const faults: Faults = new Map(known.map((one) => [one, closingFaults(one, closing)]));
  const ofCriteria = known.filter(isOfCriterion);
  const untimely = ofCriteria.filter((one) => faults.get(one)?.length !== 0);
  const timely = ofCriteria.filter((one) => faults.get(one)?.length === 0);

  for (const one of timely.filter(isOfStage))
    faults.set(
      one,
      own(one, (line) => line.enter(one)),
    );
  for (const one of [...lines.values()].flatMap((line) => line.told())) faults.set(...one);
  const standings = [...lines.values()].map((line) => line.standing());
  if (approved !== null) faults.set(approved, approvalFaults(standings));

  const revisions = revisionsOf(published);
  for (const one of timely.filter(isRevision)) {
    faults.set(
      one,
      revisions.enter(
        one,
        own(one, (line) => line.faultsOf(one)),
      ),
    );
  }
  for (const one of untimely) {
    faults.set(one, [...(faults.get(one) ?? []), ...own(one, (line) => line.faultsOf(one))]);
  }

  return {
    plan,
    standings: standings.map((standing) => ({ ...standing, revised: revisions.of(standing.leaf) })),
    approved: approved?.event ?? null,
    published: published?.event ?? null,
    versions: revisions.versions,
    problems: problemsOf(known, faults),
  };
}
