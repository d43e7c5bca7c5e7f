import { note } from '../finding.js';
import type { EventEntry, Life } from '../life.js';

/** A letter was sent; a condolence with a request for a fee or a survey is noted. */
export function sendLetter(life: Life, entry: EventEntry<'letter-sent'>): void {
  const { letter, at, encloses = [] } = entry.event;
  const on = at.slice(0, 10);
  life.letters = [...life.letters, encloses.length === 0 ? { letter, on } : { letter, on, encloses }];
  if (letter === 'condolence' && encloses.length > 0) note(life, entry, 'dossier/condolence-with-request', encloses);
}
