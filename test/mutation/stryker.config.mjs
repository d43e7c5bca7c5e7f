// One part at a time, named by test/mutation/run.mjs; docs/mutation.md says how to read the outcome.
import { part, parts } from './parts.mjs';

const { mutate, least } = parts.get(part) ?? { mutate: 'src/**/*.ts', least: 90 };

/** Doors hold no logic, shapes are tried by another validator, and the wording of phrases is tested by reading it. */
const leftAlone = '!src/**/{index,inside,phrases,*-phrases,schema,*-schema}.ts';

export default {
  mutate: [mutate, leftAlone].flat(),
  buildCommand: 'node test/mutation/bundle.mjs',
  testRunner: 'vitest',
  // asking vite which tests are related costs more than the coverage of each test, which says it already
  vitest: { configFile: 'test/mutation/vitest.config.mjs', related: false },
  coverageAnalysis: 'perTest',
  incremental: true,
  incrementalFile: `.mutation/${part.replace('/', '-')}.json`,
  // a folder under node_modules would hide the tests from vitest
  tempDirName: '.stryker-tmp',
  cleanTempDir: 'always',
  ignorePatterns: ['/dist', '/coverage', '/docs', '/.mutation', '/test/bench', '/test/package'],
  // a mutant of what a module computes while it loads would need every test: it is weighed through the tests that use it, or left out
  ignoreStatic: true,
  // generous, or a busy machine passes for a killed mutant; loops without end are seen by their count, not by the clock
  timeoutMS: 20_000,
  concurrency: 2,
  reporters: ['progress-append-only', 'clear-text'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: least },
};
