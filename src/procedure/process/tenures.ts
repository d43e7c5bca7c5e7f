import type { CivilDate, LocalDateTime } from '../../kernel/index.js';
import type { AgencyReference } from '../procedure.js';
import { isNeeded, metConditions } from './conditions.js';
import type { ProcessStep } from './process.js';
import { checkCompleted, type ProcessFacts } from './process-facts.js';
import { requireProcess } from './read-process.js';
import type { ProcessSchedule } from './schedule.js';
import { dueTurn, endTurn, receiptTurn, startMinutes, type Turn } from './turn.js';

/** How long a step has the dossier, in minutes since 1970-01-01T00:00; without an end while it is not done. */
export type Tenure = {
  readonly step: string;
  readonly agency: AgencyReference;
  readonly since: CivilDate | LocalDateTime;
  readonly from: number;
  readonly to: number;
};

/** Who has the dossier when, and since when the desk has all the results. */
export type Tenures = {
  readonly tenures: readonly Tenure[];
  readonly desk: AgencyReference;
  readonly doneAt: CivilDate | LocalDateTime;
};

/** By a schedule each step has the dossier until it was done, else until it is due. */
export const plannedTenures = ({ steps, desk, doneAt }: ProcessSchedule): Tenures => ({
  desk,
  doneAt,
  tenures: steps.map(({ id, agency, startsAt, completedAt, due }) => ({
    step: id,
    agency,
    since: startsAt,
    from: startMinutes(startsAt),
    to: (completedAt === undefined ? dueTurn(due) : endTurn(completedAt)).minutes,
  })),
});

const later = (a: Turn, b: Turn) => (b.minutes > a.minutes ? b : a);

/** By the facts each step has the dossier from when all it waits for were done until it was done itself; a step that waits has it not. */
export function actualTenures(facts: ProcessFacts): Tenures {
  const graph = requireProcess(facts.process);
  checkCompleted(facts, graph);
  const met = metConditions(facts.process, facts.conditions);
  const receipt = receiptTurn(facts.receivedAt);
  const never: Turn = { ...receipt, minutes: Number.POSITIVE_INFINITY };
  const ends: Turn[] = [];
  const tenures: Tenure[] = [];
  for (const number of graph.order) {
    const step = graph.steps[number] as ProcessStep;
    const before = (graph.before[number] ?? []).map((other) => ends[other] as Turn);
    const start = before.reduce(later, receipt);
    const done = facts.completed?.get(step.id);
    const end = done === undefined ? never : endTurn(done);
    ends[number] = isNeeded(step, met) ? end : start;
    if (isNeeded(step, met) && start !== never) {
      tenures[number] = { step: step.id, agency: step.agency, since: start.at, from: start.minutes, to: end.minutes };
    }
  }
  return {
    tenures: tenures.filter((tenure) => tenure !== undefined),
    desk: facts.process.desk,
    doneAt: ends.reduce(later, receipt).at,
  };
}
