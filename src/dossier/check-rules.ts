import type { Problem } from '../kernel/index.js';
import { refuse, shownValue } from '../kernel/inside.js';
import type { DossierPolicy, DossierRules } from './dossier-policy.js';

const isCount = (most: unknown) => most === null || (Number.isInteger(most) && (most as number) >= 0);

const isLead = (lead: unknown) => {
  if (lead === null) return true;
  const { amount, unit } = (lead ?? {}) as { amount?: unknown; unit?: unknown };
  return Number.isInteger(amount) && (amount as number) >= 0 && (unit === 'working-day' || unit === 'calendar-day');
};

type Check = { readonly holds: (value: never) => boolean; readonly accepted: string };

const GRANT: Check = {
  holds: (rule: { most?: unknown; lead?: unknown }) => isCount(rule.most) && isLead(rule.lead),
  accepted: '{ most: 0.. | null, lead: { amount, unit } | null }',
};

/** What each switch may be set to. */
const CHECKS: { readonly [rule in keyof DossierRules]: Check } = {
  supplement: {
    holds: ({ effect, most }: { effect?: unknown; most?: unknown }) =>
      (effect === 'restart' || effect === 'pause' || effect === 'none') && isCount(most),
    accepted: '{ effect: restart | pause | none, most: 0.. | null, within: span | null }',
  },
  suspension: {
    holds: ({ pausing }: { pausing?: unknown }) => Array.isArray(pausing),
    accepted: '{ pausing: [applicant | payment | incident | other-agency] }',
  },
  extension: GRANT,
  reappointment: GRANT,
  apology: {
    holds: ({ lead, publish }: { lead?: unknown; publish?: unknown }) => isLead(lead) && typeof publish === 'boolean',
    accepted: '{ lead: { amount, unit } | null, publish: true | false }',
  },
  crossLocality: {
    holds: (value: unknown) => value === 'desk' || value === 'competent-agency',
    accepted: 'desk | competent-agency',
  },
};

/** Refuses a switch that is missing or in no position it has. */
export function checkRule(
  rule: keyof DossierRules,
  choice: { readonly value?: unknown } | undefined,
  path: Problem['path'],
): void {
  const value = choice?.value;
  const { holds, accepted } = CHECKS[rule];
  if (value === undefined || value === null || !holds(value as never)) {
    refuse('dossier/invalid-policy', { path, value: shownValue(value ?? null), accepted });
  }
}

/**
 * Refuses what is not a whole set of rules, whichever of them the history at hand would need.
 *
 * @throws `dossier/invalid-policy` with the switch that is missing or in no position it has.
 */
export function checkRules(policy: DossierPolicy): void {
  for (const rule of Object.keys(CHECKS) as (keyof DossierRules)[]) checkRule(rule, policy[rule], ['policy', rule]);
}
