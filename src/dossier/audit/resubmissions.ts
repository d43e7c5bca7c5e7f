import { type CivilDate, toEpochDay } from '../../kernel/index.js';
import { shownValue } from '../../kernel/inside.js';
import { anomalyAt, type Filing, workingDays } from './anomaly.js';
import type { AuditAnomaly } from './audit-result.js';
import type { AuditSetting } from './audit-setting.js';

/** The dossiers of one applicant for one procedure. */
type Group = readonly Filing[];

/** A dossier with a day of its life. */
type Dated = { readonly filing: Filing; readonly on: CivilDate };

/** The dossiers whose applicant and procedure are known, those of one applicant and one procedure together. */
function groupsOf(filings: readonly Filing[]): readonly Group[] {
  const groups = new Map<string, Filing[]>();
  for (const filing of filings) {
    const { applicant, procedure } = filing;
    if (applicant === undefined || procedure === undefined) continue;
    const key = JSON.stringify([applicant, procedure]);
    const own = groups.get(key);
    if (own === undefined) groups.set(key, [filing]);
    else own.push(filing);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

const byDay = (a: Dated, b: Dated): number => (a.on === b.on ? a.filing.index - b.filing.index : a.on < b.on ? -1 : 1);

const dated = (group: Group, dayOf: (filing: Filing) => CivilDate | null): readonly Dated[] =>
  group
    .flatMap((filing) => {
      const on = dayOf(filing);
      return on === null ? [] : [{ filing, on }];
    })
    .sort(byDay);

/** Whether two are the same entry: the same code, or one of them itself. */
const isSame = (a: Filing, b: Filing): boolean => a.index === b.index || (a.id !== null && a.id === b.id);

/** The last dossier that ended, and the last but of that code: a dossier may itself have ended on the day it was received. */
type Ended = { readonly last: Dated | undefined; readonly other: Dated | undefined };

const ended = ({ last, other }: Ended, failed: Dated): Ended =>
  last === undefined || isSame(last.filing, failed.filing) ? { last: failed, other } : { last: failed, other: last };

/** Each dossier with the last other one before it that had ended without a result by the day it was received. */
function* followers(
  group: Group,
): Generator<{ readonly filing: Filing; readonly failed: Dated; readonly on: CivilDate }> {
  const failures = dated(group, ({ failedOn }) => failedOn);
  let next = 0;
  let before: Ended = { last: undefined, other: undefined };
  for (const { filing, on } of dated(group, ({ receivedOn }) => receivedOn)) {
    for (let failed = failures[next]; failed !== undefined && failed.on <= on; failed = failures[next]) {
      before = ended(before, failed);
      next += 1;
    }
    const { last, other } = before;
    const failed = last !== undefined && isSame(last.filing, filing) ? other : last;
    if (failed !== undefined) yield { filing, failed, on };
  }
}

/**
 * Dossiers that came again under another code soon after they had ended without a result: the clock of the new one starts from nothing. Time grows with
 * the sorting of each applicant's dossiers.
 */
export function resubmissions(
  filings: readonly Filing[],
  { calendar, thresholds: { resubmittedWithin: most } }: AuditSetting,
): readonly AuditAnomaly[] {
  if (most === null) return [];
  const found = groupsOf(filings).flatMap((group) =>
    [...followers(group)].flatMap(({ filing, failed, on }) => {
      const days = workingDays(calendar, toEpochDay(failed.on), toEpochDay(on));
      if (days === null || days > most) return [];
      return anomalyAt(filing, 'dossier/resubmitted', {
        at: [],
        value: shownValue(failed.filing.id ?? `rows.${failed.filing.index}`),
        accepted: `> ${failed.on} + ${most} working-day`,
      });
    }),
  );
  return found.sort((a, b) => a.index - b.index);
}
