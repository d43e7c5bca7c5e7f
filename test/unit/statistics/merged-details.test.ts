// What two tallies come to, whichever is first, and what a code comes to that names two units within one period.
import { classes, stateFromRow } from 'motcua/dossier';
import { checkSuccession, cumulate, form06, restate, type Tally, tally, tallyAccumulator } from 'motcua/statistics';
import { type Unit, unitRegistry } from 'motcua/unit';
import { vietnamCalendar } from 'motcua/vn';
import { expect, test } from 'vitest';
import { calendar, disposition, november, stateOf } from './states.ts';

const options = { period: november, keys: [] };

test('visits of two tallies add up', () => {
  const { create, add, merge } = tallyAccumulator(options);
  const visited = (visits: number) => add(create(), { ...stateOf({ endedOn: '2026-11-06' }), facts: { visits } });
  expect(merge(visited(2), visited(3)).cells[0]?.facts?.visits).toBe(5);
});

test('a state that was stored goes on in the cells it has', () => {
  const { create, add } = tallyAccumulator({ ...options, keys: ['unit'] });
  const stored: Tally = JSON.parse(JSON.stringify(add(create(), stateOf({}))));
  const { cells } = [stateOf({}), stateOf({}), stateOf({ unit: 'B' })].reduce(add, stored);
  expect(cells.map(({ key, open }) => [...key, open[4]])).toEqual([
    ['A', 3],
    ['B', 1],
  ]);
});

test('a list of counts has a place for every class, and none before something is counted', () => {
  const [cell] = tally([stateOf({ channel: 'online' })], options).cells;
  expect([cell?.open.length, cell?.receipts.online.length]).toEqual([classes.length, classes.length]);
  expect([cell?.endings, cell?.receipts.carried]).toEqual([[], []]);
});

test('bad ones stand by their code, whichever came first', () => {
  const broken = { ...stateOf({}), context: { calendar }, due: { ...stateOf({}).due, lawfulOn: 'soon' } };
  const old = stateOf({ dueOn: '1990-01-01' });
  const codes = (states: readonly (typeof old)[]) => tally(states, options).bad.map(({ code }) => code);
  expect(codes([old, broken])).toEqual(['calendar/out-of-coverage', 'kernel/not-a-date']);
  expect(codes([broken, old])).toEqual(codes([old, broken]));
});

test('a code that named two units compares with the one both became, unless a part of either was lost', () => {
  const area = (code: string, since?: string, until?: string): Unit => ({
    code,
    names: { vi: `Xã ${code}` },
    kind: 'area',
    level: 'commune',
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
  });
  // A became M, then X took its code, and became M as well: whole, or but for a part that has ended since
  const registryOf = (lost: readonly string[]) =>
    unitRegistry({
      units: [
        area('A', undefined, '2025-06-30'),
        area('X', undefined, '2025-06-30'),
        area('A', '2025-07-01', '2025-11-30'),
        area('M', '2025-07-01'),
        ...lost.map((code) => area(code, '2025-12-01', '2025-12-15')),
      ],
      successions: [
        { on: '2025-07-01', kind: 'rename', from: ['A'], to: ['M'] },
        { on: '2025-07-01', kind: 'rename', from: ['X'], to: ['A'] },
        { on: '2025-12-01', kind: lost.length > 0 ? 'split' : 'merge', from: ['A'], to: ['M', ...lost] },
      ],
    });
  const period = { from: '2025-06-01', to: '2025-07-31' };
  const row = { receivedAt: '2025-06-02', dueOn: '2025-06-09', endedOn: null, unit: 'A' };
  const before = tally([stateFromRow(row, { on: period.to, calendar: vietnamCalendar })], { period, keys: ['unit'] });
  const whole = restate(before, registryOf([]), '2025-12-31');
  expect(whole.tally.cells.map(({ key }) => key)).toEqual([['M']]);
  const { tally: kept, notComparable } = restate(before, registryOf(['P']), '2025-12-31');
  expect(kept.cells).toEqual([]);
  expect(notComparable.map(({ from, to, cause }) => [from, to, cause])).toEqual([['A', ['M'], 'split']]);
});

test('no value comes before every value, even one that reads as a number below nought', () => {
  const codes = ['-1', undefined, 'A'];
  const states = codes.map((unit) => {
    const { unit: _, ...state } = stateOf({ dueOn: '2026-12-31' });
    return unit === undefined ? state : { ...state, unit };
  });
  const counted = tally(states, { period: november, keys: ['unit'] });
  const form = form06(counted, { disposition });
  expect(form.rows.map(({ key }) => key)).toEqual([[], [null], ['-1'], ['A']]);
  expect(cumulate([form])).toEqual(form);

  const december = { from: '2026-11-15', to: '2026-12-14' };
  const none = tally([], { period: december, keys: ['unit'] });
  const breaks = checkSuccession(counted, none, unitRegistry({ units: [] }), december.from);
  expect(breaks.map(({ path }) => path)).toEqual([
    ['after', ''],
    ['after', '-1'],
    ['after', 'A'],
  ]);
});
