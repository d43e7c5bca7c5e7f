import type { Bilingual } from 'motcua/narrator';
import type { PublicationOutcome } from 'motcua/survey';
import type { Option } from '../page/option.ts';

/** The words of the part on ballots. */
export const ballotWords = {
  tab: { vi: 'Phiếu khảo sát', en: 'Ballots' },
  intro: {
    vi: 'Tính tỷ lệ hài lòng, khoảng tin cậy, và xem con số có đủ chắc để công bố hay không.',
    en: 'The rate of satisfaction, its interval, and whether the figure is sure enough to be published.',
  },
  from: { vi: 'Dữ liệu', en: 'Data' },
  byCounts: { vi: 'Nhập số lượng', en: 'Counts' },
  byRows: { vi: 'Dán phiếu', en: 'Pasted ballots' },
  satisfied: { vi: 'Số phiếu hài lòng và rất hài lòng', en: 'Ballots that say satisfied or very satisfied' },
  valid: { vi: 'Số phiếu hợp lệ', en: 'Valid ballots' },
  satisfiedHint: {
    vi: 'Phiếu “Bình thường” không được tính là hài lòng.',
    en: 'A ballot that says “Neutral” does not count as satisfied.',
  },
  paste: { vi: 'Phiếu, mỗi dòng một phiếu, dòng đầu là tên cột', en: 'Ballots, one a row, headings first' },
  pasteHint: {
    vi: 'Câu trả lời: Rất hài lòng, Hài lòng, Bình thường, Không hài lòng, Rất không hài lòng, hoặc 5 đến 1. Có cột “Mã phiếu” thì phiếu trùng mã chỉ tính một lần: giữ phiếu đứng trước.',
    en: 'Answers: Very satisfied, Satisfied, Neutral, Dissatisfied, Very dissatisfied, or 5 to 1. With a column “ballot id”, a ballot given twice counts once: the first is kept.',
  },
  population: { vi: 'Số người thuộc diện khảo sát', en: 'People the ballots were drawn from' },
  populationHint: { vi: 'Bỏ trống nếu không biết hoặc rất lớn.', en: 'Leave it empty when unknown or very large.' },
  method: { vi: 'Cách tính khoảng tin cậy 95%', en: 'Method of the 95% interval' },
  methodHint: {
    vi: 'Không rõ thì dùng Wilson: dùng được cả khi ít phiếu hoặc tỷ lệ gần 0% hay 100%. Các cách khác để đối chiếu với kết quả đã tính theo cách đó.',
    en: 'When in doubt take Wilson: it holds with few ballots and with rates near 0% or 100%. The others are for comparing with figures made by them.',
  },
  send: { vi: 'Tính tỷ lệ', en: 'Compute the rate' },
  result: { vi: 'Tỷ lệ hài lòng', en: 'Rate of satisfaction' },
  results: { vi: 'Tỷ lệ hài lòng theo câu hỏi', en: 'Rates of satisfaction by question' },
  question: { vi: 'Câu hỏi', en: 'Question' },
  counts: { vi: 'Hài lòng / hợp lệ', en: 'Satisfied / valid' },
  left: { vi: 'Không tính', en: 'Not counted' },
  rate: { vi: 'Tỷ lệ', en: 'Rate' },
  interval: { vi: 'Khoảng tin cậy 95%', en: '95% interval' },
  gate: { vi: 'Công bố', en: 'Publication' },
  why: { vi: 'Lý do', en: 'Why' },
  story: { vi: 'Cách tính', en: 'How it is computed' },
  table: { vi: 'Ngưỡng công bố', en: 'Thresholds of publication' },
  unverified: {
    vi: 'Ngưỡng này là thông lệ của Hoa Kỳ, không phải quy định của Việt Nam; chưa kiểm chứng với bản gốc.',
    en: 'These thresholds are American practice, not a Vietnamese regulation; they were not compared with the original.',
  },
  caution: {
    vi: 'Khoảng tin cậy chỉ phản ánh sai số ngẫu nhiên do chọn mẫu. Phiếu phát tại quầy không phải mẫu ngẫu nhiên.',
    en: 'The interval covers only the chance of who was asked. Ballots handed out at a desk are not a random sample.',
  },
  noRate: { vi: 'chưa có', en: 'none' },
  is: { vi: 'là', en: 'is' },
  wanted: { vi: 'cần', en: 'it should be' },
  effective: {
    vi: 'Cỡ mẫu hiệu dụng có thể lớn hơn số phiếu, có khi hơn cả số người: hỏi gần hết số người thì sai số nhỏ như của một mẫu lớn hơn nhiều lấy từ một tập rất đông.',
    en: 'The effective sample may be larger than the number of ballots, even than the number of people: asking nearly everybody leaves as little error as a much larger sample of very many people.',
  },
  read: { vi: 'Phiếu đã đọc', en: 'Ballots read' },
  byQuestion: { vi: 'Tỷ lệ theo câu hỏi', en: 'Rates by question' },
  byAnswer: { vi: 'Số phiếu theo câu trả lời', en: 'Ballots by answer' },
  validAnswers: { vi: 'Hợp lệ', en: 'Valid' },
  countedMeans: {
    vi: 'Ở từng câu, phiếu để trống, ghi “Không áp dụng” hoặc trả lời không đọc được thì không phải là phiếu hợp lệ của câu đó (cột “Không tính”).',
    en: 'In each question a ballot that is empty, not applicable or cannot be read is no valid one (column “Not counted”).',
  },
  firstKept: {
    vi: 'Phiếu trùng mã: giữ phiếu đứng trước, bỏ phiếu đứng sau.',
    en: 'Of ballots with the same id the first is kept and the later ones are left out.',
  },
  noIds: {
    vi: 'Không có cột “Mã phiếu” nên không nhận ra được phiếu trùng.',
    en: 'Without a column “ballot id” a ballot given twice cannot be seen.',
  },
  satisfiedMeans: {
    vi: 'Tính là hài lòng: “Rất hài lòng” và “Hài lòng” (5 và 4). “Bình thường” là phiếu hợp lệ nhưng không tính là hài lòng.',
    en: '“Very satisfied” and “Satisfied” (5 and 4) count as satisfied. “Neutral” is valid and does not.',
  },
  download: { vi: 'Tải kết quả (CSV)', en: 'Download the result (CSV)' },
  counted: { vi: 'Phiếu được tính', en: 'Ballots counted' },
  given: { vi: 'Dòng đã dán', en: 'Rows pasted' },
  unused: { vi: 'Cột không phải câu hỏi', en: 'Columns that are no questions' },
  wrong: { vi: 'Lỗi trong phiếu', en: 'What is wrong with the ballots' },
} as const satisfies { readonly [name: string]: Bilingual };

