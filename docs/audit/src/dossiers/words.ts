import type { Bilingual } from 'motcua/narrator';
import type { Delimiter } from '../text/delimiter-of.ts';
import type { Encoding } from '../text/encoding.ts';
import type { OutsideReason } from './form-account.ts';
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
    vi: 'Dòng đầu là tên cột. Cột bắt buộc: Ngày tiếp nhận, Ngày hẹn trả, Ngày có kết quả; cột có tên khác thì chọn sau khi bấm Kiểm tra. Nên có: Mã hồ sơ, Mã thủ tục, Đơn vị, Lĩnh vực, Cách thức, Kết quả xử lý, Ngày xin lỗi, Số ngày làm việc. Ngày viết 20/11/2026 hoặc 2026-11-20.',
    en: 'The first row has the headings. Columns needed: received on, due on, ended on (in Vietnamese: Ngày tiếp nhận, Ngày hẹn trả, Ngày có kết quả); those called otherwise are chosen after Check. Useful: dossier id, procedure code, unit, field, channel, outcome, apologised on, working days. Dates are 20/11/2026 or 2026-11-20.',
  },
  encoding: { vi: 'Bảng mã', en: 'Encoding' },
  from: { vi: 'Kỳ báo cáo từ ngày', en: 'Period from' },
  fromHint: {
    vi: 'Mặc định là tháng báo cáo đã khép gần nhất của cơ quan hành chính nhà nước: từ ngày 15 tháng trước đến ngày 14 tháng này. Hãy sửa nếu báo cáo theo kỳ khác.',
    en: 'By default the last month of state agencies that has closed: from the 15th of a month to the 14th of the next. Change it for another period.',
  },
  to: { vi: 'đến ngày', en: 'to' },
  toHint: {
    vi: 'Mọi trạng thái được xét đến hết ngày này: kết quả có sau đó chưa được tính.',
    en: 'Everything is seen as of the end of this day: what was ready later does not count yet.',
  },
  grouping: { vi: 'Chia theo', en: 'Broken down by' },
  limit: { vi: 'Thời hạn chung (ngày làm việc)', en: 'One limit for all (working days)' },
  limitHint: {
    vi: 'Bỏ trống để lấy thời hạn theo mã thủ tục trong danh mục kèm theo.',
    en: 'Leave it empty to take the limit of each procedure code from the built-in catalogue.',
  },
  sampleHint: {
    vi: 'Ô dán đang có dữ liệu nên không điền dữ liệu mẫu đè lên; muốn dùng thử thì xóa ô dán.',
    en: 'There is data in the field, and made-up data does not overwrite it; empty the field to try it.',
  },
  sample: { vi: 'Dùng thử dữ liệu mẫu', en: 'Try made-up data' },
  send: { vi: 'Kiểm tra', en: 'Check' },
  stop: { vi: 'Dừng', en: 'Stop' },
  stopped: { vi: 'Đã dừng.', en: 'Stopped.' },
  progress: { vi: 'Tiến độ', en: 'Progress' },
  refused: { vi: 'Chưa tính được', en: 'No answer yet' },
  result: { vi: 'Kết quả kiểm tra', en: 'What was found' },
  source: { vi: 'Nguồn', en: 'Source' },
  pasted: { vi: 'dữ liệu dán vào', en: 'what was pasted' },
  period: { vi: 'Kỳ báo cáo', en: 'Period' },
  commonLimit: { vi: 'Thời hạn chung', en: 'One limit for all' },
  workingDays: { vi: 'ngày làm việc', en: 'working days' },
  read: { vi: 'Hồ sơ đã đọc', en: 'Dossiers read' },
  leftOut: {
    vi: 'Dòng bị bỏ qua vì có lỗi hoặc có từ chưa rõ nghĩa',
    en: 'Rows left out for errors or words that are not known',
  },
  readAs: { vi: 'Bảng mã', en: 'Encoding' },
  delimiter: { vi: 'dấu phân cách', en: 'delimiter' },
  unused: { vi: 'Cột không dùng đến', en: 'Columns not used' },
  chosenColumns: { vi: 'Cột do người dùng chọn', en: 'Columns that were chosen' },
  chosenWords: { vi: 'Từ do người dùng giải nghĩa', en: 'Words that were explained' },
  rowsHint: {
    vi: 'Số dòng là số dòng trong tệp như bảng tính đánh số: dòng tên cột là dòng 1.',
    en: 'Rows are numbered as a spreadsheet has them: the headings are row 1.',
  },
  matching: { vi: 'Cột và từ trong tệp', en: 'Columns and words of the file' },
  chooseColumns: {
    vi: 'Tệp thiếu cột bắt buộc, hoặc cột đó có tên khác. Hãy chọn cột tương ứng; kết quả được tính lại ngay.',
    en: 'A column that is needed was not found, or is called otherwise. Choose it; everything is computed again at once.',
  },
  chosenNeeded: {
    vi: 'Cột bắt buộc đã được chọn; đổi lại thì kết quả được tính lại ngay.',
    en: 'The columns that are needed were chosen; after a change everything is computed again at once.',
  },
  usefulColumns: { vi: 'Chọn thêm cột khác (không bắt buộc)', en: 'Choose further columns (not needed)' },
  notChosen: { vi: '– chưa chọn –', en: '– not chosen –' },
  unknownWords: {
    vi: 'Chưa rõ nghĩa các từ sau. Hãy chọn nghĩa; kết quả được tính lại ngay. Số ô có từ chưa rõ, dòng của chúng chưa được tính:',
    en: 'These words are not known. Choose what they mean; everything is computed again at once. Cells with such a word, whose rows do not count yet:',
  },
  allKnown: { vi: 'Các từ đã được chọn nghĩa:', en: 'Words that were explained:' },
  moreWords: {
    vi: 'Còn những từ khác chưa liệt kê; có thể cột này không phải là cột trạng thái hoặc cách thức',
    en: 'Words not listed; perhaps the column holds no status or channel',
  },
  knownWords: { vi: 'Các từ đã hiểu được và nghĩa của chúng', en: 'Words that were known, and how they were read' },
  rows: { vi: 'dòng', en: 'rows' },
  wrong: { vi: 'Lỗi trong tệp', en: 'What is wrong in the file' },
  onlyFirst: { vi: 'Chỉ liệt kê 100 lỗi đầu.', en: 'Only the first 100 are listed.' },
  audit: { vi: 'Ngày hẹn trả: đã ghi và tính lại', en: 'Due dates: recorded and recomputed' },
  agree: { vi: 'Khớp', en: 'Agree' },
  differ: { vi: 'Khác', en: 'Differ' },
  bad: { vi: 'Không kiểm tra được (xem lỗi trong tệp)', en: 'Could not be audited (see what is wrong in the file)' },
  notComparable: { vi: 'Không so sánh được', en: 'Cannot be compared' },
  cause: { vi: 'Nguyên nhân', en: 'Cause' },
  count: { vi: 'Số hồ sơ', en: 'Dossiers' },
  first: { vi: 'Nguyên nhân xếp đầu', en: 'Named first' },
  possible: { vi: 'Có thể giải thích', en: 'May explain' },
  surely: { vi: 'Chỉ do nguyên nhân này', en: 'By this cause only' },
  causeHint: {
    vi: 'Một hồ sơ có thể được giải thích bằng nhiều nguyên nhân. “Nguyên nhân xếp đầu” đếm mỗi hồ sơ một lần, cộng lại bằng số hồ sơ khác. “Có thể giải thích” đếm mọi nguyên nhân, như trong danh sách bên dưới. “Chỉ do nguyên nhân này” đếm hồ sơ không có cách giải thích nào khác.',
    en: 'Several causes may explain a dossier. “Named first” counts each dossier once and adds up to all that differ. “May explain” counts every cause, as the list below does. “By this cause only” counts dossiers nothing else explains.',
  },
  byCause: { vi: 'Khác nhau theo nguyên nhân', en: 'Differences by cause' },
  differences: { vi: 'Hồ sơ có ngày hẹn trả khác', en: 'Dossiers whose due date differs' },
  anomalies: { vi: 'Dấu hiệu cần kiểm tra', en: 'To be looked into' },
  anomalyHint: {
    vi: 'Các hồ sơ này vẫn được tính như đã ghi. Dấu hiệu không phải là kết luận: hãy xem lại hồ sơ gốc.',
    en: 'These dossiers count as they are written. A finding is no verdict: look at the dossier itself.',
  },
  anomalyKinds: { vi: 'Dấu hiệu theo loại', en: 'Findings by kind' },
  receivedOn: { vi: 'Tiếp nhận', en: 'Received' },
  difference: { vi: 'Chênh lệch', en: 'Difference' },
  remark: { vi: 'Ghi chú', en: 'Remark' },
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
  account: { vi: 'Có trong biểu (cột 3)', en: 'In the form (column 3)' },
  outside: { vi: 'Không có trong biểu', en: 'Not in the form' },
  must: { vi: 'phải là', en: 'must be' },
  total: { vi: 'Tổng số', en: 'Total' },
  unknown: { vi: 'Chưa rõ', en: 'Not known' },
  endedEarly: {
    vi: 'Nguyên nhân thường gặp: hồ sơ ghi kết thúc trước ngày tiếp nhận, ở dòng',
    en: 'A usual reason: dossiers that ended before they were received, in row',
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
  noFigures: { vi: 'không có số liệu', en: 'no data' },
  noChannel: {
    vi: 'Không biết cách thức nộp của hồ sơ nào nên không có tỷ lệ trực tuyến, và cột 5 gồm cả những hồ sơ đó.',
    en: 'No channel is known, so there is no online share, and column 5 holds these dossiers.',
  },
  someChannels: {
    vi: 'Số hồ sơ chưa rõ cách thức nộp, được tính vào cột 5 như không trực tuyến:',
    en: 'Dossiers whose channel is not known, counted in column 5 as if not online:',
  },
  late: { vi: 'Quá hạn, chưa xin lỗi', en: 'Overdue without an apology' },
  dueOn: { vi: 'Ngày hẹn trả', en: 'Due on' },
  endedOn: { vi: 'Ngày kết thúc', en: 'Ended on' },
  lateHint: {
    vi: 'So với ngày hẹn trả đã ghi. Hồ sơ chưa kết thúc được tính số ngày quá hạn đến hết ngày cuối kỳ:',
    en: 'Against the due date on record. Dossiers that have not ended are late until the last day of the period:',
  },
  restDue: {
    vi: 'hẹn trả vào ngày nghỉ; ngày làm việc tiếp theo là',
    en: 'due on a day of rest; the next working day is',
  },
  restInTime: { vi: 'tính đến ngày đó thì chưa quá hạn', en: 'by that day it would not be late' },
  daysLate: { vi: 'Số ngày làm việc quá hạn', en: 'Working days late' },
  none: { vi: 'Không có.', en: 'None.' },
  shown: { vi: 'Hiện 100 dòng đầu; tệp tải về có đủ', en: 'The first 100 are shown; the download has all' },
  download: { vi: 'Tải về CSV', en: 'Download CSV' },
} as const satisfies { readonly [name: string]: Bilingual };

