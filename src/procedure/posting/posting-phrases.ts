import type { Phrase } from '../../kernel/index.js';
import { fixedPhrase } from '../../kernel/inside.js';

/** What may be wrong with the publicity of a procedure. */
export type PostingProblemCode =
  | 'posting/part-missing'
  | 'posting/issuer-missing'
  | 'posting/date-missing'
  | 'posting/announced-late'
  | 'posting/published-late'
  | 'posting/posted-late';

/** The problems of posting in words. */
export const postingProblems = (): Readonly<Record<PostingProblemCode, Phrase>> => ({
  'posting/part-missing': fixedPhrase(
    'Thiếu bộ phận tạo thành thủ tục hành chính',
    'A part of which the procedure is made is missing',
  ),
  'posting/issuer-missing': fixedPhrase(
    'Không rõ cơ quan ban hành quyết định công bố, nên không xác định được thời hạn',
    'Who issued the announcing decision is not told, so the days allowed are not known',
  ),
  'posting/date-missing': fixedPhrase(
    'Thiếu ngày, không xác định được đúng hạn hay quá hạn',
    'A date is missing: neither on time nor late',
  ),
  'posting/announced-late': fixedPhrase(
    'Ban hành quyết định công bố thủ tục hành chính quá thời hạn',
    'The announcing decision was signed late',
  ),
  'posting/published-late': fixedPhrase(
    'Nhập, đăng tải lên Cơ sở dữ liệu quốc gia về thủ tục hành chính quá thời hạn',
    'Entered and published in the national database late',
  ),
  'posting/posted-late': fixedPhrase(
    'Niêm yết thủ tục hành chính tại cơ quan quá thời hạn',
    'Posted at the office late',
  ),
});
