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
  | 'svg/above-axis';

/** The adapters' problems in words. */
export const adapterProblems = (): Readonly<Record<AdapterProblemCode, Phrase>> => ({
  'adapters/no-lunar-date': fixedPhrase('Năm âm lịch không có ngày này', 'The lunar year has no such day'),
  'adapters/unknown-country': fixedPhrase('Không biết quốc gia hoặc vùng này', 'Unknown country, state or region'),
  'ics/invalid-entries': fixedPhrase('Mục lịch không hợp lệ', 'The entries of the calendar are not valid'),
  'ics/not-a-due-date': fixedPhrase('Không phải là một hạn trả kết quả', 'Not a due date'),
  'ics/no-due-date': fixedPhrase('Mục lịch không có hạn', 'The entry has no due date'),
  'ics/invalid-date': fixedPhrase('Không phải là ngày', 'Not a day'),
  'ics/invalid-time': fixedPhrase('Không có giờ phút', 'Not a minute of a day'),
  'ics/no-such-time': fixedPhrase('Múi giờ này không có thời điểm đó', 'The time zone has no such time'),
  'ics/invalid-text': fixedPhrase('Văn bản trống, quá dài hoặc không phải văn bản', 'Empty, too long, or no text'),
  'ics/invalid-alarm': fixedPhrase('Lời nhắc không hợp lệ', 'The reminder is not valid'),
  'ics/invalid-revision': fixedPhrase('Số lần sửa đổi không hợp lệ', 'The number of revisions is not valid'),
  'ics/unknown-kind': fixedPhrase('Không biết loại mục lịch này', 'Unknown kind of entry'),
  'ics/duplicate-uid': fixedPhrase('Hai mục lịch có cùng mã', 'Two entries have the same uid'),
  'sql/bad-name': fixedPhrase('Tên bảng hoặc cột không hợp lệ', 'Not a name of a table or a column'),
  'sql/column-twice': fixedPhrase('Tên cột bị trùng', 'Two columns have the same name'),
  'sql/days-of-engine': fixedPhrase(
    'Lịch có ngày mà kiểu ngày của hệ quản trị không chứa được',
    'The calendar has days that a date of the engine cannot be',
  ),
  'sql/not-a-count': fixedPhrase('Dòng này không phải kết quả đếm', 'The row is no count'),
  'sql/unknown-dialect': fixedPhrase('Không biết loại SQL này', 'Unknown dialect of SQL'),
  'svg/invalid-options': fixedPhrase('Tùy chọn của biểu đồ không hợp lệ', 'The options of the chart are not valid'),
  'svg/invalid-text': fixedPhrase('Văn bản trống, quá dài hoặc không phải văn bản', 'Empty, too long, or no text'),
  'svg/invalid-id': fixedPhrase('Mã định danh không hợp lệ', 'Not an id'),
  'svg/size-out-of-bounds': fixedPhrase('Kích thước ngoài giới hạn', 'The size is out of bounds'),
  'svg/no-room': fixedPhrase('Chữ không chừa chỗ cho số liệu', 'Text leaves no room for the figures'),
  'svg/no-points': fixedPhrase('Không có số liệu nào để vẽ', 'There is nothing to draw'),
  'svg/too-many-points': fixedPhrase('Quá nhiều số liệu cho một biểu đồ', 'Too many figures for one chart'),
  'svg/not-in-order': fixedPhrase('Các kỳ không theo thứ tự hoặc chồng nhau', 'Periods overlap or are out of order'),
  'svg/not-a-count': fixedPhrase('Không phải là một số đếm', 'Not a count'),
  'svg/not-a-rate': fixedPhrase('Không phải là một tỷ lệ', 'Not a rate'),
  'svg/axis-out-of-bounds': fixedPhrase(
    'Trục không thể bắt đầu hoặc kết thúc ở đó',
    'The axis cannot begin or end there',
  ),
  'svg/below-axis': fixedPhrase('Có số liệu nằm dưới trục', 'A figure lies below the axis'),
  'svg/above-axis': fixedPhrase('Có số liệu nằm trên trục', 'A figure lies above the axis'),
  'svg/not-an-estimate': fixedPhrase('Không phải là một ước lượng', 'Not an estimate'),
  'svg/not-a-rank': fixedPhrase('Không phải là một thứ hạng', 'Not a rank'),
  'svg/unknown-choice': fixedPhrase('Không biết lựa chọn này', 'Unknown choice'),
});
