import { isWorking } from '../calendar/index.js';
import { fromEpochDay, fromMinutes, type Step } from '../kernel/index.js';
import type { Decision } from './decide.js';
import type { DeadlineQuery } from './query.js';
import { ruleStep } from './rule-step.js';
import { skipSteps } from './skip-steps.js';

function lateReceiptSteps(
  { cutoff, isLate, received, cutoffDay }: Decision,
  { receivedAt, calendar }: DeadlineQuery,
): Step[] {
  if (cutoff === null) return [];
  const lookingFrom = isLate ? received.day + 1 : received.day;
  const step = ruleStep('deadline/late-receipt', isLate, cutoff.basis, {
    inputs: { receivedAt, cutoff: fromMinutes(cutoff.minutes), source: cutoff.source },
    outcome: fromEpochDay(lookingFrom),
  });
  return isLate ? [step, ...skipSteps(calendar, lookingFrom, cutoffDay - 1, 'receipt')] : [step];
}

function restDayReceiptSteps({ cutoffDay, dayZero }: Decision, { calendar, policy }: DeadlineQuery): Step[] {
  if (isWorking(calendar, cutoffDay)) return [];
  const moves = dayZero !== cutoffDay;
  const step = ruleStep('deadline/rest-day-receipt', moves, policy.restDayReceipt.basis, {
    inputs: { receivedOn: fromEpochDay(cutoffDay), choice: policy.restDayReceipt.value },
    outcome: fromEpochDay(cutoffDay),
  });
  return moves ? [step, ...skipSteps(calendar, cutoffDay, dayZero - 1, 'receipt')] : [step];
}

/** How the day the receipt counts on was found. */
export function receiptSteps(decision: Decision, query: DeadlineQuery): readonly Step[] {
  const { receivedAt, policy } = query;
  return [
    ruleStep('deadline/receipt', true, policy.basis?.receipt ?? [], {
      inputs: { receivedAt },
      outcome: fromEpochDay(decision.received.day),
    }),
    ...lateReceiptSteps(decision, query),
    ...restDayReceiptSteps(decision, query),
  ];
}
