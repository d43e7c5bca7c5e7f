import { fc, test } from '@fast-check/vitest';
import {
  anonymised,
  classify,
  type DossierEvent,
  dossierRowsFromRows,
  eventsFromRows,
  eventsFromStatusHistory,
  type NationalStatus,
  parseDossierEvents,
  parseDossierRows,
  type StatusEntry,
  safeTimeline,
  stateAsOf,
  timeline,
} from 'motcua/dossier';
import { vietnam } from 'motcua/vn';
import { describe, expect, test as plainTest } from 'vitest';
import { anyEvents, policyOf, rules } from '../arbitraries/dossiers.ts';
import { plus } from '../reference/walk.ts';

const FIRST = '2026-03-02';

/** Where the national flow goes on from a code. */
const NEXT: ReadonlyMap<number, readonly number[]> = new Map([
  [0, [1, 2]],
  [1, [2, 3, 5, 7]],
  [2, [4, 5, 6, 7, 8]],
  [4, [5, 6, 7, 8, 9, 4]],
  [9, [10]],
]);

const isWait = (code: number) => code === 5 || code === 6 || code === 8;

/** What waits leads back: before receipt to it, from the desk to the desk or on, from the agency to the agency; or it is withdrawn. */
function waysFrom(code: number, base: number): readonly number[] | undefined {
  if (!isWait(code)) return NEXT.get(code);
  const back = base === 1 ? [2, 3] : base === 2 ? [2, 4] : [4];
  return code === 8 ? back : [...back, 7];
}

/** A walk through the flow: each step picks a way and waits some days. */
function walk(picks: readonly (readonly [pick: number, gap: number, late: number])[]): StatusEntry[] {
  const history: StatusEntry[] = [];
  let [code, base, at] = [0, 0, 0];
  for (const [pick, gap, late] of picks) {
    const ways = waysFrom(code, base);
    if (ways === undefined) break;
    code = ways[pick % ways.length] as number;
    if (!isWait(code)) base = code;
    at += gap;
    const day = plus(FIRST, at);
    const agency = code === 4 ? `A${pick % 3}` : 'desk';
    history.push({ code: code as NationalStatus, at: day, agency, ...(late > 0 && { recordedAt: plus(day, late) }) });
  }
  return history;
}

const gap = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 5 }));
const picks = fc.array(fc.tuple(fc.nat(29), gap, fc.constantFrom(0, 0, 0, 2)), { minLength: 1, maxLength: 20 });

/** The last code of a day, 1 before the first: a dossier nobody knows is one nobody received. */
const codeOn = (history: readonly StatusEntry[], day: string): number =>
  history.filter(({ at }) => at <= day).at(-1)?.code ?? 1;

const anyHistory = fc.array(
  fc.record(
    {
      code: fc.integer({ min: 0, max: 11 }),
      at: fc.integer({ min: 0, max: 20 }).map((days) => plus(FIRST, days)),
      agency: fc.constantFrom('A', 'B'),
    },
    { requiredKeys: ['code', 'at'] },
  ),
  { maxLength: 15 },
) as fc.Arbitrary<StatusEntry[]>;

