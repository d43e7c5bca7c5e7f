import type { Notice } from '../../calendar/index.js';
import {
  cultureDay,
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
  resolution28,
  vpcp10065,
} from '../documents.js';

export const notices2027: readonly Notice[] = [
  {
    id: 'vn-2027',
    covers: { from: '2027-01-01', to: '2027-12-31' },
    publishedOn: '2026-10-02',
    certainty: 'official',
    basis: [vpcp10065],
    entries: [
      { on: '2027-01-01', kind: 'holiday', names: newYear, basis: [labourCode2019Holidays] },
      { on: '2027-02-04', kind: 'tet', names: tetEveEve },
      { on: '2027-02-05', kind: 'tet', names: tetEve },
      { on: '2027-02-06', kind: 'tet', names: tet1 },
      { on: '2027-02-07', kind: 'tet', names: tet2 },
      { on: '2027-02-08', kind: 'tet', names: tet3 },
      { on: '2027-02-09', kind: 'in-lieu', names: tetInLieu, basis: [labourCode2019InLieu, vpcp10065] },
      { on: '2027-02-10', kind: 'in-lieu', names: tetInLieu, basis: [labourCode2019InLieu, vpcp10065] },
      { on: '2027-04-16', kind: 'holiday', names: hungKings, basis: [labourCode2019Holidays] },
      { on: '2027-04-30', kind: 'holiday', names: victoryDay, basis: [labourCode2019Holidays] },
      { on: '2027-05-01', kind: 'holiday', names: labourDay, basis: [labourCode2019Holidays] },
      {
        on: '2027-05-03',
        kind: 'in-lieu',
        pair: '2027-05-01',
        names: inLieuOf(labourDay),
        basis: [labourCode2019InLieu],
      },
      { on: '2027-09-02', kind: 'holiday', names: nationalDay, basis: [labourCode2019Holidays] },
      {
        on: '2027-09-03',
        kind: 'holiday',
        names: nationalDayNext,
        basis: [labourCode2019NationalDay, labourCode2019Yearly, vpcp10065],
      },
      { on: '2027-11-24', kind: 'holiday', names: cultureDay, basis: [resolution28] },
    ],
  },
];
