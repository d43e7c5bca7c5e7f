import type { Phrase } from '../kernel/index.js';

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
  | 'calendar/duplicate-notice';

const phrase = (vi: string, en: string): Phrase => ({ vi: () => vi, en: () => en });

/** The calendar's problems in words. */
export const calendarProblems: Readonly<Record<CalendarProblemCode, Phrase>> = {
  'calendar/out-of-coverage': phrase(
    'Ngoài khoảng thời gian mà lịch làm việc đã có thông báo',
    'Outside the days the calendar has notices for',
  ),
  'calendar/not-a-day-count': phrase('Không phải là số ngày hợp lệ', 'Not a number of days that can be counted'),
  'calendar/not-compiled': phrase('Lịch chưa được biên dịch', 'The calendar has not been compiled'),
  'calendar/column-lengths': phrase('Các cột không dài bằng nhau', 'The columns differ in length'),
  'calendar/time-zones-differ': phrase('Hai lịch khác múi giờ', 'The calendars have different time zones'),
  'calendar/invalid-spec': phrase('Lịch làm việc có mâu thuẫn', 'The calendar contradicts itself'),
  'calendar/no-notices': phrase('Lịch không có thông báo nào', 'The calendar has no notice'),
  'calendar/not-a-list': phrase('Không phải là danh sách', 'Not a list'),
  'calendar/unknown-kind': phrase('Không biết loại ngày này', 'Unknown kind of day'),
  'calendar/unknown-certainty': phrase('Không biết mức độ chắc chắn này', 'Unknown certainty'),
  'calendar/covers-backwards': phrase('Ngày đầu sau ngày cuối', 'The first day is after the last'),
  'calendar/invalid-weekly-rest': phrase('Ngày nghỉ hằng tuần không hợp lệ', 'Invalid days of weekly rest'),
  'calendar/span-too-long': phrase('Lịch kéo dài quá giới hạn', 'The calendar spans too many days'),
  'calendar/entry-outside-notice': phrase(
    'Ngày nằm ngoài khoảng mà thông báo quy định',
    'A day outside what its notice covers',
  ),
  'calendar/duplicate-entry': phrase('Một ngày được nêu hai lần', 'A day is named twice'),
  'calendar/off-and-worked': phrase('Một ngày vừa nghỉ vừa làm việc', 'A day is both off and worked'),
  'calendar/swap-without-pair': phrase(
    'Hoán đổi thiếu ngày làm bù hoặc ngày nghỉ tương ứng',
    'A swap without its other day',
  ),
  'calendar/swap-changes-nothing': phrase(
    'Hoán đổi không có tác dụng (nghỉ vào ngày vốn nghỉ hoặc làm bù vào ngày vốn làm việc)',
    'A swap that changes nothing (off on a rest day, or work on a working day)',
  ),
  'calendar/in-lieu-of-nothing': phrase(
    'Nghỉ bù cho một ngày không phải ngày lễ',
    'A day in lieu of a day that is no holiday',
  ),
  'calendar/duplicate-notice': phrase('Trùng mã thông báo', 'Two notices with one id'),
};
