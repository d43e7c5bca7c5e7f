import { type Classification, isMotcuaError } from 'motcua';
import { classify, type DossierState, stateFromRow } from 'motcua/dossier';
import { catalogue } from 'motcua/procedure';
import type { Period, TallyAccumulator } from 'motcua/statistics';
import { vietnamCalendar as calendar, policies } from 'motcua/vn';
import { procedures } from 'motcua/vn/procedures';
import type { FoundProblems } from '../text/found-problems.ts';
import { auditSums } from './audit-sums.ts';
import type { PlacedDossier } from './dossier-rows.ts';
import { type OutsideReason, outsideOf } from './form-account.ts';
import type { DossierReport, FoundAnomaly, LateDossier } from './request.ts';
import { afterRest, rowChecks } from './row-checks.ts';

/** How a dossier stands; `null` where that cannot be said, which the tally counts and the form tells. */
function classOf(state: DossierState): Classification | null {
  try {
    return classify(state);
  } catch (error) {
    if (isMotcuaError(error)) return null;
    throw error;
  }
}

/** A dossier of the report that is overdue and nobody apologised for; `null` for any other. One that ended before the period is in no report. */
function lateOf(
  { row, dossier }: PlacedDossier,
  { endedOn }: DossierState,
  found: Classification | null,
): LateDossier | null {
  const { timeliness, apologised, dueOn = null, daysLate } = found ?? {};
  if (timeliness !== 'overdue' || apologised || dueOn === null) return null;
  const { id = null, unit = null } = dossier;
  return { row, id, unit, dueOn, endedOn, workingDays: daysLate?.working ?? 0, afterRest: afterRest(dueOn) };
}

/** Whether a dossier had ended when the period began. */
const isOver = ({ endedOn }: DossierState, { from }: Period) => endedOn !== null && endedOn < from;

/** What a file of dossiers comes to, added up part by part. */
export type FileSums = {
  readonly add: (dossiers: readonly PlacedDossier[]) => void;
  readonly result: () => Pick<DossierReport, 'audit' | 'differences' | 'anomalies' | 'late' | 'outside' | 'tally'>;
};

type Asked = {
  readonly period: Period;
  /** Whether the file has a column of codes. */
  readonly hasCodes: boolean;
  readonly tallies: TallyAccumulator;
  readonly found: FoundProblems;
};

/** A file with nothing in it yet. */
export function fileSums({ period, hasCodes, tallies, found }: Asked): FileSums {
  const options = { on: period.to, calendar, policy: policies, catalogue: catalogue(procedures) };
  const [audit, counts] = [auditSums(options, found), tallies.create()];
  const late: LateDossier[] = [];
  const ofRows: FoundAnomaly[] = [];
  const outside: { [reason in OutsideReason]?: number } = {};
  const check = rowChecks(period.to, hasCodes);
  const look = (one: PlacedDossier) => {
    const state = stateFromRow(one.dossier, { on: period.to, calendar });
    tallies.add(counts, state);
    const stands = classOf(state);
    const why = outsideOf(state, stands, period);
    if (why !== null) outside[why] = (outside[why] ?? 0) + 1;
    const overdue = isOver(state, period) ? null : lateOf(one, state, stands);
    if (overdue !== null) late.push(overdue);
    ofRows.push(...check(one));
  };
  return {
    add: (dossiers) => {
      for (const one of dossiers) look(one);
      audit.add(dossiers);
    },
    result: () => ({
      audit: audit.summary(),
      differences: audit.differences,
      anomalies: [...ofRows, ...audit.anomalies],
      late,
      outside,
      tally: tallies.extract(counts),
    }),
  };
}
