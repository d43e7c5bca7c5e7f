import { isMotcuaError, type Problem } from 'motcua';
import { type DossierState, stateAsOf, timeline } from 'motcua/dossier';
import { catalogue, procedureInForce } from 'motcua/procedure';
import { vietnamCalendar as calendar, policies } from 'motcua/vn';
import { procedures } from 'motcua/vn/procedures';
import type { Client } from 'pg';
import { readDossiers, type StoredDossier } from './read-dossiers.ts';

/** A dossier that could not be read, and why: it is in no report, and told beside it. */
export type Unread = { readonly code: string; readonly problems: readonly Problem[] };

/** What a dossier was at the end of a day. */
export type DatedState = { readonly code: string; readonly state: DossierState };

const all = catalogue(procedures);

/** The state of a dossier by its timeline; policies are given whole, and that of the day of receipt counts. */
function stateOf({ procedure: code, events: read }: StoredDossier, on: string): DossierState {
  const events = read();
  const receivedAt = events.find(({ kind }) => kind === 'received')?.at ?? on;
  const procedure = procedureInForce(all, code, receivedAt);
  return stateAsOf(timeline(events, { procedure, calendar, policy: policies }), on);
}

/**
 * Events become timelines, timelines states of a day, one after the other.
 *
 * @param unread - Takes what could not be read.
 */
export async function* statesOn(client: Client, on: string, unread: Unread[]): AsyncGenerator<DatedState> {
  for await (const dossier of readDossiers(client)) {
    try {
      yield { code: dossier.code, state: stateOf(dossier, on) };
    } catch (error) {
      if (!isMotcuaError(error)) throw error;
      unread.push({ code: dossier.code, problems: error.problems });
    }
  }
}
