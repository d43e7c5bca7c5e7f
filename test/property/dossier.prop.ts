import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { addWorkingDays, countWorkingDays, isWorkingDay } from 'motcua/calendar';
import {
  classes,
  classify,
  type DossierEvent,
  type DossierState,
  explainTimeline,
  safeTimeline,
  stateAsOf,
  stateFromRow,
  type Timeline,
  timeline,
  workingTime,
} from 'motcua/dossier';
import { vietnamCalendar as calendar } from 'motcua/vn';
import { afterAll, describe, expect } from 'vitest';
import { anyEvents, CAUSES, KINDS, limitDays, policyOf, rules } from '../arbitraries/dossiers.ts';
import { type NaiveDossier, type NaiveRules, naiveDossier } from '../reference/naive-dossier.ts';
import { plus } from '../reference/walk.ts';

const RUNS = { numRuns: 400 };

const optionsOf = (limit: number, own: NaiveRules) =>
  ({
    procedure: null,
    calendar,
    policy: policyOf(own),
    limit: { amount: limit, unit: 'working-day' },
  }) as const;

const dayOf = ({ at }: DossierEvent) => at.slice(0, 10);
const placed = (events: readonly DossierEvent[]) => events.map((event, position) => ({ event, position }));

/** The events that could happen, one after the other. */
function possible(events: readonly DossierEvent[], limit: number, own: NaiveRules): DossierEvent[] {
  const { refused } = naiveDossier(placed(events), limit, own, calendar);
  return events.filter((_, position) => !refused.includes(position));
}

const ENDS = ['finished', 'withdrawn', 'stopped', 'returned', 'suspended', 'transferred'] as const;

/** A life that goes on to its due date: it ends on the very day, or its clock stops. */
function toTheDay(
  events: readonly DossierEvent[],
  limit: number,
  own: NaiveRules,
  kind: (typeof ENDS)[number] | null,
): DossierEvent[] {
  const { lawfulOn, status } = naiveDossier(placed(events), limit, own, calendar);
  const last = events.at(-1);
  if (kind === null || lawfulOn === null || status !== 'pending' || last === undefined || dayOf(last) >= lawfulOn)
    return [...events];
  const end = { kind, at: `${lawfulOn}T09:00`, cause: own.pausing[0] ?? 'incident', to: 'B' } as DossierEvent;
  // a result is fetched some day, or hardly any list would tell so
  const handedOver: DossierEvent = { kind: 'handed-over', at: `${plus(lawfulOn, limit)}T10:00` };
  return kind === 'finished' ? [...events, end, handedOver] : [...events, end];
}

const lives = fc
  .tuple(anyEvents, limitDays, rules, fc.option(fc.constantFrom(...ENDS)))
  .map(([events, limit, own, end]) => {
    const long = toTheDay(possible(events, limit, own), limit, own, end);
    return { events: possible(long, limit, own), limit, own };
  });

const recordedOn = ({ at, recordedAt }: DossierEvent) => (recordedAt ?? at).slice(0, 10);
const firstDay = (events: readonly DossierEvent[]) =>
  plus(events[0] === undefined ? '2026-01-01' : dayOf(events[0]), -1);

/** What a reader of dates makes of a state: without what it was computed with. */
const plain = ({ context: _, ...rest }: DossierState) => rest;

const seen = { events: new Map<string, number>(), classes: new Map<string, number>(), refused: 0 };
const tick = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);

function expectSame(state: DossierState, naive: NaiveDossier) {
  expect({
    status: state.status,
    receivedOn: state.receivedOn,
    endedOn: state.endedOn,
    suspendedOn: state.suspendedOn,
    lawfulOn: state.due.lawfulOn,
    reappointedOn: state.due.reappointedOn ?? null,
  }).toEqual({
    status: naive.status,
    receivedOn: naive.receivedOn,
    endedOn: naive.endedOn,
    suspendedOn: naive.suspendedOn,
    lawfulOn: naive.lawfulOn,
    reappointedOn: naive.reappointedOn,
  });
}

/** The day that is compared with the due date. */
const comparedOn = ({ status, suspendedOn, endedOn }: NaiveDossier, day: string): string =>
  (status === 'pending' ? day : status === 'suspended' ? suspendedOn : endedOn) ?? '';

