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
  victoryDay,
} from '../day-names.js';
import {
  labourCode2019Holidays,
  labourCode2019NationalDay,
  labourCode2019Yearly,
  molisa6150,
  vpcp8726,
} from '../documents.js';

const aprilMay2025: Bilingual = { vi: '30/4-1/5/2025', en: '30 April - 1 May 2025' };

export const notices2025: readonly Notice[] = [
  {
    id: 'vn-2025',
    covers: { from: '2025-01-01', to: '2025-12-31' },
    publishedOn: '2024-11-26',
    certainty: 'official',
    basis: [vpcp8726, molisa6150],
    entries: [
      { on: '2025-01-01', kind: 'holiday', names: newYear, basis: [labourCode2019Holidays] },
      { on: '2025-01-27', kind: 'tet', names: tetEveEve },
      { on: '2025-01-28', kind: 'tet', names: tetEve },
      { on: '2025-01-29', kind: 'tet', names: tet1 },
      { on: '2025-01-30', kind: 'tet', names: tet2 },
      { on: '2025-01-31', kind: 'tet', names: tet3 },
      { on: '2025-04-07', kind: 'holiday', names: hungKings, basis: [labourCode2019Holidays] },
      { on: '2025-04-26', kind: 'swapped-work', pair: '2025-05-02', names: swappedWork(aprilMay2025) },
      { on: '2025-04-30', kind: 'holiday', names: victoryDay, basis: [labourCode2019Holidays] },
      { on: '2025-05-01', kind: 'holiday', names: labourDay, basis: [labourCode2019Holidays] },
      { on: '2025-05-02', kind: 'swapped-off', pair: '2025-04-26', names: swappedOff(aprilMay2025) },
      {
        on: '2025-09-01',
        kind: 'holiday',
        names: nationalDayNext,
        basis: [labourCode2019NationalDay, labourCode2019Yearly, vpcp8726, molisa6150],
      },
      { on: '2025-09-02', kind: 'holiday', names: nationalDay, basis: [labourCode2019Holidays] },
    ],
  },
];
