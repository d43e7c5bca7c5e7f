import type { TimeLimit } from 'motcua';
import type { Bilingual } from 'motcua/narrator';
import type { Channel } from 'motcua/procedure';
import type { Option } from '../page/option.ts';

/** The words of the part on due dates. */
export const dueWords = {
  tab: { vi: 'Ngày hẹn trả kết quả', en: 'Due date' },
  intro: {
    vi: 'Tính ngày hẹn trả kết quả của một hồ sơ, kèm từng bước tính và căn cứ pháp lý.',
    en: 'When the result of a dossier is due, with every step of the count and the law behind it.',
  },
  limitBy: { vi: 'Thời hạn giải quyết', en: 'Limit' },
  byProcedure: { vi: 'Theo thủ tục', en: 'By procedure' },
  byLimit: { vi: 'Tự nhập thời hạn', en: 'Entered by hand' },
  procedure: { vi: 'Thủ tục hành chính', en: 'Procedure' },
  channel: { vi: 'Cách thức nộp', en: 'Channel' },
  case: { vi: 'Trường hợp', en: 'Case' },
  entries: {
    vi: 'mục trong danh mục kèm theo, xếp theo lĩnh vực. Thủ tục không có ở đây thì chọn “Tự nhập thời hạn”.',
    en: 'entries of the built-in catalogue, by field. For any other procedure choose “Entered by hand”.',
  },
  since: { vi: 'từ', en: 'from' },
  until: { vi: 'đến', en: 'to' },
  expired: { vi: 'hết hiệu lực', en: 'expired' },
  notYet: { vi: 'chưa có hiệu lực', en: 'not yet in force' },
  withoutLimit: { vi: 'chưa có thời hạn', en: 'no limit' },
  found: { vi: 'Thời hạn theo danh mục', en: 'Limit in the catalogue' },
  chooseCase: {
    vi: 'Thời hạn khác nhau theo trường hợp: hãy chọn một trường hợp.',
    en: 'The limit differs by case: choose one.',
  },
  casesUnnamed: {
    vi: 'Thời hạn khác nhau theo trường hợp, nhưng bản ghi trên Cổng Dịch vụ công quốc gia không nói trường hợp nào có thời hạn nào: hãy xem quyết định công bố thủ tục rồi chọn',
    en: 'The limit differs by case, and the record on the national portal does not say which case has which: look it up in the announcement of the procedure and choose',
  },
  announced: { vi: 'Quyết định', en: 'decision' },
  expiredRemark: {
    vi: 'Mục này đã hết hiệu lực vào ngày tiếp nhận: hãy chọn mục đang có hiệu lực, hoặc “Tự nhập thời hạn”.',
    en: 'The entry has expired on the day of receipt: choose one in force, or “Entered by hand”.',
  },
  notYetRemark: {
    vi: 'Mục này chưa có hiệu lực vào ngày tiếp nhận: hãy chọn mục đang có hiệu lực, hoặc “Tự nhập thời hạn”.',
    en: 'The entry is not in force yet on the day of receipt: choose one in force, or “Entered by hand”.',
  },
  noLimitRemark: {
    vi: 'Danh mục không có thời hạn theo cách thức và trường hợp này: hãy chọn “Tự nhập thời hạn” ở trên.',
    en: 'The catalogue has no limit for this channel and case: choose “Entered by hand” above.',
  },
  noCase: { vi: 'Không nêu', en: 'Not named' },
  amount: { vi: 'Độ dài thời hạn', en: 'Amount' },
  unit: { vi: 'Đơn vị tính', en: 'Unit' },
  receivedOn: { vi: 'Ngày tiếp nhận hồ sơ đầy đủ, hợp lệ', en: 'Day the complete dossier was received' },
  receivedTime: { vi: 'Giờ tiếp nhận', en: 'Time of receipt' },
  received: { vi: 'Tiếp nhận', en: 'Received' },
  timeHint: {
    vi: 'Bỏ trống nếu không biết: coi như nhận khi bắt đầu giờ làm việc.',
    en: 'Leave it empty when unknown: the dossier then counts as received at opening.',
  },
  hours: {
    vi: 'Trang không có giờ làm việc của từng cơ quan: ngoài thời hạn tính bằng giờ, ngày hẹn trả được tính đến ngày, không đến giờ. Hồ sơ nhận ngoài giờ làm việc cần xem lại ngày tiếp nhận.',
    en: 'The page has no office hours of any place: but for limits in hours the due date is a day and no hour of it. Of a dossier received outside office hours, see whether the day of receipt is right.',
  },
  receivedOnRest: {
    vi: 'Ngày tiếp nhận là ngày nghỉ: hãy xem lại.',
    en: 'The day of receipt is a day of rest: see whether it is right.',
  },
  dueOnRest: {
    vi: 'Ngày hẹn trả là ngày nghỉ: thời hạn này tính liên tục nên không dời sang ngày làm việc.',
    en: 'The result is due on a day of rest: the limit runs on and is not moved to a working day.',
  },
  limitKinds: {
    vi: 'Thời hạn được áp dụng đứng đầu; sau đó là những mục đã xem mà không có thời hạn. “Theo quy định” là thời hạn do văn bản quy phạm pháp luật đặt ra; “cam kết” là thời hạn ngắn hơn mà cơ quan đã công bố.',
    en: 'The limit that applies comes first, then what was looked at and has none. “Statutory” is the limit of the law; “committed” is a shorter one the authority has announced.',
  },
  download: { vi: 'Tải cách tính (CSV)', en: 'Download the worksheet (CSV)' },
  send: { vi: 'Tính ngày hẹn trả kết quả', en: 'Compute the due date' },
  result: { vi: 'Ngày hẹn trả kết quả', en: 'The result is due' },
  provisional: {
    vi: 'Tạm tính: trong khoảng này có ngày mới chỉ là dự kiến, chưa có thông báo chính thức.',
    en: 'Provisional: some days on the way are projected and have no official notice yet.',
  },
  picture: { vi: 'Lịch', en: 'Calendar' },
  story: { vi: 'Cách tính và căn cứ', en: 'How it is counted, and the law' },
  limitStory: { vi: 'Thời hạn lấy từ đâu', en: 'Where the limit is from' },
  days: { vi: 'ngày', en: 'days' },
  months: { vi: 'tháng ở giữa không vẽ', en: 'months in the middle are not drawn' },
  reasons: { vi: 'Các ngày được bỏ qua hoặc hoán đổi', en: 'Days skipped or exchanged' },
  legend: { vi: 'Chú giải', en: 'Legend' },
} as const satisfies { readonly [name: string]: Bilingual };

