import { checkLimit, checkPolicy } from '../deadline/inside.js';
import { type Dated, fromEpochDay, inForce } from '../kernel/index.js';
import { refuse } from '../kernel/inside.js';
import { checkRules } from './check-rules.js';
import { unprinted } from './context.js';
import type { DossierPolicy } from './dossier-policy.js';
import type { LifeEntry } from './entry.js';
import type { Setting } from './life.js';
import { limitLookup } from './promised-limit.js';
import type { TimelineOptions } from './timeline-options.js';

const isDated = (policy: TimelineOptions['policy']): policy is readonly Dated<DossierPolicy>[] => Array.isArray(policy);

/** The rules of the day of receipt; of the first event while there is none. */
function policyOf(policy: readonly Dated<DossierPolicy>[], entries: readonly LifeEntry[]): DossierPolicy {
  const first = entries.find(({ event }) => event.kind === 'received') ?? entries[0];
  if (first !== undefined) return inForce(policy, fromEpochDay(first.day));
  return (
    policy.at(-1)?.value ?? refuse('kernel/not-in-force', { path: ['policy'], accepted: '[{ value, since, basis }]' })
  );
}

function checkOwnLimit({ limit }: TimelineOptions): void {
  if (limit !== undefined && limit !== null) checkLimit(limit);
}

/** What the events of each dossier are read against; what the options say is checked, and looked up, once for all of them. */
export type SettingFor = (entries: readonly LifeEntry[]) => Setting;

/**
 * The settings that options amount to: one, or with a list of policies one for each of them.
 *
 * @throws `dossier/invalid-policy`, `deadline/invalid-policy`, and for a limit that is none what `dueDate` throws; what a list of policies lacks is
 * refused when a dossier asks for it.
 */
export function settingFor(options: TimelineOptions): SettingFor {
  const given = options?.policy;
  const procedure = options?.procedure ?? null;
  const lookUp = procedure === null ? null : limitLookup(procedure);
  const under = (policy: DossierPolicy): Setting => {
    checkPolicy(policy);
    checkRules(policy);
    const { calendar, limit } = options;
    const context = unprinted({ calendar, policy, ...(procedure === null ? {} : { procedure }) });
    return { calendar, policy, procedure, context, limit, lookUp };
  };
  if (!isDated(given)) {
    const only = under(given);
    checkOwnLimit(options);
    return () => only;
  }
  checkOwnLimit(options);
  const settings = new Map<DossierPolicy, Setting>();
  return (entries) => {
    const policy = policyOf(given, entries);
    const known = settings.get(policy) ?? under(policy);
    settings.set(policy, known);
    return known;
  };
}
