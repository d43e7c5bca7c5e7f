import type { Bands } from '../../../score/index.js';
import { reading } from '../../documents.js';
import { decision212 } from './decision-212.js';
import { commonGates, figureGate, wholeGates } from './gates.js';
import { qualityBands } from './quality-bands.js';

/**
 * The bands of those who do not lead, article 6. Its letter has no band for what lies between its conditions of completed and of not completed, such as a third of the criteria
 * weak: there it is taken as not completed.
 */
export const staffBands = (): Bands =>
  qualityBands(
    [
      ...wholeGates(['II.2', 'II.3'], [decision212('6', '1'), decision212('6', '2')]),
      figureGate(
        'tasks-exceeded',
        { vi: 'Ít nhất 50% nhiệm vụ hoàn thành vượt mức', en: 'At least 50% of the tasks exceeded' },
        { atLeast: 0.5 },
        { forBands: ['excellent'], basis: [decision212('6', '1')] },
      ),
      ...commonGates('6', '4(d)'),
    ],
    [decision212('6'), reading(decision212('6', '4'))],
  );