/** What a mark in the calendar means; the sign is the text that stands in the cell. */
export const markWords = {
  receipt: { sign: { vi: 'nhận', en: 'recd' }, words: { vi: 'ngày tiếp nhận', en: 'received' } },
  counted: {
    sign: { vi: '1, 2…', en: '1, 2…' },
    words: { vi: 'ngày được đếm, theo thứ tự', en: 'counted day, by number' },
  },
  running: { sign: { vi: '→', en: '→' }, words: { vi: 'tính liên tục theo giờ, phút', en: 'running by the hour' } },
  skipped: { sign: { vi: '×', en: '×' }, words: { vi: 'ngày nghỉ, bỏ qua', en: 'day of rest, skipped' } },
  passed: { sign: { vi: '·', en: '·' }, words: { vi: 'ngày đi qua mà không đếm', en: 'passed without being counted' } },
  swapped: { sign: { vi: '⇄', en: '⇄' }, words: { vi: 'làm bù, hoán đổi', en: 'worked in exchange' } },
  projected: {
    sign: { vi: '?', en: '?' },
    words: { vi: 'ngày dự kiến, chưa có thông báo', en: 'projected, no notice yet' },
  },
  due: { sign: { vi: 'hẹn', en: 'due' }, words: { vi: 'ngày hẹn trả kết quả', en: 'the result is due' } },
} as const;

/** The units a limit may be entered in. Hours of work are not among them: they need the office hours of the place. */
export const unitOptions: readonly Option[] = [
  { value: 'working-day', words: { vi: 'ngày làm việc', en: 'working days' } },
  { value: 'calendar-day', words: { vi: 'ngày', en: 'calendar days' } },
  { value: 'week', words: { vi: 'tuần', en: 'weeks' } },
  { value: 'month', words: { vi: 'tháng', en: 'months' } },
  { value: 'year', words: { vi: 'năm', en: 'years' } },
  { value: 'hour', words: { vi: 'giờ (tính liên tục)', en: 'hours (running)' } },
  { value: 'same-day', words: { vi: 'trong ngày', en: 'the same day' } },
  { value: 'on-the-spot', words: { vi: 'trả ngay', en: 'on the spot' } },
] satisfies readonly { value: TimeLimit['unit']; words: Bilingual }[];

/** The channels in words. */
export const channelWords: { readonly [channel in Channel]: Bilingual } = {
  'in-person': { vi: 'Trực tiếp', en: 'In person' },
  online: { vi: 'Trực tuyến', en: 'Online' },
  postal: { vi: 'Bưu chính công ích', en: 'By post' },
  'at-home': { vi: 'Tại nhà', en: 'At home' },
  kiosk: { vi: 'Ki-ốt', en: 'Kiosk' },
};

/** The days of the week, from Monday. */
export const weekdays: { readonly [locale in 'vi' | 'en']: readonly string[] } = {
  vi: ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'],
  en: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
};
