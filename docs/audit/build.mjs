// Builds the audit page as one file that needs no other: style and script stand in it, and its policy names both by their digests, so that nothing else is run
// and nothing is asked of any server.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const [, , to = here('dist/audit.html')] = process.argv;

const { outputFiles } = await build({
  entryPoints: [here('src/main.ts')],
  bundle: true,
  write: false,
  minify: true,
  format: 'iife',
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  // the library from its sources, as tests and examples have it
  tsconfig: here('tsconfig.json'),
  banner: { js: `/* ${notices()} */` },
  logLevel: 'warning',
});
const script = outputFiles[0].text.replaceAll('<!--', '\\x3C!--');
const { code: style } = await transform(readFileSync(here('audit.css'), 'utf8'), { loader: 'css', minify: true });
if (/<\/(script|style)/i.test(script + style)) throw new Error('the script would end too early');

const digest = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policy = [
  "default-src 'none'",
  `script-src ${digest(script)}`,
  `style-src ${digest(style)}`,
  'worker-src blob:',
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types audit-worker',
].join('; ');

/** Whose work the file holds beside the library's own. */
function notices() {
  const licence = readFileSync(here('../../node_modules/csv-parse/LICENSE'), 'utf8').trim();
  const bundled = readFileSync(here('../../THIRD-PARTY-NOTICES.md'), 'utf8').trim();
  return `${bundled}\n\n## csv-parse\n\n${licence}`.replaceAll('*/', '* /');
}

const frame = readFileSync(here('index.html'), 'utf8');
const page = Object.entries({ policy, style, script }).reduce((text, [name, part]) => {
  if (!text.includes(`{{${name}}}`)) throw new Error(`index.html has no place for the ${name}`);
  return text.replace(`{{${name}}}`, () => part);
}, frame);
mkdirSync(dirname(to), { recursive: true });
writeFileSync(to, page);
console.log(`${to}: ${Math.round(Buffer.byteLength(page) / 1024)} KB`);
