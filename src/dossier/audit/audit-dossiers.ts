import type { Count } from '../../kernel/index.js';
import { refuse, sampleIndexes } from '../../kernel/inside.js';
import type { AuditOptions } from './audit-options.js';
import type { AuditDifference, BadDossier, DossierAudit, NotComparable } from './audit-result.js';
import type { AuditHistory, AuditRow } from './audit-row.js';
import { readSetting } from './audit-setting.js';
import { type Judged, judge } from './judge.js';
import { resubmissions } from './resubmissions.js';
import { tallyCauses } from './tally-causes.js';

/** A share as a count; of nothing there is none. */
const shareOf = (numerator: number, denominator: number): Count | null =>
  denominator === 0 ? null : { numerator, denominator };

const sampled = ({ index, id, comparison: { verdict } }: Judged) => ({ index, id, verdict });

/** The dossiers by what the audit says of them. */
function sorted(judged: readonly Judged[]) {
  const differences: AuditDifference[] = [];
  const notComparable: NotComparable[] = [];
  const bad: BadDossier[] = [];
  for (const { index, id, comparison } of judged) {
    if (comparison.verdict === 'differs') differences.push(comparison.difference);
    if (comparison.verdict === 'not-comparable') notComparable.push({ index, id, why: comparison.why });
    if (comparison.verdict === 'bad') bad.push({ index, id, problems: comparison.problems });
  }
  return { differences, notComparable, bad };
}

/**
 * Audits a set of dossiers: what systems have on record against what comes out, why they differ, and what inspectors look for.
 *
 * The due date on record is held against the one counted anew by the limit of the catalogue on the day of receipt; with a history, against the lawful due
 * date as of the day of the audit or, where only the slip is known, the date on the slip against the one counted at the receipt. A class on record is
 * held against the class that comes out. A cause is never guessed: the date is counted again with one thing changed, and the cause is named when
 * the date on record comes out. Where several changes bring it out all are named, and the count by causes shows which of them explains most.
 * Several mistakes in one date are `unexplained`. A row shows no supplement, no extension and no re-appointment, so a lawful change of its due date is
 * `unexplained` too.
 *
 * The anomalies are warnings, and no proof: `dossier/backdated-entry` (entered later than allowed), `dossier/backdated-into-time` (such an end, dated on or
 * before the lawful due date and entered after it), `dossier/stopped-just-before-due`, `dossier/second-supplement-request`,
 * `dossier/resubmitted` (an applicant's dossier received soon after the same procedure had ended without a result, under another code) and
 * `dossier/finished-before-received`. Of rows only what they show can be found.
 *
 * Without a channel a row counts as filed in person.
 *
 * @param rows - Rows and histories, mixed, in any order.
 * @param options - The day, calendar, policy and catalogue; thresholds and a sample.
 * @returns What was found. A row that cannot be read is never a throw: it is among the bad with its problems. The same rows in the same order, with the
 * same seed, give the same sample for ever.
 * @throws What is wrong with the options: `dossier/not-rows`, `kernel/not-a-date`, `calendar/not-compiled`, `deadline/invalid-policy`,
 * `dossier/invalid-policy`, `dossier/invalid-threshold`, `kernel/not-a-seed`, `kernel/not-a-sample-size`.
 *
 * @example
 * ```ts
 * import { auditDossiers } from 'motcua/dossier';
 * import { catalogue } from 'motcua/procedure';
 * import { policies, vietnamCalendar } from 'motcua/vn';
 *
 * const limits = { statutory: { amount: 3, unit: 'working-day' } } as const;
 * const all = catalogue([{ code: '1.004222', name: { vi: 'Đăng ký thường trú' }, limits }]);
 * const row = (id: string, dueOn: string, endedOn: string) =>
 *   ({ id, procedure: '1.004222', receivedAt: '2026-08-20T09:00', dueOn, endedOn });
 * // Saturday 22 August 2026 is worked in exchange for 31 August
 * const rows = [row('H1', '2026-08-24', '2026-08-24'), row('H2', '2026-08-25', '2026-08-25'), row('H3', '2026-08-24', '2026-08-19')];
 * const audit = auditDossiers(rows, { on: '2026-11-30', calendar: vietnamCalendar, policy: policies, catalogue: all });
 * audit.shares.agree; // => { numerator: 2, denominator: 3 }
 * const [difference] = audit.differences;
 * [difference?.id, difference?.cause, difference?.daysLater]; // => ['H2', 'swapped-work-day-ignored', 1]
 * audit.anomalies.map(({ id, code }) => [id, code]); // => [['H3', 'dossier/finished-before-received']]
 * ```
 */
export function auditDossiers(rows: readonly (AuditRow | AuditHistory)[], options: AuditOptions): DossierAudit {
  if (!Array.isArray(rows))
    return refuse('dossier/not-rows', { path: ['rows'], value: rows ?? null, accepted: 'a list' });
  const setting = readSetting(options);
  const drawn = options.sample === undefined ? [] : sampleIndexes(options.sample, rows.length);
  const judged = Array.from(rows, (row, index) => judge(row, index, setting));
  const { differences, notComparable, bad } = sorted(judged);
  const differ = differences.length;
  const compared = rows.length - notComparable.length - bad.length;
  const agree = compared - differ;
  const filings = judged.flatMap(({ filing }) => filing ?? []);
  return {
    on: setting.on,
    checked: rows.length,
    agree,
    differ,
    notComparable,
    bad,
    shares: { compared: shareOf(compared, rows.length), agree: shareOf(agree, compared) },
    differences,
    byCause: tallyCauses(differences),
    anomalies: [...judged.flatMap(({ anomalies }) => anomalies), ...resubmissions(filings, setting)],
    sample: drawn.map((index) => sampled(judged[index] as Judged)),
  };
}
