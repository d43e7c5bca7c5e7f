import type { Phrase } from '../kernel/index.js';
import { fixedPhrase } from '../kernel/inside.js';

/** What figures made of a tally may lack, or a reader must know of them. */
export type FigureProblemCode =
  | 'statistics/not-counted'
  | 'statistics/no-procedure-key'
  | 'statistics/not-given'
  | 'statistics/fact-not-told'
  | 'statistics/procedure-not-named';

/** The problems of figures made of a tally in words. */
export const figureProblems = (): Readonly<Record<FigureProblemCode, Phrase>> => ({
  'statistics/not-counted': fixedPhrase(
    'Chưa có số liệu: thống kê không đếm nội dung này',
    'Not available: the tally does not count it',
  ),
  'statistics/no-procedure-key': fixedPhrase(
    'Chưa có số liệu: thống kê không phân theo thủ tục',
    'Not available: the tally does not tell procedures apart',
  ),
  'statistics/not-given': fixedPhrase(
    'Chưa có số liệu: thiếu một số không lấy được từ hồ sơ',
    'Not available: a count no dossier tells was not given',
  ),
  'statistics/fact-not-told': fixedPhrase(
    'Hồ sơ không rõ nội dung này, tính là không có; tỷ lệ thật có thể cao hơn',
    'Not told of these dossiers, which count as without it; the true share may be higher',
  ),
  'statistics/procedure-not-named': fixedPhrase(
    'Có hồ sơ không ghi thủ tục nên không rõ thuộc thủ tục nào; số thủ tục thật có thể cao hơn',
    'Dossiers that name no procedure add none; there may be more procedures',
  ),
});
