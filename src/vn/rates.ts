import type { Basis, Bilingual } from '../kernel/index.js';
import type { Form06Column, RateDefinition } from '../statistics/index.js';
import { constant } from './constant.js';
import { decision766 } from './documents.js';

/** How a public tool reads the report; the circular defines no percentage anybody has read. */
const reportPractice: Basis = { document: '06/VPCP/KSTT', status: 'unverified' };

const definition = (
  id: string,
  names: Bilingual,
  numerator: readonly Form06Column[],
  denominator: readonly Form06Column[],
  basis: readonly Basis[],
): RateDefinition => ({ id, names, numerator, denominator, basis });

/** The rates that all go by the name of "on-time rate" somewhere, told apart. */
export type Rates = {
  /** (8 + 9) / 7: of what was resolved, early and on time. */
  readonly withinLimit: RateDefinition;
  /** 12 / 11: of what is pending, within the limit. */
  readonly pendingInTime: RateDefinition;
  /** 7 / 3: of what was received, resolved. */
  readonly completion: RateDefinition;
  /** 4 / (4 + 5): of what came in the period, online. */
  readonly online: RateDefinition;
  /** (8 + 9 + 12) / (8 + 9 + 10 + 12 + 13): of all, resolved or pending, in time. */
  readonly progress766: RateDefinition;
  /** 10 / 3: late of received, as newspapers count it. */
  readonly lateOfReceived: RateDefinition;
  /** 10 / 7: late of resolved. */
  readonly lateOfResolved: RateDefinition;
};

/**
 * The rates of form 06 by name, each with its definition.
 *
 * @example
 * ```ts
 * import { rates } from 'motcua/vn';
 *
 * rates.withinLimit.names.vi; // => 'Tỷ lệ hồ sơ giải quyết trước hạn và đúng hạn'
 * [rates.progress766.numerator, rates.progress766.denominator]; // => [[8, 9, 12], [8, 9, 10, 12, 13]]
 * ```
 */
export const rates: Rates = /* @__PURE__ */ constant(() => ({
  withinLimit: definition(
    'vn/within-limit',
    { vi: 'Tỷ lệ hồ sơ giải quyết trước hạn và đúng hạn', en: 'Resolved within the limit' },
    [8, 9],
    [7],
    [reportPractice],
  ),
  pendingInTime: definition(
    'vn/pending-in-time',
    { vi: 'Tỷ lệ hồ sơ đang giải quyết trong hạn', en: 'Pending within the limit' },
    [12],
    [11],
    [reportPractice],
  ),
  completion: definition(
    'vn/completion',
    { vi: 'Tỷ lệ hồ sơ đã giải quyết trên số nhận giải quyết', en: 'Resolved of received' },
    [7],
    [3],
    [reportPractice],
  ),
  online: definition(
    'vn/online',
    { vi: 'Tỷ lệ hồ sơ tiếp nhận trực tuyến trong kỳ', en: 'Received online in the period' },
    [4],
    [4, 5],
    [reportPractice],
  ),
  progress766: definition(
    'vn/progress-766',
    { vi: 'Tiến độ giải quyết theo Quyết định 766', en: 'Progress by decision 766' },
    [8, 9, 12],
    [8, 9, 10, 12, 13],
    [decision766],
  ),
  lateOfReceived: definition(
    'vn/late-of-received',
    { vi: 'Tỷ lệ hồ sơ quá hạn trên số nhận giải quyết', en: 'Late of received' },
    [10],
    [3],
    [],
  ),
  lateOfResolved: definition(
    'vn/late-of-resolved',
    { vi: 'Tỷ lệ hồ sơ quá hạn trên số đã giải quyết', en: 'Late of resolved' },
    [10],
    [7],
    [],
  ),
}));
