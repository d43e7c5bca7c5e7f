import type { Phrase } from '../../kernel/index.js';
import { fixedPhrase } from '../../kernel/inside.js';

/** What may be wrong with a questionnaire, with its ballots or with the file they come from. */
export type BallotProblemCode =
  | 'survey/invalid-questionnaire'
  | 'survey/no-name'
  | 'survey/no-questions'
  | 'survey/question-twice'
  | 'survey/factor-twice'
  | 'survey/option-twice'
  | 'survey/number-of-options'
  | 'survey/reserved-option'
  | 'survey/points-twice'
  | 'survey/satisfied-not-named'
  | 'survey/not-a-number'
  | 'survey/no-answers'
  | 'survey/unknown-answer'
  | 'survey/unknown-question'
  | 'survey/unknown-factor'
  | 'survey/one-answer'
  | 'survey/which-question'
  | 'survey/population-in-design'
  | 'survey/not-measured'
  | 'survey/bounds-reversed'
  | 'survey/invalid-ballots'
  | 'survey/not-a-ballot'
  | 'survey/ballot-twice'
  | 'survey/outside-period'
  | 'survey/not-a-day'
  | 'survey/unknown-mode'
  | 'survey/off-scale'
  | 'survey/missing-column';

/** The problems of questionnaires and ballots in words. */
export const ballotProblems = (): Readonly<Record<BallotProblemCode, Phrase>> => ({
  'survey/which-question': fixedPhrase(
    'Phải nêu rõ câu hỏi: phiếu có nhiều hoặc không có câu hỏi về hài lòng',
    'Say which question: none or several have answers that count as satisfied',
  ),
  'survey/population-in-design': fixedPhrase(
    'Quy mô tổng thể do thiết kế mẫu quy định',
    'How many people the ballots were drawn from is for the design to tell',
  ),
  'survey/unknown-factor': fixedPhrase('Không có yếu tố này', 'There is no such factor'),
  'survey/one-answer': fixedPhrase(
    'Câu hỏi nhiều lựa chọn: mỗi lần chỉ tính được một phương án',
    'Of a question of several answers one answer is counted at a time',
  ),
  'survey/invalid-questionnaire': fixedPhrase('Phiếu hỏi không hợp lệ', 'The questionnaire is not valid'),
  'survey/no-name': fixedPhrase('Thiếu mã hoặc tên', 'A code or a name is missing'),
  'survey/no-questions': fixedPhrase('Không có câu hỏi nào', 'There are no questions'),
  'survey/question-twice': fixedPhrase('Câu hỏi trùng mã', 'The question stands twice'),
  'survey/factor-twice': fixedPhrase('Yếu tố trùng mã', 'The factor stands twice'),
  'survey/option-twice': fixedPhrase('Phương án trùng mã', 'The answer stands twice'),
  'survey/number-of-options': fixedPhrase('Số phương án trả lời không hợp lệ', 'Too few or too many answers'),
  'survey/reserved-option': fixedPhrase(
    'Mã này dành cho "không áp dụng" và "từ chối trả lời"',
    'The id is kept for what is not applicable or refused',
  ),
  'survey/satisfied-not-named': fixedPhrase(
    'Thang đo dưới bốn mức phải nêu rõ mức nào được tính là hài lòng (`satisfied`)',
    'A scale of fewer than four levels says which of them count as satisfied (`satisfied`)',
  ),
  'survey/points-twice': fixedPhrase('Hai mức có cùng số điểm', 'Two levels have the same points'),
  'survey/not-a-number': fixedPhrase('Không phải là một số', 'Not a number'),
  'survey/no-answers': fixedPhrase('Chưa nêu phương án nào', 'No answers are named'),
  'survey/unknown-answer': fixedPhrase('Không có phương án này', 'The question has no such answer'),
  'survey/unknown-question': fixedPhrase('Không có câu hỏi này', 'There is no such question'),
  'survey/not-measured': fixedPhrase(
    'Câu hỏi này không đo mức độ hài lòng',
    'The question measures nothing a factor could be made of',
  ),
  'survey/bounds-reversed': fixedPhrase('Giới hạn dưới lớn hơn giới hạn trên', 'The bounds are reversed'),
  'survey/invalid-ballots': fixedPhrase('Có phiếu không hợp lệ', 'Some ballots are not valid'),
  'survey/not-a-ballot': fixedPhrase('Không phải là một phiếu', 'Not a ballot'),
  'survey/ballot-twice': fixedPhrase('Phiếu trùng mã, chỉ tính một lần', 'The ballot stands twice, and counts once'),
  'survey/outside-period': fixedPhrase('Ngày của phiếu ngoài kỳ khảo sát', 'The ballot is of a day outside the period'),
  'survey/not-a-day': fixedPhrase('Ngày của phiếu không hợp lệ', 'The day of the ballot is none'),
  'survey/unknown-mode': fixedPhrase('Hình thức khảo sát này không có trong danh mục', 'Unknown way of collecting'),
  'survey/off-scale': fixedPhrase(
    'Câu trả lời ngoài các phương án, coi như bỏ trống',
    'The answer is not offered, and counts as missing',
  ),
  'survey/missing-column': fixedPhrase('Tệp không có cột này', 'The file has no such column'),
});
