import type { CivilDate } from '../../kernel/index.js';
import { refuse } from '../../kernel/inside.js';
import type { Procedure } from '../procedure.js';
import type { RepealedText } from '../repealed-text.js';
import { offersWithCases } from './cases.js';
import type { PortalFinding } from './finding-codes.js';
import { filled, given } from './given.js';
import { judgePage } from './judge-page.js';
import { keepUnknownFields, openLedger } from './ledger.js';
import { readAgencies } from './read-agencies.js';
import { readBasis, repealedByNumber } from './read-basis.js';
import { readCode, readDecision } from './read-codes.js';
import { isObject, readText } from './read-fields.js';
import { readLevels, readResults, readSubjects } from './read-labels.js';
import { readMentions } from './read-mentions.js';
import { readRows } from './read-rows.js';

/** What the import of a record is told beside the record. */
export type PortalImportOptions = {
  /** Texts that are no longer in force; a record that rests on one is told. None by default. */
  readonly repealed?: readonly RepealedText[];
  /** The day on which a text is asked whether it is in force; without one every text of `repealed` counts, with its `since` in the finding. */
  readonly on?: CivilDate;
  /** A fee in VND above 0 and below this is told as implausibly small; 1,000 by default. It is never corrected. */
  readonly smallFee?: number;
};

/** A record of the portal, imported. */
export type PortalImport = {
  /** The procedure, as far as the record says it. Plain JSON; it shares nothing with the record. */
  readonly procedure: Procedure;
  /** What could not be interpreted, contradicts itself or should be known, each with its place in the record. */
  readonly findings: readonly PortalFinding[];
};

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'code',
  'id',
  'name',
  'decisionNumber',
  'levels',
  'kind',
  'field',
  'subjects',
  'competentAuthority',
  'executingAgency',
  'coordinatingAgency',
  'executionMethods',
  'executionMethodsText',
  'after15RuleMentioned',
  'apologySlipMentioned',
  'legalBasis',
  'resultCodes',
  'requirements',
  'stepsText',
  'ministry',
]);

const SMALL_FEE = 1_000;

/**
 * The procedure a record of the national portal describes, and what is to be known before it is used.
 *
 * Nothing is corrected and nothing is lost: a unit that is none (`OTHER`) is never read as days, a working day never as eight hours, a fee
 * of 0 never as free. What cannot be interpreted stays in words (`remarks`, `named`, `unread`, `note`) and is told as a finding. Codes,
 * severities and where each field goes: `docs/portal-import.md`.
 *
 * @param record - One record, as `JSON.parse` gives it. Whatever it holds, the import does not throw.
 * @param options - Repealed texts, the day to judge them on, and the bound of a small fee.
 * @returns The procedure and the findings; a record without a code or a name gives empty ones, and a finding.
 * @throws `procedure/not-a-record` when the record is no object.
 *
 * @example
 * ```ts
 * import { procedureFromPortal } from 'motcua/procedure';
 *
 * const { procedure, findings } = procedureFromPortal({
 *   code: '1.001193',
 *   name: 'Đăng ký khai sinh',
 *   executionMethods: [{ submissionMethod: 'DIRECT', processingTime: 1, processingTimeUnit: 'OTHER', fees: [{ value: 0, currency: 'VND' }] }],
 * });
 * procedure.channels?.[0]?.limits; // => { unread: [{ amount: 1, unit: 'OTHER' }] }
 * findings.map(({ code }) => code).includes('limit/unit-unknown'); // => true
 * procedureFromPortal('1.001193'); // throws 'procedure/not-a-record'
 * ```
 */
export function procedureFromPortal(
  record: unknown,
  { repealed = [], on, smallFee = SMALL_FEE }: PortalImportOptions = {},
): PortalImport {
  if (!isObject(record)) refuse('procedure/not-a-record', { value: record ?? null, accepted: 'an object' });
  const ledger = openLedger();
  const required = { required: true };
  const code = readCode(ledger, record);
  const name = readText(ledger, record, 'name', required);
  const id = readText(ledger, record, 'id');
  const field = readText(ledger, record, 'field', required);
  const kind = readText(ledger, record, 'kind', required);
  const levels = readLevels(ledger, record);
  const subjects = readSubjects(ledger, record);
  const agencies = readAgencies(ledger, record);
  const rows = readRows(ledger, record, smallFee);
  const { channels, cases } = offersWithCases(ledger, rows);
  const page = readText(ledger, record, 'executionMethodsText', { required: true, line: false });
  judgePage(
    ledger,
    page,
    rows.map(({ page: row, at }) => ({ ...row, at })),
  );
  const sequence = readText(ledger, record, 'stepsText', { required: true, line: false });
  const results = readResults(ledger, record);
  const requirements = readText(ledger, record, 'requirements', { line: false });
  const basis = readBasis(ledger, record, repealedByNumber(repealed, on));
  const decision = readDecision(ledger, record);
  readMentions(ledger, record);
  keepUnknownFields(ledger, record, KNOWN, []);
  const procedure: Procedure = {
    code,
    name: { vi: name ?? '' },
    ...given('ids', id === undefined ? undefined : [{ system: 'national-portal', id }]),
    ...given('field', field === undefined ? undefined : { name: field }),
    ...given('kind', kind),
    ...given('levels', filled(levels)),
    ...given('subjects', filled(subjects)),
    ...given('agencies', agencies),
    ...given('channels', filled(channels)),
    ...given('cases', filled(cases)),
    ...given('sequence', sequence),
    ...given('results', filled(results)),
    ...given('requirements', requirements),
    ...given('basis', filled(basis)),
    ...given('announcement', decision === undefined ? undefined : { decision }),
    ...given('remarks', filled(ledger.remarks)),
  };
  return { procedure, findings: ledger.findings };
}