function expectClass(state: DossierState, naive: NaiveDossier, day: string) {
  const { status, timeliness, daysLate, code } = classify(state);
  tick(seen.classes, `${status}/${timeliness}`);
  const isTimed = !['not-received', 'refused'].includes(naive.status);
  const due = naive.lawfulOn ?? '9999-12-31';
  const late = isTimed && comparedOn(naive, day) > due;
  expect(timeliness === 'overdue').toBe(late);
  expect(daysLate.working).toBe(late ? countWorkingDays(calendar, due, comparedOn(naive, day)) : 0);
  expect(classes[code]).toMatchObject({ status, timeliness });
}

describe('a dossier', () => {
  test.prop([lives, fc.nat(40)], { numRuns: 1_500 })(
    'is on any day what one finds who reads it day by day',
    ({ events, limit, own }, ahead) => {
      const dossier = timeline(events, optionsOf(limit, own));
      for (const { kind } of events) tick(seen.events, kind);
      for (const day of [firstDay(events), ...events.map(dayOf), plus(firstDay(events), ahead)]) {
        const known = placed(events).filter(({ event }) => dayOf(event) <= day);
        const state = stateAsOf(dossier, day);
        const naive = naiveDossier(known, limit, own, calendar);
        expectSame(state, naive);
        expectClass(state, naive, day);
      }
    },
  );

  test.prop([anyEvents, limitDays, rules], { numRuns: 600 })(
    'refuses exactly what could not have happened',
    (events, limit, own) => {
      const { refused } = naiveDossier(placed(events), limit, own, calendar);
      const { success, problems, timeline: understood } = safeTimeline(events, optionsOf(limit, own));
      seen.refused += refused.length;
      expect(problems.map(({ code, path }) => [code, path[1]])).toEqual(
        refused.map((at) => ['dossier/impossible-order', at]),
      );
      expect(success).toBe(refused.length === 0);
      expect(plain(stateAsOf(understood, '2027-06-30'))).toEqual(
        plain(stateAsOf(timeline(possible(events, limit, own), optionsOf(limit, own)), '2027-06-30')),
      );
    },
  );

  test.prop([lives, fc.nat(30), fc.nat(30), anyEvents], RUNS)(
    'as of a day, as known on a day, owes nothing to what happened or was entered later',
    ({ events, limit, own }, ahead, lag, later) => {
      const options = optionsOf(limit, own);
      const on = plus(firstDay(events), ahead);
      const knownOn = plus(on, lag - 10);
      const known = events.filter((event) => dayOf(event) <= on && recordedOn(event) <= knownOn);
      const whole = safeTimeline(events, options).timeline;
      const asKnown = plain(stateAsOf(whole, on, { knownOn }));
      expect(plain(stateAsOf(safeTimeline(known, options).timeline, on, { knownOn }))).toEqual(asKnown);
      // whatever comes later, and is entered later
      const shifted = later.map(
        (event) => ({ ...event, at: plus(on, 1), recordedAt: plus([on, knownOn].sort()[1] ?? on, 1) }) as DossierEvent,
      );
      expect(plain(stateAsOf(safeTimeline([...events, ...shifted], options).timeline, on, { knownOn }))).toEqual(
        asKnown,
      );
    },
  );

  test.prop([lives, fc.integer()], RUNS)(
    'does not depend on the order in which its events are listed',
    ({ events, limit, own }, salt) => {
      const numbered = events.map((event, sequence) => ({ ...event, sequence }));
      const shuffled = [...numbered].sort(
        (a, b) => ((a.sequence * 7919 + salt) % 101) - ((b.sequence * 7919 + salt) % 101),
      );
      const states = [numbered, shuffled].map((list) =>
        plain(stateAsOf(timeline(list, optionsOf(limit, own)), '2027-06-30')),
      );
      expect(states[0]).toEqual(states[1]);
    },
  );

  test.prop([lives, fc.nat(14)], RUNS)(
    'told in part and then in whole is the same as told at once',
    ({ events, limit, own }, cut) => {
      const options = optionsOf(limit, own);
      const part = timeline(events.slice(0, cut), options);
      const whole = timeline([...part.events, ...events.slice(cut)], options);
      expect(whole.events).toEqual(timeline(events, options).events);
      const last = events[cut - 1];
      const next = events[cut];
      if (last === undefined || (next !== undefined && dayOf(next) === dayOf(last))) return;
      expect(plain(stateAsOf(whole, dayOf(last)))).toEqual(plain(stateAsOf(part, dayOf(last))));
    },
  );

  test.prop([lives, fc.nat(60)], RUNS)('has one class on every day', ({ events, limit, own }, ahead) => {
    const state = stateAsOf(timeline(events, optionsOf(limit, own)), plus(firstDay(events), ahead));
    const { code, status, timeliness, apologised } = classify(state);
    const own32 = classes.flatMap((one, at) => (one.status === status && one.timeliness === timeliness ? [at] : []));
    expect(own32).toContain(code);
    expect(classes[code]?.apologised).toBe(apologised && timeliness === 'overdue');
  });

  test.prop([lives, fc.nat(60)], RUNS)(
    'has used and stood still as much working time as has gone by',
    ({ events, limit, own }, ahead) => {
      const on = plus(firstDay(events), ahead);
      const time = workingTime(timeline(events, optionsOf(limit, own)), on);
      if (time === null) return;
      expect(time.suspended.days + time.used.days).toBe(time.elapsed.days);
      expect(time.suspended.days).toBeGreaterThanOrEqual(0);
      expect(time.used.days).toBeGreaterThanOrEqual(0);
    },
  );

  test.prop([lives], RUNS)('tells the state it is in at the end of its story', ({ events, limit, own }) => {
    const dossier = timeline(events, optionsOf(limit, own));
    const { value, because } = explainTimeline(dossier, '2027-06-30');
    expect(plain(value)).toEqual(plain(stateAsOf(dossier, '2027-06-30')));
    expect(because.filter(({ rule }) => rule === 'dossier/event')).toHaveLength(dossier.events.length);
    expect(because.at(-2)?.outcome).toBe(value.due.lawfulOn);
  });
});

