// Refuses a release whose changelog does not say which computed answers change: node test/package/changelog.mjs [version [file]]; by default the version of package.json.
import { readFileSync } from 'node:fs';

const [version = JSON.parse(readFileSync('package.json', 'utf8')).version, file = 'CHANGELOG.md'] =
  process.argv.slice(2);

/** The text under the first heading that begins as given, up to the next of its level; null without such a heading. */
function under(heading, text) {
  const level = heading.split(' ')[0];
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line === heading || line.startsWith(`${heading} `));
  if (start < 0) return null;
  const length = lines.slice(start + 1).findIndex((line) => line.startsWith('#') && line.indexOf(' ') <= level.length);
  return lines
    .slice(start + 1, length < 0 ? undefined : start + 1 + length)
    .join('\n')
    .trim();
}

const release = under(`## ${version}`, readFileSync(file, 'utf8'));
const answers = release === null ? null : under('### Answers that change', release);
const refusal =
  release === null
    ? `has no chapter "## ${version}"`
    : answers === null
      ? `has no section "### Answers that change" under "## ${version}"`
      : answers === '' && `says nothing under "### Answers that change" of ${version}; where none change, it says so`;

if (refusal) {
  console.error(`${file} ${refusal}`);
  process.exitCode = 1;
} else console.log(`${file} says which answers change in ${version}`);
