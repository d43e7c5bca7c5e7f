import type { Notice } from '../../calendar/index.js';
import {
  hungKings,
  inLieuOf,
  labourDay,
  nationalDay,
  nationalDayNext,
  newYear,
  tet1,
  tet2,
  tet3,
  tetEve,
  tetEveEve,
  tetInLieu,
  victoryDay,
} from '../day-names.js';
import {
  labourCode2019Holidays,
  labourCode2019InLieu,
  labourCode2019NationalDay,
  labourCode2019Yearly,
  molisa4875,
} from '../documents.js';

export const notices2021: readonly Notice[] = [
  {
    id: 'vn-2021',
    covers: { from: '2021-01-01', to: '2021-12-31' },
    certainty: 'official',
    basis: [molisa4875],
    entries: [
      { on: '2021-01-01', kind: 'holiday', names: newYear, basis: [labourCode2019Holidays] },
      { on: '2021-02-10', kind: 'tet', names: tetEveEve },
      { on: '2021-02-11', kind: 'tet', names: tetEve },
      { on: '2021-02-12', kind: 'tet', names: tet1 },
      { on: '2021-02-13', kind: 'tet', names: tet2 },
      { on: '2021-02-14', kind: 'tet', names: tet3 },
      { on: '2021-02-15', kind: 'in-lieu', names: tetInLieu, basis: [labourCode2019InLieu, molisa4875] },
      { on: '2021-02-16', kind: 'in-lieu', names: tetInLieu, basis: [labourCode2019InLieu, molisa4875] },
      { on: '2021-04-21', kind: 'holiday', names: hungKings, basis: [labourCode2019Holidays] },
      { on: '2021-04-30', kind: 'holiday', names: victoryDay, basis: [labourCode2019Holidays] },
      { on: '2021-05-01', kind: 'holiday', names: labourDay, basis: [labourCode2019Holidays] },
      {
        on: '2021-05-03',
        kind: 'in-lieu',
        pair: '2021-05-01',
        names: inLieuOf(labourDay),
        basis: [labourCode2019InLieu],
      },
      { on: '2021-09-02', kind: 'holiday', names: nationalDay, basis: [labourCode2019Holidays] },
      {
        on: '2021-09-03',
        kind: 'holiday',
        names: nationalDayNext,
        basis: [labourCode2019NationalDay, labourCode2019Yearly, molisa4875],
      },
    ],
  },
];
