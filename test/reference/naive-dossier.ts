// A dossier read day by day: slow, obvious, and sharing no code with the library but the question whether a day is worked.
import { isWorkingDay, type WorkingCalendar } from 'motcua/calendar';
import type { DossierEvent, Extended, Reappointed, Resumed, Suspended, SuspensionCause } from 'motcua/dossier';
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
type Longer = { days: number; stands: number } | { until: string; stands: number };
type Wait = { wait: string; stops: boolean; since: string };

const dayOf = (at: string) => at.slice(0, 10);

function nextWorked(calendar: WorkingCalendar, from: string): string {
  let day = plus(from, 1);
  while (!isWorkingDay(calendar, day)) day = plus(day, 1);
  return day;
}

/** A day moved by as many worked days as a standstill had. */
function movedBy(calendar: WorkingCalendar, due: string, { from, to }: Stand): string {
  let moved = due;
  for (let day = plus(from, 1); day <= to; day = plus(day, 1)) {
    if (isWorkingDay(calendar, day)) moved = nextWorked(calendar, moved);
  }
  return moved;
}

/** The day on which the limit has run out, the clock standing still at times. */
function walkDue(
  calendar: WorkingCalendar,
  start: string,
  limit: number,
  stands: readonly Stand[],
  longer: readonly Longer[],
): string {
  let due = start;
  // the place of the next standstill, and of the next that lengthens
  let [at, done] = [0, 0];
  const within = () => {
    const stand = stands[at];
    return stand !== undefined && stand.from <= due ? stand : undefined;
  };
  const notBefore = ({ to }: Stand) => {
    if (due < to) due = to;
  };
  const isLonger = () => longer.slice(done).some((how) => 'days' in how && how.stands <= at);
  const onWorkedDay = () => {
    if (!isWorkingDay(calendar, due)) due = nextWorked(calendar, due);
  };
  // a standstill that begins on or before the day reached moves it, and counts once; where nothing is left to count, to the day it ends on
  const standsPast = () => {
    const before = due;
    for (let one = within(); one !== undefined; one = within()) {
      due = movedBy(calendar, due, one);
      if (!isLonger()) notBefore(one);
      at += 1;
    }
    if (due === before) return;
    onWorkedDay();
    for (let one = within(); one !== undefined; one = within()) {
      notBefore(one);
      onWorkedDay();
      at += 1;
    }
  };
  const count = (days: number) => {
    for (let day = 0; day < days; day += 1) due = nextWorked(calendar, due);
    standsPast();
  };
  // a day that lengthens looks at what had begun when it was granted; without effect it is as if it were not
  const untils = longer.filter((how) => 'until' in how);
  for (const how of untils) {
    const others = longer.filter((one) => one !== how);
    const earlier = longer.slice(0, longer.indexOf(how));
    if (how.until <= walkDue(calendar, start, limit, stands.slice(0, how.stands), earlier))
      return walkDue(calendar, start, limit, stands, others);
  }
  const last = untils.at(-1);
  if (last !== undefined && 'until' in last) {
    [due, at, done] = [last.until, last.stands, longer.indexOf(last) + 1];
    standsPast();
  } else count(limit);
  for (; done < longer.length; ) {
    const how = longer[done] as Longer;
    done += 1;
    if ('days' in how) count(how.days);
  }
  return due;
}

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
  const begun = () => stands.length + (stopped() ? 1 : 0);
  const waitFor = (wait: string, stops: boolean, day: string) => {
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
    const isNothing = told.receivedOn === null && status !== 'refused';
    [phase, told.status, told.endedOn] = [status, isNothing ? 'not-received' : status, day];
  };

  const early = () => phase === 'unfiled' || phase === 'submitted';
  const open = () => phase === 'received';
  const ends = (status: string) => (day: string) => {
    if (!open() || (status === 'finished' && stopped())) return false;
    end(status, day);
    return true;
  };
  const opens = (wait: string, stops: boolean, day: string) => {
    if (!open() || has(wait)) return false;
    waitFor(wait, stops, day);
    return true;
  };
  const closes = (wait: string, day: string) => {
    const had = has(wait);
    close(day, (one) => one.wait === wait);
    return had;
  };

  /** By kind: whether the event could happen; when it could, it has. */
  const happens: { readonly [kind: string]: (day: string, event: never) => boolean } = {
    submitted: () => {
      if (phase !== 'unfiled') return false;
      phase = 'submitted';
      return true;
    },
    received: (day) => {
      if (!early()) return false;
      [phase, start, told.receivedOn, waits] = ['received', day, day, []];
      recount();
      return true;
    },
    refused: (day) => {
      if (!early() && !open()) return false;
      end('refused', day);
      return true;
    },
    'supplement-requested': (day) => {
      if ((!early() && !open()) || has('supplement')) return false;
      if (open()) requests += 1;
      const counts = rules.most === null || requests <= rules.most;
      waitFor('supplement', open() && rules.effect !== 'none' && counts, day);
      return true;
    },
    supplemented: (day) => {
      const request = waits.find(({ wait }) => wait === 'supplement');
      if (rules.effect !== 'restart' || request?.stops !== true) return closes('supplement', day);
      waits = waits.filter(({ wait }) => wait !== 'supplement');
      [start, stands, longer, told.reappointedOn] = [day, [], [], null];
      [stoodFrom, told.suspendedOn] = [day, waits.find(({ stops }) => stops)?.since ?? null];
      recount();
      return true;
    },
    'payment-requested': (day) => opens('payment', rules.pausing.includes('payment'), day),
    paid: (day) => {
      if (!early() && !open() && phase !== 'finished') return false;
      closes('payment', day);
      return true;
    },
    suspended: (day, { cause }: Suspended) => opens(cause, rules.pausing.includes(cause), day),
    resumed: (day, { cause }: Resumed) => has(cause) && closes(cause, day),
    transferred: open,
    extended: (day, { by, until }: Extended) => {
      if (!open()) return false;
      extensions += 1;
      const due = told.lawfulOn ?? '';
      const inTime = day <= due || (told.suspendedOn ?? '9999') <= due;
      if (!inTime || (rules.mostExtensions ?? extensions) < extensions) return true;
      longer.push({ ...(by === undefined ? { until } : { days: by.amount }), stands: begun() });
      recount();
      return true;
    },
    reappointed: (_, { until }: Reappointed) => {
      if (!open()) return false;
      reappointments += 1;
      if (reappointments <= 1) told.reappointedOn = until;
      return true;
    },
    apologised: () => !early(),
    'letter-sent': () => !early(),
    finished: ends('finished'),
    'handed-over': () => {
      if (phase !== 'finished') return false;
      phase = 'handed-over';
      return true;
    },
    withdrawn: (day) => {
      if (!open() && phase !== 'submitted') return false;
      end('withdrawn', day);
      return true;
    },
    stopped: ends('stopped'),
    returned: ends('returned'),
  };

  for (const { event, position } of events) {
    if (happens[event.kind]?.(dayOf(event.at), event as never) !== true) told.refused.push(position);
  }
  if (phase === 'received') told.status = stopped() ? 'suspended' : 'pending';
  if (!stopped()) told.suspendedOn = null;
  return told;
}
