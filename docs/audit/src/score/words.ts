import type { Bilingual } from 'motcua/narrator';

/** The words of the part on scores. */
export const scoreWords = {
  tab: { vi: 'Chấm điểm', en: 'Score' },
  intro: {
    vi: 'Nhập số liệu của một đơn vị theo một bộ tiêu chí: điểm từng tiêu chí, cách tính và xếp loại.',
    en: 'Enter the figures of a unit under a framework: the points of every criterion, how they come about, and the band.',
  },
  framework: { vi: 'Bộ tiêu chí', en: 'Framework' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  period: { vi: 'Kỳ đánh giá', en: 'Period' },
  how: {
    vi: 'Viết tử số/mẫu số (940/987), số thập phân (0,95) hoặc phần trăm (95%). Bỏ trống: chưa có số liệu. Dấu “-”: không phát sinh tại đơn vị.',
    en: 'Write numerator/denominator (940/987), a decimal (0.95) or a percentage (95%). Empty: nobody knows. A “-”: not applicable.',
  },
  send: { vi: 'Chấm điểm', en: 'Score' },
  notKnown: { vi: 'Chưa có số liệu', en: 'Not known' },
  result: { vi: 'Tổng điểm', en: 'Total' },
  band: { vi: 'Xếp loại', en: 'Band' },
  noBand: { vi: 'chưa xếp loại được', en: 'none yet' },
  of: { vi: 'trên', en: 'of' },
  incomplete: { vi: 'Còn thiếu số liệu của các tiêu chí', en: 'Criteria that are not known yet' },
  sheet: { vi: 'Bảng điểm', en: 'Worksheet' },
  code: { vi: 'Mã', en: 'Code' },
  criterion: { vi: 'Tiêu chí', en: 'Criterion' },
  max: { vi: 'Tối đa', en: 'Maximum' },
  counts: { vi: 'Được tính', en: 'That counts' },
  points: { vi: 'Điểm', en: 'Points' },
  story: { vi: 'Cách tính từng tiêu chí', en: 'How each criterion comes about' },
  wrong: { vi: 'Số liệu cần xem lại', en: 'Figures to look at again' },
  download: { vi: 'Tải bảng điểm (CSV)', en: 'Download the worksheet (CSV)' },
} as const satisfies { readonly [name: string]: Bilingual };

const perDossier: { readonly [points: string]: Bilingual } = {
  '2': { vi: 'Số hồ sơ được 2 điểm', en: 'Dossiers with 2 points' },
  '1': { vi: 'Số hồ sơ được 1 điểm', en: 'Dossiers with 1 point' },
  '0': { vi: 'Số hồ sơ được 0 điểm', en: 'Dossiers with no points' },
};

const named: { readonly [input: string]: Bilingual } = {
  'tt01/5/level': { vi: 'Cấp của đơn vị', en: 'Level of the unit' },
  'tt01/5/approved-at-desk': {
    vi: 'Thủ tục thẩm định, phê duyệt tại Bộ phận Một cửa / tổng số',
    en: 'Procedures appraised and approved at the desk / all',
  },
  'tt01/5/received-at-desk': {
    vi: 'Thủ tục tiếp nhận tại Bộ phận Một cửa / tổng số',
    en: 'Procedures received at the desk / all',
  },
  'tt01/8/prolonged': { vi: 'Số phản ánh, kiến nghị để kéo dài', en: 'Petitions left to drag on' },
  'tt01/8/in-time': { vi: 'Phản ánh, kiến nghị xử lý đúng hạn / tổng số', en: 'Petitions handled in time / all' },
  'tt01/9/late': { vi: 'Số hồ sơ trực tuyến quá hạn', en: 'Online dossiers that were late' },
  'tt01/9/online-procedures': { vi: 'Thủ tục trực tuyến / tổng số thủ tục', en: 'Procedures online / all' },
  'tt01/9/online-dossiers': { vi: 'Hồ sơ trực tuyến / tổng số hồ sơ', en: 'Dossiers online / all' },
};

const OF_DOSSIERS = /^tt01\/\d\/([012])$/;

/** What an input is called; `null` for one that has no name beside its criterion's. */
export function inputWords(input: string): Bilingual | null {
  const [, points] = OF_DOSSIERS.exec(input) ?? [];
  return (points === undefined ? named[input] : perDossier[points]) ?? null;
}

/** The levels of units, in words. */
export const optionWords: { readonly [option: string]: Bilingual } = {
  ministry: { vi: 'bộ', en: 'ministry' },
  province: { vi: 'tỉnh', en: 'province' },
  district: { vi: 'huyện', en: 'district' },
  commune: { vi: 'xã', en: 'commune' },
};
