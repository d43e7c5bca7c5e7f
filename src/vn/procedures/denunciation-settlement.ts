import type { TimeLimit } from '../../deadline/index.js';
import type { Procedure } from '../../procedure/index.js';
import { constant } from '../constant.js';
import { denunciationLaw2018 } from '../documents.js';
import { calendarDays } from './parts.js';

const twice: TimeLimit = {
  unit: 'sum',
  parts: [
    { amount: 30, unit: 'calendar-day' },
    { amount: 30, unit: 'calendar-day' },
  ],
};

/**
 * The settlement of a denunciation (tố cáo) by any office since 01/01/2019: 30 days from its acceptance (thụ lý), extended once by at most 30 days when it is
 * complex, twice by at most 30 each when it is specially complex. A dossier of it is received on the day of acceptance, and every extension is an event
 * `extended`; `denunciationRules` of `motcua/vn` say that a third one moves nothing.
 *
 * The article was read in quotations alone and the laws that amend it not at all: everything is unverified. How long acceptance may take is left out. It has
 * no record in the national database for all offices, so its code is its own; the records for denunciations of the police, which still go by the law of
 * 2011, are among `procedures`.
 *
 * @example
 * ```ts
 * import { policyFor, stateAsOf, timeline } from 'motcua/dossier';
 * import { denunciationRules, policies, vietnamCalendar } from 'motcua/vn';
 * import { denunciationSettlement } from 'motcua/vn/procedures';
 *
 * const acceptedOn = '2026-06-01';
 * const policy = policyFor(policies, { own: denunciationRules, procedure: 'denunciation', on: acceptedOn });
 * const by = { amount: 30, unit: 'calendar-day' } as const;
 * const dossier = timeline(
 *   [
 *     { kind: 'received', at: acceptedOn },
 *     { kind: 'extended', at: '2026-06-29', by },
 *     { kind: 'extended', at: '2026-07-29', by },
 *     { kind: 'extended', at: '2026-08-28', by },
 *   ],
 *   { procedure: denunciationSettlement, calendar: vietnamCalendar, policy },
 * );
 * ['2026-06-28', '2026-06-29', '2026-07-29', '2026-08-28'].map((on) => stateAsOf(dossier, on).due.lawfulOn);
 * // => ['2026-07-01', '2026-07-31', '2026-08-31', '2026-08-31']
 * dossier.findings.map(({ code }) => code); // => ['dossier/extension-beyond-rule']
 * ```
 */
export const denunciationSettlement: Procedure = /* @__PURE__ */ constant(() => ({
  code: 'denunciation',
  name: { vi: 'Giải quyết tố cáo', en: 'Settlement of denunciations' },
  limits: {
    statutory: calendarDays(30),
    extensions: [
      {
        when: 'Vụ việc phức tạp: gia hạn một lần',
        by: calendarDays(30),
        basis: [{ ...denunciationLaw2018, clause: '2' }],
      },
      {
        when: 'Vụ việc đặc biệt phức tạp: gia hạn hai lần',
        by: twice,
        basis: [{ ...denunciationLaw2018, clause: '3' }],
      },
    ],
    basis: [{ ...denunciationLaw2018, clause: '1' }],
  },
  basis: [denunciationLaw2018, { document: '136/2025/QH15', status: 'unverified' }],
  since: '2019-01-01',
  remarks: [
    { about: 'clock', text: 'Tính từ ngày thụ lý; ngày tiếp nhận để tính là ngày thụ lý.' },
    { about: 'law', text: 'Chưa đối chiếu với các luật sửa đổi, trong đó có Luật 136/2025/QH15.' },
  ],
}));
