import type { Json, Phrase, RulePhrase, Say, Values, Words } from '../../kernel/index.js';
import { choiceWord, endsText, type Lang, listOf, num, valuesOf } from './explain-words.js';

/** The rules that tell how sure a figure is. */
export type VarianceRule =
  | 'survey/drawn'
  | 'survey/finite-population'
  | 'survey/lonely-units'
  | 'survey/stratum'
  | 'survey/other-strata'
  | 'survey/later-stage'
  | 'survey/variance'
  | 'survey/degrees-of-freedom'
  | 'survey/design-effect'
  | 'survey/interval'
  | 'survey/woodruff';

const both = (vi: Say, en: Say): Phrase => ({ vi, en });

const drawnIn = (v: Values) => valuesOf(v['outcome']);

const named = (fact: Json | undefined, w: Words) => (typeof fact === 'string' ? ` (${w.plain(fact)})` : '');

const factIn = (v: Values, w: Words) => named(v['strata'], w);

const clustersIn = (v: Values, w: Words) => named(listOf(v['clusters'])[0], w);

const sizeIn = (v: Values, w: Words, lang: Lang) =>
  v['size'] === null ? '' : lang === 'vi' ? ` trên ${num(v['size'], w)}` : ` of ${num(v['size'], w)}`;

/** The noun after a number of units; of a whole (`1 of 20 units`) it goes with the whole. */
const unitsWord = ({ units, size }: Values) => ((size ?? units) === 1 ? 'unit' : 'units');

/** How the correction is made where there are several strata. */
const byStratum = (v: Values, lang: Lang) =>
  v['strata'] === 1 ? '' : { vi: ' theo từng tầng', en: ', stratum by stratum' }[lang];

/** The names of some strata; of more than are told with dots. */
const strata = (v: Values) => {
  const names = listOf(v['strata']);
  return `${names.join(', ')}${names.length === v['count'] ? '' : ', …'}`;
};

/** By how much the variance of the others was raised for them. */
const raised = (v: Values, w: Words) =>
  typeof v['outcome'] === 'number' && v['outcome'] !== 1 ? `, × ${num(v['outcome'], w)}` : '';

const fittedText = { vi: ', trên phần dư sau hiệu chỉnh', en: ', of the residuals of the calibration' };

const fitted = (v: Values, lang: Lang) => (v['isFitted'] === true ? fittedText[lang] : '');

/** From how many ballots the interval of a share is made. */
function ballotsFor(v: Values, w: Words, lang: Lang): string {
  if (v['ballots'] === null) return `se = ${num(v['standardError'], w)}`;
  const factor = num(v['adjustment'], w);
  const words = {
    vi: ` (nhân với ${factor} do ít bậc tự do)`,
    en: ` (multiplied for few degrees of freedom by ${factor})`,
  };
  const times = v['adjustment'] === 1 ? '' : words[lang];
  return `n = ${num(v['ballots'], w)}${times}${v['isByWeights'] === true ? byWeights(v, w)[lang] : ''}`;
}

/** Of what ballots were made that no variance could tell. */
function byWeights(v: Values, w: Words): Readonly<Record<Lang, string>> {
  if (v['left'] === 1) return { vi: ' theo trọng số', en: ' by the weights' };
  const left = num(v['left'], w);
  return {
    vi: ` theo trọng số và phần chưa được chọn (${left})`,
    en: ` by the weights and the part that was not drawn (${left})`,
  };
}

/** The quantile that the formula, or the number of ballots it is made for, asks for: intervals from quantiles of beta ask for none. */
function quantileText(v: Values, w: Words, lang: Lang): string {
  if (!w.plain(v['formula']).includes('q') && v['adjustment'] === 1) return '';
  const of = lang === 'vi' ? 'của' : 'of';
  return `, q = ${num(v['quantile'], w)} ${of} ${choiceWord(v['reference'], lang)}`;
}

