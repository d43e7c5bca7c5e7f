import type { Phrase } from '../../kernel/index.js';
import { fixedPhrase } from '../../kernel/inside.js';

/** What an interval may be refused for. */
export type IntervalProblemCode =
  | 'survey/not-a-share'
  | 'survey/not-an-effective-n'
  | 'survey/not-a-level'
  | 'survey/not-degrees-of-freedom'
  | 'survey/unknown-method';

/** The problems of intervals in words. */
export const intervalProblems = (): Readonly<Record<IntervalProblemCode, Phrase>> => ({
  'survey/not-a-share': fixedPhrase('Không phải là một tỷ lệ từ 0 đến 1', 'Not a share from 0 to 1'),
  'survey/not-an-effective-n': fixedPhrase('Cỡ mẫu hiệu dụng không hợp lệ', 'Not an effective sample size'),
  'survey/not-a-level': fixedPhrase('Độ tin cậy phải lớn hơn 0 và nhỏ hơn 1', 'A level is above 0 and below 1'),
  'survey/not-degrees-of-freedom': fixedPhrase('Số bậc tự do không hợp lệ', 'Not degrees of freedom'),
  'survey/unknown-method': fixedPhrase('Phương pháp này không được hỗ trợ', 'Unknown method'),
});
