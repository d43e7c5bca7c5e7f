import type { Basis } from '../../kernel/index.js';
import type { Fee, Procedure } from '../../procedure/index.js';
import { constant } from '../constant.js';
import { decree23 } from '../documents.js';
import {
  agencies,
  dong,
  levels,
  offered,
  portalId,
  record,
  results,
  sameDayUntil15,
  subjects,
  texts,
  threeChannels,
  unclearRecord,
  workingDays,
  zeroUnexplained,
} from './parts.js';

const field = { name: 'Chứng thực' };

/** The two cases of the fee, which the records have as two rows of one channel. */
const inCountry = 'commune-or-notary';
const abroad = 'mission-abroad';
const places = [
  { code: inCountry, name: 'Tại Ủy ban nhân dân cấp xã, tổ chức hành nghề công chứng' },
  { code: abroad, name: 'Tại cơ quan đại diện ở nước ngoài' },
];
const inPerson = (fee: Fee) => [
  { channel: 'in-person' as const, case: inCountry, fees: [fee] },
  { channel: 'in-person' as const, case: abroad, fees: [{ amount: 10, currency: 'USD', note: 'Mỗi bản.' }] },
];

/** Copies certified from originals may take longer; on which condition was not read. */
const longerCopies = (): Basis => ({ ...decree23, article: '21' });

/** Certification (chứng thực) and copies from registers. */
export const certification: readonly Procedure[] = /* @__PURE__ */ constant(() => [
  {
    code: '2.000815',
    name: {
      vi: 'Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền của Việt Nam; cơ quan, tổ chức có thẩm quyền của nước ngoài; cơ quan, tổ chức có thẩm quyền của Việt Nam liên kết với cơ quan, tổ chức có thẩm quyền của nước ngoài cấp hoặc chứng nhận',
      en: 'Certification of copies from originals issued or certified by Vietnamese bodies, foreign bodies, or both together',
    },
    field,
    levels: levels('commune', 'other'),
    subjects: subjects('citizen', 'organisation', 'overseas-vietnamese'),
    agencies: agencies('Tổ chức hành nghề công chứng', 'Cơ quan đại diện có thẩm quyền'),
    limits: {
      statutory: sameDayUntil15(decree23),
      extensions: [{ when: 'Điều 21 Nghị định 23/2015/NĐ-CP', by: workingDays(2), basis: [longerCopies()] }],
      unread: [{ unit: 'NONE' }],
      basis: [decree23, ...unclearRecord],
    },
    cases: places,
    channels: inPerson(dong(2_000, 'Mỗi trang; từ trang thứ ba 1.000 đồng, không quá 200.000 đồng mỗi bản.')),
    ids: portalId('019d2bfd-8e22-77ef-819f-e49460350904'),
    results: results('KQ.G15.000021'),
    basis: texts(
      '264/2016/TT-BTC',
      '23/2015/NĐ-CP',
      '257/2016/TT-BTC',
      '280/2025/NĐ-CP',
      '07/2025/NĐ-CP',
      '01/2020/TT-BTP',
      '226/2016/TT-BTC',
    ),
    announcement: { decision: '3152/QĐ-BTP' },
  },
  {
    code: '2.000884',
    name: {
      vi: 'Chứng thực chữ ký trong các giấy tờ, văn bản (áp dụng cho cả trường hợp chứng thực điểm chỉ và trường hợp người yêu cầu chứng thực không thể ký, không thể điểm chỉ được)',
      en: 'Certification of signatures, also of fingerprints and where the person can give neither',
    },
    field,
    levels: levels('commune', 'other'),
    subjects: subjects('citizen', 'overseas-vietnamese'),
    agencies: agencies('Cơ quan đại diện có thẩm quyền', 'Tổ chức hành nghề công chứng'),
    limits: { statutory: sameDayUntil15(decree23), unread: [{ unit: 'NONE' }], basis: [decree23, ...unclearRecord] },
    cases: places,
    channels: inPerson(dong(10_000, 'Mỗi trường hợp, dù có nhiều chữ ký trong một văn bản.')),
    ids: portalId('019d2bfd-8e2e-7359-b42f-d5dc8d74741b'),
    results: results('KQ.G15.000022'),
    basis: texts(
      '264/2016/TT-BTC',
      '66.7/2025/NQ-CP',
      '280/2025/NĐ-CP',
      '23/2015/NĐ-CP',
      '07/2025/NĐ-CP',
      '01/2020/TT-BTP',
      '226/2016/TT-BTC',
      '257/2016/TT-BTC',
      '18/2026/NĐ-CP',
    ),
    announcement: { decision: '858/QĐ-BTP' },
  },
  {
    code: '2.000908',
    name: { vi: 'Thủ tục cấp bản sao từ sổ gốc', en: 'Copies from an original register' },
    field,
    levels: levels('ministry', 'province', 'commune', 'other'),
    subjects: subjects('organisation', 'citizen'),
    agencies: agencies('Cơ quan, tổ chức đang quản lý sổ gốc'),
    limits: { statutory: workingDays(1), basis: record },
    channels: offered(threeChannels, zeroUnexplained),
    remarks: [
      {
        about: 'local-practice',
        text: 'Quy trình 663 của Hà Nội (2026): trong ngày, sau 15:00 thì ngày làm việc tiếp theo.',
      },
    ],
    ids: portalId('019d2bfd-8e5d-72f9-8cf2-c71780251483'),
    results: results('KQ.G15.000020'),
    basis: texts(
      '66.7/2025/NQ-CP',
      '23/2015/NĐ-CP',
      '280/2025/NĐ-CP',
      '07/2025/NĐ-CP',
      '01/2020/TT-BTP',
      '18/2026/NĐ-CP',
    ),
    announcement: { decision: '858/QĐ-BTP' },
  },
]);
