import type { DayStatus, RestKind, WorkingCalendar } from '../calendar/index.js';
import { isSwappedWork, restKind, statusOfDay } from '../calendar/inside.js';
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
  let start = from;
  let kind = from <= to ? restKind(calendar, from) : null;
  for (let day = from + 1; day <= to + 1; day += 1) {
    const next = day <= to ? restKind(calendar, day) : undefined;
    if (next === kind) continue;
    runs.push({ kind, from: start, to: day - 1 });
    start = day;
    kind = next ?? null;
  }
  return runs;
}

/** The days of weekly rest in a run of working days: those worked in exchange for another day. */
export function swappedWorkDays(
  calendar: WorkingCalendar,
  { from, to }: Pick<Run, 'from' | 'to'>,
): readonly DayStatus[] {
  const days: DayStatus[] = [];
  for (let day = from; day <= to; day += 1) if (isSwappedWork(calendar, day)) days.push(statusOfDay(calendar, day));
  return days;
}

/** The different values of a list, in order: told apart by identity, and where that differs by their JSON. */
export function distinct<T>(values: readonly T[]): readonly T[] {
  const different = [...new Set(values)];
  if (different.length < 2) return different;
  return [...new Map(different.map((value) => [JSON.stringify(value), value])).values()];
}

/** What the days of a run are called, and the law behind them. */
export function describeRun(
  calendar: WorkingCalendar,
  { from, to, kind }: Run,
): { readonly names: Bilingual; readonly basis: readonly Basis[] } {
  const first = statusOfDay(calendar, from);
  // days of the plain week are alike: one tells for all
  if (from === to || kind === 'weekly-rest') return first;
  const days = Array.from({ length: to - from + 1 }, (_, at) => statusOfDay(calendar, from + at));
  const names = distinct(days.map((day) => day.names));
  return {
    names: { vi: names.map(({ vi }) => vi).join('; '), en: names.map(({ en }) => en).join('; ') },
    basis: distinct(days.flatMap((day) => day.basis)),
  };
}
