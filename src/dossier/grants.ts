import type { WorkingCalendar } from '../calendar/index.js';
import { coverageText } from '../calendar/inside.js';
import { checkSpan } from '../deadline/inside.js';
import { type Moment, NO_DAY, toEpochDay } from '../kernel/index.js';
import { refuse } from '../kernel/inside.js';
import { recount } from './clock.js';
import type { GrantRule, LeadTime } from './dossier-policy.js';
import type { LifeEntry } from './entry.js';
import { dayText, dueText, note } from './finding.js';
import { type Handlers, isOnItsWay, isOpen } from './handler.js';
import { isAfter } from './is-after.js';
import { leadDay } from './lead-day.js';
import type { EventEntry, Life, Setting } from './life.js';

type Granted = 'extension' | 'reappointment';

/** When a grant comes in time at the latest, `null` for any time: a lead is counted in days, the due date itself may have a minute. */
function lastMoment(life: Life, lead: LeadTime | null, calendar: WorkingCalendar): Moment | null {
  const lawful = isOnItsWay(life) ? null : life.lawful;
  if (lawful === null || lead === null) return lawful;
  return { day: leadDay(calendar, lawful.day, lead), minute: null };
}

/** Whether a grant is one too many, and whether it came too late; each is noted. */
function checkGrant(
  life: Life,
  entry: LifeEntry,
  what: Granted,
  count: number,
  { most, lead }: GrantRule,
  { calendar }: Setting,
) {
  const isTooMany = most !== null && count > most;
  if (isTooMany) note(life, entry, `dossier/${what}-beyond-rule`, count, `≤ ${most}`);
  const last = lastMoment(life, lead, calendar);
  if (last?.day === NO_DAY)
    refuse('calendar/out-of-coverage', { value: entry.event.at, accepted: coverageText(calendar) });
  const isLate = last !== null && isAfter(entry, last) && (life.stoppedBy === null || isAfter(life.stoppedBy, last));
  if (isLate) note(life, entry, `dossier/${what}-late`, entry.event.at, `≤ ${dueText(last)}`);
  return { isTooMany, isLate };
}

/** An extension lengthens the limit when the rule allows it and it came in time. */
function extend(life: Life, entry: EventEntry<'extended'>, setting: Setting): void {
  const { by, until } = entry.event;
  if (by !== undefined) checkSpan(by, ['by']);
  life.extensions += 1;
  if (life.lawful === null) {
    note(life, entry, 'dossier/extension-without-due', entry.event.at);
    return;
  }
  const { isTooMany, isLate } = checkGrant(
    life,
    entry,
    'extension',
    life.extensions,
    setting.policy.extension.value,
    setting,
  );
  if (isTooMany || isLate) return;
  const [before, told] = [dueText(life.lawful), life.changes.length];
  const pauses = life.pauses.length + (life.stoppedBy === null ? 0 : 1);
  life.lengthenings.push(by === undefined ? { until: toEpochDay(until), pauses } : { by, pauses });
  recount(life, entry, 'extension', setting);
  if (life.changes.length === told)
    note(life, entry, 'dossier/extension-without-effect', until ?? entry.event.at, `> ${before}`);
}

function reappoint(life: Life, entry: EventEntry<'reappointed'>, setting: Setting): void {
  life.reappointments += 1;
  const rule = setting.policy.reappointment.value;
  const { isTooMany } = checkGrant(life, entry, 'reappointment', life.reappointments, rule, setting);
  if (isTooMany) return;
  const before = life.reappointedDay === null ? null : { day: life.reappointedDay, minute: null };
  const after = { day: toEpochDay(entry.event.until), minute: null };
  if (after.day < entry.day)
    note(life, entry, 'dossier/reappointed-before', entry.event.until, `≥ ${dayText(entry.day)}`);
  life.reappointedDay = after.day;
  life.changes.push({ entry, reason: 'reappointment', before, after, stood: null });
}

/** What moves a due date by decision. */
export const grants: Handlers<'extended' | 'reappointed'> = {
  extended: { allowed: isOpen, apply: extend },
  reappointed: { allowed: isOpen, apply: reappoint },
};
