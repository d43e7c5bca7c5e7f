import { fixedPhrase, type Phrase } from './phrase.js';

/** What the kernel may refuse. */
export type KernelProblemCode =
  | 'kernel/not-a-date'
  | 'kernel/not-an-epoch-day'
  | 'kernel/not-a-date-time'
  | 'kernel/not-a-time'
  | 'kernel/not-an-instant'
  | 'kernel/unknown-time-zone'
  | 'kernel/not-in-force'
  | 'kernel/several-in-force'
  | 'kernel/not-a-number'
  | 'kernel/zero-denominator'
  | 'kernel/unknown-rounding'
  | 'kernel/places-out-of-bounds'
  | 'kernel/unknown-locale'
  | 'kernel/unknown-format'
  | 'kernel/unknown-block'
  | 'kernel/not-a-story'
  | 'kernel/invalid-shape'
  | 'kernel/not-a-seed'
  | 'kernel/not-a-sample-size'
  | 'kernel/not-thresholds';

/** The kernel's problems in words. */
export const kernelProblems = (): Readonly<Record<KernelProblemCode, Phrase>> => ({
  'kernel/not-a-date': fixedPhrase('Không phải là một ngày có thật', 'Not a date of the calendar'),
  'kernel/not-an-epoch-day': fixedPhrase('Không phải là số thứ tự của một ngày', 'Not the number of a day'),
  'kernel/not-a-date-time': fixedPhrase('Không phải là ngày hoặc ngày giờ có thật', 'Not a date or a date and time'),
  'kernel/not-a-time': fixedPhrase('Không phải là một giờ trong ngày', 'Not a time of day'),
  'kernel/not-an-instant': fixedPhrase(
    'Không xác định được thời điểm (thiếu múi giờ hoặc sai ngày giờ)',
    'Not an instant (no offset, or no such date and time)',
  ),
  'kernel/unknown-time-zone': fixedPhrase('Múi giờ này không được hỗ trợ', 'Unknown time zone'),
  'kernel/not-in-force': fixedPhrase(
    'Không có quy định nào có hiệu lực vào ngày này',
    'Nothing is in force on this day',
  ),
  'kernel/several-in-force': fixedPhrase(
    'Có nhiều hơn một quy định cùng có hiệu lực vào ngày này',
    'More than one value is in force on this day',
  ),
  'kernel/not-a-number': fixedPhrase('Không phải là số hợp lệ', 'Not a number that can be used here'),
  'kernel/zero-denominator': fixedPhrase('Mẫu số bằng không', 'The denominator is zero'),
  'kernel/unknown-rounding': fixedPhrase('Quy tắc làm tròn này không được hỗ trợ', 'Unknown rounding rule'),
  'kernel/places-out-of-bounds': fixedPhrase('Số chữ số thập phân ngoài giới hạn', 'Number of decimals out of bounds'),
  'kernel/unknown-locale': fixedPhrase('Ngôn ngữ này không được hỗ trợ', 'Unknown language'),
  'kernel/unknown-block': fixedPhrase('Loại khối văn bản này không được hỗ trợ', 'Unknown kind of block'),
  'kernel/not-a-story': fixedPhrase(
    'Không có gì để diễn giải: cần kết quả của hàm explain…, các bước, hoặc danh sách vấn đề',
    'Nothing to tell: what is told is the answer of a function explain…, steps, or problems',
  ),
  'kernel/unknown-format': fixedPhrase('Định dạng này không được hỗ trợ', 'Unknown format'),
  'kernel/invalid-shape': fixedPhrase('Dữ liệu không đúng cấu trúc', 'The data does not have the expected shape'),
  'kernel/not-a-seed': fixedPhrase('Không phải là giá trị gieo ngẫu nhiên', 'Not a seed'),
  'kernel/not-a-sample-size': fixedPhrase('Không phải là cỡ mẫu', 'Not the size of a sample'),
  'kernel/not-thresholds': fixedPhrase(
    'Bảng ngưỡng không hợp lệ (các ngưỡng phải tăng dần)',
    'Not a table of thresholds (the bounds must ascend)',
  ),
});
