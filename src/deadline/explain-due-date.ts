import { type Explained, fromEpochDay, type Step } from '../kernel/index.js';
import { countSteps } from './count-steps.js';
import { asksForRoll, type Decision, decide } from './decide.js';
import { type DueDate, pickDueDate } from './due-date.js';
import type { DeadlineQuery } from './query.js';
import { receiptSteps } from './receipt-steps.js';
import { ruleStep } from './rule-step.js';
import { stepsTo, workedInExchange } from './skip-steps.js';

/** The steps of a limit without spans: it ends where the receipt counts. */
function wholeSteps({ dayZero }: Decision, { limit }: DeadlineQuery): readonly Step[] {
  const day = fromEpochDay(dayZero);
  if (limit.unit === 'same-day') return [ruleStep('deadline/same-day', true, [], { inputs: { day }, outcome: day })];
  if (limit.unit === 'on-the-spot')
    return [ruleStep('deadline/on-the-spot', true, [], { inputs: { day }, outcome: day })];
  return [];
}

/** Whether the last day of the limit rests, and what became of it. A limit that ends by counting working days never asks. */
function rollSteps({ nominal, roll, dueDay, counted }: Decision, { calendar, limit }: DeadlineQuery): readonly Step[] {
  if (counted.at(-1)?.span.unit === 'working-day' || !asksForRoll(limit)) return [];
  const end = fromEpochDay(nominal.day);
  const { value, basis } = roll?.choice ?? { value: false, basis: [] };
  const step = ruleStep('deadline/roll-forward', value, basis, {
    inputs: { end, kind: roll?.kind ?? 'working-day', choice: value },
    outcome: end,
  });
  const why = workedInExchange(calendar, { from: nominal.day, to: nominal.day }, 'roll');
  return value ? [step, ...stepsTo(calendar, nominal.day, dueDay, 'roll')] : [...why, step];
}

function dueStep(due: DueDate): Step {
  const { dueOn, dueAt, certainty, calendarVersion, policy } = due;
  return ruleStep('deadline/due', true, [], {
    inputs: { reached: dueAt ?? dueOn, certainty, calendarVersion, policy },
    outcome: dueAt ?? dueOn,
  });
}

/**
 * When a result is due, and the rules that led there, in order: each day counted and each run of days skipped, with the law
 * behind it. A reader with a wall calendar can compute the answer again from the steps alone.
 *
 * @param query - Receipt, limit, calendar and policy, as for {@link dueDate}.
 * @returns The due date, equal to that of {@link dueDate}, and the steps; `narrate` puts them into Vietnamese or English.
 * @throws What {@link dueDate} throws.
 *
 * @example
 * ```ts
 * import { explainDueDate, narrate } from 'motcua';
 * import { vietnam } from 'motcua/vn';
 *
 * const receivedAt = '2026-11-20T09:00';
 * const limit = { amount: 3, unit: 'working-day' } as const;
 * const { value, because } = explainDueDate({ receivedAt, limit, ...vietnam(receivedAt) });
 * value.dueOn; // => '2026-11-26'
 * because.filter(({ rule }) => rule === 'deadline/skip-holiday').map(({ inputs }) => inputs['from']); // => ['2026-11-24']
 * narrate(because, { locale: 'en' }).includes('Vietnam Culture Day'); // => true
 * ```
 */
export function explainDueDate(query: DeadlineQuery): Explained<DueDate> {
  const decision = decide(query);
  const value = pickDueDate(decision, query);
  const because = [
    ...receiptSteps(decision, query),
    ...wholeSteps(decision, query),
    ...decision.counted.flatMap((counted) => countSteps(counted, query)),
    ...rollSteps(decision, query),
    dueStep(value),
  ];
  return { value, because };
}
