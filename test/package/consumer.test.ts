import { readFileSync, rmSync, writeFileSync } from 'node:fs';
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

  // the names of the files loaded, without the digests the bundler gives them
  const named = (files: readonly string[]) =>
    files.map((file) => file.replace(/^.*node_modules\//, '').replace(/-[\w-]{8}(?=\.c?js$)/, '')).sort();

  test('loads three files of its own for the front door and for Viet Nam, and no others, as CommonJS', () => {
    const list = 'console.log(JSON.stringify(Object.keys(require.cache).filter((file) => file !== __filename)));';
    const loaded: string[] = JSON.parse(
      runIn(folder, 'loaded.cjs', `require('motcua'); require('motcua/vn'); ${list}`),
    );
    expect(named(loaded)).toEqual(['core', 'index', 'vn'].map((name) => `motcua/dist/${name}.cjs`));
  });

  test('loads the same three as ES modules', () => {
    const hooks = `
import { appendFileSync } from 'node:fs';
export async function load(url, context, next) {
  if (url.startsWith('file:')) appendFileSync('loaded.txt', url + '\\n');
  return next(url, context);
}
`;
    writeFileSync(join(folder, 'hooks.mjs'), hooks);
    const program = "await import('motcua'); await import('motcua/vn');";
    const register =
      "data:text/javascript,import { register } from 'node:module'; register('./hooks.mjs', 'file://' + process.cwd() + '/');";
    runIn(folder, 'program.mjs', program, '--import', register);
    const loaded = readFileSync(join(folder, 'loaded.txt'), 'utf8').trim().split('\n');
    const others = loaded.filter((url) => !url.endsWith('/program.mjs'));
    expect(named(others)).toEqual(['core', 'index', 'vn'].map((name) => `motcua/dist/${name}.js`));
  });

  test('keeps its inside to itself', () => {
    const reach = "import('motcua/kernel').then(() => console.log('reached'), ({ code }) => console.log(code));";
    expect(runIn(folder, 'reach.mjs', reach)).toBe('ERR_PACKAGE_PATH_NOT_EXPORTED\n');
  });
});
