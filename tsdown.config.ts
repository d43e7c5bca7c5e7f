import { defineConfig } from 'tsdown';

const groups = [
  // every importer needs these two rooms, and each file more costs it a millisecond
  { name: 'core', test: /\/src\/(kernel|calendar)\/(?!schema|index)[^/]*(?<!\.d)\.ts$/, priority: 2 },
  // schemas stand in a chunk of their own, so that zod is loaded only by who parses
  { name: 'schema', test: /\/src\/[^/]+\/(\w+-)?schema\.ts$/, priority: 1 },
];

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    calendar: 'src/calendar/index.ts',
    deadline: 'src/deadline/index.ts',
    procedure: 'src/procedure/index.ts',
    narrator: 'src/narrator/index.ts',
    vn: 'src/vn/index.ts',
    'date-holidays': 'src/adapters/date-holidays.ts',
  },
  format: ['esm', 'cjs'],
  dts: true,
  fixedExtension: false,
  target: 'node20',
  platform: 'neutral',
  sourcemap: true,
  clean: true,
  // two functions of date-fns go into the package (docs/decisions/0005); nothing else may come along
  deps: { onlyBundle: ['date-fns', '@date-fns/utc'] },
  // the declarations keep the documentation; every importer would parse it again
  outputOptions: { codeSplitting: { groups }, comments: { jsdoc: false } },
});
