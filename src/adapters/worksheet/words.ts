import type { Bilingual, Locale } from '../../kernel/index.js';

/** What worksheets say by themselves. */
export const WORDS = {
  howTo: {
    vi: 'Ô nền vàng là ô nhập; mọi ô còn lại là công thức hoặc chữ. Sửa ô nhập, chương trình bảng tính tự tính lại.',
    en: 'Yellow cells are typed in; all others are formulas or words. Change a yellow cell and the program computes again.',
  },
  notAvailable: {
    vi: '#N/A nghĩa là không tính được từ những gì đã nhập.',
    en: '#N/A means that it cannot be computed from what was typed in.',
  },
  nothing: { vi: 'không phát sinh', en: 'nothing to count' },
  basis: { vi: 'Căn cứ', en: 'Basis' },
  total: { vi: 'Tổng số', en: 'Total' },
  // due dates
  dueDate: { vi: 'Hạn trả', en: 'Due date' },
  dueTitle: { vi: 'Hạn trả kết quả, tính bằng công thức', en: 'A due date, by formulas' },
  calendar: { vi: 'Lịch', en: 'Calendar' },
  story: { vi: 'Giải thích', en: 'Explanation' },
  storyTitle: { vi: 'Các quy tắc đã áp dụng', en: 'The rules that were applied' },
  storyOf: {
    vi: 'Lời giải thích này là của ngày nhận và thời hạn ban đầu; nó không đổi khi sửa ô nhập.',
    en: 'This explains the receipt and the limit as they were at first; it does not follow what is typed in.',
  },
  outside: {
    vi: '#N/A: ngày nằm ngoài tờ lịch, hoặc thời hạn tính theo giờ hay phần lẻ của ngày, là những thứ bảng này không tính.',
    en: '#N/A: a day is outside the calendar sheet, or a limit runs in hours or parts of a day, which this workbook does not count.',
  },
  input: { vi: 'Đầu vào', en: 'Typed in' },
  value: { vi: 'Giá trị', en: 'Value' },
  receivedOn: { vi: 'Ngày nhận hồ sơ đủ', en: 'Received on' },
  receivedTime: { vi: 'Giờ nhận (để trống nếu không rõ)', en: 'At (empty when not known)' },
  cutoff: {
    vi: 'Nhận sau giờ này tính sang ngày làm việc sau (để trống nếu không có)',
    en: 'Later than this counts on the next working day (empty for none)',
  },
  restMoves: {
    vi: 'Nhận vào ngày nghỉ tính từ ngày làm việc sau: 1 có, 0 không',
    en: 'Received on a rest day counts on the next working day: 1 yes, 0 no',
  },
  missingDay: {
    vi: 'Tháng cuối không có ngày tương ứng: 0 lấy ngày cuối tháng, 1 lấy ngày sau đó',
    en: 'No such day in the last month: 0 its last day, 1 the day after',
  },
  asks: {
    vi: 'Xét ngày cuối là ngày nghỉ: 1 có, 0 không (trả ngay khi nhận)',
    en: 'A rest day at the end is looked at: 1 yes, 0 no (due on the spot)',
  },
  limit: { vi: 'Thời hạn', en: 'Limit' },
  amount: { vi: 'Số lượng', en: 'Amount' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  start: { vi: 'Từ ngày', en: 'From' },
  end: { vi: 'Đến ngày', en: 'To' },
  part: { vi: 'Phần', en: 'Part' },
  units: { vi: 'Đơn vị được dùng', en: 'Units' },
  rolls: {
    vi: 'Hạn rơi vào ngày nghỉ loại này thì chuyển sang ngày làm việc sau: 1 có, 0 không',
    en: 'A limit that ends on such a day goes on to the next working day: 1 yes, 0 no',
  },
  computed: { vi: 'Tính', en: 'Computed' },
  late: { vi: 'Nhận sau giờ chốt: 1 có, 0 không', en: 'Received after the cut-off: 1 yes, 0 no' },
  afterCutoff: { vi: 'Ngày tính nhận sau khi xét giờ chốt', en: 'Day of receipt after the cut-off' },
  dayZero: { vi: 'Ngày tính nhận (không đếm ngày này)', en: 'Day of receipt (it is not counted)' },
  nominal: { vi: 'Ngày cuối của thời hạn', en: 'Last day of the limit' },
  goesOn: { vi: 'Ngày cuối được chuyển: 1 có, 0 không', en: 'It goes on: 1 yes, 0 no' },
  due: { vi: 'Hạn trả kết quả', en: 'Due on' },
  certainty: { vi: 'Độ chắc chắn', en: 'Certainty' },
  official: { vi: 'chính thức', en: 'official' },
  provisional: { vi: 'tạm tính', en: 'provisional' },
  day: { vi: 'Ngày', en: 'Day' },
  working: { vi: 'Làm việc', en: 'Worked' },
  ordinal: { vi: 'Thứ tự ngày làm việc', en: 'Working ordinal' },
  why: { vi: 'Vì sao', en: 'Why' },
  restKind: { vi: 'Loại ngày nghỉ', en: 'Kind of rest' },
  restKindToo: { vi: 'Đồng thời là', en: 'And also' },
  projected: { vi: 'Dự kiến', en: 'Projected' },
  calendarNote: {
    vi: 'Làm việc và dự kiến: 1 có, 0 không. Thứ tự là công thức: số ngày làm việc từ đầu tờ lịch đến hết ngày đó.',
    en: 'Worked and projected: 1 yes, 0 no. The ordinal is a formula: working days from the top of this sheet up to and including the day.',
  },
  none: { vi: '–', en: '–' },
  rule: { vi: 'Quy tắc', en: 'Rule' },
  // form 06
  report: { vi: 'Báo cáo', en: 'Report' },
  reportTitle: { vi: 'Biểu 06: số liệu đã báo cáo', en: 'Form 06: the figures as reported' },
  recomputed: { vi: 'Tính lại', en: 'Recomputed' },
  recomputedTitle: {
    vi: 'Tính lại từ số chi tiết: cột 3, 7, 11 và các dòng tổng là công thức',
    en: 'From the single figures: columns 3, 7, 11 and the rows of totals are formulas',
  },
  checks: { vi: 'Kiểm tra', en: 'Checks' },
  checksTitle: {
    vi: 'Các quy tắc của biểu: chênh lệch khác 0 là sai',
    en: 'The rules of the form: a difference other than 0 is wrong',
  },
  checksNote: {
    vi: 'Chênh lệch = vế trái trừ vế phải. Ở dòng tổng, cột "Tổng cột" là số của dòng trừ tổng các dòng con.',
    en: 'A difference is the left side less the right. In rows of totals, "Sum of column" is the figure less the sum of the rows below.',
  },
  sumOf: { vi: 'Tổng cột', en: 'Sum of column' },
  notCounts: { vi: 'Số ô không phải số đếm', en: 'Cells that are no counts' },
  broken: { vi: 'Số quy tắc bị vi phạm', en: 'Rules that are broken' },
  level: { vi: 'Cấp', en: 'Level' },
  period: { vi: 'Kỳ báo cáo', en: 'Period' },
  unknown: { vi: 'Chưa rõ', en: 'Not known' },
  // surveys
  survey: { vi: 'Khảo sát', en: 'Survey' },
  surveyTitle: { vi: 'Kết quả khảo sát, tính bằng công thức', en: 'A survey by formulas' },
  surveyNote: {
    vi: 'Khoảng tin cậy Wilson (1927) coi phiếu là mẫu ngẫu nhiên đơn giản; nó chỉ nói về sai số ngẫu nhiên.',
    en: "Wilson's interval (1927) takes the ballots for a simple random sample; it tells of chance alone.",
  },
  confidence: { vi: 'Mức tin cậy', en: 'Level of the interval' },
  deviate: { vi: 'Phân vị chuẩn', en: 'Normal quantile' },
  population: { vi: 'Tổng thể (để trống nếu coi là vô hạn)', en: 'Population (empty for one without end)' },
  answer: { vi: 'Câu trả lời', en: 'Answer' },
  isSatisfied: { vi: 'Tính là hài lòng: 1 có, 0 không', en: 'Counts as satisfied: 1 yes, 0 no' },
  ballots: { vi: 'Số phiếu', en: 'Ballots' },
  share: { vi: 'Tỷ lệ', en: 'Share' },
  valid: { vi: 'Phiếu hợp lệ', en: 'Valid ballots' },
  satisfied: { vi: 'Hài lòng', en: 'Satisfied' },
  satisfactionRate: { vi: 'Tỷ lệ hài lòng, đã làm tròn', en: 'Satisfaction rate, rounded' },
  satisfactionShare: { vi: 'Tỷ lệ hài lòng, chưa làm tròn', en: 'Satisfaction rate, not rounded' },
  effective: { vi: 'Số phiếu hiệu dụng', en: 'Effective ballots' },
  low: { vi: 'Cận dưới', en: 'Lower end' },
  high: { vi: 'Cận trên', en: 'Upper end' },
  missing: { vi: 'Không trả lời', en: 'Not answered' },
  notApplicable: { vi: 'Không thuộc đối tượng hỏi', en: 'Not applicable' },
  refused: { vi: 'Từ chối trả lời', en: 'Refused' },
  // scores
  card: { vi: 'Phiếu điểm', en: 'Score card' },
  inputs: { vi: 'Đầu vào', en: 'Inputs' },
  inputsNote: {
    vi: 'Ô trống là thiếu số liệu; not-applicable là không phát sinh ở đơn vị. Số đếm nhập vào tử số và mẫu số, số và câu trả lời nhập vào giá trị.',
    en: 'An empty cell is missing; not-applicable is what does not exist at the unit. Counts go into numerator and denominator, numbers and answers into value.',
  },
  inputName: { vi: 'Tên', en: 'Name' },
  standing: { vi: 'Tình trạng', en: 'Standing' },
  shortened: { vi: 'Ghi chú', en: 'Note' },
  longDecimal: { vi: 'bảng tính chỉ giữ được 15 chữ số của', en: 'a worksheet keeps but 15 digits of' },
  totalPoints: { vi: 'Tổng điểm', en: 'Total' },
  countedMax: { vi: 'Điểm tối đa được tính', en: 'Maximum that counts' },
  indexShare: { vi: 'Chỉ số', en: 'Index' },
  isComplete: { vi: 'Đủ số liệu: 1 có, 0 không', en: 'Complete: 1 yes, 0 no' },
  code: { vi: 'Mã', en: 'Code' },
  criterion: { vi: 'Tiêu chí', en: 'Criterion' },
  role: { vi: 'Vai trò', en: 'Role' },
  parentRow: { vi: 'Dòng cấp trên', en: 'Row of its parent' },
  max: { vi: 'Điểm tối đa', en: 'Maximum' },
  fullFactor: { vi: 'Hệ số ban đầu', en: 'Factor at first' },
  byRule: { vi: 'Theo quy tắc', en: 'By the rule' },
  reason: { vi: 'Vì sao không có điểm', en: 'Why it has no points' },
  policy: { vi: 'Cách xử lý', en: 'What becomes of it' },
  raw: { vi: 'Điểm chưa làm tròn', en: 'Points, not rounded' },
  points: { vi: 'Điểm', en: 'Points' },
  worth: { vi: 'Tối đa × hệ số', en: 'Maximum × factor' },
  whole: { vi: 'Tổng của con được tính', en: 'Of the children that count' },
  rebased: { vi: 'Trong đó quy đổi', en: 'Of it rebased' },
  shared: { vi: 'Trong đó chia lại', en: 'Of it shared out' },
  leftCount: { vi: 'Số con còn lại', en: 'Children left' },
  grown: { vi: 'Hệ số sau xử lý', en: 'Factor after it' },
  lost: { vi: 'Tối đa bị loại', en: 'Maximum taken out' },
  leftMax: { vi: 'Tối đa còn lại', en: 'Maximum left' },
  pooling: { vi: 'Hệ số gộp', en: 'Pooled by' },
  factor: { vi: 'Hệ số cuối', en: 'Factor' },
  contribution: { vi: 'Đóng góp', en: 'Contribution' },
  adds: { vi: 'Được cộng', en: 'Is added' },
  complete: { vi: 'Đủ', en: 'Complete' },
  // rates
  rates: { vi: 'Tỷ lệ', en: 'Rates' },
  rate: { vi: 'Tỷ lệ', en: 'Rate' },
  row: { vi: 'Dòng', en: 'Row' },
  numerator: { vi: 'Tử số', en: 'Numerator' },
  denominator: { vi: 'Mẫu số', en: 'Denominator' },
  definition: { vi: 'Định nghĩa', en: 'Definition' },
  columns: { vi: 'cột', en: 'columns' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** How each rounding is called. */
export const ROUNDINGS: Readonly<Record<string, Bilingual>> = {
  'half-up': { vi: 'một nửa làm tròn ra xa số 0', en: 'a half away from zero' },
  'half-down': { vi: 'một nửa làm tròn về phía số 0', en: 'a half towards zero' },
  'half-even': { vi: 'một nửa làm tròn về số chẵn', en: 'a half to the even neighbour' },
  up: { vi: 'làm tròn ra xa số 0', en: 'away from zero' },
  down: { vi: 'làm tròn về phía số 0', en: 'towards zero' },
  ceiling: { vi: 'làm tròn lên', en: 'upwards' },
  floor: { vi: 'làm tròn xuống', en: 'downwards' },
};

/** A rounding in a sentence. */
export const ROUNDED: Readonly<Record<Locale, (places: number, rule: string) => string>> = {
  vi: (places, rule) => `Phần trăm làm tròn đến ${places} chữ số thập phân, ${rule}.`,
  en: (places, rule) => `Percentages are rounded to ${places} ${places === 1 ? 'decimal' : 'decimals'}, ${rule}.`,
};

/** The units a due date sheet counts in, as they are typed in. */
export const UNITS = {
  'working-day': { vi: 'ngày làm việc', en: 'working day' },
  'calendar-day': { vi: 'ngày', en: 'day' },
  week: { vi: 'tuần', en: 'week' },
  month: { vi: 'tháng', en: 'month' },
  year: { vi: 'năm', en: 'year' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** How points count in their parent, in words. */
export const ROLES = {
  counted: { vi: 'tính điểm', en: 'counted' },
  bonus: { vi: 'điểm cộng', en: 'bonus' },
  deduction: { vi: 'điểm trừ', en: 'deduction' },
  information: { vi: 'tham khảo', en: 'information' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Why there are no points, in words. */
export const REASONS = {
  missing: { vi: 'thiếu số liệu', en: 'missing' },
  'not-applicable': { vi: 'không áp dụng', en: 'not applicable' },
  'zero-denominator': { vi: 'mẫu số bằng 0', en: 'denominator of 0' },
  unscorable: { vi: 'số liệu sai', en: 'wrong figure' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What becomes of a criterion without points, in words. */
export const POLICIES = {
  incomplete: { vi: 'chưa đủ', en: 'incomplete' },
  full: { vi: 'cho điểm tối đa', en: 'full' },
  zero: { vi: 'cho 0 điểm', en: 'zero' },
  unscored: { vi: 'không chấm', en: 'unscored' },
  'not-counted': { vi: 'không tính', en: 'not counted' },
  rebase: { vi: 'quy đổi', en: 'rebased' },
  redistribute: { vi: 'chia lại', en: 'redistributed' },
} as const satisfies Readonly<Record<string, Bilingual>>;
