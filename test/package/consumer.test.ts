import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { installPacked, runIn, typeCheckIn } from './pack.ts';

const folder = installPacked();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const use = `
const receivedAt = '2026-11-20T09:00';
const query = { receivedAt, limit: { amount: 3, unit: 'working-day' }, ...vietnam(receivedAt) };
console.log(dueDate(query).dueOn, parseNotice === undefined, parseTimeLimit({ unit: 'same-day' }).unit, print([], 'text') === '');
`;
const answer = '2026-11-26 false same-day true\n';

describe('the packed package, installed in an empty project', () => {
  test('answers from ES modules', () => {
    const imports =
      "import { dueDate } from 'motcua'; import { parseNotice } from 'motcua/calendar'; import { parseTimeLimit } from 'motcua/deadline'; import { print } from 'motcua/narrator'; import { vietnam } from 'motcua/vn';";
    expect(runIn(folder, 'use.mjs', imports + use)).toBe(answer);
  });

  test('answers from CommonJS', () => {
    const requires =
      "const { dueDate } = require('motcua'); const { parseNotice } = require('motcua/calendar'); const { parseTimeLimit } = require('motcua/deadline'); const { print } = require('motcua/narrator'); const { vietnam } = require('motcua/vn');";
    expect(runIn(folder, 'use.cjs', requires + use)).toBe(answer);
  });

  const typed = `
import { dueDate, type DueDate, type TimeLimit } from 'motcua';
import { compileCalendar, type WorkingCalendar } from 'motcua/calendar';
import { latestReceipt } from 'motcua/deadline';
import { narrationBlocks } from 'motcua/narrator';
import { vietnam, vietnamCalendarSpec } from 'motcua/vn';
const limit: TimeLimit = { amount: 3, unit: 'working-day' };
const due: DueDate = dueDate({ receivedAt: '2026-11-20', limit, ...vietnam('2026-11-20') });
const calendar: WorkingCalendar = compileCalendar(vietnamCalendarSpec);
const latest: string = latestReceipt({ dueOn: due.dueOn, limit, ...vietnam('2026-11-20'), calendar });
narrationBlocks([], 'vi');
// @ts-expect-error a unit that is none
const wrong: TimeLimit = { amount: 3, unit: 'fortnight' };
// @ts-expect-error what is inside stays inside
calendar.tables;
export { latest, wrong };
`;

  test.each([
    ['nodenext', 'use.mts', ['--module', 'nodenext', '--moduleResolution', 'nodenext']],
    ['CommonJS', 'use.cts', ['--module', 'nodenext', '--moduleResolution', 'nodenext']],
    ['a bundler', 'use.ts', ['--module', 'esnext', '--moduleResolution', 'bundler']],
  ])('type-checks for %s without skipping its declarations', (_, file, options) => {
    expect(typeCheckIn(folder, file, typed, options)).toBe('');
  });

  test('loads neither zod nor the whole of date-fns for the front door and for Viet Nam', () => {
    const list =
      'const loaded = Object.keys(require.cache).filter((file) => /node_modules.(zod|date-fns.index)/.test(file)); console.log(loaded.length, Object.keys(require.cache).length);';
    const [heavy, all] = runIn(folder, 'loaded.cjs', `require('motcua'); require('motcua/vn'); ${list}`)
      .split(' ')
      .map(Number);
    expect(heavy).toBe(0);
    expect(all).toBeGreaterThan(3);
    expect(all).toBeLessThan(25);
  });

  test('imports nothing heavy as ES modules either', () => {
    const seen = new Set<string>();
    const outside = new Set<string>();
    const follow = (file: string) => {
      if (seen.has(file)) return;
      seen.add(file);
      const source = readFileSync(join(folder, 'node_modules/motcua/dist', file), 'utf8');
      for (const [, found = ''] of source.matchAll(/^(?:import|export)[^;]*?["']([^"']+)["'];$/gm)) {
        if (found.startsWith('./')) follow(found);
        else outside.add(found);
      }
    };
    follow('./index.js');
    follow('./vn.js');
    expect(seen.size).toBeGreaterThan(4);
    expect([...outside].sort()).toEqual(['@date-fns/utc/date/mini', 'date-fns/addMonths']);
  });

  test('keeps its inside to itself', () => {
    const reach = "import('motcua/kernel').then(() => console.log('reached'), ({ code }) => console.log(code));";
    expect(runIn(folder, 'reach.mjs', reach)).toBe('ERR_PACKAGE_PATH_NOT_EXPORTED\n');
  });
});
