import type { WorkingCalendar } from '../calendar/index.js';
import { countedSessions, hoursBasis } from '../calendar/inside.js';
import { type Basis, NO_DAY, type Step } from '../kernel/index.js';
import { fromMinutes, localDateTime, MINUTES_PER_DAY } from '../kernel/inside.js';
import type { CountedSpan } from './count-span.js';
import type { DeadlineQuery } from './query.js';
import { ruleStep } from './rule-step.js';
import { describeRun, runsBetween } from './runs.js';
import { isRest, workedInExchange } from './skip-steps.js';

/** A stretch of office time within one session. */
type Stretch = { readonly day: number; readonly from: number; readonly to: number };

const LAST = MINUTES_PER_DAY;

/** The stretches of office time between where a span starts and where it ends. */
function stretchesOf({ start, end }: CountedSpan, calendar: WorkingCalendar): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (let day = start.day; day <= end.day; day += 1) {
    const [first, last] = [day === start.day ? (start.minute ?? 0) : 0, day === end.day ? (end.minute ?? LAST) : LAST];
    for (const { opens, closes } of countedSessions(calendar, day)) {
      const stretch = { day, from: Math.max(opens, first), to: Math.min(closes, last) };
      if (stretch.from < stretch.to) stretches.push(stretch);
    }
  }
  return stretches;
}

/** The time outside office hours before a stretch, and the rest days in it. */
function closedStep(calendar: WorkingCalendar, after: { day: number; minute: number }, { day, from }: Stretch): Step {
  const rests = runsBetween(calendar, after.day, day - 1)
    .filter(isRest)
    .map((run) => describeRun(calendar, run));
  const basis: readonly Basis[] = [...hoursBasis(calendar), ...new Set(rests.flatMap((rest) => rest.basis))];
  const names = {
    vi: rests.map(({ names: { vi } }) => vi).join('; '),
    en: rests.map(({ names: { en } }) => en).join('; '),
  };
  return ruleStep('deadline/skip-closed', true, basis, {
    inputs: {
      from: localDateTime(after.day, after.minute),
      to: localDateTime(day, from),
      ...(rests.length === 0 ? {} : { names }),
    },
    outcome: localDateTime(day, from),
  });
}

/** The stretches of office time counted, the closed time between them, and why a day is worked that would rest by the week, in order. */
export function workingHourSteps(counted: CountedSpan, { calendar, policy }: DeadlineQuery): readonly Step[] {
  const { span, start } = counted;
  const of = Math.round(span.amount * 60);
  const steps: Step[] = [];
  let at = start.minute === LAST ? { day: start.day + 1, minute: 0 } : { day: start.day, minute: start.minute ?? 0 };
  let [total, told] = [0, NO_DAY];
  for (const stretch of stretchesOf(counted, calendar)) {
    const { day, from, to } = stretch;
    if (at.day !== day || at.minute !== from) steps.push(closedStep(calendar, at, stretch));
    if (day !== told) steps.push(...workedInExchange(calendar, { from: day, to: day }, 'count'));
    told = day;
    total += to - from;
    steps.push(
      ruleStep('deadline/count-working-hour', true, policy.basis?.['working-hour'] ?? [], {
        inputs: { from: localDateTime(day, from), to: localDateTime(day, to), minutes: to - from, of },
        outcome: total,
      }),
    );
    at = { day, minute: to };
  }
  return steps;
}

/** The share of the last day's office minutes that ends a limit with a part of a working day. */
export function shareSteps({ span, end }: CountedSpan, { calendar, policy }: DeadlineQuery): readonly Step[] {
  const sessions = countedSessions(calendar, end.day).map(({ opens, closes }) => [
    fromMinutes(opens),
    fromMinutes(closes),
  ]);
  const reached = localDateTime(end.day, end.minute ?? 0);
  const share = ruleStep('deadline/count-share', true, policy.basis?.['working-day'] ?? [], {
    inputs: { day: reached.slice(0, 10), amount: span.amount, sessions },
    outcome: reached,
  });
  return [...workedInExchange(calendar, { from: end.day, to: end.day }, 'count'), share];
}
