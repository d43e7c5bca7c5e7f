// Calls that are known to be valid: every ts fence of the documents and the doc comments is run against the built package, its functions replaced by ones that remember what they are called with.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transformSync } from 'esbuild';

const OUT = '.fuzz';
const FENCE = /^([ \t]*(?:\* ?)?)```ts( no-test)?\n([\s\S]*?)^[ \t]*(?:\* ?)?```$/gm;
const MOST_CALLS = 40;

const filesUnder = (folder, ending) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending) && !file.startsWith('api/'))
    .map((file) => join(folder, file));

const fencesOf = (file) =>
  [...readFileSync(file, 'utf8').replaceAll('\r', '').matchAll(FENCE)]
    .filter(([, , noTest]) => noTest === undefined)
    .map(([, prefix, , body]) => (prefix.includes('*') ? body.replace(/^[ \t]*\* ?/gm, '') : body));

/** The public subpaths and the file each is built into. */
export const subpaths = () =>
  Object.entries(JSON.parse(readFileSync('package.json', 'utf8')).exports)
    .filter(([, target]) => target.import !== undefined)
    .map(([name, target]) => ({ name: name.replace(/^\./, 'motcua'), file: resolve(target.import.default) }));

const shimOf = (name) => resolve(OUT, `${name.replaceAll('/', '-')}.mjs`);

/** A module that exports what the subpath does, its functions remembering their arguments. */
function writeShim({ name, file }, names) {
  const url = JSON.stringify(pathToFileURL(file).href);
  const lines = names.map((one) => `export const ${one} = remembered(${JSON.stringify(`${name} ${one}`)}, own.${one});`);
  const head = `import * as own from ${url};\nconst { remembered } = globalThis.motcuaCalls;\n`;
  writeFileSync(shimOf(name), `${head}${lines.join('\n')}\n`);
}

/**
 * Every public function with the calls the documents make of it.
 *
 * @returns By "subpath name" the function and the lists of arguments, at most 40 a function.
 */
export async function recordedCalls() {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT);
  const calls = new Map();
  const remembered = (key, own) => {
    if (typeof own !== 'function') return own;
    const entry = { own, calls: [] };
    calls.set(key, entry);
    return (...args) => {
      if (entry.calls.length < MOST_CALLS) entry.calls.push(args);
      return own(...args);
    };
  };
  globalThis.motcuaCalls = { remembered };
  for (const subpath of subpaths()) {
    const own = await import(pathToFileURL(subpath.file).href);
    writeShim(subpath, Object.keys(own).filter((one) => one !== 'default'));
    await import(pathToFileURL(shimOf(subpath.name)).href);
  }
  const fences = ['README.md', ...filesUnder('docs', '.md'), ...filesUnder('src', '.ts')].flatMap(fencesOf);
  for (const [at, fence] of fences.entries()) {
    const { code } = transformSync(fence, { loader: 'ts', format: 'esm' });
    const path = resolve(OUT, `fence-${at}.mjs`);
    const toShim = (_, quote, name) => `from ${quote}${pathToFileURL(shimOf(name)).href}${quote}`;
    writeFileSync(path, code.replace(/from (["'])(motcua(?:\/[a-z/-]+)?)\1/g, toShim));
    // what a fence shows to be refused ends it
    await import(pathToFileURL(path).href).catch(() => {});
  }
  return calls;
}
