import type { Procedure } from '../../procedure/index.js';
import { constant } from '../constant.js';
import {
  agencies,
  calendarDays,
  levels,
  offered,
  portalId,
  record,
  results,
  subjects,
  texts,
  threeChannels,
  zeroUnexplained,
} from './parts.js';

const field = { name: 'Hoạt động xây dựng' };
const kindsLeftOut = { about: 'name', text: 'Tên trên bản ghi còn liệt kê các loại công trình trong ngoặc.' };

/** Construction permits. */
export const construction: readonly Procedure[] = /* @__PURE__ */ constant(() => [
  {
    code: '1.013225',
    name: {
      vi: 'Cấp giấy phép xây dựng mới đối với công trình cấp III, cấp IV',
      en: 'New construction permit for works of grades III and IV',
    },
    field,
    levels: levels('commune', 'other'),
    subjects: subjects('citizen', 'enterprise', 'foreign-invested-enterprise', 'organisation'),
    agencies: agencies('Ủy ban nhân dân cấp xã'),
    limits: { statutory: calendarDays(20), basis: record },
    // the record has the limit of the house in its row for filing in person
    cases: [{ code: 'house', name: 'Nhà ở riêng lẻ', limits: { statutory: calendarDays(15), basis: record } }],
    channels: offered(threeChannels, zeroUnexplained),
    remarks: [
      kindsLeftOut,
      { about: 'supplement', text: 'Kiểm tra và yêu cầu bổ sung một lần bằng văn bản trong 07 ngày làm việc.' },
      {
        about: 'supplement',
        text: 'Phải bổ sung lại: thêm 05 và 03 ngày làm việc.',
      },
      { about: 'consultation', text: 'Cơ quan được hỏi ý kiến trả lời trong 12 ngày.' },
    ],
    ids: portalId('019d2bfe-9088-744d-aa0a-e846b6dce3d5'),
    results: results('KQ.G17.000311'),
    basis: texts(
      '140/2025/NĐ-CP',
      '105/2025/NĐ-CP',
      '14/2026/NĐ-CP',
      '175/2024/NĐ-CP',
      '62/2020/QH14',
      '144/2025/NĐ-CP',
      '50/2014/QH13',
    ),
    announcement: { decision: '56/QĐ-BXD' },
  },
  {
    code: '1.013236',
    name: {
      vi: 'Cấp giấy phép xây dựng mới công trình cấp đặc biệt, cấp I, cấp II',
      en: 'New construction permit for works of special grade and grades I and II',
    },
    field,
    levels: levels('province'),
    subjects: subjects('citizen', 'enterprise', 'organisation'),
    agencies: agencies('Ban Quản lý các khu công nghiệp', 'Sở Xây dựng'),
    limits: { statutory: calendarDays(20), basis: record },
    channels: offered(threeChannels, zeroUnexplained),
    remarks: [kindsLeftOut],
    ids: portalId('019d2bfe-909f-769a-9283-87c608b8028e'),
    results: results('KQ.G17.000232'),
    basis: texts('14/2026/NĐ-CP', '105/2025/NĐ-CP', '144/2025/NĐ-CP', '62/2020/QH14'),
    announcement: { decision: '56/QĐ-BXD' },
  },
]);
