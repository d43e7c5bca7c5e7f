import type { Problem } from '../kernel/index.js';
import { problemList } from '../kernel/inside.js';
import type { DossierEvent } from './dossier-event.js';
import { gather, type Timeline } from './gather.js';
import { settingFor } from './setting-for.js';
import type { TimelineOptions } from './timeline-options.js';
import { timelineReader } from './timeline-reader.js';

export type { Timeline } from './gather.js';

/**
 * The life of one dossier: its events put in order and folded into what they amount to.
 *
 * Events are sorted by time, then by sequence; late entries are normal, for each event says when it happened and when it was entered. The
 * complete dossier is due by the promised limit, counted from the valid receipt; a supplement, what the dossier waits for, and lawful
 * extensions move the lawful due date as the policy of the day of receipt says, re-appointments never do.
 *
 * @param events - What happened, in any order, at most 1,000.
 * @param options - Procedure, calendar and policy; in Viet Nam `...vietnam(receivedAt)` brings the last two.
 * @returns The timeline; `findings` tells what is amiss and yet possible, such as a date on the slip before the receipt (`dossier/slip-before-receipt`), another day appointed that had passed
 * (`dossier/reappointed-before`), or an extension that moves nothing (`dossier/extension-without-effect`).
 * @throws `dossier/invalid-events` with every problem and its place: `dossier/impossible-order` with what could have happened instead,
 * `dossier/unknown-event`, `dossier/unknown-cause`, `dossier/unknown-correction`, `dossier/duplicate-id`, `dossier/not-an-event`, `dossier/not-events`,
 * `kernel/not-a-date-time`, `calendar/out-of-coverage`; `kernel/not-in-force` when no policy was in force; `dossier/invalid-policy`,
 * `deadline/invalid-policy`; for a limit of the options that is none what `dueDate` throws. {@link safeTimeline} returns what was understood instead.
 *
 * @example
 * ```ts
 * import { stateAsOf, timeline } from 'motcua/dossier';
 * import { vietnam } from 'motcua/vn';
 *
 * const procedure = { code: '1.004222', name: { vi: 'Đăng ký thường trú' }, limits: { statutory: { amount: 5, unit: 'working-day' } } } as const;
 * const dossier = timeline(
 *   [
 *     { kind: 'received', at: '2026-11-09T09:00' },
 *     { kind: 'supplement-requested', at: '2026-11-11T09:00' },
 *     { kind: 'supplemented', at: '2026-11-13T09:00' },
 *   ],
 *   { procedure, ...vietnam('2026-11-09') },
 * );
 * stateAsOf(dossier, '2026-11-12').due.lawfulOn; // => '2026-11-16'
 * stateAsOf(dossier, '2026-11-13').due.lawfulOn; // => '2026-11-20'
 * timeline([{ kind: 'finished', at: '2026-11-09' }], { procedure, ...vietnam('2026-11-09') }); // throws 'dossier/invalid-events'
 * ```
 */
export function timeline(events: readonly DossierEvent[], options: TimelineOptions): Timeline {
  return timelineReader(options)(events);
}

/** A timeline of what could be understood, and what could not. */
export type SafeTimeline = {
  /** Whether everything was understood. */
  readonly success: boolean;
  /** The timeline of the events that were. */
  readonly timeline: Timeline;
  /** What is wrong with the others: the first 100. */
  readonly problems: readonly Problem[];
};

/**
 * The same without throwing for an event: what was understood, and what was not.
 *
 * @param events - What happened, in any order, at most 1,000.
 * @param options - As for {@link timeline}.
 * @returns The timeline of the events that fit, and the problems of the others.
 * @throws What is wrong with the options: `kernel/not-in-force`, `dossier/invalid-policy`, `deadline/invalid-policy`, a limit that is none.
 *
 * @example
 * ```ts
 * import { safeTimeline } from 'motcua/dossier';
 * import { vietnam } from 'motcua/vn';
 *
 * const events = [{ kind: 'received', at: '2026-11-09' }, { kind: 'resumed', at: '2026-11-10', cause: 'payment' }] as const;
 * const { success, timeline, problems } = safeTimeline(events, { procedure: null, ...vietnam('2026-11-09') });
 * success; // => false
 * timeline.events.length; // => 2
 * problems.map(({ code, path }) => [code, path[1]]); // => [['dossier/impossible-order', 1]]
 * ```
 */
export function safeTimeline(events: readonly DossierEvent[], options: TimelineOptions): SafeTimeline {
  const problems = problemList();
  const gathered = gather(events, settingFor(options), problems);
  const kept = problems.kept();
  return { success: kept.length === 0, timeline: gathered, problems: kept };
}
