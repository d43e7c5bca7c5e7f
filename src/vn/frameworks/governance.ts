import type { Framework } from '../../score/index.js';
import { constant } from '../constant.js';

const DIMENSIONS = [
  ['participation', 'Tham gia của người dân ở cấp cơ sở', 'Participation at local levels'],
  ['transparency', 'Công khai, minh bạch', 'Transparency'],
  ['accountability', 'Trách nhiệm giải trình với người dân', 'Vertical accountability'],
  ['corruption', 'Kiểm soát tham nhũng trong khu vực công', 'Control of corruption'],
  ['procedures', 'Thủ tục hành chính công', 'Public administrative procedures'],
  ['service', 'Cung ứng dịch vụ công', 'Public service delivery'],
] as const;

/** The index of governance and public administration (PAPI) of 2011 to 2016: six dimensions of 1 to 10, added up without weights. */
export const frameworkPapi: Framework = /* @__PURE__ */ constant(() => ({
  id: 'papi',
  version: '2011',
  names: {
    vi: 'Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh',
    en: 'Provincial governance and public administration performance index',
  },
  since: '2011-01-01',
  until: '2016-12-31',
  root: {
    code: 'PAPI',
    names: { vi: 'PAPI', en: 'PAPI' },
    max: 60,
    children: DIMENSIONS.map(([code, vi, en]) => ({
      code,
      names: { vi, en },
      max: 10,
      rule: { kind: 'points', input: `papi/${code}` },
    })),
  },
  basis: [
    {
      document: 'PAPI 2011-2016',
      title: {
        vi: 'Tổng điểm tính lại từ điểm sáu nội dung đã công bố',
        en: 'Totals recomputed from the published scores of six dimensions',
      },
      url: 'https://github.com/mdtrinh/vietnamdata',
      status: 'verified',
    },
  ],
}));
