// The service started on a free port and asked over HTTP: every answer beside what the library says, the document held against its own specification, every answer against
// the document, and bodies that are broken in every way a file of an office is broken.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { after, before, test } from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import Fastify from 'fastify';
import { dueDate, explainDueDate, narrate, satisfactionRate } from 'motcua';
import { classify, type DossierEvent, type DossierRow, stateAsOf, timeline } from 'motcua/dossier';
import { publication } from 'motcua/survey';
import { vietnam } from 'motcua/vn';
import { api, MOST_BYTES } from './api.ts';
import { answerError } from './errors.ts';
import { form06Of } from './reports.ts';

type Body = Record<string, unknown> & {
  readonly code?: string;
  readonly problems?: readonly { readonly code: string; readonly row?: number; readonly column?: string }[];
  readonly message?: { readonly vi: string; readonly en: string };
};
type Answer = { readonly status: number; readonly body: Body; readonly type: string; readonly headers: Headers };

const app = await api();
let address = '';
let document: { readonly paths: Record<string, Record<string, { readonly responses: Record<string, unknown> }>> };
const ajv = new Ajv2020({ strict: false });

before(async () => {
  address = await app.listen({ port: 0, host: '127.0.0.1' });
  document = (await (await fetch(`${address}/openapi.json`)).json()) as typeof document;
});
after(() => app.close());

/** What the document says an answer of a status looks like. */
function documented(path: string, status: number): object {
  const { responses = {} } = document.paths[path]?.['post'] ?? {};
  const one = (responses[String(status)] ?? responses['4XX']) as {
    content: { 'application/json': { schema: object } };
  };
  return one.content['application/json'].schema;
}

async function post(path: string, body: string | Uint8Array<ArrayBuffer>, type = 'application/json'): Promise<Answer> {
  const reply = await fetch(address + path, { method: 'POST', headers: { 'content-type': type }, body });
  const [text, is] = [await reply.text(), reply.headers.get('content-type') ?? ''];
  const read = JSON.parse(text) as Body;
  const isAs = ajv.compile(documented(path.split('?')[0] as string, reply.status));
  assert.ok(isAs(read), `${path} ${reply.status} is not as documented: ${ajv.errorsText(isAs.errors)}`);
  return { status: reply.status, body: read, type: is, headers: reply.headers };
}

const json = (path: string, body: unknown) => post(path, JSON.stringify(body));
/** As it comes out of JSON. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const CSV = '/reports/form06.csv?from=2026-10-15&to=2026-11-14';
const csv = (text: string | Uint8Array<ArrayBuffer>, { query = '', charset = '' } = {}) =>
  post(CSV + query, text, charset === '' ? 'text/csv' : `text/csv; charset=${charset}`);

/** Refused with this code at this row and column, in both languages, nothing answered but JSON. */
function isRefused({ status, body, type, headers }: Answer, code: string, row: number, column?: string): void {
  assert.equal(status, 422);
  assert.equal(type, 'application/json; charset=utf-8');
  assert.equal(headers.get('x-content-type-options'), 'nosniff');
  const [first] = body.problems ?? [];
  assert.deepEqual([first?.code, first?.row, first?.column], [code, row, column]);
  const [vi, en] = [body.message?.vi ?? '', body.message?.en ?? ''];
  assert.match(vi, new RegExp(`^1\\. +dòng ${row}\\b`));
  assert.match(en, new RegExp(`^1\\. +row ${row}\\b`));
  if (column !== undefined) assert.ok(vi.includes(`cột “${column}”`) && en.includes(`column “${column}”`), vi);
  assert.equal(vi.includes(code) || en.includes(code), false, `${code} has no words`);
}

test('the library is the built package', () => {
  assert.match(import.meta.resolve('motcua'), /\/dist\/index\.js$/);
});

test('the document is valid OpenAPI 3.1 with the five addresses', async () => {
  const validator = new Validator();
  const { valid, errors } = await validator.validate(structuredClone(document));
  assert.ok(valid, JSON.stringify(errors));
  assert.equal(validator.version, '3.1');
  assert.deepEqual(Object.keys(document.paths).sort(), [
    '/dossiers/state',
    '/due-dates',
    '/reports/form06',
    '/reports/form06.csv',
    '/satisfaction',
  ]);
  assert.ok(JSON.stringify(document).includes('working-day'), 'the schemas of the library are in it');
  const broken = structuredClone(document) as Record<string, unknown>;
  broken['paths'] = 7;
  assert.equal((await new Validator().validate(broken)).valid, false);
});

