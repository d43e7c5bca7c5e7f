import type { Phrase } from '../kernel/index.js';
import { fixedPhrase } from '../kernel/inside.js';

/** What the statistics of an index may be refused for. */
export type CompositeProblemCode =
  | 'composite/invalid'
  | 'composite/not-a-value'
  | 'composite/not-a-number'
  | 'composite/unknown-choice'
  | 'composite/other-length'
  | 'composite/too-few-values'
  | 'composite/too-many'
  | 'composite/too-large'
  | 'composite/no-variation'
  | 'composite/bounds-reversed'
  | 'composite/no-reference'
  | 'composite/no-distance'
  | 'composite/not-a-weight'
  | 'composite/zero-weights'
  | 'composite/not-positive'
  | 'composite/no-code'
  | 'composite/code-twice'
  | 'composite/unknown-parent'
  | 'composite/in-cycle'
  | 'composite/number-of-tops'
  | 'composite/no-column'
  | 'composite/column-of-group'
  | 'composite/unknown-code';

/** The problems of this room in words. */
export const compositeProblems = (): Readonly<Record<CompositeProblemCode, Phrase>> => ({
  'composite/invalid': fixedPhrase(
    'Cấu trúc hoặc số liệu của chỉ số không hợp lệ',
    'The index or its figures are not valid',
  ),
  'composite/not-a-value': fixedPhrase('Không phải là một số', 'Not a figure'),
  'composite/not-a-number': fixedPhrase(
    'Tham số không phải là số trong giới hạn',
    'A parameter is no number within bounds',
  ),
  'composite/unknown-choice': fixedPhrase('Lựa chọn này không có trong danh mục', 'Unknown choice'),
  'composite/other-length': fixedPhrase('Số đơn vị hoặc số phần tử khác nhau', 'Of another number of units or parts'),
  'composite/too-few-values': fixedPhrase('Quá ít giá trị', 'Too few values'),
  'composite/too-many': fixedPhrase('Quá nhiều thành phần', 'Too many'),
  'composite/too-large': fixedPhrase('Kết quả quá lớn', 'The result is too large'),
  'composite/no-variation': fixedPhrase('Mọi giá trị đều như nhau', 'All values are the same'),
  'composite/bounds-reversed': fixedPhrase('Cận dưới không nhỏ hơn cận trên', 'The lower bound is not below the upper'),
  'composite/no-reference': fixedPhrase('Đơn vị tham chiếu không có giá trị', 'The unit of reference has no value'),
  'composite/no-distance': fixedPhrase(
    'Mục tiêu hoặc đơn vị tham chiếu không tốt hơn giá trị kém nhất',
    'The target or reference is no better than the worst value',
  ),
  'composite/not-a-weight': fixedPhrase('Không phải là một trọng số', 'Not a weight'),
  'composite/zero-weights': fixedPhrase('Mọi trọng số đều bằng 0', 'All weights are 0'),
  'composite/not-positive': fixedPhrase(
    'Trung bình này không xác định với điểm bằng 0 hoặc âm',
    'This mean is not defined of such a score',
  ),
  'composite/no-code': fixedPhrase('Thiếu mã', 'A code is missing'),
  'composite/code-twice': fixedPhrase('Mã bị trùng', 'The code is used twice'),
  'composite/unknown-parent': fixedPhrase('Không có nhóm này', 'There is no such group'),
  'composite/in-cycle': fixedPhrase(
    'Không thuộc chỉ số: các nhóm nằm trong nhau',
    'Not part of the index: groups within each other',
  ),
  'composite/number-of-tops': fixedPhrase('Phải có đúng một chỉ số trên cùng', 'There must be one node at the top'),
  'composite/no-column': fixedPhrase('Thiếu số liệu của tiêu chí', 'There are no figures for it'),
  'composite/column-of-group': fixedPhrase(
    'Điểm của nhóm được tính, không nhận vào',
    'The scores of a group are computed, not given',
  ),
  'composite/unknown-code': fixedPhrase('Không có mã này', 'There is no such code'),
});
