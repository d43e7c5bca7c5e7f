// One small change somewhere in a list of arguments, made in copies along the way to it.

const HOSTILE_TEXTS = [
  '',
  ' ',
  'x',
  '0',
  '-1',
  '1e400',
  'NaN',
  '2026-02-30',
  '2026-2-3',
  '0000-01-01',
  '9999-12-31',
  '+010000-01-01',
  '2026-11-20T24:00',
  '2026-11-20T09:00Z',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '=1+1',
  '<script>alert(1)</script>',
  "'; drop table dossiers; --",
  '\u0000',
  '\ud800',
  'ễ'.normalize('NFD'),
  'a'.repeat(5_000),
  '1/0',
  '1/3',
  '９',
];
const HOSTILE_NUMBERS = [
  0,
  -0,
  1,
  -1,
  0.5,
  1e-300,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  Number.MAX_SAFE_INTEGER,
  Number.MAX_SAFE_INTEGER + 2,
  -2_147_483_648,
  2_147_483_648,
  1e21,
  1e308,
  36_601,
];
const JUNK = [
  null,
  undefined,
  true,
  0,
  'x',
  [],
  {},
  [null],
  [[]],
  { n: 1 },
  JSON.parse('{"__proto__":{"polluted":true}}'),
  JSON.parse('{"constructor":{"prototype":{"polluted":true}}}'),
  new Date(Number.NaN),
  Symbol.iterator,
  10n,
  () => null,
];

const isPlain = (value) =>
  value !== null &&
  typeof value === 'object' &&
  (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype || Object.getPrototypeOf(value) === null);

const isTable = (value) => ArrayBuffer.isView(value) || value instanceof Map || value instanceof Set;

/** Made by the library alone: a table in it, or in what it holds, or a timeline as it was read. */
const holdsTables = (value) =>
  'read' in value ||
  Object.values(value).some((one) => isTable(one) || (isPlain(one) && Object.values(one).some(isTable)));

/** What is changed as a whole and not inside: calendars, registries and the like, which only the library makes. */
const isOpaque = (value) => !isPlain(value) || (!Array.isArray(value) && holdsTables(value));

/** A place in the value, as keys from the outside in; shallow places are as likely as deep ones. */
function placeIn(value, pick) {
  const path = [];
  let at = value;
  while (!isOpaque(at) && path.length < 8) {
    const keys = Object.keys(at);
    if (keys.length === 0 || (path.length > 0 && pick(3) === 0)) break;
    const key = keys[pick(keys.length)];
    path.push(key);
    at = at[key];
  }
  return { path, at };
}

function replaced(value, [key, ...rest], put) {
  if (key === undefined) return put(value);
  const copy = Array.isArray(value) ? [...value] : { ...value };
  copy[key] = replaced(copy[key], rest, put);
  return copy;
}

function near(value, pick) {
  if (typeof value === 'string') return HOSTILE_TEXTS[pick(HOSTILE_TEXTS.length)];
  if (typeof value === 'number') return HOSTILE_NUMBERS[pick(HOSTILE_NUMBERS.length)];
  if (typeof value === 'bigint') return [0n, -1n, 10n ** 40n][pick(3)];
  if (typeof value === 'boolean') return !value;
  if (Array.isArray(value)) {
    const ways = [() => [], () => [...value, ...value], () => [...value].reverse(), () => value.slice(1)];
    return ways[pick(ways.length)]();
  }
  return value;
}

/**
 * Arguments that differ from those given in one place.
 *
 * @param args - Arguments that are valid.
 * @param pick - A whole number from 0 below the one given.
 * @param kind - `near` keeps the type of what is changed; `shape` puts anything there.
 */
export function mutated(args, pick, kind) {
  const { path } = placeIn(args, pick);
  const put = kind === 'near' ? (value) => near(value, pick) : () => JUNK[pick(JUNK.length)];
  return replaced(args, path, put);
}
