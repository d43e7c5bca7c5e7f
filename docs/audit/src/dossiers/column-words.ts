import type { Locale } from 'motcua';
import { dossierRowMapping } from 'motcua/dossier';
import type { Bilingual } from 'motcua/narrator';
import type { Meaning, ReadColumn, WordColumn } from './matching.ts';

/** What a column holds, in words. */
export const columnWords: { readonly [column in ReadColumn]: Bilingual } = {
  receivedAt: { vi: 'Ngày tiếp nhận', en: 'Day of receipt' },
  dueOn: { vi: 'Ngày hẹn trả', en: 'Due date' },
  endedOn: { vi: 'Ngày có kết quả', en: 'Day the result was there' },
  id: { vi: 'Mã hồ sơ', en: 'Code of the dossier' },
  procedure: { vi: 'Mã thủ tục', en: 'Code of the procedure' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  field: { vi: 'Lĩnh vực', en: 'Field' },
  channel: { vi: 'Cách thức nộp', en: 'Channel' },
  outcome: { vi: 'Kết quả xử lý (trạng thái)', en: 'Outcome (status)' },
  suspendedOn: { vi: 'Ngày tạm dừng', en: 'Day it was suspended' },
  apologisedOn: { vi: 'Ngày xin lỗi', en: 'Day of the apology' },
  limit: { vi: 'Thời hạn (số ngày làm việc)', en: 'Limit (working days)' },
};

/** What must be known to choose a column. */
export const columnHints: { readonly [column in ReadColumn]?: Bilingual } = {
  endedOn: {
    vi: 'Là ngày kết quả đã có tại nơi trả. Ngày trả kết quả cho người nộp có thể muộn hơn, vì người nộp có thể đến lấy sau: nếu chọn cột đó thì một số hồ sơ có thể bị tính là quá hạn dù kết quả đã có đúng hạn.',
    en: 'The day on which the result was at the desk. The day it was handed over may be later, for applicants may come later: with such a column dossiers may count as overdue though the result was there in time.',
  },
};

/** That a file has no such column, for the columns that may be left away. */
export const absentWords: { readonly [column in ReadColumn]?: Bilingual } = {
  dueOn: { vi: 'tệp không có: hồ sơ không ghi ngày hẹn trả', en: 'not in the file: no due dates are on record' },
  endedOn: { vi: 'tệp không có: mọi hồ sơ đang giải quyết', en: 'not in the file: every dossier is pending' },
};

/** What a word may mean, in the order in which it is offered. */
export const meaningWords: {
  readonly [column in WordColumn]: readonly { readonly meaning: Meaning; readonly words: Bilingual }[];
} = {
  outcome: [
    { meaning: 'finished', words: { vi: 'đã có kết quả', en: 'finished with a result' } },
    { meaning: 'pending', words: { vi: 'đang giải quyết, kể cả chờ bổ sung', en: 'pending, or waiting for papers' } },
    { meaning: 'refused', words: { vi: 'từ chối tiếp nhận', en: 'refused at receipt' } },
    { meaning: 'withdrawn', words: { vi: 'người nộp rút hồ sơ', en: 'withdrawn by the applicant' } },
    { meaning: 'returned', words: { vi: 'trả lại, không có kết quả', en: 'returned without a result' } },
    { meaning: 'stopped', words: { vi: 'dừng giải quyết', en: 'handling was stopped' } },
    {
      meaning: 'nothing',
      words: {
        vi: 'bỏ qua từ này: có ngày kết thúc là đã có kết quả, chưa có là đang giải quyết',
        en: 'pass over the word: finished when there is a day of the result, else pending',
      },
    },
  ],
  channel: [
    { meaning: 'in-person', words: { vi: 'trực tiếp', en: 'in person' } },
    { meaning: 'online', words: { vi: 'trực tuyến', en: 'online' } },
    { meaning: 'postal', words: { vi: 'bưu chính công ích', en: 'by post' } },
    { meaning: 'at-home', words: { vi: 'tại nhà', en: 'at home' } },
    { meaning: 'kiosk', words: { vi: 'ki-ốt', en: 'at a kiosk' } },
    { meaning: 'nothing', words: { vi: 'không rõ: vẫn tính hồ sơ', en: 'not known: the dossier counts all the same' } },
  ],
};

/** A meaning of a word in words. */
export const meaningText = (column: WordColumn, meaning: Meaning, locale: Locale): string =>
  meaningWords[column].find((one) => one.meaning === meaning)?.words[locale] ?? meaning;

const isVietnamese = (name: string) => /[^ -~]/.test(name);

/** By what headings a column is known, in the language of the page. */
export function headingsKnown(column: ReadColumn, locale: Locale): readonly string[] {
  if (column === 'limit') return [];
  return dossierRowMapping.columns[column].filter((name) => isVietnamese(name) === (locale === 'vi'));
}
