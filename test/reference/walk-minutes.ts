// Office time walked minute by minute, straight from the notices and the hours: slow, obvious, and sharing no code with the library.
import type { CalendarSpec, OfficeHours } from 'motcua/calendar';
import { plus, weekday, worksOn } from './walk.ts';

const minuteOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
const timeOf = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

function sessionsOn(spec: CalendarSpec, { weekly, overrides = [] }: OfficeHours, date: string) {
  const override = overrides.find(({ on }) => on === date);
  if (override !== undefined) return override.sessions;
  const entry = spec.notices
    .flatMap(({ entries }) => entries)
    .find(({ on, kind }) => on === date && kind === 'swapped-work');
  const day = weekday(entry?.pair ?? date);
  return weekly.find(({ days }) => days.some((one) => one === day))?.sessions ?? [];
}

/** Whether the minute that begins at a moment is office time; `undefined` outside coverage. */
function isOffice(spec: CalendarSpec, hours: OfficeHours, date: string, minute: number): boolean | undefined {
  const works = worksOn(spec, date);
  if (works === undefined) return undefined;
  return (
    works &&
    sessionsOn(spec, hours, date).some(({ opens, closes }) => minuteOf(opens) <= minute && minute < minuteOf(closes))
  );
}

const forward = (date: string, minute: number): [string, number] =>
  minute === 1439 ? [plus(date, 1), 0] : [date, minute + 1];
const back = (date: string, minute: number): [string, number] =>
  minute === 0 ? [plus(date, -1), 1439] : [date, minute - 1];

/** The moment so many office minutes on, a minute at a time. */
export function walkMinutes(spec: CalendarSpec, hours: OfficeHours, at: string, minutes: number): string | undefined {
  let place: [string, number] = [at.slice(0, 10), minuteOf(at.slice(11))];
  if (worksOn(spec, place[0]) === undefined) return undefined;
  for (let left = Math.abs(minutes); left > 0; ) {
    // the minute passed is the one that begins here, or, going back, the one before
    const passed = minutes < 0 ? back(...place) : place;
    const office = isOffice(spec, hours, ...passed);
    if (office === undefined) return undefined;
    left -= office ? 1 : 0;
    place = minutes < 0 ? passed : forward(...place);
  }
  return `${place[0]}T${timeOf(place[1])}`;
}

/** Office minutes of a day, counted one by one. */
export const minutesOn = (spec: CalendarSpec, hours: OfficeHours, date: string): number =>
  Array.from({ length: 1440 }, (_, minute) => isOffice(spec, hours, date, minute)).filter((office) => office === true)
    .length;
