import type { Phrase } from '../kernel/index.js';
import { fixedPhrase } from '../kernel/inside.js';

export { absenceText } from './absence-text.js';
export { scoreRules } from './rule-phrases.js';

/** What a framework, a score or a ranking may be refused for, or found to have. */
export type ScoreProblemCode =
  | 'score/invalid-framework'
  | 'score/no-code'
  | 'score/no-name'
  | 'score/code-twice'
  | 'score/not-a-maximum'
  | 'score/negative-weight'
  | 'score/no-weight'
  | 'score/maxima-differ'
  | 'score/weights-differ'
  | 'score/limits-reversed'
  | 'score/no-rule'
  | 'score/rule-beside-children'
  | 'score/unknown-rule'
  | 'score/bounds-equal'
  | 'score/not-above-zero'
  | 'score/points-above-maximum'
  | 'score/maximum-out-of-reach'
  | 'score/nothing-to-pool'
  | 'score/pooled-below-maximum'
  | 'score/not-an-expression'
  | 'score/too-deep'
  | 'score/too-many'
  | 'score/unknown-criterion'
  | 'score/unknown-parent'
  | 'score/cycle'
  | 'score/many-roots'
  | 'score/invalid-rows'
  | 'score/invalid-units'
  | 'score/unit-twice'
  | 'score/unknown-unit'
  | 'score/other-class'
  | 'score/unknown-input'
  | 'score/not-a-count'
  | 'score/not-a-figure'
  | 'score/above-whole'
  | 'score/not-a-share'
  | 'score/no-step'
  | 'score/unknown-answer'
  | 'score/points-out-of-bounds'
  | 'score/other-framework'
  | 'score/other-version'
  | 'score/other-period'
  | 'score/no-series'
  | 'score/other-figure'
  | 'score/other-cohort'
  | 'score/no-bands'
  | 'score/invalid-bands'
  | 'score/not-a-band'
  | 'score/band-twice'
  | 'score/bands-not-whole'
  | 'score/unit-not-ranked'
  | 'score/unit-not-listed'
  | 'score/tie-across-bands'
  | 'score/band-against-order'
  | 'score/no-consequence'
  | 'score/invalid-cells'
  | 'score/no-cell'
  | 'score/not-a-cell'
  | 'score/formula-too-long'
  | 'score/rounding-not-in-excel'
  | 'score/not-replicates'
  | 'score/not-a-spread'
  | 'score/nothing-varied'
  | 'score/invalid-decisions'
  | 'score/has-parts'
  | 'score/verified-twice'
  | 'score/no-reason'
  | 'score/nothing-to-verify'
  | 'score/invalid-events'
  | 'score/unknown-event'
  | 'score/recorded-before'
  | 'score/not-self-scored'
  | 'score/after-closing-date'
  | 'score/no-evidence'
  | 'score/already-verified'
  | 'score/not-the-lead'
  | 'score/verified-by-unit'
  | 'score/council-decided'
  | 'score/already-explained'
  | 'score/nothing-to-explain'
  | 'score/nothing-explained'
  | 'score/open-at-approval'
  | 'score/not-approved'
  | 'score/after-approval'
  | 'score/not-published'
  | 'score/after-publication'
  | 'score/version-twice';

