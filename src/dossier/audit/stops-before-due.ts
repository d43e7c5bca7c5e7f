import { type EpochDay, fromEpochDay, toEpochDay } from '../../kernel/index.js';
import type { DossierRow } from '../dossier-row.js';
import { live } from '../live.js';
import { entriesAsOf } from '../state-as-of.js';
import type { Timeline } from '../timeline.js';
import { anomalyAt, workingDays } from './anomaly.js';
import type { AuditAnomaly, AuditPlace } from './audit-result.js';
import type { AuditSetting } from './audit-setting.js';

/** What may stop a clock; a history without any of it is not lived again. */
const STOPPING: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'supplement-requested',
  'payment-requested',
  'suspended',
]);

const isJustBefore = (left: number | null, most: number): boolean => left !== null && left <= most;

const told = (due: EpochDay, most: number) => `< ${fromEpochDay(due)} - ${most} working-day`;

/** The events by which a running clock stopped when the due date, as it then stood, was so near. */
export function stopsBeforeDue(
  timeline: Timeline,
  place: AuditPlace,
  { on, thresholds: { justBeforeDue: most } }: AuditSetting,
): readonly AuditAnomaly[] {
  const { setting } = timeline;
  const entries = entriesAsOf(timeline, on, undefined);
  if (most === null || !entries.some(({ event }) => STOPPING.has(event.kind))) return [];
  const found: AuditAnomaly[] = [];
  live(entries, setting, (entry, { stoppedBy, lawful }) => {
    const { event, day, position } = entry;
    if (stoppedBy !== entry || lawful === null || day > lawful.day) return;
    const isNear = isJustBefore(workingDays(setting.calendar, day, lawful.day), most);
    const problem = { at: ['events', position], value: event.at, accepted: told(lawful.day, most) };
    if (isNear) found.push(anomalyAt(place, 'dossier/stopped-just-before-due', problem));
  });
  return found;
}

/** The same of a row, which shows only the standstill it is in. */
export function rowStopBeforeDue(
  row: DossierRow,
  place: AuditPlace,
  { on, calendar, thresholds: { justBeforeDue: most } }: AuditSetting,
): readonly AuditAnomaly[] {
  const [suspendedOn, dueOn] = [row.suspendedOn ?? null, row.dueOn ?? null];
  if (most === null || suspendedOn === null || dueOn === null) return [];
  const [day, due] = [toEpochDay(suspendedOn), toEpochDay(dueOn)];
  if (day > due || day > toEpochDay(on) || !isJustBefore(workingDays(calendar, day, due), most)) return [];
  const problem = { at: ['suspendedOn'], value: suspendedOn, accepted: told(due, most) };
  return [anomalyAt(place, 'dossier/stopped-just-before-due', problem)];
}