/** Whether a figure may go out, in words. */
export const outcomeWords: { readonly [outcome in PublicationOutcome]: Bilingual } = {
  publish: { vi: 'Có thể công bố', en: 'May be published' },
  'publish-with-warning': { vi: 'Công bố kèm lưu ý', en: 'May be published with a caution' },
  'do-not-publish': { vi: 'Không nên công bố', en: 'Not to be published' },
};

const same = (name: string): Bilingual => ({ vi: name, en: name });

/** What a rule of publication measures. */
export const gateWords: { readonly [measure: string]: Bilingual } = {
  n: { vi: 'số phiếu hợp lệ', en: 'the number of valid ballots' },
  'effective-n': { vi: 'cỡ mẫu hiệu dụng', en: 'the effective sample' },
  'interval-width': { vi: 'bề rộng khoảng tin cậy', en: 'the width of the interval' },
  'relative-width': {
    vi: 'bề rộng khoảng tin cậy so với tỷ lệ',
    en: 'the width of the interval against the rate',
  },
  'complement-relative-width': {
    vi: 'bề rộng khoảng tin cậy so với phần không hài lòng',
    en: 'the width of the interval against the rest',
  },
  'smaller-side': {
    vi: 'số phiếu ở bên ít hơn (hài lòng hoặc không hài lòng)',
    en: 'the number of ballots on the smaller side',
  },
  df: { vi: 'số bậc tự do', en: 'the degrees of freedom' },
};

/** The ways an interval may be made. */
export const methodOptions: readonly Option[] = [
  { value: 'wilson', words: { vi: 'Wilson (nên dùng)', en: 'Wilson (advised)' } },
  { value: 'wilson-cc', words: { vi: 'Wilson có hiệu chỉnh liên tục', en: 'Wilson with continuity correction' } },
  { value: 'beta', words: same('Clopper–Pearson (beta)') },
  { value: 'logit', words: same('Logit') },
  { value: 'agresti-coull', words: same('Agresti–Coull') },
  { value: 'jeffreys', words: same('Jeffreys') },
  { value: 'arcsine', words: same('Arcsine') },
  { value: 'anscombe', words: same('Anscombe') },
  { value: 'plain', words: { vi: 'Thông thường (Wald)', en: 'Plain (Wald)' } },
];
