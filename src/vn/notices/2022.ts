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
  tet4,
  tetEve,
  victoryDay,
} from '../day-names.js';
import {
  labourCode2019Holidays,
  labourCode2019InLieu,
  labourCode2019NationalDay,
  labourCode2019Yearly,
  molisa119,
  vpcp245,
} from '../documents.js';

export const notices2022: readonly Notice[] = [
  {
    id: 'vn-2022',
    covers: { from: '2022-01-01', to: '2022-12-31' },
    publishedOn: '2022-01-11',
    certainty: 'official',
    basis: [vpcp245, molisa119],
    entries: [
      { on: '2022-01-01', kind: 'holiday', names: newYear, basis: [labourCode2019Holidays] },
      {
        on: '2022-01-03',
        kind: 'in-lieu',
        pair: '2022-01-01',
        names: inLieuOf(newYear),
        basis: [labourCode2019InLieu],
      },
      { on: '2022-01-31', kind: 'tet', names: tetEve },
      { on: '2022-02-01', kind: 'tet', names: tet1 },
      { on: '2022-02-02', kind: 'tet', names: tet2 },
      { on: '2022-02-03', kind: 'tet', names: tet3 },
      { on: '2022-02-04', kind: 'tet', names: tet4 },
      { on: '2022-04-10', kind: 'holiday', names: hungKings, basis: [labourCode2019Holidays] },
      {
        on: '2022-04-11',
        kind: 'in-lieu',
        pair: '2022-04-10',
        names: inLieuOf(hungKings),
        basis: [labourCode2019InLieu],
      },
      { on: '2022-04-30', kind: 'holiday', names: victoryDay, basis: [labourCode2019Holidays] },
      { on: '2022-05-01', kind: 'holiday', names: labourDay, basis: [labourCode2019Holidays] },
      {
        on: '2022-05-02',
        kind: 'in-lieu',
        pair: '2022-04-30',
        names: inLieuOf(victoryDay),
        basis: [labourCode2019InLieu],
      },
      {
        on: '2022-05-03',
        kind: 'in-lieu',
        pair: '2022-05-01',
        names: inLieuOf(labourDay),
        basis: [labourCode2019InLieu],
      },
      {
        on: '2022-09-01',
        kind: 'holiday',
        names: nationalDayNext,
        basis: [labourCode2019NationalDay, labourCode2019Yearly, vpcp245, molisa119],
      },
      { on: '2022-09-02', kind: 'holiday', names: nationalDay, basis: [labourCode2019Holidays] },
    ],
  },
];
