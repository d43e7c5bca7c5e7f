import type { Procedure } from '../../procedure/index.js';
import { constant } from '../constant.js';
import { agencies, dong, levels, portalId, record, results, subjects, texts, workingDays } from './parts.js';

const field = { name: 'Đăng ký, quản lý cư trú' };
const saturdays = { about: 'hours', text: 'Tiếp nhận từ thứ Hai đến thứ Sáu và sáng thứ Bảy.' };

/** Residence (cư trú). */
export const residence: readonly Procedure[] = /* @__PURE__ */ constant(() => [
  {
    code: '1.004222',
    name: { vi: 'Đăng ký thường trú', en: 'Registration of permanent residence' },
    field,
    levels: levels('commune'),
    subjects: subjects('overseas-vietnamese', 'citizen'),
    agencies: agencies('Công an cấp xã'),
    limits: { statutory: workingDays(7), basis: record },
    channels: [
      { channel: 'in-person', fees: [dong(20_000, 'Mỗi lần đăng ký.')] },
      { channel: 'online', fees: [dong(10_000, 'Mỗi lần đăng ký.')] },
    ],
    remarks: [saturdays],
    ids: portalId('019d2bf7-7704-7449-9e95-fe7ebb959aa2'),
    results: results('KQ.G01.000064', 'KQ.G01.000065', 'KQ.G01.000067', 'KQ.G01.000066'),
    basis: texts(
      '66.7/2025/NQ-CP',
      '53/2025/TT-BCA',
      '55/2021/TT-BCA',
      '66/2023/TT-BCA',
      '56/2021/TT-BCA',
      '17/2024/TT-BCA',
      '57/2021/TT-BCA',
      '75/2022/TT-BTC',
      '68/2020/QH14',
      '54/2025/TT-BCA',
    ),
    announcement: { decision: '1523/QĐ-BCA-C06' },
  },
  {
    code: '1.004194',
    name: { vi: 'Đăng ký tạm trú', en: 'Registration of temporary residence' },
    field,
    levels: levels('commune'),
    subjects: subjects('cooperative', 'enterprise', 'citizen', 'organisation'),
    agencies: agencies('Công an cấp xã'),
    limits: { statutory: workingDays(3), basis: record },
    channels: [
      { channel: 'in-person', fees: [dong(10_000, 'Đăng ký theo danh sách: mỗi người, mỗi lần.')] },
      { channel: 'online', fees: [dong(7_000, 'Cá nhân, hộ gia đình: mỗi lần đăng ký.')] },
    ],
    remarks: [saturdays],
    ids: portalId('019d2bf7-770b-734d-b7fb-5e1995f194f4'),
    results: results('KQ.G01.000067', 'KQ.G01.000064', 'KQ.G01.000065', 'KQ.G01.000066'),
    basis: texts(
      '53/2025/TT-BCA',
      '55/2021/TT-BCA',
      '66/2023/TT-BCA',
      '56/2021/TT-BCA',
      '17/2024/TT-BCA',
      '57/2021/TT-BCA',
      '75/2022/TT-BTC',
      '66.7/2025/NQ-CP',
      '68/2020/QH14',
      '54/2025/TT-BCA',
    ),
    announcement: { decision: '9354/QĐ-BCA-C06' },
  },
]);
