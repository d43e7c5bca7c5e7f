import { statusWords, timelinessWords } from '../dossier/inside.js';
import type { Json, Phrase, RulePhrase, Say, Values, Words } from '../kernel/index.js';

/** The rules a report is told by. */
export type StatisticsRule = 'statistics/counted' | 'statistics/disposition' | 'statistics/column' | 'statistics/sum';

const both = (vi: Say, en: Say): Phrase => ({ vi, en });

type Lang = 'vi' | 'en';

const SWITCHES: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  withdrawn: { vi: 'Hồ sơ do người nộp rút', en: 'Withdrawn dossiers' },
  returned: { vi: 'Hồ sơ trả lại', en: 'Returned dossiers' },
  stopped: { vi: 'Hồ sơ dừng giải quyết', en: 'Stopped dossiers' },
  suspended: { vi: 'Hồ sơ tạm dừng', en: 'Suspended dossiers' },
  noDueDate: { vi: 'Hồ sơ không có hạn', en: 'Dossiers without a due date' },
  refused: { vi: 'Hồ sơ bị từ chối sau khi tiếp nhận', en: 'Dossiers refused after their receipt' },
};

const CHOICES: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  'by-day': {
    vi: 'tính vào số đã giải quyết, xếp trước hạn, đúng hạn hoặc quá hạn theo ngày kết thúc',
    en: 'resolved, by the day they ended',
  },
  'on-time': { vi: 'tính đúng hạn', en: 'on time' },
  'by-first-day': {
    vi: 'tính vào số đang giải quyết, xếp trong hạn hoặc quá hạn theo ngày bắt đầu tạm dừng',
    en: 'pending, by the first day of the standstill',
  },
  'in-time': { vi: 'tính trong hạn', en: 'within the limit' },
  excluded: { vi: 'không đưa vào cột nào', en: 'in no column' },
};

const FLOW_WORDS: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  'in-person': { vi: 'trực tiếp', en: 'in person' },
  online: { vi: 'trực tuyến', en: 'online' },
  postal: { vi: 'bưu chính', en: 'by post' },
  'at-home': { vi: 'tại nhà', en: 'at home' },
  kiosk: { vi: 'ki-ốt', en: 'kiosk' },
  unknown: { vi: 'không rõ cách thức nộp', en: 'unknown channel' },
  carried: { vi: 'kỳ trước chuyển sang', en: 'carried over' },
};

const wordOf = (table: Readonly<Record<string, Readonly<Record<Lang, string>>>>, key: Json | undefined, locale: Lang) =>
  (typeof key === 'string' && Object.hasOwn(table, key) ? table[key]?.[locale] : undefined) ?? String(key);

const APOLOGISED = { vi: 'có thư xin lỗi', en: 'with an apology' };

/** One part of a figure: a flow, or a class of dossiers, and how many. */
function partText(locale: Lang, part: Json, w: Words): string {
  const one = part as { readonly [name: string]: Json };
  const dossiers = w.plain(one['dossiers']);
  if (one['flow'] !== undefined) return `${wordOf(FLOW_WORDS, one['flow'], locale)} ${dossiers}`;
  const words = [
    statusWords[locale].get(one['status']) ?? String(one['status']),
    timelinessWords[locale].get(one['timeliness']),
    one['apologised'] === true ? APOLOGISED[locale] : undefined,
  ].filter((word) => word !== undefined);
  return `${words.join(', ')} ${dossiers}`;
}

const listOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);

const parts = (locale: Lang, v: Values, w: Words) =>
  listOf(v['parts'])
    .map((part) => partText(locale, part, w))
    .join('; ');

const known = (v: Values, w: Words, text: string) =>
  v['knownOn'] === null || v['knownOn'] === undefined ? '' : `, ${text} ${w.date(v['knownOn'])}`;

/** The rules of a report in words; `outcome` stands beside the inputs of a step. */
export const statisticsRules = (): Readonly<Record<StatisticsRule, RulePhrase>> => ({
  'statistics/counted': {
    applied: both(
      (v, w) =>
        `Đếm ${w.plain(v['outcome'])} hồ sơ của kỳ ${w.days(v['from'], v['to'])}${known(v, w, 'theo số liệu đã nhập đến hết')}`,
      (v, w) =>
        `Counted: ${w.count(v['outcome'], 'dossier', 'dossiers')} of ${w.days(v['from'], v['to'])}${known(v, w, 'as known on')}`,
    ),
  },
  'statistics/disposition': {
    applied: both(
      (v, w) =>
        `${wordOf(SWITCHES, v['switch'], 'vi')}: ${wordOf(CHOICES, v['outcome'], 'vi')} (${w.plain(v['dossiers'])} hồ sơ)`,
      (v, w) =>
        `${wordOf(SWITCHES, v['switch'], 'en')}: ${wordOf(CHOICES, v['outcome'], 'en')} (${w.count(v['dossiers'], 'dossier', 'dossiers')})`,
    ),
    notApplied: both(
      (v) => `${wordOf(SWITCHES, v['switch'], 'vi')}: ${wordOf(CHOICES, v['outcome'], 'vi')}; không có hồ sơ nào`,
      (v) => `${wordOf(SWITCHES, v['switch'], 'en')}: ${wordOf(CHOICES, v['outcome'], 'en')}; there is none`,
    ),
  },
  'statistics/column': {
    applied: both(
      (v, w) => `Cột ${w.plain(v['column'])} (${w.names(v['label'])}): ${w.plain(v['outcome'])} = ${parts('vi', v, w)}`,
      (v, w) =>
        `Column ${w.plain(v['column'])} (${w.names(v['label'])}): ${w.plain(v['outcome'])} = ${parts('en', v, w)}`,
    ),
    notApplied: both(
      (v, w) => `Cột ${w.plain(v['column'])} (${w.names(v['label'])}): không có hồ sơ nào`,
      (v, w) => `Column ${w.plain(v['column'])} (${w.names(v['label'])}): none`,
    ),
  },
  'statistics/sum': {
    applied: both(
      (v, w) =>
        `Cột ${w.plain(v['column'])} (${w.names(v['label'])}): ${w.plain(v['outcome'])} = cột ${listOf(v['of']).join(' + ')}`,
      (v, w) =>
        `Column ${w.plain(v['column'])} (${w.names(v['label'])}): ${w.plain(v['outcome'])} = columns ${listOf(v['of']).join(' + ')}`,
    ),
  },
});
