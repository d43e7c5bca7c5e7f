import type { WorkingCalendar } from '../calendar/index.js';
import { countedSessions, hoursBasis } from '../calendar/inside.js';
import { NO_DAY, type Step } from '../kernel/index.js';
import { fromMinutes, localDateTime, MINUTES_PER_DAY } from '../kernel/inside.js';
import type { CountedSpan } from './count-span.js';
import { type At, basisOf, departuresBetween, namesOf, type Reason } from './hour-reasons.js';
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

/** The time outside office hours before a stretch, the rest days in it and why other days are closed. */
function closedStep(calendar: WorkingCalendar, after: At, { day, from }: Stretch): Step {
  const until = { day, minute: from };
  const reasons = runsBetween(calendar, after.day, day).flatMap((run): readonly Reason[] => {
    if (isRest(run)) return [describeRun(calendar, run)];
    const start = run.from === after.day ? after : { day: run.from, minute: 0 };
    return departuresBetween(calendar, start, run.to === day ? until : { day: run.to, minute: LAST });
  });
  return ruleStep('deadline/skip-closed', true, basisOf(hoursBasis(calendar), reasons), {
    inputs: { from: localDateTime(after.day, after.minute), to: localDateTime(day, from), ...namesOf(reasons) },
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
    const reasons = departuresBetween(calendar, { day, minute: from }, { day, minute: to });
    steps.push(
      ruleStep('deadline/count-working-hour', true, basisOf(policy.basis?.['working-hour'] ?? [], reasons), {
        inputs: {
          from: localDateTime(day, from),
          to: localDateTime(day, to),
          minutes: to - from,
          of,
          ...namesOf(reasons),
        },
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
  const reasons = departuresBetween(calendar, { day: end.day, minute: 0 }, { day: end.day, minute: LAST });
  const share = ruleStep('deadline/count-share', true, basisOf(policy.basis?.['working-day'] ?? [], reasons), {
    inputs: { day: reached.slice(0, 10), amount: span.amount, sessions, ...namesOf(reasons) },
    outcome: reached,
  });
  return [...workedInExchange(calendar, { from: end.day, to: end.day }, 'count'), share];
}
