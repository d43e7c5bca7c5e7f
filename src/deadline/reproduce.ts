import type { CalendarSpec, WorkingCalendar } from '../calendar/index.js';
import { compileCalendar, coveringNotices } from '../calendar/inside.js';
import { type Problem, toEpochDay } from '../kernel/index.js';
import { attempt, toMoment } from '../kernel/inside.js';
import type { AppointmentSlip } from './appointment-slip.js';
import type { DeadlinePolicy } from './deadline-policy.js';
import { type DueDate, dueDate } from './due-date.js';

/** What to compute a slip again with. */
export type ReproduceWith = {
  /** The calendar: as it is known now, or `calendarAsKnownOn(spec, slip.printedOn)`. */
  readonly spec: CalendarSpec;
  /** The policy; that of the slip by default. */
  readonly policy?: DeadlinePolicy;
};

/** Whether a slip still comes out, and if not, why. */
export type Reproduction = {
  /** Whether the same due date comes out. */
  readonly same: boolean;
  /** The due date that comes out; `null` when none does, and then `findings` says why. */
  readonly due: DueDate | null;
  /**
   * What differs: notices added, withdrawn or changed among those that cover the days in question (`deadline/notice-added`,
   * `deadline/notice-withdrawn`, `deadline/notice-changed`); where none of them does, a calendar of another version
   * (`deadline/calendar-changed`: its weekly rest, its office hours, notices of other days); and switches of the policy in another position
   * (`deadline/switch-changed`). An `error` changed the answer, a `note` did not.
   */
  readonly findings: readonly Problem[];
};

type SwitchName = string;

/** The switches of a policy by name, their positions as text. */
const switchesOf = ({ roll, restDayReceipt, lateReceipt, sameDayCutoff, missingDay }: DeadlinePolicy) =>
  new Map<SwitchName, string>(
    Object.entries({
      restDayReceipt,
      lateReceipt,
      sameDayCutoff,
      missingDay,
      ...Object.fromEntries(Object.entries(roll).map(([kind, choice]) => [`roll.${kind}`, choice])),
    }).map(([name, { value }]) => [name, JSON.stringify(value)]),
  );

/** A policy with one switch in the position another has it. */
function withSwitch(policy: DeadlinePolicy, from: DeadlinePolicy, name: SwitchName): DeadlinePolicy {
  const [first, kind] = name.split('.') as [keyof DeadlinePolicy, keyof DeadlinePolicy['roll'] | undefined];
  return kind === undefined
    ? { ...policy, [first]: from[first] }
    : { ...policy, roll: { ...policy.roll, [kind]: from.roll[kind] } };
}

/** The due date of a slip, or the problems that keep it from coming out. */
const tryDue = ({ receivedAt, limit }: AppointmentSlip, calendar: WorkingCalendar, policy: DeadlinePolicy) =>
  attempt(() => dueDate({ receivedAt, limit, calendar, policy }));

const isSame = (slip: AppointmentSlip, due: DueDate | readonly Problem[]): boolean =>
  'dueOn' in due && due.dueOn === slip.dueOn && due.dueAt === slip.dueAt;

/** The switches in another position; one that moves the slip's own answer by itself is an error. */
function switchFindings(slip: AppointmentSlip, calendar: WorkingCalendar, policy: DeadlinePolicy): readonly Problem[] {
  const [before, after] = [switchesOf(slip.policy), switchesOf(policy)];
  const own = tryDue(slip, calendar, slip.policy);
  return [...after]
    .filter(([name, position]) => before.get(name) !== position)
    .map(([name, position]) => {
      const due = tryDue(slip, calendar, withSwitch(slip.policy, policy, name));
      const moves = JSON.stringify(due) !== JSON.stringify(own);
      return {
        code: 'deadline/switch-changed',
        path: ['policy', ...name.split('.')],
        severity: moves ? 'error' : 'note',
        value: position,
        accepted: before.get(name) ?? '',
      };
    });
}

