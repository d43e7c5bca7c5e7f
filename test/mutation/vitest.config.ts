import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import usual from '../../vitest.config.ts';

// a mutant dies with its first failing test: the quick and telling ones go first
const order = [`/unit/${process.env['MOTCUA_MUTATED_ROOM']}/`, '/unit/', '/cases/', '/property/'];
const rank = ({ moduleId }: TestSpecification) => order.findIndex((folder) => moduleId.includes(folder));

class TellingFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    return [...files].sort((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  resolve: usual.resolve ?? {},
  test: {
    include: ['test/{unit,cases}/**/*.test.ts', 'test/property/**/*.prop.ts'],
    // the rooms are without state: test files may share the modules they load
    isolate: false,
    setupFiles: ['test/mutation/setup.ts'],
    sequence: { sequencer: TellingFirst },
    testTimeout: 120_000,
  },
});
