import type { Notice } from '../../calendar/index.js';
import type { Bilingual } from '../../kernel/index.js';
import { newYear, swappedOff, swappedWork } from '../day-names.js';
import { labourCode2012, molisa2014 } from '../documents.js';

const newYear2015: Bilingual = { vi: 'Tết Dương lịch 2015', en: 'New Year 2015' };

export const notices2014: readonly Notice[] = [
  {
    id: 'vn-2014-12',
    covers: { from: '2014-12-01', to: '2015-01-02' },
    certainty: 'official',
    basis: [molisa2014],
    entries: [
      { on: '2014-12-27', kind: 'swapped-work', pair: '2015-01-02', names: swappedWork(newYear2015) },
      { on: '2015-01-01', kind: 'holiday', names: newYear, basis: [labourCode2012] },
      { on: '2015-01-02', kind: 'swapped-off', pair: '2014-12-27', names: swappedOff(newYear2015) },
    ],
  },
];
