import { type EpochDay, fromEpochDay, toEpochDay } from '../../kernel/index.js';
import type { DossierEvent } from '../dossier-event.js';
import type { DossierPolicy } from '../dossier-policy.js';
import type { DossierRow } from '../dossier-row.js';
import { knownEntries } from '../known-entries.js';
import type { Life } from '../life.js';
import type { Timeline } from '../timeline.js';
import { anomalyAt, workingDays } from './anomaly.js';
import type { AuditAnomaly, AuditPlace } from './audit-result.js';
import type { AuditSetting } from './audit-setting.js';

/** Whether an event stops the clock of a received dossier by its rules; `requests` counts those for a supplement, this one included. */
function stopsClock(event: DossierEvent, { supplement, suspension }: DossierPolicy, requests: number): boolean {
  const { effect, most } = supplement.value;
  switch (event.kind) {
    case 'supplement-requested':
      return effect !== 'none' && (most === null || requests <= most);
    case 'payment-requested':
      return suspension.value.pausing.includes('payment');
    case 'suspended':
      return suspension.value.pausing.includes(event.cause);
    default:
      return false;
  }
}

/** The lawful due dates by the place of the event that set them. */
const dueChanges = ({ changes }: Life): ReadonlyMap<number, EpochDay | null> =>
  new Map(
    changes
      .filter(({ reason }) => reason !== 'reappointment')
      .map(({ entry, after }) => [entry.position, after?.day ?? null] as const),
  );

const isJustBefore = (left: number | null, most: number): boolean => left !== null && left <= most;

const told = (due: EpochDay, most: number) => `< ${fromEpochDay(due)} - ${most} working-day`;

/** The events by which the clock stopped when the due date, as it then stood, was so near. */
export function stopsBeforeDue(timeline: Timeline, place: AuditPlace, most: number | null): readonly AuditAnomaly[] {
  if (most === null) return [];
  const { calendar, policy } = timeline.setting;
  const changes = dueChanges(timeline.life);
  const found: AuditAnomaly[] = [];
  let due: EpochDay | null = null;
  let requests = 0;
  for (const { event, day, position } of knownEntries(timeline.read, Number.POSITIVE_INFINITY)) {
    if (due !== null && event.kind === 'supplement-requested') requests += 1;
    if (due !== null && day <= due && stopsClock(event, policy, requests)) {
      const isNear = isJustBefore(workingDays(calendar, day, due), most);
      const problem = { at: ['events', position], value: event.at, accepted: told(due, most) };
      if (isNear) found.push(anomalyAt(place, 'dossier/stopped-just-before-due', problem));
    }
    due = changes.get(position) ?? due;
  }
  return found;
}

/** The same of a row, which shows only the standstill it is in. */
export function rowStopBeforeDue(
  row: DossierRow,
  place: AuditPlace,
  { calendar, thresholds: { justBeforeDue: most } }: AuditSetting,
): readonly AuditAnomaly[] {
  const [suspendedOn, dueOn] = [row.suspendedOn ?? null, row.dueOn ?? null];
  if (most === null || suspendedOn === null || dueOn === null) return [];
  const [day, due] = [toEpochDay(suspendedOn), toEpochDay(dueOn)];
  if (day > due || !isJustBefore(workingDays(calendar, day, due), most)) return [];
  const problem = { at: ['suspendedOn'], value: suspendedOn, accepted: told(due, most) };
  return [anomalyAt(place, 'dossier/stopped-just-before-due', problem)];
}