test('due dates by limit and by procedure', async () => {
  const receivedAt = '2026-11-20T09:00';
  const limit = { amount: 3, unit: 'working-day' } as const;
  const query = { receivedAt, limit, ...vietnam(receivedAt) };
  const { status, body } = await json('/due-dates', { receivedAt, limit });
  assert.equal(status, 200);
  assert.equal(body['dueOn'], '2026-11-26');
  const explained = explainDueDate(query);
  const explanation = { vi: narrate(explained, { locale: 'vi' }), en: narrate(explained, { locale: 'en' }) };
  assert.deepEqual(body, plain({ ...dueDate(query), limit, explanation }));

  const birth = await json('/due-dates', { receivedAt: '2026-11-20T15:30', procedure: { code: '1.001193' } });
  const { unit, receiptCutoff } = birth.body['limit'] as Record<string, unknown>;
  assert.deepEqual([birth.body['dueOn'], unit, receiptCutoff], ['2026-11-23', 'same-day', '15:00']);
});

test('due dates that cannot be', async () => {
  const limit = { amount: 3, unit: 'working-day' };
  const refused = async (body: unknown) => {
    const { status, body: answer } = await json('/due-dates', body);
    return [status, answer.code];
  };
  assert.deepEqual(await refused({ receivedAt: '2026-02-30', limit }), [422, 'kernel/not-a-date-time']);
  assert.deepEqual(await refused({ receivedAt: '2031-02-03', limit }), [422, 'calendar/out-of-coverage']);
  assert.deepEqual(await refused({ receivedAt: '2026-11-20' }), [422, 'api/one-of']);
  assert.deepEqual(await refused({ receivedAt: '2026-11-20', limit, procedure: { code: '1.001193' } }), [
    422,
    'api/one-of',
  ]);
  assert.deepEqual(await refused({ receivedAt: '2026-11-20', procedure: { code: '9.9' } }), [
    422,
    'api/unknown-procedure',
  ]);
  assert.deepEqual(await refused({ receivedAt: '2026-11-20', limit: { amount: 3, unit: 'OTHER' } }), [
    422,
    'kernel/invalid-shape',
  ]);
  assert.deepEqual(await refused([]), [422, 'kernel/invalid-shape']);
  assert.deepEqual(await refused({ receivedAt: '2026-11-20', limit: { amount: 1e9, unit: 'working-day' } }), [
    422,
    'deadline/amount-out-of-bounds',
  ]);
});

test('the state of a dossier, and events that cannot be', async () => {
  const events: readonly DossierEvent[] = [
    { kind: 'received', at: '2026-11-20T09:00', channel: 'online' },
    { kind: 'finished', at: '2026-11-27T09:00' },
  ];
  const limit = { amount: 3, unit: 'working-day' } as const;
  const dossier = timeline(events, { procedure: null, limit, ...vietnam('2026-11-20') });
  for (const on of ['2026-11-26', '2026-11-27']) {
    const { status, body } = await json('/dossiers/state', { events, limit, on });
    const state = stateAsOf(dossier, on);
    assert.equal(status, 200);
    assert.deepEqual([body['state'], body['class']], plain([state, classify(state)]));
  }
  const [, last] = events;
  const wrong = await json('/dossiers/state', { events: [last], limit, on: '2026-11-27' });
  assert.equal(wrong.status, 422);
  assert.equal(wrong.body.problems?.[0]?.code, 'dossier/impossible-order');
  assert.match(wrong.body.message?.vi ?? '', /^1\. +Sự kiện không thể xảy ra ở thời điểm này/);
});

const rows: readonly DossierRow[] = [
  {
    id: 'a',
    receivedAt: '2026-11-02',
    dueOn: '2026-11-09',
    endedOn: '2026-11-06',
    channel: 'online',
    unit: 'Phường 1',
  },
  {
    id: 'b',
    receivedAt: '2026-10-12',
    dueOn: '2026-11-02',
    endedOn: '2026-11-03',
    channel: 'in-person',
    unit: 'Phường 2',
  },
  {
    id: 'c',
    receivedAt: '2026-11-12',
    dueOn: '2026-11-19',
    endedOn: null,
    channel: 'postal',
    unit: '<img src=x onerror=alert(1)>',
  },
];
const period = { from: '2026-10-15', to: '2026-11-14' };
const question = { period, keys: ['unit'] } as const;
const HEAD = 'Mã hồ sơ,Ngày tiếp nhận,Ngày hẹn trả,Ngày có kết quả,Cách thức,Đơn vị';
const LINES = rows.map(({ id, receivedAt, dueOn, endedOn, channel, unit }) => [
  id,
  receivedAt,
  dueOn,
  endedOn ?? '',
  channel,
  unit,
]);
const file = (mark = ',') => [HEAD.split(','), ...LINES].map((cells) => cells.join(mark)).join('\r\n');

