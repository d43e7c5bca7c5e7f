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
  frameworkHint: {
    vi: 'Trang không xét bộ tiêu chí có còn hiệu lực trong kỳ đánh giá hay không.',
    en: 'The page does not look at whether the framework is in force in the period.',
  },
  periodHint: { vi: 'Ghi tùy ý, ví dụ: quý III/2026.', en: 'In your own words, such as: third quarter of 2026.' },
  how: {
    vi: 'Tỷ lệ viết bằng tử số/mẫu số, là số đạt trên tổng số (940/987), số thập phân từ 0 đến 1 (0,95) hoặc phần trăm (95%); số 1 là 100%. Bỏ trống: chưa có số liệu. Dấu “-”: không phát sinh tại đơn vị.',
    en: 'Write a share as numerator/denominator, those that fulfil it of all (940/987), a decimal from 0 to 1 (0.95) or a percentage (95%); 1 is 100%. Leave a figure empty when it is not known. A “-” says it does not exist at the unit.',
  },
  send: { vi: 'Chấm điểm', en: 'Score' },
  notKnown: { vi: 'Chưa có số liệu', en: 'Not known' },
  result: { vi: 'Tổng điểm', en: 'Total' },
  band: { vi: 'Xếp loại', en: 'Band' },
  noBand: { vi: 'chưa xếp loại được', en: 'none yet' },
  of: { vi: 'trên', en: 'of' },
  noTotal: {
    vi: 'Chưa tính được tổng điểm: còn # tiêu chí chưa có điểm',
    en: 'There is no total yet: # criteria have no points',
  },
  noPoints: {
    vi: 'Chưa tính được tổng điểm: không tiêu chí nào có điểm',
    en: 'There is no total: no criterion has points',
  },
  missing: { vi: 'Còn thiếu số liệu', en: 'Figures are missing' },
  refused: { vi: 'Số liệu không dùng được', en: 'Figures that cannot be used' },
  unsaid: {
    vi: 'Đã ghi là không phát sinh tại đơn vị, nhưng bộ tiêu chí không nói chấm thế nào',
    en: 'Told as not existing at the unit, and the framework does not say how that is scored',
  },
  leftOut: {
    vi: 'Không phát sinh tại đơn vị nên không tính, điểm tối đa giảm theo; ngưỡng xếp loại giữ nguyên',
    en: 'Not existing at the unit and left out, with a smaller maximum; the bounds of the bands stay',
  },
  mayBeLeftOut: {
    vi: 'Bộ tiêu chí này không tính tiêu chí không có thông tin. Nếu đúng là không có thông tin thì ghi “-” vào các ô của tiêu chí: tổng điểm sẽ được tính trên các tiêu chí còn lại.',
    en: 'This framework does not count a criterion there is no information of. If there is none, type “-” into its fields: the total is then one of the rest.',
  },
  lacking: { vi: 'thiếu số liệu', en: 'a figure is missing' },
  partly: { vi: 'chưa đủ số liệu', en: 'incomplete' },
  noSum: { vi: 'chưa tính được', en: 'not known yet' },
  soFar: {
    vi: 'Điểm của các tiêu chí đã có số liệu, không phải tổng điểm',
    en: 'Points of the criteria that are known, which is not the total',
  },
  notApplicable: { vi: '= không phát sinh tại đơn vị', en: '= does not exist at the unit' },
  zeroOfZero: { vi: '= mẫu số bằng 0', en: '= a denominator of 0' },
  bandScale: { vi: 'Thang xếp loại', en: 'Bands' },
  from: { vi: 'từ', en: 'from' },
  above: { vi: 'trên', en: 'above' },
  below: { vi: 'dưới', en: 'below' },
  upTo: { vi: 'không quá', en: 'up to' },
  and: { vi: 'và', en: 'and' },
  less: { vi: 'trừ', en: 'less' },
  levelShare: { vi: 'mức của cấp', en: 'the share of the level' },
  share: { vi: 'tỷ lệ', en: 'share' },
  atMost: { vi: 'tối đa', en: 'at most' },
  pointsUnit: { vi: 'điểm', en: 'points' },
  bySteps: { vi: 'theo các mức dưới đây được', en: 'by the steps below,' },
  information: { vi: 'Chỉ để tham khảo, không tính điểm', en: 'For information only, not counted' },
  proportional: { vi: 'Điểm = tỷ lệ ×', en: 'Points = share ×' },
  toTarget: {
    vi: 'Từ % trở lên: # điểm; dưới đó: theo phần đạt được',
    en: 'From %: # points; below, in proportion',
  },
  perDossier: {
    vi: 'Điểm = (2 × số hồ sơ được 2 điểm + số hồ sơ được 1 điểm) ÷ tổng số hồ sơ. Khi nào một hồ sơ được 2, 1 hoặc 0 điểm: Điều 13 Thông tư số 01/2018/TT-VPCP.',
    en: 'Points = (2 × dossiers with 2 points + dossiers with 1 point) ÷ all dossiers. When a dossier has 2, 1 or 0 points is in Article 13 of circular 01/2018/TT-VPCP.',
  },
  sheet: { vi: 'Bảng điểm', en: 'Worksheet' },
  max: { vi: 'Tối đa', en: 'Maximum' },
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
