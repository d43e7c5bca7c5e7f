/**
 * A starter catalogue of Vietnamese procedures, each version with its law and how sure that is.
 *
 * @packageDocumentation
 */

import type { Procedure } from '../../procedure/index.js';
import { constant } from '../constant.js';
import { births } from './births.js';
import { certification } from './certification.js';
import { complaints } from './complaints.js';
import { construction } from './construction.js';
import { enterprises, householdBusinesses } from './enterprises.js';
import { environment } from './environment.js';
import { interlinkedBirth } from './interlinked-birth.js';
import { land } from './land.js';
import { marriagesAndDeaths } from './marriages-and-deaths.js';
import { personalPapers } from './personal-papers.js';
import { residence } from './residence.js';
import { securedTransactions } from './secured-transactions.js';
import { social } from './social.js';

export type { Procedure } from '../../procedure/index.js';
export { complaintSettlement } from './complaint-settlement.js';
export { denunciationSettlement } from './denunciation-settlement.js';
export { petitionHandling } from './petitions.js';

/**
 * A starter catalogue: forty procedures of the national database, each version with the law behind its limits and how sure that is.
 * Facts from records of the national portal as read in July 2026, where the law is known by the law: take the full catalogue of your
 * ministry or province for service. What a record leaves without a unit stays `unread`; what nobody read is `unverified`.
 *
 * @example
 * ```ts
 * import { dueDate } from 'motcua';
 * import { vietnam } from 'motcua/vn';
 * import { procedures } from 'motcua/vn/procedures';
 *
 * const birth = procedures.find(({ code }) => code === '1.001193');
 * birth?.name.en; // => 'Registration of birth'
 * birth?.limits?.statutory?.receiptCutoff; // => '15:00'
 *
 * const receivedAt = '2026-11-20T15:30';
 * const limit = birth!.limits!.statutory!;
 * dueDate({ receivedAt, limit, ...vietnam(receivedAt) }).dueOn; // => '2026-11-23'
 *
 * // two versions of the interlinked birth group, one in force on every day
 * procedures.filter(({ code }) => code === '2.000986').map(({ since, until }) => since ?? until); // => ['2026-08-31', '2026-09-01']
 * ```
 */
export const procedures: readonly Procedure[] = /* @__PURE__ */ constant(() => [
  ...births,
  ...marriagesAndDeaths,
  ...interlinkedBirth,
  ...certification,
  ...residence,
  ...personalPapers,
  ...construction,
  ...land,
  ...enterprises,
  ...householdBusinesses,
  ...environment,
  ...social,
  ...securedTransactions,
  ...complaints,
]);
