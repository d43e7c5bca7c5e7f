import type { Bands } from '../../score/index.js';

/** What five bands from weak to excellent are called. */
export const fiveBands: Bands['names'] = {
  weak: { vi: 'Yếu', en: 'Weak' },
  average: { vi: 'Trung bình', en: 'Average' },
  fair: { vi: 'Khá', en: 'Fair' },
  good: { vi: 'Tốt', en: 'Good' },
  excellent: { vi: 'Xuất sắc', en: 'Excellent' },
};
