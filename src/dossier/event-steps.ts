import { workingDaysBetween } from '../calendar/inside.js';
import { explainDueDate } from '../deadline/inside.js';
import type { Json, Step } from '../kernel/index.js';
import { attempt } from '../kernel/inside.js';
import { dossierStep } from './dossier-step.js';
import { changeBasis } from './due-date-changes.js';
import type { LifeEntry } from './entry.js';
import { dayText } from './finding.js';
import type { DueChange, Life, Setting } from './life.js';

/** What was already told of a life. */
export type Told = { changes: number; pauses: number; findings: number };

const AS_TOLD = ['to', 'cause', 'until', 'agency', 'reason', 'recordedAt'] as const;

/** The event itself. */
function eventStep({ event }: LifeEntry): Step {
  const fields = event as { readonly [field in (typeof AS_TOLD)[number]]?: string };
  const own = AS_TOLD.flatMap((field): [string, Json][] =>
    fields[field] === undefined ? [] : [[field, fields[field]]],
  );
  return dossierStep('dossier/event', true, [], {
    inputs: { kind: event.kind, at: event.at, ...Object.fromEntries(own) },
    outcome: event.at,
  });
}

/** The due date counted from an event, as `explainDueDate` tells it; nothing without a limit. */
function countingSteps({ event }: LifeEntry, { limit }: Life, { calendar, policy }: Setting): readonly Step[] {
  if (limit === null) return [];
  const explained = attempt(() => explainDueDate({ receivedAt: event.at, limit, calendar, policy }));
  return 'because' in explained ? explained.because : [];
}

function slipSteps(entry: LifeEntry, { lawful, limit }: Life): readonly Step[] {
  if (entry.event.kind !== 'received' || entry.event.appointedFor === undefined) return [];
  const computed = limit === null ? null : dayText(lawful?.day);
  return [dossierStep('dossier/slip-date', true, [], { inputs: { computed }, outcome: entry.event.appointedFor })];
}

/** A standstill that ended with an event, whether it moved the due date or not. */
function pauseSteps(change: DueChange | undefined, life: Life, setting: Setting): readonly Step[] {
  const pause = life.pauses.at(-1);
  if (pause === undefined) return [];
  const { from, to } = pause as { readonly from: LifeEntry; readonly to: LifeEntry };
  const after = dayText(life.lawful?.day);
  return [
    dossierStep('dossier/pause', change !== undefined, setting.policy.suspension.basis, {
      inputs: {
        from: from.event.at,
        to: to.event.at,
        working: workingDaysBetween(setting.calendar, from.day, to.day),
        before: change === undefined ? after : dayText(change.before),
      },
      outcome: after,
    }),
  ];
}

function changeSteps(change: DueChange, life: Life, setting: Setting): readonly Step[] {
  const { entry, reason, before, after } = change;
  const values = { inputs: { before: dayText(before) }, outcome: dayText(after) };
  const basis = changeBasis(change, setting);
  switch (reason) {
    case 'receipt':
      return [...countingSteps(entry, life, setting), ...slipSteps(entry, life)];
    case 'arrival':
      return [dossierStep('dossier/arrival', true, basis, values), ...countingSteps(entry, life, setting)];
    case 'restart':
      return [dossierStep('dossier/restart', true, basis, values), ...countingSteps(entry, life, setting)];
    case 'pause':
      return pauseSteps(change, life, setting);
    case 'extension':
      return [dossierStep('dossier/extension', true, basis, values)];
    case 'reappointment':
      return [dossierStep('dossier/reappointment', true, basis, values)];
  }
}

/** What was asked for and did not count. */
function refusedSteps({ event }: LifeEntry, life: Life, told: Told, { policy }: Setting): readonly Step[] {
  if (life.changes.length > told.changes || life.findings.length === told.findings) return [];
  const outcome = dayText(life.lawful?.day);
  if (event.kind === 'extended')
    return [dossierStep('dossier/extension', false, policy.extension.basis, { inputs: {}, outcome })];
  if (event.kind !== 'reappointed') return [];
  const inputs = { wanted: event.until };
  return [dossierStep('dossier/reappointment', false, policy.reappointment.basis, { inputs, outcome })];
}

/** An event and all it changed, compared with what was told of the life before it. */
export function eventSteps(entry: LifeEntry, life: Life, told: Told, setting: Setting): readonly Step[] {
  const fresh = life.changes.slice(told.changes);
  const isUnmoved = life.pauses.length > told.pauses && !fresh.some(({ reason }) => reason === 'pause');
  return [
    eventStep(entry),
    ...fresh.flatMap((change) => changeSteps(change, life, setting)),
    ...(isUnmoved ? pauseSteps(undefined, life, setting) : []),
    ...refusedSteps(entry, life, told, setting),
  ];
}
