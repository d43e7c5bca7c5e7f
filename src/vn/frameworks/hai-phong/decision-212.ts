import type { Basis } from '../../../kernel/index.js';

/** A provision of the decision by which Hải Phòng assesses its officials each year; in force since 01/12/2025. */
export const decision212 = (article: string, clause?: string): Basis => ({
  document: '212/2025/QĐ-UBND',
  article,
  ...(clause === undefined ? {} : { clause }),
  title: {
    vi: 'Quy định về tiêu chí đánh giá, xếp loại chất lượng cán bộ, công chức tại các sở, ban, ngành, Ủy ban nhân dân xã, phường, đặc khu và viên chức tại đơn vị sự nghiệp công lập trực thuộc Ủy ban nhân dân thành phố',
    en: 'Criteria by which Hải Phòng assesses and grades its officials',
  },
  issuedOn: '2025-11-18',
  url: 'https://github.com/tnt305/tai_lieu_noi_bo/blob/56eff108e1bc20bfb6b7a8ae794c034c18cf6d94/src/etl/dataset/548693349b18e8cf.md',
  status: 'verified',
});

/** The input of a criterion or a gate. */
export const input212 = (name: string): string => `hp212/${name}`;
