import type { CivilDate, LocalDateTime } from '../../kernel/index.js';
import { refuse, shownValue } from '../../kernel/inside.js';
import type { ProcedureName } from '../../procedure/index.js';
import type { EventKind } from '../dossier-event.js';
import { type AsOf, actsAsOf } from './acts-as-of.js';
import type { DossierDetails, RegisteredDossier } from './dossier-details.js';

/** A notice to the applicant: a supplement request, a refusal, or that handling was stopped. */
export type NoticeKind = 'supplement-request' | 'refusal' | 'stop-notice';

/** A notice to the applicant, from the event it speaks of. Plain JSON. */
export type DossierNotice = {
  /** Which notice. */
  readonly kind: NoticeKind;
  /** What is printed of the dossier. */
  readonly details: DossierDetails;
  /** The code of the procedure; `null` when nobody knows it. */
  readonly procedure: string | null;
  /** What the procedure is called; `null` when nobody knows it. */
  readonly procedureName: ProcedureName | null;
  /** When it was given. */
  readonly at: CivilDate | LocalDateTime;
  /** Which of its kind it is for this dossier, from 1: more than one supplement request is beyond most rules. */
  readonly nth: number;
  /** Whose act it is; `null` when nobody told. */
  readonly agency: string | null;
  /** Why, in the words of the source; `null` when nobody told. */
  readonly reason: string | null;
  /** What the applicant is to add; empty for other notices, or when nobody told. */
  readonly items: readonly string[];
  /** Whether the applicant asked for it, by taking the dossier back. */
  readonly isOwnWish: boolean;
};

/** The events a notice is given of: handling ends by a decision of the agency or by the wish of the applicant. */
const OCCASIONS: { readonly [kind in NoticeKind]: readonly EventKind[] } = {
  'supplement-request': ['supplement-requested'],
  refusal: ['refused'],
  'stop-notice': ['stopped', 'withdrawn'],
};

function occasionsOf(kind: NoticeKind): readonly EventKind[] {
  if (Object.hasOwn(OCCASIONS, kind)) return OCCASIONS[kind];
  return refuse('dossier/unknown-form', {
    path: ['kind'],
    value: shownValue(kind),
    accepted: Object.keys(OCCASIONS).join(' | '),
  });
}

/**
 * The latest notice of a kind a dossier's applicant was given, as of a day.
 *
 * @param dossier - The dossier, with what is printed of it.
 * @param kind - A supplement request, a refusal, or the notice that handling was stopped (by the agency, or because the dossier was withdrawn).
 * @param asOf - The day, and the day whose knowledge counts.
 * @returns The notice; `null` when none was given by then.
 * @throws `kernel/not-a-date`; `dossier/unknown-form` for a notice there is not.
 *
 * @example
 * ```ts
 * import { noticeOf, timeline } from 'motcua/dossier';
 * import { vietnam } from 'motcua/vn';
 *
 * const items = ['Bản sao giấy chứng sinh'];
 * const events = [{ kind: 'supplement-requested', at: '2026-11-16T09:00', items, reason: 'Thiếu giấy tờ' }] as const;
 * const details = { code: 'H29.18-261116-0001', applicant: 'Trần Thị Bình' };
 * const dossier = { timeline: timeline(events, { procedure: null, ...vietnam('2026-11-16') }), details };
 * noticeOf(dossier, 'supplement-request', { on: '2026-11-16' })?.items; // => ['Bản sao giấy chứng sinh']
 * noticeOf(dossier, 'refusal', { on: '2026-11-16' }); // => null
 * ```
 */
export function noticeOf({ timeline, details }: RegisteredDossier, kind: NoticeKind, asOf: AsOf): DossierNotice | null {
  const occasions = occasionsOf(kind);
  const given = actsAsOf(timeline, asOf)
    .map(({ event }) => event)
    .filter((event) => occasions.includes(event.kind));
  const event = given.at(-1);
  if (event === undefined) return null;
  const { procedure } = timeline.context;
  return {
    kind,
    details,
    procedure: procedure?.code ?? null,
    procedureName: procedure?.name ?? null,
    at: event.at,
    nth: given.length,
    agency: event.agency ?? null,
    reason: event.reason ?? null,
    items: event.kind === 'supplement-requested' ? (event.items ?? []) : [],
    isOwnWish: event.kind === 'withdrawn',
  };
}
