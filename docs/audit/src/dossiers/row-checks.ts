import type { Problem } from 'motcua';
import { followingWorkingDay, isWorkingDay } from 'motcua/calendar';
import type { AuditRow } from 'motcua/dossier';
import { vietnamCalendar as calendar } from 'motcua/vn';
import type { PlacedDossier } from './dossier-rows.ts';
import type { FoundAnomaly } from './request.ts';

/** Whether a day is worked, and `null` where the calendar does not reach. */
function isWorked(day: string): boolean | null {
  try {
    return isWorkingDay(calendar, day);
  } catch {
    return null;
  }
}

/** The working day after a day of rest; `null` for a day that is worked or that the calendar does not reach. */
export function afterRest(day: string): string | null {
  try {
    return isWorkingDay(calendar, day) ? null : followingWorkingDay(calendar, day);
  } catch {
    return null;
  }
}

/** A finding: what was found, and the day or the row it is held against. */
const finding = (code: string, value?: string, against?: string): Problem => ({
  code,
  path: [],
  severity: 'warning',
  ...(value === undefined ? {} : { value }),
  ...(against === undefined ? {} : { accepted: against }),
});

/** What is told of the day on which a dossier ended. */
function ofEnd({ endedOn, receivedAt, outcome }: AuditRow, periodEnds: string): readonly Problem[] {
  if (endedOn === null) return [];
  const received = receivedAt.slice(0, 10);
  // what was refused was never received
  const isEarly = endedOn < received && outcome !== 'refused';
  return [
    ...(isEarly ? [finding('dossier/finished-before-received', endedOn, received)] : []),
    ...(endedOn > periodEnds ? [finding('audit/ended-after-period', endedOn, periodEnds)] : []),
    ...(isWorked(endedOn) === null ? [finding('audit/outside-calendar', endedOn)] : []),
  ];
}

/** What is told of the day on which a dossier is due. */
function ofDue({ dueOn, receivedAt }: AuditRow): readonly Problem[] {
  if (dueOn === null) return [];
  const received = receivedAt.slice(0, 10);
  const worked = isWorked(dueOn);
  return [
    ...(dueOn < received ? [finding('dossier/due-before-received', dueOn, received)] : []),
    ...(worked === null ? [finding('audit/outside-calendar', dueOn)] : []),
    ...(worked === false ? [finding('audit/due-on-rest-day', dueOn, afterRest(dueOn) ?? undefined)] : []),
  ];
}

/**
 * Looks at every dossier of a file, one after the other, for what can hardly be true of it, or must be known to read the figures. The library warns of some of
 * it, but by a list at a time and of the first hundred.
 */
export function rowChecks(periodEnds: string, hasCodes: boolean): (one: PlacedDossier) => readonly FoundAnomaly[] {
  const first = new Map<string, number>();
  const ofCode = (id: string | undefined, row: number): readonly Problem[] => {
    if (id === undefined) return hasCodes ? [finding('audit/no-code')] : [];
    const known = first.get(id);
    if (known !== undefined) return [finding('dossier/row-twice', String(known))];
    first.set(id, row);
    return [];
  };
  return ({ row, dossier }) =>
    [...ofCode(dossier.id, row), ...ofEnd(dossier, periodEnds), ...ofDue(dossier)].map((problem) => ({
      row,
      id: dossier.id ?? null,
      problem,
    }));
}
