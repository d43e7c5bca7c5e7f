import { type EpochDay, toEpochDay } from '../kernel/index.js';
import { noticeVersion } from './calendar-version.js';
import type { WorkingCalendar } from './working-calendar.js';

/** A notice an answer rests on. */
export type NoticeReference = {
  /** Its id. */
  readonly id: string;
  /** The digest of what of it decides a day. */
  readonly version: string;
};

/** The notices that cover any of the days from the first to the last, by id. */
export function coveringNotices(
  { notices }: WorkingCalendar,
  from: EpochDay,
  to: EpochDay,
): readonly NoticeReference[] {
  return notices
    .filter(({ covers }) => toEpochDay(covers.from) <= to && toEpochDay(covers.to) >= from)
    .map((notice) => ({ id: notice.id, version: noticeVersion(notice) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
