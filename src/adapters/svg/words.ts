import type { Bilingual, Locale } from '../../kernel/index.js';

/** What charts say by themselves. */
export const WORDS = {
  noFigure: { vi: 'chưa có số liệu', en: 'not available' },
  noValue: { vi: 'không phát sinh', en: 'nothing to count' },
  noPeriod: { vi: 'thiếu kỳ', en: 'no figure of these days' },
  target: { vi: 'Mục tiêu', en: 'Target' },
  ceiling: { vi: 'Mức trần', en: 'Ceiling' },
  missed: { vi: 'không đạt', en: 'missed' },
  break: { vi: 'thay đổi cách tính hoặc đơn vị', en: 'counted otherwise, or of other units' },
  partial: { vi: 'thiếu đơn vị', en: 'units missing' },
  axisFrom: { vi: 'Trục bắt đầu từ', en: 'The axis begins at' },
  received: { vi: 'Tiếp nhận', en: 'Received' },
  resolved: { vi: 'Đã giải quyết', en: 'Resolved' },
  pending: { vi: 'Đang giải quyết cuối kỳ', en: 'Pending at the end' },
  early: { vi: 'Trước hạn', en: 'Early' },
  onTime: { vi: 'Đúng hạn', en: 'On time' },
  overdue: { vi: 'Quá hạn', en: 'Overdue' },
  withinLimit: { vi: 'trước hạn và đúng hạn', en: 'within the limit' },
  total: { vi: 'Tổng số', en: 'Total' },
  dossiers: { vi: 'hồ sơ', en: 'dossiers' },
  estimate: { vi: 'Ước lượng', en: 'Estimate' },
  careful: { vi: 'dùng thận trọng', en: 'use with caution' },
  keptBack: { vi: 'không công bố', en: 'not published' },
  tooFew: { vi: 'không đủ phiếu', en: 'too few ballots' },
  intervals: { vi: 'khoảng tin cậy', en: 'intervals' },
  noInterval: { vi: 'không có khoảng tin cậy', en: 'no interval' },
  beyondAxis: { vi: 'khoảng tin cậy vượt ra ngoài trục', en: 'the interval goes beyond the axis' },
  from: { vi: 'từ', en: 'from' },
  to: { vi: 'đến', en: 'to' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What an interval of a level is called. */
export const INTERVAL: Readonly<Record<Locale, (level: string) => string>> = {
  vi: (level) => `khoảng tin cậy ${level}`,
  en: (level) => `${level} interval`,
};

/** What charts of ranks say. */
export const RANK_WORDS = {
  rank: { vi: 'hạng', en: 'rank' },
  standing: { vi: 'Hạng', en: 'Rank' },
  notRanked: { vi: 'không xếp hạng', en: 'not ranked' },
  all: { vi: 'trong mọi lần lặp', en: 'in all replicates' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What a part of the replicates is called. */
export const WITHIN: Readonly<Record<Locale, (level: string) => string>> = {
  vi: (level) => `trong ${level} số lần lặp`,
  en: (level) => `in ${level} of replicates`,
};
