import { toEpochDay } from '../../kernel/index.js';
import { toMoment } from '../../kernel/inside.js';
import type { DossierRow } from '../dossier-row.js';
import type { LifeEntry } from '../entry.js';
import { entriesAsOf } from '../state-as-of.js';
import type { Timeline } from '../timeline.js';
import { anomalyAt } from './anomaly.js';
import type { AuditAnomaly, AuditPlace } from './audit-result.js';
import type { AuditSetting } from './audit-setting.js';

/** What only a dossier that was received can come to. */
const ENDS: ReadonlySet<string> = /* @__PURE__ */ new Set(['finished', 'handed-over', 'stopped', 'returned']);

/** Whether something happened before something else for certain: on an earlier day, or at an earlier minute when both are told. */
const isBefore = (a: LifeEntry, b: LifeEntry): boolean =>
  a.day < b.day || (a.day === b.day && a.minute !== null && b.minute !== null && a.minute < b.minute);

/** The ends of a history that came before its receipt. */
export function finishedFirst(timeline: Timeline, place: AuditPlace, { on }: AuditSetting): readonly AuditAnomaly[] {
  const entries = entriesAsOf(timeline, on, undefined);
  const received = entries.find(({ event }) => event.kind === 'received');
  if (received === undefined) return [];
  return entries
    .filter((entry) => ENDS.has(entry.event.kind) && isBefore(entry, received))
    .map(({ event, position }) =>
      anomalyAt(place, 'dossier/finished-before-received', {
        at: ['events', position],
        value: event.at,
        accepted: `≥ ${received.event.at}`,
      }),
    );
}

/** A row that ended before it was received, which it was by the day of the audit; one that was refused never was. */
export function rowFinishedFirst(
  { receivedAt, endedOn, outcome }: DossierRow,
  place: AuditPlace,
  { on }: AuditSetting,
): readonly AuditAnomaly[] {
  const ended = endedOn ?? null;
  if (ended === null || outcome === 'refused') return [];
  const received = toMoment(receivedAt).day;
  if (toEpochDay(ended) >= received || received > toEpochDay(on)) return [];
  const problem = { at: ['endedOn'], value: ended, accepted: `≥ ${receivedAt}` };
  return [anomalyAt(place, 'dossier/finished-before-received', problem)];
}
