import { fromEpochDay, type Json, type Moment } from '../kernel/index.js';
import { localDateTime } from '../kernel/inside.js';
import type { Entry } from './entry.js';
import type { Life } from './life.js';

/** What a dossier's own history may show to be amiss: nothing is refused for it, and everything is told. */
export type TimelineFinding =
  | 'dossier/slip-differs'
  | 'dossier/slip-before-receipt'
  | 'dossier/limit-unknown'
  | 'dossier/supplement-beyond-rule'
  | 'dossier/supplement-after-due'
  | 'dossier/extension-beyond-rule'
  | 'dossier/extension-late'
  | 'dossier/extension-without-due'
  | 'dossier/extension-without-effect'
  | 'dossier/reappointment-beyond-rule'
  | 'dossier/reappointment-late'
  | 'dossier/reappointed-before'
  | 'dossier/condolence-with-request'
  | 'dossier/recorded-before';

/** Notes something amiss with an event. */
export function note(life: Life, { position }: Entry, code: TimelineFinding, value: Json, accepted?: string): void {
  const rest = accepted === undefined ? {} : { accepted };
  life.findings.push({ code, path: ['events', position], severity: 'warning', value, ...rest });
}

/** A due date as text, with its minute where it has one; `null` for none. */
export const dueText = (due: Moment | null): string | null =>
  due === null || due.minute === null ? dayText(due?.day) : localDateTime(due.day, due.minute);

/** A day as text; `null` for none. */
export const dayText = (day: number | undefined): string | null => (day === undefined ? null : fromEpochDay(day));
