// The bill of materials of the package as CycloneDX: what is installed along with it and what is bundled into it. `npm sbom --omit dev` leaves out zod, which a tool for
// development needs too, and cannot know what is bundled, so both are picked from the whole list.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const BUNDLED = ['node_modules/date-fns', 'node_modules/@date-fns/utc'];

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const alongWith = Object.entries(packages).flatMap(([path, { dev, devOptional, optional, peer }]) =>
  path === '' || dev || devOptional || optional || peer ? [] : [path],
);
const names = new Set([...alongWith, ...BUNDLED].map((path) => path.replace('node_modules/', '')));

const whole = JSON.parse(
  execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx'], { encoding: 'utf8', maxBuffer: 2 ** 28 }),
);
const root = whole.metadata.component;
// npm names it after the folder
root.name = JSON.parse(readFileSync('package.json', 'utf8')).name;
// what is bundled is called of development there
const components = whole.components.filter(({ name }) => names.has(name)).map((one) => ({ ...one, properties: [] }));
const kept = new Set([root['bom-ref'], ...components.map((component) => component['bom-ref'])]);
const dependencies = whole.dependencies
  .filter(({ ref }) => kept.has(ref))
  .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((name) => kept.has(name)) }));

console.log(JSON.stringify({ ...whole, components, dependencies }, null, 2));
