import type { Json, Problem, Severity } from '../../kernel/index.js';

const SEVERITIES = /* @__PURE__ */ Object.freeze({
  'record/wrong-type': 'error',
  'record/unknown-field': 'note',
  'record/flag-missing': 'note',
  'code/malformed': 'error',
  'decision/malformed': 'warning',
  'text/missing': 'warning',
  'text/not-stated': 'note',
  'text/too-long': 'warning',
  'text/control-characters': 'warning',
  'text/unaligned': 'warning',
  'text/rows-only-in-page': 'warning',
  'text/row-not-in-page': 'warning',
  'text/run-together': 'warning',
  'text/fee-note-unclear': 'note',
  'text/flag-disagrees': 'warning',
  'list/empty': 'note',
  'level/unknown': 'warning',
  'subject/unknown': 'warning',
  'agency/may-be-several': 'note',
  'agency/unknown-ministry': 'warning',
  'channel/unknown': 'warning',
  'channel/rows-are-cases': 'note',
  'limit/unit-unknown': 'warning',
  'limit/none': 'warning',
  'limit/amount-unusable': 'error',
  'limit/decimal': 'warning',
  'limit/differs-by-channel': 'note',
  'limit/hour-may-be-working-hour': 'note',
  'limit/contradicts-note': 'warning',
  'limit/only-in-note': 'warning',
  'limit/receipt-cutoff-mentioned': 'note',
  'letter/apology-mentioned': 'note',
  'fee/amount-unusable': 'error',
  'fee/currency-unknown': 'warning',
  'fee/implausibly-small': 'warning',
  'fee/free-with-fee-in-note': 'warning',
  'fee/set-elsewhere': 'warning',
  'fee/zero': 'note',
  'fee/not-stated': 'note',
  'basis/malformed': 'warning',
  'basis/issuer-unknown': 'warning',
  'basis/not-in-force': 'warning',
  'result/malformed': 'warning',
} as const satisfies Readonly<Record<string, Severity>>);

/** The code of a finding of the import from the portal; the list is closed. */
export type PortalFindingCode = keyof typeof SEVERITIES;

/** What the import has to say of one place in a record. `path` leads to it. */
export type PortalFinding = Problem & {
  /** One of the closed list. */
  readonly code: PortalFindingCode;
};

/** Where something is in a record, from the outside in. */
export type Path = readonly (string | number)[];

/** What a finding tells beside its code and place. */
export type Told = { readonly value?: Json; readonly accepted?: string };

/**
 * Every code a finding of the import may have, with its severity: an `error` is a value that could not be taken for what it should be, a
 * `warning` something to be corrected at the source, a `note` something to know before the procedure is used. All of them are told, none is refused.
 *
 * @example
 * ```ts
 * import { portalFindingSeverities } from 'motcua/procedure';
 *
 * portalFindingSeverities['limit/unit-unknown']; // => 'warning'
 * portalFindingSeverities['limit/differs-by-channel']; // => 'note'
 * ```
 */
export const portalFindingSeverities: Readonly<Record<PortalFindingCode, Severity>> = SEVERITIES;
