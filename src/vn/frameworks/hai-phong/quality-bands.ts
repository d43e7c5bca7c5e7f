import type { Basis } from '../../../kernel/index.js';
import type { Bands, Gate } from '../../../score/index.js';

/** The four bands of articles 6 and 7: from 50 points, above 80, above 90. */
export const qualityBands = (gates: readonly Gate[], basis: readonly Basis[]): Bands => ({
  on: 'points',
  bands: [
    { outcome: 'not-completed' },
    { from: 50, outcome: 'completed' },
    { from: 80, inclusive: false, outcome: 'good' },
    { from: 90, inclusive: false, outcome: 'excellent' },
  ],
  names: {
    'not-completed': { vi: 'Không hoàn thành nhiệm vụ', en: 'Duties not completed' },
    completed: { vi: 'Hoàn thành nhiệm vụ', en: 'Duties completed' },
    good: { vi: 'Hoàn thành tốt nhiệm vụ', en: 'Duties completed well' },
    excellent: { vi: 'Hoàn thành xuất sắc nhiệm vụ', en: 'Duties completed excellently' },
  },
  gates,
  basis,
});
