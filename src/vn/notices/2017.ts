import type { Notice } from '../../calendar/index.js';
import {
  hungKings,
  inLieuOf,
  labourDay,
  nationalDay,
  newYear,
  tet1,
  tet2,
  tet3,
  tetEve,
  tetEveEve,
  tetInLieu,
  victoryDay,
} from '../day-names.js';
import { labourCode2012, molisa2017 } from '../documents.js';

export const notices2017: readonly Notice[] = [
  {
    id: 'vn-2017',
    covers: { from: '2017-01-01', to: '2017-12-31' },
    certainty: 'official',
    basis: [molisa2017],
    entries: [
      { on: '2017-01-01', kind: 'holiday', names: newYear, basis: [labourCode2012] },
      { on: '2017-01-02', kind: 'in-lieu', pair: '2017-01-01', names: inLieuOf(newYear), basis: [labourCode2012] },
      { on: '2017-01-26', kind: 'tet', names: tetEveEve },
      { on: '2017-01-27', kind: 'tet', names: tetEve },
      { on: '2017-01-28', kind: 'tet', names: tet1 },
      { on: '2017-01-29', kind: 'tet', names: tet2 },
      { on: '2017-01-30', kind: 'tet', names: tet3 },
      { on: '2017-01-31', kind: 'in-lieu', names: tetInLieu, basis: [labourCode2012, molisa2017] },
      { on: '2017-02-01', kind: 'in-lieu', names: tetInLieu, basis: [labourCode2012, molisa2017] },
      { on: '2017-04-06', kind: 'holiday', names: hungKings, basis: [labourCode2012] },
      { on: '2017-04-30', kind: 'holiday', names: victoryDay, basis: [labourCode2012] },
      { on: '2017-05-01', kind: 'holiday', names: labourDay, basis: [labourCode2012] },
      { on: '2017-05-02', kind: 'in-lieu', pair: '2017-04-30', names: inLieuOf(victoryDay), basis: [labourCode2012] },
      { on: '2017-09-02', kind: 'holiday', names: nationalDay, basis: [labourCode2012] },
      { on: '2017-09-04', kind: 'in-lieu', pair: '2017-09-02', names: inLieuOf(nationalDay), basis: [labourCode2012] },
    ],
  },
];
