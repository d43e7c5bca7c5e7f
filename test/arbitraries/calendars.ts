// Random calendars: any weekly rest, every kind of day, swaps in valid pairs, projected years, gaps, a late overlapping notice.
import fc from 'fast-check';
import type { CalendarSpec, IsoWeekday, Notice, NoticeEntry } from 'motcua/calendar';
import { plus, weekday } from '../reference/walk.ts';

type Run = { readonly from: string; readonly length: number };

const restEntries = (run: Run, taken: Set<string>, picks: readonly (readonly [number, number])[]): NoticeEntry[] => {
  const kinds = ['holiday', 'tet', 'in-lieu', 'closure'] as const;
  return picks.flatMap(([at, kind]) => {
    const on = plus(run.from, at % run.length);
    if (taken.has(on)) return [];
    taken.add(on);
    return [{ on, kind: kinds[kind % kinds.length] ?? 'holiday' }];
  });
};

/** One swap, when the run has a worked and a rest day that nothing else names. */
const swapEntries = (run: Run, weeklyRest: readonly number[], taken: Set<string>, at: number): NoticeEntry[] => {
  const days = Array.from({ length: Math.min(run.length, 12) }, (_, index) =>
    plus(run.from, (at + index) % run.length),
  );
  const free = days.filter((day) => !taken.has(day));
  const off = free.find((day) => !weeklyRest.includes(weekday(day)));
  const worked = free.find((day) => weeklyRest.includes(weekday(day)));
  if (off === undefined || worked === undefined) return [];
  taken.add(off).add(worked);
  return [
    { on: off, kind: 'swapped-off', pair: worked },
    { on: worked, kind: 'swapped-work', pair: off },
  ];
};

const weeklyRests = fc.oneof(
  { weight: 4, arbitrary: fc.constant([6, 7] as IsoWeekday[]) },
  { weight: 3, arbitrary: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 4 }) },
) as fc.Arbitrary<IsoWeekday[]>;

const seeds = fc.record({
  start: fc.integer({ min: -40_000, max: 40_000 }),
  weeklyRest: weeklyRests,
  runs: fc.array(
    fc.record({
      length: fc.integer({ min: 20, max: 200 }),
      gap: fc.oneof(
        { weight: 4, arbitrary: fc.constant(0) },
        { weight: 1, arbitrary: fc.integer({ min: 1, max: 30 }) },
      ),
      certainty: fc.oneof(
        { weight: 3, arbitrary: fc.constant('official' as const) },
        { weight: 1, arbitrary: fc.constant('projected' as const) },
      ),
      rests: fc.array(fc.tuple(fc.nat(500), fc.nat(3)), { maxLength: 25 }),
      swaps: fc.array(fc.nat(500), { maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 4 },
  ),
});

export const calendarSpecs: fc.Arbitrary<CalendarSpec> = seeds.map(({ start, weeklyRest, runs }) => {
  let next = plus('1970-01-01', start);
  const notices = runs.map(({ length, gap, certainty, rests, swaps }, index): Notice => {
    const run = { from: plus(next, gap), length };
    next = plus(run.from, length);
    const taken = new Set<string>();
    const swapped = certainty === 'projected' ? [] : swaps.flatMap((at) => swapEntries(run, weeklyRest, taken, at));
    return {
      id: `notice ${index}`,
      covers: { from: run.from, to: plus(run.from, length - 1) },
      certainty,
      basis: [],
      entries: [...swapped, ...restEntries(run, taken, rests)],
    };
  });
  return { id: 'random', names: { vi: 'Ngẫu nhiên', en: 'Random' }, timeZone: 'Asia/Ho_Chi_Minh', weeklyRest, notices };
});

/** A random calendar and days around and in its coverage. */
export const calendarsAndDays = (count: number): fc.Arbitrary<{ spec: CalendarSpec; days: string[] }> =>
  calendarSpecs.chain((spec) => {
    const first = spec.notices[0]?.covers.from ?? '1970-01-01';
    return fc
      .array(fc.integer({ min: -3, max: 500 }), { minLength: count, maxLength: count })
      .map((offsets) => ({ spec, days: offsets.map((offset) => plus(first, offset)) }));
  });
