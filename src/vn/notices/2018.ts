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
import { labourCode2012, vpcp2018 } from '../documents.js';

export const notices2018: readonly Notice[] = [
  {
    id: 'vn-2018',
    covers: { from: '2018-01-01', to: '2018-12-31' },
    certainty: 'official',
    basis: [vpcp2018],
    entries: [
      { on: '2018-01-01', kind: 'holiday', names: newYear, basis: [labourCode2012] },
      { on: '2018-02-14', kind: 'tet', names: tetEveEve },
      { on: '2018-02-15', kind: 'tet', names: tetEve },
      { on: '2018-02-16', kind: 'tet', names: tet1 },
      { on: '2018-02-17', kind: 'tet', names: tet2 },
      { on: '2018-02-18', kind: 'tet', names: tet3 },
      { on: '2018-02-19', kind: 'in-lieu', names: tetInLieu, basis: [labourCode2012, vpcp2018] },
      { on: '2018-02-20', kind: 'in-lieu', names: tetInLieu, basis: [labourCode2012, vpcp2018] },
      { on: '2018-04-25', kind: 'holiday', names: hungKings, basis: [labourCode2012] },
      { on: '2018-04-30', kind: 'holiday', names: victoryDay, basis: [labourCode2012] },
      { on: '2018-05-01', kind: 'holiday', names: labourDay, basis: [labourCode2012] },
      { on: '2018-09-02', kind: 'holiday', names: nationalDay, basis: [labourCode2012] },
      { on: '2018-09-03', kind: 'in-lieu', pair: '2018-09-02', names: inLieuOf(nationalDay), basis: [labourCode2012] },
    ],
  },
];
