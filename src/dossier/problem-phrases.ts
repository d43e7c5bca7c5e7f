import type { Phrase } from '../kernel/index.js';
import { fixedPhrase } from '../kernel/inside.js';
import type { TimelineFinding } from './finding.js';

/** What the dossier room may refuse or find. */
export type DossierProblemCode =
  | TimelineFinding
  | 'dossier/not-events'
  | 'dossier/not-an-event'
  | 'dossier/unknown-event'
  | 'dossier/unknown-cause'
  | 'dossier/duplicate-id'
  | 'dossier/unknown-correction'
  | 'dossier/impossible-order'
  | 'dossier/invalid-events'
  | 'dossier/invalid-policy'
  | 'dossier/unknown-due-date'
  | 'dossier/unknown-granularity'
  | 'dossier/not-a-state'
  | 'dossier/unknown-outcome';

/** The dossier room's problems in words. */
export const dossierOwnProblems = (): Readonly<Record<DossierProblemCode, Phrase>> => ({
  'dossier/not-events': fixedPhrase(
    'Không phải là danh sách sự kiện, hoặc quá nhiều sự kiện',
    'Not a list of events, or too many of them',
  ),
  'dossier/not-an-event': fixedPhrase('Không phải là một sự kiện', 'Not an event'),
  'dossier/unknown-event': fixedPhrase('Loại sự kiện này không có trong danh mục', 'Unknown kind of event'),
  'dossier/unknown-cause': fixedPhrase(
    'Lý do tạm dừng không có trong danh mục',
    'The suspension has no cause, or one that is not known',
  ),
  'dossier/duplicate-id': fixedPhrase('Hai sự kiện có cùng mã', 'Two events have the same id'),
  'dossier/unknown-correction': fixedPhrase(
    'Đính chính không trỏ đến sự kiện nào sửa được',
    'The correction names no event that can be corrected',
  ),
  'dossier/impossible-order': fixedPhrase(
    'Sự kiện không thể xảy ra ở thời điểm này',
    'The event cannot follow on what came before',
  ),
  'dossier/invalid-events': fixedPhrase(
    'Danh sách sự kiện của hồ sơ không hợp lệ',
    'The events of the dossier are not valid',
  ),
  'dossier/invalid-policy': fixedPhrase('Quy tắc xử lý hồ sơ không hợp lệ', 'The rules for dossiers are not valid'),
  'dossier/unknown-due-date': fixedPhrase('Loại hạn này không có trong danh mục', 'Unknown kind of due date'),
  'dossier/unknown-granularity': fixedPhrase('Mức độ chi tiết này không có trong danh mục', 'Unknown granularity'),
  'dossier/not-a-state': fixedPhrase('Không phải là trạng thái của hồ sơ', 'Not the state of a dossier'),
  'dossier/unknown-outcome': fixedPhrase('Kết quả giải quyết này không có trong danh mục', 'Unknown outcome'),
  'dossier/slip-differs': fixedPhrase(
    'Ngày hẹn trên giấy hẹn khác ngày tính được',
    'The date on the slip is not the one computed',
  ),
  'dossier/slip-before-receipt': fixedPhrase(
    'Ngày hẹn trên giấy hẹn trước ngày tiếp nhận',
    'The date on the slip lies before the receipt',
  ),
  'dossier/limit-unknown': fixedPhrase('Không xác định được thời hạn giải quyết', 'The limit is not known'),
  'dossier/supplement-beyond-rule': fixedPhrase(
    'Yêu cầu bổ sung quá số lần cho phép: thời hạn vẫn chạy',
    'More supplement requests than the rule allows: the clock runs on',
  ),
  'dossier/supplement-after-due': fixedPhrase(
    'Yêu cầu bổ sung sau khi đã quá hạn',
    'The supplement was requested after the due date',
  ),
  'dossier/extension-beyond-rule': fixedPhrase(
    'Gia hạn quá số lần cho phép: không được tính',
    'More extensions than the rule allows: it does not count',
  ),
  'dossier/extension-late': fixedPhrase(
    'Gia hạn sau thời điểm cho phép: không được tính',
    'The extension came too late: it does not count',
  ),
  'dossier/extension-without-due': fixedPhrase('Gia hạn khi chưa có hạn trả kết quả', 'There is no due date to extend'),
  'dossier/extension-without-effect': fixedPhrase(
    'Gia hạn đến ngày không sau hạn hiện có: hạn không đổi',
    'The extension ends no later than the due date: it moves nothing',
  ),
  'dossier/reappointment-beyond-rule': fixedPhrase(
    'Hẹn lại quá số lần cho phép: không được tính',
    'More re-appointments than the rule allows: it does not count',
  ),
  'dossier/reappointment-late': fixedPhrase('Hẹn lại muộn hơn thời điểm cho phép', 'The re-appointment came too late'),
  'dossier/reappointed-before': fixedPhrase(
    'Ngày hẹn lại trước ngày hẹn lại được quyết định',
    'The day appointed anew lies before the re-appointment',
  ),
  'dossier/condolence-with-request': fixedPhrase(
    'Thư chia buồn gửi kèm yêu cầu nộp phí hoặc phiếu khảo sát',
    'A letter of condolence with a fee request or a survey',
  ),
  'dossier/recorded-before': fixedPhrase(
    'Sự kiện được ghi trước khi xảy ra',
    'The event was entered before it happened',
  ),
});
