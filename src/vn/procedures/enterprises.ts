import type { Procedure } from '../../procedure/index.js';
import { constant } from '../constant.js';
import {
  agencies,
  dong,
  feeWithout,
  levels,
  offered,
  portalId,
  record,
  results,
  subjects,
  texts,
  threeChannels,
  withoutUnit,
  workingDays,
} from './parts.js';

const field = { name: 'Thành lập và hoạt động của doanh nghiệp' };
const publication = 'Công bố nội dung đăng ký doanh nghiệp, mỗi lần.';

/** Enterprises (doanh nghiệp). */
export const enterprises: readonly Procedure[] = /* @__PURE__ */ constant(() => [
  {
    code: '2.001610',
    name: { vi: 'Đăng ký thành lập doanh nghiệp tư nhân', en: 'Registration of a private enterprise' },
    field,
    levels: levels('ministry', 'province'),
    subjects: subjects('foreign-invested-enterprise', 'citizen', 'foreigner', 'organisation', 'overseas-vietnamese'),
    agencies: agencies('Sở Tài chính các tỉnh, thành phố'),
    limits: { statutory: workingDays(3), basis: record },
    channels: [
      ...offered(['in-person', 'postal'], dong(100_000)),
      { channel: 'online', fees: [feeWithout('Bản ghi ghi 100 đồng; các hàng khác ghi 100.000 đồng.')] },
    ],
    remarks: [{ about: 'subjects', text: 'Danh sách đối tượng trên bản ghi còn dài hơn; phần sau chưa đọc được.' }],
    ids: portalId('019d2bfc-d9eb-733f-80a1-8cd36b62e5cb'),
    results: results('KQ.G12.001044', 'KQ.G12.001040', 'KQ.G12.001051'),
    basis: texts(
      '66.7/2025/NQ-CP',
      '68/2025/TT-BTC',
      '47/2019/TT-BTC',
      '168/2025/NĐ-CP',
      '76/2025/QH15',
      '59/2020/QH14',
    ),
    announcement: { decision: '92/QĐ-BTC' },
  },
  {
    code: '2.002043',
    name: { vi: 'Đăng ký thành lập công ty cổ phần', en: 'Registration of a joint-stock company' },
    field,
    levels: levels('ministry', 'province'),
    subjects: subjects('cooperative', 'citizen', 'enterprise', 'organisation', 'foreign-invested-enterprise'),
    agencies: agencies('Sở Tài chính các tỉnh, thành phố'),
    limits: { statutory: workingDays(3), basis: record },
    channels: [
      { channel: 'in-person', fees: [dong(50_000, 'Chú thích của hàng này ghi phí công bố 100.000 đồng.')] },
      { channel: 'online', fees: [dong(100_000, publication)] },
      {
        channel: 'postal',
        fees: [dong(100_000, 'Chú thích của hàng này ghi lệ phí bằng 50% mức của Thông tư 47/2019/TT-BTC.')],
      },
    ],
    ids: portalId('019d2bfc-e1a1-723a-9dd8-0513fa05b150'),
    results: results('KQ.G12.001051', 'KQ.G12.001080', 'KQ.G12.001362'),
    basis: texts(
      '68/2025/TT-BTC',
      '168/2025/NĐ-CP',
      '59/2020/QH14',
      '47/2019/TT-BTC',
      '66.7/2025/NQ-CP',
      '76/2025/QH15',
    ),
    announcement: { decision: '92/QĐ-BTC' },
  },
]);

const householdField = { name: 'Thành lập và hoạt động doanh nghiệp (hộ kinh doanh)' };
const provincial = 'Mức cụ thể do Hội đồng nhân dân cấp tỉnh quyết định.';

/** Household businesses (hộ kinh doanh). */
export const householdBusinesses: readonly Procedure[] = /* @__PURE__ */ constant(() => [
  {
    code: '1.001612',
    name: { vi: 'Đăng ký thành lập hộ kinh doanh', en: 'Registration of a household business' },
    field: householdField,
    levels: levels('ministry', 'commune'),
    subjects: subjects('organisation', 'citizen'),
    // no number on the record; its steps say three working days, to grant as to refuse
    limits: { statutory: workingDays(3), unread: [{ unit: 'NONE' }], basis: record },
    channels: [
      { channel: 'in-person', fees: [dong(50_000, provincial)] },
      ...offered(['online', 'postal'], dong(150_000, provincial)),
    ],
    ids: portalId('019d2bfb-d76d-737f-81b9-69258b07240b'),
    results: results('KQ.G12.001009', 'KQ.G12.001041'),
    basis: texts('76/2025/QH15', '68/2025/TT-BTC', '168/2025/NĐ-CP', '85/2019/TT-BTC', '59/2020/QH14'),
    announcement: { decision: '2353/QĐ-BTC' },
  },
  {
    code: '2.000720',
    name: {
      vi: 'Đăng ký thay đổi nội dung đăng ký hộ kinh doanh',
      en: 'Registration of changes to a household business',
    },
    field: householdField,
    levels: levels('ministry', 'commune'),
    subjects: subjects('organisation', 'citizen'),
    limits: withoutUnit(1),
    channels: offered(threeChannels, feeWithout(provincial)),
    remarks: [
      { about: 'steps', text: 'Các bước của bản ghi: xem xét và cập nhật trong 03 ngày làm việc.' },
      { about: 'duty', text: 'Phải đăng ký trong 10 ngày kể từ ngày có thay đổi.' },
    ],
    ids: portalId('019d2bfc-d9ca-768c-a8f4-cc0dff5f41ed'),
    results: results('KQ.G12.001041', 'KQ.G12.001347'),
    basis: texts('85/2019/TT-BTC', '76/2025/QH15', '59/2020/QH14', '68/2025/TT-BTC', '168/2025/NĐ-CP'),
    announcement: { decision: '2353/QĐ-BTC' },
  },
]);
