import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { compileCalendar, type WorkingCalendar, withHours } from 'motcua/calendar';
import {
  checkProcess,
  criticalPaths,
  holderOn,
  type Process,
  type ProcessStep,
  processSchedule,
  type TimeLimit,
} from 'motcua/procedure';
import { vietnam } from 'motcua/vn';
import { describe, expect } from 'vitest';

const { policy } = vietnam('2026-11-20');
const plain = (id: string, weeklyRest: readonly (6 | 7)[]) =>
  withHours(
    compileCalendar({
      id,
      names: { vi: id, en: id },
      timeZone: 'Asia/Ho_Chi_Minh',
      weeklyRest,
      notices: [
        { id, covers: { from: '2026-01-01', to: '2032-12-31' }, certainty: 'official', basis: [], entries: [] },
      ],
    }),
    { weekly: [{ days: [1, 2, 3, 4, 5, 6], sessions: [{ opens: '08:00', closes: '12:00' }] }] },
  );
const calendars: ReadonlyMap<string, WorkingCalendar> = new Map([
  ['office', plain('office', [6, 7])],
  ['police', plain('police', [7])],
]);

const limits: fc.Arbitrary<TimeLimit> = fc.oneof(
  fc.record({
    amount: fc.integer({ min: 1, max: 9 }),
    unit: fc.constantFrom('working-day', 'calendar-day', 'week', 'hour', 'working-hour'),
  }),
  fc.record({ amount: fc.constantFrom(0.1, 0.2, 0.5, 1.5), unit: fc.constantFrom('working-day', 'working-hour') }),
  fc.record({ unit: fc.constantFrom('same-day', 'on-the-spot') }),
);

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', '__proto__', 'constructor'];

/** Steps that wait only for earlier ones. */
const steps: fc.Arbitrary<readonly ProcessStep[]> = fc
  .array(
    fc.record({
      limit: limits,
      waits: fc.array(fc.nat(8), { maxLength: 3 }),
      when: fc.boolean(),
      police: fc.boolean(),
    }),
    { minLength: 1, maxLength: ids.length },
  )
  .map((seeds) =>
    seeds.map(({ limit, waits, when, police }, at): ProcessStep => {
      const id = ids[at] as string;
      return {
        id,
        name: { vi: id },
        agency: { name: id },
        calendar: police ? 'police' : 'office',
        limit,
        after: at === 0 ? [] : [...new Set(waits.map((wait) => ids[wait % at] as string))],
        ...(when ? { when: 'verify' } : {}),
      };
    }),
  );

const made = (list: readonly ProcessStep[], limit: TimeLimit = { amount: 5, unit: 'working-day' }): Process => ({
  desk: { name: 'desk' },
  calendar: 'office',
  limit,
  steps: list,
  basis: [],
});
const two = (value: number) => `${value}`.padStart(2, '0');
// a bare date is received at opening, so it has to be a day on which the office opens: 1 to 4 September 2026 do
const receipts = fc.oneof(
  fc.integer({ min: 1, max: 4 }).map((day) => `2026-09-${two(day)}`),
  fc
    .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 0, max: 23 }))
    .map(([day, hour]) => `2026-09-${two(day)}T${two(hour)}:30`),
);
const conditions = fc.constantFrom<readonly string[]>([], ['verify']);
const met = (list: readonly ProcessStep[], wanted: readonly string[]) =>
  wanted.filter((one) => list.some(({ when }) => when === one));

const plan = (process: Process, receivedAt: string, wanted: readonly string[] = []) =>
  processSchedule({ receivedAt, process, calendars, policy, conditions: met(process.steps, wanted) });

const shuffled = (list: readonly ProcessStep[]) =>
  fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });
const reordered = steps.chain((list) => fc.tuple(fc.constant(list), shuffled(list)));

/** The moment from which a due date has passed, as text that compares; the end of a day is the first minute of the next. */
const passed = ({ dueOn, dueAt }: { dueOn: string; dueAt?: string }) =>
  dueAt ?? new Date(Date.parse(`${dueOn}T00:00Z`) + 86_400_000).toISOString().slice(0, 16);

