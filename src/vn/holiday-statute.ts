import type { HolidayStatute, OffsetsByWeekday } from '../calendar/index.js';
import type { Basis } from '../kernel/index.js';
import { frozen } from '../kernel/inside.js';
import { cultureDay, hungKings, labourDay, nationalDay, nationalDayNext, newYear, victoryDay } from './day-names.js';
import {
  labourCode2019Holidays,
  labourCode2019InLieu,
  labourCode2019NationalDay,
  labourCode2019Yearly,
  resolution28,
} from './documents.js';

/** What is taken for granted until the Prime Minister decides; named where it is used. */
const assumption = (vi: string, en: string): Basis => ({ document: vi, title: { vi, en }, status: 'unverified' });

const tetWindow = assumption(
  'Giả định: Tết nghỉ từ Giao thừa nếu mùng 1 là thứ Hai hoặc thứ Ba, còn lại từ hai ngày trước mùng 1 (như các năm 2015-2027)',
  'Assumption: Lunar New Year from the eve when its first day is a Monday or Tuesday, else from two days before (as in 2015-2027)',
);
const besideNationalDay = assumption(
  'Giả định: ngày nghỉ liền kề Quốc khánh theo thứ của ngày 2/9 (như các năm 2021-2027)',
  'Assumption: the day beside National Day by the day of the week of 2 September (as in 2021-2027)',
);
const noCultureDayInLieu = assumption(
  'Giả định: ngày 24/11 trùng ngày nghỉ hằng tuần không được nghỉ bù (không thuộc khoản 1 Điều 112 Bộ luật Lao động)',
  'Assumption: no day in lieu of 24 November on a weekend (it is not in Labour Code art. 112(1))',
);

const fromEve = [-1, 0, 1, 2, 3];
const fromDayBefore = [-2, -1, 0, 1, 2];
const tetDays: OffsetsByWeekday = {
  1: fromEve,
  2: fromEve,
  3: fromDayBefore,
  4: fromDayBefore,
  5: fromDayBefore,
  6: fromDayBefore,
  7: fromDayBefore,
};
const besideDays: OffsetsByWeekday = { 1: [1], 2: [-1], 3: [-1], 4: [1], 5: [-1], 6: [-1], 7: [1] };

const since = '2021-01-01';
const day = (month: number, dayOfMonth: number) => ({ month, day: dayOfMonth });

/**
 * What the law of Viet Nam says of the days off of any year from 2021, for {@link vietnamCalendarSpec} beyond its last notice: give it
 * to `projectedNotices`. What is assumed stands in the basis of the day: the window of Tết, the day beside 2 September, no day in
 * lieu of 24 November.
 *
 * @example
 * ```ts
 * import { holidayStatute } from 'motcua/vn';
 *
 * holidayStatute.holidays.filter(({ inLieu }) => !inLieu).map(({ names }) => names.en); // => ['Vietnam Culture Day']
 * ```
 */
export const holidayStatute: HolidayStatute = /* @__PURE__ */ frozen({
  id: 'vn',
  weeklyRest: [6, 7],
  holidays: [
    { kind: 'holiday', names: newYear, anchor: day(1, 1), since, inLieu: true, basis: [labourCode2019Holidays] },
    {
      kind: 'tet',
      names: { vi: 'Tết Nguyên đán', en: 'Lunar New Year' },
      anchor: { lunarMonth: 1, lunarDay: 1 },
      offsets: tetDays,
      since,
      inLieu: true,
      basis: [labourCode2019Holidays, labourCode2019Yearly, tetWindow],
    },
    {
      kind: 'holiday',
      names: hungKings,
      anchor: { lunarMonth: 3, lunarDay: 10 },
      since,
      inLieu: true,
      basis: [labourCode2019Holidays],
    },
    { kind: 'holiday', names: victoryDay, anchor: day(4, 30), since, inLieu: true, basis: [labourCode2019Holidays] },
    { kind: 'holiday', names: labourDay, anchor: day(5, 1), since, inLieu: true, basis: [labourCode2019Holidays] },
    { kind: 'holiday', names: nationalDay, anchor: day(9, 2), since, inLieu: true, basis: [labourCode2019Holidays] },
    {
      kind: 'holiday',
      names: nationalDayNext,
      anchor: day(9, 2),
      offsets: besideDays,
      since,
      inLieu: true,
      basis: [labourCode2019NationalDay, labourCode2019Yearly, besideNationalDay],
    },
    {
      kind: 'holiday',
      names: cultureDay,
      anchor: day(11, 24),
      since: '2026-07-01',
      inLieu: false,
      basis: [resolution28, noCultureDayInLieu],
    },
  ],
  inLieu: { names: { vi: 'Nghỉ bù', en: 'In lieu of' }, basis: [labourCode2019InLieu] },
});
