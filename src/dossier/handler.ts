import type { DossierEvent, EventKind } from './dossier-event.js';
import type { EventEntry, Life, Setting } from './life.js';

/** How one kind of event changes a dossier, and when it can happen at all. */
export type Handler<K extends EventKind> = {
  /** Whether it can happen now. */
  readonly allowed: (life: Life, event: Extract<DossierEvent, { readonly kind: K }>) => boolean;
  /** What it changes. */
  readonly apply: (life: Life, entry: EventEntry<K>, setting: Setting) => void;
};

/** How the kinds of events of one concern change a dossier. */
export type Handlers<K extends EventKind> = { readonly [Kind in K]: Handler<Kind> };

/** The dossier was received and has not ended. */
export const isOpen = ({ phase }: Life): boolean => phase === 'received';

/** The dossier was not yet received and may still be. */
export const isBeforeReceipt = ({ phase }: Life): boolean => phase === 'unfiled' || phase === 'submitted';

/** The dossier is on its way to the agency whose clock it is: no due date of that has passed. */
export const isOnItsWay = ({ competent }: Life): boolean => competent !== undefined;
