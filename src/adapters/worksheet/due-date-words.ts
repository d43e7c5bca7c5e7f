import type { Bilingual } from '../../kernel/index.js';

/** What the sheets of a due date say. */
export const DUE_DATE_WORDS = {
  dueDate: { vi: 'Ngày hẹn trả', en: 'Due date' },
  dueTitle: { vi: 'Ngày hẹn trả kết quả, tính bằng công thức', en: 'A due date, by formulas' },
  calendar: { vi: 'Lịch', en: 'Calendar' },
  story: { vi: 'Giải thích', en: 'Explanation' },
  storyTitle: { vi: 'Các quy tắc đã áp dụng', en: 'The rules that were applied' },
  storyOf: {
    vi: 'Lời giải thích này là của ngày tiếp nhận và thời hạn ban đầu; nó không đổi khi sửa ô nhập.',
    en: 'This explains the receipt and the limit as they were at first; it does not follow what is typed in.',
  },
  outside: {
    vi: '#N/A: ngày nằm ngoài trang lịch, hoặc thời hạn tính theo giờ hay phần lẻ của ngày, là những thứ bảng này không tính.',
    en: '#N/A: a day is outside the calendar sheet, or a limit runs in hours or parts of a day, which this workbook does not count.',
  },
  input: { vi: 'Đầu vào', en: 'Typed in' },
  value: { vi: 'Giá trị', en: 'Value' },
  receivedOn: { vi: 'Ngày tiếp nhận hồ sơ đầy đủ, hợp lệ', en: 'Received on' },
  receivedTime: { vi: 'Giờ tiếp nhận (để trống nếu không rõ)', en: 'At (empty when not known)' },
  cutoff: {
    vi: 'Tiếp nhận sau giờ này hoặc vào ngày nghỉ tính sang ngày làm việc tiếp theo (để trống nếu không có)',
    en: 'Later than this, or on a rest day, counts on the next working day (empty for none)',
  },
  restMoves: {
    vi: 'Tiếp nhận vào ngày nghỉ tính sang ngày làm việc tiếp theo: 1 có, 0 không',
    en: 'Received on a rest day counts on the next working day: 1 yes, 0 no',
  },
  missingDay: {
    vi: 'Tháng cuối không có ngày tương ứng: 0 lấy ngày cuối tháng, 1 lấy ngày sau đó',
    en: 'No such day in the last month: 0 its last day, 1 the day after',
  },
  asks: {
    vi: 'Xét ngày cuối là ngày nghỉ: 1 có, 0 không (trả ngay khi tiếp nhận)',
    en: 'A rest day at the end is looked at: 1 yes, 0 no (due on the spot)',
  },
  limit: { vi: 'Thời hạn', en: 'Limit' },
  amount: { vi: 'Độ dài', en: 'Amount' },
  unit: { vi: 'Đơn vị tính', en: 'Unit' },
  start: { vi: 'Từ ngày', en: 'From' },
  end: { vi: 'Đến ngày', en: 'To' },
  part: { vi: 'Phần', en: 'Part' },
  units: { vi: 'Đơn vị tính được dùng', en: 'Units' },
  rolls: {
    vi: 'Hạn rơi vào ngày nghỉ loại này thì chuyển sang ngày làm việc tiếp theo: 1 có, 0 không',
    en: 'A limit that ends on such a day goes on to the next working day: 1 yes, 0 no',
  },
  computed: { vi: 'Tính', en: 'Computed' },
  late: {
    vi: 'Tiếp nhận sau giờ chốt hoặc vào ngày nghỉ: 1 có, 0 không',
    en: 'Received after the cut-off or on a rest day: 1 yes, 0 no',
  },
  afterCutoff: { vi: 'Ngày tính là tiếp nhận, sau khi xét giờ chốt', en: 'Day of receipt after the cut-off' },
  dayZero: { vi: 'Ngày tính là tiếp nhận (không đếm ngày này)', en: 'Day of receipt (it is not counted)' },
  nominal: { vi: 'Ngày cuối của thời hạn', en: 'Last day of the limit' },
  goesOn: { vi: 'Ngày cuối được chuyển: 1 có, 0 không', en: 'It goes on: 1 yes, 0 no' },
  due: { vi: 'Ngày hẹn trả kết quả', en: 'Due on' },
  certainty: { vi: 'Độ chắc chắn', en: 'Certainty' },
  official: { vi: 'chính thức', en: 'official' },
  provisional: { vi: 'tạm tính', en: 'provisional' },
  day: { vi: 'Ngày', en: 'Day' },
  working: { vi: 'Làm việc', en: 'Worked' },
  ordinal: { vi: 'Thứ tự ngày làm việc', en: 'Working ordinal' },
  why: { vi: 'Lý do', en: 'Why' },
  restKind: { vi: 'Loại ngày nghỉ', en: 'Kind of rest' },
  restKindToo: { vi: 'Đồng thời là', en: 'And also' },
  projected: { vi: 'Dự kiến', en: 'Projected' },
  calendarNote: {
    vi: 'Làm việc và dự kiến: 1 có, 0 không. Thứ tự là công thức: số ngày làm việc từ đầu trang lịch đến hết ngày đó.',
    en: 'Worked and projected: 1 yes, 0 no. The ordinal is a formula: working days from the top of this sheet up to and including the day.',
  },
  none: { vi: '–', en: '–' },
  rule: { vi: 'Quy tắc', en: 'Rule' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The units a due date sheet counts in, as they are typed in. */
export const UNITS = {
  'working-day': { vi: 'ngày làm việc', en: 'working day' },
  'calendar-day': { vi: 'ngày', en: 'day' },
  week: { vi: 'tuần', en: 'week' },
  month: { vi: 'tháng', en: 'month' },
  year: { vi: 'năm', en: 'year' },
} as const satisfies Readonly<Record<string, Bilingual>>;
