import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { classes, classify, type DossierRow, stateFromRow } from 'motcua/dossier';
import {
  checkForm06,
  cumulate,
  type Disposition,
  explainForm06,
  form06,
  rollForward,
  type Tally,
  tally,
  tallyAccumulator,
} from 'motcua/statistics';
import { vietnamCalendar } from 'motcua/vn';
import { describe, expect } from 'vitest';
import { soundRows } from '../arbitraries/rows.ts';
import { runs } from '../arbitraries/runs.ts';

const november = { from: '2026-10-15', to: '2026-11-14' };
const october = { from: '2026-09-15', to: '2026-10-14' };

const rows = fc.array(soundRows, { maxLength: 40 });

const statesOf = (list: readonly DossierRow[], on = november.to) =>
  list.map((row) => stateFromRow(row, { on, calendar: vietnamCalendar }));

const choice = <T>(...values: readonly T[]) => fc.constantFrom(...values).map((value) => ({ value, basis: [] }));

const ended = () => choice<'by-day' | 'on-time' | 'excluded'>('by-day', 'on-time', 'excluded');

/** Every disposition there can be. */
const dispositions: fc.Arbitrary<Disposition> = fc.record({
  id: fc.constant('any'),
  withdrawn: ended(),
  returned: ended(),
  stopped: ended(),
  suspended: choice<'by-first-day' | 'in-time' | 'excluded'>('by-first-day', 'in-time', 'excluded'),
  noDueDate: choice<'excluded' | 'in-time'>('excluded', 'in-time'),
});

const keys = ['unit', 'field'] as const;
const options = { period: november, keys };

const { create, add, merge, extract } = tallyAccumulator(options);
const partOf = (list: readonly DossierRow[]): Tally =>
  statesOf(list).reduce((part, state) => add(part, state), create());

const total = ({ cells }: Tally, side: 'endings' | 'open') =>
  cells.reduce((sum, cell) => sum + cell[side].reduce((all, count) => all + count, 0), 0);

describe('the story of form 06', () => {
  test.prop([rows, dispositions], { numRuns: runs(300) })(
    'accounts for every dossier it counted: in the total, or with a switch that leaves it out',
    (list, disposition) => {
      const { value, because } = explainForm06(tally(statesOf(list), options), { disposition });
      const leftOut = because
        .filter(({ rule, outcome }) => rule === 'statistics/disposition' && outcome === 'excluded')
        .reduce((sum, { inputs }) => sum + (inputs['dossiers'] as number), 0);
      expect((value.rows[0]?.columns[3] ?? 0) + leftOut).toBe(because[0]?.outcome);
    },
  );
});

describe('tallies', () => {
  test.prop([rows, fc.array(fc.nat(3), { minLength: 40, maxLength: 40 })], { numRuns: runs(300) })(
    'split the input anywhere and merge to what counting at once gives',
    (list, places) => {
      const parts = [0, 1, 2, 3].map((place) => partOf(list.filter((_, at) => places[at] === place)));
      const [a, b, c, d] = parts as [Tally, Tally, Tally, Tally];
      const whole = tally(statesOf(list), options);
      expect(extract(merge(merge(a, b), merge(c, d)))).toEqual(whole);
      expect(extract(merge(a, merge(b, merge(c, d))))).toEqual(whole);
    },
  );

  test.prop([rows, rows], { numRuns: runs(200) })('merge in either order to the same', (a, b) => {
    expect(extract(merge(partOf(a), partOf(b)))).toEqual(extract(merge(partOf(b), partOf(a))));
  });

  test.prop([rows], { numRuns: runs(200) })('stay what they are when nothing is merged into them', (list) => {
    expect(extract(merge(partOf(list), create()))).toEqual(extract(partOf(list)));
    expect(extract(merge(create(), partOf(list)))).toEqual(extract(partOf(list)));
  });

  test.prop([rows, fc.nat()], { numRuns: runs(200) })('do not depend on the order of the dossiers', (list, turn) => {
    const at = list.length === 0 ? 0 : turn % list.length;
    const turned = [...list.slice(at), ...list.slice(0, at)].reverse();
    expect(tally(statesOf(turned), options)).toEqual(tally(statesOf(list), options));
  });

  test.prop([rows], { numRuns: runs(200) })('survive being stored as text', (list) => {
    const stored = JSON.parse(JSON.stringify(partOf(list)));
    expect(extract(stored)).toEqual(extract(partOf(list)));
  });

  test.prop([rows], { numRuns: runs(200) })('have by finer keys the same sums as by coarser ones', (list) => {
    const [fine, coarse] = [tally(statesOf(list), options), tally(statesOf(list), { ...options, keys: [] })];
    expect([total(fine, 'endings'), total(fine, 'open')]).toEqual([total(coarse, 'endings'), total(coarse, 'open')]);
  });

  const met = new Map<string, number>();
  // long lists, so that no class is missed by chance
  test.prop([fc.array(soundRows, { minLength: 20, maxLength: 40 })], { numRuns: runs(300) })(
    'count each dossier of the period once, in the class it has',
    (list) => {
      const { cells } = tally(statesOf(list), { ...options, keys: [] });
      const expected = new Array<number>(classes.length).fill(0);
      for (const state of statesOf(list)) {
        const { code, status, timeliness } = classify(state);
        if (state.endedOn !== null && state.endedOn < november.from) continue;
        expected[code] = (expected[code] ?? 0) + 1;
        met.set(`${status} ${timeliness}`, (met.get(`${status} ${timeliness}`) ?? 0) + 1);
      }
      const found = expected.map((_, code) => (cells[0]?.endings[code] ?? 0) + (cells[0]?.open[code] ?? 0));
      expect(found).toEqual(expected);
    },
  );

  test('met every class in that comparison', () => {
    console.log([...met].map(([name, many]) => `${name}: ${many}`).join(', '));
    const all = new Set(classes.map(({ status, timeliness }) => `${status} ${timeliness}`));
    if (runs(300) === 300) expect([...all].filter((name) => !met.has(name))).toEqual([]);
  });
});

