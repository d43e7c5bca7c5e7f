import type { Json, Phrase, RulePhrase, Say, Values, Words } from '../kernel/index.js';
import { auditProblems } from './audit/audit-phrases.js';
import { dossierImportProblems } from './exchange/import-phrases.js';
import { letterProblems } from './letters/letter-phrases.js';
import { dossierOwnProblems } from './problem-phrases.js';
import { registerProblems } from './registers/register-phrases.js';
import { statusWords, timelinessWords } from './status-words.js';

/** The rules the life of a dossier is told by. */
export type DossierRule =
  | 'dossier/event'
  | 'dossier/slip-date'
  | 'dossier/arrival'
  | 'dossier/restart'
  | 'dossier/standstill'
  | 'dossier/pause'
  | 'dossier/extension'
  | 'dossier/reappointment'
  | 'dossier/lawful-due'
  | 'dossier/state';

const both = (vi: Say, en: Say): Phrase => ({ vi, en });

const EVENTS = {
  vi: new Map<unknown, string>([
    ['submitted', 'Nộp hồ sơ'],
    ['received', 'Tiếp nhận hồ sơ'],
    ['refused', 'Từ chối hồ sơ'],
    ['supplement-requested', 'Yêu cầu bổ sung hồ sơ'],
    ['supplemented', 'Bổ sung hồ sơ'],
    ['payment-requested', 'Yêu cầu thực hiện nghĩa vụ tài chính'],
    ['paid', 'Đã nộp phí, lệ phí'],
    ['suspended', 'Tạm dừng'],
    ['resumed', 'Tiếp tục giải quyết'],
    ['transferred', 'Chuyển hồ sơ'],
    ['extended', 'Gia hạn'],
    ['reappointed', 'Hẹn lại ngày trả kết quả'],
    ['apologised', 'Gửi thư xin lỗi'],
    ['letter-sent', 'Gửi thư chúc mừng, chia buồn'],
    ['finished', 'Có kết quả tại bộ phận một cửa'],
    ['handed-over', 'Trả kết quả'],
    ['withdrawn', 'Công dân rút hồ sơ'],
    ['stopped', 'Dừng giải quyết'],
    ['returned', 'Trả lại hồ sơ'],
  ]),
  en: new Map<unknown, string>([
    ['submitted', 'Filed'],
    ['received', 'Received'],
    ['refused', 'Not accepted'],
    ['supplement-requested', 'Supplement requested'],
    ['supplemented', 'Supplemented'],
    ['payment-requested', 'Payment requested'],
    ['paid', 'Paid'],
    ['suspended', 'Suspended'],
    ['resumed', 'Resumed'],
    ['transferred', 'Transferred'],
    ['extended', 'Extended'],
    ['reappointed', 'Another day appointed'],
    ['apologised', 'Letter of apology sent'],
    ['letter-sent', 'Letter of congratulation or condolence sent'],
    ['finished', 'Result at the desk'],
    ['handed-over', 'Result handed over'],
    ['withdrawn', 'Withdrawn by the applicant'],
    ['stopped', 'Handling stopped'],
    ['returned', 'Returned to the applicant'],
  ]),
};

const WORDS = {
  vi: { to: 'đến', for: 'chờ', by: 'thêm', until: 'đến', recorded: 'ghi nhận', reason: 'lý do', none: 'chưa xác định' },
  en: {
    to: 'to',
    for: 'waiting for',
    by: 'by',
    until: 'until',
    recorded: 'entered',
    reason: 'reason',
    none: 'not known',
  },
};

const CAUSES = {
  vi: new Map<unknown, string>([
    ['applicant', 'người nộp hồ sơ'],
    ['payment', 'nộp tiền'],
    ['incident', 'khắc phục sự cố'],
    ['other-agency', 'cơ quan khác'],
  ]),
  en: new Map<unknown, string>([
    ['applicant', 'the applicant'],
    ['payment', 'payment'],
    ['incident', 'the end of an incident'],
    ['other-agency', 'another agency'],
  ]),
};

