import type { Phrase } from '../kernel/index.js';
import { fixedPhrase } from '../kernel/inside.js';

/** What an indicator may be refused for, or found to be. */
export type IndicatorProblemCode =
  | 'indicator/invalid'
  | 'indicator/no-name'
  | 'indicator/unknown-choice'
  | 'indicator/not-a-count'
  | 'indicator/not-a-figure'
  | 'indicator/above-whole'
  | 'indicator/amount-of-many'
  | 'indicator/no-figure'
  | 'indicator/figure-not-available'
  | 'indicator/period-reversed'
  | 'indicator/before-period-end'
  | 'indicator/not-an-uncertainty'
  | 'indicator/target-out-of-bounds'
  | 'indicator/not-a-ceiling'
  | 'indicator/other-value'
  | 'indicator/target-missed'
  | 'indicator/above-ceiling'
  | 'indicator/no-value'
  | 'indicator/other-code'
  | 'indicator/other-kind'
  | 'indicator/other-measure'
  | 'indicator/other-definition'
  | 'indicator/other-instrument'
  | 'indicator/other-collector'
  | 'indicator/other-population'
  | 'indicator/other-system'
  | 'indicator/other-period'
  | 'indicator/other-day'
  | 'indicator/other-unit'
  | 'indicator/other-length'
  | 'indicator/no-parts'
  | 'indicator/no-unit'
  | 'indicator/unit-twice'
  | 'indicator/no-counts'
  | 'indicator/cannot-roll-up'
  | 'indicator/sum-too-large'
  | 'indicator/missing-parts'
  | 'indicator/uncertainty-left-out'
  | 'indicator/across-break'
  | 'indicator/overlapping'
  | 'indicator/too-many'
  | 'indicator/not-a-series'
  | 'indicator/mixed-list';

/** The problems of this room in words. */
export const indicatorProblems = (): Readonly<Record<IndicatorProblemCode, Phrase>> => ({
  'indicator/invalid': fixedPhrase('Chỉ tiêu không hợp lệ', 'The indicator is not valid'),
  'indicator/no-name': fixedPhrase('Thiếu mã hoặc nguồn', 'A code or a source is missing'),
  'indicator/unknown-choice': fixedPhrase('Lựa chọn này không có trong danh mục', 'Unknown choice'),
  'indicator/not-a-count': fixedPhrase('Không phải là một số lượng (số nguyên không âm)', 'Not a count'),
  'indicator/not-a-figure': fixedPhrase('Không phải là một số không âm', 'Not a number from 0'),
  'indicator/above-whole': fixedPhrase('Tử số lớn hơn mẫu số', 'A part is larger than its whole'),
  'indicator/amount-of-many': fixedPhrase('Mẫu số của một số lượng phải là 1', 'The denominator of an amount is 1'),
  'indicator/no-figure': fixedPhrase(
    'Thiếu số liệu; nếu chưa có số liệu thì phải ghi rõ',
    'A figure is missing, and is not said to be',
  ),
  'indicator/figure-not-available': fixedPhrase(
    'Đã ghi chưa có số liệu nhưng vẫn nhập số',
    'A figure that is said not to be available',
  ),
  'indicator/period-reversed': fixedPhrase('Kỳ kết thúc trước khi bắt đầu', 'The period ends before it begins'),
  'indicator/before-period-end': fixedPhrase(
    'Ngày lấy số liệu trước ngày cuối kỳ',
    'As of a day before the period ends',
  ),
  'indicator/not-an-uncertainty': fixedPhrase('Sai số hoặc khoảng tin cậy không hợp lệ', 'Not an uncertainty'),
  'indicator/target-out-of-bounds': fixedPhrase('Mục tiêu ngoài giới hạn', 'The target is out of bounds'),
  'indicator/not-a-ceiling': fixedPhrase('Mức trần chỉ có thể là "không quá"', 'A ceiling can only be kept below'),
  'indicator/other-value': fixedPhrase(
    'Giá trị ghi sẵn khác tử số chia mẫu số',
    'The value is not numerator by denominator',
  ),
  'indicator/target-missed': fixedPhrase('Không đạt mục tiêu', 'The target is missed'),
  'indicator/above-ceiling': fixedPhrase('Vượt mức trần', 'Above the ceiling'),
  'indicator/no-value': fixedPhrase('Chưa có giá trị', 'There is no value'),
  'indicator/other-code': fixedPhrase('Không cùng chỉ tiêu', 'Another indicator'),
  'indicator/other-kind': fixedPhrase('Không cùng loại số liệu', 'Another kind of figure'),
  'indicator/other-measure': fixedPhrase('Không cùng đơn vị đo', 'Another unit of measure'),
  'indicator/other-definition': fixedPhrase('Không cùng cách tính', 'Calculated by another definition'),
  'indicator/other-instrument': fixedPhrase('Không cùng công cụ đo', 'Measured by another instrument'),
  'indicator/other-collector': fixedPhrase('Không cùng người thu thập', 'Collected by somebody else'),
  'indicator/other-population': fixedPhrase('Không cùng đối tượng đo', 'Of another population'),
  'indicator/other-system': fixedPhrase('Không lấy từ cùng một hệ thống', 'From another system'),
  'indicator/other-period': fixedPhrase('Không cùng kỳ', 'Of another period'),
  'indicator/other-day': fixedPhrase('Số liệu không cùng ngày', 'As of another day'),
  'indicator/other-unit': fixedPhrase('Không cùng đơn vị', 'Of another unit'),
  'indicator/other-length': fixedPhrase('Kỳ dài ngắn khác nhau', 'The periods differ in length'),
  'indicator/no-parts': fixedPhrase('Không có số liệu nào để cộng', 'There is no figure to add up'),
  'indicator/no-unit': fixedPhrase('Không rõ số liệu của đơn vị nào', 'A figure of nobody in particular'),
  'indicator/unit-twice': fixedPhrase('Một đơn vị có hai số liệu', 'Two figures of one unit'),
  'indicator/no-counts': fixedPhrase(
    'Tỷ lệ đã công bố mà không rõ tử số, mẫu số thì không cộng được',
    'A published percentage without its counts does not add up',
  ),
  'indicator/cannot-roll-up': fixedPhrase('Các số liệu không cộng được với nhau', 'The figures do not add up'),
  'indicator/sum-too-large': fixedPhrase('Tổng quá lớn', 'The sum is too large'),
  'indicator/missing-parts': fixedPhrase('Thiếu số liệu của một số đơn vị', 'The figures of some units are missing'),
  'indicator/uncertainty-left-out': fixedPhrase(
    'Tổng không kèm sai số của các phần',
    'The uncertainty of the parts is left out of the sum',
  ),
  'indicator/across-break': fixedPhrase(
    'Chuỗi số liệu bị ngắt: trước và sau ngày này không so sánh được',
    'Figures before and after this day mean different things',
  ),
  'indicator/overlapping': fixedPhrase('Các kỳ chồng lên nhau', 'The periods overlap'),
  'indicator/too-many': fixedPhrase('Quá nhiều số liệu', 'Too many figures'),
  'indicator/not-a-series': fixedPhrase('Không phải là một chuỗi số liệu', 'Not a series'),
  'indicator/mixed-list': fixedPhrase(
    'Không xếp hạng được các số liệu đo khác nhau',
    'Figures that are not of one scale cannot be ranked',
  ),
});
