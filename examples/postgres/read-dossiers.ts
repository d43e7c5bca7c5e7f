import { type DossierEvent, parseDossierEvents } from 'motcua/dossier';
import type { Client } from 'pg';

/** A dossier as it is read: what stands in the table is parsed when it is asked for. */
export type StoredDossier = {
  readonly code: string;
  readonly procedure: string;
  /** Its events; throws what is wrong with what is stored. */
  readonly events: () => readonly DossierEvent[];
};

type Row = { readonly code: string; readonly procedure: string; readonly stored: readonly unknown[] };

const AT_ONCE = 1000;

// days and times leave the database as text: a driver would make instants of them in the zone of its process
const moment = (of: string) => `to_char(${of}_on, 'YYYY-MM-DD') || coalesce('T' || to_char(${of}_time, 'HH24:MI'), '')`;

const QUERY = `
  SELECT code, procedure, coalesce(jsonb_agg(details || jsonb_strip_nulls(jsonb_build_object(
    'kind', kind, 'at', ${moment('happened')}, 'recordedAt', ${moment('recorded')}
  )) ORDER BY sequence) FILTER (WHERE kind IS NOT NULL), '[]') AS stored
  FROM dossiers LEFT JOIN events ON dossier = code
  GROUP BY code, procedure ORDER BY code`;

/** Every dossier with its events, a thousand at a time: memory does not grow with their number. */
export async function* readDossiers(client: Client): AsyncGenerator<StoredDossier> {
  await client.query('BEGIN READ ONLY');
  try {
    await client.query(`DECLARE dossier_cursor NO SCROLL CURSOR FOR ${QUERY}`);
    for (;;) {
      const { rows } = await client.query<Row>(`FETCH ${AT_ONCE} FROM dossier_cursor`);
      for (const { code, procedure, stored } of rows) {
        yield { code, procedure, events: () => parseDossierEvents(stored) };
      }
      if (rows.length < AT_ONCE) return;
    }
  } finally {
    await client.query('COMMIT');
  }
}
