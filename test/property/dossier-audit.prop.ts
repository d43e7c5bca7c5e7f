import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import {
  addWorkingDays,
  type CalendarSpec,
  compileCalendar,
  fromEpochDay,
  toEpochDay,
  withHours,
} from 'motcua/calendar';
import {
  type AuditCause,
  type AuditRow,
  auditDossiers,
  type Delay,
  type DossierEvent,
  delayShares,
} from 'motcua/dossier';
import { type Process, type ProcessStep, processSchedule, type TimeLimit } from 'motcua/procedure';
import { policies, vietnam, vietnamCalendar, vietnamCalendarSpec } from 'motcua/vn';
import { afterAll, describe, expect } from 'vitest';
import { calendarIgnoring, type Ignorable, isWorking } from '../../src/calendar/inside.ts';
import { randomBelow, randomWords, sampleIndexes } from '../../src/kernel/inside.ts';
import { calendarSpecs } from '../arbitraries/calendars.ts';
import { runs } from '../arbitraries/runs.ts';
import { plus, walk, count as workingDaysBetween, worksOn } from '../reference/walk.ts';

/** How far counts are from all being alike. */
const chiSquare = (counts: readonly number[]) => {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
};
const tally = (length: number, draws: readonly number[]) => {
  const counts = Array.from({ length }, () => 0);
  for (const draw of draws) counts[draw] = (counts[draw] as number) + 1;
  return counts;
};

describe('the seeded generator', () => {
  // values that chance exceeds once in a thousand: 27.88 with 9 degrees of freedom, 43.82 with 19
  test('gives every number below a bound alike over many seeds', () => {
    const draws = Array.from({ length: 10_000 }, (_, seed) => randomBelow(randomWords(seed), 10));
    expect(chiSquare(tally(10, draws))).toBeLessThan(27.88);
    // the same would not pass numbers that lean to one side
    expect(
      chiSquare(
        tally(
          10,
          draws.map((draw) => (draw === 9 && draws.length % 2 === 0 ? 0 : draw)),
        ),
      ),
    ).toBeGreaterThan(27.88);
  });

  test('gives every number below a bound alike along one seed', () => {
    const words = randomWords('one');
    expect(
      chiSquare(
        tally(
          20,
          Array.from({ length: 20_000 }, () => randomBelow(words, 20)),
        ),
      ),
    ).toBeLessThan(43.82);
  });

  test('draws every place as often as any other, and every pair', () => {
    const samples = Array.from({ length: 10_000 }, (_, seed) => sampleIndexes({ size: 2, seed }, 5));
    const pairs = new Map<string, number>();
    for (const sample of samples) pairs.set(sample.join(), (pairs.get(sample.join()) ?? 0) + 1);
    expect(pairs.size).toBe(10);
    expect(chiSquare([...pairs.values()])).toBeLessThan(27.88);
  });

  test.prop([fc.oneof(fc.string(), fc.maxSafeInteger()), fc.nat(200), fc.nat(300)], { numRuns: 300 })(
    'draws so many different places in order, the same again, and all of them when asked for all',
    (seed, size, of) => {
      const sample = sampleIndexes({ size, seed }, of);
      expect(sample).toHaveLength(Math.min(size, of));
      expect([...new Set(sample)].sort((a, b) => a - b)).toEqual(sample);
      expect(sample.every((place) => place >= 0 && place < of)).toBe(true);
      expect(sampleIndexes({ size, seed }, of)).toEqual(sample);
      expect(sampleIndexes({ size: of, seed }, of)).toEqual(Array.from({ length: of }, (_, at) => at));
    },
  );
});

/** A specification with some kinds of days, or the week, left out. */
const without = (spec: CalendarSpec, ignored: readonly Ignorable[]): CalendarSpec => ({
  ...spec,
  weeklyRest: ignored.includes('weekly-rest') ? [] : spec.weeklyRest,
  notices: spec.notices.map((notice) => ({
    ...notice,
    entries: notice.entries.filter(({ kind }) => !ignored.includes(kind)),
  })),
});
const KINDS: readonly Ignorable[] = [
  'weekly-rest',
  'holiday',
  'tet',
  'in-lieu',
  'swapped-off',
  'swapped-work',
  'closure',
];

