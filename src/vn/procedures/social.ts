import type { Procedure } from '../../procedure/index.js';
import { constant } from '../constant.js';
import {
  calendarDays,
  levels,
  offered,
  portalId,
  record,
  results,
  subjects,
  texts,
  workingDays,
  zeroUnexplained,
} from './parts.js';

const povertyField = { name: 'Giảm nghèo' };

const allowance = {
  code: '1.001776',
  name: {
    vi: 'Thực hiện, điều chỉnh, thôi hưởng trợ cấp xã hội hàng tháng, hỗ trợ kinh phí chăm sóc, nuôi dưỡng hàng tháng',
    en: 'Monthly social allowance and support for care: granting, adjusting, ending',
  },
  field: { name: 'Bảo trợ xã hội' },
} as const;

/** Poverty, labour and social protection. Of labour and social protection no record was read: all of it is unverified. */
export const social: readonly Procedure[] = /* @__PURE__ */ constant(() => [
  {
    code: '1.011607',
    name: {
      vi: 'Công nhận hộ nghèo, hộ cận nghèo thường xuyên hằng năm',
      en: 'Recognition of poor and near-poor households during the year',
    },
    field: povertyField,
    levels: levels('commune'),
    subjects: subjects('citizen'),
    limits: { statutory: calendarDays(15), basis: record },
    channels: offered(['in-person', 'postal'], zeroUnexplained),
    ids: portalId('019d2bfa-6008-72cb-9e63-83483f3a6e49'),
    results: results('KQ.G10.001158'),
    basis: texts('07/2021/TT-BLĐTBXH', '02/2022/TT-BLĐTBXH', '24/2021/QĐ-TTg'),
    announcement: { decision: '967/QĐ-BNNMT' },
  },
  {
    code: '3.000412',
    name: { vi: 'Công nhận người lao động có thu nhập thấp', en: 'Recognition of workers with low income' },
    field: povertyField,
    levels: levels('commune'),
    subjects: subjects('citizen'),
    limits: { statutory: calendarDays(15), basis: record },
    channels: offered(['in-person', 'postal'], zeroUnexplained),
    ids: portalId('019d2bfa-bd95-7440-ae96-8e7ff95214ea'),
    results: results('KQ.G10.001155'),
    basis: texts('07/2021/TT-BLĐTBXH', '02/2022/TT-BLĐTBXH', '07/2021/NĐ-CP', '30/2025/NĐ-CP', '24/2021/QĐ-TTg'),
    announcement: { decision: '967/QĐ-BNNMT' },
  },
  {
    code: '2.001955',
    name: {
      vi: 'Đăng ký nội quy lao động của doanh nghiệp',
      en: 'Registration of the internal labour rules of an enterprise',
    },
    field: { name: 'Lao động' },
    levels: levels('province'),
    subjects: subjects('enterprise'),
    limits: {
      statutory: workingDays(7),
      basis: [
        {
          document: '45/2019/QH14',
          article: '118-121',
          title: { vi: 'Bộ luật Lao động 2019', en: 'Labour Code 2019' },
          status: 'unverified',
        },
      ],
    },
    basis: texts('45/2019/QH14'),
  },
  {
    ...allowance,
    levels: levels('commune'),
    subjects: subjects('citizen'),
    limits: { statutory: workingDays(22), basis: texts('20/2021/NĐ-CP') },
    basis: texts('20/2021/NĐ-CP'),
    until: '2024-12-31',
  },
  {
    ...allowance,
    levels: levels('commune'),
    subjects: subjects('citizen'),
    basis: texts('20/2021/NĐ-CP', '76/2024/NĐ-CP'),
    since: '2025-01-01',
    remarks: [{ about: 'limit', text: 'Thời hạn từ năm 2025 chưa đọc được ở nguồn nào.' }],
  },
]);