describe('events from a history of status codes', () => {
  plainTest('are tried with every code, and 8 both as a pause and as the end', () => {
    const seen = fc.sample(picks, { numRuns: 500, seed: 1 }).map(walk);
    const codes = new Set(seen.flatMap((history) => history.map(({ code }) => code)));
    expect([...codes].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    const ends = new Set(seen.map((history) => history.at(-1)?.code));
    const paused = seen.some((history) => history.some(({ code }, at) => code === 8 && at + 1 < history.length));
    expect([ends.has(8), paused]).toEqual([true, true]);
  });

  test.prop([picks, fc.constantFrom('incident', 'other-agency'), rules])(
    'give back the last code of each day, whatever the rules',
    (steps, cause, rule) => {
      const history = walk(steps);
      const { events, findings } = eventsFromStatusHistory(history, { cause });
      expect(findings.filter(({ code }) => code !== 'dossier/status-repeated')).toEqual([]);
      const limit = { amount: 10, unit: 'working-day' } as const;
      const dossier = timeline(events, { procedure: null, limit, ...vietnam(FIRST), policy: policyOf(rule) });
      const last = Number(history.length * 6);
      for (let day = 0; day <= last; day += 1) {
        const on = plus(FIRST, day);
        expect([on, stateAsOf(dossier, on).nationalStatus]).toEqual([on, codeOn(history, on)]);
      }
    },
  );

  test.prop([anyHistory])('of any history at all make a timeline, and each entry an event or a finding', (history) => {
    const { events, findings } = eventsFromStatusHistory(history);
    expect(parseDossierEvents(events)).toEqual(events);
    const told = timeline(events, { procedure: null, limit: null, ...vietnam(FIRST) });
    expect(told.events).toEqual(events);
    const days = new Set([
      ...events.map(({ at }) => at),
      ...findings.map(({ path }) => history[path[0] as number]?.at),
    ]);
    expect(history.filter(({ at }) => !days.has(at))).toEqual([]);
  });
});

const cell = fc.oneof(
  fc.constantFrom(
    '',
    'paid',
    'Tiếp nhận',
    '2026-03-02',
    '02/03/2026',
    'A',
    '1',
    '=1+1',
    '<b>',
    '__proto__',
    'working-day',
  ),
  fc.string({ maxLength: 8 }),
);
const column = fc.oneof(
  fc.constantFrom(
    'dossier',
    'Sự kiện',
    'at',
    'cause',
    'to',
    'until',
    'amount',
    'unit',
    'channel',
    'id',
    'Ngày tiếp nhận',
  ),
  fc.constantFrom('dueOn', 'endedOn', 'outcome', '__proto__'),
  fc.string({ maxLength: 5 }),
);
const anyRows = fc.array(fc.oneof(fc.dictionary(column, cell), fc.anything()), { maxLength: 10 }) as fc.Arbitrary<
  Record<string, string>[]
>;

describe('rows', () => {
  test.prop([anyRows, fc.constantFrom('YYYY-MM-DD', 'DD/MM/YYYY')])(
    'whatever they hold, are read or told, and what is read has the shape of events',
    (rows, dates) => {
      const { dossiers, problems, leftOut } = eventsFromRows(rows, { dates });
      const read = [...dossiers.values()].flat();
      expect(read.length + leftOut).toBe(rows.length);
      expect(problems.length > 0).toBe(leftOut > 0);
      expect(parseDossierEvents(read)).toEqual(read);
    },
  );

  test.prop([anyRows, fc.constantFrom('YYYY-MM-DD', 'DD/MM/YYYY')])(
    'whatever they hold, are read or told, and what is read has the shape of rows',
    (rows, dates) => {
      const read = dossierRowsFromRows(rows, { dates });
      expect(read.rows.length + read.leftOut).toBe(rows.length);
      expect(parseDossierRows(read.rows)).toEqual(read.rows);
    },
  );
});

describe('anonymised', () => {
  const limit = { amount: 5, unit: 'working-day' } as const;
  const withNames = (events: readonly DossierEvent[]) =>
    events.map((event, at): DossierEvent => ({ ...event, reason: 'Bà A', id: `H15-${at}`, agency: `Xã ${at % 3}` }));

  test.prop([anyEvents, rules, fc.boolean()])(
    'events have the same state and class on every day, as known on it, and none of the names',
    (events, rule, isWhole) => {
      const named = withNames(events);
      const bare = anonymised(named, isWhole ? { keep: [] } : {});
      const first = events[0]?.at.slice(0, 10) ?? FIRST;
      const options = { procedure: null, limit, ...vietnam(first), policy: policyOf(rule) };
      const told = [named, bare].map((list) => safeTimeline(list, options).timeline);
      const statesOn = (on: string) =>
        told.flatMap((dossier) =>
          [stateAsOf(dossier, on), stateAsOf(dossier, on, { knownOn: on })].map((state) => {
            const { unit, desk, endedBy, context, ...rest } = state;
            // the agencies are other words, or none
            const agencies = [unit, desk, endedBy].map((agency) => (isWhole ? typeof agency : agency));
            return { ...rest, class: classify(state), agencies };
          }),
        );
      for (let day = 0; day <= 60; day += 1) {
        const [before, beforeAsKnown, after, afterAsKnown] = statesOn(plus(first, day));
        expect([after, afterAsKnown]).toEqual([before, beforeAsKnown]);
      }
      expect(JSON.stringify(bare)).not.toMatch(isWhole ? /Bà A|H15|Xã/ : /Bà A|H15/);
    },
  );
});
