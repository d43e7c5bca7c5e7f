import type { WorkingCalendar } from '../calendar/index.js';
import type { TimeLimit } from '../deadline/index.js';
import { checkLimit, checkPolicy } from '../deadline/inside.js';
import { type Dated, fromEpochDay, inForce, type Problem, type ProblemList } from '../kernel/index.js';
import { problemList, refuse } from '../kernel/inside.js';
import type { Procedure } from '../procedure/index.js';
import { checkRules } from './check-rules.js';
import { type DossierContext, unprinted } from './context.js';
import type { DossierEvent } from './dossier-event.js';
import type { DossierPolicy } from './dossier-policy.js';
import type { LifeEntry } from './entry.js';
import { knownEntries, type ReadEvents } from './known-entries.js';
import type { Life, Setting } from './life.js';
import { live } from './live.js';
import { readEvents } from './read-events.js';

/** What the events of a dossier are read against. */
export type TimelineOptions = {
  /** The procedure as it was on the day of receipt; `null` when nobody knows it: the due date is then that of the slip. */
  readonly procedure: Procedure | null;
  /** The days the office works. */
  readonly calendar: WorkingCalendar;
  /** The rules of the day of receipt, or all of them: then those in force on that day count. */
  readonly policy: DossierPolicy | readonly Dated<DossierPolicy>[];
  /** The limit, when the caller knows it better than the procedure; `null` for none. */
  readonly limit?: TimeLimit | null;
};

/** The life of one dossier: its events in order, and what they amount to. Ask it with `stateAsOf`, `explainTimeline`, `nextMoments`. */
export type Timeline = {
  /** What happened, in order, corrections made. */
  readonly events: readonly DossierEvent[];
  /** What is amiss and yet possible, as warnings with the place of the event. */
  readonly findings: readonly Problem[];
  /** What it was computed with; left out of JSON. */
  readonly context: DossierContext;
  /**
   * The events as they were read, known late or put right.
   *
   * @internal
   */
  readonly read: ReadEvents;
  /**
   * What all of them amount to.
   *
   * @internal
   */
  readonly life: Life;
  /**
   * What they are read against.
   *
   * @internal
   */
  readonly setting: Setting;
};

const FOREVER = Number.POSITIVE_INFINITY;

const isDated = (policy: TimelineOptions['policy']): policy is readonly Dated<DossierPolicy>[] => Array.isArray(policy);

/** The rules of the day of receipt; of the first event while there is none. */
function policyOf(policy: TimelineOptions['policy'], { entries }: ReadEvents): DossierPolicy {
  if (!isDated(policy)) return policy;
  const first = entries.find(({ event }) => event.kind === 'received') ?? entries[0];
  if (first !== undefined) return inForce(policy, fromEpochDay(first.day));
  return (
    policy.at(-1)?.value ?? refuse('kernel/not-in-force', { path: ['policy'], accepted: '[{ value, since, basis }]' })
  );
}

function settingOf(options: TimelineOptions, read: ReadEvents): Setting {
  const policy = policyOf(options?.policy, read);
  checkPolicy(policy);
  checkRules(policy);
  const { calendar, procedure, limit } = options;
  if (limit !== undefined && limit !== null) checkLimit(limit);
  return { calendar, policy, procedure: procedure ?? null, limit };
}

/** What an event that was entered before it happened shows. */
const enteredEarly = (entries: readonly LifeEntry[]): readonly Problem[] =>
  entries.map(({ event, position }) => ({
    code: 'dossier/recorded-before',
    path: ['events', position, 'recordedAt'],
    severity: 'warning',
    value: event.recordedAt ?? null,
    accepted: `≥ ${event.at}`,
  }));

function findingsOf({ findings }: Life, { entries }: ReadEvents): readonly Problem[] {
  const early = entries.filter(({ recordedDay, day }) => recordedDay < day);
  return early.length === 0 ? findings : [...findings, ...enteredEarly(early)];
}

/** A timeline of what could be read; what could not is added to the problems. */
export function gather(events: readonly DossierEvent[], options: TimelineOptions, problems: ProblemList): Timeline {
  const read = readEvents(events, problems);
  const setting = settingOf(options, read);
  const entries = read.corrections.length === 0 ? read.entries : knownEntries(read, FOREVER);
  const { life, impossible } = live(entries, setting);
  for (const problem of impossible) problems.add(problem);
  const { calendar, policy, procedure } = setting;
  return {
    events: entries.map(({ event }) => event),
    findings: findingsOf(life, read),
    context: unprinted({ calendar, policy, ...(procedure === null ? {} : { procedure }) }),
    read,
    life,
    setting,
  };
}

/**
 * The life of one dossier: its events put in order and folded into what they amount to.
 *
 * Events are sorted by time, then by sequence; late entries are normal, for each event says when it happened and when it was entered. The
 * complete dossier is due by the promised limit, counted from the valid receipt; a supplement, what the dossier waits for, and lawful
 * extensions move the lawful due date as the policy of the day of receipt says, re-appointments never do.
 *
 * @param events - What happened, in any order, at most 1,000.
 * @param options - Procedure, calendar and policy; in Viet Nam `...vietnam(receivedAt)` brings the last two.
 * @returns The timeline; `findings` tells what is amiss and yet possible.
 * @throws `dossier/invalid-events` with every problem and its place: `dossier/impossible-order` with what could have happened instead,
 * `dossier/unknown-event`, `dossier/unknown-correction`, `dossier/duplicate-id`, `dossier/not-an-event`, `dossier/not-events`,
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
  const problems = problemList();
  const gathered = gather(events, options, problems);
  problems.throwAs('dossier/invalid-events');
  return gathered;
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
  const gathered = gather(events, options, problems);
  const kept = problems.kept();
  return { success: kept.length === 0, timeline: gathered, problems: kept };
}
