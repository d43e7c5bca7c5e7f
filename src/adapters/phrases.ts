import type { Phrase } from '../kernel/index.js';
import { fixedPhrase } from '../kernel/inside.js';

/** What the adapters may refuse. */
export type AdapterProblemCode =
  | 'adapters/no-lunar-date'
  | 'adapters/unknown-country'
  | 'ics/invalid-entries'
  | 'ics/not-a-due-date'
  | 'ics/no-due-date'
  | 'ics/invalid-date'
  | 'ics/invalid-time'
  | 'ics/no-such-time'
  | 'ics/invalid-text'
  | 'ics/invalid-alarm'
  | 'ics/invalid-revision'
  | 'ics/unknown-kind'
  | 'ics/duplicate-uid'
  | 'sql/bad-name'
  | 'sql/column-twice'
  | 'sql/days-of-engine'
  | 'sql/not-a-count'
  | 'sql/unknown-dialect'
  | 'svg/invalid-options'
  | 'svg/invalid-text'
  | 'svg/invalid-id'
  | 'svg/size-out-of-bounds'
  | 'svg/no-room'
  | 'svg/no-points'
  | 'svg/too-many-points'
  | 'svg/not-in-order'
  | 'svg/not-a-count'
  | 'svg/not-a-rate'
  | 'svg/not-an-estimate'
  | 'svg/not-a-rank'
  | 'svg/unknown-choice'
  | 'svg/axis-out-of-bounds'
  | 'svg/below-axis'
  | 'svg/above-axis'
  | 'worksheet/cohort-not-in-sheet'
  | 'worksheet/day-out-of-range'
  | 'worksheet/days-out-of-coverage'
  | 'worksheet/days-too-few'
  | 'worksheet/invalid-format'
  | 'worksheet/invalid-formula'
  | 'worksheet/invalid-number'
  | 'worksheet/invalid-options'
  | 'worksheet/invalid-rate'
  | 'worksheet/invalid-sheet-name'
  | 'worksheet/invalid-text'
  | 'worksheet/invalid-workbook'
  | 'worksheet/limit-in-hours'
  | 'worksheet/no-rows'
  | 'worksheet/no-writer'
  | 'worksheet/not-a-count'
  | 'worksheet/not-a-question'
  | 'worksheet/not-a-request'
  | 'worksheet/not-a-workbook'
  | 'worksheet/rows-not-in-order'
  | 'worksheet/sheet-name-twice'
  | 'worksheet/too-many-columns'
  | 'worksheet/too-many-rows';

