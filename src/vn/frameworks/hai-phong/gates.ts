import type { Basis, Bilingual } from '../../../kernel/index.js';
import type { Gate, InputCondition } from '../../../score/index.js';
import { decision212, input212 } from './decision-212.js';

/** A gate on a figure that no criterion of the form has. */
export const figureGate = (
  id: string,
  names: Bilingual,
  bound: Omit<InputCondition, 'input'>,
  where: { readonly input?: string; readonly forBands: readonly string[]; readonly basis: readonly Basis[] },
): Gate => {
  const { input = id, ...rest } = where;
  return { id, names, when: { input: input212(input), ...bound }, ...rest };
};

/** All of the tasks as required and on schedule, which the points of these criteria show. */
export const wholeGates = (criteria: readonly string[], basis: readonly Basis[]): readonly Gate[] =>
  criteria.map((criterion) => ({
    id: `all-of-${criterion}`,
    names: {
      vi: `100% công việc được giao đạt yêu cầu về chất lượng, tiến độ (${criterion})`,
      en: `All of the tasks assigned as required and on schedule (${criterion})`,
    },
    when: { criterion, share: 1 },
    forBands: ['good'],
    basis,
  }));

/** What articles 6 and 7 ask of everyone beyond the total, for any band but the lowest. */
export function commonGates(article: '6' | '7', clauseOfDiscipline: string): readonly Gate[] {
  const results = [decision212(article, article === '6' ? '3' : '3(b)')];
  const forBands = ['completed'];
  return [
    figureGate(
      'criteria-completed',
      { vi: 'Các tiêu chí về kết quả thực hiện nhiệm vụ đều hoàn thành', en: 'Every criterion on results completed' },
      { atLeast: 1 },
      { forBands, basis: results },
    ),
    figureGate(
      'criteria-weak',
      {
        vi: 'Không quá 20% tiêu chí chưa bảo đảm chất lượng, tiến độ hoặc hiệu quả thấp',
        en: 'At most 20% of the criteria short of quality, schedule or effect',
      },
      { atMost: 0.2 },
      { forBands, basis: results },
    ),
    figureGate(
      'degradation',
      {
        vi: 'Không có biểu hiện suy thoái theo đánh giá của cấp có thẩm quyền',
        en: 'No degradation found by the competent authority',
      },
      { atMost: 0 },
      { forBands, basis: [decision212(article, '4(b)')] },
    ),
    figureGate(
      'disciplined',
      { vi: 'Không bị xử lý kỷ luật trong năm đánh giá', en: 'Not disciplined in the year' },
      { atMost: 0 },
      { forBands, basis: [decision212(article, clauseOfDiscipline), decision212('3', '5(a)')] },
    ),
  ];
}
