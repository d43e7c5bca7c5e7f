import { defineConfig } from 'tsdown';

// Chunks: each file more costs an importer a millisecond, and no schema may come along with what is not parsed. Where a chunk is not named
// here the bundler finds it by who uses what.
const room = (names: string) => new RegExp(`/src/(${names})/(?!index|([\\w-]+-)?schema)[^/]*(?<!\\.d)\\.ts$`);

const groups = [
  { name: 'core', test: room('kernel|calendar'), priority: 3 },
  { name: 'deadline', test: room('deadline'), priority: 2 },
  { name: 'law', test: /\/src\/vn\/(documents|constant)\.ts$/, priority: 1 },
];

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    calendar: 'src/calendar/index.ts',
    deadline: 'src/deadline/index.ts',
    procedure: 'src/procedure/index.ts',
    dossier: 'src/dossier/index.ts',
    narrator: 'src/narrator/index.ts',
    vn: 'src/vn/index.ts',
    'vn/procedures': 'src/vn/procedures/index.ts',
    'date-holidays': 'src/adapters/date-holidays.ts',
    ics: 'src/adapters/ics/index.ts',
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
