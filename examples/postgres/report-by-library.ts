import { form06 } from 'motcua';
import type { DossierState } from 'motcua/dossier';
import { type Form06, type Period, tallyAsync } from 'motcua/statistics';
import { vietnam } from 'motcua/vn';
import type { Client } from 'pg';
import { statesOn, type Unread } from './states.ts';

/** Form 06 of units and fields, and the dossiers that could not be read. */
export type Report = { readonly form: Form06; readonly unread: readonly Unread[] };

export const keys = ['unit', 'field'] as const;

/** Those refused or not yet received are in no report: they would make rows of zeros. */
const isReported = ({ receivedOn, status }: DossierState) => receivedOn !== null && status !== 'refused';

/** Form 06 from the events: each timeline is read, and what it was on the last day is counted. */
export async function reportByLibrary(client: Client, period: Period): Promise<Report> {
  const unread: Unread[] = [];
  async function* states() {
    for await (const { state } of statesOn(client, period.to, unread)) if (isReported(state)) yield state;
  }
  const tally = await tallyAsync(states(), { period, keys, measures: [] });
  return { form: form06(tally, { disposition: vietnam(period.to).disposition }), unread };
}
