import type { Phrase } from '../../kernel/index.js';
import { fixedPhrase } from '../../kernel/inside.js';

/** What counts may be refused for. */
export type CountProblemCode =
  | 'survey/not-a-count'
  | 'survey/above-whole'
  | 'survey/not-a-table'
  | 'survey/not-of-counts';

/** The problems of counts in words. */
export const countProblems = (): Readonly<Record<CountProblemCode, Phrase>> => ({
  'survey/not-a-count': fixedPhrase('Không phải là một số lượng (số nguyên không âm)', 'Not a count'),
  'survey/above-whole': fixedPhrase('Tử số lớn hơn mẫu số', 'A part is larger than its whole'),
  'survey/not-a-table': fixedPhrase(
    'Bảng phải có ít nhất hai dòng và hai cột, các dòng dài bằng nhau',
    'A table has two rows and two columns at least, and rows of one length',
  ),
  'survey/not-of-counts': fixedPhrase(
    'Số ước lượng này không phải là tỷ lệ giữa hai số phiếu',
    'The figure is not one count of ballots by another',
  ),
});
