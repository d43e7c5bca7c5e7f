import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import { part, parts } from './parts.mjs';
import { rooms } from './rooms.mjs';

process.env['TZ'] ??= 'Asia/Ho_Chi_Minh';

// a mutant dies with its first failing test: the quick and telling ones go first
const order = ['/unit/', '/cases/', '/property/'];
const rank = ({ moduleId }) => order.findIndex((folder) => moduleId.includes(folder));

class TellingFirst extends BaseSequencer {
  async sort(files) {
    return [...files].sort((a, b) => rank(a) - rank(b));
  }
}

const published = (name) => (name === 'index' ? 'motcua' : `motcua/${name}`);

export default defineConfig({
  resolve: {
    alias: rooms.map(([name]) => ({
      find: new RegExp(`^${published(name)}$`),
      replacement: resolve(`.mutated/${name}.js`),
    })),
  },
  test: {
    isolate: false,
    server: { deps: { external: [/\/\.mutated\//] } },
    include: parts.get(part)?.tests ?? [],
    exclude: [
      // what holds only that texts of megabytes are borne takes minutes in code that counts itself
      'test/unit/{procedure/portal,unit/registry}-size.test.ts',
      // rooms are bundled, each with its own copies of what it takes from others: two doors do not open on one object
      'test/unit/*/doors.test.ts',
    ],
    setupFiles: ['test/mutation/setup.ts'],
    sequence: { sequencer: TellingFirst },
    testTimeout: 120_000,
  },
});
