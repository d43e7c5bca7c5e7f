import type { Ignorable } from '../../calendar/inside.js';
import type { TimeLimit } from '../../deadline/index.js';
import type { CivilDate } from '../../kernel/index.js';
import { attempt } from '../../kernel/inside.js';
import { type AuditCause, auditCauses } from './audit-cause.js';
import type { AuditSetting } from './audit-setting.js';
import { fromNextDay, inOtherDays, withoutCutoff, withReceiptDay } from './changed-limits.js';
import { type ChangeRule, clockRules, otherRestDayReceipt, withoutRoll } from './changed-rules.js';
import type { CountedBy, Subject } from './subject.js';

type Ignoring = AuditSetting['ignoring'];

/** The dates that come out of a dossier with one thing changed. */
type Change = (subject: Subject, ignoring: Ignoring) => readonly (CivilDate | null)[];

/** A date, or none where the change leads out of the calendar or makes no limit. */
function recounted({ recount }: Subject, by: CountedBy): readonly CivilDate[] {
  const found = attempt(() => recount(by));
  return typeof found === 'string' ? [found] : [];
}

const byCalendar =
  (...kinds: readonly Ignorable[]): Change =>
  (subject, ignoring) =>
    recounted(subject, { ...subject.by, calendar: ignoring(kinds) });

const byLimit =
  (change: (by: CountedBy & { readonly limit: TimeLimit }) => TimeLimit | null): Change =>
  (subject) => {
    const { limit } = subject.by;
    const changed = limit === null ? null : change({ ...subject.by, limit });
    return changed === null ? [] : recounted(subject, { ...subject.by, limit: changed });
  };

const byRule =
  (change: ChangeRule): Change =>
  (subject) =>
    recounted(subject, { ...subject.by, policy: change(subject.by.policy) });

/** A rule of the clock matters only where something happened to it. */
const byClock =
  (change: ChangeRule): Change =>
  (subject, ignoring) =>
    subject.hasHistory ? byRule(change)(subject, ignoring) : [];

const byOtherLimit =
  (which: 'statutory' | 'superseded'): Change =>
  (subject) => {
    const limit = subject.otherLimits()[which];
    return limit === null ? [] : recounted(subject, { ...subject.by, limit });
  };

const HOLIDAYS = ['holiday', 'tet', 'in-lieu', 'closure'] as const;
const SWAPS = ['swapped-work', 'swapped-off'] as const;

/** The one thing each cause changes; the other causes are not found by counting again. */
const CHANGES: ReadonlyMap<AuditCause, Change> = /* @__PURE__ */ (() =>
  new Map<AuditCause, Change>([
    ['reappointed-date-written-over', ({ reappointed }) => reappointed],
    ...Object.entries(clockRules).map(
      ([cause, change]) => [cause as keyof typeof clockRules, byClock(change)] as const,
    ),
    ['statutory-limit-used', byOtherLimit('statutory')],
    ['superseded-limit-used', byOtherLimit('superseded')],
    ['cutoff-ignored', byLimit(withoutCutoff)],
    ['rest-day-receipt', byRule(otherRestDayReceipt)],
    ['roll-ignored', byRule(withoutRoll)],
    ['swapped-work-day-ignored', byCalendar('swapped-work')],
    ['swapped-off-day-ignored', byCalendar('swapped-off')],
    ['swap-ignored', byCalendar(...SWAPS)],
    ['in-lieu-ignored', byCalendar('in-lieu')],
    ['holidays-ignored', byCalendar(...HOLIDAYS)],
    ['only-weekly-rest-known', byCalendar(...HOLIDAYS, ...SWAPS)],
    ['weekly-rest-ignored', byCalendar('weekly-rest')],
    ['receipt-day-counted', byLimit(withReceiptDay)],
    ['counted-from-next-working-day', byLimit(fromNextDay)],
    ['calendar-days-instead-of-working-days', byLimit((by) => inOtherDays(by, 'working-day', 'calendar-day'))],
    ['working-days-instead-of-calendar-days', byLimit((by) => inOtherDays(by, 'calendar-day', 'working-day'))],
    ['every-day-counted', byCalendar('weekly-rest', ...HOLIDAYS, ...SWAPS)],
    ['slip-date-kept', ({ slip }) => [slip]],
  ]))();

/** Every single change by which a date comes out, in the order of the causes; none when none does. */
export const findCauses = (date: CivilDate, subject: Subject, ignoring: Ignoring): readonly AuditCause[] =>
  auditCauses.filter((cause) => CHANGES.get(cause)?.(subject, ignoring).includes(date) === true);