test('form 06 of rows, its checks and its rates', async () => {
  const { status, body } = await json('/reports/form06', { rows, ...question });
  assert.equal(status, 200);
  assert.deepEqual(body, plain(form06Of(rows, question)));
  const { form, checks, rates } = body as unknown as ReturnType<typeof form06Of>;
  assert.deepEqual([form.rows[0]?.columns[3], form.rows[0]?.columns[10], checks], [3, 1, []]);
  assert.deepEqual(rates['withinLimit']?.percent, { vi: '50,00%', en: '50.00%' });
  // the name came back as it went in, as text of JSON
  assert.deepEqual(form.rows.filter(({ key }) => key[0] === '<img src=x onerror=alert(1)>').length, 1);
});

test('a history that contradicts itself does not balance, and is told', async () => {
  const [row] = rows;
  const { body } = await json('/reports/form06', { rows: [{ ...row, endedOn: '2026-10-01' }], period });
  assert.equal((body['checks'] as readonly { code: string }[])[0]?.code, 'statistics/unbalanced');
  assert.notEqual((body['notes'] as { vi: string }).vi, '');
});

test('CSV with commas, semicolons, tabs, byte order marks and other character sets is the same report', async () => {
  const expected = plain({ ...form06Of(rows, question), unused: [] });
  const query = '&keys=unit';
  for (const mark of [',', ';', '\t']) assert.deepEqual((await csv(file(mark), { query })).body, expected);
  assert.deepEqual((await csv(`\uFEFF${file(';')}`, { query })).body, expected);
  assert.deepEqual((await csv(new Uint8Array(Buffer.from(`\uFEFF${file()}`, 'utf16le')), { query })).body, expected);
  assert.deepEqual((await csv(windows1258(file()), { query, charset: 'windows-1258' })).body, expected);
  const slashed = file().replace(/(\d{4})-(\d\d)-(\d\d)/g, '$3/$2/$1');
  assert.deepEqual((await csv(slashed, { query: `${query}&dates=DD/MM/YYYY` })).body, expected);
});

test('broken CSV is refused at its row and column, in both languages', async () => {
  isRefused(await csv(windows1258(file())), 'csv/not-in-charset', 1, '1');
  isRefused(await csv(Buffer.from(file().replace('Phường 2', 'Ph\u00f0ng 2'), 'latin1')), 'csv/not-in-charset', 1, '1');
  const late = Buffer.concat([Buffer.from(`${HEAD}\n`), Buffer.from('a,2026-11-02,,,online,Ph\u00f0ng', 'latin1')]);
  isRefused(await csv(new Uint8Array(late)), 'csv/not-in-charset', 2, 'Đơn vị');
  isRefused(await csv('Mã hồ sơ\nH15-1\n'), 'csv/one-column', 1);
  isRefused(await csv(',;;;\n'), 'csv/one-column', 1);
  isRefused(await csv(''), 'csv/empty', 1);
  isRefused(
    await csv(`${HEAD}\r\na,2026-11-02,,,online,"Phường 1\r\nb,2026-11-02,,,online,x`),
    'csv/unclosed-quote',
    2,
    'Đơn vị',
  );
  isRefused(await csv(`${HEAD}\na,2026-11-02,,,onl"ine,x`), 'csv/stray-quote', 2, 'Cách thức');
  isRefused(await csv(`${HEAD}\na,2026-11-02,,,online,x\n\nb,2026-11-02`), 'csv/cell-count', 4);
  isRefused(await csv(`${HEAD},Đơn vị\n`), 'csv/same-column', 1, 'Đơn vị');
  isRefused(await csv(`${HEAD},\na,2026-11-02,,,online,x,y`), 'csv/unnamed-column', 2, '7');
  isRefused(await csv(`${HEAD}\n\na,2026-11-31,,,online,x`), 'dossier/unreadable-date', 3, 'Ngày tiếp nhận');
  isRefused(await csv(`${HEAD}\na,2026-11-02,,,bồ câu,x`), 'dossier/unknown-word', 2, 'Cách thức');
  isRefused(
    await csv(`${HEAD}\n"<script>alert(1)</script>",<b>2026</b>,,,online,x`),
    'dossier/unreadable-date',
    2,
    'Ngày tiếp nhận',
  );
  isRefused(await csv('__proto__,constructor\n1,2'), 'dossier/missing-column', 1, 'Ngày hẹn trả');
  isRefused(await csv(`${HEAD}\na,"${'x,'.repeat(99_999)}`), 'csv/long-row', 2, 'Ngày tiếp nhận');
  isRefused(await csv(`${HEAD}\n${'\n'.repeat(50_001)}`), 'csv/too-many-rows', 50_002);
  const set = await csv(file(), { charset: 'tcvn3' });
  assert.deepEqual([set.status, set.body.code], [415, 'csv/unknown-charset']);
});

