import type { DaySpan, WorkingCalendar } from '../../calendar/index.js';
import { coverageText } from '../../calendar/inside.js';
import { type EpochDay, fromEpochDay, toEpochDay } from '../../kernel/index.js';
import { epochDayOf, refuse, shownValue } from '../../kernel/inside.js';
import type { SheetDays } from './calendar-sheet.js';

const yearOf = (day: EpochDay): string => fromEpochDay(day).slice(0, 4);

/** The covered run a day is in. */
function runOf({ coverage }: WorkingCalendar, day: EpochDay): SheetDays {
  const runs = coverage.map(({ from, to }) => ({ from: toEpochDay(from), to: toEpochDay(to) }));
  return runs.find(({ from, to }) => day >= from && day <= to) as SheetDays;
}

/** From the first of January of the receipt to the end of the year after the due date, as far as the calendar goes. */
function usualDays(run: SheetDays, { from, to }: SheetDays): SheetDays {
  const end = Math.min(9999, Number(yearOf(to)) + 1);
  return {
    from: Math.max(run.from, toEpochDay(`${yearOf(from)}-01-01`)),
    to: Math.min(run.to, toEpochDay(`${String(end).padStart(4, '0')}-12-31`)),
  };
}

/**
 * The days a calendar sheet has: those asked for, or some years around the receipt.
 *
 * @throws `worksheet/days-out-of-coverage`, `worksheet/days-too-few`.
 */
export function sheetDays(calendar: WorkingCalendar, needed: SheetDays, asked: DaySpan | undefined): SheetDays {
  const run = runOf(calendar, needed.from);
  if (asked === undefined) return usualDays(run, needed);
  const [from, to] = [epochDayOf(asked?.from), epochDayOf(asked?.to)];
  if (!(from >= run.from && to <= run.to && from <= to)) {
    return refuse('worksheet/days-out-of-coverage', {
      path: ['days'],
      value: shownValue([asked?.from, asked?.to].map(String)),
      accepted: coverageText(calendar),
    });
  }
  if (from <= needed.from && to >= needed.to) return { from, to };
  const accepted = `${fromEpochDay(needed.from)}..${fromEpochDay(needed.to)} and around`;
  return refuse('worksheet/days-too-few', { path: ['days'], value: [fromEpochDay(from), fromEpochDay(to)], accepted });
}
