import { toEpochDay } from '../kernel/index.js';
import { startClock } from './clock.js';
import { dayText, note } from './finding.js';
import { type Handlers, isBeforeReceipt, isOpen } from './handler.js';
import type { EventEntry, Life, Setting } from './life.js';
import { promisedLimit } from './promised-limit.js';
import { closeAllWaits } from './waits.js';

/** Whether the clock of a dossier waits until it reaches the agency that decides. */
const waitsForArrival = ({ competent, agency }: EventEntry<'received'>['event'], { policy }: Setting): boolean =>
  policy.crossLocality.value === 'competent-agency' && competent !== undefined && competent !== agency;

/** The date printed on the slip goes before the computed one as the promise, and is told when it differs. */
function promise(life: Life, entry: EventEntry<'received'>): void {
  const { appointedFor } = entry.event;
  const computed = life.lawful;
  life.promised = computed;
  if (appointedFor === undefined) return;
  const day = toEpochDay(appointedFor);
  if (computed?.day === day) return;
  life.promised = { day, minute: null, isProvisional: computed?.isProvisional ?? false };
  if (computed !== null) note(life, entry, 'dossier/slip-differs', appointedFor, dayText(computed.day) ?? '');
}

function receive(life: Life, entry: EventEntry<'received'>, setting: Setting): void {
  const { event } = entry;
  life.phase = 'received';
  life.received = entry;
  life.waits = [];
  life.channel = event.channel ?? life.channel ?? 'in-person';
  life.competent = waitsForArrival(event, setting) ? event.competent : undefined;
  life.limit = promisedLimit(life, entry, life.channel, setting);
  // without a limit the due date is that of the slip
  if (life.limit === null) promise(life, entry);
  startClock(life, entry, 'receipt', setting);
  if (life.limit !== null) promise(life, entry);
}

/** How a dossier comes in. */
export const reception: Handlers<'submitted' | 'received' | 'refused'> = {
  submitted: {
    allowed: ({ phase }) => phase === 'unfiled',
    apply: (life, entry) => {
      life.phase = 'submitted';
      life.submitted = entry;
      life.channel = entry.event.channel;
    },
  },
  received: { allowed: isBeforeReceipt, apply: receive },
  refused: {
    allowed: (life) => isBeforeReceipt(life) || isOpen(life),
    apply: (life, entry, setting) => {
      closeAllWaits(life, entry, setting);
      life.phase = 'refused';
      life.ended = entry;
    },
  },
};
