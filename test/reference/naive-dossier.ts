// A dossier read day by day: slow, obvious, and sharing no code with the library but the question whether a day is worked.
import { isWorkingDay, type WorkingCalendar } from 'motcua/calendar';
import type { DossierEvent, SuspensionCause } from 'motcua/dossier';
import { plus } from './walk.ts';

/** The rules in the few words the walk needs. */
export type NaiveRules = {
  readonly effect: 'restart' | 'pause' | 'none';
  readonly most: number | null;
  readonly pausing: readonly SuspensionCause[];
  readonly mostExtensions: number | null;
};

export type NaiveDossier = {
  status: string;
  receivedOn: string | null;
  endedOn: string | null;
  suspendedOn: string | null;
  lawfulOn: string | null;
  reappointedOn: string | null;
  /** The places of the events that could not have happened. */
  refused: number[];
};

type Stand = { from: string; to: string };
type Longer = { days: number } | { until: string };
type Wait = { wait: string; stops: boolean; since: string };

const dayOf = (at: string) => at.slice(0, 10);

/** The day on which the limit has run out, the clock standing still at times. */
export function walkDue(
  calendar: WorkingCalendar,
  start: string,
  limit: number,
  stands: readonly Stand[],
  longer: readonly Longer[],
): string {
  let due = start;
  const used = new Set<Stand>();
  // a standstill that begins on or before the day reached moves it to where as many days have been worked again
  const standsPast = () => {
    for (const stand of stands) {
      if (used.has(stand) || stand.from > due) continue;
      used.add(stand);
      for (let day = stand.from; day < stand.to; ) {
        day = plus(day, 1);
        if (!isWorkingDay(calendar, day)) continue;
        do due = plus(due, 1);
        while (!isWorkingDay(calendar, due));
      }
    }
  };
  const count = (days: number) => {
    for (let left = days; left > 0; ) {
      due = plus(due, 1);
      if (isWorkingDay(calendar, due)) left -= 1;
    }
    standsPast();
  };
  count(limit);
  for (const more of longer) {
    if ('days' in more) count(more.days);
    else if (more.until > due) {
      due = more.until;
      standsPast();
    }
  }
  return due;
}

const ENDS = new Map([
  ['finished', 'finished'],
  ['withdrawn', 'withdrawn'],
  ['stopped', 'stopped'],
  ['returned', 'returned'],
]);

/** Folds events that are in order already. */
export function naiveDossier(
  events: readonly { readonly event: DossierEvent; readonly position: number }[],
  limit: number,
  rules: NaiveRules,
  calendar: WorkingCalendar,
): NaiveDossier {
  const told: NaiveDossier = {
    status: 'not-received',
    receivedOn: null,
    endedOn: null,
    suspendedOn: null,
    lawfulOn: null,
    reappointedOn: null,
    refused: [],
  };
  let phase = 'unfiled';
  let start = '';
  let [waits, stands, longer]: [Wait[], Stand[], Longer[]] = [[], [], []];
  let [stoodFrom, requests, extensions, reappointments] = ['', 0, 0, 0];

  const recount = () => {
    told.lawfulOn = walkDue(calendar, start, limit, stands, longer);
  };
  const has = (wait: string) => waits.some((one) => one.wait === wait);
  const stopped = () => waits.some(({ stops }) => stops);
  const open = (wait: string, stops: boolean, day: string) => {
    const stood = stopped();
    waits.push({ wait, stops, since: day });
    if (stops && !stood) [stoodFrom, told.suspendedOn] = [day, day];
  };
  const close = (day: string, gone: (wait: Wait) => boolean) => {
    const stood = stopped();
    waits = waits.filter((wait) => !gone(wait));
    if (!stood || stopped()) return;
    stands.push({ from: stoodFrom, to: day });
    told.suspendedOn = null;
    recount();
  };
  const end = (status: string, day: string) => {
    close(day, () => true);
    [phase, told.status, told.endedOn] = [
      status,
      told.receivedOn === null && status !== 'refused' ? 'not-received' : status,
      day,
    ];
  };

  /** Whether the event could happen; when it could, it has. */
  const happens = (event: DossierEvent): boolean => {
    const day = dayOf(event.at);
    const early = phase === 'unfiled' || phase === 'submitted';
    const received = phase === 'received';
    switch (event.kind) {
      case 'submitted':
        if (phase !== 'unfiled') return false;
        phase = 'submitted';
        return true;
      case 'received':
        if (!early) return false;
        [phase, start, told.receivedOn, waits] = ['received', day, day, []];
        recount();
        return true;
      case 'refused':
        if (!early && !received) return false;
        end('refused', day);
        return true;
      case 'supplement-requested': {
        if ((!early && !received) || has('supplement')) return false;
        if (received) requests += 1;
        open('supplement', received && rules.effect !== 'none' && (rules.most === null || requests <= rules.most), day);
        return true;
      }
      case 'supplemented': {
        const request = waits.find(({ wait }) => wait === 'supplement');
        if (request === undefined) return false;
        if (rules.effect !== 'restart' || !request.stops) {
          close(day, ({ wait }) => wait === 'supplement');
          return true;
        }
        waits = waits.filter(({ wait }) => wait !== 'supplement');
        [start, stands, longer, told.reappointedOn] = [day, [], [], null];
        [stoodFrom, told.suspendedOn] = [day, waits.find(({ stops }) => stops)?.since ?? null];
        recount();
        return true;
      }
      case 'payment-requested':
        if (!received || has('payment')) return false;
        open('payment', rules.pausing.includes('payment'), day);
        return true;
      case 'paid':
        if (!early && !received && phase !== 'finished') return false;
        close(day, ({ wait }) => wait === 'payment');
        return true;
      case 'suspended':
        if (!received || has(event.cause)) return false;
        open(event.cause, rules.pausing.includes(event.cause), day);
        return true;
      case 'resumed':
        if (!has(event.cause)) return false;
        close(day, ({ wait }) => wait === event.cause);
        return true;
      case 'transferred':
        return received;
      case 'extended': {
        if (!received) return false;
        extensions += 1;
        const due = told.lawfulOn ?? '';
        const inTime = day <= due || (told.suspendedOn !== null && told.suspendedOn <= due);
        if (!inTime || (rules.mostExtensions !== null && extensions > rules.mostExtensions)) return true;
        longer.push(event.by === undefined ? { until: event.until } : { days: event.by.amount });
        recount();
        return true;
      }
      case 'reappointed':
        if (!received) return false;
        reappointments += 1;
        if (reappointments <= 1) told.reappointedOn = event.until;
        return true;
      case 'apologised':
        return !early;
      case 'finished':
        if (!received || stopped()) return false;
        end('finished', day);
        return true;
      case 'handed-over':
        if (phase !== 'finished') return false;
        phase = 'handed-over';
        return true;
      case 'withdrawn':
        if (!received && phase !== 'submitted') return false;
        end('withdrawn', day);
        return true;
      default: {
        const status = ENDS.get(event.kind);
        if (status === undefined || !received) return false;
        end(status, day);
        return true;
      }
    }
  };

  for (const { event, position } of events) if (!happens(event)) told.refused.push(position);
  if (phase === 'received') told.status = stopped() ? 'suspended' : 'pending';
  if (!stopped()) told.suspendedOn = null;
  return told;
}
