import type { Channel } from '../channel.js';
import type { Level } from '../level.js';
import type { AgencyReference } from '../procedure.js';
import type { SubjectKind } from '../subject.js';

/** The levels as the portal labels them. */
export const LEVELS: ReadonlyMap<string, Level> = /* @__PURE__ */ new Map<string, Level>([
  ['Cấp bộ', 'ministry'],
  ['Cấp tỉnh', 'province'],
  ['Cấp xã', 'commune'],
  ['Cơ quan khác', 'other'],
]);

/** The subjects as the portal labels them; two labels differ in where the foreigner lives, and that one is kept in words. */
export const SUBJECTS: ReadonlyMap<string, SubjectKind> = /* @__PURE__ */ new Map<string, SubjectKind>([
  ['Công dân Việt Nam', 'citizen'],
  ['Người Việt Nam định cư ở nước ngoài', 'overseas-vietnamese'],
  ['Người nước ngoài', 'foreigner'],
  ['Doanh nghiệp', 'enterprise'],
  ['Doanh nghiệp Việt Nam', 'vietnamese-enterprise'],
  ['Doanh nghiệp có vốn đầu tư nước ngoài', 'foreign-invested-enterprise'],
  ['Hợp tác xã', 'cooperative'],
  ['Tổ chức (không bao gồm doanh nghiệp, HTX)', 'organisation'],
  ['Tổ chức nước ngoài', 'foreign-organisation'],
  ['Cán bộ', 'official'],
  ['công chức', 'civil-servant'],
  ['viên chức', 'public-employee'],
  ['Đảng viên', 'party-member'],
  ['Tổ chức Đảng', 'party-organisation'],
]);

/** A channel: the library's word for it, and the label on the page. */
export type ChannelLabel = { readonly channel: Channel; readonly label: string };

/** The channels by the portal's code. */
export const CHANNELS: ReadonlyMap<string, ChannelLabel> = /* @__PURE__ */ new Map<string, ChannelLabel>([
  ['DIRECT', { channel: 'in-person', label: 'Trực tiếp' }],
  ['ONLINE', { channel: 'online', label: 'Trực tuyến' }],
  ['POSTAL', { channel: 'postal', label: 'Dịch vụ bưu chính' }],
]);

/** The ministries by the short name the portal's address has for them, with the identifier that their codes carry. */
export const MINISTRIES: ReadonlyMap<string, AgencyReference> = /* @__PURE__ */ new Map<string, AgencyReference>([
  ['bo-cong-an', { name: 'Bộ Công an', code: 'G01' }],
  ['bo-nong-nghiep-mt', { name: 'Bộ Nông nghiệp và Môi trường', code: 'G10' }],
  ['bo-tai-chinh', { name: 'Bộ Tài chính', code: 'G12' }],
  ['bo-tu-phap', { name: 'Bộ Tư pháp', code: 'G15' }],
  ['bo-xay-dung', { name: 'Bộ Xây dựng', code: 'G17' }],
  ['ngan-hang-nha-nuoc', { name: 'Ngân hàng Nhà nước Việt Nam', code: 'G19' }],
  ['toa-an-nhan-dan', { name: 'Tòa án nhân dân' }],
]);
