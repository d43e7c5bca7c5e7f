import type { OwnRules } from '../dossier/index.js';
import { constant } from './constant.js';
import { denunciationLaw2018 } from './documents.js';

/**
 * The rule of denunciations that goes before that of all procedures: at most two extensions (gia hạn). Two are for specially complex cases, one is for complex
 * ones; which of them a case is no event tells. To be given to `policyFor`. Unverified, as `denunciationSettlement` is.
 *
 * @example
 * ```ts
 * import { policyFor } from 'motcua/dossier';
 * import { denunciationRules, policies } from 'motcua/vn';
 *
 * const ask = (procedure: string) => policyFor(policies, { own: denunciationRules, procedure, on: '2026-11-20' });
 * ask('denunciation').extension.value.most; // => 2
 * ask('complaint').extension.value.most; // => null
 * ```
 */
export const denunciationRules: readonly OwnRules[] = /* @__PURE__ */ constant(() => [
  {
    id: 'vn/denunciation',
    procedures: ['denunciation'],
    rules: [
      {
        since: '2019-01-01',
        value: { extension: { value: { most: 2, lead: null }, basis: [{ ...denunciationLaw2018, clause: '3' }] } },
        basis: [denunciationLaw2018],
      },
    ],
  },
]);
