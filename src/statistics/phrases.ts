import type { Phrase } from '../kernel/index.js';
import { fixedPhrase } from '../kernel/inside.js';
import { type ColumnProblemCode, columnProblems } from './column-phrases.js';
import { type FigureProblemCode, figureProblems } from './figure-phrases.js';
import { type RestateProblemCode, restateProblems } from './restate-phrases.js';

export { statisticsRules } from './rule-phrases.js';

/** What statistics may refuse, find wrong in a report, or note under it. */
export type StatisticsProblemCode =
  | ColumnProblemCode
  | FigureProblemCode
  | RestateProblemCode
  | 'statistics/no-such-period'
  | 'statistics/no-such-closing'
  | 'statistics/periods-without-key'
  | 'statistics/period-twice'
  | 'statistics/many-periods'
  | 'statistics/keys'
  | 'statistics/unknown-choice'
  | 'statistics/no-levels'
  | 'statistics/other-day'
  | 'statistics/other-known-on'
  | 'statistics/other-tally'
  | 'statistics/no-such-column'
  | 'statistics/no-forms'
  | 'statistics/unbalanced'
  | 'statistics/unequal-parts'
  | 'statistics/not-a-count'
  | 'statistics/not-adjacent'
  | 'statistics/other-form'
  | 'statistics/roll-over'
  | 'statistics/other-definition'
  | 'statistics/parts-above-whole'
  | 'statistics/no-such-page'
  | 'statistics/excluded-no-due-date'
  | 'statistics/excluded-withdrawn'
  | 'statistics/excluded-returned'
  | 'statistics/excluded-stopped'
  | 'statistics/excluded-suspended'
  | 'statistics/excluded-orphan-unit'
  | 'statistics/excluded-orphan-procedure'
  | 'statistics/excluded-not-computed'
  | 'statistics/excluded-refused'
  | 'statistics/unknown-channel';

/** The problems of this room in words. */
export const statisticsProblems = (): Readonly<Record<StatisticsProblemCode, Phrase>> => ({
  ...columnProblems(),
  ...figureProblems(),
  ...restateProblems(),
  'statistics/no-such-period': fixedPhrase('Không có kỳ báo cáo này', 'There is no such period'),
  'statistics/no-such-closing': fixedPhrase('Không có ngày chốt số liệu này', 'Periods cannot close on such a day'),
  'statistics/periods-without-key': fixedPhrase(
    'Muốn thống kê nhiều kỳ phải phân tổ theo kỳ',
    'Several periods are counted only with the key period',
  ),
  'statistics/period-twice': fixedPhrase('Hai kỳ kết thúc cùng một ngày', 'Two periods end on the same day'),
  'statistics/many-periods': fixedPhrase(
    'Báo cáo chỉ lập cho một kỳ: số đang giải quyết cuối các kỳ không cộng được',
    'A report is of one period: what is open at the ends of several does not add up',
  ),
  'statistics/keys': fixedPhrase('Tiêu thức phân tổ trùng nhau hoặc quá nhiều', 'Keys are repeated, or too many'),
  'statistics/unknown-choice': fixedPhrase('Lựa chọn này không có trong danh mục', 'Unknown choice'),
  'statistics/no-levels': fixedPhrase('Không rõ cấp của các đơn vị', 'The levels of units are not known'),
  'statistics/other-day': fixedPhrase(
    'Trạng thái không phải ở ngày cuối kỳ',
    'The state is not as of the last day of the period',
  ),
  'statistics/other-known-on': fixedPhrase(
    'Trạng thái được biết vào một ngày khác',
    'The state is as it was known on another day',
  ),
  'statistics/other-tally': fixedPhrase('Hai bảng thống kê không cùng nội dung', 'The tally counts something else'),
  'statistics/no-such-column': fixedPhrase('Biểu không có cột này', 'The form has no such column'),
  'statistics/no-forms': fixedPhrase('Không có báo cáo nào để cộng', 'There is no report to add up'),
  'statistics/unbalanced': fixedPhrase('Các cột không khớp nhau', 'The columns do not agree'),
  'statistics/unequal-parts': fixedPhrase('Tổng không bằng các phần', 'A total is not the sum of its parts'),
  'statistics/not-a-count': fixedPhrase('Không phải là một số lượng (số nguyên không âm)', 'Not a count'),
  'statistics/not-adjacent': fixedPhrase('Hai kỳ không liền nhau', 'The periods are not adjacent'),
  'statistics/other-form': fixedPhrase('Hai báo cáo được lập khác nhau', 'The reports are made differently'),
  'statistics/roll-over': fixedPhrase(
    'Số từ kỳ trước chuyển sang khác số đang giải quyết cuối kỳ trước',
    'What is carried over is not what was pending',
  ),
  'statistics/other-definition': fixedPhrase(
    'Hai tỷ lệ có định nghĩa khác nhau',
    'The rates are of different definitions',
  ),
  'statistics/no-such-page': fixedPhrase('Không có trang này', 'There is no such page'),
  'statistics/parts-above-whole': fixedPhrase('Các phần cộng lại lớn hơn tổng', 'The parts are more than the whole'),
  'statistics/excluded-no-due-date': fixedPhrase('Ngoài biểu: hồ sơ không có hạn', 'In no column: without a due date'),
  'statistics/excluded-withdrawn': fixedPhrase('Ngoài biểu: hồ sơ đã rút', 'In no column: withdrawn'),
  'statistics/excluded-returned': fixedPhrase('Ngoài biểu: hồ sơ trả lại', 'In no column: returned'),
  'statistics/excluded-stopped': fixedPhrase('Ngoài biểu: hồ sơ dừng giải quyết', 'In no column: stopped'),
  'statistics/excluded-suspended': fixedPhrase('Ngoài biểu: hồ sơ tạm dừng', 'In no column: suspended'),
  'statistics/excluded-orphan-unit': fixedPhrase(
    'Ngoài biểu: hồ sơ của đơn vị không có trong danh mục',
    'In no column: of a unit nobody knows',
  ),
  'statistics/excluded-orphan-procedure': fixedPhrase(
    'Ngoài biểu: hồ sơ của thủ tục không có trong danh mục',
    'In no column: of a procedure nobody knows',
  ),
  'statistics/excluded-not-computed': fixedPhrase(
    'Ngoài biểu: hồ sơ không tính được',
    'In no column: could not be computed',
  ),
  'statistics/excluded-refused': fixedPhrase(
    'Ngoài biểu: hồ sơ đã tiếp nhận rồi bị từ chối',
    'In no column: received, then refused',
  ),
  'statistics/unknown-channel': fixedPhrase(
    'Không rõ cách thức nộp hồ sơ, tính vào trực tiếp, bưu chính',
    'Received by an unknown channel, counted as at the desk or by post',
  ),
});
