import type { RestKind } from '../calendar/index.js';
import type { Json, Phrase, RulePhrase, Values, Words } from '../kernel/index.js';
import type { SpanUnit } from './time-limit.js';

/** The rules a due date may be explained by. */
export type DeadlineRule =
  | 'deadline/receipt'
  | 'deadline/late-receipt'
  | 'deadline/rest-day-receipt'
  | 'deadline/first-day-excluded'
  | 'deadline/same-day'
  | 'deadline/on-the-spot'
  | `deadline/count-${SpanUnit}`
  | 'deadline/count-share'
  | 'deadline/skip-closed'
  | `deadline/skip-${RestKind}`
  | 'deadline/missing-day'
  | 'deadline/roll-forward'
  | 'deadline/due';

const both = (vi: Phrase['vi'], en: Phrase['en']): Phrase => ({ vi, en });

const skipped: RulePhrase = {
  applied: both(
    (v, w) => `Bỏ qua ${w.days(v['from'], v['to'])} (${w.count(v['days'], 'ngày', 'ngày')}): ${w.names(v['names'])}`,
    (v, w) => `Skip ${w.days(v['from'], v['to'])} (${w.count(v['days'], 'day', 'days')}): ${w.names(v['names'])}`,
  ),
};

const workedInExchange: RulePhrase = {
  ...skipped,
  notApplied: both(
    (v, w) => `Không bỏ qua ${w.date(v['from'])}: ${w.names(v['names'])} (${w.date(v['pair'])})`,
    (v, w) => `Do not skip ${w.date(v['from'])}: ${w.names(v['names'])} (${w.date(v['pair'])})`,
  ),
};

const counted = (vi: string, one: string, many: string): RulePhrase => ({
  applied: both(
    (v, w) =>
      `Tính ${w.count(v['amount'], vi, vi)} kể từ ngày tiếp theo của ${w.date(v['after'])}: đến hết ${w.date(v['outcome'])}`,
    (v, w) =>
      `Count ${w.count(v['amount'], one, many)} after ${w.date(v['after'])}: to the end of ${w.date(v['outcome'])}`,
  ),
});

const ranFor = (vi: string, one: string, many: string): RulePhrase => ({
  applied: both(
    (v, w) => `Tính liên tục ${w.count(v['amount'], vi, vi)} từ ${w.moment(v['from'])}: đến ${w.moment(v['outcome'])}`,
    (v, w) => `Run ${w.count(v['amount'], one, many)} from ${w.moment(v['from'])}: to ${w.moment(v['outcome'])}`,
  ),
});

const SOURCES: ReadonlyMap<Json | undefined, { vi: string; en: string }> = /* @__PURE__ */ new Map([
  ['limit', { vi: 'theo quy định riêng của thủ tục', en: 'by the rule of this procedure' }],
  ['same-day', { vi: 'đối với thủ tục trả trong ngày', en: 'for results due the same day' }],
  ['policy', { vi: 'theo quy định chung', en: 'by the general rule' }],
]);

const source = (v: Values, locale: 'vi' | 'en') => SOURCES.get(v['source'])?.[locale] ?? '';

/** The names a step has, after what stands before them. */
const named = (before: string, { names }: Values, w: Words): string =>
  names === undefined ? '' : `${before}${w.names(names)}`;

/** The sessions of a day, and why they depart from its week: `07:30–11:30, 13:00–17:00`. */
const sessionsOf = (v: Values, w: Words): string =>
  Array.isArray(v['sessions'])
    ? ` (${v['sessions'].map((one) => (Array.isArray(one) ? one.join('–') : String(one))).join(', ')}${named('; ', v, w)})`
    : '';

/** Whether a receipt has a time of day. */
const hasTime = ({ receivedAt }: Values): boolean => typeof receivedAt !== 'string' || receivedAt.includes('T');