const lawful = (dossier: Timeline, on = '2027-06-30') => stateAsOf(dossier, on).due.lawfulOn;
const received = fc.integer({ min: 0, max: 300 }).map((days) => `${plus('2025-12-20', days)}T09:00`);
const daysAfter = (at: string, days: number) => `${plus(at.slice(0, 10), days)}T09:00`;

describe('the lawful due date', () => {
  test.prop([received, limitDays, fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 20 })], RUNS)(
    'forgets everything before a restart',
    (at, limit, first, gap) => {
      const own = { effect: 'restart', most: 1, pausing: ['incident'], mostExtensions: null } as const;
      const events: DossierEvent[] = [
        { kind: 'received', at },
        { kind: 'suspended', cause: 'incident', at: daysAfter(at, 0) },
        { kind: 'resumed', cause: 'incident', at: daysAfter(at, first) },
        { kind: 'extended', at: daysAfter(at, first), by: { amount: 2, unit: 'working-day' } },
        { kind: 'supplement-requested', at: daysAfter(at, first) },
        { kind: 'supplemented', at: daysAfter(at, first + gap) },
      ];
      const fresh: DossierEvent[] = [{ kind: 'received', at: daysAfter(at, first + gap) }];
      expect(lawful(timeline(events, optionsOf(limit, own)))).toBe(lawful(timeline(fresh, optionsOf(limit, own))));
    },
  );

  test.prop([received, limitDays, fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 30 })], RUNS)(
    'keeps through a pause what was used before it, and is not before the clock runs again',
    (at, limit, first, gap) => {
      const own = { effect: 'pause', most: 1, pausing: [], mostExtensions: null } as const;
      const [from, to] = [daysAfter(at, first), daysAfter(at, first + gap)];
      const before = timeline([{ kind: 'received', at }], optionsOf(limit, own));
      const events: DossierEvent[] = [
        { kind: 'received', at },
        { kind: 'supplement-requested', at: from },
        { kind: 'supplemented', at: to },
      ];
      const due = lawful(before) ?? '';
      const stood = from.slice(0, 10) > due ? 0 : countWorkingDays(calendar, from.slice(0, 10), to.slice(0, 10));
      const later = addWorkingDays(calendar, due, stood);
      const runsAgain = isWorkingDay(calendar, to.slice(0, 10))
        ? to.slice(0, 10)
        : addWorkingDays(calendar, to.slice(0, 10), 1);
      const isIn = from.slice(0, 10) <= due;
      expect(lawful(timeline(events, optionsOf(limit, own)))).toBe(isIn && later < runsAgain ? runsAgain : later);
    },
  );

  test.prop([lives, fc.integer({ min: 1, max: 30 }), fc.boolean()], RUNS)(
    'is never made earlier by an extension',
    ({ events, limit, own }, days, by) => {
      const options = optionsOf(limit, own);
      const dossier = timeline(events, options);
      const last = events.at(-1);
      const state = stateAsOf(dossier, '2027-06-30');
      if (last === undefined || (state.status !== 'pending' && state.status !== 'suspended')) return;
      const grant = by ? { by: { amount: days, unit: 'working-day' as const } } : { until: plus(dayOf(last), days) };
      const extended = timeline([...events, { kind: 'extended', at: last.at, ...grant } as DossierEvent], options);
      expect((lawful(extended) ?? '') >= (lawful(dossier) ?? '')).toBe(true);
    },
  );

  test.prop([lives, fc.integer({ min: 0, max: 60 })], RUNS)(
    'and days late do not change by a re-appointment',
    ({ events, limit, own }, days) => {
      const options = optionsOf(limit, own);
      const last = events.at(-1);
      const before = stateAsOf(timeline(events, options), '2027-06-30');
      if (last === undefined || before.status !== 'pending') return;
      const again: DossierEvent = { kind: 'reappointed', at: last.at, until: plus(dayOf(last), days) };
      const state = stateAsOf(timeline([...events, again], options), '2027-06-30');
      expect(classify(state).daysLate).toEqual(classify(before).daysLate);
      expect(classify(state).timeliness).toBe(classify(before).timeliness);
    },
  );
});

