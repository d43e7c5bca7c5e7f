import type { Phrase } from '../kernel/index.js';
import { fixedPhrase } from '../kernel/inside.js';

/** What the deadline room may refuse. */
export type DeadlineProblemCode =
  | 'deadline/unknown-unit'
  | 'deadline/amount-out-of-bounds'
  | 'deadline/fraction-not-allowed'
  | 'deadline/not-a-sum'
  | 'deadline/invalid-policy'
  | 'deadline/no-receipt-in-time'
  | 'deadline/notice-withdrawn'
  | 'deadline/notice-added'
  | 'deadline/notice-changed'
  | 'deadline/switch-changed'
  | 'deadline/calendar-changed'
  | 'deadline/not-official'
  | 'deadline/unknown-certainty';

/** The deadline room's problems in words. */
export const deadlineProblems = (): Readonly<Record<DeadlineProblemCode, Phrase>> => ({
  'deadline/unknown-unit': fixedPhrase('Đơn vị tính thời hạn này không được hỗ trợ', 'Unknown unit of a limit'),
  'deadline/amount-out-of-bounds': fixedPhrase('Độ dài thời hạn ngoài giới hạn', 'Amount of a limit out of bounds'),
  'deadline/fraction-not-allowed': fixedPhrase('Đơn vị tính này không nhận số lẻ', 'This unit takes no fraction'),
  'deadline/not-a-sum': fixedPhrase(
    'Thời hạn tổng phải gồm từ hai thời hạn trở lên',
    'A sum needs two or more limits one after the other',
  ),
  'deadline/invalid-policy': fixedPhrase('Quy tắc tính thời hạn không hợp lệ', 'Not a policy for counting limits'),
  'deadline/notice-withdrawn': fixedPhrase('Thông báo đã được rút', 'A notice was withdrawn'),
  'deadline/notice-added': fixedPhrase('Có thêm thông báo', 'A notice was added'),
  'deadline/notice-changed': fixedPhrase('Nội dung thông báo đã thay đổi', 'A notice was changed'),
  'deadline/switch-changed': fixedPhrase('Quy tắc tính đã thay đổi', 'A rule of the policy was changed'),
  'deadline/calendar-changed': fixedPhrase('Phiên bản lịch làm việc đã thay đổi', 'The calendar is of another version'),
  'deadline/not-official': fixedPhrase(
    'Ngày này mới là dự kiến, chưa có thông báo chính thức',
    'Only projected, not officially announced',
  ),
  'deadline/unknown-certainty': fixedPhrase(
    'Chỉ có thể yêu cầu kết quả theo lịch đã thông báo chính thức',
    'Only an official answer can be asked for',
  ),
  'deadline/no-receipt-in-time': fixedPhrase(
    'Không có ngày tiếp nhận nào trong lịch kịp hạn này',
    'No receipt within the calendar meets this due date',
  ),
});
