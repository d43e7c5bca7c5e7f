import type { Basis } from '../../kernel/index.js';
import type { Procedure } from '../../procedure/index.js';
import { constant } from '../constant.js';
import {
  agencies,
  levels,
  offered,
  officials,
  portalId,
  results,
  sameDayUntil15,
  setByProvince,
  subjects,
  texts,
  threeChannels,
  workingDays,
} from './parts.js';

const decree99: Basis = {
  document: '99/2022/NĐ-CP',
  article: '16',
  clause: '1',
  title: { vi: 'Nghị định về đăng ký biện pháp bảo đảm', en: 'Decree on registration of security interests' },
  status: 'verified',
};

/** Security interests (biện pháp bảo đảm): the same day, and up to three working days when cause is shown. */
export const securedTransactions: readonly Procedure[] = /* @__PURE__ */ constant(() => [
  {
    code: '1.011441',
    name: {
      vi: 'Đăng ký biện pháp bảo đảm bằng quyền sử dụng đất, tài sản gắn liền với đất',
      en: 'Registration of a security interest in land use rights and assets attached to land',
    },
    ids: portalId('019d2bfd-7e5d-7318-a451-84198f210213'),
    field: { name: 'Đăng ký biện pháp bảo đảm' },
    levels: levels('province', 'commune'),
    subjects: subjects(
      'foreign-invested-enterprise',
      'citizen',
      'enterprise',
      'foreigner',
      'foreign-organisation',
      'cooperative',
      ...officials,
      'organisation',
      'overseas-vietnamese',
      'vietnamese-enterprise',
    ),
    agencies: agencies('Văn phòng Đăng ký đất đai'),
    limits: {
      statutory: sameDayUntil15(decree99),
      extensions: [{ when: 'Có lý do chính đáng', upTo: workingDays(3), basis: [decree99] }],
      basis: [decree99],
    },
    channels: offered(threeChannels, setByProvince),
    results: results('KQ.G15.000334'),
    basis: texts('18/2026/NĐ-CP', '99/2022/NĐ-CP'),
    announcement: { decision: '570/QĐ-BTP' },
    remarks: [
      { about: 'limit', text: 'Hàng thời hạn của bản ghi ghi 3 ngày làm việc, là thời hạn dài nhất.' },
      { about: 'clock', text: 'Nộp qua Bộ phận Một cửa: tính từ khi Văn phòng đăng ký đất đai nhận hồ sơ hợp lệ.' },
      { about: 'clock', text: 'Không tính thời gian sự cố hệ thống, bất khả kháng.' },
    ],
  },
]);
