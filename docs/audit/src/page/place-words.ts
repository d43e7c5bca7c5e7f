import type { Bilingual } from 'motcua/narrator';

/** What the library calls a thing that the forms ask for, in the words of the forms. */
export const placeWords: { readonly [path: string]: Bilingual } = {
  receivedAt: { vi: 'Ngày tiếp nhận', en: 'Day of receipt' },
  'limit.amount': { vi: 'Độ dài thời hạn', en: 'Amount' },
  channel: { vi: 'Cách thức nộp', en: 'Channel' },
  case: { vi: 'Trường hợp', en: 'Case' },
  numerator: { vi: 'Số phiếu hài lòng', en: 'Satisfied ballots' },
  denominator: { vi: 'Số phiếu hợp lệ', en: 'Valid ballots' },
  population: { vi: 'Số người thuộc diện khảo sát', en: 'People the ballots were drawn from' },
};
