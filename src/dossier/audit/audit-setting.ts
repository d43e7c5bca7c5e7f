import type { WorkingCalendar } from '../../calendar/index.js';
import { calendarIgnoring, covers, type Ignorable } from '../../calendar/inside.js';
import { checkPolicy } from '../../deadline/inside.js';
import { type CivilDate, type Dated, inForce, type LocalDateTime, toEpochDay } from '../../kernel/index.js';
import { checkRules } from '../check-rules.js';
import type { DossierPolicy } from '../dossier-policy.js';
import type { AuditOptions } from './audit-options.js';
import { type AuditThresholds, readThresholds } from './audit-thresholds.js';

/** What every dossier of one audit is judged by. */
export type AuditSetting = Omit<AuditOptions, 'thresholds' | 'sample'> & {
  readonly thresholds: AuditThresholds;
  /** The calendar without the days of some kinds, each made once. */
  readonly ignoring: (kinds: readonly Ignorable[]) => WorkingCalendar;
};

const isDated = (policy: AuditOptions['policy']): policy is readonly Dated<DossierPolicy>[] => Array.isArray(policy);

/**
 * The rules a dossier keeps from its day of receipt.
 *
 * @throws `kernel/not-in-force`, `kernel/several-in-force`.
 */
export const policyOn = ({ policy }: AuditSetting, on: CivilDate | LocalDateTime): DossierPolicy =>
  isDated(policy) ? inForce(policy, on) : policy;

function checkPolicies(policy: AuditOptions['policy']): void {
  for (const one of isDated(policy) ? policy.map(({ value }) => value) : [policy]) {
    checkPolicy(one);
    checkRules(one);
  }
}

function makeOnce(calendar: WorkingCalendar): AuditSetting['ignoring'] {
  const made = new Map<string, WorkingCalendar>();
  return (kinds) => {
    const key = kinds.join();
    const known = made.get(key) ?? calendarIgnoring(calendar, kinds);
    made.set(key, known);
    return known;
  };
}

/** Reads the options, and refuses what no dossier could be judged by. */
export function readSetting({ on, calendar, policy, catalogue, thresholds }: AuditOptions): AuditSetting {
  const day = toEpochDay(on);
  covers(calendar, day, day);
  checkPolicies(policy);
  return { on, calendar, policy, catalogue, thresholds: readThresholds(thresholds), ignoring: makeOnce(calendar) };
}
