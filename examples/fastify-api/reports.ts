import type { FastifyInstance } from 'fastify';
import { form06, percentText, rate, stateFromRow, tally } from 'motcua';
import { type DossierRow, dossierRowsFromRows } from 'motcua/dossier';
import { checkForm06, type Period, type TallyKeyName } from 'motcua/statistics';
import { rates, vietnam } from 'motcua/vn';
import type * as z from 'zod';
import { inBoth } from './in-both.ts';
import { placed } from './placed.ts';
import { readCsv } from './read-csv.ts';
import { refusal } from './refusal.ts';
import { csvBody, csvQuery, form06Answer, form06Body, refused } from './shapes.ts';

type Question = { readonly period: Period; readonly keys: readonly TallyKeyName[] };

/** Form 06 of dossiers with what it breaks, and each rate of its total. */
export function form06Of(rows: readonly DossierRow[], { period, keys }: Question) {
  const { calendar, disposition } = vietnam(period.to);
  const states = rows.map((row) => stateFromRow(row, { on: period.to, calendar }));
  const form = form06(tally(states, { period, keys }), { disposition });
  const [total] = form.rows;
  const shares = Object.entries(rates).flatMap(([name, definition]) => {
    if (total === undefined) return [];
    const { numerator, denominator, value } = rate(total, definition);
    const percent = value && { vi: percentText(value, { locale: 'vi' }), en: percentText(value, { locale: 'en' }) };
    return [[name, { id: definition.id, names: definition.names, numerator, denominator, percent }] as const];
  });
  const checks = checkForm06(form);
  return { form, checks, rates: Object.fromEntries(shares), notes: inBoth([...checks, ...form.footnotes]) };
}

/** The dossiers of a CSV file; refused as a whole when any of its rows cannot be read, so that none is lost in silence. */
function dossiersOf(bytes: Uint8Array, charset: string | undefined, dates: z.output<typeof csvQuery>['dates']) {
  const { records, rowNumbers } = readCsv(bytes, charset);
  const { rows, problems, unused, leftOut } = dossierRowsFromRows(records, { dates });
  if (problems.length === 0) return { rows, unused };
  const found = placed(problems, rowNumbers);
  throw refusal(422, found, Math.max(found.length, leftOut));
}

const charsetIn = (contentType = ''): string | undefined =>
  /;\s*charset\s*=\s*"?([\w:.-]{1,40})/i.exec(contentType)?.[1];

export async function reportRoutes(app: FastifyInstance): Promise<void> {
  const response = { 200: form06Answer, '4xx': refused };
  app.addContentTypeParser('text/csv', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));

  const schema = { summary: 'Form 06 of dossiers', body: form06Body, response };
  app.post('/reports/form06', { schema }, ({ body }) => {
    const { rows, period, keys } = body as z.output<typeof form06Body>;
    return form06Of(rows, { period, keys });
  });

  const ofCsv = {
    summary: 'Form 06 of a CSV file',
    consumes: ['text/csv'],
    querystring: csvQuery,
    body: csvBody,
    response,
  };
  app.post('/reports/form06.csv', { schema: ofCsv }, ({ body, query, headers }) => {
    const { from, to, dates, keys } = query as z.output<typeof csvQuery>;
    const { rows, unused } = dossiersOf(body as Uint8Array, charsetIn(headers['content-type']), dates);
    return { ...form06Of(rows, { period: { from, to }, keys: (keys?.split(',') ?? []) as TallyKeyName[] }), unused };
  });
}
