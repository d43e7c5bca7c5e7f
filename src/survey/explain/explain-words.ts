import type { Json, Values, Words } from '../../kernel/index.js';

/** A language phrases are worded in. */
export type Lang = 'vi' | 'en';

/** Digits of a number with decimals in words; the step has them all. */
const DIGITS = 7;

/** A whole number as it is, for it is a count; of any other no digit before the decimals is rounded away. */
function told(value: number): number {
  if (Number.isInteger(value)) return value;
  const whole = String(Math.trunc(Math.abs(value))).length;
  return Number(value.toPrecision(Math.max(DIGITS, whole)));
}

/** A number as it is told. */
export const num = (value: Json | undefined, w: Words): string =>
  w.plain(typeof value === 'number' ? told(value) : value);

/** A list in a step, or none. */
export const listOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);

/** The values of an object in a step. */
export const valuesOf = (value: Json | undefined): Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Values) : {};

/** A question by its name, else by its id. */
export function questionText(value: Values, w: Words): string {
  const named = value['names'] === null || value['names'] === undefined ? '' : ` (${w.names(value['names'])})`;
  return `${w.plain(value['question'])}${named}`;
}

const isCounted = (value: Json): boolean => valuesOf(value)['counts'] !== 0;

/** The answers of a question that count, with what they count as. */
function answersText(values: Json | undefined, w: Words): string {
  const counted = listOf(values).filter(isCounted).map(valuesOf);
  if (counted.length === 0) return '';
  const isShare = counted.every((one) => one['counts'] === 1);
  const told = counted.map((one) => `${w.plain(one['answer'])}${isShare ? '' : ` = ${num(one['counts'], w)}`}`);
  return `: ${told.join(', ')}`;
}

/** The questions of a figure with the answers that count. */
export const questionsText = (value: Json | undefined, w: Words): string =>
  listOf(value)
    .map(valuesOf)
    .map((one) => `${questionText(one, w)}${answersText(one['values'], w)}`)
    .join('; ');

/** A part of the ballots by its facts. */
export const domainText = (value: Json | undefined, w: Words): string =>
  Object.entries(valuesOf(value))
    .map(([fact, name]) => `${fact} = ${w.plain(name)}`)
    .join(', ');

const KINDS: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  share: { vi: 'tỷ lệ', en: 'share' },
  net: { vi: 'điểm ròng', en: 'net score' },
  mean: { vi: 'trung bình', en: 'mean' },
  factor: { vi: 'điểm của yếu tố', en: 'score of factor' },
  total: { vi: 'tổng của tổng thể', en: 'total over the population' },
  ratio: { vi: 'tỷ số', en: 'ratio' },
  quantile: { vi: 'phân vị', en: 'quantile' },
};

const CHOICES: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  linearization: { vi: 'tuyến tính hóa (chuỗi Taylor)', en: 'linearization (Taylor series)' },
  JK1: { vi: 'jackknife JK1', en: 'jackknife JK1' },
  JKn: { vi: 'jackknife JKn', en: 'jackknife JKn' },
  'simple-random': { vi: 'mẫu ngẫu nhiên đơn giản', en: 'a simple random sample' },
  own: { vi: 'so với trung bình của tầng', en: 'about the mean of the stratum' },
  all: { vi: 'so với trung bình chung', en: 'about the mean of all units' },
  none: { vi: '(lấy trung bình các tầng khác)', en: 'taken as the mean of the other strata' },
  replicates: { vi: 'so với trung bình các lần lặp', en: 'about the mean of the replicates' },
  fail: { vi: 'báo lỗi', en: 'refuse' },
  adjust: { vi: 'lấy khoảng cách đến trung bình chung', en: 'the distance from the mean of all units' },
  average: { vi: 'lấy trung bình các tầng khác', en: 'the mean of the other strata' },
  remove: { vi: 'không có phương sai', en: 'no variance' },
  certainty: { vi: 'không có phương sai (chọn chắc chắn)', en: 'no variance (taken for certain)' },
  'post-stratify': { vi: 'phân tầng sau', en: 'post-stratification' },
  rake: { vi: 'hiệu chỉnh lần lượt theo biên (raking)', en: 'raking' },
  counted: { vi: 'trong các phiếu được tính', en: 'among the ballots that count' },
  domain: { vi: 'trong phần được hỏi', en: 'in the domain' },
  design: { vi: 'trong cả thiết kế', en: 'in the whole design' },
  t: { vi: 'phân phối Student', en: "Student's distribution" },
  normal: { vi: 'phân phối chuẩn', en: 'the normal distribution' },
};

const wordIn = (table: Readonly<Record<string, Readonly<Record<Lang, string>>>>, key: Json | undefined, lang: Lang) =>
  (typeof key === 'string' && Object.hasOwn(table, key) ? table[key]?.[lang] : undefined) ?? String(key);

/** A measure in words. */
export const kindWord = (key: Json | undefined, lang: Lang): string => wordIn(KINDS, key, lang);

/** A choice of a design or a request in words. */
export const choiceWord = (key: Json | undefined, lang: Lang): string => wordIn(CHOICES, key, lang);

/** The two ends of an interval. */
export function endsText(value: Json | undefined, w: Words): string {
  const { low, high } = valuesOf(value) as { readonly low?: Json; readonly high?: Json };
  return `[${num(low, w)}; ${num(high, w)}]`;
}
