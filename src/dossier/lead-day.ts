import type { WorkingCalendar } from '../calendar/index.js';
import { nthWorkingDay } from '../calendar/inside.js';
import type { EpochDay } from '../kernel/index.js';
import type { LeadTime } from './dossier-policy.js';

/** The last day that is so long before a due date; the due date itself without a lead. */
export function leadDay(calendar: WorkingCalendar, due: EpochDay, lead: LeadTime | null): EpochDay {
  if (lead === null) return due;
  return lead.unit === 'calendar-day' ? due - lead.amount : nthWorkingDay(calendar, due, -lead.amount);
}