describe('the schedule of a process', () => {
  test.prop([steps, receipts, conditions], { numRuns: 500 })(
    'starts no step before those it waits for end, and each as soon as they do',
    (list, receivedAt, wanted) => {
      const schedule = plan(made(list), receivedAt, wanted);
      const ends = new Map(schedule.steps.map(({ id, due }) => [id, passed(due)]));
      // a step that is not needed passes on the ends of those it waits for
      const endsBefore = (id: string): string[] =>
        (list.find((one) => one.id === id)?.after ?? []).flatMap((other) => ends.get(other) ?? endsBefore(other));
      for (const { id, startsAt, due } of schedule.steps) {
        const before = endsBefore(id);
        const last = before.sort().at(-1);
        expect(startsAt).toBe(last ?? receivedAt);
        // a day during which nothing is to be done may end a minute before it starts being counted from its end
        expect(passed(due) >= startsAt).toBe(true);
      }
      expect(schedule.doneAt).toBe([...ends.values()].sort().at(-1) ?? receivedAt);
    },
  );

  test.prop([steps, receipts, conditions], { numRuns: 300 })(
    'is done when the last step of its critical path is, and each step of that path waits for the one before',
    (list, receivedAt, wanted) => {
      const { criticalPath, steps: planned, doneAt } = plan(made(list), receivedAt, wanted);
      const byId = new Map(planned.map((one) => [one.id, one]));
      expect(criticalPath.map((id) => byId.get(id)?.waitsFor ?? null)).toEqual(
        [null, ...criticalPath].slice(0, criticalPath.length),
      );
      const last = byId.get(criticalPath.at(-1) ?? '');
      expect(last === undefined ? receivedAt : passed(last.due)).toBe(doneAt);
    },
  );

  test.prop([reordered, receipts, conditions], { numRuns: 300 })(
    'does not depend on the order of the list',
    ([list, other], receivedAt, wanted) => {
      const [one, two] = [list, other].map((some) => plan(made(some), receivedAt, wanted));
      const byId = (some: typeof one) => [...(some?.steps ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(byId(two)).toEqual(byId(one));
      expect([two?.due, two?.doneAt, two?.criticalPath]).toEqual([one?.due, one?.doneAt, one?.criticalPath]);
      expect(criticalPaths(made(other))).toEqual(criticalPaths(made(list)));
      const codes = (some: readonly ProcessStep[]) => checkProcess(made(some)).map(({ code, value }) => [code, value]);
      expect(codes(other).sort()).toEqual(codes(list).sort());
    },
  );

  test.prop([steps, receipts, fc.integer({ min: 0, max: 40 })], { numRuns: 300 })(
    'as facts says who has the dossier as the plan does',
    (list, receivedAt, days) => {
      const process = made(list);
      const schedule = plan(process, receivedAt);
      const at = new Date(Date.parse(`${receivedAt.slice(0, 10)}T10:15Z`) + days * 86_400_000)
        .toISOString()
        .slice(0, 16);
      const completed = new Map(schedule.steps.map(({ id, due }) => [id, due.dueAt ?? due.dueOn]));
      expect(holderOn({ process, receivedAt, completed }, at)).toEqual(holderOn(schedule, at));
    },
  );
});

describe('the critical path', () => {
  const wholeDays = steps.map((list) =>
    list.map(
      (one, at): ProcessStep => ({
        ...one,
        limit: { amount: ((at * 7) % 5) + 1 + (at % 3) / 10, unit: 'working-day' },
      }),
    ),
  );

  /** The tenths of days of every way through the steps, one after the other. */
  const ways = (list: readonly ProcessStep[]): number[] => {
    const tenths = ({ limit }: ProcessStep) => Math.round(('amount' in limit ? limit.amount : 0) * 10);
    const needed = ({ when }: ProcessStep) => when === undefined;
    const upTo = (one: ProcessStep): number[] => {
      const before = one.after.flatMap((id) => upTo(list.find((other) => other.id === id) as ProcessStep));
      return (before.length === 0 ? [0] : before).map((sum) => sum + (needed(one) ? tenths(one) : 0));
    };
    return list.flatMap(upTo);
  };

  test.prop([wholeDays.chain((list) => fc.tuple(fc.constant(list), shuffled(list)))], { numRuns: 500 })(
    'takes what the longest of all ways takes, exactly',
    ([list, other]) => {
      const longest = Math.max(...ways(list));
      const [path] = criticalPaths(made(other));
      expect(path?.takes.amount ?? 0).toBe(longest / 10);
      const check = (tenths: number) =>
        checkProcess(made(other, { amount: tenths / 10, unit: 'working-day' })).filter(
          ({ code }) => code === 'process/over-limit',
        );
      const plainOnly = list.every(({ when }) => when === undefined);
      if (longest > 0 && plainOnly) {
        expect(check(longest)).toEqual([]);
        if (longest > 1) expect(check(longest - 1)).toHaveLength(1);
      }
    },
  );

  test.prop([steps.filter(({ length }) => length > 1), fc.nat(), fc.nat()], { numRuns: 500 })(
    'is none when steps wait for each other in a circle, which is always found',
    (list, from, to) => {
      // close a circle: a step waits for another that, on some way, waits for it
      const late = (from % (list.length - 1)) + 1;
      const early = to % (late + 1);
      const chained = list.map((one, at): ProcessStep => {
        const previous = at > early && at <= late ? [ids[at - 1] as string] : [];
        const closing = at === early ? [ids[late] as string] : [];
        return { ...one, after: [...new Set([...one.after, ...previous, ...closing])] };
      });
      const found = checkProcess(made(chained));
      const cycles = found.filter(({ code }) => code === 'process/cycle');
      expect(cycles.length).toBeGreaterThan(0);
      for (const { value } of cycles) {
        const named = `${value}`.split(' → ');
        expect(named[0]).toBe(named.at(-1));
        for (const [at, id] of named.slice(1).entries()) {
          expect(chained.find((one) => one.id === id)?.after).toContain(named[at]);
        }
      }
    },
  );
});
