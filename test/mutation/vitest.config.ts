import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import usual from '../../vitest.config.ts';

/** The tests of a room itself, and the laws it appears in; those of the rooms above need not hold it. */
const properties: Record<string, string> = {
  kernel: '{dates,exact}',
  calendar: '{calendar,dates,hours}',
  deadline: '{deadline,hours}',
  procedure: '{procedure,process}',
};
const room = process.env['MOTCUA_MUTATED_ROOM'] ?? '*';
const casesOf: Record<string, readonly string[]> = { kernel: [], procedure: ['test/cases/interlinked-groups.test.ts'] };
const cases = casesOf[room] ?? ['test/cases/**/*.test.ts'];

// a mutant dies with its first failing test: the quick and telling ones go first
const order = ['/unit/', '/cases/', '/property/'];
const rank = ({ moduleId }: TestSpecification) => order.findIndex((folder) => moduleId.includes(folder));

class TellingFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    return [...files].sort((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  resolve: usual.resolve ?? {},
  test: {
    include: [`test/unit/${room}/**/*.test.ts`, ...cases, `test/property/${properties[room] ?? '*'}.prop.ts`],
    // what holds only that texts of megabytes are borne takes minutes in code that counts itself
    exclude: ['test/unit/**/*-size.test.ts'],
    setupFiles: ['test/mutation/setup.ts'],
    sequence: { sequencer: TellingFirst },
    testTimeout: 120_000,
  },
});
