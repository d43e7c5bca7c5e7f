import type { WorkingCalendar } from '../../calendar/index.js';
import { dueDate } from '../../deadline/index.js';
import { isNeeded, type Met, shareOf } from './conditions.js';
import type { ProcessStep } from './process.js';
import type { ScheduledStep, ScheduleQuery } from './schedule.js';
import { queryAfter, queryAtReceipt, refusedAt } from './step-due.js';
import type { StepGraph } from './step-graph.js';
import { dueTurn, endTurn, receiptTurn, type Turn } from './turn.js';
import type { Whole } from './whole-due.js';

/** Where the work on a step ends, on whose account, and whether that has happened. */
type End = { readonly turn: Turn; readonly by: string | null; readonly isActual: boolean };

/** The later of two ends; of equal ones the one of the smaller id. */
function later(a: End, b: End): End {
  const difference = a.turn.minutes - b.turn.minutes;
  const isActual = a.isActual && b.isActual;
  const aLeads = difference > 0 || (difference === 0 && a.by !== null && (b.by === null || a.by < b.by));
  return { ...(aLeads ? a : b), isActual };
}

function scheduledStep(
  step: ProcessStep,
  start: End,
  query: ScheduleQuery,
  whole: Whole,
  number: number,
): ScheduledStep {
  const { receivedAt, calendars, policy, completed } = query;
  const calendar = calendars.get(step.calendar) as WorkingCalendar;
  const asked =
    start.by === null
      ? queryAtReceipt(receivedAt, step.limit, { limit: whole.limit, calendar, policy })
      : queryAfter(start.turn, step.limit, policy);
  const completedAt = completed?.get(step.id);
  return {
    id: step.id,
    agency: step.agency,
    ...(step.returns === undefined ? {} : { returns: step.returns }),
    startsAt: start.turn.at,
    start: start.isActual ? 'actual' : 'planned',
    waitsFor: start.by,
    due: refusedAt(['steps', number], () => dueDate({ ...asked, calendar, policy })),
    ...(completedAt === undefined ? {} : { completedAt }),
    asked,
  };
}

/** The end of a step: as it was done, else as it is due. */
function endOf({ id, completedAt, due }: ScheduledStep): End {
  return completedAt === undefined
    ? { turn: dueTurn(due), by: id, isActual: false }
    : { turn: refusedAt(['completed', id], () => endTurn(completedAt)), by: id, isActual: true };
}

/** The steps that led to an end, first to last. */
export function wayTo(end: End, scheduled: ReadonlyMap<string, ScheduledStep>): readonly string[] {
  const way: string[] = [];
  for (let id = end.by; id !== null; id = scheduled.get(id)?.waitsFor ?? null) way.push(id);
  return way.reverse();
}

/**
 * The last of all ends. Of equal ones that of a step after the others, for what ends on one day was done one after the other: those that led to another
 * of them are left out.
 */
function lastOf(ends: readonly End[], receipt: End, scheduled: ReadonlyMap<string, ScheduledStep>): End {
  const latest = ends.reduce(later, receipt);
  const equal = ends.filter(({ turn }) => turn.minutes === latest.turn.minutes);
  const passed = new Set(equal.flatMap((end) => wayTo(end, scheduled).slice(0, -1)));
  return equal.filter(({ by }) => by === null || !passed.has(by)).reduce(later, receipt);
}

/** The steps by number and the end of the last, walked in an order in which each comes after those it waits for. */
export function walk({ steps, before, order }: StepGraph, query: ScheduleQuery, whole: Whole, met: Met) {
  const receipt: End = { turn: receiptTurn(query.receivedAt), by: null, isActual: true };
  const scheduled: ScheduledStep[] = [];
  const ends: End[] = [];
  for (const number of order) {
    const step = steps[number] as ProcessStep;
    const start = (before[number] ?? []).reduce((latest, other) => later(latest, ends[other] as End), receipt);
    if (isNeeded(step, met))
      scheduled[number] = scheduledStep({ ...step, limit: shareOf(step, met) }, start, query, whole, number);
    // a step that is not needed passes on what it received
    ends[number] = scheduled[number] === undefined ? start : endOf(scheduled[number]);
  }
  const byId = new Map(scheduled.flatMap((step) => (step === undefined ? [] : [[step.id, step]])));
  return { scheduled, last: lastOf(ends, receipt, byId) };
}
