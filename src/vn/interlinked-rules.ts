import type { OwnRules } from '../dossier/index.js';
import type { Basis } from '../kernel/index.js';
import { frozen } from '../kernel/inside.js';

/** A provision of decree 63/2024 as decree 301/2026 amended it, in force since 01/09/2026; read in a third-party copy. */
const amended = (article: string, clause: string): Basis => ({
  document: '63/2024/NĐ-CP',
  article,
  clause,
  title: {
    vi: 'Nghị định về liên thông điện tử hai nhóm thủ tục hành chính',
    en: 'Decree on two groups of interlinked electronic procedures',
  },
  status: 'verified',
});

/**
 * Rules of the electronic birth group that go before those of all procedures: the applicant's time to complete and an announced incident are
 * not counted, and counting goes on after them; the applicant has 7 working days to supplement. That one supplement may be asked for is the rule of
 * all. To be given to `policyFor`.
 *
 * @example
 * ```ts
 * import { interlinkedRules } from 'motcua/vn';
 *
 * interlinkedRules.map(({ id, procedures }) => [id, ...procedures]); // => [['vn/birth-group', '2.000986']]
 * ```
 */
export const interlinkedRules: readonly OwnRules[] = /* @__PURE__ */ (() =>
  frozen([
    {
      id: 'vn/birth-group',
      procedures: ['2.000986'],
      rules: [
        {
          since: '2026-09-01',
          value: {
            supplement: {
              value: { effect: 'pause', most: 1, within: { amount: 7, unit: 'working-day' } },
              basis: [amended('4', '7'), amended('8', '1')],
            },
            suspension: { value: { pausing: ['applicant', 'incident'] }, basis: [amended('4', '7')] },
          },
          basis: [amended('4', '7')],
        },
      ],
    },
  ]))();
