import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'motcua-changelog-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function release(version: string, changelog: string) {
  const file = join(folder, 'CHANGELOG.md');
  writeFileSync(file, changelog);
  return spawnSync('node', ['test/package/changelog.mjs', version, file], { encoding: 'utf8' });
}

const earlier = '## 0.1.0\n\n### Answers that change\n\nNone.\n';

test.each([
  [
    'with its answers',
    '## 0.2.0\n\n### Answers that change\n\n- 2028-01-03 is no working day.\n\n### Added\n\n- More.\n',
  ],
  [
    'that says that none change, with its day',
    '## 0.2.0 (2027-01-05)\n\n### Added\n\n- More.\n\n### Answers that change\n\nNone.\n',
  ],
])('a release %s may go out', (_, chapter) => {
  expect(release('0.2.0', `# Changelog\n\n${chapter}\n${earlier}`).status).toBe(0);
});

test.each([
  ['without a chapter', '## Unreleased\n\n### Answers that change\n\nNone.\n', 'has no chapter "## 0.2.0"'],
  ['whose chapter is that of a longer version', '## 0.2.01\n\n### Answers that change\n\nNone.\n', 'has no chapter'],
  ['without the section, though the one before has it', '## 0.2.0\n\n### Added\n\n- More.\n', 'has no section'],
  ['whose section is empty', '## 0.2.0\n\n### Answers that change\n\n### Added\n\n- More.\n', 'says nothing under'],
])('a release %s is refused', (_, chapter, reason) => {
  const { status, stderr } = release('0.2.0', `# Changelog\n\n${chapter}\n${earlier}`);
  expect(status).toBe(1);
  expect(stderr).toContain(reason);
});
