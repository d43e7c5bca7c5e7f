import type { OwnRules } from '../dossier/index.js';
import { frozen } from '../kernel/inside.js';
import { decree63of2024, decree301 } from './interlinked-documents.js';

/** Time of the applicant and of an announced incident, as article 3(4) of decree 301/2026 has it. */
const notCounted = /* @__PURE__ */ (() => [decree63of2024('4', '7'), decree301('3', '4')])();

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
              basis: [...notCounted, decree63of2024('8', '1'), decree301('6', '1')],
            },
            suspension: { value: { pausing: ['applicant', 'incident'] }, basis: notCounted },
          },
          basis: notCounted,
        },
      ],
    },
  ]))();
