import { covers, requireCovered } from '../calendar/inside.js';
import {
  type CivilDate,
  type EpochDay,
  fromEpochDay,
  type LocalDateTime,
  NO_DAY,
  toEpochDay,
} from '../kernel/index.js';
import { localDateTime, MINUTES_PER_DAY, refuse } from '../kernel/inside.js';
import { checkCertainty, needsTime, readQuery, resolve } from './decide.js';
import type { DeadlineQuery } from './query.js';

/** What the latest receipt depends on. */
export type LatestReceiptQuery = Omit<DeadlineQuery, 'receivedAt'> & {
  /** The day the result must be due, or earlier. */
  readonly dueOn: CivilDate;
};

const LAST_MINUTE = MINUTES_PER_DAY - 1;

/** The last minute of a day at which a receipt still meets the due day, or -1 when none does. */
function lastMinute(day: EpochDay, meets: (day: EpochDay, minute: number) => boolean): number {
  if (!meets(day, 0)) return -1;
  if (meets(day, LAST_MINUTE)) return LAST_MINUTE;
  let [low, high] = [0, LAST_MINUTE];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (meets(day, middle)) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * The latest receipt whose result is still due by a day: the question of an applicant who needs it by then, and the inverse
 * of {@link dueDate}.
 *
 * @param wanted - The due date to meet, the limit, calendar and policy.
 * @returns A civil date when any time of that day will do, else the last minute: a cut-off, or a limit in hours. Given back
 * to {@link dueDate} it is due by `dueOn`; any later receipt is due after it, unless the policy rolls only some kinds of days.
 * @throws `deadline/no-receipt-in-time` when no covered day is early enough; `deadline/not-official` when `certainty` asks for it and the due date of that
 * receipt rests on a projected day; and what {@link dueDate} throws.
 *
 * @example
 * ```ts
 * import { latestReceipt } from 'motcua/deadline';
 * import { vietnam } from 'motcua/vn';
 *
 * const { calendar, policy } = vietnam('2026-11-20');
 * const limit = { amount: 3, unit: 'working-day' } as const;
 * latestReceipt({ dueOn: '2026-11-26', limit, calendar, policy }); // => '2026-11-22'
 * latestReceipt({ dueOn: '2026-11-23', limit: { unit: 'same-day' }, calendar, policy }); // => '2026-11-23T15:00'
 * ```
 */
export function latestReceipt(wanted: LatestReceiptQuery): CivilDate | LocalDateTime {
  const { dueOn, ...rest } = wanted;
  const query: DeadlineQuery = { ...rest, receivedAt: dueOn };
  readQuery(query);
  const due = requireCovered(rest.calendar, toEpochDay(dueOn));
  const meets = (day: EpochDay, minute: number) => {
    const { dueDay } = resolve(query, { day, minute });
    return dueDay !== NO_DAY && dueDay <= due;
  };
  for (let day = due; covers(rest.calendar, day, due); day -= 1) {
    const minute = lastMinute(day, meets);
    if (minute < 0) continue;
    checkCertainty(resolve(query, { day, minute }), query);
    return minute === LAST_MINUTE && !needsTime(rest.limit) ? fromEpochDay(day) : localDateTime(day, minute);
  }
  return refuse('deadline/no-receipt-in-time', { path: ['dueOn'], value: dueOn, accepted: `> ${dueOn}` });
}
