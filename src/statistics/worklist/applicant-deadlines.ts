import { countWorkingDays } from '../../calendar/inside.js';
import type { Timeline } from '../../dossier/index.js';
import { nextMoments } from '../../dossier/inside.js';
import type { CivilDate } from '../../kernel/index.js';
import type { WorklistEntry } from './worklist-entry.js';

/** A dossier with its history. */
export type WithTimeline = {
  /** Its events, read. */
  readonly timeline: Timeline;
};

/** Whose deadlines are near. */
export type ApplicantDeadlineOptions = {
  /** The day that asks. */
  readonly on: CivilDate;
  /** Within how many working days after it, 0 or more. */
  readonly workingDays: number;
  /** The day whose knowledge counts; without it everything entered. */
  readonly knownOn?: CivilDate;
};

/**
 * Dossiers whose applicant must supplement, or pay, within so many working days, the most urgent first: after that day handling may be stopped.
 * This needs the history: a row of four dates does not tell what an applicant was asked.
 *
 * @param dossiers - Dossiers with their timelines; what the caller adds comes back.
 * @param options - The day, and how far ahead.
 * @returns The dossiers with the last day of the applicant and the working days left.
 * @throws `kernel/not-a-date`; `calendar/out-of-coverage`.
 *
 * @example
 * ```ts
 * import { timeline } from 'motcua/dossier';
 * import { applicantDeadlines } from 'motcua/statistics';
 * import { vietnam } from 'motcua/vn';
 *
 * const { calendar, policy } = vietnam('2026-11-16');
 * const supplement = { value: { effect: 'restart', most: 1, within: { amount: 5, unit: 'working-day' } }, basis: [] } as const;
 * const events = [
 *   { kind: 'received', at: '2026-11-16T09:00' },
 *   { kind: 'supplement-requested', at: '2026-11-17T09:00' },
 * ] as const;
 * const one = { id: 'a', timeline: timeline(events, { procedure: null, limit: null, calendar, policy: { ...policy, supplement } }) };
 * const list = applicantDeadlines([one], { on: '2026-11-20', workingDays: 3 });
 * list.map(({ item, by, workingDays }) => [item.id, by, workingDays]); // => [['a', '2026-11-25', 2]]
 * ```
 */
export function applicantDeadlines<T extends WithTimeline>(
  dossiers: Iterable<T>,
  { on, workingDays, knownOn }: ApplicantDeadlineOptions,
): readonly WorklistEntry<T>[] {
  const found: WorklistEntry<T>[] = [];
  for (const item of dossiers) {
    const moments = nextMoments(item.timeline, on, knownOn === undefined ? {} : { knownOn });
    for (const { kind, at } of moments) {
      if (kind !== 'applicant-deadline') continue;
      const by = at.slice(0, 10);
      const left = countWorkingDays(item.timeline.context.calendar, on, by);
      if (left <= workingDays) found.push({ item, by, workingDays: left });
    }
  }
  return found.sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0));
}
