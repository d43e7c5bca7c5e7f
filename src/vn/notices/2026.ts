import type { Notice } from '../../calendar/index.js';
import type { Bilingual } from '../../kernel/index.js';
import {
  cultureDay,
  hungKings,
  inLieuOf,
  labourDay,
  nationalDay,
  nationalDayNext,
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
import {
  labourCode2019Holidays,
  labourCode2019InLieu,
  labourCode2019NationalDay,
  labourCode2019Yearly,
  moha9441,
  resolution28,
  vpcp10065,
  vpcp12729,
} from '../documents.js';

const nationalDay2026: Bilingual = { vi: 'Quốc khánh 2026', en: 'National Day 2026' };
const newYear2026: Bilingual = { vi: 'Tết Dương lịch 2026', en: 'New Year 2026' };

export const notices2026: readonly Notice[] = [
  {
    id: 'vn-2026',
    covers: { from: '2026-01-01', to: '2026-12-31' },
    publishedOn: '2025-10-16',
    certainty: 'official',
    basis: [moha9441],
    entries: [
      { on: '2026-01-01', kind: 'holiday', names: newYear, basis: [labourCode2019Holidays] },
      { on: '2026-02-16', kind: 'tet', names: tetEve },
      { on: '2026-02-17', kind: 'tet', names: tet1 },
      { on: '2026-02-18', kind: 'tet', names: tet2 },
      { on: '2026-02-19', kind: 'tet', names: tet3 },
      { on: '2026-02-20', kind: 'tet', names: tet4 },
      { on: '2026-04-26', kind: 'holiday', names: hungKings, basis: [labourCode2019Holidays] },
      {
        on: '2026-04-27',
        kind: 'in-lieu',
        pair: '2026-04-26',
        names: inLieuOf(hungKings),
        basis: [labourCode2019InLieu],
      },
      { on: '2026-04-30', kind: 'holiday', names: victoryDay, basis: [labourCode2019Holidays] },
      { on: '2026-05-01', kind: 'holiday', names: labourDay, basis: [labourCode2019Holidays] },
      { on: '2026-08-22', kind: 'swapped-work', pair: '2026-08-31', names: swappedWork(nationalDay2026) },
      { on: '2026-08-31', kind: 'swapped-off', pair: '2026-08-22', names: swappedOff(nationalDay2026) },
      {
        on: '2026-09-01',
        kind: 'holiday',
        names: nationalDayNext,
        basis: [labourCode2019NationalDay, labourCode2019Yearly, moha9441],
      },
      { on: '2026-09-02', kind: 'holiday', names: nationalDay, basis: [labourCode2019Holidays] },
    ],
  },
  {
    id: 'vn-2026-01-swap',
    covers: { from: '2026-01-02', to: '2026-01-10' },
    publishedOn: '2025-12-25',
    certainty: 'official',
    basis: [vpcp12729],
    entries: [
      { on: '2026-01-02', kind: 'swapped-off', pair: '2026-01-10', names: swappedOff(newYear2026) },
      { on: '2026-01-10', kind: 'swapped-work', pair: '2026-01-02', names: swappedWork(newYear2026) },
    ],
  },
  {
    id: 'vn-2026-culture-day',
    covers: { from: '2026-11-24', to: '2026-11-24' },
    publishedOn: '2026-04-24',
    certainty: 'official',
    basis: [resolution28, vpcp10065],
    entries: [{ on: '2026-11-24', kind: 'holiday', names: cultureDay }],
  },
];
