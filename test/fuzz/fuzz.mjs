// Hostile calls of every public function: npm run fuzz -- --calls 1000000 --seed 7; one of them again: --from 4711 --calls 1
//
// The calls that documents make are changed in one place. `near` keeps the type of what is changed: what comes out is an answer without NaN, or a refusal whose code has a phrase. `shape` puts anything there: what is
// typed is not checked for its shape again, so that a TypeError may come out too; but not of what reads values of unknown shape, and nothing hangs, overflows or reaches a prototype.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import { mutated } from './mutate.mjs';
import { recordedCalls } from './record.mjs';

const { values: options } = parseArgs({
  options: {
    calls: { type: 'string', default: '60000' },
    from: { type: 'string', default: '0' },
    seed: { type: 'string', default: '2026' },
  },
});

/** What takes values of unknown shape. */
const READS_ANYTHING =
  /^(parse|safeParse)|^(isMotcuaError|checkPlan|checkDuty|checkInspection|procedureFromPortal|dossierRowsFromRows|eventsFromRows)$/;

/** Every code that has a phrase. */
function knownCodes() {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('phrases.ts'));
  const keys = files.flatMap((file) => [
    ...readFileSync(join('src', file), 'utf8').matchAll(/'([a-z]+\/[a-z0-9-]+)':/g),
  ]);
  return new Set(keys.map(([, code]) => code));
}

/** Mulberry32: whole numbers below a bound from a seed. */
function generator(seed) {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

/** Whether a value holds a NaN within reach; typed arrays are left out, whose blanks are NaN by contract. */
function holdsNaN(value, depth = 0) {
  if (typeof value === 'number') return Number.isNaN(value);
  if (value === null || typeof value !== 'object' || depth > 7 || ArrayBuffer.isView(value)) return false;
  return Object.values(value)
    .slice(0, 50)
    .some((one) => holdsNaN(one, depth + 1));
}

const MOST_SHOWN = 600;

const shown = (args) => {
  const text = JSON.stringify(args, (_, value) =>
    typeof value === 'bigint'
      ? `${value}n`
      : typeof value === 'number' && !Number.isFinite(value)
        ? String(value)
        : value,
  );
  return (text ?? String(args)).slice(0, MOST_SHOWN);
};

/** What is wrong with how a call ended; nothing when all is well. */
function fault({ name, kind, args, codes }, outcome) {
  if (outcome.error === undefined) {
    return kind === 'near' && holdsNaN(outcome.result) && !holdsNaN(args) ? 'NaN' : null;
  }
  const { error } = outcome;
  const isRefusal = typeof error?.code === 'string' && Array.isArray(error.problems);
  if (isRefusal) return codes.has(error.code) ? null : `no phrase for ${error.code}`;
  const isShape = kind === 'shape' && error instanceof TypeError && !READS_ANYTHING.test(name);
  return isShape ? null : `${error?.name}: ${String(error?.message).slice(0, 120)}`;
}

const calls = [...(await recordedCalls(isMainThread ? '.fuzz' : '.fuzz/worker'))].filter(
  ([, entry]) => entry.calls.length > 0,
);

/** The call of a number, made of nothing but it and the seed. */
function callOf(at) {
  const pick = generator(Math.imul(Number(options.seed), 1_000_003) + at);
  const [key, { own, calls: known }] = calls[at % calls.length];
  const name = key.split(' ')[1];
  const kind = pick(3) === 0 ? 'shape' : 'near';
  const valid = known[pick(known.length)];
  // of what reads anything only the first argument is of unknown shape
  const isRead = kind === 'shape' && READS_ANYTHING.test(name);
  const args = isRead ? [...mutated(valid.slice(0, 1), pick, kind), ...valid.slice(1)] : mutated(valid, pick, kind);
  return { key, name, kind, own, args };
}

function outcomeOf({ own, args }) {
  try {
    return { result: own(...args) };
  } catch (error) {
    return { error: error ?? new Error('nothing was thrown') };
  }
}

/** Makes the calls, telling which one is being made. */
function run(current) {
  const [from, total] = [Number(options.from), Number(options.calls)];
  const codes = knownCodes();
  const faults = new Map();
  const slowest = [];
  let refused = 0;
  for (let at = from; at < from + total; at += 1) {
    Atomics.store(current, 0, at);
    const call = callOf(at);
    const since = performance.now();
    const outcome = outcomeOf(call);
    slowest.push({ at, key: call.key, took: performance.now() - since, size: shown(call.args).length });
    slowest.sort((a, b) => b.took - a.took).splice(10);
    if (outcome.error !== undefined) refused += 1;
    const found = fault({ ...call, codes }, outcome);
    if (found !== null && !faults.has(`${call.key} ${found}`)) {
      faults.set(`${call.key} ${found}`, `call ${at}, ${call.kind}: ${shown(call.args)}`);
    }
  }
  if ({}.polluted !== undefined) faults.set('a prototype was polluted', '');
  console.log(
    `${total} calls of ${calls.length} functions, ${refused} refused, ${faults.size} faults (seed ${options.seed})`,
  );
  for (const { at, key, took, size } of slowest) {
    console.log(`  ${took.toFixed(1)} ms ${key}, call ${at}, ${size === MOST_SHOWN ? 'long' : `${size} bytes`}`);
  }
  for (const [what, args] of faults) console.log(`FAULT ${what}\n      ${args}`);
  process.exit(faults.size === 0 ? 0 : 1);
}

/** How long one call may take before the run is given up; far above what any needs, so that a busy machine is no fault. */
const HANG = 60_000;

if (isMainThread) {
  const current = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(new URL(import.meta.url), { workerData: current, argv: process.argv.slice(2) });
  let [seen, since] = [-1, performance.now()];
  const watch = setInterval(() => {
    const at = Atomics.load(current, 0);
    if (at !== seen) [seen, since] = [at, performance.now()];
    else if (performance.now() - since > HANG) {
      const { key, kind, args } = callOf(at);
      console.log(`FAULT ${key} does not end\n      call ${at}, ${kind}: ${shown(args)}`);
      process.exit(1);
    }
  }, 1_000);
  worker.on('exit', (code) => {
    clearInterval(watch);
    process.exitCode = code;
  });
} else run(workerData);
