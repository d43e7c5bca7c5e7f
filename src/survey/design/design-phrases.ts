import type { Phrase } from '../../kernel/index.js';
import { fixedPhrase } from '../../kernel/inside.js';

/** What a design may be refused for. */
export type DesignProblemCode =
  | 'survey/missing-fact'
  | 'survey/empty-domain'
  | 'survey/not-a-weight'
  | 'survey/not-a-size'
  | 'survey/size-below-sample'
  | 'survey/sizes-differ'
  | 'survey/too-many-sizes'
  | 'survey/cluster-in-two-strata'
  | 'survey/lonely-psu'
  | 'survey/unknown-choice'
  | 'survey/unknown-cell'
  | 'survey/cell-without-ballots'
  | 'survey/margins-differ'
  | 'survey/not-converged'
  | 'survey/calibrated-jackknife';

/** The problems of designs in words. */
export const designProblems = (): Readonly<Record<DesignProblemCode, Phrase>> => ({
  'survey/missing-fact': fixedPhrase(
    'Phiếu thiếu thông tin mà thiết kế mẫu cần đến',
    'A ballot lacks a fact that the design needs',
  ),
  'survey/empty-domain': fixedPhrase('Không có phiếu nào thuộc phần này', 'No ballot is in this domain'),
  'survey/not-a-weight': fixedPhrase('Trọng số phải là số lớn hơn 0', 'A weight is a number above 0'),
  'survey/not-a-size': fixedPhrase('Quy mô của tầng hoặc cụm không hợp lệ', 'Not a size of a stratum or cluster'),
  'survey/size-below-sample': fixedPhrase(
    'Quy mô nhỏ hơn số đơn vị đã chọn',
    'The size is below the number of units drawn',
  ),
  'survey/sizes-differ': fixedPhrase(
    'Các phiếu cùng tầng ghi quy mô khác nhau',
    'Ballots of one stratum tell different sizes',
  ),
  'survey/too-many-sizes': fixedPhrase(
    'Nhiều quy mô hơn số giai đoạn chọn mẫu',
    'More sizes than the design has stages',
  ),
  'survey/cluster-in-two-strata': fixedPhrase(
    'Một cụm nằm ở hai tầng; nếu tên cụm lặp lại theo tầng thì bật tùy chọn cụm lồng trong tầng (nested)',
    'A cluster stands in two strata; if clusters are named anew in each, say nested',
  ),
  'survey/lonely-psu': fixedPhrase(
    'Tầng chỉ có một đơn vị chọn mẫu: không tính được phương sai',
    'A stratum with one unit tells no variance',
  ),
  'survey/unknown-choice': fixedPhrase('Không có lựa chọn này', 'There is no such choice'),
  'survey/unknown-cell': fixedPhrase(
    'Phiếu thuộc nhóm không có trong tổng thể',
    'A ballot is of a cell the population does not tell',
  ),
  'survey/cell-without-ballots': fixedPhrase(
    'Nhóm của tổng thể không có phiếu nào',
    'A cell of the population has no ballots',
  ),
  'survey/margins-differ': fixedPhrase(
    'Quy mô tổng thể theo các biên khác nhau',
    'The populations of the margins have different sums',
  ),
  'survey/not-converged': fixedPhrase('Hiệu chỉnh theo biên không hội tụ', 'Raking did not converge'),
  'survey/calibrated-jackknife': fixedPhrase(
    'Jackknife không dùng cùng trọng số đã hiệu chỉnh',
    'The jackknife does not go with calibrated weights',
  ),
});
