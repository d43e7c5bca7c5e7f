// Runs the unit and property tests in time zones that break local-time arithmetic: half the answers of other libraries move here.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { failures } from './failures.mjs';

// Asia/Ho_Chi_Minh is the zone of every other run (vitest.config.ts)
const zones = ['UTC', 'Pacific/Apia', 'America/Sao_Paulo'];
// laws of arithmetic that read no date, and take a minute in each zone
const dateless = [
  'score',
  'score-excel',
  'score-robustness',
  'composite',
  'distribution',
  'survey-estimates',
  'survey-plan',
  'survey-state',
  'share-interval',
  'suppressed-table',
  'cronbach-alpha',
].flatMap((name) => ['--exclude', `test/property/${name}.prop.ts`]);
const folder = mkdtempSync(join(tmpdir(), 'motcua-zones-'));

const failed = zones.flatMap((zone, at) => {
  console.log(`\nTZ=${zone}`);
  const results = join(folder, `${at}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
  const projects = ['--project', 'unit', '--project', 'property'];
  const { status } = spawnSync('npx', ['vitest', 'run', ...projects, ...dateless, ...reporters], {
    stdio: 'inherit',
    env: { ...process.env, TZ: zone },
  });
  return status === 0 ? [] : [`failed in ${zone} (${status})`, ...failures(results)];
});
rmSync(folder, { recursive: true });
for (const text of failed) console.error(`\n-- ${text}`);
process.exit(failed.length === 0 ? 0 : 1);
