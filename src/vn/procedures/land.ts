import type { Procedure, ProcedureCase } from '../../procedure/index.js';
import { constant } from '../constant.js';
import {
  agencies,
  calendarDays,
  levels,
  offered,
  officials,
  portalId,
  record,
  results,
  setByFeeLaw,
  subjects,
  texts,
  threeChannels,
  unclearRecord,
  workingDays,
} from './parts.js';

const field = { name: 'Đất đai' };
const landOffices = ['Chi nhánh Văn phòng đăng ký đất đai', 'Văn phòng đăng ký đất đai'];

/** Limits that the record has in its rows for channels and that are cases; which case each is for, it does not say. */
const casesOf = (...days: number[]): ProcedureCase[] =>
  days.map((amount) => ({
    code: `${amount}-working-days`,
    name: `Trường hợp có thời hạn ${amount} ngày làm việc`,
    limits: { statutory: workingDays(amount), basis: unclearRecord },
  }));
const rowsAreCases = (text: string) => ({ about: 'executionMethods', text });

/** Land (đất đai). */
export const land: readonly Procedure[] = /* @__PURE__ */ constant(() => [
  {
    code: '1.012783',
    name: {
      vi: 'Cấp đổi Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất',
      en: 'Exchange of a certificate of land use rights and ownership of assets attached to land',
    },
    field,
    levels: levels('province'),
    subjects: subjects(
      'citizen',
      'foreigner',
      'enterprise',
      'foreign-organisation',
      'cooperative',
      'foreign-invested-enterprise',
      'overseas-vietnamese',
      'organisation',
    ),
    agencies: agencies(...landOffices),
    cases: casesOf(5, 15, 20),
    channels: offered(threeChannels, setByFeeLaw),
    remarks: [rowsAreCases('Bản ghi đặt 5 ở hàng trực tiếp, 15 trực tuyến, 20 bưu chính; đó là các trường hợp.')],
    ids: portalId('019d2bfa-6f3b-7238-9e41-307101b01795'),
    results: results('KQ.G10.001147'),
    basis: texts('226/2025/NĐ-CP', '151/2025/NĐ-CP', '101/2024/NĐ-CP', '31/2024/QH15', '43/2024/QH15', '58/2024/QH15'),
    announcement: { decision: '3380/QĐ-BNNMT' },
  },
  {
    code: '1.013831',
    name: {
      vi: 'Đăng ký biến động quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất trong các trường hợp chuyển đổi quyền sử dụng đất nông nghiệp mà không theo phương án dồn điền, đổi thửa; chuyển nhượng, thừa kế, tặng cho quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất, góp vốn bằng quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất; cho thuê, cho thuê lại quyền sử dụng đất trong dự án xây dựng kinh doanh kết cấu hạ tầng; bán hoặc tặng cho hoặc để thừa kế hoặc góp vốn bằng tài sản gắn liền với đất thuê của Nhà nước theo hình thức thuê đất trả tiền hàng năm',
      en: 'Registration of changes in land use rights and ownership of attached assets: exchange, transfer, inheritance, gift, contribution, lease',
    },
    field,
    levels: levels('province'),
    subjects: subjects(...officials, 'overseas-vietnamese', 'organisation'),
    agencies: agencies(...landOffices),
    cases: casesOf(4, 18),
    channels: offered(threeChannels, setByFeeLaw),
    remarks: [rowsAreCases('Bản ghi đặt 18 ở hàng trực tiếp và trực tuyến, 4 ở hàng bưu chính; đó là các trường hợp.')],
    ids: portalId('019d2bfa-7ece-728d-9b60-6563e0a7a94e'),
    results: results('KQ.G10.001147'),
    basis: texts('31/2024/QH15', '226/2025/NĐ-CP', '151/2025/NĐ-CP', '101/2024/NĐ-CP'),
    announcement: { decision: '3380/QĐ-BNNMT' },
  },
  {
    code: '1.012753',
    name: {
      vi: 'Đăng ký đất đai, tài sản gắn liền với đất, cấp Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất lần đầu đối với tổ chức đang sử dụng đất',
      en: 'First registration of land and attached assets, with certificate, for organisations using land',
    },
    field,
    levels: levels('commune'),
    subjects: subjects('organisation', 'foreign-invested-enterprise', 'foreign-organisation', 'enterprise'),
    agencies: agencies('Chủ tịch Ủy ban nhân dân cấp xã'),
    cases: casesOf(17, 20, 30),
    channels: offered(threeChannels, setByFeeLaw),
    remarks: [rowsAreCases('Bản ghi đặt 20 ở hàng trực tiếp, 17 trực tuyến, 30 bưu chính; đó là các trường hợp.')],
    ids: portalId('019d2bfa-6eeb-7460-9097-1804edf38aec'),
    results: results('KQ.G10.000935', 'KQ.G10.001148'),
    basis: texts('101/2024/NĐ-CP', '151/2025/NĐ-CP', '43/2024/QH15', '226/2025/NĐ-CP', '31/2024/QH15'),
    announcement: { decision: '3380/QĐ-BNNMT' },
  },
  {
    code: '1.013949',
    name: {
      vi: 'Giao đất, cho thuê đất, chuyển mục đích sử dụng đất đối với trường hợp giao đất, cho thuê đất không đấu giá quyền sử dụng đất, không đấu thầu lựa chọn nhà đầu tư thực hiện dự án có sử dụng đất; trường hợp giao đất, cho thuê đất thông qua đấu thầu lựa chọn nhà đầu tư thực hiện dự án có sử dụng đất; giao đất và giao rừng; cho thuê đất và cho thuê rừng, gia hạn sử dụng đất khi hết thời hạn sử dụng đất',
      en: 'Allocation and lease of land without auction or by tender, change of land use purpose, land with forest, extension of use',
    },
    field,
    levels: levels('commune'),
    subjects: subjects('organisation', 'citizen', ...officials),
    agencies: agencies(...landOffices, 'Cơ quan quản lý đất đai cấp xã', 'Chủ tịch Ủy ban nhân dân xã'),
    limits: { statutory: calendarDays(15), basis: record },
    channels: offered(threeChannels, setByFeeLaw),
    ids: portalId('019d2bfa-867b-703e-a311-18fc1df76fc8'),
    results: results('KQ.G10.000868', 'KQ.G10.001148'),
    basis: texts(
      '151/2025/NĐ-CP',
      '31/2024/QH15',
      '43/2024/QH15',
      '102/2024/NĐ-CP',
      '131/2025/NĐ-CP',
      '136/2025/NĐ-CP',
      '156/2018/NĐ-CP',
      '226/2025/NĐ-CP',
    ),
    announcement: { decision: '3380/QĐ-BNNMT' },
  },
]);
