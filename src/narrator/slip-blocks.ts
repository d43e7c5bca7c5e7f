import type { AppointmentSlip } from '../deadline/index.js';
import type { Block, Locale } from '../kernel/index.js';
import { requireLocale } from '../kernel/inside.js';
import { narrationBlocks } from './narrate.js';
import { wordsIn } from './words.js';

const WORDS = {
  vi: {
    title: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả',
    head: ['Nội dung', 'Chi tiết'],
    procedure: 'Thủ tục',
    received: 'Tiếp nhận',
    due: 'Hẹn trả kết quả',
    provisional: 'tạm tính',
    printed: 'Ngày in',
    policy: 'Quy tắc tính',
    calendar: 'Phiên bản lịch',
    why: 'Cách tính',
  },
  en: {
    title: 'Receipt of dossier and appointment for the result',
    head: ['Item', 'Detail'],
    procedure: 'Procedure',
    received: 'Received',
    due: 'Result due',
    provisional: 'provisional',
    printed: 'Printed on',
    policy: 'Counting rules',
    calendar: 'Calendar version',
    why: 'How it was counted',
  },
};

/**
 * A slip as blocks, for `print`: what it says, and how the due date was counted.
 *
 * It holds what the due date rests on. Names and identity of the applicant are not part of it: add blocks of your own.
 *
 * @param slip - The slip.
 * @param locale - `vi` or `en`.
 * @returns A heading, a table and the story.
 * @throws `kernel/unknown-locale`.
 *
 * @example
 * ```ts
 * import { appointmentSlip } from 'motcua/deadline';
 * import { print, slipBlocks } from 'motcua/narrator';
 * import { vietnam } from 'motcua/vn';
 *
 * const receivedAt = '2026-11-20T09:00';
 * const query = { receivedAt, limit: { amount: 3, unit: 'working-day' } as const, ...vietnam(receivedAt) };
 * const procedure = { code: '2.001610', name: { vi: 'Đăng ký doanh nghiệp', en: 'Founding an enterprise' } };
 * const slip = appointmentSlip(query, { procedure, printedOn: '2026-11-20' });
 * print(slipBlocks(slip, 'vi'), 'text').includes('thứ Năm ngày 26/11/2026'); // => true
 * ```
 */
export function slipBlocks(slip: AppointmentSlip, locale: Locale): readonly Block[] {
  const words = wordsIn(requireLocale(locale));
  const say = WORDS[locale];
  const due = words.moment(slip.dueAt ?? slip.dueOn);
  const rows = [
    [say.procedure, `${slip.procedure.name[locale]} (${slip.procedure.code})`],
    [say.received, words.moment(slip.receivedAt)],
    [say.due, slip.certainty === 'provisional' ? `${due} (${say.provisional})` : due],
    [say.printed, words.date(slip.printedOn)],
    [say.policy, slip.policy.id],
    [say.calendar, slip.calendarVersion],
  ];
  return [
    { kind: 'heading', level: 1, text: say.title },
    { kind: 'table', head: say.head, rows },
    { kind: 'heading', level: 2, text: say.why },
    ...narrationBlocks(slip.because, locale),
  ];
}
