import type { LetterKind } from '../../dossier/index.js';
import type { Block, Locale } from '../../kernel/index.js';
import { frozen } from '../../kernel/inside.js';

/**
 * A letter as it is worded: in each language blocks whose texts hold `{placeholders}`, the names of items (`{applicant}`, `{reason}`) or any other name the
 * letter has a value for. Plain JSON, so an office keeps its own.
 */
export type LetterTemplate = { readonly [locale in Locale]: readonly Block[] };

const heading = (text: string): Block => ({ kind: 'heading', level: 1, text });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

/**
 * The wording of letters when a caller brings none: neutral, and of no form in particular. Official forms and the models of communes word theirs
 * otherwise; start from these, or from nothing.
 *
 * @example
 * ```ts
 * import { letterTemplates } from 'motcua/narrator';
 *
 * letterTemplates.condolence.en.map(({ kind }) => kind); // => ['heading', 'paragraph', 'paragraph']
 * ```
 */
export const letterTemplates: Readonly<Record<LetterKind, LetterTemplate>> = /* @__PURE__ */ (() =>
  frozen({
    apology: {
      vi: [
        heading('Thư xin lỗi'),
        paragraph('Kính gửi: {applicant}'),
        paragraph(
          'Hồ sơ {dossierCode} về {procedure}, tiếp nhận {receivedAt}, hẹn trả kết quả {dueAt}. Tình trạng: {state}.',
        ),
        paragraph('Lý do: {reason}'),
        paragraph('{apology}'),
        paragraph('Hẹn lại ngày trả kết quả: {newDate}'),
      ],
      en: [
        heading('Letter of apology'),
        paragraph('To: {applicant}'),
        paragraph('Your dossier {dossierCode} on {procedure}, received: {receivedAt}, due: {dueAt}. State: {state}.'),
        paragraph('Reason: {reason}'),
        paragraph('{apology}'),
        paragraph('New date for the result: {newDate}'),
      ],
    },
    congratulation: {
      vi: [
        heading('Thư chúc mừng'),
        paragraph('Kính gửi: {applicant}'),
        paragraph('Xin gửi đến gia đình lời chúc mừng chân thành và những lời chúc tốt đẹp nhất.'),
      ],
      en: [
        heading('Letter of congratulation'),
        paragraph('To: {applicant}'),
        paragraph('We congratulate you and your family sincerely, and wish you all the best.'),
      ],
    },
    condolence: {
      vi: [
        heading('Thư chia buồn'),
        paragraph('Kính gửi: {applicant}'),
        paragraph('Xin gửi đến gia đình lời chia buồn sâu sắc.'),
      ],
      en: [
        heading('Letter of condolence'),
        paragraph('To: {applicant}'),
        paragraph('Please accept our deep sympathy in your loss.'),
      ],
    },
  }))();