/** The problems of this room in words. */
export const scoreProblems = (): Readonly<Record<ScoreProblemCode, Phrase>> => ({
  'score/invalid-framework': fixedPhrase('Bộ tiêu chí không hợp lệ', 'The framework is not valid'),
  'score/no-code': fixedPhrase('Thiếu mã', 'A code is missing'),
  'score/no-name': fixedPhrase('Thiếu tên gọi', 'A name is missing'),
  'score/code-twice': fixedPhrase('Mã bị trùng', 'The code stands twice'),
  'score/not-a-maximum': fixedPhrase('Điểm tối đa không phải là một số không âm', 'The maximum is not a number from 0'),
  'score/negative-weight': fixedPhrase('Trọng số âm', 'A weight is negative'),
  'score/no-weight': fixedPhrase('Tổng trọng số bằng 0', 'The weights add up to 0'),
  'score/maxima-differ': fixedPhrase(
    'Tổng điểm tối đa của các thành phần khác điểm tối đa của nhóm',
    'The maxima of the parts do not add up to that of the whole',
  ),
  'score/weights-differ': fixedPhrase('Tổng trọng số khác số đã ghi', 'The weights do not add up to what is stated'),
  'score/limits-reversed': fixedPhrase('Giới hạn dưới lớn hơn giới hạn trên', 'The lower limit is above the upper one'),
  'score/no-rule': fixedPhrase('Tiêu chí không có cách chấm', 'A criterion has no rule'),
  'score/rule-beside-children': fixedPhrase(
    'Tiêu chí vừa có cách chấm vừa có tiêu chí thành phần',
    'A criterion has a rule beside its parts',
  ),
  'score/unknown-rule': fixedPhrase('Cách chấm này không có trong danh mục', 'Unknown kind of rule'),
  'score/bounds-equal': fixedPhrase('Cận dưới không nhỏ hơn cận trên', 'The lower bound is not below the upper one'),
  'score/not-above-zero': fixedPhrase('Phải là số dương', 'It must be above 0'),
  'score/points-above-maximum': fixedPhrase('Điểm vượt điểm tối đa', 'Points above the maximum'),
  'score/maximum-out-of-reach': fixedPhrase('Không có mức nào đạt điểm tối đa', 'No answer or step earns the maximum'),
  'score/nothing-to-pool': fixedPhrase(
    'Tiêu chí không có thành phần để tính gộp',
    'A criterion without parts has nothing to pool',
  ),
  'score/pooled-below-maximum': fixedPhrase(
    'Khi tính gộp, điểm tối đa thấp hơn điểm tối đa đã ghi',
    'What is pooled comes to less than the stated maximum',
  ),
  'score/not-an-expression': fixedPhrase('Không phải là một phép tính', 'Not an expression'),
  'score/too-deep': fixedPhrase('Phép tính lồng quá sâu', 'The expression is too deep'),
  'score/too-many': fixedPhrase('Quá nhiều tiêu chí hoặc quá nhiều cấp', 'Too many criteria or levels'),
  'score/unknown-criterion': fixedPhrase('Không có tiêu chí này', 'There is no such criterion'),
  'score/unknown-parent': fixedPhrase('Không có nhóm này', 'There is no such parent'),
  'score/cycle': fixedPhrase('Các tiêu chí chứa lẫn nhau', 'Criteria contain one another'),
  'score/many-roots': fixedPhrase('Phải có đúng một tiêu chí gốc', 'There must be exactly one root'),
  'score/invalid-rows': fixedPhrase('Bảng tiêu chí không hợp lệ', 'The rows of criteria are not valid'),
  'score/invalid-units': fixedPhrase('Danh sách đơn vị không hợp lệ', 'The list of units is not valid'),
  'score/unit-twice': fixedPhrase('Đơn vị bị trùng', 'The unit stands twice'),
  'score/unknown-unit': fixedPhrase('Không có đơn vị này', 'There is no such unit'),
  'score/other-class': fixedPhrase(
    'Bộ tiêu chí không dành cho loại đơn vị này',
    'The framework is not for this class of units',
  ),
  'score/unknown-input': fixedPhrase('Không có cách chấm nào dùng số liệu này', 'No rule reads this input'),
  'score/not-a-count': fixedPhrase('Không phải là một cặp tử số, mẫu số', 'Not a count with numerator and denominator'),
  'score/not-a-figure': fixedPhrase('Không phải là số liệu', 'Not a figure'),
  'score/not-a-share': fixedPhrase(
    'Không phải là tỷ lệ từ 0 đến 1 (45% là 0,45)',
    'Not a share from 0 to 1 (45 % is written 0.45)',
  ),
  'score/above-whole': fixedPhrase('Tử số lớn hơn mẫu số', 'The numerator is above the denominator'),
  'score/no-step': fixedPhrase('Không thuộc mức nào', 'It is in no step'),
  'score/unknown-answer': fixedPhrase('Không có câu trả lời này', 'There is no such answer'),
  'score/points-out-of-bounds': fixedPhrase('Điểm nằm ngoài giới hạn', 'Points out of bounds'),
  'score/other-framework': fixedPhrase('Không cùng bộ tiêu chí', 'Not of the same framework'),
  'score/other-version': fixedPhrase(
    'Không cùng phiên bản của bộ tiêu chí',
    'Not of the same version of the framework',
  ),
  'score/other-period': fixedPhrase('Không cùng kỳ', 'Not of the same period'),
  'score/no-series': fixedPhrase('Hai bảng xếp hạng không so sánh được', 'The two rankings are no series'),
  'score/other-figure': fixedPhrase(
    'Bảng này xếp hạng theo điểm, bảng kia theo tỷ lệ điểm đạt được',
    'One ranking is by points, the other by shares of the maximum',
  ),
  'score/other-cohort': fixedPhrase('Không cùng các đơn vị được xếp hạng', 'Not of the same ranked units'),
  'score/no-bands': fixedPhrase('Bộ tiêu chí không có mức xếp loại', 'The framework has no bands'),
  'score/invalid-bands': fixedPhrase('Cách chia mức xếp loại không hợp lệ', 'The bands are not valid'),
  'score/not-a-band': fixedPhrase('Giới hạn của mức xếp loại không hợp lệ', 'Not the bound of a band'),
  'score/band-twice': fixedPhrase('Mức xếp loại bị trùng', 'The band stands twice'),
  'score/bands-not-whole': fixedPhrase(
    'Các mức xếp loại không gồm đúng các đơn vị được xếp hạng',
    'The bands do not add up to the ranked units',
  ),
  'score/unit-not-ranked': fixedPhrase('Đơn vị không được xếp hạng', 'The unit has no rank'),
  'score/unit-not-listed': fixedPhrase('Đơn vị không có trong mức xếp loại nào', 'The unit is in no band'),
  'score/tie-across-bands': fixedPhrase(
    'Đơn vị đồng hạng vượt số lượng của mức xếp loại',
    'A tie makes the band larger than its part',
  ),
  'score/band-against-order': fixedPhrase(
    'Đơn vị xếp hạng sau lại có mức xếp loại cao hơn đơn vị xếp hạng trước',
    'The band is better than that of a unit ranked before',
  ),
  'score/no-consequence': fixedPhrase(
    'Bảng hệ quả không có mức xếp loại này',
    'The table of consequences lacks the band',
  ),
  'score/invalid-cells': fixedPhrase('Địa chỉ ô không hợp lệ', 'The cells are not valid'),
  'score/no-cell': fixedPhrase('Chưa chỉ ra ô chứa số liệu này', 'No cell is named for this input'),
  'score/not-a-cell': fixedPhrase('Không phải là địa chỉ ô', 'Not the address of a cell'),
  'score/formula-too-long': fixedPhrase('Công thức quá dài cho Excel', 'The formula is too long for Excel'),
  'score/rounding-not-in-excel': fixedPhrase(
    'Excel không có hàm làm tròn theo cách này',
    'Excel has no function for this rounding',
  ),
  'score/not-replicates': fixedPhrase(
    'Số lần lặp không phải là số nguyên dương hoặc quá lớn',
    'Not a number of replicates, or too many',
  ),
  'score/not-a-spread': fixedPhrase('Biên độ phải từ 0 đến 1', 'The spread is not from 0 to 1'),
  'score/nothing-varied': fixedPhrase('Chưa chọn yếu tố nào để thay đổi', 'Nothing is varied'),
  'score/invalid-decisions': fixedPhrase('Dữ liệu về kết luận thẩm định không hợp lệ', 'The decisions are not valid'),
  'score/has-parts': fixedPhrase(
    'Tiêu chí có tiêu chí thành phần: chấm điểm từng thành phần',
    'The criterion has parts, which have the points',
  ),
  'score/verified-twice': fixedPhrase('Đã được thẩm định ở bước này', 'Verified already at this stage'),
  'score/no-reason': fixedPhrase('Thiếu lý do', 'A reason is missing'),
  'score/nothing-to-verify': fixedPhrase('Chưa có điểm để thẩm định', 'There are no points to verify'),
  'score/invalid-events': fixedPhrase(
    'Dữ liệu về quá trình đánh giá có sự kiện không hợp lệ',
    'The history of an assessment has events that are not valid',
  ),
  'score/unknown-event': fixedPhrase('Loại sự kiện này không có trong danh mục', 'Unknown kind of event'),
  'score/recorded-before': fixedPhrase('Ghi nhận trước khi xảy ra', 'Recorded before it happened'),
  'score/not-self-scored': fixedPhrase(
    'Tiêu chí không thuộc phần tự đánh giá',
    'The criterion is not one the unit scores itself',
  ),
  'score/after-closing-date': fixedPhrase('Quá hạn tự đánh giá', 'After the closing date'),
  'score/no-evidence': fixedPhrase('Thiếu tài liệu kiểm chứng', 'Evidence is missing'),
  'score/already-verified': fixedPhrase('Đã được thẩm định', 'Verified already'),
  'score/not-the-lead': fixedPhrase(
    'Không phải cơ quan chủ trì thẩm định tiêu chí này',
    'Not by the lead agency of the criterion',
  ),
  'score/verified-by-unit': fixedPhrase('Đơn vị tự thẩm định điểm của mình', 'The unit verified its own score'),
  'score/council-decided': fixedPhrase('Hội đồng đã thẩm định', 'The council has decided already'),
  'score/already-explained': fixedPhrase(
    'Đơn vị đã giải trình: phải thẩm định lần 2',
    'The unit has explained: it takes a second verification',
  ),
  'score/nothing-to-explain': fixedPhrase(
    'Chưa thẩm định thì chưa có gì để giải trình',
    'Nothing was verified that could be explained',
  ),
  'score/nothing-explained': fixedPhrase(
    'Chưa có giải trình để thẩm định lần 2',
    'There is no explanation for a second verification',
  ),
  'score/open-at-approval': fixedPhrase(
    'Phê duyệt khi còn tiêu chí hoặc giải trình chưa được thẩm định',
    'Approved with criteria or explanations that were not verified',
  ),
  'score/not-approved': fixedPhrase('Chưa được phê duyệt', 'Not approved yet'),
  'score/after-approval': fixedPhrase('Đã phê duyệt', 'Approved already'),
  'score/not-published': fixedPhrase(
    'Chưa công bố nên chưa có gì để đính chính',
    'Not published yet, so that nothing can be restated',
  ),
  'score/after-publication': fixedPhrase(
    'Đã công bố: chỉ có thể đính chính',
    'Published already: it can only be restated',
  ),
  'score/version-twice': fixedPhrase('Đã có lần công bố mang số này', 'The version was published before'),
});
