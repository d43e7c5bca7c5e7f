import { frozen } from '../../kernel/inside.js';

/**
 * Every cause of a difference, in the order in which they are named when several come out. All but the first and the last two are found in one way: the
 * due date is counted again with that one thing changed, and the date on record comes out.
 *
 * - `no-due-date`: none is on record, though one comes out.
 * - `reappointed-date-written-over`: the day of a re-appointment stands in the place of the due date.
 * - `supplement-ignored`, `supplement-paused`, `supplement-restarted`: a supplement did nothing to the clock, or let it stand, or started it anew, though the
 *   policy says otherwise.
 * - `suspension-ignored`, `suspension-paused`: the clock ran through a standstill, or stood in one in which it runs.
 * - `extension-ignored`, `extension-counted`: a lawful extension was left out, or one beyond the rule let in.
 * - `statutory-limit-used`: counted by the statutory limit in spite of a shorter promise.
 * - `superseded-limit-used`: counted by the limit of the version before the one in force.
 * - `cutoff-ignored`: a receipt after the cut-off counted on its own day.
 * - `rest-day-receipt`: a receipt on a rest day counted on the next working day, or the other way round.
 * - `roll-ignored`: a limit that ends on a rest day left there.
 * - `swapped-work-day-ignored`, `swapped-off-day-ignored`, `swap-ignored`: days worked in exchange taken as rest, days given up taken as worked, or both.
 * - `in-lieu-ignored`: days off in lieu of a holiday taken as worked.
 * - `holidays-ignored`: holidays, Tết, days in lieu and closures taken as worked; swaps known.
 * - `only-weekly-rest-known`: no notice known at all.
 * - `weekly-rest-ignored`: Saturdays and Sundays taken as worked; notices known.
 * - `receipt-day-counted`: the day of receipt taken as the first day (limits in days and weeks).
 * - `counted-from-next-working-day`: counted as if received on the working day after.
 * - `calendar-days-instead-of-working-days`, `working-days-instead-of-calendar-days`: the other kind of day counted.
 * - `every-day-counted`: every day taken as worked, so that nothing rolls either.
 * - `slip-date-kept`: the date on the slip, which is not the one that was promised or has moved.
 * - `class-differs`: the due dates agree and the class on record is another.
 * - `unexplained`: no single change brings the date out.
 *
 * New causes are added where they belong, so compare by name.
 *
 * @example
 * ```ts
 * import { auditCauses } from 'motcua/dossier';
 *
 * auditCauses.at(-1); // => 'unexplained'
 * ```
 */
export const auditCauses = /* @__PURE__ */ frozen([
  'no-due-date',
  'reappointed-date-written-over',
  'supplement-ignored',
  'supplement-paused',
  'supplement-restarted',
  'suspension-ignored',
  'suspension-paused',
  'extension-ignored',
  'extension-counted',
  'statutory-limit-used',
  'superseded-limit-used',
  'cutoff-ignored',
  'rest-day-receipt',
  'roll-ignored',
  'swapped-work-day-ignored',
  'swapped-off-day-ignored',
  'swap-ignored',
  'in-lieu-ignored',
  'holidays-ignored',
  'only-weekly-rest-known',
  'weekly-rest-ignored',
  'receipt-day-counted',
  'counted-from-next-working-day',
  'calendar-days-instead-of-working-days',
  'working-days-instead-of-calendar-days',
  'every-day-counted',
  'slip-date-kept',
  'class-differs',
  'unexplained',
] as const);

/** Why what is on record is not what comes out; {@link auditCauses} says what each means. */
export type AuditCause = (typeof auditCauses)[number];