/** The adapters' problems in words. */
export const adapterProblems = (): Readonly<Record<AdapterProblemCode, Phrase>> => ({
  'adapters/no-lunar-date': fixedPhrase('Năm âm lịch không có ngày này', 'The lunar year has no such day'),
  'adapters/unknown-country': fixedPhrase(
    'Quốc gia hoặc vùng này không được hỗ trợ',
    'Unknown country, state or region',
  ),
  'ics/invalid-entries': fixedPhrase('Mục lịch không hợp lệ', 'The entries of the calendar are not valid'),
  'ics/not-a-due-date': fixedPhrase('Không phải là một ngày hẹn trả kết quả', 'Not a due date'),
  'ics/no-due-date': fixedPhrase('Mục lịch không có hạn', 'The entry has no due date'),
  'ics/invalid-date': fixedPhrase('Không phải là ngày', 'Not a day'),
  'ics/invalid-time': fixedPhrase('Không có giờ phút', 'Not a minute of a day'),
  'ics/no-such-time': fixedPhrase('Múi giờ này không có thời điểm đó', 'The time zone has no such time'),
  'ics/invalid-text': fixedPhrase('Văn bản trống, quá dài hoặc không phải văn bản', 'Empty, too long, or no text'),
  'ics/invalid-alarm': fixedPhrase('Lời nhắc không hợp lệ', 'The reminder is not valid'),
  'ics/invalid-revision': fixedPhrase('Số lần sửa đổi không hợp lệ', 'The number of revisions is not valid'),
  'ics/unknown-kind': fixedPhrase('Loại mục lịch này không được hỗ trợ', 'Unknown kind of entry'),
  'ics/duplicate-uid': fixedPhrase('Hai mục lịch có cùng mã', 'Two entries have the same uid'),
  'sql/bad-name': fixedPhrase('Tên bảng hoặc cột không hợp lệ', 'Not a name of a table or a column'),
  'sql/column-twice': fixedPhrase('Tên cột bị trùng', 'Two columns have the same name'),
  'sql/days-of-engine': fixedPhrase(
    'Lịch có ngày mà kiểu ngày của hệ quản trị không chứa được',
    'The calendar has days that a date of the engine cannot be',
  ),
  'sql/not-a-count': fixedPhrase('Dòng này không phải kết quả đếm', 'The row is no count'),
  'sql/unknown-dialect': fixedPhrase('Loại SQL này không được hỗ trợ', 'Unknown dialect of SQL'),
  'svg/invalid-options': fixedPhrase('Tùy chọn của biểu đồ không hợp lệ', 'The options of the chart are not valid'),
  'svg/invalid-text': fixedPhrase('Văn bản trống, quá dài hoặc không phải văn bản', 'Empty, too long, or no text'),
  'svg/invalid-id': fixedPhrase('Mã định danh không hợp lệ', 'Not an id'),
  'svg/size-out-of-bounds': fixedPhrase('Kích thước ngoài giới hạn', 'The size is out of bounds'),
  'svg/no-room': fixedPhrase('Chữ không chừa chỗ cho số liệu', 'Text leaves no room for the figures'),
  'svg/no-points': fixedPhrase('Không có số liệu nào để vẽ', 'There is nothing to draw'),
  'svg/too-many-points': fixedPhrase('Quá nhiều số liệu cho một biểu đồ', 'Too many figures for one chart'),
  'svg/not-in-order': fixedPhrase('Các kỳ không theo thứ tự hoặc chồng nhau', 'Periods overlap or are out of order'),
  'svg/not-a-count': fixedPhrase('Không phải là một số lượng (số nguyên không âm)', 'Not a count'),
  'svg/not-a-rate': fixedPhrase('Không phải là một tỷ lệ', 'Not a rate'),
  'svg/axis-out-of-bounds': fixedPhrase(
    'Trục không thể bắt đầu hoặc kết thúc ở đó',
    'The axis cannot begin or end there',
  ),
  'svg/below-axis': fixedPhrase('Có số liệu thấp hơn giới hạn dưới của trục', 'A figure lies below the axis'),
  'svg/above-axis': fixedPhrase('Có số liệu cao hơn giới hạn trên của trục', 'A figure lies above the axis'),
  'svg/not-an-estimate': fixedPhrase('Không phải là một ước lượng', 'Not an estimate'),
  'svg/not-a-rank': fixedPhrase('Không phải là một thứ hạng', 'Not a rank'),
  'svg/unknown-choice': fixedPhrase('Lựa chọn này không có trong danh mục', 'Unknown choice'),
  'worksheet/cohort-not-in-sheet': fixedPhrase(
    'Quy tắc so với mọi đơn vị không đưa được vào bảng tính của một đơn vị',
    'A rule that compares with all units is not for the workbook of one',
  ),
  'worksheet/day-out-of-range': fixedPhrase(
    'Bảng tính không đánh số đúng ngày này',
    'Worksheets do not number this day',
  ),
  'worksheet/days-out-of-coverage': fixedPhrase(
    'Trang lịch có ngày nằm ngoài lịch làm việc',
    'The calendar sheet asks for days the calendar does not cover',
  ),
  'worksheet/days-too-few': fixedPhrase(
    'Trang lịch không có đủ ngày từ ngày tiếp nhận đến ngày hẹn trả',
    'The calendar sheet lacks days between receipt and due date',
  ),
  'worksheet/invalid-format': fixedPhrase('Mã định dạng số không hợp lệ', 'Not a number format'),
  'worksheet/invalid-formula': fixedPhrase('Công thức không hợp lệ', 'Not a formula'),
  'worksheet/invalid-number': fixedPhrase('Không phải là một số', 'Not a number'),
  'worksheet/invalid-options': fixedPhrase(
    'Tùy chọn của bảng tính không hợp lệ',
    'The options of the workbook are not valid',
  ),
  'worksheet/invalid-rate': fixedPhrase('Không phải là định nghĩa một tỷ lệ', 'Not the definition of a rate'),
  'worksheet/invalid-sheet-name': fixedPhrase('Tên trang tính không hợp lệ', 'Not a name of a sheet'),
  'worksheet/invalid-text': fixedPhrase(
    'Văn bản quá dài hoặc có ký tự không lưu được',
    'A text that is too long or cannot be stored',
  ),
  'worksheet/invalid-workbook': fixedPhrase('Sổ làm việc không hợp lệ', 'The workbook is not valid'),
  'worksheet/limit-in-hours': fixedPhrase(
    'Bảng tính không tính thời hạn theo giờ hoặc phần lẻ của ngày',
    'The workbook does not count limits in hours or parts of a day',
  ),
  'worksheet/no-rows': fixedPhrase('Không có dòng nào, hoặc quá nhiều dòng', 'No rows, or too many'),
  'worksheet/no-writer': fixedPhrase('Chưa cài gói ghi tệp XLSX', 'The package that writes XLSX is not installed'),
  'worksheet/not-a-count': fixedPhrase(
    'Không phải là một số lượng (số nguyên không âm) mà bảng tính tính được chính xác',
    'Not a count that a worksheet computes exactly',
  ),
  'worksheet/not-a-question': fixedPhrase(
    'Không phải câu hỏi trả lời bằng một trong các lựa chọn',
    'Not a question that is answered by one of its answers',
  ),
  'worksheet/not-a-request': fixedPhrase('Thiếu số liệu của đơn vị cần chấm', 'Not the figures of a unit'),
  'worksheet/not-a-workbook': fixedPhrase('Không phải là một sổ làm việc', 'Not a workbook'),
  'worksheet/rows-not-in-order': fixedPhrase(
    'Các dòng không theo thứ tự dòng tổng rồi đến dòng con, hoặc bị trùng',
    'Rows are twice there, or not each after the row it is a part of',
  ),
  'worksheet/sheet-name-twice': fixedPhrase('Tên trang tính bị trùng', 'Two sheets have the same name'),
  'worksheet/too-many-columns': fixedPhrase('Trang tính có quá nhiều cột', 'The sheet has too many columns'),
  'worksheet/too-many-rows': fixedPhrase('Trang tính có quá nhiều dòng', 'The sheet has too many rows'),
});
