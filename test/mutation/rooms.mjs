import manifest from '../../package.json' with { type: 'json' };

const adapters = new Map([
  ['date-holidays', 'src/adapters/date-holidays.ts'],
  ...['ics', 'sql', 'svg', 'worksheet'].map((name) => [name, `src/adapters/${name}/index.ts`]),
]);
const source = (name) => adapters.get(name) ?? (name === 'index' ? 'src/index.ts' : `src/${name}/index.ts`);

/** The doors of the package: the name of each and the file behind it. */
export const rooms = Object.keys(manifest.exports)
  .filter((door) => door !== './package.json')
  .map((door) => (door === '.' ? 'index' : door.slice(2)))
  .map((name) => [name, source(name)]);
