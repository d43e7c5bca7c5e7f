import type { Bilingual, Locale } from '../../kernel/index.js';
import { DUE_DATE_WORDS } from './due-date-words.js';
import { REPORT_WORDS } from './report-words.js';
import { SCORE_WORDS } from './score-words.js';

/** What worksheets say by themselves. */
export const WORDS = {
  howTo: {
    vi: 'Ô nền vàng là ô nhập; mọi ô còn lại là công thức hoặc chữ. Sửa ô nhập, chương trình bảng tính tự tính lại.',
    en: 'Yellow cells are typed in; all others are formulas or words. Change a yellow cell and the program computes again.',
  },
  notAvailable: {
    vi: '#N/A nghĩa là không tính được từ những gì đã nhập.',
    en: '#N/A means that it cannot be computed from what was typed in.',
  },
  nothing: { vi: 'không phát sinh', en: 'nothing to count' },
  basis: { vi: 'Căn cứ', en: 'Basis' },
  total: { vi: 'Tổng số', en: 'Total' },
  ...DUE_DATE_WORDS,
  ...REPORT_WORDS,
  ...SCORE_WORDS,
} as const satisfies Readonly<Record<string, Bilingual>>;

/** How each rounding is called. */
export const ROUNDINGS: Readonly<Record<string, Bilingual>> = {
  'half-up': { vi: 'đúng một nửa thì làm tròn ra xa số 0', en: 'a half away from zero' },
  'half-down': { vi: 'đúng một nửa thì làm tròn về phía số 0', en: 'a half towards zero' },
  'half-even': { vi: 'đúng một nửa thì làm tròn đến số chẵn gần nhất', en: 'a half to the even neighbour' },
  up: { vi: 'làm tròn ra xa số 0', en: 'away from zero' },
  down: { vi: 'làm tròn về phía số 0', en: 'towards zero' },
  ceiling: { vi: 'làm tròn lên', en: 'upwards' },
  floor: { vi: 'làm tròn xuống', en: 'downwards' },
};

/** A rounding in a sentence. */
export const ROUNDED: Readonly<Record<Locale, (places: number, rule: string) => string>> = {
  vi: (places, rule) => `Phần trăm làm tròn đến ${places} chữ số thập phân, ${rule}.`,
  en: (places, rule) => `Percentages are rounded to ${places} ${places === 1 ? 'decimal' : 'decimals'}, ${rule}.`,
};
