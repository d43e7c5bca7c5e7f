import type { Basis } from '../../kernel/index.js';
import type { Procedure, ProcedureCase } from '../../procedure/index.js';
import { constant } from '../constant.js';
import { calendarDays, workingDays } from './parts.js';

const circular02: Basis = {
  document: '02/2017/TT-VPCP',
  issuedOn: '2017-10-31',
  title: { vi: 'Thông tư về kiểm soát thủ tục hành chính', en: 'Circular on the control of administrative procedures' },
  status: 'unverified',
};

/** What the national portal measures, as its operator describes it; the annex of the decision was not read. */
const decision766: Basis = {
  document: '766/QĐ-TTg',
  issuedOn: '2022-06-23',
  title: {
    vi: 'Quyết định về Bộ chỉ số phục vụ người dân, doanh nghiệp',
    en: 'Decision on the index of service to citizens and enterprises',
  },
  status: 'unverified',
};

const measured = (code: string, name: string, days: number): ProcedureCase => ({
  code,
  name,
  limits: { statutory: workingDays(days), basis: [decision766] },
});

/**
 * How long an office may take over a petition (phản ánh, kiến nghị): the answer within 20 days, and as cases the four clocks the index
 * of decision 766 measures. Petitions have no record in the national database, so this is not one of `procedures` and its code is its
 * own. All of it is unverified.
 *
 * @example
 * ```ts
 * import { petitionHandling } from 'motcua/vn/procedures';
 *
 * petitionHandling.limits?.statutory; // => { amount: 20, unit: 'calendar-day' }
 * petitionHandling.cases?.map(({ code }) => code); // => ['refuse', 'supplement', 'handle', 'publish']
 * ```
 */
export const petitionHandling: Procedure = /* @__PURE__ */ constant(() => ({
  code: 'petition',
  name: { vi: 'Xử lý phản ánh, kiến nghị', en: 'Handling of petitions' },
  limits: { statutory: calendarDays(20), basis: [circular02] },
  cases: [
    measured('refuse', 'Từ chối tiếp nhận', 2),
    measured('supplement', 'Yêu cầu bổ sung', 5),
    measured('handle', 'Xử lý', 15),
    measured('publish', 'Công khai kết quả', 2),
  ],
  basis: [circular02, decision766],
  remarks: [
    { about: 'status', text: 'Cập nhật tình trạng xử lý 07 ngày một lần; cập nhật kết quả trong 02 ngày làm việc.' },
  ],
}));
