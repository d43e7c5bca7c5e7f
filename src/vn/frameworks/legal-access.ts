import type { Bands } from '../../score/index.js';
import { constant } from '../constant.js';

/**
 * When a commune met the standards of access to law under decision 25/2021/QĐ-TTg, article 4: at least 80 points, at least half of every criterion, and no head of it disciplined or
 * prosecuted. The criteria themselves are not here; `legal-access/heads-disciplined` is how many were. The decision has a successor, 27/2025/QĐ-TTg, which was not read.
 */
export const legalAccessBands: Bands = /* @__PURE__ */ constant(() => ({
  on: 'points',
  bands: [{ outcome: 'not-met' }, { from: 80, outcome: 'met' }],
  names: {
    'not-met': { vi: 'Không đạt chuẩn tiếp cận pháp luật', en: 'Does not meet the standards of access to law' },
    met: { vi: 'Đạt chuẩn tiếp cận pháp luật', en: 'Meets the standards of access to law' },
  },
  gates: [
    {
      id: 'half-of-every-criterion',
      names: { vi: 'Mỗi tiêu chí đạt từ 50% số điểm tối đa', en: 'At least half of the maximum of every criterion' },
      when: { every: 'domain', share: 0.5 },
    },
    {
      id: 'no-head-disciplined',
      names: {
        vi: 'Không có cán bộ, công chức đứng đầu bị kỷ luật hoặc bị truy cứu trách nhiệm hình sự',
        en: 'No head official disciplined or prosecuted',
      },
      when: { input: 'legal-access/heads-disciplined', atMost: 0 },
    },
  ],
  basis: [
    {
      document: '25/2021/QĐ-TTg',
      article: '4',
      url: 'https://lawnet.vn/ngan-hang-phap-luat/en/tu-van-phap-luat/bo-may-hanh-chinh/conditions-for-recognizing-a-commune-ward-or-commune-level-town-as-meeting-legal-access-standards-1001794',
      status: 'verified',
    },
  ],
}));
