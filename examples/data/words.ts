// What a program for officials says in place of the codes of the library, and days as they are written in Viet Nam.
import { narrate } from 'motcua';
import type { AuditCause, DossierStatus, LetterKind, Timeliness } from 'motcua/dossier';
import { causeWords } from '../../docs/audit/src/dossiers/cause-words.ts';

/** A day, `26/11/2026`, or a moment, `15:10 20/11/2026`; nothing for none. */
export function dayText(moment: string | null | undefined): string {
  const [day = '', time] = (moment ?? '').split('T');
  const written = day.split('-').reverse().join('/');
  return time === undefined ? written : `${time} ${written}`;
}

/** A problem in words, without its place and its figures. */
export const problemText = ({ code }: { readonly code: string }): string =>
  narrate([{ code, path: [], severity: 'error' }], { locale: 'vi' }).replace(/^1\. +/, '');

/** Why a recorded due date is another than the one that comes out, in the words of the audit page. */
export const causeText = (cause: AuditCause): string =>
  causeWords[cause].vi.replace(/^./u, (letter) => letter.toLowerCase());

/** How a dossier stands to its due date. */
export const timelinessWords: { readonly [timeliness in Timeliness]: string } = {
  early: 'trước hạn',
  'on-time': 'đúng hạn',
  overdue: 'quá hạn',
  'not-due': 'trong hạn',
  'due-today': 'đến hạn trong ngày',
  unknown: 'không xác định được hạn',
  none: '–',
};

/** Where a dossier stands. */
export const statusWords: { readonly [status in DossierStatus]: string } = {
  'not-received': 'chưa tiếp nhận',
  refused: 'từ chối tiếp nhận',
  pending: 'đang giải quyết',
  suspended: 'tạm dừng',
  finished: 'đã giải quyết',
  withdrawn: 'người nộp rút hồ sơ',
  returned: 'trả lại hồ sơ',
  stopped: 'dừng giải quyết',
};

/** Letters. */
export const letterWords: { readonly [kind in LetterKind]: string } = {
  apology: 'thư xin lỗi',
  congratulation: 'thư chúc mừng',
  condolence: 'thư chia buồn',
};
