import type { ProblemList } from '../../kernel/index.js';
import { attempt, problemList, refuse } from '../../kernel/inside.js';
import { contentLine } from './content-line.js';
import { entryLines, type IcsDue } from './ics-due.js';
import { type Clocks, clocks } from './ics-time.js';

const MOST_ENTRIES = 100_000;

const HEAD = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//motcua//motcua//VI', 'CALSCALE:GREGORIAN'];

/** The lines of an entry; none when anything of it is wrong, which is told with its place. */
function readEntry(due: IcsDue, path: readonly number[], clockOf: Clocks, problems: ProblemList): readonly string[] {
  const lines = attempt(() =>
    typeof due === 'object' && due !== null
      ? entryLines(due, clockOf)
      : refuse('ics/not-a-due-date', { value: due ?? null, accepted: '{ uid, dueOn | dueAt, summary, stampedAt }' }),
  );
  const isLine = (line: unknown): line is string => typeof line === 'string';
  if (lines.every(isLine)) return lines;
  for (const problem of lines) if (!isLine(problem)) problems.add({ ...problem, path: [...path, ...problem.path] });
  return [];
}

/** Two entries of one calendar must not have the same uid: the second would take the place of the first. */
function checkUids(dues: readonly IcsDue[], problems: ProblemList): void {
  const seen = new Set<unknown>();
  for (const [at, due] of dues.entries()) {
    const uid = due?.uid;
    if (seen.has(uid)) problems.add({ code: 'ics/duplicate-uid', path: [at, 'uid'], severity: 'error', value: uid });
    if (typeof uid === 'string') seen.add(uid);
  }
}

/**
 * Due dates as an iCalendar text: events of a whole day, or of a minute where the limit has one, or tasks.
 *
 * A minute is written in UTC where its time zone is given (Viet Nam has one, without summer time; of a time that clocks show twice the first is
 * meant), else floating. Text is escaped and lines are folded at 75 octets between characters, so Vietnamese arrives as it was. The same
 * entries give the same text: nothing is read from a clock.
 *
 * @param dues - A due date, or at most 100,000 of them.
 * @returns The text of a calendar, to be served as `text/calendar; charset=utf-8`.
 * @throws `ics/invalid-entries` with every problem and its place: `ics/not-a-due-date`, `ics/no-due-date`, `ics/no-such-time`, `ics/invalid-time`,
 * `ics/invalid-date`, `ics/invalid-text`, `ics/invalid-alarm`, `ics/invalid-revision`, `ics/unknown-kind`, `ics/duplicate-uid`,
 * `kernel/not-an-instant`, `kernel/unknown-time-zone`.
 *
 * @example
 * ```ts
 * import { dueDate } from 'motcua';
 * import { ics } from 'motcua/ics';
 * import { vietnam } from 'motcua/vn';
 *
 * const due = dueDate({ receivedAt: '2026-11-20', limit: { amount: 3, unit: 'working-day' }, ...vietnam('2026-11-20') });
 * const text = ics({
 *   ...due,
 *   uid: 'H15.50-261120-0001',
 *   summary: 'Ngày hẹn trả kết quả: đăng ký thường trú',
 *   stampedAt: '2026-11-20T09:00+07:00',
 *   alarms: [{ before: { amount: 15, unit: 'hour' } }],
 * });
 * text.split('\r\n').filter((line) => line.startsWith('DT')); // => ['DTSTAMP:20261120T020000Z', 'DTSTART;VALUE=DATE:20261126', 'DTEND;VALUE=DATE:20261127']
 * ics({ uid: '', summary: 'x', stampedAt: 0, dueOn: '2026-11-26' }); // throws 'ics/invalid-entries'
 * ```
 */
export function ics(dues: IcsDue | readonly IcsDue[]): string {
  const problems = problemList();
  const list: readonly IcsDue[] = Array.isArray(dues) ? dues : [dues as IcsDue];
  if (list.length > MOST_ENTRIES) {
    refuse('ics/invalid-entries', { value: list.length, accepted: `≤ ${MOST_ENTRIES}` });
  }
  const clockOf = clocks();
  const entries = list.flatMap((due, at) => readEntry(due, Array.isArray(dues) ? [at] : [], clockOf, problems));
  checkUids(list, problems);
  problems.throwAs('ics/invalid-entries');
  return [...HEAD, ...entries, 'END:VCALENDAR'].map(contentLine).join('');
}
