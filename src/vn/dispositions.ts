import type { Basis, Dated } from '../kernel/index.js';
import type { Disposition } from '../statistics/index.js';
import { constant } from './constant.js';

// No text read so far says where reports tell dossiers that ended without a result, or that wait: the default is the one that hides no lateness.

/** The status sets of a provincial system and the headings of its form II.06a. */
const providersPractice: Basis = {
  document: 'II.06a/VPCP/KSTT',
  title: {
    vi: 'Biểu mẫu in của một hệ thống một cửa cấp tỉnh',
    en: 'The form as a provincial one-stop system prints it',
  },
  status: 'unverified',
};

const unstated = <T>(value: T) => ({ value, basis: [] });
const practised = <T>(value: T) => ({ value, basis: [providersPractice] });

const byDay = unstated('by-day' as const);

const hidesNothing: Disposition = {
  id: 'vn/by-day',
  withdrawn: byDay,
  returned: byDay,
  stopped: byDay,
  suspended: unstated('by-first-day'),
  noDueDate: unstated('excluded'),
};

/**
 * Where reports tell dossiers their forms do not speak of, by the day of the report. Dossiers withdrawn, returned or stopped in the period are resolved, and
 * early, on time or overdue by the day they ended; those that are suspended are pending, and overdue when they were so on the first day of the
 * standstill; those without a due date are told in a footnote. No law read so far decides it: each switch stands without a basis and may be overridden.
 *
 * @example
 * ```ts
 * import { inForce } from 'motcua';
 * import { dispositions } from 'motcua/vn';
 *
 * inForce(dispositions, '2026-11-14').suspended.value; // => 'by-first-day'
 * ```
 */
export const dispositions: readonly Dated<Disposition>[] = /* @__PURE__ */ constant(() => [
  { value: hidesNothing, since: '2014-12-01', basis: [] },
]);

/** Dispositions one may meet instead. */
export type OtherDispositions = {
  /**
   * As the form of a provincial system is filled: all that was withdrawn or returned is on time, even when late; all that is suspended is in time; and
   * so is what has no due date. It hides lateness: here to recompute figures made that way.
   */
  readonly provincialSystem: Disposition;
  /** Only results: what ended without one, or is suspended, is told in footnotes. */
  readonly resultsOnly: Disposition;
};

/**
 * Dispositions met in practice, to recompute figures that were made by them.
 *
 * @example
 * ```ts
 * import { otherDispositions } from 'motcua/vn';
 *
 * otherDispositions.provincialSystem.returned.value; // => 'on-time'
 * ```
 */
export const otherDispositions: OtherDispositions = /* @__PURE__ */ constant(() => ({
  provincialSystem: {
    id: 'vn/provincial-system',
    withdrawn: practised('on-time'),
    returned: practised('on-time'),
    stopped: unstated('excluded'),
    suspended: practised('in-time'),
    noDueDate: practised('in-time'),
  },
  resultsOnly: {
    id: 'vn/results-only',
    withdrawn: unstated('excluded'),
    returned: unstated('excluded'),
    stopped: unstated('excluded'),
    suspended: unstated('excluded'),
    noDueDate: unstated('excluded'),
  },
}));
