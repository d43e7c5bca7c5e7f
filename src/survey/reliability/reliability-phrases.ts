import type { Phrase } from '../../kernel/index.js';
import { fixedPhrase } from '../../kernel/inside.js';

/** What a figure of reliability may be refused for, besides what questionnaires and levels may. */
export type ReliabilityProblemCode = 'survey/number-of-items' | 'survey/questions-or-factor';

/** The problems of reliability in words. */
export const reliabilityProblems = (): Readonly<Record<ReliabilityProblemCode, Phrase>> => ({
  'survey/number-of-items': fixedPhrase(
    'Quá ít hoặc quá nhiều câu hỏi để tính độ tin cậy của thang đo',
    'Too few or too many questions for the reliability of a scale',
  ),
  'survey/questions-or-factor': fixedPhrase(
    'Nêu các câu hỏi, hoặc nêu một yếu tố: chỉ một trong hai',
    'Name questions or a factor: one of the two',
  ),
});
