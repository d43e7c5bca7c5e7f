import { type CivilDate, toEpochDay } from '../../kernel/index.js';
import type { AuditCause } from './audit-cause.js';
import type { AuditAnswer, AuditDifference, AuditPlace, NotComparableReason } from './audit-result.js';
import type { AuditSetting } from './audit-setting.js';
import { findCauses } from './find-causes.js';
import type { Subject } from './subject.js';

/** What comes of holding a record against what comes out. */
export type Comparison =
  | { readonly verdict: 'agrees' }
  | { readonly verdict: 'differs'; readonly difference: AuditDifference }
  | { readonly verdict: 'not-comparable'; readonly why: NotComparableReason };

/** The causes of a difference of due dates; none when they agree. */
function causesOf(subject: Subject, recordedOn: CivilDate | null, ignoring: AuditSetting['ignoring']) {
  if (recordedOn === subject.dueOn) return [];
  if (recordedOn === null) return ['no-due-date'] as const;
  const causes = findCauses(recordedOn, subject, ignoring);
  return causes.length === 0 ? (['unexplained'] as const) : causes;
}

const daysBetween = (from: CivilDate | null, to: CivilDate | null): number | null =>
  from === null || to === null ? null : toEpochDay(to) - toEpochDay(from);

/** Why nothing can be compared; `null` when something can. */
function whyNot({ recorded, why }: Subject): NotComparableReason | null {
  if (why === 'not-received') return why;
  if (recorded.class !== undefined) return null;
  return recorded.dueOn === undefined ? (why ?? 'nothing-recorded') : why;
}

function differenceOf(subject: Subject, causes: readonly AuditCause[], place: AuditPlace): AuditDifference | null {
  const { recorded, dueOn, why } = subject;
  const [cause, ...others] = causes;
  const onRecord = recorded.dueOn ?? null;
  const out: AuditAnswer = { dueOn, class: subject.classBy(why === null ? dueOn : onRecord) };
  const record: AuditAnswer = { dueOn: onRecord, class: recorded.class ?? subject.classOnRecord(onRecord) };
  if (cause === undefined && (recorded.class === undefined || recorded.class === out.class)) return null;
  return {
    ...place,
    cause: cause ?? 'class-differs',
    others,
    recorded: record,
    recomputed: out,
    daysLater: daysBetween(dueOn, onRecord),
  };
}

/**
 * Holds what is on record against what comes out.
 *
 * @throws What `classify` refuses.
 */
export function compare(subject: Subject, place: AuditPlace, { ignoring }: AuditSetting): Comparison {
  const why = whyNot(subject);
  if (why !== null) return { verdict: 'not-comparable', why };
  const { recorded } = subject;
  const isDueCompared = subject.why === null && recorded.dueOn !== undefined;
  const causes = isDueCompared ? causesOf(subject, recorded.dueOn ?? null, ignoring) : [];
  if (causes.length === 0 && recorded.class === undefined) return { verdict: 'agrees' };
  const difference = differenceOf(subject, causes, place);
  return difference === null ? { verdict: 'agrees' } : { verdict: 'differs', difference };
}
