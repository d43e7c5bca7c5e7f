// How many dossiers of six events are folded and classified in a second on one core, and what that costs as a multiple of JSON.parse of the same
// events in the same run: best of the passes, both interleaved.
import { classify, stateAsOf, timeline, timelineReader } from '../../dist/dossier.js';
import { vietnam } from '../../dist/vn.js';

const PASSES = 9;
const MANY = 20_000;

let seed = 20_261_125;
const below = (most) => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((seed / 2 ** 32) * most);
};
const day = (n) => new Date(Date.UTC(2026, 7, 6) + n * 86_400_000).toISOString().slice(0, 10);
const two = (n) => String(n).padStart(2, '0');
const at = (n) => `${day(n)}T${two(7 + below(10))}:${two(below(60))}`;

/** Filed, received, passed on, sent back for a supplement, supplemented, finished: some early, some late. */
function dossier(number) {
  const start = below(100);
  const event = (kind, after, more) => {
    const when = at(start + after);
    return { id: `${number}-${after}`, kind, at: when, recordedAt: when, agency: 'H15.50.05.13', ...more };
  };
  const [asked, back, end] = [2 + below(3), 6 + below(4), 11 + below(9)];
  return [
    event('submitted', 0, { channel: 'online' }),
    event('received', 1, { appointedFor: day(start + 8) }),
    event('transferred', 2, { to: 'H15.50.05.14' }),
    event('supplement-requested', 2 + asked, {}),
    event('supplemented', 2 + back, {}),
    event('finished', 2 + end, {}),
  ];
}

const texts = Array.from({ length: MANY }, (_, number) => JSON.stringify(dossier(number)));
const histories = texts.map((text) => JSON.parse(text));
const procedure = {
  code: '1.004222',
  name: { vi: 'Đăng ký thường trú' },
  limits: { statutory: { amount: 7, unit: 'working-day' } },
};
const options = { procedure, ...vietnam('2026-08-06') };

function timed(work) {
  const start = performance.now();
  const result = work();
  return { ms: performance.now() - start, result };
}

const passes = Array.from({ length: PASSES }, () => {
  const parse = timed(() => texts.reduce((sum, text) => sum + JSON.parse(text).length, 0));
  const folded = (read) =>
    timed(() => histories.reduce((sum, events) => sum + classify(stateAsOf(read(events), '2027-02-01')).code, 0));
  const single = folded((events) => timeline(events, options));
  const fold = folded(timelineReader(options));
  if (single.result !== fold.result) throw new Error('a reader must read as `timeline` does');
  return { parse: parse.ms, fold: fold.ms, single: single.ms };
});
const best = (key) => Math.min(...passes.map((pass) => pass[key]));
const [parse, fold, single] = [best('parse'), best('fold'), best('single')];
console.log(
  `${MANY} dossiers of 6 events: ${Math.round(MANY / fold)} thousand folded and classified a second (wanted: 300), ` +
    `${(fold / parse).toFixed(2)} times JSON.parse of the same events (wanted: at most 1); ` +
    `by \`timeline\` one by one ${Math.round(MANY / single)} thousand`,
);
