import { dueDate } from '../../deadline/inside.js';
import type { CivilDate } from '../../kernel/index.js';
import { problemList } from '../../kernel/inside.js';
import { classify } from '../classify.js';
import type { DossierState } from '../dossier-state.js';
import { gather } from '../gather.js';
import type { EventEntry, Life } from '../life.js';
import { settingFor } from '../setting-for.js';
import { stateAsOf } from '../state-as-of.js';
import type { Timeline } from '../timeline.js';
import type { NotComparableReason } from './audit-result.js';
import type { AuditHistory } from './audit-row.js';
import type { AuditSetting } from './audit-setting.js';
import { otherLimits, type Reception } from './read-limit.js';
import { readRecorded } from './recorded-answer.js';
import type { CountedBy, Subject } from './subject.js';

/** A history, the timeline it amounts to and what it was as of the day of the audit. */
export type ToldHistory = {
  readonly history: AuditHistory;
  readonly timeline: Timeline;
  readonly state: DossierState;
};

/** How a dossier came in; asked only once a due date came out, so that there was a receipt. */
function receptionOf({ received, channel = 'in-person' }: Life): Reception {
  const { event } = received as EventEntry<'received'>;
  return { receivedAt: event.at, channel, case: event.case };
}

/** The due date counted at the receipt: what should be printed on the slip. */
const promisedBy =
  ({ event }: EventEntry<'received'>) =>
  ({ limit, calendar, policy }: CountedBy): CivilDate | null =>
    limit === null ? null : dueDate({ receivedAt: event.at, limit, calendar, policy }).dueOn;

/** The lawful due date, the whole history lived again. */
const lawfulBy =
  ({ history: { events }, timeline }: ToldHistory, on: CivilDate) =>
  (by: CountedBy): CivilDate | null =>
    stateAsOf(gather(events, settingFor({ procedure: timeline.setting.procedure, ...by }), problemList()), on).due
      .lawfulOn;

function reasonOf({ timeline, state }: ToldHistory, dueOn: CivilDate | null): NotComparableReason | null {
  if (state.status === 'not-received') return 'not-received';
  if (state.status === 'refused') return 'refused';
  if (dueOn !== null) return null;
  // a limit of its own would have led to a due date
  return timeline.setting.procedure === null ? 'procedure-unknown' : 'limit-unknown';
}

/** The days of re-appointments that had been made. */
const reappointedIn = ({ events }: Timeline, on: CivilDate): readonly CivilDate[] =>
  events.flatMap((event) => (event.kind === 'reappointed' && event.at.slice(0, 10) <= on ? [event.until] : []));

/**
 * A history made ready to be compared: its lawful due date as of the day of the audit with the one on record; where none is on record, the date on the
 * slip with the one counted at the receipt.
 *
 * @throws `kernel/not-a-date`, `dossier/unknown-class`, and what counting refuses.
 */
export function historySubject(told: ToldHistory, setting: AuditSetting): Subject {
  const { history, timeline, state } = told;
  const { life } = timeline;
  const { on, calendar } = setting;
  const recorded = readRecorded(history.recorded);
  const { received } = life;
  const slip = received?.event.appointedFor ?? null;
  const isOfSlip = recorded.dueOn === undefined && slip !== null && received !== null;
  const by: CountedBy = { calendar, policy: timeline.setting.policy, limit: life.limit };
  const recount = isOfSlip ? promisedBy(received) : lawfulBy(told, on);
  const dueOn = state.receivedOn === null ? null : isOfSlip ? recount(by) : state.due.lawfulOn;
  return {
    hasHistory: true,
    recorded: { dueOn: isOfSlip ? slip : recorded.dueOn, class: recorded.class },
    dueOn,
    why: reasonOf(told, dueOn),
    classBy: () => classify(state).code,
    classOnRecord: () => null,
    by,
    recount,
    otherLimits: () => otherLimits(timeline.setting.procedure, receptionOf(life), setting),
    reappointed: reappointedIn(timeline, on),
    slip: isOfSlip ? null : slip,
  };
}
