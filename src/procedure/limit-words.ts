import type { SpanUnit } from '../deadline/index.js';
import type { Json, Words } from '../kernel/index.js';

type Noun = { readonly vi: string; readonly one: string; readonly many: string };

const NOUNS: ReadonlyMap<Json | undefined, Noun> = /* @__PURE__ */ new Map<SpanUnit, Noun>([
  ['working-day', { vi: 'ngày làm việc', one: 'working day', many: 'working days' }],
  ['calendar-day', { vi: 'ngày', one: 'calendar day', many: 'calendar days' }],
  ['week', { vi: 'tuần', one: 'week', many: 'weeks' }],
  ['month', { vi: 'tháng', one: 'month', many: 'months' }],
  ['year', { vi: 'năm', one: 'year', many: 'years' }],
  ['working-hour', { vi: 'giờ làm việc', one: 'working hour', many: 'working hours' }],
  ['hour', { vi: 'giờ', one: 'hour', many: 'hours' }],
  ['minute', { vi: 'phút', one: 'minute', many: 'minutes' }],
]);

const IMMEDIATE: ReadonlyMap<Json | undefined, { readonly vi: string; readonly en: string }> = /* @__PURE__ */ new Map([
  ['same-day', { vi: 'trong ngày', en: 'the same day' }],
  ['on-the-spot', { vi: 'ngay khi tiếp nhận', en: 'on the spot' }],
]);

/** A receipt past the hour counts as one of the next working day. */
const CUTOFF = {
  vi: ' (tiếp nhận sau %: tính là tiếp nhận vào ngày làm việc tiếp theo)',
  en: ' (received after %: counts as received on the next working day)',
};

type Part = { readonly amount?: Json; readonly unit?: Json; readonly parts?: Json; readonly receiptCutoff?: Json };

/** A limit in words: `7 working days`; what is none is told as it is. */
export function limitWords(limit: Json | undefined, locale: 'vi' | 'en', words: Words): string {
  if (typeof limit !== 'object' || limit === null) return words.plain(limit);
  const { amount, unit, parts, receiptCutoff }: Part = limit as Part;
  const cutoff = receiptCutoff === undefined ? '' : CUTOFF[locale].replace('%', words.plain(receiptCutoff));
  if (Array.isArray(parts)) return parts.map((part: Json) => limitWords(part, locale, words)).join(' + ') + cutoff;
  const immediate = IMMEDIATE.get(unit);
  if (immediate !== undefined) return immediate[locale] + cutoff;
  const noun = NOUNS.get(unit);
  if (noun === undefined) return `${words.plain(amount)} ${words.plain(unit)}`;
  return words.count(amount, locale === 'vi' ? noun.vi : noun.one, locale === 'vi' ? noun.vi : noun.many) + cutoff;
}
