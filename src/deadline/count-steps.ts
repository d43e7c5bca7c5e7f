import { fromEpochDay, type Step } from '../kernel/index.js';
import { localDateTime, MINUTES_PER_DAY } from '../kernel/inside.js';
import type { CountedSpan, Cursor } from './count-span.js';
import { shareSteps, workingHourSteps } from './hour-steps.js';
import type { DeadlineQuery } from './query.js';
import { ruleStep } from './rule-step.js';
import { runsBetween } from './runs.js';
import { isRest, skipStep, workedInExchange } from './skip-steps.js';
import { hasFraction, isByTheClock, type SpanUnit } from './time-limit.js';

const EVERY_MONTH_HAS = 28;

const basisOf = ({ policy }: DeadlineQuery, unit: SpanUnit) => policy.basis?.[unit] ?? [];

/** The stretches of days counted and the runs of days skipped between them, in order. */
function workingDaySteps(whole: CountedSpan, query: DeadlineQuery): readonly Step[] {
  const { span, start, end } = whole;
  const steps: Step[] = [];
  const basis = basisOf(query, 'working-day');
  const lastWhole = hasFraction(span) ? end.day - 1 : end.day;
  let counted = 0;
  for (const run of runsBetween(query.calendar, start.day + 1, lastWhole)) {
    if (isRest(run)) {
      steps.push(skipStep(query.calendar, run, 'count'));
      continue;
    }
    const days = run.to - run.from + 1;
    counted += days;
    steps.push(
      ...workedInExchange(query.calendar, run, 'count'),
      ruleStep('deadline/count-working-day', true, basis, {
        inputs: { from: fromEpochDay(run.from), to: fromEpochDay(run.to), days, of: span.amount },
        outcome: counted,
      }),
    );
  }
  return hasFraction(span) ? [...steps, ...shareSteps(whole, query)] : steps;
}

/** The corresponding day, and what became of it when its month has no such day or might not have had. */
function monthSteps({ span, start, end, missing }: CountedSpan, query: DeadlineQuery): readonly Step[] {
  const { basis, value: choice } = query.policy.missingDay;
  const after = fromEpochDay(start.day);
  const reached = fromEpochDay(end.day);
  // the day before the end lies in the month that has no such day, wherever the policy ends it
  const wanted = missing === null ? reached : `${fromEpochDay(end.day - 1).slice(0, 7)}-${missing}`;
  const count = ruleStep(
    span.unit === 'year' ? 'deadline/count-year' : 'deadline/count-month',
    true,
    basisOf(query, span.unit),
    {
      inputs: { after, amount: span.amount },
      outcome: wanted,
    },
  );
  if (Number(after.slice(8)) <= EVERY_MONTH_HAS) return [count];
  return [
    count,
    ruleStep('deadline/missing-day', missing !== null, basis, { inputs: { wanted, choice }, outcome: reached }),
  ];
}

/** A moment; the end of a day is the midnight after it. */
const clock = ({ day, minute }: Cursor) =>
  minute === MINUTES_PER_DAY ? localDateTime(day + 1, 0) : localDateTime(day, minute ?? 0);

function spanSteps(counted: CountedSpan, query: DeadlineQuery): readonly Step[] {
  const { span, start, end } = counted;
  const { amount, unit } = span;
  const inputs = { after: fromEpochDay(start.day), amount };
  const outcome = fromEpochDay(end.day);
  switch (unit) {
    case 'working-day':
      return workingDaySteps(counted, query);
    case 'calendar-day':
      return [ruleStep('deadline/count-calendar-day', true, basisOf(query, unit), { inputs, outcome })];
    case 'week':
      return [ruleStep('deadline/count-week', true, basisOf(query, unit), { inputs, outcome })];
    case 'month':
    case 'year':
      return monthSteps(counted, query);
    case 'working-hour':
      return workingHourSteps(counted, query);
    default:
      return [
        ruleStep(unit === 'minute' ? 'deadline/count-minute' : 'deadline/count-hour', true, basisOf(query, unit), {
          inputs: { from: clock(start), amount },
          outcome: clock(end),
        }),
      ];
  }
}

/** The moment counting has reached, or its day when that is all there is to it. */
const reachedAt = (cursor: Cursor) =>
  cursor.minute === null || cursor.minute === MINUTES_PER_DAY ? fromEpochDay(cursor.day) : clock(cursor);

/** How one span was counted from the day before it. */
export function countSteps(counted: CountedSpan, query: DeadlineQuery): readonly Step[] {
  const { span, start } = counted;
  if (isByTheClock(span)) return spanSteps(counted, query);
  const excluded = ruleStep('deadline/first-day-excluded', true, query.policy.basis?.['first-day'] ?? [], {
    inputs: { day: fromEpochDay(start.day), after: reachedAt(start) },
    outcome: fromEpochDay(start.day + 1),
  });
  return [excluded, ...spanSteps(counted, query)];
}
