import type { Phrase } from '../kernel/index.js';
import { fixedPhrase } from '../kernel/inside.js';

/** What carrying figures over to other units may refuse or find. */
export type RestateProblemCode =
  | 'statistics/no-unit-key'
  | 'statistics/restated-backwards'
  | 'statistics/succession-break';

/** The problems of carrying figures over to other units in words. */
export const restateProblems = (): Readonly<Record<RestateProblemCode, Phrase>> => ({
  'statistics/no-unit-key': fixedPhrase('Thống kê không phân theo đơn vị', 'The tally does not tell units apart'),
  'statistics/restated-backwards': fixedPhrase(
    'Số liệu chỉ chuyển được sang đơn vị của ngày sau',
    'Figures are carried over to units of a later day only',
  ),
  'statistics/succession-break': fixedPhrase(
    'Số từ kỳ trước chuyển sang của đơn vị mới khác số đang giải quyết của các đơn vị cũ',
    'What a unit carried over is not what was open at those before it',
  ),
});
