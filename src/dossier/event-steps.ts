import type { Span } from '../deadline/index.js';
import { explainDueDate } from '../deadline/inside.js';
import type { Json, Step } from '../kernel/index.js';
import { attempt } from '../kernel/inside.js';
import { dossierStep } from './dossier-step.js';
import { changeBasis } from './due-date-changes.js';
import type { LifeEntry } from './entry.js';
import { dayText, dueText } from './finding.js';
import type { DueChange, Life, Setting } from './life.js';
import { stoodStill } from './stood-still.js';
import { waitRule } from './wait-rule.js';

/** What was already told of a life. */
export type Told = { changes: number; pauses: number; findings: number };

const AS_TOLD = ['to', 'cause', 'by', 'until', 'agency', 'items', 'reason', 'recordedAt', 'letter'] as const;

/** What is told of a field: a text and a list of texts as they are, a span as its amount and its unit, and nothing of what is none of these. */
function toldOf(value: unknown): readonly Json[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.every((one) => typeof one === 'string') ? [value] : [];
  const { amount, unit } = (value ?? {}) as Partial<Span>;
  return amount === undefined || unit === undefined ? [] : [[amount, unit]];
}

/** The event itself. */
function eventStep({ event }: LifeEntry): Step {
  const fields = event as { readonly [field in (typeof AS_TOLD)[number]]?: unknown };
  const own = AS_TOLD.flatMap((field) => toldOf(fields[field]).map((value): [string, Json] => [field, value]));
  return dossierStep('dossier/event', true, [], {
    inputs: { kind: event.kind, at: event.at, ...Object.fromEntries(own) },
    outcome: event.at,
  });
}

/** The due date counted from an event, as `explainDueDate` tells it, and what had lengthened the limit before; nothing without a limit. */
function countingSteps({ event }: LifeEntry, life: Life, { calendar, policy }: Setting): readonly Step[] {
  const { limit, lengthenings } = life;
  if (limit === null) return [];
  const explained = attempt(() => explainDueDate({ receivedAt: event.at, limit, calendar, policy }));
  if (!('because' in explained)) return [];
  const { dueAt, dueOn } = explained.value;
  const values = { inputs: { before: dueAt ?? dueOn }, outcome: dueText(life.lawful) };
  const longer =
    lengthenings.length === 0 ? [] : [dossierStep('dossier/extension', true, policy.extension.basis, values)];
  return [...explained.because, ...longer];
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
  const { from, to } = pause;
  const after = dueText(life.lawful);
  const { basis } = waitRule(from, setting.policy);
  return [
    dossierStep('dossier/pause', change !== undefined, basis, {
      inputs: {
        cited: basis.length > 0,
        from: from.event.at,
        to: to.event.at,
        stood: stoodStill(pause, life, setting),
        before: change === undefined ? after : dueText(change.before),
      },
      outcome: after,
    }),
  ];
}

function changeSteps(change: DueChange, life: Life, setting: Setting): readonly Step[] {
  const { entry, reason, before, after } = change;
  const values = { inputs: { before: dueText(before) }, outcome: dueText(after) };
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

/** A wait by which the clock might have stopped and did not: its cause stops none, or it was asked for too often. */
function runsOnSteps(entry: LifeEntry, { received, waits }: Life, { policy }: Setting): readonly Step[] {
  const wait = waits.at(-1);
  if (received === null || wait === undefined || wait.since !== entry || wait.stopsClock) return [];
  const { basis } = waitRule(entry, policy);
  return [dossierStep('dossier/standstill', false, basis, { inputs: { wait: wait.wait }, outcome: entry.event.at })];
}

/** What was asked for and did not count. */
function refusedSteps({ event }: LifeEntry, life: Life, told: Told, { policy }: Setting): readonly Step[] {
  if (life.changes.length > told.changes) return [];
  const outcome = dueText(life.lawful);
  if (event.kind === 'extended')
    return [dossierStep('dossier/extension', false, policy.extension.basis, { inputs: {}, outcome })];
  if (event.kind !== 'reappointed' || life.findings.length === told.findings) return [];
  const inputs = { wanted: event.until };
  return [dossierStep('dossier/reappointment', false, policy.reappointment.basis, { inputs, outcome })];
}

/** An event and all it changed, compared with what was told of the life before it. */
export function eventSteps(entry: LifeEntry, life: Life, told: Told, setting: Setting): readonly Step[] {
  const fresh = life.changes.slice(told.changes);
  const isUnmoved = life.pauses.length > told.pauses && fresh.length === 0;
  return [
    eventStep(entry),
    ...fresh.flatMap((change) => changeSteps(change, life, setting)),
    ...(isUnmoved ? pauseSteps(undefined, life, setting) : []),
    ...runsOnSteps(entry, life, setting),
    ...refusedSteps(entry, life, told, setting),
  ];
}
