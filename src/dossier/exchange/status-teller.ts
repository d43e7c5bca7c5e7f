import type { Json, Problem } from '../../kernel/index.js';
import type { DossierEvent } from '../dossier-event.js';
import type { NationalStatus } from '../dossier-state.js';
import type { StatusCause, StatusEntry } from './status-entry.js';

/** What a dossier waits for, by the code that says so. */
export type StatusWait = { readonly code: 5 | 6 } | { readonly code: 8; readonly cause: StatusCause };

/** A dossier as its codes tell it so far, and what has become of them. */
export type Teller = {
  phase: 'unfiled' | 'filed' | 'open' | 'finished' | 'ended';
  /** The last code that counted. */
  code: NationalStatus | null;
  wait: StatusWait | null;
  /** The agency that handles it, from the first code 4 on. */
  holder: string | undefined;
  readonly events: DossierEvent[];
  readonly findings: Problem[];
};

/** One code with its place in the history, and what is known of the codes after it. */
export type ToldStatus = {
  readonly entry: StatusEntry;
  readonly position: number;
  /** The receipt is still to come. */
  readonly isReceivedLater: boolean;
  /** A later code shows that handling went on. */
  readonly goesOn: boolean;
  /** What handling waited for under code 8. */
  readonly cause: StatusCause;
};

export type StatusFinding =
  | 'dossier/status-repeated'
  | 'dossier/status-implied'
  | 'dossier/status-without-event'
  | 'dossier/status-without-agency';

/** Tells what is remarkable about a code. */
export function remark(
  { findings }: Teller,
  { position }: ToldStatus,
  code: StatusFinding,
  severity: 'warning' | 'note',
  value: Json,
): void {
  findings.push({ code, path: [position, 'code'], severity, value });
}

type Plain = Exclude<
  DossierEvent['kind'],
  'corrected' | 'extended' | 'reappointed' | 'suspended' | 'resumed' | 'transferred'
>;

/** What happened, without its time. */
type Happening = { readonly kind: Plain } | { readonly kind: 'suspended' | 'resumed'; readonly cause: StatusCause };

/** An event at the moment of a code. */
export function tell({ events }: Teller, { entry: { at, recordedAt, agency } }: ToldStatus, what: Happening): void {
  const more = { ...(recordedAt === undefined ? {} : { recordedAt }), ...(agency === undefined ? {} : { agency }) };
  events.push({ ...what, at, ...more } as DossierEvent);
}

/** An event no code tells of, but which must have been for this one to be. */
export function imply(teller: Teller, status: ToldStatus, what: Happening): void {
  tell(teller, status, what);
  remark(teller, status, 'dossier/status-implied', 'warning', what.kind);
}

function endOf(wait: StatusWait): Happening {
  if (wait.code === 8) return { kind: 'resumed', cause: wait.cause };
  return { kind: wait.code === 5 ? 'supplemented' : 'paid' };
}

/** What the dossier waited for has come: told by a code that says so, implied by any other. */
export function closeWait(teller: Teller, status: ToldStatus): void {
  const { wait } = teller;
  if (wait === null) return;
  const say = status.entry.code <= 4 ? tell : imply;
  say(teller, status, endOf(wait));
  teller.wait = null;
}

/** The dossier is open, by this code at the latest. */
export function openBy(teller: Teller, status: ToldStatus): void {
  if (teller.phase === 'open') return;
  closeWait(teller, status);
  imply(teller, status, { kind: 'received' });
  teller.phase = 'open';
}

/** The dossier was filed, by this code at the latest. */
export function filedBy(teller: Teller, status: ToldStatus): void {
  if (teller.phase !== 'unfiled') return;
  imply(teller, status, { kind: 'submitted' });
  teller.phase = 'filed';
}
