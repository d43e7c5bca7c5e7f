import type { Basis } from '../../kernel/index.js';
import type { Procedure, ProcedureCase } from '../../procedure/index.js';
import { constant } from '../constant.js';
import { decision766, portalPractice766 } from '../documents.js';
import { calendarDays, workingDays } from './parts.js';

const circular02: Basis = {
  document: '02/2017/TT-VPCP',
  issuedOn: '2017-10-31',
  title: { vi: 'Thông tư về kiểm soát thủ tục hành chính', en: 'Circular on the control of administrative procedures' },
  status: 'unverified',
};

const measured = (code: string, name: string, days: number): ProcedureCase => ({
  code,
  name,
  limits: { statutory: workingDays(days), basis: [decision766, portalPractice766] },
});

/**
 * How long an office may take over a petition (phản ánh, kiến nghị): the answer within 20 days, and as cases the four clocks the index
 * of decision 766 measures. By the operator of the national portal the first three run from the day the petition was sent to the office, or was last passed
 * on to it: to its refusal, to the first request for a supplement before handling begins, or to its answer. Publication runs from the answer. Petitions
 * have no record in the national database, so this is not one of `procedures` and its code is its own. All of it is unverified.
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
  basis: [circular02, decision766, portalPractice766],
  remarks: [
    {
      about: 'clock',
      text: 'Chỉ số 766: tính từ ngày gửi, hoặc ngày được chuyển đến gần nhất; công khai tính từ ngày có kết quả chờ công khai.',
    },
    { about: 'status', text: 'Cập nhật tình trạng xử lý 07 ngày một lần; cập nhật kết quả trong 02 ngày làm việc.' },
  ],
}));
