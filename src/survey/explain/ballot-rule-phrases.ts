import type { Phrase, RulePhrase, Say, Values, Words } from '../../kernel/index.js';
import {
  choiceWord,
  domainText,
  kindWord,
  type Lang,
  listOf,
  num,
  questionsText,
  questionText,
  valuesOf,
} from './explain-words.js';

/** The rules that tell which ballots were counted, and how. */
export type BallotRule =
  | 'survey/asked'
  | 'survey/ballots-asked'
  | 'survey/valid-ballots'
  | 'survey/weights-from-fact'
  | 'survey/weights-from-sizes'
  | 'survey/weights-equal'
  | 'survey/calibrated'
  | 'survey/question-figure'
  | 'survey/figure'
  | 'survey/quantile'
  | 'survey/share-below';

const both = (vi: Say, en: Say): Phrase => ({ vi, en });

const factorOf = (v: Values, w: Words) => (v['factor'] === null ? '' : ` ${w.plain(v['factor'])}`);

/** Of a factor its questions stand after a colon: it is not of them, they make it. */
const of = (v: Values, lang: Lang) => (v['factor'] === null ? { vi: ' của', en: ' of' }[lang] : ':');

const partOf = (v: Values, w: Words) => (v['probability'] === null ? '' : ` p = ${num(v['probability'], w)}`);

const marginsText = (v: Values, w: Words, lang: Lang) =>
  listOf(v['margins'])
    .map(valuesOf)
    .map(({ by, cells, people }) =>
      lang === 'vi'
        ? `${w.plain(by)} (${w.plain(cells)} nhóm, ${num(people, w)} người)`
        : `${w.plain(by)} (${w.count(cells, 'cell', 'cells')}, ${num(people, w)} people)`,
    )
    .join('; ');

const weights = (v: Values, w: Words, lang: Lang) =>
  lang === 'vi'
    ? `từ ${num(v['least'], w)} đến ${num(v['greatest'], w)}, tổng ${num(v['outcome'], w)}`
    : `from ${num(v['least'], w)} to ${num(v['greatest'], w)}, in all ${num(v['outcome'], w)}`;

/** The numerator and denominator of a figure, or what it is the mean of, and the figure; a total is its own numerator. */
function figureOf(v: Values, w: Words, lang: Lang): string {
  const figure = num(v['outcome'], w);
  if (v['numerator'] === null) {
    return lang === 'vi'
      ? `trung bình của ${w.plain(v['questions'])} câu hỏi = ${figure}`
      : `the mean of ${w.count(v['questions'], 'question', 'questions')} = ${figure}`;
  }
  return v['denominator'] === null ? figure : `${num(v['numerator'], w)} / ${num(v['denominator'], w)} = ${figure}`;
}

const countedOf = (v: Values, w: Words, lang: Lang) =>
  v['isCounted'] !== true
    ? ''
    : lang === 'vi'
      ? ` (${w.plain(v['counted'])} trên ${w.plain(v['ballots'])} phiếu)`
      : ` (${w.plain(v['counted'])} of ${w.count(v['ballots'], 'ballot', 'ballots')})`;

const besideOf = (v: Values, w: Words) =>
  v['beside'] === undefined ? '' : ` / ${questionText(valuesOf(v['beside']), w)}`;

