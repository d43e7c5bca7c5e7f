import { defineConfig } from 'tsdown';

const groups = [
  { name: 'kernel', test: /\/src\/kernel\/(?!schema)[^/]*(?<!\.d)\.ts$/, priority: 2 },
  // schemas stand in a chunk of their own, so that zod is loaded only by who parses
  { name: 'schema', test: /\/src\/[^/]+\/schema\.ts$/, priority: 1 },
];

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    calendar: 'src/calendar/index.ts',
    deadline: 'src/deadline/index.ts',
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
  outputOptions: { codeSplitting: { groups } },
});
