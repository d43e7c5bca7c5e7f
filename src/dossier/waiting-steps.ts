import type { Step } from '../kernel/index.js';
import { dossierStep } from './dossier-step.js';
import type { Life, Setting } from './life.js';
import { waitRule } from './wait-rule.js';

/** What a dossier still waits for while its clock stands still, and what becomes of its limit when that has come. */
export const waitingSteps = ({ waits }: Life, { policy }: Setting): readonly Step[] =>
  waits
    .filter(({ stopsClock }) => stopsClock)
    .map(({ wait, since }) => {
      const { basis } = waitRule(since, policy);
      const restarts = wait === 'supplement' && policy.supplement.value.effect === 'restart';
      return dossierStep('dossier/standstill', true, basis, {
        inputs: { wait, restarts, cited: basis.length > 0 },
        outcome: since.event.at,
      });
    });