describe('form 06', () => {
  const formOf = (list: readonly DossierRow[], disposition: Disposition, period = november) =>
    form06(tally(statesOf(list, period.to), { period, keys }), { disposition });

  test.prop([rows, dispositions], { numRuns: runs(300) })('passes its own check for every disposition', (list, by) => {
    expect(checkForm06(formOf(list, by))).toEqual([]);
  });

  test.prop([rows, dispositions], { numRuns: runs(300) })(
    'loses no dossier: what is in no column is excluded or gone',
    (list, by) => {
      const {
        rows: [sum],
        excluded,
      } = formOf(list, by);
      const out = excluded.reduce((all, { received, carried }) => all + received + carried, 0);
      const there = statesOf(list).filter(
        ({ status, endedOn }) => status !== 'not-received' && (endedOn === null || endedOn >= november.from),
      );
      expect((sum?.columns[3] ?? 0) + out).toBe(there.length);
    },
  );

  test.prop([rows, dispositions, fc.nat()], { numRuns: runs(300) })(
    'breaks 3 = 7 + 11 by one when a dossier is taken from one side',
    (list, by, which) => {
      const form = formOf(list, by);
      const at = which % form.rows.length;
      const taken = form.rows.map((row, place) => {
        const side =
          row.columns[11] > 0
            ? ([11, row.columns[12] > 0 ? 12 : 13] as const)
            : ([7, ([8, 9, 10] as const).find((column) => row.columns[column] > 0)] as const);
        if (place !== at || side[1] === undefined) return row;
        return {
          ...row,
          columns: { ...row.columns, [side[0]]: row.columns[side[0]] - 1, [side[1]]: row.columns[side[1]] - 1 },
        };
      });
      fc.pre(taken[at] !== form.rows[at]);
      const broken = checkForm06({ rows: taken }).filter(({ accepted }) => accepted?.includes('3 = 7 + 11'));
      expect(broken).toHaveLength(1);
      expect(Number(broken[0]?.value) - Number.parseInt(broken[0]?.accepted ?? '', 10)).toBe(1);
    },
  );

  test.prop([rows, dispositions], { numRuns: runs(300) })('goes on where the one before it ended', (list, by) => {
    // a dossier that is told or not by where it stands is told in one month and not in the next
    fc.pre([by.withdrawn, by.returned, by.stopped, by.suspended].every(({ value }) => value !== 'excluded'));
    // a dossier that is refused after its receipt goes out of the columns
    const kept = list.filter(({ outcome }) => outcome !== 'refused');
    const [first, second] = [formOf(kept, by, october), formOf(kept, by)];
    expect(rollForward(first, second)).toEqual([]);
    const whole = formOf(kept, by, { from: october.from, to: november.to });
    expect(cumulate([first, second]).rows).toEqual(whole.rows);
  });

  test.prop([rows, dispositions], { numRuns: runs(200) })(
    'misses of what was pending what was then refused, and tells how much',
    (list, by) => {
      fc.pre([by.withdrawn, by.returned, by.stopped, by.suspended].every(({ value }) => value !== 'excluded'));
      const dated = list.filter(({ dueOn }) => dueOn !== null);
      const [first, second] = [formOf(dated, by, october), formOf(dated, by)];
      const refused = second.excluded.find(({ reason }) => reason === 'refused')?.carried ?? 0;
      expect(first.rows[0]?.columns[11]).toBe((second.rows[0]?.columns[6] ?? 0) + refused);
    },
  );

  test.prop([rows, dispositions], { numRuns: runs(200) })(
    'tells of column 5, where nobody named a channel, that all of it came by an unknown one',
    (list, by) => {
      const form = formOf(
        list.map(({ channel: _, ...row }) => row),
        by,
      );
      const unknown = form.footnotes.find(({ code }) => code === 'statistics/unknown-channel')?.value ?? 0;
      expect(unknown).toBe(form.rows[0]?.columns[5]);
    },
  );

  test.prop([rows, dispositions], { numRuns: runs(200) })(
    'of equal days is equal whatever arrives later',
    (list, by) => {
      const later = list.map((row) =>
        row.endedOn !== null && row.endedOn > november.to
          ? { ...row, endedOn: null, outcome: 'finished' as const }
          : row,
      );
      expect(formOf(later, by)).toEqual(formOf(list, by));
    },
  );
});
