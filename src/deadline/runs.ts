import {
  type DayStatus,
  isWorking,
  type RestKind,
  restKinds,
  statusOfDay,
  type WorkingCalendar,
} from '../calendar/index.js';
import type { Basis, Bilingual, EpochDay } from '../kernel/index.js';

/** Days in a row that are all worked, or all not worked for the same kind of reason. */
export type Run = {
  /** Why they are not worked; `null` when they are. */
  readonly kind: RestKind | null;
  readonly from: EpochDay;
  readonly to: EpochDay;
};

/** The days from the first to the last, both covered, as runs in order. */
export function runsBetween(calendar: WorkingCalendar, from: EpochDay, to: EpochDay): readonly Run[] {
  const runs: Run[] = [];
  for (let day = from; day <= to; day += 1) {
    const kind = isWorking(calendar, day) ? null : (restKinds(calendar, day)[0] as RestKind);
    const last = runs.at(-1);
    if (last !== undefined && last.kind === kind) runs[runs.length - 1] = { ...last, to: day };
    else runs.push({ kind, from: day, to: day });
  }
  return runs;
}

/** The days of the week in a run that would rest but are worked in exchange for another day. */
export function swappedWorkDays(calendar: WorkingCalendar, { from, to }: Run): readonly DayStatus[] {
  return statuses(calendar, from, to).filter(({ kind }) => kind === 'swapped-work');
}

const statuses = (calendar: WorkingCalendar, from: EpochDay, to: EpochDay): readonly DayStatus[] =>
  Array.from({ length: to - from + 1 }, (_, at) => statusOfDay(calendar, from + at));

/** The different values of a list, in order, told apart by their JSON. */
const distinct = <T>(values: readonly T[]): readonly T[] => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
];

/** What the days of a run are called, and the law behind them. */
export function describeRun(
  calendar: WorkingCalendar,
  { from, to }: Run,
): { readonly names: Bilingual; readonly basis: readonly Basis[] } {
  const days = statuses(calendar, from, to);
  const names = distinct(days.map((day) => day.names));
  return {
    names: { vi: names.map(({ vi }) => vi).join('; '), en: names.map(({ en }) => en).join('; ') },
    basis: distinct(days.flatMap((day) => day.basis)),
  };
}
