import type { Notice } from '../../calendar/index.js';
import type { Bilingual } from '../../kernel/index.js';
import {
  hungKings,
  inLieuOf,
  labourDay,
  nationalDay,
  newYear,
  swappedOff,
  swappedWork,
  tet1,
  tet2,
  tet3,
  tet4,
  tetEve,
  victoryDay,
} from '../day-names.js';
import { labourCode2012, vpcp6519 } from '../documents.js';

const newYear2019: Bilingual = { vi: 'Tết Dương lịch 2019', en: 'New Year 2019' };
const aprilMay2019: Bilingual = { vi: '30/4-1/5/2019', en: '30 April - 1 May 2019' };

export const notices2019: readonly Notice[] = [
  {
    id: 'vn-2019',
    covers: { from: '2018-12-31', to: '2019-12-31' },
    publishedOn: '2018-07-11',
    certainty: 'official',
    basis: [vpcp6519],
    entries: [
      { on: '2018-12-31', kind: 'swapped-off', pair: '2019-01-05', names: swappedOff(newYear2019) },
      { on: '2019-01-01', kind: 'holiday', names: newYear, basis: [labourCode2012] },
      { on: '2019-01-05', kind: 'swapped-work', pair: '2018-12-31', names: swappedWork(newYear2019) },
      { on: '2019-02-04', kind: 'tet', names: tetEve },
      { on: '2019-02-05', kind: 'tet', names: tet1 },
      { on: '2019-02-06', kind: 'tet', names: tet2 },
      { on: '2019-02-07', kind: 'tet', names: tet3 },
      { on: '2019-02-08', kind: 'tet', names: tet4 },
      { on: '2019-04-14', kind: 'holiday', names: hungKings, basis: [labourCode2012] },
      { on: '2019-04-15', kind: 'in-lieu', pair: '2019-04-14', names: inLieuOf(hungKings), basis: [labourCode2012] },
      { on: '2019-04-29', kind: 'swapped-off', pair: '2019-05-04', names: swappedOff(aprilMay2019) },
      { on: '2019-04-30', kind: 'holiday', names: victoryDay, basis: [labourCode2012] },
      { on: '2019-05-01', kind: 'holiday', names: labourDay, basis: [labourCode2012] },
      { on: '2019-05-04', kind: 'swapped-work', pair: '2019-04-29', names: swappedWork(aprilMay2019) },
      { on: '2019-09-02', kind: 'holiday', names: nationalDay, basis: [labourCode2012] },
    ],
  },
];
