import type { Choice } from '../../kernel/index.js';
import type { DossierPolicy } from '../dossier-policy.js';

/** A switch in another position, the law behind it gone. */
const set = <T>(value: T): Choice<T> => ({ value, basis: [] });

/** A policy with one rule changed. */
export type ChangeRule = (policy: DossierPolicy) => DossierPolicy;

const supplementTo =
  (effect: DossierPolicy['supplement']['value']['effect']): ChangeRule =>
  (policy) => ({ ...policy, supplement: set({ ...policy.supplement.value, effect }) });

/** The rules of the clock, each changed alone. */
export const clockRules = {
  'supplement-ignored': supplementTo('none'),
  'supplement-paused': supplementTo('pause'),
  'supplement-restarted': supplementTo('restart'),
  'suspension-ignored': (policy) => ({ ...policy, suspension: set({ pausing: [] }) }),
  'suspension-paused': (policy) => ({
    ...policy,
    suspension: set({ pausing: ['applicant', 'payment', 'incident', 'other-agency'] }),
  }),
  'extension-ignored': (policy) => ({ ...policy, extension: set({ most: 0, lead: null }) }),
  'extension-counted': (policy) => ({ ...policy, extension: set({ most: null, lead: null }) }),
} satisfies { readonly [cause: string]: ChangeRule };

/** The other position of the switch for receipts on rest days. */
export const otherRestDayReceipt: ChangeRule = (policy) => ({
  ...policy,
  restDayReceipt: set(policy.restDayReceipt.value === 'as-stamped' ? 'next-working-day' : 'as-stamped'),
});

const stays = /* @__PURE__ */ set(false);

/** No kind of rest day rolls. */
export const withoutRoll: ChangeRule = (policy) => ({
  ...policy,
  roll: {
    'weekly-rest': stays,
    holiday: stays,
    tet: stays,
    'in-lieu': stays,
    'swapped-off': stays,
    closure: stays,
  },
});
