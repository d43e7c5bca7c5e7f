import type { Bilingual } from 'motcua/narrator';
import type { PublicationOutcome } from 'motcua/survey';
import type { Option } from '../page/field.ts';

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
  paste: { vi: 'Phiếu, mỗi dòng một phiếu, dòng đầu là tên cột', en: 'Ballots, one a row, headings first' },
  pasteHint: {
    vi: 'Câu trả lời: Rất hài lòng, Hài lòng, Bình thường, Không hài lòng, Rất không hài lòng, hoặc 5 đến 1. Có cột “Mã phiếu” thì phiếu trùng mã chỉ tính một lần.',
    en: 'Answers: Very satisfied, Satisfied, Neutral, Dissatisfied, Very dissatisfied, or 5 to 1. With a column “ballot id”, a ballot given twice counts once.',
  },
  population: { vi: 'Số người thuộc diện khảo sát', en: 'People the ballots were drawn from' },
  populationHint: { vi: 'Bỏ trống nếu không biết hoặc rất lớn.', en: 'Leave it empty when unknown or very large.' },
  method: { vi: 'Cách tính khoảng tin cậy 95%', en: 'Method of the 95% interval' },
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
    en: 'These thresholds are American practice and no rule of Viet Nam; they were not compared with the original.',
  },
  caution: {
    vi: 'Khoảng tin cậy chỉ phản ánh sai số ngẫu nhiên do chọn mẫu. Phiếu phát tại quầy không phải mẫu ngẫu nhiên.',
    en: 'The interval tells of chance alone. Ballots handed out at a desk are no random sample.',
  },
  noRate: { vi: 'chưa có', en: 'none' },
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

/** The ways an interval may be made. */
export const methodOptions: readonly Option[] = [
  { value: 'wilson', words: same('Wilson') },
  { value: 'wilson-cc', words: { vi: 'Wilson có hiệu chỉnh liên tục', en: 'Wilson with continuity correction' } },
  { value: 'beta', words: same('Clopper–Pearson (beta)') },
  { value: 'logit', words: same('Logit') },
  { value: 'agresti-coull', words: same('Agresti–Coull') },
  { value: 'jeffreys', words: same('Jeffreys') },
  { value: 'arcsine', words: same('Arcsine') },
  { value: 'anscombe', words: same('Anscombe') },
  { value: 'plain', words: { vi: 'Thông thường (Wald)', en: 'Plain (Wald)' } },
];
