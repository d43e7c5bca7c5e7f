import { type DossierRow, type DossierState, stateFromRow } from 'motcua/dossier';
import type { Period } from 'motcua/statistics';
import { vietnam } from 'motcua/vn';

/** The reporting month of November 2026. */
export const november: Period = { from: '2026-10-15', to: '2026-11-14' };

export const { calendar, disposition } = vietnam(november.to);

/** A dossier of a ward, as of the last day of the month. */
export const stateOf = (row: Partial<DossierRow>, on = november.to): DossierState =>
  stateFromRow({ receivedAt: '2026-11-02', dueOn: '2026-11-09', endedOn: null, unit: 'A', ...row }, { on, calendar });
