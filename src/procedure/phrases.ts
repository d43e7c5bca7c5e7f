import type { Json, Phrase, RulePhrase, Say, Words } from '../kernel/index.js';
import type { LimitPlace } from './limit-rows.js';
import { limitWords } from './limit-words.js';
import { portalFindingPhrases } from './portal/finding-phrases.js';
import { postingProblems } from './posting/posting-phrases.js';
import { procedureOwnProblems } from './problem-phrases.js';
import { processProblems } from './process/process-phrases.js';

/** The rules the limit of a procedure may be explained by. */
export type ProcedureRule = `procedure/limit-of-${LimitPlace}` | 'procedure/no-limit' | 'procedure/channel-not-offered';

const KINDS = {
  vi: new Map<unknown, string>([
    ['statutory', 'thời hạn theo quy định'],
    ['committed', 'thời hạn cam kết'],
  ]),
  en: new Map<unknown, string>([
    ['statutory', 'statutory limit'],
    ['committed', 'committed limit'],
  ]),
};

const CHANNELS = {
  vi: new Map<unknown, string>([
    ['in-person', 'trực tiếp'],
    ['online', 'trực tuyến'],
    ['postal', 'bưu chính công ích'],
    ['at-home', 'tại nhà'],
    ['kiosk', 'ki-ốt'],
  ]),
  en: new Map<unknown, string>([
    ['in-person', 'in person'],
    ['online', 'online'],
    ['postal', 'by post'],
    ['at-home', 'at home'],
    ['kiosk', 'at a kiosk'],
  ]),
};

const CASE = { vi: 'trường hợp', en: 'case' };
const NONE = { vi: 'không có', en: 'no' };
const SAYS = { vi: 'nguồn ghi', en: 'the source says' };
const FROM = { vi: 'chỉ từ', en: 'only from' };

const listed = (value: Json | undefined, w: Words): string =>
  Array.isArray(value) ? value.map((one) => w.plain(one)).join(', ') : w.plain(value);

/** A row that was looked at: where, of which kind, and what it says. */
function row(place: { readonly vi: string; readonly en: string }, locale: 'vi' | 'en', found: boolean): Say {
  return (v, w) => {
    const of = v['case'] === undefined ? '' : ` (${CASE[locale]} ${w.plain(v['case'])})`;
    const channel = CHANNELS[locale].get(v['channel']) ?? w.plain(v['channel']);
    const where = `${place[locale].replace('%', channel)}${of}`;
    const kind = KINDS[locale].get(v['kind']) ?? w.plain(v['kind']);
    if (found) return `${where}: ${kind} ${limitWords(v['outcome'], locale, w)}`;
    const unread = v['unread'] === undefined ? '' : ` (${SAYS[locale]}: ${listed(v['unread'], w)})`;
    const since = v['committedSince'] === undefined ? '' : ` (${FROM[locale]} ${w.date(v['committedSince'])})`;
    return `${where}: ${NONE[locale]} ${kind}${unread}${since}`;
  };
}

const rows = (place: { readonly vi: string; readonly en: string }): RulePhrase => ({
  applied: { vi: row(place, 'vi', true), en: row(place, 'en', true) },
  notApplied: { vi: row(place, 'vi', false), en: row(place, 'en', false) },
});

const channelSays = (vi: string, en: string): RulePhrase => ({
  applied: {
    vi: (v, w) => vi.replace('%', CHANNELS.vi.get(v['channel']) ?? w.plain(v['channel'])),
    en: (v, w) => en.replace('%', CHANNELS.en.get(v['channel']) ?? w.plain(v['channel'])),
  },
});

/** The rules of limits in words; `outcome` stands beside the inputs of a step. */
export const procedureRules = (): Readonly<Record<ProcedureRule, RulePhrase>> => ({
  'procedure/limit-of-channel-and-case': rows({ vi: 'Cách thức % theo trường hợp', en: 'Channel % by case' }),
  'procedure/limit-of-case': rows({ vi: 'Theo trường hợp', en: 'By case' }),
  'procedure/limit-of-channel': rows({ vi: 'Cách thức %', en: 'Channel %' }),
  'procedure/limit-of-procedure': rows({ vi: 'Toàn thủ tục', en: 'The procedure as a whole' }),
  'procedure/no-limit': channelSays('Không có thời hạn cho cách thức %', 'No limit is known for the channel %'),
  'procedure/channel-not-offered': channelSays(
    'Thủ tục không thực hiện theo cách thức %',
    'The procedure is not offered by the channel %',
  ),
});

/** The procedure room's problems in words. */
export const procedureProblems = (): Readonly<Record<string, Phrase>> => ({
  ...procedureOwnProblems(),
  ...portalFindingPhrases(),
  ...processProblems(),
  ...postingProblems(),
});
