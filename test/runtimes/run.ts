// Installs the packed package in an empty project and uses it there on every runtime that is there: npm run runtimes.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { installPacked } from '../package/pack.ts';
import { EXPECTED, programs } from './program.ts';

const installed = resolve('test/runtimes/node_modules');
const node = (version: string) => [join(installed, `node-${version}/bin/node`)];
const RUNTIMES: Readonly<Record<string, readonly string[]>> = {
  'Node here': [process.execPath],
  'Node 20': node('20'),
  'Node 22': node('22'),
  'Node 24': node('24'),
  Bun: [join(installed, '.bin/bun'), 'run'],
  // no permission but to read what it loads
  Deno: [join(installed, '.bin/deno'), 'run', '--no-prompt', '--no-remote', '--cached-only'],
};

const manifest: { readonly exports: Readonly<Record<string, unknown>> } = JSON.parse(
  readFileSync('package.json', 'utf8'),
);
// date-holidays loads its peer, which is not installed here
const left = ['./package.json', './date-holidays'];
const subpaths = Object.keys(manifest.exports).filter((path) => !left.includes(path));
const names = subpaths.map((path) => path.replace(/^\./, 'motcua'));
const expected = JSON.stringify(EXPECTED);

const folder = installPacked();
const files = programs(names);
for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);

/** What went wrong with a file on a runtime; nothing when it answered as expected. */
function tried([command = '', ...args]: readonly string[], file: string): string {
  const { stdout, stderr, error } = spawnSync(command, [...args, file], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 60_000,
  });
  if (error) return String(error);
  return stdout.trim() === expected ? '' : `${stdout}${stderr}`;
}

let failed = 0;
for (const [name, command] of Object.entries(RUNTIMES)) {
  if (!existsSync(command[0] ?? '')) {
    console.log(`${name}: skipped, it is not installed for ${process.platform} ${process.arch}`);
    continue;
  }
  const version = spawnSync(command[0] ?? '', ['--version'], { encoding: 'utf8' }).stdout.match(/\d[\d.]*/)?.[0];
  for (const file of Object.keys(files)) {
    const wrong = tried(command, file);
    if (wrong !== '') failed += 1;
    console.log(
      `${name} (${version}), ${file}: ${wrong === '' ? `${names.length} subpaths, answers as expected` : wrong}`,
    );
  }
}
rmSync(folder, { recursive: true, force: true });
process.exitCode = failed === 0 ? 0 : 1;
