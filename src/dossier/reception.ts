import { fromEpochDay, type Moment, toEpochDay } from '../kernel/index.js';
import { startClock } from './clock.js';
import { note } from './finding.js';
import { type Handlers, isBeforeReceipt, isOpen } from './handler.js';
import type { EventEntry, Life, Setting } from './life.js';
import { promisedLimit } from './promised-limit.js';
import { closeAllWaits } from './waits.js';

/** Whether the clock of a dossier waits until it reaches the agency that decides: where that is not known to be another, there is nothing to wait for. */
const waitsForArrival = ({ competent, agency }: EventEntry<'received'>['event'], { policy }: Setting): boolean =>
  policy.crossLocality.value === 'competent-agency' && agency !== undefined && competent !== agency;

/** The date printed on the slip; without a limit it is all that was promised. */
function slipDate({ event: { appointedFor } }: EventEntry<'received'>): Moment | null {
  return appointedFor === undefined ? null : { day: toEpochDay(appointedFor), minute: null };
}

/** The date on the slip goes before the computed one as the promise, and is told when it differs or cannot be right. */
function compareSlip(life: Life, entry: EventEntry<'received'>): void {
  const [slip, computed] = [life.promised, life.lawful];
  if (slip !== null && slip.day < entry.day)
    note(life, entry, 'dossier/slip-before-receipt', fromEpochDay(slip.day), `≥ ${fromEpochDay(entry.day)}`);
  if (slip === null || computed === null || slip.day === computed.day) life.promised = computed;
  else note(life, entry, 'dossier/slip-differs', entry.event.appointedFor ?? null, fromEpochDay(computed.day));
}

function receive(life: Life, entry: EventEntry<'received'>, setting: Setting): void {
  const { event } = entry;
  life.phase = 'received';
  life.received = entry;
  life.waits = [];
  life.channel = event.channel ?? life.channel ?? 'in-person';
  life.competent = waitsForArrival(event, setting) ? event.competent : undefined;
  life.limit = promisedLimit(life, entry, life.channel, setting);
  life.promised = slipDate(entry);
  startClock(life, entry, 'receipt', setting);
  compareSlip(life, entry);
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
