import type { Procedure } from '../../procedure/index.js';
import { constant } from '../constant.js';
import { complaintLaw, firstComplaint, remoteComplaint } from './complaint-limits.js';

/**
 * The first settlement of a complaint (khiếu nại) by any office: 30 days from its acceptance (thụ lý), up to 45 when it is complex; 45 and 60 in remote
 * areas. A dossier of it is received on the day of acceptance; that it is complex is an event `extended`, until the day that the longer limit ends on.
 *
 * The article was read in quotations alone and law 136/2025/QH15, which amends it since 01/07/2026, not at all: everything is unverified. How
 * long acceptance may take and the second settlement are left out. It has no record in the national database for all offices, so its code is its own; the
 * records for complaints against the police are among `procedures`.
 *
 * @example
 * ```ts
 * import { dueDate } from 'motcua';
 * import { limitFor } from 'motcua/procedure';
 * import { vietnam } from 'motcua/vn';
 * import { complaintSettlement } from 'motcua/vn/procedures';
 *
 * const acceptedOn = '2026-06-15';
 * const due = (code?: string) => {
 *   const query = { channel: 'in-person', ...(code === undefined ? {} : { case: code }) } as const;
 *   return dueDate({ receivedAt: acceptedOn, limit: limitFor(complaintSettlement, query)!, ...vietnam(acceptedOn) }).dueOn;
 * };
 * [due(), due('remote')]; // => ['2026-07-15', '2026-07-30']
 * complaintSettlement.limits?.extensions?.[0]?.upTo; // => { amount: 45, unit: 'calendar-day' }
 * ```
 */
export const complaintSettlement: Procedure = /* @__PURE__ */ constant(() => ({
  code: 'complaint',
  name: { vi: 'Giải quyết khiếu nại lần đầu', en: 'First settlement of complaints' },
  limits: firstComplaint(),
  cases: [remoteComplaint()],
  basis: [complaintLaw, { document: '136/2025/QH15', status: 'unverified' }],
  remarks: [
    { about: 'clock', text: 'Tính từ ngày thụ lý; ngày tiếp nhận để tính là ngày thụ lý.' },
    { about: 'law', text: 'Chưa đối chiếu với Luật 136/2025/QH15, có hiệu lực từ 01/7/2026.' },
  ],
}));
