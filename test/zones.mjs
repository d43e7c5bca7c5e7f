// Runs the unit and property tests in time zones that break local-time arithmetic: half the answers of other libraries move here.
import { spawnSync } from 'node:child_process';

const zones = ['UTC', 'Asia/Ho_Chi_Minh', 'Pacific/Apia', 'America/Sao_Paulo'];
const failed = zones.filter((zone) => {
  console.log(`\nTZ=${zone}`);
  const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'unit', '--project', 'property'], {
    stdio: 'inherit',
    env: { ...process.env, TZ: zone },
  });
  return status !== 0;
});
if (failed.length > 0) console.error(`failed in ${failed.join(', ')}`);
process.exit(failed.length === 0 ? 0 : 1);
