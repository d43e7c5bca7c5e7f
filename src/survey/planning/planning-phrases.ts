import type { Phrase } from '../../kernel/index.js';
import { fixedPhrase } from '../../kernel/inside.js';

/** What the plan of a survey may be refused for, or what is to be known of it. */
export type PlanningProblemCode =
  | 'survey/out-of-range'
  | 'survey/sample-too-large'
  | 'survey/no-strata'
  | 'survey/stratum-twice'
  | 'survey/no-population'
  | 'survey/no-deviation'
  | 'survey/budget-not-asked'
  | 'survey/below-minimum'
  | 'survey/above-population'
  | 'survey/equal-shares'
  | 'survey/margin-reaches-end'
  | 'survey/invitations-above-population'
  | 'survey/unknown-stratum'
  | 'survey/above-invited'
  | 'survey/stratum-not-told'
  | 'survey/stratum-empty'
  | 'survey/stratum-of-one'
  | 'survey/stratum-short';

/** The problems of planning in words. */
export const planningProblems = (): Readonly<Record<PlanningProblemCode, Phrase>> => ({
  'survey/out-of-range': fixedPhrase('Không phải là số trong giới hạn', 'Not a number within the bounds'),
  'survey/sample-too-large': fixedPhrase('Cỡ mẫu lớn quá mức có thể đếm', 'More ballots than can be counted'),
  'survey/no-strata': fixedPhrase('Thiếu danh sách các tầng', 'There are no strata'),
  'survey/stratum-twice': fixedPhrase('Tên tầng bị thiếu hoặc trùng', 'A stratum without a name of its own'),
  'survey/no-population': fixedPhrase('Không có ai trong các tầng', 'There is nobody in the strata'),
  'survey/no-deviation': fixedPhrase(
    'Độ lệch chuẩn của mọi tầng bằng không: không có gì để phân bổ theo',
    'No answers differ in any stratum: there is nothing to share out by',
  ),
  'survey/budget-not-asked': fixedPhrase(
    'Chỉ dùng kinh phí cho phương pháp theo chi phí, thay cho tổng số phiếu',
    'A budget is for the method by cost only, and instead of a total',
  ),
  'survey/below-minimum': fixedPhrase(
    'Không đủ cho số tối thiểu của mỗi tầng',
    'Too little for the minimum of each stratum',
  ),
  'survey/above-population': fixedPhrase('Nhiều hơn số người có trong các tầng', 'More than there are in the strata'),
  'survey/equal-shares': fixedPhrase(
    'Hai tỷ lệ bằng nhau: không có chênh lệch để phát hiện',
    'Equal shares: there is no difference to find',
  ),
  'survey/margin-reaches-end': fixedPhrase(
    'Sai số rộng tới 0 hoặc 1: công thức theo phân phối chuẩn không còn đúng',
    'The margin reaches 0 or 1, where the formula of the normal distribution does not hold',
  ),
  'survey/invitations-above-population': fixedPhrase(
    'Số phiếu cần phát nhiều hơn tổng thể: hỏi tất cả cũng không đủ với tỷ lệ trả lời này',
    'More invitations than there are people: even asking everyone is not enough at this response',
  ),
  'survey/unknown-stratum': fixedPhrase('Tầng này không có trong kế hoạch', 'No such stratum in the plan'),
  'survey/above-invited': fixedPhrase('Thu về nhiều hơn số đã phát', 'More came back than were asked'),
  'survey/stratum-not-told': fixedPhrase('Chưa rõ đã thu được bao nhiêu phiếu', 'Not told how many ballots there are'),
  'survey/stratum-empty': fixedPhrase(
    'Không thu được phiếu nào: thu thêm, hoặc gộp với tầng tương tự và nói rõ',
    'No ballots: collect some, or merge with a stratum alike and say so',
  ),
  'survey/stratum-of-one': fixedPhrase(
    'Chỉ có một phiếu: không tính được sai số của tầng này',
    'A single ballot: the stratum has no standard error of its own',
  ),
  'survey/stratum-short': fixedPhrase('Thu được ít hơn kế hoạch', 'Fewer ballots than planned'),
});
