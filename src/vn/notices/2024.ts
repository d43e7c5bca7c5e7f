import type { Notice } from '../../calendar/index.js';
import type { Bilingual } from '../../kernel/index.js';
import {
  hungKings,
  labourDay,
  nationalDay,
  nationalDayNext,
  newYear,
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
import {
  labourCode2019Holidays,
  labourCode2019InLieu,
  labourCode2019NationalDay,
  labourCode2019Yearly,
  molisa1570,
  molisa5015,
  vpcp2450,
  vpcp8662,
} from '../documents.js';

const aprilMay2024: Bilingual = { vi: '30/4-1/5/2024', en: '30 April - 1 May 2024' };

export const notices2024: readonly Notice[] = [
  {
    id: 'vn-2024',
    covers: { from: '2024-01-01', to: '2024-12-31' },
    publishedOn: '2023-11-03',
    certainty: 'official',
    basis: [vpcp8662, molisa5015],
    entries: [
      { on: '2024-01-01', kind: 'holiday', names: newYear, basis: [labourCode2019Holidays] },
      { on: '2024-02-08', kind: 'tet', names: tetEveEve },
      { on: '2024-02-09', kind: 'tet', names: tetEve },
      { on: '2024-02-10', kind: 'tet', names: tet1 },
      { on: '2024-02-11', kind: 'tet', names: tet2 },
      { on: '2024-02-12', kind: 'tet', names: tet3 },
      { on: '2024-02-13', kind: 'in-lieu', names: tetInLieu, basis: [labourCode2019InLieu, vpcp8662, molisa5015] },
      { on: '2024-02-14', kind: 'in-lieu', names: tetInLieu, basis: [labourCode2019InLieu, vpcp8662, molisa5015] },
      { on: '2024-04-18', kind: 'holiday', names: hungKings, basis: [labourCode2019Holidays] },
      { on: '2024-04-30', kind: 'holiday', names: victoryDay, basis: [labourCode2019Holidays] },
      { on: '2024-05-01', kind: 'holiday', names: labourDay, basis: [labourCode2019Holidays] },
      { on: '2024-09-02', kind: 'holiday', names: nationalDay, basis: [labourCode2019Holidays] },
      {
        on: '2024-09-03',
        kind: 'holiday',
        names: nationalDayNext,
        basis: [labourCode2019NationalDay, labourCode2019Yearly, vpcp8662, molisa5015],
      },
    ],
  },
  {
    id: 'vn-2024-04-swap',
    covers: { from: '2024-04-29', to: '2024-05-04' },
    publishedOn: '2024-04-12',
    certainty: 'official',
    basis: [vpcp2450, molisa1570],
    entries: [
      { on: '2024-04-29', kind: 'swapped-off', pair: '2024-05-04', names: swappedOff(aprilMay2024) },
      { on: '2024-05-04', kind: 'swapped-work', pair: '2024-04-29', names: swappedWork(aprilMay2024) },
    ],
  },
];
