// The direction of imports between the rooms of src, as drawn in docs/architecture.md.
const rooms = {
  kernel: [],
  calendar: ['kernel'],
  deadline: ['kernel', 'calendar'],
  procedure: ['kernel', 'calendar', 'deadline'],
  dossier: ['kernel', 'calendar', 'deadline', 'procedure'],
  unit: ['kernel'],
  indicator: ['kernel'],
  statistics: ['kernel', 'calendar', 'deadline', 'procedure', 'dossier', 'unit', 'indicator'],
  survey: ['kernel', 'indicator'],
  composite: ['kernel'],
  score: ['kernel', 'indicator', 'composite'],
  oversight: ['kernel', 'calendar', 'deadline', 'procedure', 'dossier', 'unit', 'indicator', 'statistics'],
  narrator: ['kernel', 'calendar', 'deadline', 'procedure', 'dossier', 'unit', 'indicator', 'statistics', 'survey', 'composite', 'score', 'oversight', 'adapters'],
  vn: ['kernel', 'calendar', 'deadline', 'procedure', 'dossier', 'unit', 'indicator', 'statistics', 'survey', 'score'],
  adapters: ['kernel', 'calendar', 'deadline', 'procedure', 'dossier', 'unit', 'indicator', 'statistics', 'survey', 'score', 'narrator'],
};

const downwardsOnly = Object.entries(rooms).map(([room, below]) => ({
  name: `${room}-imports-downwards-only`,
  severity: 'error',
  comment: `src/${room} may import only: ${below.join(', ') || 'nothing'}`,
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: `^src/(${[room, ...below].join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...downwardsOnly,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-orphans', severity: 'error', from: { orphan: true, pathNot: '\\.d\\.ts$' }, to: {} },
    {
      name: 'every-room-has-a-place',
      severity: 'error',
      comment: 'a new room must be added to the table above',
      from: { path: '^src/', pathNot: `^src/(index\\.ts$|(${Object.keys(rooms).join('|')})/)` },
      to: {},
    },
    {
      name: 'enter-through-index',
      severity: 'error',
      comment: 'a room has two doors, index for everyone and inside for other rooms; the narrator also reads its phrases',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/[^/]+/.+', pathNot: ['^src/$1/', '^src/[^/]+/(index|inside)\\.ts$', '^src/[^/]+/phrases\\.ts$'] },
    },
    {
      name: 'phrases-are-for-the-narrator',
      severity: 'error',
      from: { path: '^src/([^/]+)/', pathNot: '^src/narrator/' },
      to: { path: '^src/[^/]+/phrases\\.ts$', pathNot: '^src/$1/' },
    },
    {
      name: 'front-door-enters-through-index',
      severity: 'error',
      from: { path: '^src/index\\.ts$' },
      to: { path: '^src/', pathNot: '^src/[^/]+/index\\.ts$' },
    },
    {
      name: 'adapters-are-for-nobody',
      comment: 'the narrator reads their phrases',
      severity: 'error',
      from: { path: '^src/(?!adapters/)' },
      to: { path: '^src/adapters/', pathNot: '^src/adapters/phrases\\.ts$' },
    },
    { name: 'vn-is-data', severity: 'error', from: { path: '^src/(?!vn/)' }, to: { path: '^src/vn/' } },
    {
      name: 'zod-only-at-the-edge',
      severity: 'error',
      from: { path: '^src/', pathNot: '(^|/|-)schema\\.ts$' },
      to: { path: 'node_modules/zod/' },
    },
    {
      name: 'date-fns-by-path',
      severity: 'error',
      comment: 'the date-fns barrel costs every importer 70 ms',
      from: { path: '^src/' },
      to: { path: 'node_modules/date-fns/index\\.' },
    },
    { name: 'no-node-builtins', severity: 'error', from: { path: '^src' }, to: { dependencyTypes: ['core'] } },
    // date-fns is bundled into the package: docs/decisions/0005
    { name: 'no-dev-deps-in-src', severity: 'error', from: { path: '^src' }, to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['npm-peer'], pathNot: 'node_modules/(@date-fns/utc|date-fns)/' } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.js'] },
    doNotFollow: { path: 'node_modules' },
  },
};
