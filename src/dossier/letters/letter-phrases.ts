import type { Phrase } from '../../kernel/index.js';
import { fixedPhrase } from '../../kernel/inside.js';

/** What may be wrong with letters. */
export type LetterProblemCode =
  | 'dossier/state-of-another-day'
  | 'dossier/context-missing'
  | 'dossier/no-apology-rule'
  | 'dossier/not-an-apology'
  | 'dossier/item-missing'
  | 'dossier/wrong-signer'
  | 'dossier/new-date-not-later'
  | 'dossier/invalid-template'
  | 'dossier/unknown-letter'
  | 'dossier/unknown-placeholder';

/** The problems of letters in words. */
export const letterProblems = (): Readonly<Record<LetterProblemCode, Phrase>> => ({
  'dossier/state-of-another-day': fixedPhrase(
    'Trạng thái hồ sơ được tính cho ngày khác',
    'The state of the dossier is that of another day',
  ),
  'dossier/context-missing': fixedPhrase(
    'Trạng thái đọc từ JSON chưa có lịch và quy tắc kèm theo',
    'The state was read from JSON and its calendar and rules were not given back',
  ),
  'dossier/no-apology-rule': fixedPhrase(
    'Không có quy tắc về thư xin lỗi cho hồ sơ này',
    'No rule for letters of apology is known for this dossier',
  ),
  'dossier/not-an-apology': fixedPhrase(
    'Không phải là thư xin lỗi hoặc mẫu thư xin lỗi',
    'Not an apology, or not a form for one',
  ),
  'dossier/item-missing': fixedPhrase('Thiếu nội dung mà mẫu yêu cầu', 'Something the form asks for is missing'),
  'dossier/wrong-signer': fixedPhrase('Người ký không đúng theo mẫu', 'Not signed by whom the form asks for'),
  'dossier/new-date-not-later': fixedPhrase(
    'Ngày hẹn lại không phải là một ngày sau ngày hẹn trả kết quả',
    'The new date is no day after the due date',
  ),
  'dossier/invalid-template': fixedPhrase('Mẫu thư không dùng được', 'The template cannot be used'),
  'dossier/unknown-letter': fixedPhrase('Không có mẫu cho loại thư này', 'No template for this kind of letter'),
  'dossier/unknown-placeholder': fixedPhrase(
    'Chỗ điền này của mẫu không có trong danh mục',
    'Unknown placeholder of the template',
  ),
});
