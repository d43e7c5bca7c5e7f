import type { Phrase } from '../kernel/index.js';
import { fixedPhrase } from '../kernel/inside.js';

/** What columns of dossiers are refused for, and why rows of them are bad. */
export type ColumnProblemCode =
  | 'statistics/not-a-column'
  | 'statistics/column-lengths'
  | 'statistics/limit-or-due'
  | 'statistics/groups'
  | 'statistics/first-row'
  | 'statistics/other-columns'
  | 'statistics/without-period'
  | 'statistics/group-keys'
  | 'statistics/bad-group'
  | 'statistics/bad-received'
  | 'statistics/bad-limit'
  | 'statistics/bad-suspended'
  | 'statistics/bad-ended'
  | 'statistics/bad-channel'
  | 'statistics/bad-due';

/** The problems of columns in words. */
export const columnProblems = (): Readonly<Record<ColumnProblemCode, Phrase>> => ({
  'statistics/not-a-column': fixedPhrase('Không phải là một cột số nguyên', 'Not a column of whole numbers'),
  'statistics/column-lengths': fixedPhrase('Cột có độ dài khác', 'A column of another length'),
  'statistics/limit-or-due': fixedPhrase(
    'Cần thời hạn hoặc ngày hẹn trả kết quả, không cần cả hai',
    'Either limits or due days are needed, and not both',
  ),
  'statistics/groups': fixedPhrase('Số nhóm không hợp lệ', 'Not a number of groups'),
  'statistics/first-row': fixedPhrase('Số thứ tự dòng đầu không hợp lệ', 'Not the number of a first row'),
  'statistics/other-columns': fixedPhrase('Hai lần thống kê không cùng nội dung', 'The counts are of something else'),
  'statistics/without-period': fixedPhrase('Đã đếm mà không có kỳ báo cáo', 'Counted without a period'),
  'statistics/group-keys': fixedPhrase(
    'Tiêu thức phân tổ của các nhóm không khớp',
    'The keys of the groups do not fit',
  ),
  'statistics/bad-group': fixedPhrase('Không có nhóm này', 'There is no such group'),
  'statistics/bad-received': fixedPhrase('Ngày tiếp nhận ngoài lịch', 'The day of receipt is outside the calendar'),
  'statistics/bad-limit': fixedPhrase('Thời hạn không hợp lệ', 'Not a limit in working days'),
  'statistics/bad-suspended': fixedPhrase(
    'Số ngày tạm dừng không hợp lệ',
    'Not a number of working days a clock can stand still',
  ),
  'statistics/bad-ended': fixedPhrase('Ngày kết thúc ngoài lịch', 'The day of ending is outside the calendar'),
  'statistics/bad-channel': fixedPhrase('Không có cách thức nộp hồ sơ này', 'There is no such channel'),
  'statistics/bad-due': fixedPhrase(
    'Ngày hẹn trả kết quả ngoài lịch, hoặc lịch bị ngắt quãng sau đó',
    'The due day is outside the calendar, or cut off by a gap in it',
  ),
});
