import type { Bilingual } from '../kernel/index.js';

// What the days off of Viet Nam are called. The files of the years refer to these; a notice of one's own may write its own.

export const newYear: Bilingual = { vi: 'Tết Dương lịch', en: "New Year's Day" };
export const hungKings: Bilingual = { vi: 'Giỗ Tổ Hùng Vương (10/3 âm lịch)', en: "Hung Kings' Commemoration Day" };
export const victoryDay: Bilingual = { vi: 'Ngày Chiến thắng 30/4', en: 'Victory (Reunification) Day' };
export const labourDay: Bilingual = { vi: 'Ngày Quốc tế Lao động 1/5', en: 'International Labour Day' };
export const nationalDay: Bilingual = { vi: 'Quốc khánh 2/9', en: 'National Day' };
export const nationalDayNext: Bilingual = { vi: 'Quốc khánh (ngày liền kề)', en: 'National Day (adjacent day)' };
export const cultureDay: Bilingual = { vi: 'Ngày Văn hóa Việt Nam 24/11', en: 'Vietnam Culture Day' };

/** The second day before the first of the first lunar month. */
export const tetEveEve: Bilingual = {
  vi: 'Tết Nguyên đán (hai ngày trước mùng 1)',
  en: 'Lunar New Year (two days before)',
};
export const tetEve: Bilingual = { vi: 'Giao thừa Tết Nguyên đán', en: "Lunar New Year's Eve" };
export const tet1: Bilingual = { vi: 'Mùng 1 Tết', en: 'Lunar New Year, day 1' };
export const tet2: Bilingual = { vi: 'Mùng 2 Tết', en: 'Lunar New Year, day 2' };
export const tet3: Bilingual = { vi: 'Mùng 3 Tết', en: 'Lunar New Year, day 3' };
export const tet4: Bilingual = { vi: 'Mùng 4 Tết', en: 'Lunar New Year, day 4' };

/** The name of a day off in lieu of a holiday that fell on a day of weekly rest. */
export const inLieuOf = ({ vi, en }: Bilingual): Bilingual => ({ vi: `Nghỉ bù ${vi}`, en: `In lieu of ${en}` });
/** The name of a day off in lieu of a day of Tết that fell on a day of weekly rest. */
export const tetInLieu: Bilingual = { vi: 'Nghỉ bù Tết Nguyên đán', en: 'In lieu of a Lunar New Year day' };

/** The names of the two days of a swap, by its occasion. */
export const swappedOff = ({ vi, en }: Bilingual): Bilingual => ({
  vi: `Nghỉ hoán đổi dịp ${vi}`,
  en: `Day off by swap, ${en}`,
});
export const swappedWork = ({ vi, en }: Bilingual): Bilingual => ({
  vi: `Làm bù cho ngày nghỉ hoán đổi dịp ${vi}`,
  en: `Worked for the day off by swap, ${en}`,
});