test.prop(
  [received, limitDays, fc.option(fc.integer({ min: 0, max: 40 })), fc.integer({ min: 0, max: 60 }), fc.boolean()],
  RUNS,
)(
  'a row made from a history without suspension, restart or extension classifies as its timeline does',
  (at, limit, end, ahead, sorry) => {
    const own = { effect: 'restart', most: 1, pausing: [], mostExtensions: null } as const;
    const events: DossierEvent[] = [
      { kind: 'received', at },
      ...(end === null ? [] : [{ kind: 'finished', at: daysAfter(at, end) } as const]),
      ...(sorry ? [{ kind: 'apologised', at: daysAfter(at, Math.max(end ?? 0, limit)) } as const] : []),
    ];
    const on = plus(at.slice(0, 10), ahead);
    const whole = stateAsOf(timeline(events, optionsOf(limit, own)), '2027-06-30');
    const row = {
      receivedAt: at,
      dueOn: whole.due.lawfulOn,
      endedOn: whole.endedOn,
      apologisedOn: whole.apologisedOn ?? null,
    };
    const state = stateAsOf(timeline(events, optionsOf(limit, own)), on);
    expect(classify(stateFromRow(row, { on, calendar }))).toEqual(classify(state));
  },
);

test('a wrong day planted in a state is seen by the reading day by day', () => {
  const events: DossierEvent[] = [
    { kind: 'received', at: '2026-11-16T09:00' },
    { kind: 'finished', at: '2026-11-19T10:00' },
  ];
  const own = { effect: 'restart', most: 1, pausing: [], mostExtensions: null } as const;
  const state = stateAsOf(timeline(events, optionsOf(3, own)), '2026-11-30');
  const naive = naiveDossier(placed(events), 3, own, calendar);
  expectSame(state, naive);
  expect(() => expectSame({ ...state, endedOn: '2026-11-20' }, naive)).toThrow();
  expect(() => expectSame({ ...state, due: { ...state.due, lawfulOn: '2026-11-20' } }, naive)).toThrow();
});

afterAll(() => {
  console.log(
    'events',
    Object.fromEntries(seen.events),
    '\nclasses',
    Object.fromEntries(seen.classes),
    '\nimpossible',
    seen.refused,
  );
  for (const kind of KINDS) expect([kind, (seen.events.get(kind) ?? 0) > 0]).toEqual([kind, true]);
  const wanted = [...new Set(classes.map(({ status, timeliness }) => `${status}/${timeliness}`))].filter(
    (one) => !one.endsWith('/unknown'),
  );
  for (const one of wanted) expect([one, (seen.classes.get(one) ?? 0) > 0]).toEqual([one, true]);
  expect(seen.refused).toBeGreaterThan(0);
  expect(CAUSES).toHaveLength(4);
});
