// One room at a time, named by test/mutation/run.mjs; docs/mutation.md says how to read the outcome.
const room = process.env['MOTCUA_MUTATED_ROOM'];

/** Doors hold no logic, and the wording of phrases is tested by reading it. */
const leftAlone = `!src/${room}/**/{index,inside,phrases,*-phrases}.ts`;

/** The score below which a run fails, by room where it is not 90. */
const least = { procedure: 85 };

export default {
  mutate: [`src/${room}/**/*.ts`, leftAlone],
  testRunner: 'vitest',
  // asking vite which tests are related costs more than the coverage of each test, which says it already
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  incremental: true,
  incrementalFile: `.mutation/${room}.json`,
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
  thresholds: { high: 95, low: 90, break: least[room] ?? 90 },
};
