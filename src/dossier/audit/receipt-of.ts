import { problemList } from '../../kernel/inside.js';
import type { DossierEvent } from '../dossier-event.js';
import { knownEntries } from '../known-entries.js';
import { readEvents } from '../read-events.js';

const isReceipt = (event: DossierEvent | undefined): boolean => event?.kind === 'received';

/** The receipt of a dossier as it was put right. Only for corrections are all events read, for the audit reads them again. */
export function receiptOf(events: readonly DossierEvent[]): DossierEvent | undefined {
  if (!Array.isArray(events)) return undefined;
  if (!events.some((event) => event?.kind === 'corrected')) return events.find(isReceipt);
  const known = knownEntries(readEvents(events, problemList()), Number.POSITIVE_INFINITY);
  return known.find(({ event }) => isReceipt(event))?.event;
}
