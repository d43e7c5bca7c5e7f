import type { Phrase } from '../../kernel/index.js';
import { fixedPhrase } from '../../kernel/inside.js';

/** What a state may be refused for. */
export type StateProblemCode =
  | 'survey/needs-ballots'
  | 'survey/other-state'
  | 'survey/not-a-state'
  | 'survey/domain-twice'
  | 'survey/too-many-domains'
  | 'survey/pair-of-one';

/** The problems of states in words. */
export const stateProblems = (): Readonly<Record<StateProblemCode, Phrase>> => ({
  'survey/needs-ballots': fixedPhrase(
    'Số cộng dồn không đủ để trả lời: cần từng phiếu',
    'Sums do not tell: the ballots themselves are needed',
  ),
  'survey/other-state': fixedPhrase(
    'Số cộng dồn của phiếu hỏi, thiết kế hoặc cách chia khác',
    'Sums of another questionnaire, design or division',
  ),
  'survey/not-a-state': fixedPhrase(
    'Số cộng dồn không khớp với phiếu hỏi và thiết kế mẫu ghi kèm',
    'The sums are not those its questionnaire and design ask for',
  ),
  'survey/domain-twice': fixedPhrase('Cách chia trùng tên', 'A domain stands twice, or has no name'),
  'survey/too-many-domains': fixedPhrase('Quá nhiều cách chia', 'Too many facts to divide by'),
  'survey/pair-of-one': fixedPhrase('Một cặp gồm hai câu hỏi khác nhau', 'A pair is of two questions'),
});