/** The rules of due dates in words; `outcome` stands beside the inputs of a step. */
export const deadlineRules = (): Readonly<Record<DeadlineRule, RulePhrase>> => ({
  'deadline/receipt': {
    applied: both(
      (v, w) => `Tiếp nhận hồ sơ đầy đủ, hợp lệ: ${w.moment(v['receivedAt'])}`,
      (v, w) => `Complete dossier received: ${w.moment(v['receivedAt'])}`,
    ),
  },
  'deadline/late-receipt': {
    applied: both(
      (v, w) =>
        `Tiếp nhận ${v['rests'] === true ? 'vào ngày nghỉ, ' : ''}sau ${w.plain(v['cutoff'])}${v['rests'] === true ? ' của ngày làm việc trước đó' : ''} (${source(v, 'vi')}): tính là tiếp nhận vào ngày làm việc tiếp theo`,
      (v, w) =>
        `Received ${v['rests'] === true ? 'on a rest day, ' : ''}after ${w.plain(v['cutoff'])}${v['rests'] === true ? ' of the last working day' : ''} (${source(v, 'en')}): counts as received on the next working day`,
    ),
    notApplied: both(
      (v, w) =>
        v['choice'] === 'as-stamped'
          ? 'Giờ tiếp nhận trong ngày không làm thay đổi ngày tính: tính ngay ngày tiếp nhận'
          : `${hasTime(v) ? 'Tiếp nhận' : 'Không rõ giờ tiếp nhận, coi là'} không muộn hơn ${w.plain(v['cutoff'])} (${source(v, 'vi')}): tính ngay ngày tiếp nhận`,
      (v, w) =>
        v['choice'] === 'as-stamped'
          ? 'The time of day does not move the receipt: it counts on the day itself'
          : `${hasTime(v) ? 'Received' : 'The time of receipt is not known, and taken to be'} no later than ${w.plain(v['cutoff'])} (${source(v, 'en')}): counts on the day itself`,
    ),
  },
  'deadline/rest-day-receipt': {
    applied: both(
      (v, w) => `Tiếp nhận vào ngày nghỉ ${w.date(v['receivedOn'])}: tính là tiếp nhận vào ngày làm việc tiếp theo`,
      (v, w) => `Received on a rest day, ${w.date(v['receivedOn'])}: counts as received on the next working day`,
    ),
    notApplied: both(
      (v, w) => `Tiếp nhận vào ngày nghỉ ${w.date(v['receivedOn'])}: vẫn tính đúng ngày ghi trên giấy tiếp nhận`,
      (v, w) => `Received on a rest day, ${w.date(v['receivedOn'])}: counts on the day stamped all the same`,
    ),
  },
  'deadline/first-day-excluded': {
    applied: both(
      (v, w) => `Không tính ${w.date(v['day'])}: bắt đầu tính từ ${w.date(v['outcome'])}`,
      (v, w) => `${w.date(v['day'])} itself is not counted: counting starts on ${w.date(v['outcome'])}`,
    ),
  },
  'deadline/same-day': {
    applied: both(
      (v, w) => `Trả kết quả trong ngày: ${w.date(v['day'])}`,
      (v, w) => `Due the same day: ${w.date(v['day'])}`,
    ),
  },
  'deadline/on-the-spot': {
    applied: both(
      (v, w) => `Trả kết quả ngay khi tiếp nhận: ${w.date(v['day'])}`,
      (v, w) => `Due on the spot: ${w.date(v['day'])}`,
    ),
  },
  'deadline/count-working-day': {
    applied: both(
      (v, w) =>
        `Đếm ${w.days(v['from'], v['to'])} (${w.count(v['days'], 'ngày làm việc', 'ngày làm việc')}): được ${w.plain(v['outcome'])}/${w.plain(v['of'])}`,
      (v, w) =>
        `Count ${w.days(v['from'], v['to'])} (${w.count(v['days'], 'working day', 'working days')}): ${w.plain(v['outcome'])} of ${w.plain(v['of'])}`,
    ),
  },
  'deadline/count-calendar-day': counted('ngày', 'calendar day', 'calendar days'),
  'deadline/count-week': counted('tuần', 'week', 'weeks'),
  'deadline/count-month': counted('tháng', 'month', 'months'),
  'deadline/count-year': counted('năm', 'year', 'years'),
  'deadline/count-working-hour': {
    applied: both(
      (v, w) =>
        `Đếm ${w.moment(v['from'])} – ${w.moment(v['to'])} (${w.count(v['minutes'], 'phút', 'phút')} làm việc${named('; ', v, w)}): được ${w.plain(v['outcome'])}/${w.plain(v['of'])}`,
      (v, w) =>
        `Count ${w.moment(v['from'])} – ${w.moment(v['to'])} (${w.count(v['minutes'], 'office minute', 'office minutes')}${named('; ', v, w)}): ${w.plain(v['outcome'])} of ${w.plain(v['of'])}`,
    ),
  },
  'deadline/count-share': {
    applied: both(
      (v, w) =>
        `Phần lẻ của ${w.count(v['amount'], 'ngày làm việc', 'ngày làm việc')} trong giờ làm việc ${w.date(v['day'])}${sessionsOf(v, w)}: đến ${w.moment(v['outcome'])}`,
      (v, w) =>
        `The part of a day in ${w.count(v['amount'], 'working day', 'working days')}, in the office hours of ${w.date(v['day'])}${sessionsOf(v, w)}: to ${w.moment(v['outcome'])}`,
    ),
  },
  'deadline/skip-closed': {
    applied: both(
      (v, w) => `Ngoài giờ làm việc ${w.moment(v['from'])} – ${w.moment(v['to'])}${named(': ', v, w)}`,
      (v, w) => `Outside office hours ${w.moment(v['from'])} – ${w.moment(v['to'])}${named(': ', v, w)}`,
    ),
  },
  'deadline/count-hour': ranFor('giờ', 'hour', 'hours'),
  'deadline/count-minute': ranFor('phút', 'minute', 'minutes'),
  'deadline/skip-weekly-rest': workedInExchange,
  'deadline/skip-holiday': skipped,
  'deadline/skip-tet': skipped,
  'deadline/skip-in-lieu': skipped,
  'deadline/skip-swapped-off': skipped,
  'deadline/skip-closure': skipped,
  'deadline/missing-day': {
    applied: both(
      (v, w) => `Không có ngày ${w.date(v['wanted'])}: thời hạn hết vào ${w.date(v['outcome'])}`,
      (v, w) => `There is no ${w.date(v['wanted'])}: the limit ends on ${w.date(v['outcome'])}`,
    ),
    notApplied: both(
      (v, w) => `Tháng cuối có ngày tương ứng ${w.date(v['wanted'])}: không phải lấy ngày cuối tháng thay thế`,
      (v, w) => `The last month has the corresponding day, ${w.date(v['wanted'])}: nothing to adjust`,
    ),
  },
  'deadline/roll-forward': {
    applied: both(
      (v, w) => `Ngày cuối ${w.date(v['end'])} là ngày nghỉ: thời hạn kết thúc vào ngày làm việc tiếp theo`,
      (v, w) => `The last day, ${w.date(v['end'])}, is a rest day: the limit ends on the next working day`,
    ),
    notApplied: both(
      (v, w) =>
        v['kind'] === 'working-day'
          ? `Ngày cuối ${w.date(v['end'])} là ngày làm việc: giữ nguyên`
          : `Ngày cuối ${w.date(v['end'])} là ngày nghỉ, nhưng theo quy tắc áp dụng không chuyển sang ngày khác`,
      (v, w) =>
        v['kind'] === 'working-day'
          ? `The last day, ${w.date(v['end'])}, is a working day: it stays`
          : `The last day, ${w.date(v['end'])}, is a rest day, but the policy does not move it`,
    ),
  },
  'deadline/due': {
    applied: both(
      (v, w) =>
        `Ngày hẹn trả kết quả: ${w.moment(v['outcome'])}${v['certainty'] === 'provisional' ? ' (tạm tính: có ngày chưa được thông báo chính thức)' : ''}`,
      (v, w) =>
        `Result due: ${w.moment(v['outcome'])}${v['certainty'] === 'provisional' ? ' (provisional: some days have no official notice yet)' : ''}`,
    ),
  },
});

export { deadlineProblems } from './problem-phrases.js';
