import type { Locale } from 'motcua';
import type { MomentKind, NextMoment } from 'motcua/dossier';

/** What a job carries: plain data, enough to look the dossier up again and see whether it still holds. */
export type Reminder = Pick<NextMoment, 'kind' | 'at' | 'key'> & { readonly dossier: string };

/** What a job answers that sent its reminder. */
export const SENT = 'sent';
/** What a job answers when its moment was no longer one of the dossier. */
export const NO_LONGER = 'no longer so';

type Words = (dossier: string, at: string) => string;

/** At which time of the day, where the limit has one. */
const minute = (at: string, word: string) => (at.length > 10 ? `${word}${at.slice(11)}` : '');

const WORDS: Readonly<Record<MomentKind, Readonly<Record<Locale, Words>>>> = {
  'due-soon': {
    vi: (dossier) => `Hồ sơ ${dossier} sắp đến hạn trả kết quả`,
    en: (dossier) => `Dossier ${dossier} is due soon`,
  },
  'apology-due': {
    vi: (dossier) => `Hôm nay là ngày cuối để gửi thư xin lỗi nếu hồ sơ ${dossier} không kịp hạn`,
    en: (dossier) => `Today is the last day to apologise if dossier ${dossier} will be late`,
  },
  due: {
    vi: (dossier, at) => `Hôm nay là hạn trả kết quả hồ sơ ${dossier}${minute(at, ', lúc ')}`,
    en: (dossier, at) => `Dossier ${dossier} is due today${minute(at, ', at ')}`,
  },
  overdue: {
    vi: (dossier) => `Hồ sơ ${dossier} đã quá hạn`,
    en: (dossier) => `Dossier ${dossier} is overdue`,
  },
  'reappointment-due': {
    vi: (dossier) => `Hôm nay là ngày hẹn lại trả kết quả hồ sơ ${dossier}`,
    en: (dossier) => `Dossier ${dossier} was promised anew for today`,
  },
  'applicant-deadline': {
    vi: (dossier) => `Hôm nay là ngày cuối để người nộp bổ sung hồ sơ ${dossier}`,
    en: (dossier) => `Today is the applicant's last day to supplement dossier ${dossier}`,
  },
};

/** A reminder in words. */
export const reminderText = ({ kind, dossier, at }: Reminder, locale: Locale): string =>
  WORDS[kind][locale](dossier, at);