const SPANS: ReadonlyMap<Json | undefined, readonly [vi: string, one: string, many: string]> = new Map([
  ['working-day', ['ngày làm việc', 'working day', 'working days']],
  ['calendar-day', ['ngày', 'calendar day', 'calendar days']],
  ['week', ['tuần', 'week', 'weeks']],
  ['month', ['tháng', 'month', 'months']],
  ['year', ['năm', 'year', 'years']],
  ['working-hour', ['giờ làm việc', 'working hour', 'working hours']],
  ['hour', ['giờ', 'hour', 'hours']],
  ['minute', ['phút', 'minute', 'minutes']],
  ['office-minute', ['phút làm việc', 'office minute', 'office minutes']],
]);

/** An amount and its unit. */
function span(locale: 'vi' | 'en', value: Json, w: Words): string {
  const [amount, unit] = value as readonly Json[];
  const [vi, one, many] = SPANS.get(unit) ?? ['', '', ''];
  return locale === 'vi' ? w.count(amount, vi, vi) : w.count(amount, one, many);
}

/** How long a clock stood still. */
const stood = (locale: 'vi' | 'en', { stood: amounts }: Values, w: Words): string =>
  (amounts as readonly Json[]).map((amount) => span(locale, amount, w)).join(', ');

const WAITS = {
  vi: new Map<unknown, string>([['supplement', 'bổ sung hồ sơ']]),
  en: new Map<unknown, string>([['supplement', 'the supplement']]),
};

const waitWord = (locale: 'vi' | 'en', value: Json | undefined, w: Words): string =>
  WAITS[locale].get(value) ?? CAUSES[locale].get(value) ?? w.plain(value);

type Part = readonly [name: string, say: (value: Json, w: Words) => string];

/** What an event says of itself, in the order in which it is told. */
const parts = (locale: 'vi' | 'en'): readonly Part[] => {
  const say = WORDS[locale];
  return [
    ['to', (value, w) => `${say.to} ${w.plain(value)}`],
    ['cause', (value, w) => `${say.for} ${CAUSES[locale].get(value) ?? w.plain(value)}`],
    ['by', (value, w) => `${say.by} ${span(locale, value, w)}`],
    ['until', (value, w) => `${say.until} ${w.date(value)}`],
    ['agency', (value, w) => w.plain(value)],
    ['reason', (value, w) => `${say.reason}: ${w.plain(value)}`],
    ['recordedAt', (value, w) => `${say.recorded} ${w.moment(value)}`],
  ];
};

const event =
  (locale: 'vi' | 'en'): Say =>
  (v, w) => {
    const told = parts(locale).flatMap(([name, say]) => (v[name] === undefined ? [] : [say(v[name], w)]));
    const head = `${w.moment(v['at'])}: ${EVENTS[locale].get(v['kind']) ?? w.plain(v['kind'])}`;
    return told.length === 0 ? head : `${head} (${told.join('; ')})`;
  };

const due = (locale: 'vi' | 'en', value: Json | undefined, w: Words): string =>
  value === null || value === undefined ? WORDS[locale].none : w.moment(value);

const LATE = { vi: ['ngày làm việc', 'ngày làm việc'], en: ['working day', 'working days'] } as const;

/** Where a dossier stands, whether it is in time, and how late it is. */
function stands(locale: 'vi' | 'en', v: Values, w: Words): string {
  const status = statusWords[locale].get(v['status']) ?? w.plain(v['status']);
  const timeliness = timelinessWords[locale].get(v['timeliness']);
  const [one, many] = LATE[locale];
  const late = v['working'] === 0 ? '' : ` (${w.count(v['working'], one, many)})`;
  return timeliness === undefined ? status : `${status}, ${timeliness}${late}`;
}

