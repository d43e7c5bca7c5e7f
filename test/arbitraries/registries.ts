// Random histories of units: founded, merged, split, renamed, given up in part, ended; codes are used again.
import fc from 'fast-check';
import type { Succession, Unit, UnitRegistrySpec } from 'motcua/unit';
import { plus } from '../reference/walk.ts';

/** The first day on which anything happens. */
export const FIRST = '2026-09-01';

/** All codes a history may use. */
export const CODES = ['A', 'B', 'C', 'D', 'E', 'F', 'G', '__proto__'];

/** The units before and after each kind of event: a and b are there, x and y are not yet. */
const EVENTS = {
  merge: ['ab', 'x'],
  absorb: ['a', 'b'],
  split: ['a', 'xy'],
  'give-up': ['a', 'ax'],
  rename: ['a', 'x'],
  rearrange: ['ab', 'bx'],
  end: ['a', ''],
  found: ['', 'x'],
  change: ['a', 'a'],
} as const;

const KINDS = Object.keys(EVENTS) as HistoryKind[];

/** The kinds of events of a history. */
export type HistoryKind = keyof typeof EVENTS;

const event = fc.record({
  kind: fc.constantFrom(...KINDS),
  gap: fc.integer({ min: 1, max: 40 }),
  picks: fc.array(fc.nat(100), { minLength: 6, maxLength: 6 }),
});

type Event = typeof event extends fc.Arbitrary<infer T> ? T : never;

/** Units and successions as they come about by some events, and what kinds of events they were. */
export type History = Required<UnitRegistrySpec> & { readonly met: readonly HistoryKind[] };

/** The codes of each side of an event; null when it takes more codes than there are. */
function sidesOf(kind: HistoryKind, there: readonly string[], free: readonly string[]) {
  const codes = new Map([
    ['a', there[0]],
    ['b', there[1]],
    ['x', free[0]],
    ['y', free[1]],
  ]);
  const [from, to] = EVENTS[kind].map((letters) => [...letters].map((letter) => codes.get(letter)));
  const all = [...(from ?? []), ...(to ?? [])];
  return all.includes(undefined) ? null : ([from, to] as [readonly string[], readonly string[]]);
}

const SUCCESSIONS: { readonly [kind in HistoryKind]?: Succession['kind'] } = {
  merge: 'merge',
  absorb: 'transfer',
  split: 'split',
  'give-up': 'split',
  rename: 'rename',
  rearrange: 'rearrange',
};

const picked = (codes: readonly string[], picks: readonly number[]) => {
  const left = [...codes];
  return picks.flatMap((pick) => (left.length === 0 ? [] : left.splice(pick % left.length, 1)));
};

function historyOf(start: readonly string[], events: readonly Event[]): History {
  const since = new Map<string, string | undefined>(start.map((code) => [code, undefined]));
  const units: Unit[] = [];
  const successions: Succession[] = [];
  const met: HistoryKind[] = [];
  const close = (code: string, until?: string) => {
    const first = since.get(code);
    const own = { ...(first === undefined ? {} : { since: first }), ...(until === undefined ? {} : { until }) };
    units.push({ code, names: { vi: code }, kind: 'area', level: 'commune', ...own });
    since.delete(code);
  };
  const happen = (kind: HistoryKind, on: string, [from, to]: readonly [readonly string[], readonly string[]]) => {
    const ending = from.filter((code) => kind === 'change' || !to.includes(code));
    for (const code of ending) close(code, plus(on, -1));
    for (const code of to) if (!since.has(code)) since.set(code, on);
    const name = SUCCESSIONS[kind];
    if (name !== undefined) successions.push({ on, kind: name, from, to });
    met.push(kind);
  };
  let day = FIRST;
  for (const { kind, gap, picks } of events) {
    day = plus(day, gap);
    const free = CODES.filter((code) => !since.has(code));
    const sides = sidesOf(kind, picked([...since.keys()], picks), picked(free, picks));
    if (sides !== null) happen(kind, day, sides);
  }
  for (const code of [...since.keys()]) close(code);
  return { units, successions, met };
}

/** A history of up to twelve events on days of their own. */
export const histories: fc.Arbitrary<History> = fc
  .record({ start: fc.subarray(CODES.slice(0, 5), { minLength: 2 }), events: fc.array(event, { maxLength: 12 }) })
  .map(({ start, events }) => historyOf(start, events));