/** The rules of counting in words. */
export const ballotRules = (): Readonly<Record<BallotRule, RulePhrase>> => ({
  'survey/asked': {
    applied: both(
      (v, w) =>
        `Cần tính ${kindWord(v['outcome'], 'vi')}${factorOf(v, w)}${partOf(v, w)}${of(v, 'vi')} ${questionsText(v['questions'], w)}; công thức ${w.plain(v['formula'])}`,
      (v, w) =>
        `Asked for: ${kindWord(v['outcome'], 'en')}${factorOf(v, w)}${partOf(v, w)}${of(v, 'en')} ${questionsText(v['questions'], w)}; formula ${w.plain(v['formula'])}`,
    ),
  },
  'survey/ballots-asked': {
    applied: both(
      (v, w) =>
        `Chỉ xét ${w.plain(v['outcome'])} trên ${w.plain(v['ballots'])} phiếu, có ${domainText(v['domain'], w)}`,
      (v, w) =>
        `Of ${w.count(v['ballots'], 'ballot', 'ballots')} only the ${w.plain(v['outcome'])} with ${domainText(v['domain'], w)}`,
    ),
    notApplied: both(
      (v, w) => `Xét tất cả ${w.plain(v['outcome'])} phiếu`,
      (v, w) => `All ${w.count(v['outcome'], 'ballot', 'ballots')}`,
    ),
  },
  'survey/valid-ballots': {
    applied: both(
      (v, w) =>
        `Câu hỏi ${questionText(v, w)}${besideOf(v, w)}: ${w.plain(v['outcome'])} phiếu hợp lệ trên ${w.plain(v['ballots'])}; thiếu ${w.plain(v['missing'])}, không áp dụng ${w.plain(v['notApplicable'])}, từ chối ${w.plain(v['refused'])}`,
      (v, w) =>
        `Question ${questionText(v, w)}${besideOf(v, w)}: ${w.plain(v['outcome'])} valid of ${w.count(v['ballots'], 'ballot', 'ballots')}; missing ${w.plain(v['missing'])}, not applicable ${w.plain(v['notApplicable'])}, refused ${w.plain(v['refused'])}`,
    ),
  },
  'survey/weights-from-fact': {
    applied: both(
      (v, w) => `Trọng số ghi trên phiếu (${w.plain(v['fact'])}): ${weights(v, w, 'vi')}`,
      (v, w) => `Weights as the ballots tell (${w.plain(v['fact'])}): ${weights(v, w, 'en')}`,
    ),
  },
  'survey/weights-from-sizes': {
    applied: both(
      (v, w) => `Trọng số tính từ quy mô từng giai đoạn (N / n): ${weights(v, w, 'vi')}`,
      (v, w) => `Weights from the sizes of the stages (N / n): ${weights(v, w, 'en')}`,
    ),
  },
  'survey/weights-equal': {
    applied: both(
      (v, w) => `Mọi phiếu có trọng số 1, tổng ${num(v['outcome'], w)}`,
      (v, w) => `Every ballot has a weight of 1, in all ${num(v['outcome'], w)}`,
    ),
  },
  'survey/calibrated': {
    applied: both(
      (v, w) =>
        `Trọng số hiệu chỉnh theo tổng thể bằng ${choiceWord(v['kind'], 'vi')}: ${marginsText(v, w, 'vi')}; số vòng ${w.plain(v['iterations'])}, sai lệch còn lại ${num(v['gap'], w)}; tổng ${num(v['outcome'], w)}`,
      (v, w) =>
        `Weights fitted to the population by ${choiceWord(v['kind'], 'en')}: ${marginsText(v, w, 'en')}; ${w.count(v['iterations'], 'iteration', 'iterations')}, gap left ${num(v['gap'], w)}; in all ${num(v['outcome'], w)}`,
    ),
    notApplied: both(
      () => 'Trọng số không hiệu chỉnh theo tổng thể',
      () => 'Weights are not fitted to a population',
    ),
  },
  'survey/question-figure': {
    applied: both(
      (v, w) =>
        `Câu hỏi ${questionText(v, w)}: ${num(v['numerator'], w)} / ${num(v['denominator'], w)} = ${num(v['outcome'], w)}`,
      (v, w) =>
        `Question ${questionText(v, w)}: ${num(v['numerator'], w)} / ${num(v['denominator'], w)} = ${num(v['outcome'], w)}`,
    ),
    notApplied: both(
      (v, w) => `Câu hỏi ${questionText(v, w)}: không có phiếu hợp lệ`,
      (v, w) => `Question ${questionText(v, w)}: no valid ballots`,
    ),
  },
  'survey/figure': {
    applied: both(
      (v, w) => `Kết quả: ${figureOf(v, w, 'vi')}${countedOf(v, w, 'vi')}`,
      (v, w) => `Figure: ${figureOf(v, w, 'en')}${countedOf(v, w, 'en')}`,
    ),
    notApplied: both(
      () => 'Không có gì để tính: không có kết quả',
      () => 'There is nothing to make it from: no figure',
    ),
  },
  'survey/quantile': {
    applied: both(
      (v, w) =>
        `Kết quả: ${num(v['outcome'], w)}, theo quy tắc ${w.plain(v['rule'])} (${w.plain(v['formula'])}) với p = ${num(v['probability'], w)}`,
      (v, w) =>
        `Figure: ${num(v['outcome'], w)}, by rule ${w.plain(v['rule'])} (${w.plain(v['formula'])}) with p = ${num(v['probability'], w)}`,
    ),
    notApplied: both(
      () => 'Không có phiếu hợp lệ: không có kết quả',
      () => 'No valid ballots: no figure',
    ),
  },
  'survey/share-below': {
    applied: both(
      (v, w) =>
        `Tỷ lệ không quá ${num(v['value'], w)}: ${num(v['outcome'], w)} (${w.plain(v['counted'])} trên ${w.plain(v['ballots'])} phiếu)`,
      (v, w) =>
        `Share at ${num(v['value'], w)} or below: ${num(v['outcome'], w)} (${w.plain(v['counted'])} of ${w.count(v['ballots'], 'ballot', 'ballots')})`,
    ),
  },
});
