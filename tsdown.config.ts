import { defineConfig, type Rolldown } from 'tsdown';

// Chunks: each file more costs an importer a millisecond, and so does code he has no use for; no schema may come along with what is not
// parsed. So the front door is one file, `core`, and what only the rooms export is another, `more`; test/package/consumer.test.ts says which are
// loaded. What is not named here the bundler places by who uses it.
const beside = [
  'add-working-days-column|as-known-on|calendar-ignoring|compile-calendar|count-working-days|covering-notices|hours-tables',
  'intersect-calendars|neighbouring-working-day|projected-notices|with-hours|with-notice|working-minutes',
  'appointment-slip|days-remaining|latest-receipt|notice-impact|reproduce|warn-from|canonical-json',
].join('|');
// what `timeline`, `classify` and `stateFromRow` need
const lives = [
  'check-rules|class-of|classes|classify|clock|context|entry|finding|gather|grants|handler|handling|in-order|known-entries|lead-day|life',
  'live|most|promised-limit|read-events|reception|setting-for|state-from-row|suspension|timeline|timeline-reader|wait-rule|waits|letters/send-letter|phrases|([\\w/-]+-)?phrases|status-words',
].join('|');
// what `tally`, `form06` and `rate` need, and the forms of Viet Nam
const counts = [
  'add-cells|cell-figures|cell-index|count-in|count-state|counted-thing|excluded-of|form-rows|form06|form06-form|key-readers|open-cell|phrases',
  '([\\w/-]+-)?phrases|place-of|rate|read-period|report-figures|tally-accumulator|tally-digest|tally-states|inside',
].join('|');
const limits = 'channel|choose-limit|is-offered|limit-for|limit-rows';
const room = (names: string) => `(kernel|calendar|deadline)/${names}`;
const file = (name: string) => new RegExp(`/src/(${name})(?<!\\.d)\\.ts$`);
const early = room(`(?!(${beside}|index|([\\w-]+-)?schema)\\.)[^/]*`);

const groups = [
  // a group brings along what its files import, so it is the first to take
  {
    name: 'core',
    test: file(
      `narrator/(?!index\\.)[^/]*|dossier/(${lives})|statistics/(${counts})|procedure/(${limits})|survey/(satisfaction-rate|questionnaire/satisfaction-levels)|score/card/(?!score-units)[^/]*|score/expression/(?!schema)[^/]*|score/framework/(check-\\w+|rule-expression|require-framework)|vn/(documents|interlinked-documents|constant)|${early}`,
    ),
    priority: 3,
  },
  { name: 'more', test: file(room(`(${beside})`)), priority: 2 },
  // its loops must stand in one file with the arrays they work on (docs/decisions/0008)
  { name: 'columns', test: file('statistics/columns/[^/]*'), priority: 2 },
];

const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A file of ASCII alone is read as one byte a letter, which takes a tenth off the time to load it; the phrases are as many letters as before. */
const ascii: Rolldown.Plugin = {
  name: 'ascii',
  // the last to write: whoever prints a tree again would undo it
  generateBundle: (_options, bundle) => {
    for (const file of Object.values(bundle))
      if (file.type === 'chunk' && !/\.d\.c?ts$/.test(file.fileName))
        file.code = file.code.replace(/[^\0-\x7f]/g, escaped);
  },
};

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    calendar: 'src/calendar/index.ts',
    deadline: 'src/deadline/index.ts',
    procedure: 'src/procedure/index.ts',
    dossier: 'src/dossier/index.ts',
    unit: 'src/unit/index.ts',
    indicator: 'src/indicator/index.ts',
    statistics: 'src/statistics/index.ts',
    survey: 'src/survey/index.ts',
    composite: 'src/composite/index.ts',
    score: 'src/score/index.ts',
    oversight: 'src/oversight/index.ts',
    narrator: 'src/narrator/index.ts',
    vn: 'src/vn/index.ts',
    'vn/procedures': 'src/vn/procedures/index.ts',
    'date-holidays': 'src/adapters/date-holidays.ts',
    ics: 'src/adapters/ics/index.ts',
    sql: 'src/adapters/sql/index.ts',
    svg: 'src/adapters/svg/index.ts',
    worksheet: 'src/adapters/worksheet/index.ts',
  },
  format: ['esm', 'cjs'],
  dts: true,
  fixedExtension: false,
  target: 'node20',
  platform: 'neutral',
  sourcemap: true,
  plugins: [ascii],
  clean: true,
  // two functions of date-fns go into the package (docs/decisions/0005); nothing else may come along
  deps: { onlyBundle: ['date-fns', '@date-fns/utc'] },
  // the declarations keep the documentation; every importer would parse it again
  outputOptions: { codeSplitting: { groups }, comments: { jsdoc: false } },
});
