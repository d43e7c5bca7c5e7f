import { isWorking } from '../calendar/inside.js';
import { fromEpochDay, type Step } from '../kernel/index.js';
import { fromMinutes } from '../kernel/inside.js';
import { type Decision, needsTime } from './decide.js';
import type { DeadlineQuery } from './query.js';
import { ruleStep } from './rule-step.js';
import { stepsTo } from './skip-steps.js';

/** A receipt with a time might have been late; without a cut-off it counts on its day, and that is told too. */
function lateReceiptSteps(decision: Decision, { receivedAt, calendar, policy, limit }: DeadlineQuery): readonly Step[] {
  const { cutoff, isLate, received, cutoffDay } = decision;
  if (cutoff === null) {
    if (received.minute === null || needsTime(limit)) return [];
    return [
      ruleStep('deadline/late-receipt', false, policy.lateReceipt.basis, {
        inputs: { receivedAt, choice: 'as-stamped' },
        outcome: fromEpochDay(received.day),
      }),
    ];
  }
  const works = isWorking(calendar, received.day);
  const lookingFrom = isLate && works ? received.day + 1 : received.day;
  const step = ruleStep('deadline/late-receipt', isLate, cutoff.basis, {
    inputs: {
      receivedAt,
      cutoff: fromMinutes(cutoff.minutes),
      source: cutoff.source,
      ...(works ? {} : { rests: true }),
    },
    outcome: fromEpochDay(lookingFrom),
  });
  return isLate ? [step, ...stepsTo(calendar, lookingFrom, cutoffDay, 'receipt')] : [step];
}

function restDayReceiptSteps({ cutoffDay, dayZero }: Decision, { calendar, policy }: DeadlineQuery): readonly Step[] {
  if (isWorking(calendar, cutoffDay)) return [];
  const moves = dayZero !== cutoffDay;
  const step = ruleStep('deadline/rest-day-receipt', moves, policy.restDayReceipt.basis, {
    inputs: { receivedOn: fromEpochDay(cutoffDay), choice: policy.restDayReceipt.value },
    outcome: fromEpochDay(cutoffDay),
  });
  return moves ? [step, ...stepsTo(calendar, cutoffDay, dayZero, 'receipt')] : [step];
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