test('every bad row is counted, and a hundred are told', async () => {
  const { body } = await csv(`${HEAD}\n${'a,x,,,online,y\n'.repeat(500)}`);
  assert.deepEqual([body.problems?.length, body['total']], [100, 500]);
});

test('a list that is too long is not looked at', async () => {
  const long = await post(
    '/reports/form06',
    `{"rows":[${'0,'.repeat(50_000)}0],"period":{"from":"2026-10-15","to":"2026-11-14"}}`,
  );
  assert.deepEqual([long.status, long.body.code, long.body.problems?.length], [422, 'kernel/invalid-shape', 1]);
  assert.match(long.body.message?.vi ?? '', /rows.*≤ 50000/);
});

test('bodies that are no JSON, too large, of another type, or sent to nowhere', async () => {
  for (const body of ['{', '', '{"__proto__": 1}']) {
    const { status, body: answer } = await post('/due-dates', body);
    assert.deepEqual([status, answer.code], [400, 'api/not-json'], body);
  }
  const large = await csv('x'.repeat(MOST_BYTES + 1));
  assert.deepEqual([large.status, large.body.code], [413, 'api/too-large']);
  assert.match(large.body.message?.vi ?? '', new RegExp(`≤ ${MOST_BYTES} bytes`));
  const typed = await post('/due-dates', '<a/>', 'application/xml');
  assert.deepEqual([typed.status, typed.body.code], [415, 'api/unsupported-type']);
  const nowhere = await fetch(`${address}/<script>`);
  assert.deepEqual([nowhere.status, ((await nowhere.json()) as Body).code], [404, 'api/not-found']);
});

test('satisfaction: the rate, its interval, and whether it may be published', async () => {
  for (const [satisfied, ballots] of [
    [920, 929],
    [18, 20],
    [0, 0],
  ] as const) {
    const { status, body } = await json('/satisfaction', { satisfied, ballots });
    const estimate = satisfactionRate({ numerator: satisfied, denominator: ballots });
    const { outcome } = publication(estimate);
    assert.equal(status, 200);
    assert.deepEqual(
      [body['estimate'], (body['publication'] as { outcome: string }).outcome],
      plain([estimate, outcome]),
    );
  }
  const wrong = await json('/satisfaction', { satisfied: 21, ballots: 20 });
  assert.deepEqual([wrong.status, wrong.body.code], [422, 'survey/above-whole']);
  assert.equal((await json('/satisfaction', { satisfied: 0.5, ballots: 2 })).status, 422);
});

test('what failed inside is not told', async () => {
  const other = Fastify().setErrorHandler(answerError);
  other.get('/', () => {
    throw new Error('postgres://user:secret@host');
  });
  const { statusCode, body } = await other.inject('/');
  const { code, message } = JSON.parse(body) as Body;
  assert.deepEqual([statusCode, code, message?.en], [500, 'api/internal', '1.  The server failed']);
  assert.equal(body.includes('secret'), false);
});

test('the command starts it, and it ends when told to', async () => {
  const env = { ...process.env, PORT: '0' };
  const server = spawn('node', ['--import', 'tsx', 'server.ts'], {
    cwd: import.meta.dirname,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(server, 'exit');
  const [first] = (await once(server.stdout, 'data')) as [Buffer];
  const [started = ''] = String(first).split('\n');
  const reply = await fetch(`${started}/due-dates`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ receivedAt: '2026-11-20T09:00', limit: { amount: 3, unit: 'working-day' } }),
  });
  assert.equal(((await reply.json()) as Body)['dueOn'], '2026-11-26');
  server.kill();
  assert.deepEqual(await ended, [0, null]);
});

/** A text as Windows-1258 has it: letters with their tone mark after them. */
function windows1258(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Map<string, number>();
  const decoder = new TextDecoder('windows-1258');
  for (let byte = 0; byte < 256; byte++) bytes.set(decoder.decode(Uint8Array.of(byte)), byte);
  const split = (letter: string): readonly number[] => {
    const own = bytes.get(letter);
    if (own !== undefined) return [own];
    const parts = [...letter.normalize('NFD')];
    // the circumflex, breve or horn stays with its letter, the tone comes after
    const shapes = parts.filter((part) => /[\u0302\u0306\u031B]/.test(part));
    const tones = parts.slice(1).filter((part) => !shapes.includes(part));
    const base = (parts[0] + shapes.join('')).normalize('NFC');
    return [base, ...tones].map((part) => bytes.get(part) as number);
  };
  return new Uint8Array([...text].flatMap(split));
}
