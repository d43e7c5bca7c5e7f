import { isMotcuaError, type Problem } from '../../kernel/index.js';
import { problemList, shownValue } from '../../kernel/inside.js';
import { gather } from '../gather.js';
import { settingFor } from '../setting-for.js';
import { stateAsOf } from '../state-as-of.js';
import { stateFromRow } from '../state-from-row.js';
import type { Filing } from './anomaly.js';
import type { AuditAnomaly, AuditPlace } from './audit-result.js';
import { type AuditHistory, type AuditRow, isHistory } from './audit-row.js';
import type { AuditSetting } from './audit-setting.js';
import { type Comparison, compare } from './compare.js';
import { finishedFirst, rowFinishedFirst } from './finished-first.js';
import { historySubject } from './history-subject.js';
import { lateEntries } from './late-entries.js';
import { procedureOf } from './read-limit.js';
import { receiptOf } from './receipt-of.js';
import { rowSubject } from './row-subject.js';
import { rowStopBeforeDue, stopsBeforeDue } from './stops-before-due.js';
import { supplementRequests } from './supplement-requests.js';

/** What the audit says of one dossier. */
export type Judged = AuditPlace & {
  readonly comparison: Comparison | { readonly verdict: 'bad'; readonly problems: readonly Problem[] };
  readonly anomalies: readonly AuditAnomaly[];
  /** What of it is held against others; `null` for what could not be read. */
  readonly filing: Filing | null;
};

const FAILED: ReadonlySet<string> = /* @__PURE__ */ new Set(['refused', 'withdrawn', 'returned', 'stopped']);

const inRow = ({ index }: AuditPlace, problems: readonly Problem[]): readonly Problem[] =>
  problems.map((problem) => ({ ...problem, path: ['rows', index, ...problem.path] }));

function judgeRow(row: AuditRow, place: AuditPlace, setting: AuditSetting): Judged {
  const subject = rowSubject(row, setting);
  const { status, receivedOn, endedOn } = stateFromRow(row, setting);
  return {
    ...place,
    comparison: compare(subject, place, setting),
    anomalies: [...rowFinishedFirst(row, place, setting), ...rowStopBeforeDue(row, place, setting)],
    filing: {
      ...place,
      applicant: row.applicant,
      procedure: row.procedure,
      receivedOn,
      failedOn: FAILED.has(status) ? endedOn : null,
    },
  };
}

/** A history whose events could not all have happened is bad, and still shows what inspectors look for. */
function judgeHistory(history: AuditHistory, place: AuditPlace, setting: AuditSetting): Judged {
  const { calendar, policy, on } = setting;
  const { events, limit } = history;
  const received = receiptOf(events);
  const procedure = received === undefined ? null : procedureOf(history, received.at, setting);
  const problems = problemList();
  const options = { procedure, calendar, policy, ...(limit === undefined ? {} : { limit }) };
  const timeline = gather(events, settingFor(options), problems);
  const state = stateAsOf(timeline, on);
  const wrong = problems.kept();
  return {
    ...place,
    comparison:
      wrong.length > 0
        ? { verdict: 'bad', problems: inRow(place, wrong) }
        : compare(historySubject({ history, timeline, state }, setting), place, setting),
    anomalies: [
      ...finishedFirst(timeline, place, setting),
      ...lateEntries(timeline, place, setting),
      ...stopsBeforeDue(timeline, place, setting),
      ...supplementRequests(timeline, place, setting),
    ],
    filing: {
      ...place,
      applicant: history.applicant,
      procedure: history.procedure,
      receivedOn: state.receivedOn,
      failedOn: FAILED.has(state.status) ? state.endedOn : null,
    },
  };
}

const placeOf = (row: unknown, index: number): AuditPlace => {
  const id = (row as { readonly id?: unknown } | null | undefined)?.id;
  return { index, id: typeof id === 'string' ? id : null };
};

/** What a row that is nothing of the kind may make go wrong anywhere; told, and never thrown. */
const problemsOf = (error: unknown): readonly Problem[] =>
  isMotcuaError(error)
    ? error.problems
    : [
        {
          code: 'dossier/not-a-row',
          path: [],
          severity: 'error',
          value: shownValue(error instanceof Error ? error.message : null),
          accepted: '{ receivedAt, dueOn, endedOn } | { id, events }',
        },
      ];

/** Judges one dossier, whatever it may be. */
export function judge(row: AuditRow | AuditHistory, index: number, setting: AuditSetting): Judged {
  const place = placeOf(row, index);
  try {
    return isHistory(row) ? judgeHistory(row, place, setting) : judgeRow(row, place, setting);
  } catch (error) {
    const problems = inRow(place, problemsOf(error));
    return { ...place, comparison: { verdict: 'bad', problems }, anomalies: [], filing: null };
  }
}
