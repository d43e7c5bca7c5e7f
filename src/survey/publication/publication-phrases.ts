import type { Phrase } from '../../kernel/index.js';
import { fixedPhrase } from '../../kernel/inside.js';

/** What a figure or a table is not published for, or why that cannot be said. */
export type PublicationProblemCode =
  | 'survey/few-ballots'
  | 'survey/low-effective-n'
  | 'survey/wide-interval'
  | 'survey/wide-for-share'
  | 'survey/wide-for-complement'
  | 'survey/high-variation'
  | 'survey/few-degrees-of-freedom'
  | 'survey/all-or-none'
  | 'survey/measure-unknown'
  | 'survey/no-value'
  | 'survey/not-an-estimate'
  | 'survey/table-of-shares'
  | 'survey/other-level'
  | 'survey/no-rules'
  | 'survey/unknown-measure'
  | 'survey/unknown-outcome'
  | 'survey/linked-tables'
  | 'survey/no-rows'
  | 'survey/row-twice'
  | 'survey/other-total'
  | 'survey/total-suppressed';

/** The problems of publication in words. */
export const publicationProblems = (): Readonly<Record<PublicationProblemCode, Phrase>> => ({
  'survey/few-ballots': fixedPhrase('Quá ít phiếu hợp lệ', 'Too few valid ballots'),
  'survey/low-effective-n': fixedPhrase('Cỡ mẫu hiệu dụng quá nhỏ', 'The effective number of ballots is too small'),
  'survey/wide-interval': fixedPhrase('Khoảng tin cậy quá rộng', 'The interval is too wide'),
  'survey/wide-for-share': fixedPhrase(
    'Khoảng tin cậy quá rộng so với tỷ lệ',
    'The interval is too wide for the share',
  ),
  'survey/wide-for-complement': fixedPhrase(
    'Khoảng tin cậy quá rộng so với phần còn lại',
    'The interval is too wide for the share of the others',
  ),
  'survey/high-variation': fixedPhrase('Hệ số biến thiên quá lớn', 'The coefficient of variation is too large'),
  'survey/few-degrees-of-freedom': fixedPhrase(
    'Quá ít bậc tự do: sai số chưa chắc chắn',
    'Too few degrees of freedom: the standard error itself is unsure',
  ),
  'survey/all-or-none': fixedPhrase('Mọi phiếu trả lời như nhau', 'All ballots answer alike'),
  'survey/measure-unknown': fixedPhrase('Không xác định được', 'Not known'),
  'survey/no-value': fixedPhrase('Không có số liệu để công bố', 'There is no figure to publish'),
  'survey/not-an-estimate': fixedPhrase('Không phải là một ước lượng', 'Not an estimate'),
  'survey/table-of-shares': fixedPhrase(
    'Không phải là tỷ lệ; bảng ngưỡng này chỉ dùng cho tỷ lệ',
    'Not a share, which these thresholds are for',
  ),
  'survey/other-level': fixedPhrase(
    'Khoảng tin cậy ở mức khác với bảng ngưỡng',
    'An interval of another level than the thresholds mean',
  ),
  'survey/no-rules': fixedPhrase('Bảng ngưỡng không có quy tắc nào', 'Thresholds without a rule'),
  'survey/unknown-measure': fixedPhrase('Đại lượng này không có trong danh mục', 'Unknown measure'),
  'survey/unknown-outcome': fixedPhrase('Kết luận này không có trong danh mục', 'Unknown outcome'),
  'survey/linked-tables': fixedPhrase(
    'Nhiều bảng liên kết với nhau: ẩn từng bảng riêng không đủ bảo vệ',
    'Linked tables: suppressing each by itself does not protect them',
  ),
  'survey/no-rows': fixedPhrase('Bảng không có dòng nào', 'A table without rows'),
  'survey/row-twice': fixedPhrase('Tên dòng bị thiếu hoặc trùng', 'A row without a name of its own'),
  'survey/other-total': fixedPhrase('Tổng không bằng tổng các dòng', 'The total is not the sum of the rows'),
  'survey/total-suppressed': fixedPhrase(
    'Phải ẩn cả tổng: các ô cần ẩn quá ít hoặc quá nhỏ',
    'The total is left out too: the cells to hide are too few or too small',
  ),
});
