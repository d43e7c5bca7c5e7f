// Mutation testing of one room: npm run mutation -- deadline [options of stryker run, such as --force]
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const rooms = readdirSync('src', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const [room, ...options] = process.argv.slice(2);

if (!rooms.includes(room)) {
  console.error(`npm run mutation -- <room>: ${room ?? 'nothing'} is no room; the rooms are ${rooms.join(', ')}`);
  process.exit(2);
}
const stryker = spawnSync('stryker', ['run', 'test/mutation/stryker.config.mjs', ...options], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, MOTCUA_MUTATED_ROOM: room },
});
process.exit(stryker.status ?? 1);
