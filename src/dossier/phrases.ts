import type { Json, Phrase, RulePhrase, Say, Values, Words } from '../kernel/index.js';
import { auditProblems } from './audit/audit-phrases.js';
import { eventPhrase, stood, waitWord } from './event-phrases.js';
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

const NOT_KNOWN = { vi: 'chưa xác định', en: 'not known' };

const due = (locale: 'vi' | 'en', value: Json | undefined, w: Words): string =>
  value === null || value === undefined ? NOT_KNOWN[locale] : w.moment(value);

/** That the due date moved, in Vietnamese. */
const moved = (v: Values, w: Words): string =>
  `hạn chuyển từ ${due('vi', v['before'], w)} sang ${due('vi', v['outcome'], w)}`;

const BY_RULE = {
  vi: ' (theo quy tắc đã chọn, chưa viện dẫn được căn cứ pháp lý)',
  en: ' (by the rule that was chosen, for which no provision is cited)',
};

/** That nothing is cited for a standstill, where nothing is. */
const uncited = (locale: 'vi' | 'en', { cited }: Values): string => (cited === false ? BY_RULE[locale] : '');

const AFTERWARDS = {
  vi: ['sau đó thời hạn được tính tiếp', 'khi nhận đủ, thời hạn được tính lại từ đầu'],
  en: ['then the limit is counted on', 'when all is there the limit is counted again from the start'],
} as const;

/** What becomes of the limit when what is waited for has come. */
const afterwards = (locale: 'vi' | 'en', { restarts }: Values): string => AFTERWARDS[locale][restarts === true ? 1 : 0];

/** How a dossier stood to its due date when its clock stopped; of a later day this says nothing. */
const WHEN_STOPPED = {
  vi: new Map<unknown, string>([
    ['not-due', 'khi tạm dừng còn trong hạn'],
    ['due-today', 'khi tạm dừng vào đúng ngày đến hạn'],
    ['overdue', 'khi tạm dừng đã quá hạn'],
  ]),
  en: new Map<unknown, string>([
    ['not-due', 'not due when it stopped'],
    ['due-today', 'due on the day it stopped'],
    ['overdue', 'overdue when it stopped'],
  ]),
};

const LATE = { vi: ['ngày làm việc', 'ngày làm việc'], en: ['working day', 'working days'] } as const;

/** Where a dossier stands, whether it is in time, and how late it is. */
function stands(locale: 'vi' | 'en', v: Values, w: Words): string {
  const status = statusWords[locale].get(v['status']) ?? w.plain(v['status']);
  const stopped = v['status'] === 'suspended' ? WHEN_STOPPED[locale].get(v['timeliness']) : undefined;
  const timeliness = stopped ?? timelinessWords[locale].get(v['timeliness']);
  const [one, many] = LATE[locale];
  const late = v['working'] === 0 ? '' : ` (${w.count(v['working'], one, many)})`;
  return timeliness === undefined ? status : `${status}, ${timeliness}${late}`;
}

/** The rules of a dossier's life in words; `outcome` stands beside the inputs of a step. */
export const dossierRules = (): Readonly<Record<DossierRule, RulePhrase>> => ({
  'dossier/event': { applied: both(eventPhrase('vi'), eventPhrase('en')) },
  'dossier/slip-date': {
    applied: both(
      (v, w) => `Ngày hẹn trên giấy hẹn: ${w.date(v['outcome'])} (tính được: ${due('vi', v['computed'], w)})`,
      (v, w) => `Date on the slip: ${w.date(v['outcome'])} (computed: ${due('en', v['computed'], w)})`,
    ),
  },
  'dossier/arrival': {
    applied: both(
      (v, w) => `Thời hạn tính từ khi cơ quan có thẩm quyền nhận hồ sơ: ${moved(v, w)}`,
      (v, w) =>
        `The clock starts when the competent agency has the dossier: due ${due('en', v['before'], w)} becomes ${due('en', v['outcome'], w)}`,
    ),
  },
  'dossier/restart': {
    applied: both(
      (v, w) => `Thời hạn được tính lại từ đầu: ${moved(v, w)}`,
      (v, w) =>
        `The limit is counted again from the start: due ${due('en', v['before'], w)} becomes ${due('en', v['outcome'], w)}`,
    ),
  },
  'dossier/standstill': {
    applied: both(
      (v, w) =>
        `Từ ${w.moment(v['outcome'])} thời hạn tạm dừng trong khi chờ ${waitWord('vi', v['wait'], w)}; ${afterwards('vi', v)}${uncited('vi', v)}`,
      (v, w) =>
        `From ${w.moment(v['outcome'])} the clock stands still while waiting for ${waitWord('en', v['wait'], w)}; ${afterwards('en', v)}${uncited('en', v)}`,
    ),
    notApplied: both(
      (v, w) => `Thời hạn vẫn chạy trong khi chờ ${waitWord('vi', v['wait'], w)}`,
      (v, w) => `The clock runs on while waiting for ${waitWord('en', v['wait'], w)}`,
    ),
  },
  'dossier/pause': {
    applied: both(
      (v, w) =>
        `Không tính thời gian tạm dừng ${w.moment(v['from'])} – ${w.moment(v['to'])} (${stood('vi', v, w)}): ${moved(v, w)}${uncited('vi', v)}`,
      (v, w) =>
        `The standstill ${w.moment(v['from'])} – ${w.moment(v['to'])} is not counted (${stood('en', v, w)}): due ${due('en', v['before'], w)} becomes ${due('en', v['outcome'], w)}${uncited('en', v)}`,
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
      (v, w) => `Gia hạn: ${moved(v, w)}`,
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
});

/** The dossier room's problems in words. */
export const dossierProblems = (): Readonly<Record<string, Phrase>> => ({
  ...dossierOwnProblems(),
  ...dossierImportProblems(),
  ...letterProblems(),
  ...registerProblems(),
  ...auditProblems(),
});