describe('a calendar that ignores kinds of days', () => {
  test.prop([calendarSpecs, fc.subarray([...KINDS])], { numRuns: runs(100) })(
    'works when the plain reading of its notices without them does',
    (spec, ignored) => {
      const calendar = compileCalendar(spec);
      const changed = calendarIgnoring(calendar, ignored);
      const plain = without(spec, ignored);
      for (const { from, to } of calendar.coverage) {
        for (let day = toEpochDay(from); day <= toEpochDay(to); day += 1) {
          expect(isWorking(changed, day), fromEpochDay(day)).toBe(worksOn(plain, fromEpochDay(day)));
        }
      }
      expect(changed.coverage).toEqual(calendar.coverage);
      expect(changed.version).not.toBe(calendar.version);
    },
  );
});

const catalogue = null;
const audit = (rows: readonly unknown[]) =>
  auditDossiers(rows as AuditRow[], { on: '2026-11-30', calendar: vietnamCalendar, policy: policies, catalogue });
// many of them shortly before a swap or a day in lieu, or these would be met by chance alone
const daysOf = (kinds: RegExp) =>
  vietnamCalendarSpec.notices
    .flatMap(({ entries }) => entries)
    .flatMap(({ on, kind }) => (kinds.test(kind) && on > '2016-02-01' && on < '2026-11-01' ? [on] : []));
const shortlyBefore = (days: readonly string[]) =>
  fc.tuple(fc.constantFrom(...days), fc.integer({ min: 0, max: 9 })).map(([on, back]) => plus(on, -back));
const receipts = fc.oneof(
  fc.integer({ min: 0, max: 3_800 }).map((days) => plus('2016-01-04', days)),
  shortlyBefore(daysOf(/^swapped/)),
  shortlyBefore(daysOf(/^in-lieu$/)),
);
const amounts = fc.integer({ min: 1, max: 12 });
const SWAPS = ['swapped-work', 'swapped-off'] as const;
const HOLIDAYS = ['holiday', 'tet', 'in-lieu', 'closure'] as const;
/** Mistakes of counting working days, each worked out day by day from the notices. */
const MISTAKES: ReadonlyMap<AuditCause, (receivedAt: string, amount: number) => string | undefined> = new Map([
  ...(
    [
      ['swapped-work-day-ignored', ['swapped-work']],
      ['swapped-off-day-ignored', ['swapped-off']],
      ['swap-ignored', SWAPS],
      ['in-lieu-ignored', ['in-lieu']],
      ['holidays-ignored', HOLIDAYS],
      ['only-weekly-rest-known', [...HOLIDAYS, ...SWAPS]],
      ['weekly-rest-ignored', ['weekly-rest']],
    ] as const
  ).map(([cause, kinds]) => {
    const spec = without(vietnamCalendarSpec, kinds);
    return [cause, (at: string, amount: number) => walk(spec, at, amount)] as const;
  }),
  ['every-day-counted', (at: string, amount: number) => plus(at, amount)],
  ['receipt-day-counted', (at: string, amount: number) => walk(vietnamCalendarSpec, at, amount - 1)],
  ['counted-from-next-working-day', (at: string, amount: number) => walk(vietnamCalendarSpec, at, amount + 1)],
] as const);
const seen = new Map<string, number>();
const count = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1);

