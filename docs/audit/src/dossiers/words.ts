import type { Bilingual } from 'motcua/narrator';
import type { Option } from '../page/field.ts';
import type { Stage } from './request.ts';

/** The words of the part on dossiers. */
export const dossierWords = {
  tab: { vi: 'Hồ sơ', en: 'Dossiers' },
  intro: {
    vi: 'Mở tệp CSV danh sách hồ sơ: đối chiếu ngày hẹn trả đã ghi với ngày tính lại, lập biểu 06, các tỷ lệ, và danh sách quá hạn chưa xin lỗi.',
    en: 'Open a CSV of dossiers: recorded due dates against recomputed ones, form 06, rates, and overdue dossiers without an apology.',
  },
  file: { vi: 'Tệp CSV', en: 'CSV file' },
  paste: { vi: 'Hoặc dán dữ liệu vào đây', en: 'Or paste the data here' },
  columns: {
    vi: 'Cột bắt buộc: Ngày tiếp nhận, Ngày hẹn trả, Ngày có kết quả. Nên có: Mã hồ sơ, Mã thủ tục, Đơn vị, Lĩnh vực, Cách thức, Kết quả xử lý, Ngày xin lỗi, Số ngày làm việc. Ngày viết 20/11/2026 hoặc 2026-11-20.',
    en: 'Columns needed: received on, due on, ended on. Useful: dossier id, procedure code, unit, field, channel, outcome, apologised on, working days. Dates are 20/11/2026 or 2026-11-20.',
  },
  encoding: { vi: 'Bảng mã', en: 'Encoding' },
  from: { vi: 'Kỳ báo cáo từ ngày', en: 'Period from' },
  to: { vi: 'đến ngày', en: 'to' },
  grouping: { vi: 'Chia theo', en: 'Broken down by' },
  limit: { vi: 'Thời hạn chung (ngày làm việc)', en: 'One limit for all (working days)' },
  limitHint: {
    vi: 'Bỏ trống để lấy thời hạn theo mã thủ tục trong danh mục kèm theo.',
    en: 'Leave it empty to take the limit of each procedure code from the built-in catalogue.',
  },
  sample: { vi: 'Dùng thử dữ liệu mẫu', en: 'Try made-up data' },
  send: { vi: 'Kiểm tra', en: 'Check' },
  stop: { vi: 'Dừng', en: 'Stop' },
  stopped: { vi: 'Đã dừng.', en: 'Stopped.' },
  progress: { vi: 'Tiến độ', en: 'Progress' },
  result: { vi: 'Kết quả kiểm tra', en: 'What was found' },
  source: { vi: 'Nguồn', en: 'Source' },
  pasted: { vi: 'dữ liệu dán vào', en: 'what was pasted' },
  read: { vi: 'Hồ sơ đã đọc', en: 'Dossiers read' },
  leftOut: { vi: 'Dòng bị bỏ qua vì có lỗi', en: 'Rows left out for what is wrong with them' },
  readAs: { vi: 'Bảng mã đã đọc', en: 'Read as' },
  unused: { vi: 'Cột không dùng đến', en: 'Columns not used' },
  wrong: { vi: 'Lỗi trong tệp', en: 'What is wrong in the file' },
  onlyFirst: { vi: 'Chỉ liệt kê 100 lỗi đầu.', en: 'Only the first 100 are listed.' },
  audit: { vi: 'Ngày hẹn trả: đã ghi và tính lại', en: 'Due dates: recorded and recomputed' },
  agree: { vi: 'Khớp', en: 'Agree' },
  differ: { vi: 'Khác', en: 'Differ' },
  bad: { vi: 'Không kiểm tra được (xem lỗi trong tệp)', en: 'Could not be audited (see what is wrong in the file)' },
  notComparable: { vi: 'Không so sánh được', en: 'Cannot be compared' },
  cause: { vi: 'Nguyên nhân', en: 'Cause' },
  count: { vi: 'Số hồ sơ', en: 'Dossiers' },
  surely: { vi: 'Chỉ do nguyên nhân này', en: 'By this cause only' },
  byCause: { vi: 'Khác nhau theo nguyên nhân', en: 'Differences by cause' },
  differences: { vi: 'Hồ sơ có ngày hẹn trả khác', en: 'Dossiers whose due date differs' },
  anomalies: { vi: 'Dấu hiệu cần kiểm tra', en: 'Worth a question' },
  row: { vi: 'Dòng', en: 'Row' },
  id: { vi: 'Mã hồ sơ', en: 'Dossier' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  recorded: { vi: 'Đã ghi', en: 'Recorded' },
  recomputed: { vi: 'Tính lại', en: 'Recomputed' },
  finding: { vi: 'Dấu hiệu', en: 'Finding' },
  form: { vi: 'Biểu 06', en: 'Form 06' },
  columns06: {
    vi: 'Cột 3–6: hồ sơ nhận giải quyết; cột 7–10: đã giải quyết; cột 11–13: đang giải quyết.',
    en: 'Columns 3–6: received; 7–10: resolved; 11–13: pending.',
  },
  balanced: {
    vi: 'Biểu cân đối: 3 = 4 + 5 + 6, 7 = 8 + 9 + 10, 11 = 12 + 13, 3 = 7 + 11, và tổng bằng các phần.',
    en: 'The form balances: 3 = 4 + 5 + 6, 7 = 8 + 9 + 10, 11 = 12 + 13, 3 = 7 + 11, and totals are the sums of their parts.',
  },
  unclassed: {
    vi: 'hồ sơ không phân loại được nên không có trong biểu',
    en: 'dossiers cannot be classed and are not in the form',
  },
  unbalanced: { vi: 'Biểu không cân đối', en: 'The form does not balance' },
  rates: { vi: 'Các tỷ lệ', en: 'Rates' },
  rate: { vi: 'Tỷ lệ', en: 'Rate' },
  definition: { vi: 'Theo các cột', en: 'By columns' },
  counts: { vi: 'Số lượng', en: 'Counts' },
  value: { vi: 'Giá trị', en: 'Value' },
  late: { vi: 'Quá hạn, chưa xin lỗi', en: 'Overdue without an apology' },
  dueOn: { vi: 'Ngày hẹn trả', en: 'Due on' },
  endedOn: { vi: 'Ngày kết thúc', en: 'Ended on' },
  daysLate: { vi: 'Số ngày làm việc quá hạn', en: 'Working days late' },
  none: { vi: 'Không có.', en: 'None.' },
  shown: { vi: 'Hiện 100 dòng đầu; tệp tải về có đủ', en: 'The first 100 are shown; the download has all' },
  download: { vi: 'Tải về CSV', en: 'Download CSV' },
} as const satisfies { readonly [name: string]: Bilingual };

/** What is being done, in words. */
export const stageWords: { readonly [stage in Stage]: Bilingual } = {
  reading: { vi: 'Đang đọc tệp', en: 'Reading the file' },
  counting: { vi: 'Đang đối chiếu và đếm hồ sơ', en: 'Comparing and counting dossiers' },
};

/** By what a report may be broken down. */
export const groupingOptions: readonly Option[] = [
  { value: 'unit', words: { vi: 'đơn vị', en: 'unit' } },
  { value: 'field', words: { vi: 'lĩnh vực', en: 'field' } },
  { value: 'procedure', words: { vi: 'thủ tục', en: 'procedure' } },
  { value: 'none', words: { vi: 'không chia', en: 'nothing' } },
];

const same = (name: string): Bilingual => ({ vi: name, en: name });

/** How a file may be read. */
export const encodingOptions: readonly Option[] = [
  { value: 'auto', words: { vi: 'Tự động nhận biết', en: 'Recognise' } },
  { value: 'utf-8', words: same('UTF-8') },
  { value: 'utf-16le', words: same('UTF-16 LE') },
  { value: 'utf-16be', words: same('UTF-16 BE') },
  { value: 'windows-1258', words: same('Windows-1258') },
];
