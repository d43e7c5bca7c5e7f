import { dueDate } from '../../deadline/inside.js';
import type { CivilDate } from '../../kernel/index.js';
import { classify } from '../classify.js';
import { stateFromRow } from '../state-from-row.js';
import type { NotComparableReason } from './audit-result.js';
import type { AuditRow } from './audit-row.js';
import { type AuditSetting, policyOn } from './audit-setting.js';
import { limitOf, otherLimits, procedureOf, type Reception } from './read-limit.js';
import { readRecorded } from './recorded-answer.js';
import type { CountedBy, Subject } from './subject.js';

/** A row with a due date in the place of its own. */
const rowBy = (row: AuditRow, dueOn: CivilDate | null): AuditRow => ({ ...row, dueOn });

/**
 * A row made ready to be compared.
 *
 * @throws Everything that can be wrong with a row.
 */
export function rowSubject(row: AuditRow, setting: AuditSetting): Subject {
  const { on, calendar } = setting;
  const { receivedAt } = row;
  const state = stateFromRow(row, { on, calendar });
  const recorded = readRecorded(row.recorded);
  const procedure = procedureOf(row, receivedAt, setting);
  const reception: Reception = { receivedAt, channel: row.channel ?? 'in-person', case: row.case };
  const limit = row.limit ?? limitOf(procedure, reception);
  const by: CountedBy = { calendar, policy: policyOn(setting, receivedAt), limit };
  const recount = (as: CountedBy): CivilDate | null =>
    as.limit === null ? null : dueDate({ receivedAt, limit: as.limit, calendar: as.calendar, policy: as.policy }).dueOn;
  const classBy = (dueOn: CivilDate | null): number => classify(stateFromRow(rowBy(row, dueOn), { on, calendar })).code;
  const whyNot = (): NotComparableReason | null => {
    if (state.status === 'not-received') return 'not-received';
    if (state.status === 'refused') return 'refused';
    if (limit !== null) return null;
    return procedure === null ? 'procedure-unknown' : 'limit-unknown';
  };
  const why = whyNot();
  const stored = row.dueOn ?? null;
  return {
    hasHistory: false,
    recorded: { dueOn: recorded.dueOn === undefined ? stored : recorded.dueOn, class: recorded.class },
    dueOn: why === null ? recount(by) : null,
    why,
    classBy,
    classOnRecord: classBy,
    by,
    recount,
    otherLimits: () => otherLimits(procedure, reception, setting),
    reappointed: [],
    slip: null,
  };
}