describe('an audit', () => {
  afterAll(() => {
    console.log([...seen].map(([what, times]) => `${what}: ${times}`).join('\n'));
    for (const cause of MISTAKES.keys()) expect([cause, seen.has(cause)]).toEqual([cause, true]);
  });

  test.prop([receipts, amounts.filter((amount) => amount > 1), fc.constantFrom(...MISTAKES.keys())], {
    numRuns: runs(1_500),
  })(
    'agrees with what a walk from day to day comes to, and finds every mistake that was planted',
    (receivedAt, amount, cause) => {
      const right = walk(vietnamCalendarSpec, receivedAt, amount) as string;
      const wrong = MISTAKES.get(cause)?.(receivedAt, amount) as string;
      const limit: TimeLimit = { amount, unit: 'working-day' };
      const row = (dueOn: string) => ({ receivedAt, limit, dueOn, endedOn: null });
      const { agree, differences } = audit([row(right), row(wrong)]);
      if (right === wrong) {
        expect(agree).toBe(2);
        count('the mistake changes nothing');
        return;
      }
      const [found] = differences;
      expect([agree, found?.index, found?.recomputed.dueOn, found?.recorded.dueOn]).toEqual([1, 1, right, wrong]);
      expect([found?.cause, ...(found?.others ?? [])]).toContain(cause);
      expect(found?.daysLater).toBe(toEpochDay(wrong) - toEpochDay(right));
      count(cause);
      if (found?.others.length === 0) count(`${cause} alone`);
    },
  );

  const sound = fc.record({
    receivedAt: receipts,
    limit: fc.record({
      amount: amounts,
      unit: fc.constantFrom('working-day', 'calendar-day', 'week', 'hour', 'OTHER'),
    }),
    dueOn: fc.oneof(receipts, fc.constant(null), fc.string()),
    endedOn: fc.oneof(receipts, fc.constant(null)),
    outcome: fc.constantFrom('finished', 'refused', 'withdrawn', 'lost'),
    applicant: fc.constantFrom('A', 'B'),
    procedure: fc.constant('P'),
  });
  const kinds = [
    'submitted',
    'received',
    'supplement-requested',
    'supplemented',
    'suspended',
    'resumed',
    'extended',
    'finished',
  ];
  const histories = fc.record({
    id: fc.string(),
    limit: fc.constant({ amount: 3, unit: 'working-day' }),
    events: fc.array(
      fc.record(
        {
          kind: fc.constantFrom(...kinds, 'nothing'),
          at: receipts,
          recordedAt: receipts,
          cause: fc.constantFrom('payment', 'incident', 1),
          by: fc.anything(),
          facts: fc.anything(),
        },
        { requiredKeys: ['kind', 'at'] },
      ),
      { maxLength: 6 },
    ),
    recorded: fc.record({ dueOn: receipts, class: fc.integer({ min: -1, max: 33 }) }, { requiredKeys: [] }),
  });

  test.prop([fc.array(fc.oneof(fc.anything(), sound, histories), { maxLength: 12 })], { numRuns: runs(500) })(
    'takes whatever it is given, and what it says of all adds up',
    (rows) => {
      const found = audit(rows);
      const { checked, agree, differ, notComparable, bad, differences, byCause, anomalies, shares } = found;
      expect(checked).toBe(rows.length);
      expect(agree + differ + notComparable.length + bad.length).toBe(checked);
      expect(byCause.reduce((sum, { first }) => sum + first, 0)).toBe(differ);
      expect(differences).toHaveLength(differ);
      expect(shares.compared === null).toBe(checked === 0);
      expect(shares.agree === null).toBe(agree + differ === 0);
      const places = [...differences, ...notComparable, ...bad].map(({ index }) => index);
      expect(new Set(places).size).toBe(places.length);
      expect(
        bad.every(({ index, problems }) => problems.length > 0 && problems.every(({ path }) => path[1] === index)),
      ).toBe(true);
      expect(anomalies.every(({ index, path }) => path[1] === index)).toBe(true);
      expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    },
  );

  test.prop(
    [
      fc
        .array(sound, { maxLength: 8 })
        .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
    ],
    {
      numRuns: runs(200),
    },
  )('does not depend on the order of the rows but for their places', ([rows, other]) => {
    const [one, two] = [rows, other].map((list) => {
      const { agree, differ, byCause, shares, anomalies, bad } = audit(list);
      return [agree, differ, byCause, shares, bad.length, anomalies.map(({ code }) => code).sort()];
    });
    expect(two).toEqual(one);
  });

  const filings = fc.record(
    {
      id: fc.constantFrom('H1', 'H2', 'H3'),
      applicant: fc.constantFrom('A', 'B'),
      procedure: fc.constant('P'),
      receivedAt: fc.integer({ min: 0, max: 6 }).map((days) => plus('2026-11-02', days)),
      stayed: fc.option(fc.integer({ min: 0, max: 4 })),
    },
    { requiredKeys: ['applicant', 'procedure', 'receivedAt', 'stayed'] },
  );
  test.prop([fc.array(filings, { maxLength: 7 })], { numRuns: runs(500) })(
    'finds what came again as a search of every pair does',
    (drawn) => {
      const rows = drawn.map(({ stayed, ...row }): AuditRow => {
        if (stayed === null) return { ...row, dueOn: null, endedOn: null };
        return { ...row, dueOn: null, endedOn: plus(row.receivedAt, stayed), outcome: 'returned' };
      });
      const thresholds = { resubmittedWithin: 2, justBeforeDue: null };
      const found = auditDossiers(rows, {
        on: '2026-11-30',
        calendar: vietnamCalendar,
        policy: policies,
        catalogue,
        thresholds,
      });
      const expected = rows.flatMap((row, index) => {
        const [before] = rows
          .map((other, at) => ({ ...other, at }))
          .filter(({ at, id }) => at !== index && (id === undefined || id !== row.id))
          .filter(
            ({ applicant, endedOn }) => applicant === row.applicant && endedOn !== null && endedOn <= row.receivedAt,
          )
          .sort((a, b) => `${b.endedOn}`.localeCompare(`${a.endedOn}`) || b.at - a.at);
        const days =
          before === undefined ? 9 : workingDaysBetween(vietnamCalendarSpec, before.endedOn as string, row.receivedAt);
        return before === undefined || (days as number) > 2 ? [] : [[index, before.id ?? `rows.${before.at}`]];
      });
      expect(found.anomalies.map(({ index, value }) => [index, value])).toEqual(expected);
    },
  );

  test.prop([receipts.filter((at) => worksOn(vietnamCalendarSpec, at) === true), fc.integer({ min: 1, max: 9 })], {
    numRuns: runs(300),
  })('finds an entry late by one working day more than allowed, and none that is not', (at, allowed) => {
    const limit: TimeLimit = { amount: 5, unit: 'working-day' };
    const events = (days: number): readonly DossierEvent[] => [
      { kind: 'received', at, recordedAt: addWorkingDays(vietnamCalendar, at, days) },
    ];
    const codes = (days: number) =>
      auditDossiers([{ id: 'H', limit, events: events(days) }], {
        on: '2026-11-30',
        calendar: vietnamCalendar,
        policy: policies,
        catalogue,
        thresholds: { lateEntry: allowed },
      }).anomalies.map(({ code }) => code);
    expect([codes(allowed), codes(allowed + 1)]).toEqual([[], ['dossier/backdated-entry']]);
  });
});

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
const calendars = new Map([
  ['office', plain('office', [6, 7])],
  ['police', plain('police', [7])],
]);
const limits: fc.Arbitrary<TimeLimit> = fc.record({
  amount: fc.integer({ min: 1, max: 5 }),
  unit: fc.constantFrom('working-day', 'calendar-day', 'hour', 'working-hour'),
});
const ids = ['a', 'b', 'c', 'd', 'e', '__proto__', 'constructor'];
const steps: fc.Arbitrary<readonly ProcessStep[]> = fc
  .array(
    fc.record({ limit: limits, waits: fc.array(fc.nat(6), { minLength: 1, maxLength: 2 }), police: fc.boolean() }),
    {
      minLength: 1,
      maxLength: ids.length,
    },
  )
  .map((seeds) =>
    seeds.map(
      ({ limit, waits, police }, at): ProcessStep => ({
        id: ids[at] as string,
        name: { vi: 'step' },
        agency: { name: `agency ${at % 3}` },
        calendar: police ? 'police' : 'office',
        limit,
        after: at === 0 ? [] : [...new Set(waits.map((wait) => ids[wait % at] as string))],
      }),
    ),
  );
