import { readFileSync } from 'node:fs';
import type { DossierEvent } from 'motcua/dossier';
import { Client } from 'pg';
import type { EnteredDossier } from './lives.ts';

/** A client of the server that the environment names: `DATABASE_URL`, or `PGHOST` and the others. */
export async function connect(): Promise<Client> {
  const url = process.env['DATABASE_URL'];
  const client = new Client(url === undefined ? {} : { connectionString: url });
  await client.connect();
  return client;
}

/** Makes the schema of the example; what one of an earlier run left is dropped. */
export async function makeSchema(client: Client): Promise<void> {
  await dropSchema(client);
  await client.query(readFileSync(new URL('schema.sql', import.meta.url), 'utf8'));
}

/** Drops the schema of the example, if it is there. */
export const dropSchema = (client: Client) => client.query('DROP SCHEMA IF EXISTS motcua_example CASCADE');

/** Columns of rows, each a list, as `unnest` takes them. */
const columnsOf = <T>(rows: readonly T[], ...of: readonly ((row: T) => unknown)[]) =>
  of.map((column) => rows.map(column));

const dayOf = (moment?: string) => moment?.slice(0, 10) ?? null;
/** The time of the day; a day without one is not one at midnight. */
const timeOf = (moment = '') => (moment.length > 10 ? moment.slice(11) : null);

const detailsOf = ({ kind: _, at: __, recordedAt: ___, ...details }: DossierEvent) => JSON.stringify(details);

/** Enters dossiers with what happened to them. */
export async function enter(client: Client, dossiers: readonly EnteredDossier[]): Promise<void> {
  const heads = columnsOf(
    dossiers,
    ({ code }) => code,
    ({ procedure }) => procedure,
  );
  await client.query('INSERT INTO dossiers SELECT * FROM unnest($1::text[], $2::text[])', heads);
  const events = dossiers.flatMap(({ code, events: own }) => own.map((event) => ({ code, event })));
  const columns = columnsOf(
    events,
    ({ code }) => code,
    ({ event }) => event.kind,
    ({ event }) => dayOf(event.at),
    ({ event }) => timeOf(event.at),
    ({ event }) => dayOf(event.recordedAt),
    ({ event }) => timeOf(event.recordedAt),
    ({ event }) => detailsOf(event),
  );
  await client.query(
    `INSERT INTO events (dossier, kind, happened_on, happened_time, recorded_on, recorded_time, details)
     SELECT * FROM unnest($1::text[], $2::text[], $3::date[], $4::time[], $5::date[], $6::time[], $7::jsonb[])`,
    columns,
  );
}
