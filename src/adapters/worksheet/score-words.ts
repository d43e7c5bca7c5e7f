import type { Bilingual } from '../../kernel/index.js';

/** What the sheets of a score card say. */
export const SCORE_WORDS = {
  card: { vi: 'Phiếu điểm', en: 'Score card' },
  inputs: { vi: 'Đầu vào', en: 'Inputs' },
  inputsNote: {
    vi: 'Ô trống là thiếu số liệu; nhập "không phát sinh" nếu không phát sinh tại đơn vị. Số lượng nhập vào tử số và mẫu số, số và câu trả lời nhập vào giá trị.',
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
  reason: { vi: 'Lý do không có điểm', en: 'Why it has no points' },
  policy: { vi: 'Cách xử lý', en: 'What becomes of it' },
  raw: { vi: 'Điểm chưa làm tròn', en: 'Points, not rounded' },
  points: { vi: 'Điểm', en: 'Points' },
  worth: { vi: 'Tối đa × hệ số', en: 'Maximum × factor' },
  whole: { vi: 'Tối đa của các tiêu chí con được tính', en: 'Of the children that count' },
  rebased: { vi: 'Trong đó quy đổi', en: 'Of it rebased' },
  shared: { vi: 'Trong đó chia lại', en: 'Of it shared out' },
  leftCount: { vi: 'Số tiêu chí con còn lại', en: 'Children left' },
  grown: { vi: 'Hệ số sau xử lý', en: 'Factor after it' },
  lost: { vi: 'Tối đa bị loại', en: 'Maximum taken out' },
  leftMax: { vi: 'Tối đa còn lại', en: 'Maximum left' },
  pooling: { vi: 'Hệ số gộp', en: 'Pooled by' },
  factor: { vi: 'Hệ số cuối', en: 'Factor' },
  contribution: { vi: 'Đóng góp', en: 'Contribution' },
  adds: { vi: 'Được cộng', en: 'Is added' },
  complete: { vi: 'Đủ', en: 'Complete' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** How points count in their parent, in words. */
export const ROLES = {
  counted: { vi: 'tính điểm', en: 'counted' },
  bonus: { vi: 'điểm cộng', en: 'bonus' },
  deduction: { vi: 'điểm trừ', en: 'deduction' },
  information: { vi: 'tham khảo', en: 'information' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** How an input stands; what does not exist at the unit is typed in by this word. */
export const STANDINGS = {
  ok: { vi: 'đủ', en: 'ok' },
  missing: { vi: 'thiếu', en: 'missing' },
  'not-applicable': { vi: 'không phát sinh', en: 'not-applicable' },
  wrong: { vi: 'sai', en: 'wrong' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Why there are no points, in words. */
export const REASONS = {
  missing: { vi: 'thiếu số liệu', en: 'missing' },
  'not-applicable': { vi: 'không phát sinh tại đơn vị', en: 'not applicable' },
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
