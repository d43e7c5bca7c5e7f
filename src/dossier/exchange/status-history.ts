import type { Problem } from '../../kernel/index.js';
import { shownValue } from '../../kernel/inside.js';
import type { DossierEvent } from '../dossier-event.js';
import { entryProblems, type LifeEntry, readEntry } from '../entry.js';
import { inOrder } from '../in-order.js';
import { MOST_EVENTS } from '../most.js';
import { takeStatus } from './status-acts.js';
import type { StatusCause, StatusEntry } from './status-entry.js';
import type { Teller } from './status-teller.js';

/** How a history of codes is read. */
export type StatusHistoryOptions = {
  /**
   * What handling waited for under code 8 where an entry does not say, `other-agency` by default: the cause for which the rules of Viet Nam stop
   * no clock, so that nobody is excused for a stop nobody explained.
   */
  readonly cause?: StatusCause;
};

/** The events a history of codes tells of. */
export type StatusImport = {
  /** What happened, in order. */
  readonly events: readonly DossierEvent[];
  /**
   * What was not plain, with its place in the history. Nothing of it: `dossier/unknown-status` (an unknown code or cause, an agency that is no text, or no entry at all),
   * `kernel/not-a-date-time`, `dossier/not-a-status-history`. No event: `dossier/status-without-event` (it cannot follow on what came before),
   * `dossier/status-repeated`. An event nobody told of: `dossier/status-implied`. A transfer to `unknown`: `dossier/status-without-agency`.
   */
  readonly findings: readonly Problem[];
};

const CAUSES: readonly unknown[] = ['incident', 'other-agency'];

const isCode = (code: unknown): boolean => Number.isInteger(code) && (code as number) >= 1 && (code as number) <= 10;

/** What is wrong with an entry. */
function entryFindings(entry: StatusEntry, position: number): readonly Problem[] {
  const unknown = (path: Problem['path'], value: unknown, accepted: string): Problem => ({
    code: 'dossier/unknown-status',
    path: [position, ...path],
    severity: 'error',
    value: shownValue(value),
    accepted,
  });
  if (typeof entry !== 'object' || entry === null) return [unknown([], entry, '{ code: 1..10, at }')];
  const { code, cause, agency, at, recordedAt } = entry;
  return [
    ...(isCode(code) ? [] : [unknown(['code'], code ?? null, '1..10')]),
    ...(agency === undefined || typeof agency === 'string' ? [] : [unknown(['agency'], agency, 'text')]),
    ...(cause === undefined || CAUSES.includes(cause) ? [] : [unknown(['cause'], cause, CAUSES.join(' | '))]),
    ...entryProblems({ kind: 'submitted', at, ...(recordedAt === undefined ? {} : { recordedAt }) }, [position]),
  ];
}

/** The last place, in order, of any of some codes; -1 where none is. */
const lastOf = (entries: readonly StatusEntry[], codes: readonly number[]): number =>
  entries.reduce((last, { code }, at) => (codes.includes(code) ? at : last), -1);

/** An entry as it is told: an agency whose name is blank, as systems write one that is none, is nobody's. */
function toldBy(entry: StatusEntry): StatusEntry {
  if (entry.agency?.trim() !== '') return entry;
  const { agency: _, ...rest } = entry;
  return rest;
}

const RECEIVED = [2];
const GOING_ON = [2, 4, 5, 6, 9, 10];

/** The entries that can be read, in order of time; of the others it is told what is wrong. */
function readHistory(history: readonly StatusEntry[], findings: Problem[]): readonly LifeEntry[] {
  const entries: LifeEntry[] = [];
  for (const [position, entry] of history.entries()) {
    const found = entryFindings(entry, position);
    findings.push(...found);
    const read = found.length > 0 ? null : readEntry({ kind: 'submitted', at: entry.at }, position);
    if (read !== null) entries.push(read);
  }
  return inOrder(entries);
}

/**
 * The events behind a history of national status codes, as systems that synchronise with the national portal keep it.
 *
 * 1 is filed, 2 received, 3 refused, 7 withdrawn, 9 finished, 10 handed over. 4 passes the dossier to its agency, again when the agency is another.
 * 5 asks for a supplement and 6 for a payment, which have come with the next 2 or 4. 8 is a suspension when a later code shows that handling went
 * on (2, 4, 5, 6, 9 or 10), else the end. A code that skips another (4 without 2, 10 without 9, 9 straight after 5) implies what it skips, at the
 * same moment; a code that was there already is no new event. Asked by {@link stateAsOf}, the events of a history that follows the national flow
 * give back the last code of each day.
 *
 * @param history - The codes with their times, in any order, at most 1,000.
 * @param options - What handling waited for under code 8.
 * @returns The events, and everything that was not plain. It never throws.
 *
 * @example
 * ```ts
 * import { eventsFromStatusHistory } from 'motcua/dossier';
 *
 * const { events, findings } = eventsFromStatusHistory([
 *   { code: 2, at: '2026-11-16T08:30' },
 *   { code: 5, at: '2026-11-17T10:00' },
 *   { code: 4, at: '2026-11-18T14:00', agency: 'H15.50' },
 *   { code: 10, at: '2026-11-20T09:00' },
 * ]);
 * events.map(({ kind }) => kind); // => ['received', 'supplement-requested', 'supplemented', 'transferred', 'finished', 'handed-over']
 * findings.map(({ code, path, value }) => [code, path[0], value]); // => [['dossier/status-implied', 3, 'finished']]
 * ```
 */
export function eventsFromStatusHistory(
  history: readonly StatusEntry[],
  { cause = 'other-agency' }: StatusHistoryOptions = {},
): StatusImport {
  if (!Array.isArray(history) || history.length > MOST_EVENTS) {
    const value = Array.isArray(history) ? history.length : shownValue(history ?? null);
    const accepted = `[{ code: 1..10, at }], ≤ ${MOST_EVENTS}`;
    return {
      events: [],
      findings: [{ code: 'dossier/not-a-status-history', path: [], severity: 'error', value, accepted }],
    };
  }
  const findings: Problem[] = [];
  const read = readHistory(history, findings);
  const entries = read.map(({ position }) => toldBy(history[position] as StatusEntry));
  const [lastReceipt, lastGoingOn] = [lastOf(entries, RECEIVED), lastOf(entries, GOING_ON)];
  const teller: Teller = { phase: 'unfiled', code: null, wait: null, holder: undefined, events: [], findings };
  for (const [at, entry] of entries.entries()) {
    takeStatus(teller, {
      entry,
      position: (read[at] as LifeEntry).position,
      isReceivedLater: at < lastReceipt,
      goesOn: at < lastGoingOn,
      cause: entry.cause ?? cause,
    });
  }
  return { events: teller.events, findings };
}
