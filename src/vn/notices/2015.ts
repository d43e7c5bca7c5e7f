import type { Notice } from '../../calendar/index.js';
import type { Bilingual } from '../../kernel/index.js';
import {
  hungKings,
  labourDay,
  nationalDay,
  swappedOff,
  swappedWork,
  tet1,
  tet2,
  tet3,
  tetEve,
  tetEveEve,
  tetInLieu,
  victoryDay,
} from '../day-names.js';
import { labourCode2012, proposal89 } from '../documents.js';

const tet2015: Bilingual = { vi: 'Tết Ất Mùi 2015', en: 'Lunar New Year 2015' };
const aprilMay2015: Bilingual = { vi: '30/4-1/5/2015', en: '30 April - 1 May 2015' };

export const notices2015: readonly Notice[] = [
  {
    id: 'vn-2015',
    covers: { from: '2015-01-01', to: '2015-12-31' },
    certainty: 'official',
    basis: [proposal89],
    entries: [
      { on: '2015-02-14', kind: 'swapped-work', pair: '2015-02-16', names: swappedWork(tet2015) },
      { on: '2015-02-16', kind: 'swapped-off', pair: '2015-02-14', names: swappedOff(tet2015) },
      { on: '2015-02-17', kind: 'tet', names: tetEveEve },
      { on: '2015-02-18', kind: 'tet', names: tetEve },
      { on: '2015-02-19', kind: 'tet', names: tet1 },
      { on: '2015-02-20', kind: 'tet', names: tet2 },
      { on: '2015-02-21', kind: 'tet', names: tet3 },
      { on: '2015-02-23', kind: 'in-lieu', names: tetInLieu, basis: [labourCode2012, proposal89] },
      { on: '2015-04-25', kind: 'swapped-work', pair: '2015-04-29', names: swappedWork(aprilMay2015) },
      { on: '2015-04-28', kind: 'holiday', names: hungKings, basis: [labourCode2012] },
      { on: '2015-04-29', kind: 'swapped-off', pair: '2015-04-25', names: swappedOff(aprilMay2015) },
      { on: '2015-04-30', kind: 'holiday', names: victoryDay, basis: [labourCode2012] },
      { on: '2015-05-01', kind: 'holiday', names: labourDay, basis: [labourCode2012] },
      { on: '2015-09-02', kind: 'holiday', names: nationalDay, basis: [labourCode2012] },
    ],
  },
];