/** The notices that differ over the days from the receipt to the later of the two due dates. */
function noticeFindings(
  slip: AppointmentSlip,
  calendar: WorkingCalendar,
  due: DueDate | null,
  moved: boolean,
): readonly Problem[] {
  const last = Math.max(toEpochDay(slip.dueOn), due === null ? 0 : toEpochDay(due.dueOn));
  const now = new Map(
    coveringNotices(calendar, toMoment(slip.receivedAt).day, last).map(({ id, version }) => [id, version]),
  );
  const then = new Map(slip.notices.map(({ id, version }) => [id, version]));
  const severity = moved ? 'error' : 'note';
  const finding = (code: string, id: string): Problem => ({ code, path: ['notices'], severity, value: id });
  return [
    ...[...then.keys()].filter((id) => !now.has(id)).map((id) => finding('deadline/notice-withdrawn', id)),
    ...[...now.keys()].filter((id) => !then.has(id)).map((id) => finding('deadline/notice-added', id)),
    ...[...now].flatMap(([id, version]) =>
      then.has(id) && then.get(id) !== version ? [finding('deadline/notice-changed', id)] : [],
    ),
  ];
}

/** A calendar of another version, where no notice of the days in question differs; an error when it moved the answer. */
function versionFindings(
  { calendarVersion }: AppointmentSlip,
  { version }: WorkingCalendar,
  moved: boolean,
): readonly Problem[] {
  if (calendarVersion === version) return [];
  const [code, path] = ['deadline/calendar-changed', ['calendarVersion']] as const;
  return [{ code, path, severity: moved ? 'error' : 'note', value: calendarVersion, accepted: version }];
}

/** A slip against a compiled calendar. */
export function reproduceWith(slip: AppointmentSlip, calendar: WorkingCalendar, policy: DeadlinePolicy): Reproduction {
  const own = tryDue(slip, calendar, slip.policy);
  const found = policy === slip.policy ? own : tryDue(slip, calendar, policy);
  const due = 'dueOn' in found ? found : null;
  const moved = !isSame(slip, own);
  const differing = attempt(() => noticeFindings(slip, calendar, due, moved));
  const notices = differing.length > 0 ? differing : versionFindings(slip, calendar, moved);
  if (!('dueOn' in found)) return { same: false, due: null, findings: [...found, ...notices] };
  // a slip whose own policy cannot be read has no switch to compare
  const isReadable = 'dueOn' in own || own[0]?.code !== 'deadline/invalid-policy';
  const switches = isReadable ? switchFindings(slip, calendar, policy) : own;
  return { same: isSame(slip, found), due, findings: [...notices, ...switches] };
}

/**
 * Whether the same due date still comes out of a slip, and if not, which notice or switch changed it.
 *
 * @param slip - A slip, such as it was stored as JSON.
 * @param options - The calendar, and optionally another policy.
 * @returns The answer, the due date that comes out now, and what differs.
 * @throws `calendar/invalid-spec` for a specification that contradicts itself; never for what the slip holds.
 *
 * @example
 * ```ts
 * import { calendarAsKnownOn } from 'motcua/calendar';
 * import { appointmentSlip, reproduce } from 'motcua/deadline';
 * import { vietnam, vietnamCalendarSpec } from 'motcua/vn';
 *
 * const receivedAt = '2025-12-31T09:00';
 * const query = { receivedAt, limit: { amount: 3, unit: 'working-day' } as const, ...vietnam(receivedAt) };
 * const procedure = { code: '1.001456', name: { vi: 'Cấp hộ chiếu phổ thông', en: 'Ordinary passport' } };
 * const slip = appointmentSlip(query, { procedure, printedOn: '2025-12-31' });
 * const { same, due, findings } = reproduce(slip, { spec: calendarAsKnownOn(vietnamCalendarSpec, '2025-12-24') });
 * same; // => false
 * [slip.dueOn, due?.dueOn]; // => ['2026-01-07', '2026-01-06']
 * findings[0]?.value; // => 'vn-2026-01-swap'
 * ```
 */
export function reproduce(slip: AppointmentSlip, { spec, policy = slip.policy }: ReproduceWith): Reproduction {
  return reproduceWith(slip, compileCalendar(spec), policy);
}
