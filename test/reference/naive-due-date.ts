// A due date found by walking day by day, sharing no code with the library; `undefined` where it cannot be known.
import type { CalendarSpec } from 'motcua/calendar';
import type { DeadlinePolicy, DeadlineQuery, Span } from 'motcua/deadline';
import { plus, walk, weekday, worksOn } from './walk.ts';

type Kind = keyof DeadlinePolicy['roll'];
type Place = { readonly date: string; readonly minute: number | undefined };

function kindsOf(spec: CalendarSpec, date: string): Kind[] {
  const covering = spec.notices.filter(({ covers }) => covers.from <= date && date <= covers.to);
  const official = covering.filter(({ certainty }) => certainty === 'official');
  const entries = (official.length > 0 ? official : covering).flatMap(({ entries: own }) => own);
  const named = entries.filter(({ on }) => on === date).map(({ kind }) => kind as Kind);
  return spec.weeklyRest.some((day) => day === weekday(date)) ? [...named, 'weekly-rest'] : named;
}

const lastOfMonth = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

function monthsLater(date: string, months: number, missingDay: 'last-day' | 'next-day'): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  let [y, m] = [year, month];
  for (let left = months; left > 0; left -= 1) [y, m] = m === 12 ? [y + 1, 1] : [y, m + 1];
  const last = lastOfMonth(y, m);
  const reached = `${y}-${String(m).padStart(2, '0')}-${String(Math.min(day, last)).padStart(2, '0')}`;
  return day > last && missingDay === 'next-day' ? plus(reached, 1) : reached;
}

function byTheClock({ date, minute }: Place, minutes: number): Place | undefined {
  if (minute === undefined) return undefined;
  const end = new Date(Date.parse(`${date}T00:00:00Z`) + (minute + minutes) * 60_000).toISOString();
  return { date: end.slice(0, 10), minute: Number(end.slice(11, 13)) * 60 + Number(end.slice(14, 16)) };
}

function count(spec: CalendarSpec, at: Place, { amount, unit }: Span, policy: DeadlinePolicy): Place | undefined {
  const end = (date: string | undefined) => (date === undefined ? undefined : { date, minute: 1440 });
  switch (unit) {
    case 'working-day':
      return end(walk(spec, at.date, amount));
    case 'calendar-day':
      return end(plus(at.date, amount));
    case 'week':
      return end(plus(at.date, amount * 7));
    case 'month':
      return end(monthsLater(at.date, amount, policy.missingDay.value));
    case 'year':
      return end(monthsLater(at.date, amount * 12, policy.missingDay.value));
    case 'hour':
      return byTheClock(at, amount * 60);
    default:
      return byTheClock(at, amount);
  }
}

const isKnown = (spec: CalendarSpec, from: string, to: string) => {
  for (let at = from; at <= to; at = plus(at, 1)) if (worksOn(spec, at) === undefined) return false;
  return true;
};

function cutoffOf({ limit, policy }: DeadlineQuery): string | undefined {
  const late = policy.lateReceipt.value === 'as-stamped' ? undefined : policy.lateReceipt.value.after;
  const cutoff = limit.receiptCutoff ?? (limit.unit === 'same-day' ? policy.sameDayCutoff.value : late);
  return cutoff === '23:59' ? undefined : cutoff;
}

function received(spec: CalendarSpec, query: DeadlineQuery): Place | undefined {
  const [stamped = '', time] = query.receivedAt.split('T');
  const cutoff = cutoffOf(query);
  const rests = worksOn(spec, stamped) === false;
  const isLate = cutoff !== undefined && (rests || (time !== undefined && time > cutoff));
  const counted = isLate ? walk(spec, stamped, 1) : stamped;
  if (counted === undefined) return undefined;
  const works = worksOn(spec, counted);
  if (works === undefined) return undefined;
  const moves = !works && query.policy.restDayReceipt.value === 'next-working-day';
  const date = moves ? walk(spec, counted, 1) : counted;
  const minute =
    date === stamped && time !== undefined ? Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) : undefined;
  return date === undefined ? undefined : { date, minute };
}

const clock = ({ date, minute = 0 }: Place) =>
  `${date}T${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

const rolls = (spec: CalendarSpec, date: string, { limit, policy }: DeadlineQuery) =>
  limit.unit !== 'on-the-spot' &&
  worksOn(spec, date) === false &&
  kindsOf(spec, date).some((kind) => policy.roll[kind].value);

export function naiveDueDate(spec: CalendarSpec, query: DeadlineQuery): string | undefined {
  const { limit, policy } = query;
  const spans = limit.unit === 'sum' ? limit.parts : 'amount' in limit ? [limit] : [];
  const start = received(spec, query);
  let at = start;
  for (const span of spans) at = at && count(spec, at, span, policy);
  if (start === undefined || at === undefined || !isKnown(spec, start.date, at.date)) return undefined;
  if (['hour', 'minute'].includes(spans.at(-1)?.unit ?? '')) return clock(at);
  return rolls(spec, at.date, query) ? walk(spec, at.date, 1) : at.date;
}
