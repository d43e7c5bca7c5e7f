import type { Notice } from '../../calendar/index.js';
import {
  hungKings,
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
import { labourCode2012, molisa2020 } from '../documents.js';

export const notices2020: readonly Notice[] = [
  {
    id: 'vn-2020',
    covers: { from: '2020-01-01', to: '2020-12-31' },
    certainty: 'official',
    basis: [molisa2020],
    entries: [
      { on: '2020-01-01', kind: 'holiday', names: newYear, basis: [labourCode2012] },
      { on: '2020-01-23', kind: 'tet', names: tetEveEve },
      { on: '2020-01-24', kind: 'tet', names: tetEve },
      { on: '2020-01-25', kind: 'tet', names: tet1 },
      { on: '2020-01-26', kind: 'tet', names: tet2 },
      { on: '2020-01-27', kind: 'tet', names: tet3 },
      { on: '2020-01-28', kind: 'in-lieu', names: tetInLieu, basis: [labourCode2012, molisa2020] },
      { on: '2020-01-29', kind: 'in-lieu', names: tetInLieu, basis: [labourCode2012, molisa2020] },
      { on: '2020-04-02', kind: 'holiday', names: hungKings, basis: [labourCode2012] },
      { on: '2020-04-30', kind: 'holiday', names: victoryDay, basis: [labourCode2012] },
      { on: '2020-05-01', kind: 'holiday', names: labourDay, basis: [labourCode2012] },
      { on: '2020-09-02', kind: 'holiday', names: nationalDay, basis: [labourCode2012] },
    ],
  },
];
