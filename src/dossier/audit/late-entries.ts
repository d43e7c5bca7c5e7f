import type { LifeEntry } from '../entry.js';
import { entriesAsOf } from '../state-as-of.js';
import type { Timeline } from '../timeline.js';
import { anomalyAt, workingDays } from './anomaly.js';
import type { AuditAnomaly, AuditPlace } from './audit-result.js';
import type { AuditSetting } from './audit-setting.js';

/** The kinds of events that end a dossier. */
const ENDS: ReadonlySet<string> = /* @__PURE__ */ new Set(['finished', 'withdrawn', 'stopped', 'returned']);

/** Whether an end was dated back over the due date: dated in time, entered when time had run out. */
const isIntoTime = ({ event, day, recordedDay }: LifeEntry, { life }: Timeline): boolean =>
  ENDS.has(event.kind) && life.lawful !== null && day <= life.lawful.day && recordedDay > life.lawful.day;

/** The entries made later than the threshold allows, corrections by the day they were made. */
export function lateEntries(
  timeline: Timeline,
  place: AuditPlace,
  { on, thresholds: { lateEntry: most } }: AuditSetting,
): readonly AuditAnomaly[] {
  if (most === null) return [];
  const { calendar } = timeline.setting;
  return entriesAsOf(timeline, on, undefined).flatMap((entry) => {
    const { event, day, recordedDay, position } = entry;
    const isLate = recordedDay > day && (workingDays(calendar, day, recordedDay) ?? 0) > most;
    if (!isLate) return [];
    const code = isIntoTime(entry, timeline) ? 'dossier/backdated-into-time' : 'dossier/backdated-entry';
    return anomalyAt(place, code, {
      at: ['events', position],
      value: event.recordedAt ?? null,
      accepted: `≤ ${event.at} + ${most} working-day`,
    });
  });
}
