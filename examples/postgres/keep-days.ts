import type { DossierState } from 'motcua/dossier';
import type { Client } from 'pg';
import { type DatedState, statesOn, type Unread } from './states.ts';

/** The national codes of channels. */
const CHANNELS = new Map([
  ['in-person', 1],
  ['online', 2],
  ['postal', 3],
]);

const COLUMNS: readonly ((of: DatedState) => unknown)[] = [
  ({ code }) => code,
  ({ state }) => state.status,
  ({ state }) => state.unit ?? null,
  ({ state }) => state.field ?? null,
  ({ state }) => CHANNELS.get(state.channel ?? '') ?? 0,
  ({ state }) => state.receivedOn,
  ({ state }: { state: DossierState }) => state.due.lawfulOn,
  ({ state }) => state.endedOn,
  ({ state }) => state.suspendedOn,
];

/** Writes what every dossier was at the end of a day into `dossier_days`, as a job of the night would; gives what could not be read. */
export async function keepDays(client: Client, on: string): Promise<readonly Unread[]> {
  const unread: Unread[] = [];
  const read: DatedState[] = [];
  for await (const one of statesOn(client, on, unread)) read.push(one);
  const columns = COLUMNS.map((column) => read.map(column));
  await client.query(
    `INSERT INTO dossier_days
     SELECT $1::date, * FROM unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::smallint[], $7::date[], $8::date[], $9::date[], $10::date[])`,
    [on, ...columns],
  );
  return unread;
}