const made = (list: readonly ProcessStep[], limit: TimeLimit): Process => ({
  desk: { name: 'desk' },
  calendar: 'office',
  limit,
  steps: list,
  basis: [],
});
/** The days and minutes by which each step is off its due date; `null` is done when due. */
const offsets = fc.array(
  fc.oneof(
    fc.constant(null),
    fc.record({ days: fc.integer({ min: -2, max: 4 }), minute: fc.option(fc.integer({ min: 1, max: 1439 })) }),
  ),
  { minLength: ids.length, maxLength: ids.length },
);
const receivedAt = '2026-09-01T09:00';
const two = (value: number) => `${value}`.padStart(2, '0');

/** A due date, and by how much something was done off it; a step takes a minute at least. */
function offBy(due: string, { days, minute }: { days: number; minute: number | null }, start: string) {
  const day = plus(due.slice(0, 10), days);
  if (minute === null) return [day, start.slice(0, 10)].sort()[1] as string;
  const wanted = `${day}T${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
  return wanted > start ? wanted : `${start.slice(0, 10)}T23:59`;
}

/** When each step was done: off its due date, and never before it started. */
function doneSteps(process: Process, by: readonly ({ days: number; minute: number | null } | null)[]) {
  const completed = new Map<string, string>();
  for (const [at, { id }] of process.steps.entries()) {
    const { steps: planned } = processSchedule({ receivedAt, process, calendars, policy, completed });
    const { due, startsAt } = planned[at] as (typeof planned)[number];
    const off = by[at] ?? null;
    const dueText = due.dueAt ?? due.dueOn;
    completed.set(id, off === null ? dueText : offBy(dueText, off, startsAt));
  }
  return completed;
}
const sum = (delays: readonly (Delay | null)[]) => ({
  calendar: delays.reduce((total, delay) => total + (delay?.calendar ?? 0), 0),
  working: delays.reduce((total, delay) => total + (delay?.working ?? 0), 0),
  minutes: delays.some((delay) => delay?.minutes === null)
    ? null
    : delays.reduce((total, delay) => total + (delay?.minutes ?? 0), 0),
});
const kinds = new Map<string, number>();
const note = (what: string) => kinds.set(what, (kinds.get(what) ?? 0) + 1);
const noteIf = (is: boolean, what: string) => (is ? note(what) : kinds);

describe('the shares of a delay', () => {
  afterAll(() => {
    console.log([...kinds].map(([what, times]) => `${what}: ${times}`).join('\n'));
    for (const kind of [
      'late',
      'not late',
      'owed',
      'recovered',
      'received late and kept',
      'by the minute',
      'nobody’s',
    ]) {
      expect([kind, kinds.has(kind)]).toEqual([kind, true]);
    }
  });
  const wholes = fc.oneof(
    limits,
    fc.record({ amount: fc.integer({ min: 1, max: 12 }), unit: fc.constant('working-day' as const) }),
  );

  test.prop([steps, wholes, offsets], { numRuns: runs(500) })(
    'add up to the total, by step and by agency',
    (list, limit, by) => {
      const process = made(list, limit);
      const completed = doneSteps(process, by);
      const {
        total,
        unowed,
        steps: told,
        agencies,
        due,
      } = delayShares({ receivedAt, process, calendars, policy, completed });
      expect(sum([unowed, ...told.map(({ share }) => share)])).toEqual(total);
      expect(sum([unowed, ...agencies.map(({ share }) => share)])).toEqual(total);
      expect(agencies.flatMap((one) => one.steps).sort()).toEqual(list.map(({ id }) => id).sort());
      // the total by days alone: the last of all against the due date
      const last = [...completed.values()]
        .map((at) => at.slice(0, 10))
        .sort()
        .at(-1) as string;
      expect(total?.calendar).toBe(Math.max(0, toEpochDay(last) - toEpochDay(due?.dueOn as string)));
      note(total?.calendar === 0 ? 'not late' : 'late');
      noteIf(typeof total?.minutes === 'number', 'by the minute');
      noteIf((unowed?.calendar ?? 0) > 0, 'nobody’s');
    },
  );

  /** The parts of a delay there are. */
  const partsOf = (delay: Delay | null) => [delay?.calendar, delay?.working, delay?.minutes].map((part) => part ?? 0);

  test.prop([steps, wholes, offsets], { numRuns: runs(500) })(
    'are nothing or less for who kept its due date, however late it received, and nothing or more for who broke it',
    (list, limit, by) => {
      const process = made(list, limit);
      const completed = doneSteps(process, by);
      const { steps: told, due } = delayShares({ receivedAt, process, calendars, policy, completed });
      const [kept, broke] = [told.filter(({ owes }) => !owes), told.filter(({ owes }) => owes)];
      for (const { share, late } of kept) {
        expect(Math.max(...partsOf(share))).toBeLessThanOrEqual(0);
        expect(partsOf(late)).toEqual([0, 0, 0]);
        noteIf(partsOf(share)[0] !== 0, 'recovered');
      }
      for (const { share } of broke) {
        expect(Math.min(...partsOf(share))).toBeGreaterThanOrEqual(0);
        noteIf(partsOf(share)[0] !== 0, 'owed');
      }
      noteIf(
        kept.some(({ arrivedAt }) => arrivedAt.slice(0, 10) > (due?.dueOn as string)),
        'received late and kept',
      );
    },
  );

  test.prop([steps, wholes, offsets], { numRuns: runs(300) })(
    'rest on the ends that the path by itself would have, each step scheduled anew',
    (list, limit, by) => {
      const process = made(list, limit);
      const completed = doneSteps(process, by);
      const {
        steps: told,
        criticalPath,
        expectedAt,
      } = delayShares({ receivedAt, process, calendars, policy, completed });
      const alone = criticalPath.map(
        (id, at): ProcessStep => ({
          ...(list.find((one) => one.id === id) as ProcessStep),
          after: at === 0 ? [] : [criticalPath[at - 1] as string],
        }),
      );
      const endAfter = (done: number) =>
        processSchedule({
          receivedAt,
          process: made(alone, limit),
          calendars,
          policy,
          completed: new Map(criticalPath.slice(0, done).map((id) => [id, completed.get(id) as string])),
        }).doneAt;
      const startOfNext = (at: string | null | undefined) => (at?.length === 10 ? `${plus(at, 1)}T00:00` : at);
      const byId = new Map(told.map((one) => [one.id, one]));
      expect(startOfNext(expectedAt)).toBe(endAfter(0));
      for (const [at, id] of criticalPath.entries()) {
        expect(startOfNext(byId.get(id)?.expectedAt)).toBe(endAfter(at + 1));
      }
    },
  );
});
