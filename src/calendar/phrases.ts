import type { Phrase } from '../kernel/index.js';
import { fixedPhrase } from '../kernel/inside.js';

/** What the calendar may refuse. */
export type CalendarProblemCode =
  | 'calendar/out-of-coverage'
  | 'calendar/not-a-day-count'
  | 'calendar/not-compiled'
  | 'calendar/column-lengths'
  | 'calendar/time-zones-differ'
  | 'calendar/invalid-spec'
  | 'calendar/no-notices'
  | 'calendar/not-a-list'
  | 'calendar/unknown-kind'
  | 'calendar/unknown-certainty'
  | 'calendar/covers-backwards'
  | 'calendar/invalid-weekly-rest'
  | 'calendar/span-too-long'
  | 'calendar/entry-outside-notice'
  | 'calendar/duplicate-entry'
  | 'calendar/off-and-worked'
  | 'calendar/swap-without-pair'
  | 'calendar/swap-changes-nothing'
  | 'calendar/in-lieu-of-nothing'
  | 'calendar/duplicate-notice'
  | 'calendar/no-hours'
  | 'calendar/invalid-hours'
  | 'calendar/invalid-weekly-hours'
  | 'calendar/never-open'
  | 'calendar/session-backwards'
  | 'calendar/sessions-overlap'
  | 'calendar/not-a-minute-count'
  | 'calendar/not-a-year';

/** The calendar's problems in words. */
export const calendarProblems = (): Readonly<Record<CalendarProblemCode, Phrase>> => ({
  'calendar/out-of-coverage': fixedPhrase(
    'Ngày này, hoặc một ngày tính từ ngày này, nằm ngoài khoảng thời gian đã có thông báo lịch làm việc',
    'The day, or a day counted from it, is outside the days the calendar has notices for',
  ),
  'calendar/not-a-day-count': fixedPhrase('Không phải là số ngày hợp lệ', 'Not a number of days that can be counted'),
  'calendar/not-compiled': fixedPhrase('Lịch chưa được xử lý để tính toán', 'The calendar has not been compiled'),
  'calendar/column-lengths': fixedPhrase('Các cột không dài bằng nhau', 'The columns differ in length'),
  'calendar/time-zones-differ': fixedPhrase('Hai lịch khác múi giờ', 'The calendars have different time zones'),
  'calendar/invalid-spec': fixedPhrase('Lịch làm việc có mâu thuẫn', 'The calendar contradicts itself'),
  'calendar/no-notices': fixedPhrase('Lịch không có thông báo nào', 'The calendar has no notice'),
  'calendar/not-a-list': fixedPhrase('Không phải là danh sách', 'Not a list'),
  'calendar/unknown-kind': fixedPhrase('Loại ngày này không có trong danh mục', 'Unknown kind of day'),
  'calendar/unknown-certainty': fixedPhrase('Mức độ chắc chắn này không có trong danh mục', 'Unknown certainty'),
  'calendar/covers-backwards': fixedPhrase('Ngày đầu sau ngày cuối', 'The first day is after the last'),
  'calendar/invalid-weekly-rest': fixedPhrase('Ngày nghỉ hằng tuần không hợp lệ', 'Invalid days of weekly rest'),
  'calendar/span-too-long': fixedPhrase('Lịch kéo dài quá giới hạn', 'The calendar spans too many days'),
  'calendar/entry-outside-notice': fixedPhrase(
    'Ngày nằm ngoài khoảng mà thông báo quy định',
    'A day outside what its notice covers',
  ),
  'calendar/duplicate-entry': fixedPhrase('Một ngày được nêu hai lần', 'A day is named twice'),
  'calendar/off-and-worked': fixedPhrase('Một ngày vừa nghỉ vừa làm việc', 'A day is both off and worked'),
  'calendar/swap-without-pair': fixedPhrase(
    'Hoán đổi thiếu ngày làm bù hoặc ngày nghỉ tương ứng',
    'A swap without its other day',
  ),
  'calendar/swap-changes-nothing': fixedPhrase(
    'Hoán đổi không có tác dụng (nghỉ vào ngày vốn nghỉ hoặc làm bù vào ngày vốn làm việc)',
    'A swap that changes nothing (off on a rest day, or work on a working day)',
  ),
  'calendar/in-lieu-of-nothing': fixedPhrase(
    'Nghỉ bù cho một ngày không phải ngày lễ',
    'A day in lieu of a day that is no holiday',
  ),
  'calendar/no-hours': fixedPhrase(
    'Cần giờ làm việc mà lịch chưa có, hoặc giờ tiếp nhận chưa ghi',
    'Needs office hours the calendar does not have, or the time of the receipt',
  ),
  'calendar/invalid-hours': fixedPhrase('Giờ làm việc không hợp lệ', 'The office hours contradict themselves'),
  'calendar/invalid-weekly-hours': fixedPhrase(
    'Ngày trong tuần không hợp lệ hoặc nêu hai lần',
    'A day of the week that is none, or is named twice',
  ),
  'calendar/never-open': fixedPhrase(
    'Một ngày làm việc trong tuần không có giờ mở cửa',
    'A working day of the week without office hours',
  ),
  'calendar/session-backwards': fixedPhrase(
    'Giờ đóng cửa không sau giờ mở cửa',
    'A session that ends before it starts',
  ),
  'calendar/sessions-overlap': fixedPhrase('Các buổi làm việc chồng lên nhau', 'Sessions overlap'),
  'calendar/not-a-year': fixedPhrase('Không phải là năm hợp lệ', 'Not a year that can be projected'),
  'calendar/not-a-minute-count': fixedPhrase(
    'Không phải là số phút hợp lệ',
    'Not a number of minutes that can be counted',
  ),
  'calendar/duplicate-notice': fixedPhrase('Trùng mã thông báo', 'Two notices with one id'),
});
