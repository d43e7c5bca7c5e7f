import type { Framework } from '../../score/index.js';
import { constant } from '../constant.js';

const PARTS = [
  ['tham-dinh', 61.5, 'verified', 'Điểm thẩm định', 'Verified score'],
  ['sipas', 10, 'survey', 'Chỉ số hài lòng SIPAS', 'Satisfaction index SIPAS'],
  ['khao-sat', 22, 'survey', 'Khảo sát lãnh đạo, quản lý', 'Survey of leaders and managers'],
  ['ktxh', 6.5, 'statistics', 'Tác động đến phát triển kinh tế - xã hội', 'Effect on social and economic development'],
] as const;

/**
 * The public administration reform index of provinces under decision 876/QĐ-BNV by where its points come from. The maxima of its eight domains were not found in any text and are
 * not here.
 */
export const frameworkParIndex: Framework = /* @__PURE__ */ constant(() => ({
  id: 'par-index-province',
  version: '876/QĐ-BNV',
  names: { vi: 'Chỉ số cải cách hành chính cấp tỉnh', en: 'Public administration reform index of provinces' },
  since: '2022-01-01',
  until: '2023-12-31',
  root: {
    code: 'PAR',
    names: { vi: 'PAR INDEX', en: 'PAR INDEX' },
    max: 100,
    children: PARTS.map(([code, max, source, vi, en]) => ({
      code,
      names: { vi, en },
      max,
      source,
      rule: { kind: 'points', input: `par/${code}` },
    })),
  },
  basis: [
    { document: '876/QĐ-BNV', issuedOn: '2022-11-10', status: 'unverified' },
    {
      document: 'PAR INDEX 2022, Ninh Thuận',
      title: {
        vi: 'Bốn phần điểm và điểm tối đa theo công bố của tỉnh Ninh Thuận',
        en: 'The four parts and their maxima as published by Ninh Thuận province',
      },
      url: 'https://sonv.ninhthuan.gov.vn/portal/pages/print.aspx?p=31918',
      status: 'verified',
    },
  ],
}));
