// What the import of the portal's records costs, as a multiple of JSON.parse of the same text in the same run: cold, then the best of the passes.
// `npm run bench` runs it with MOTCUA_CONFORMANCE_DATA set to the folder of the data, and without it says that it did not.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { procedureFromPortal } from '../../dist/procedure.js';

const PASSES = 7;

const folder = process.env['MOTCUA_CONFORMANCE_DATA'];
if (folder === undefined || folder === '') {
  console.log('import of portal records: MOTCUA_CONFORMANCE_DATA is not set');
  process.exit(0);
}
const file = join(folder, 'portal/procedures.jsonl.gz');
const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');

function timed(work) {
  const start = performance.now();
  const result = work();
  return { ms: performance.now() - start, result };
}

const passes = Array.from({ length: PASSES }, () => {
  const parse = timed(() => lines.map((line) => JSON.parse(line)));
  const load = timed(() => parse.result.map((record) => procedureFromPortal(record)));
  return { parse: parse.ms, load: load.ms };
});
const [cold] = passes;
const best = (key) => Math.min(...passes.map((pass) => pass[key]));
const shown = ({ parse, load }) =>
  `JSON.parse ${parse.toFixed(0)} ms, import ${load.toFixed(0)} ms, ${(load / parse).toFixed(1)} times (wanted: at most 25)`;
console.log(`${lines.length} records, cold: ${shown(cold)}`);
const warm = { parse: best('parse'), load: best('load') };
console.log(`${lines.length} records, best of ${PASSES}: ${shown(warm)}`);
