import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// pinned so that a local-time bug shows everywhere; `npm run test:zones` sweeps others
process.env['TZ'] ??= 'Asia/Ho_Chi_Minh';

const src = (path: string) => fileURLToPath(new URL(`./src/${path}`, import.meta.url));

const project = (name: string, ...include: string[]) => ({
  extends: true as const,
  test: { name, include, testTimeout: 120_000 },
});

export default defineConfig({
  resolve: {
    // tests, docs and examples import the package by its published name and run against the sources
    alias: [
      { find: /^motcua$/, replacement: src('index.ts') },
      { find: /^motcua\/date-holidays$/, replacement: src('adapters/date-holidays.ts') },
      { find: /^motcua\/(ics|sql|svg|worksheet)$/, replacement: src('adapters/$1/index.ts') },
      { find: /^motcua\/(.+)$/, replacement: src('$1/index.ts') },
    ],
  },
  test: {
    // the library keeps no state between calls, so test files may share what they have loaded: a run takes a third of the time
    isolate: false,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/**/index.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { statements: 95, branches: 95, functions: 95, lines: 95 },
    },
    projects: [
      project('unit', 'test/unit/**/*.test.ts', 'test/cases/**/*.test.ts'),
      project('property', 'test/property/**/*.prop.ts'),
      project('conformance', 'test/conformance/**/*.test.ts'),
      project('docs', 'test/docs/**/*.test.ts', 'test/examples/**/*.test.ts'),
      project('package', 'test/package/**/*.test.ts'),
      {
        extends: true,
        test: {
          name: 'types',
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ['test/types/**/*.test-d.ts'],
            tsconfig: './tsconfig.json',
          },
        },
      },
    ],
  },
});
