// What the mutants are tried in: the rooms in a few files. Their sources are some five hundred, and every mutant loads them anew.
import { build } from 'esbuild';
import { rooms } from './rooms.mjs';

await build({
  entryPoints: Object.fromEntries(rooms),
  outdir: '.mutated',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  logLevel: 'warning',
});
