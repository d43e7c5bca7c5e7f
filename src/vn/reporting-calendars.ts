import type { Basis } from '../kernel/index.js';
import type { ReportingCalendar } from '../statistics/index.js';
import { constant } from './constant.js';

/** Reporting by state agencies; article 12 itself was not found, three texts that apply it name the same days. */
const decree09: Basis = {
  document: '09/2019/NĐ-CP',
  article: '12',
  issuedOn: '2019-01-24',
  title: {
    vi: 'Nghị định quy định về chế độ báo cáo của cơ quan hành chính nhà nước',
    en: 'Decree on reporting by state administrative agencies',
  },
  status: 'unverified',
};

const applied = (document: string, article?: string): Basis => ({
  document,
  ...(article === undefined ? {} : { article }),
  status: 'verified',
});

/** Reports of inspection. Whether the circular is still in force was not looked at. */
const circular03: Basis = { document: '03/2013/TT-TTCP', status: 'verified' };

/** When the periods of reports close in Viet Nam. */
export type ReportingCalendars = {
  /** From the 15th to the 14th, as state agencies report. */
  readonly government: ReportingCalendar;
  /** From the 16th to the 15th, as inspection reports; the annual period is the one that was read. */
  readonly inspection: ReportingCalendar;
  /** Calendar months, as the dashboards of portals show. */
  readonly months: ReportingCalendar;
};

/**
 * When the periods of reports close in Viet Nam.
 *
 * @example
 * ```ts
 * import { reportingCalendars } from 'motcua/vn';
 *
 * reportingCalendars.government.closes; // => 14
 * ```
 */
export const reportingCalendars: ReportingCalendars = /* @__PURE__ */ constant(() => ({
  government: {
    id: 'vn/government',
    names: { vi: 'Báo cáo của cơ quan hành chính nhà nước', en: 'Reports of state administrative agencies' },
    closes: 14,
    basis: [
      decree09,
      applied('06/2022/TT-UBDT', '6'),
      applied('01/2023/QĐ-UBND Khánh Hòa', '4'),
      applied('19/2025/TT-BTP'),
    ],
  },
  inspection: {
    id: 'vn/inspection',
    names: { vi: 'Báo cáo của ngành thanh tra', en: 'Reports of inspection' },
    closes: 15,
    basis: [circular03],
  },
  months: {
    id: 'vn/months',
    names: { vi: 'Tháng dương lịch', en: 'Calendar months' },
    closes: 'month-end',
    basis: [],
  },
}));