/** How the interval was made, and the interval. */
function intervalText(v: Values, w: Words, lang: Lang): string {
  const level = num(v['level'], w);
  const ends = endsText(v['outcome'], w);
  const whole = {
    vi: `Khoảng tin cậy ${level}: đã chọn toàn bộ, không còn gì để ước lượng: ${ends}`,
    en: `Interval at ${level}: all were drawn, so nothing is left to estimate: ${ends}`,
  };
  if (v['isWhole'] === true) return whole[lang];
  const from = `${w.plain(v['method'])}, ${w.plain(v['formula'])}: ${ballotsFor(v, w, lang)}`;
  const how = `${from}${quantileText(v, w, lang)}`;
  return lang === 'vi' ? `Khoảng tin cậy ${level} theo ${how}: ${ends}` : `Interval at ${level} by ${how}: ${ends}`;
}

/** The rules of uncertainty in words. */
export const varianceRules = (): Readonly<Record<VarianceRule, RulePhrase>> => ({
  'survey/drawn': {
    applied: both(
      (v, w) =>
        `Mẫu: ${w.plain(v['ballots'])} phiếu, ${w.plain(drawnIn(v)['strata'])} tầng${factIn(v, w)}, ${w.plain(drawnIn(v)['units'])} đơn vị giai đoạn một${clustersIn(v, w)}`,
      (v, w) =>
        `Drawn: ${w.count(v['ballots'], 'ballot', 'ballots')} in ${w.count(drawnIn(v)['strata'], 'stratum', 'strata')}${factIn(v, w)}, ${w.count(drawnIn(v)['units'], 'first-stage unit', 'first-stage units')}${clustersIn(v, w)}`,
    ),
  },
  'survey/finite-population': {
    applied: both(
      (v, w) =>
        `Giai đoạn ${w.plain(v['stage'])}: chọn ${num(v['units'], w)}${sizeIn(v, w, 'vi')} đơn vị; có hiệu chỉnh tổng thể hữu hạn${byStratum(v, 'vi')}`,
      (v, w) =>
        `Stage ${w.plain(v['stage'])}: ${num(v['units'], w)}${sizeIn(v, w, 'en')} ${unitsWord(v)} drawn, with the finite population correction${byStratum(v, 'en')}`,
    ),
    notApplied: both(
      (v, w) => `Giai đoạn ${w.plain(v['stage'])}: không rõ quy mô, không hiệu chỉnh tổng thể hữu hạn`,
      (v, w) => `Stage ${w.plain(v['stage'])}: sizes are not told, no finite population correction`,
    ),
  },
  'survey/lonely-units': {
    applied: both(
      (v, w) =>
        `Giai đoạn ${w.plain(v['stage'])}: ${w.plain(v['count'])} tầng chỉ có một đơn vị (${strata(v)}): ${choiceWord(v['policy'], 'vi')}${raised(v, w)}`,
      (v, w) =>
        `Stage ${w.plain(v['stage'])}: ${w.count(v['count'], 'stratum has', 'strata have')} one unit (${strata(v)}): ${choiceWord(v['policy'], 'en')}${raised(v, w)}`,
    ),
    notApplied: both(
      () => 'Không có tầng nào chỉ có một đơn vị',
      () => 'No stratum has a single unit',
    ),
  },
  'survey/stratum': {
    applied: both(
      (v, w) =>
        `${v['stratum'] === '' ? 'Mẫu không chia tầng' : `Tầng ${w.plain(v['stratum'])}`}: ${num(v['units'], w)}${sizeIn(v, w, 'vi')} đơn vị, ${num(v['factor'], w)} lần tổng bình phương độ lệch ${choiceWord(v['centre'], 'vi')}: góp ${num(v['outcome'], w)}`,
      (v, w) =>
        `${v['stratum'] === '' ? 'A sample without strata' : `Stratum ${w.plain(v['stratum'])}`}: ${num(v['units'], w)}${sizeIn(v, w, 'en')} ${unitsWord(v)}, ${num(v['factor'], w)} times the squares ${choiceWord(v['centre'], 'en')}: adds ${num(v['outcome'], w)}`,
    ),
  },
  'survey/other-strata': {
    applied: both(
      (v, w) => `${w.plain(v['strata'])} tầng khác: góp ${num(v['outcome'], w)}`,
      (v, w) => `${w.count(v['strata'], 'other stratum adds', 'other strata add')} ${num(v['outcome'], w)}`,
    ),
  },
  'survey/later-stage': {
    applied: both(
      (v, w) => `Giai đoạn ${w.plain(v['stage'])}: góp ${num(v['outcome'], w)}`,
      (v, w) => `Stage ${w.plain(v['stage'])} adds ${num(v['outcome'], w)}`,
    ),
  },
  'survey/variance': {
    applied: both(
      (v, w) =>
        `Phương sai bằng ${choiceWord(v['method'], 'vi')}${fitted(v, 'vi')}, ${w.plain(v['formula'])}: ${num(v['variance'], w)}; sai số chuẩn ${num(v['outcome'], w)}`,
      (v, w) =>
        `Variance by ${choiceWord(v['method'], 'en')}${fitted(v, 'en')}, ${w.plain(v['formula'])}: ${num(v['variance'], w)}; standard error ${num(v['outcome'], w)}`,
    ),
    notApplied: both(
      (v) => `${choiceWord(v['method'], 'vi')}: thiết kế không cho biết phương sai`,
      (v) => `By ${choiceWord(v['method'], 'en')} the design does not tell a variance`,
    ),
  },
  'survey/degrees-of-freedom': {
    applied: both(
      (v, w) =>
        `Bậc tự do: ${w.plain(v['units'])} đơn vị − ${w.plain(v['strata'])} tầng ${choiceWord(v['choice'], 'vi')} = ${w.plain(v['outcome'])}`,
      (v, w) =>
        `Degrees of freedom: ${w.count(v['units'], 'unit', 'units')} − ${w.count(v['strata'], 'stratum', 'strata')} ${choiceWord(v['choice'], 'en')} = ${w.plain(v['outcome'])}`,
    ),
    notApplied: both(
      (v, w) => `Bậc tự do do người tính đặt: ${v['outcome'] === null ? 'vô hạn' : num(v['outcome'], w)}`,
      (v, w) => `Degrees of freedom as told: ${v['outcome'] === null ? 'without end' : num(v['outcome'], w)}`,
    ),
  },
  'survey/design-effect': {
    applied: both(
      (v, w) =>
        `Hệ số thiết kế: ${num(v['variance'], w)} so với ${num(v['randomVariance'], w)} của mẫu ngẫu nhiên đơn giản có hoàn lại = ${num(v['withReplacement'], w)}, không hoàn lại ${num(v['outcome'], w)}; cỡ mẫu hiệu dụng ${num(v['ballots'], w)} / ${num(v['withReplacement'], w)} = ${num(v['effectiveN'], w)}`,
      (v, w) =>
        `Design effect: ${num(v['variance'], w)} by ${num(v['randomVariance'], w)} of a simple random sample with replacement = ${num(v['withReplacement'], w)}, without ${num(v['outcome'], w)}; effective ballots ${num(v['ballots'], w)} / ${num(v['withReplacement'], w)} = ${num(v['effectiveN'], w)}`,
    ),
    notApplied: both(
      () => 'Không có hệ số thiết kế',
      () => 'There is no design effect',
    ),
  },
  'survey/interval': {
    applied: both(
      (v, w) => intervalText(v, w, 'vi'),
      (v, w) => intervalText(v, w, 'en'),
    ),
    notApplied: both(
      () => 'Không có khoảng tin cậy',
      () => 'There is no interval',
    ),
  },
  'survey/woodruff': {
    applied: both(
      (v, w) =>
        `Khoảng tin cậy của phân vị: giá trị tại tỷ lệ ${num(v['lowShare'], w)} và ${num(v['highShare'], w)}: ${endsText(v['outcome'], w)}; sai số chuẩn bằng nửa độ dài chia ${num(v['quantile'], w)} = ${num(v['standardError'], w)}`,
      (v, w) =>
        `Interval of the quantile: the values at shares ${num(v['lowShare'], w)} and ${num(v['highShare'], w)}: ${endsText(v['outcome'], w)}; standard error: half its width by ${num(v['quantile'], w)} = ${num(v['standardError'], w)}`,
    ),
    notApplied: both(
      () => 'Phân vị không có khoảng tin cậy',
      () => 'The quantile has no interval',
    ),
  },
});
