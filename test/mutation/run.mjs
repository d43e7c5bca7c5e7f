// Mutation testing of one part of src: npm run mutation -- deadline [options of stryker run, such as --force]
import { spawnSync } from 'node:child_process';
import { parts } from './parts.mjs';

const [part, ...options] = process.argv.slice(2);

if (!parts.has(part)) {
  console.error(
    `npm run mutation -- <part>: ${part ?? 'nothing'} is no part; the parts are ${[...parts.keys()].join(', ')}`,
  );
  process.exit(2);
}
const stryker = spawnSync('stryker', ['run', 'test/mutation/stryker.config.mjs', ...options], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, MOTCUA_MUTATED_PART: part },
});
process.exit(stryker.status ?? 1);