/** The rules of a dossier's life in words; `outcome` stands beside the inputs of a step. */
export const dossierRules: Readonly<Record<DossierRule, RulePhrase>> = {
  'dossier/event': { applied: both(event('vi'), event('en')) },
  'dossier/slip-date': {
    applied: both(
      (v, w) => `Ngày hẹn trên giấy hẹn: ${w.date(v['outcome'])} (tính được: ${due('vi', v['computed'], w)})`,
      (v, w) => `Date on the slip: ${w.date(v['outcome'])} (computed: ${due('en', v['computed'], w)})`,
    ),
  },
  'dossier/arrival': {
    applied: both(
      (v, w) =>
        `Thời hạn tính từ khi cơ quan có thẩm quyền nhận hồ sơ: hạn ${due('vi', v['before'], w)} thành ${due('vi', v['outcome'], w)}`,
      (v, w) =>
        `The clock starts when the competent agency has the dossier: due ${due('en', v['before'], w)} becomes ${due('en', v['outcome'], w)}`,
    ),
  },
  'dossier/restart': {
    applied: both(
      (v, w) => `Thời hạn được tính lại từ đầu: hạn ${due('vi', v['before'], w)} thành ${due('vi', v['outcome'], w)}`,
      (v, w) =>
        `The limit is counted again from the start: due ${due('en', v['before'], w)} becomes ${due('en', v['outcome'], w)}`,
    ),
  },
  'dossier/standstill': {
    applied: both(
      (v, w) => `Thời hạn tạm dừng trong khi chờ ${waitWord('vi', v['wait'], w)}`,
      (v, w) => `The clock stands still while waiting for ${waitWord('en', v['wait'], w)}`,
    ),
    notApplied: both(
      (v, w) => `Thời hạn vẫn chạy trong khi chờ ${waitWord('vi', v['wait'], w)}`,
      (v, w) => `The clock runs on while waiting for ${waitWord('en', v['wait'], w)}`,
    ),
  },
  'dossier/pause': {
    applied: both(
      (v, w) =>
        `Không tính thời gian tạm dừng ${w.moment(v['from'])} – ${w.moment(v['to'])} (${stood('vi', v, w)}): hạn ${due('vi', v['before'], w)} thành ${due('vi', v['outcome'], w)}`,
      (v, w) =>
        `The standstill ${w.moment(v['from'])} – ${w.moment(v['to'])} is not counted (${stood('en', v, w)}): due ${due('en', v['before'], w)} becomes ${due('en', v['outcome'], w)}`,
    ),
    notApplied: both(
      (v, w) =>
        `Tạm dừng ${w.moment(v['from'])} – ${w.moment(v['to'])} không làm thay đổi hạn: ${due('vi', v['outcome'], w)}`,
      (v, w) =>
        `The standstill ${w.moment(v['from'])} – ${w.moment(v['to'])} does not move the due date: ${due('en', v['outcome'], w)}`,
    ),
  },
  'dossier/extension': {
    applied: both(
      (v, w) => `Gia hạn: hạn ${due('vi', v['before'], w)} thành ${due('vi', v['outcome'], w)}`,
      (v, w) => `Extended: due ${due('en', v['before'], w)} becomes ${due('en', v['outcome'], w)}`,
    ),
    notApplied: both(
      (v, w) => `Việc gia hạn không làm thay đổi hạn: hạn vẫn là ${due('vi', v['outcome'], w)}`,
      (v, w) => `The extension does not move the due date: due ${due('en', v['outcome'], w)} as before`,
    ),
  },
  'dossier/reappointment': {
    applied: both(
      (v, w) => `Hẹn lại ${w.date(v['outcome'])}; hạn theo quy định không thay đổi`,
      (v, w) => `Re-appointed for ${w.date(v['outcome'])}; the lawful due date does not move`,
    ),
    notApplied: both(
      (v, w) => `Việc hẹn lại ${w.date(v['wanted'])} không được tính`,
      (v, w) => `The re-appointment for ${w.date(v['wanted'])} does not count`,
    ),
  },
  'dossier/lawful-due': {
    applied: both(
      (v, w) => `Hạn theo quy định: ${due('vi', v['outcome'], w)}`,
      (v, w) => `Lawful due date: ${due('en', v['outcome'], w)}`,
    ),
  },
  'dossier/state': {
    applied: both(
      (v, w) => `Đến hết ${w.date(v['on'])}: ${stands('vi', v, w)}`,
      (v, w) => `At the end of ${w.date(v['on'])}: ${stands('en', v, w)}`,
    ),
  },
};

/** The dossier room's problems in words. */
export const dossierProblems: Readonly<Record<string, Phrase>> = {
  ...dossierOwnProblems,
  ...dossierImportProblems,
  ...letterProblems,
  ...registerProblems,
  ...auditProblems,
};
