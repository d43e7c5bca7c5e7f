import type { Phrase } from '../../kernel/index.js';
import { fixedPhrase } from '../../kernel/inside.js';

/** What may be wrong with registers, sheets, notices and their forms. */
export type RegisterProblemCode =
  | 'dossier/unknown-form'
  | 'dossier/several-forms'
  | 'dossier/form-unread'
  | 'dossier/form-of-another-kind'
  | 'dossier/duplicate-code'
  | 'dossier/code-missing';

/** The problems of registers in words. */
export const registerProblems = (): Readonly<Record<RegisterProblemCode, Phrase>> => ({
  'dossier/unknown-form': fixedPhrase(
    'Không có mẫu này trong văn bản đã nêu; số mẫu không đủ để xác định',
    'No such form of this document; a number alone names none',
  ),
  'dossier/several-forms': fixedPhrase('Có nhiều hơn một mẫu như vậy', 'There is more than one such form'),
  'dossier/form-unread': fixedPhrase(
    'Chưa biết nội dung của mẫu, nên không kiểm tra được',
    'What the form contains is not known, so nothing was checked',
  ),
  'dossier/form-of-another-kind': fixedPhrase(
    'Mẫu dùng cho loại giấy tờ khác',
    'The form is for another kind of paper',
  ),
  'dossier/duplicate-code': fixedPhrase(
    'Hai hồ sơ trong sổ có cùng mã',
    'Two dossiers of the register have the same code',
  ),
  'dossier/code-missing': fixedPhrase('Hồ sơ trong sổ không có mã', 'A dossier of the register has no code'),
});
