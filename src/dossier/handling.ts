import { startClock } from './clock.js';
import type { LifeEntry } from './entry.js';
import { type Handlers, isBeforeReceipt, isOpen } from './handler.js';
import { sendLetter } from './letters/send-letter.js';
import type { EventEntry, Life, Phase, Setting } from './life.js';
import { closeAllWaits, isStopped } from './waits.js';

/** The clock of a dossier received for another agency starts when that agency has it. */
function transfer(life: Life, entry: EventEntry<'transferred'>, setting: Setting): void {
  life.holder = entry.event.to;
  if (life.competent === undefined || life.competent !== entry.event.to) return;
  life.competent = undefined;
  startClock(life, entry, 'arrival', setting);
}

const endAs = (phase: Phase) => (life: Life, entry: LifeEntry, setting: Setting) => {
  closeAllWaits(life, entry, setting);
  life.phase = phase;
  life.ended = entry;
};

/** The way of a dossier from desk to desk and to its end. */
export const handling: Handlers<
  'transferred' | 'finished' | 'handed-over' | 'withdrawn' | 'stopped' | 'returned' | 'apologised' | 'letter-sent'
> = {
  transferred: { allowed: isOpen, apply: transfer },
  finished: { allowed: (life) => isOpen(life) && !isStopped(life), apply: endAs('finished') },
  'handed-over': {
    allowed: ({ phase }) => phase === 'finished',
    apply: (life, entry) => {
      life.phase = 'handed-over';
      life.handedOver = entry;
    },
  },
  withdrawn: { allowed: (life) => isOpen(life) || life.phase === 'submitted', apply: endAs('withdrawn') },
  stopped: { allowed: isOpen, apply: endAs('stopped') },
  returned: { allowed: isOpen, apply: endAs('returned') },
  apologised: {
    allowed: (life) => !isBeforeReceipt(life),
    apply: (life, entry) => {
      life.apologised ??= entry;
      if (entry.event.publishedIn !== undefined) life.published ??= entry;
    },
  },
  'letter-sent': { allowed: (life) => !isBeforeReceipt(life), apply: sendLetter },
};
