import type { DeadlinePolicy } from './deadline-policy.js';

/** The switches by which a limit is counted, out of a policy that may hold more. */
export const deadlinePart = ({
  id,
  restDayReceipt,
  lateReceipt,
  sameDayCutoff,
  roll,
  missingDay,
  basis,
}: DeadlinePolicy): DeadlinePolicy => ({
  id,
  restDayReceipt,
  lateReceipt,
  sameDayCutoff,
  roll,
  missingDay,
  ...(basis === undefined ? {} : { basis }),
});
