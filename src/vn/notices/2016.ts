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
  tet4,
  tetEve,
  tetInLieu,
  victoryDay,
} from '../day-names.js';
import { labourCode2012, molisa4659 } from '../documents.js';

export const notices2016: readonly Notice[] = [
  {
    id: 'vn-2016',
    covers: { from: '2016-01-01', to: '2016-12-31' },
    publishedOn: '2015-11-13',
    certainty: 'official',
    basis: [molisa4659],
    entries: [
      { on: '2016-01-01', kind: 'holiday', names: newYear, basis: [labourCode2012] },
      { on: '2016-02-07', kind: 'tet', names: tetEve },
      { on: '2016-02-08', kind: 'tet', names: tet1 },
      { on: '2016-02-09', kind: 'tet', names: tet2 },
      { on: '2016-02-10', kind: 'tet', names: tet3 },
      { on: '2016-02-11', kind: 'tet', names: tet4 },
      { on: '2016-02-12', kind: 'in-lieu', names: tetInLieu, basis: [labourCode2012, molisa4659] },
      { on: '2016-04-16', kind: 'holiday', names: hungKings, basis: [labourCode2012] },
      { on: '2016-04-18', kind: 'in-lieu', pair: '2016-04-16', names: inLieuOf(hungKings), basis: [labourCode2012] },
      { on: '2016-04-30', kind: 'holiday', names: victoryDay, basis: [labourCode2012] },
      { on: '2016-05-01', kind: 'holiday', names: labourDay, basis: [labourCode2012] },
      { on: '2016-05-02', kind: 'in-lieu', pair: '2016-04-30', names: inLieuOf(victoryDay), basis: [labourCode2012] },
      { on: '2016-05-03', kind: 'in-lieu', pair: '2016-05-01', names: inLieuOf(labourDay), basis: [labourCode2012] },
      { on: '2016-09-02', kind: 'holiday', names: nationalDay, basis: [labourCode2012] },
    ],
  },
];