/** Why a dossier stands in no column of the form, in words. */
export const outsideWords: { readonly [reason in OutsideReason]: Bilingual } = {
  later: { vi: 'tiếp nhận sau ngày cuối kỳ', en: 'received after the period' },
  refused: { vi: 'bị từ chối tiếp nhận, không thuộc cột nào', en: 'refused at receipt, which no column counts' },
  'ended-before': { vi: 'kết thúc trước ngày đầu kỳ', en: 'ended before the period' },
  'no-due-date': { vi: 'không ghi ngày hẹn trả', en: 'without a due date' },
  'not-computed': { vi: 'không phân loại được', en: 'cannot be classed' },
};

/** What stands between the cells of a row, in words. */
export const delimiterWords: { readonly [delimiter in Delimiter]: Bilingual } = {
  ',': { vi: 'dấu phẩy', en: 'comma' },
  ';': { vi: 'dấu chấm phẩy', en: 'semicolon' },
  '\t': { vi: 'Tab', en: 'tab' },
};

/** Encodings by their names. */
export const encodingNames: { readonly [encoding in Encoding]: string } = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'windows-1258': 'Windows-1258',
};

/** What is being done, in words. */
export const stageWords: { readonly [stage in Stage]: Bilingual } = {
  reading: { vi: 'Đang đọc tệp', en: 'Reading the file' },
  counting: { vi: 'Đang đối chiếu và đếm hồ sơ', en: 'Comparing and counting dossiers' },
};
