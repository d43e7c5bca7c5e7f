import type { Json, Say, Values, Words } from '../kernel/index.js';

const EVENTS = {
  vi: new Map<unknown, string>([
    ['submitted', 'Nộp hồ sơ'],
    ['received', 'Tiếp nhận hồ sơ'],
    ['refused', 'Từ chối tiếp nhận hồ sơ'],
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
    ['letter-sent', 'Gửi thư chúc mừng hoặc thư chia buồn'],
    ['finished', 'Có kết quả tại Bộ phận Một cửa'],
    ['handed-over', 'Trả kết quả'],
    ['withdrawn', 'Người nộp rút hồ sơ'],
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
  vi: {
    from: 'từ',
    to: 'đến',
    for: 'chờ',
    after: 'sau khi chờ',
    by: 'thêm',
    until: 'đến',
    on: 'vào',
    agency: 'cơ quan thực hiện: ',
    recorded: 'ghi nhận',
    items: 'gồm',
    reason: 'lý do',
  },
  en: {
    from: 'from',
    to: 'to',
    for: 'waiting for',
    after: 'after waiting for',
    by: 'by',
    until: 'until',
    on: 'for',
    agency: '',
    recorded: 'entered',
    items: 'asked for',
    reason: 'reason',
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

/** Which days stood still, where days are counted. */
const WHOLE_DAYS = {
  vi: 'từ ngày sau ngày tạm dừng đến hết ngày tiếp tục',
  en: 'from the day after it began to the day it ended',
};

/** How long a clock stood still. */
export function stood(locale: 'vi' | 'en', { stood: amounts }: Values, w: Words): string {
  const spans = amounts as readonly (readonly [number, string])[];
  const told = spans.map((amount) => span(locale, amount, w));
  return [...told, ...(spans.some(([, unit]) => unit.endsWith('-day')) ? [WHOLE_DAYS[locale]] : [])].join(', ');
}

const WAITS = {
  vi: new Map<unknown, string>([['supplement', 'bổ sung hồ sơ']]),
  en: new Map<unknown, string>([['supplement', 'the supplement']]),
};

export const waitWord = (locale: 'vi' | 'en', value: Json | undefined, w: Words): string =>
  WAITS[locale].get(value) ?? CAUSES[locale].get(value) ?? w.plain(value);

type Part = readonly [name: string, say: (value: Json, w: Words, of: Values) => string | null];

/** What an event says of itself, in the order in which it is told. */
const parts = (locale: 'vi' | 'en'): readonly Part[] => {
  const say = WORDS[locale];
  return [
    [
      'to',
      (value, w, { agency }) =>
        `${agency === undefined ? '' : `${say.from} ${w.plain(agency)} `}${say.to} ${w.plain(value)}`,
    ],
    [
      'cause',
      (value, w, { kind }) =>
        `${kind === 'resumed' ? say.after : say.for} ${CAUSES[locale].get(value) ?? w.plain(value)}`,
    ],
    ['by', (value, w) => `${say.by} ${span(locale, value, w)}`],
    ['until', (value, w, { kind }) => `${kind === 'reappointed' ? say.on : say.until} ${w.date(value)}`],
    // of a hand-over the agency is the one that gave the dossier on, and was told with the one that has it now
    ['agency', (value, w, { to }) => (to === undefined ? `${say.agency}${w.plain(value)}` : null)],
    ['items', (value, w) => `${say.items}: ${(value as readonly Json[]).map((one) => w.plain(one)).join('; ')}`],
    ['reason', (value, w) => `${say.reason}: ${w.plain(value)}`],
    ['recordedAt', (value, w) => `${say.recorded} ${w.moment(value)}`],
  ];
};

const LETTERS = {
  vi: new Map<unknown, string>([
    ['congratulation', 'Gửi thư chúc mừng'],
    ['condolence', 'Gửi thư chia buồn'],
  ]),
  en: new Map<unknown, string>([
    ['congratulation', 'Letter of congratulation sent'],
    ['condolence', 'Letter of condolence sent'],
  ]),
};

/** What happened; of a letter which it was, where the step says so. */
const eventWord = (locale: 'vi' | 'en', { kind, letter }: Values, w: Words): string =>
  (kind === 'letter-sent' ? LETTERS[locale].get(letter) : undefined) ?? EVENTS[locale].get(kind) ?? w.plain(kind);

/** An event in words, with what it says of itself. */
export const eventPhrase =
  (locale: 'vi' | 'en'): Say =>
  (v, w) => {
    const told = parts(locale)
      .map(([name, say]) => (v[name] === undefined ? null : say(v[name], w, v)))
      .filter((text) => text !== null);
    const head = `${w.moment(v['at'])}: ${eventWord(locale, v, w)}`;
    return told.length === 0 ? head : `${head} (${told.join('; ')})`;
  };
