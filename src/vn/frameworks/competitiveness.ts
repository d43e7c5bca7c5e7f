import type { Basis, Bilingual } from '../../kernel/index.js';
import type { Criterion, Framework } from '../../score/index.js';
import { constant } from '../constant.js';

const weightsRecomputed: Basis = {
  document: 'PCI 2006-2016',
  title: {
    vi: 'Trọng số tính lại từ chỉ số thành phần và tổng điểm đã công bố',
    en: 'Weights recomputed from published sub-indices and totals',
  },
  url: 'https://github.com/mdtrinh/vietnamdata',
  status: 'verified',
};

/** Of these years no total was recomputed: the weights of the years before and after are alike. */
const weightsBetween: Basis = { ...weightsRecomputed, status: 'unverified' };

const weights2021: Basis = {
  document: 'PCI 2021',
  title: {
    vi: 'Trọng số tính lại từ chỉ số thành phần và tổng điểm đã công bố của 20 tỉnh',
    en: 'Weights recomputed from published sub-indices and totals of 20 provinces',
  },
  url: 'https://www.pcivietnam.vn/bang-chi-so-cac-tinh-thanh-viet-nam',
  status: 'verified',
};

const SUB_INDICES = {
  entry: { vi: 'Gia nhập thị trường', en: 'Entry costs' },
  land: { vi: 'Tiếp cận đất đai', en: 'Land access' },
  transparency: { vi: 'Tính minh bạch', en: 'Transparency' },
  time: { vi: 'Chi phí thời gian', en: 'Time costs' },
  informal: { vi: 'Chi phí không chính thức', en: 'Informal charges' },
  bias: { vi: 'Cạnh tranh bình đẳng', en: 'Policy bias' },
  proactive: { vi: 'Tính năng động', en: 'Proactivity' },
  support: { vi: 'Hỗ trợ doanh nghiệp', en: 'Business support' },
  labor: { vi: 'Đào tạo lao động', en: 'Labour training' },
  legal: { vi: 'Thiết chế pháp lý', en: 'Legal institutions' },
} satisfies Record<string, Bilingual>;

type SubIndex = keyof typeof SUB_INDICES;
type Weights = Readonly<Partial<Record<SubIndex, number>>>;

const subIndex = ([code, weight]: readonly [string, number]): Criterion => ({
  code,
  names: SUB_INDICES[code as SubIndex],
  max: 10,
  weight,
  rule: { kind: 'points', input: `pci/${code}` },
});

const pci = (
  version: string,
  since: string,
  until: string,
  weights: Weights,
  basis = weightsRecomputed,
): Framework => ({
  id: 'pci',
  version,
  names: { vi: 'Chỉ số năng lực cạnh tranh cấp tỉnh', en: 'Provincial competitiveness index' },
  since,
  until,
  root: {
    code: 'PCI',
    names: { vi: 'PCI', en: 'PCI' },
    max: 100,
    combine: 'mean',
    weightsTo: 100,
    children: Object.entries(weights).map(subIndex),
  },
  basis: [basis],
});

const SINCE_2009: Weights = {
  entry: 10,
  land: 5,
  transparency: 20,
  time: 15,
  informal: 10,
  proactive: 10,
  support: 5,
  labor: 20,
  legal: 5,
};

const SINCE_2013: Weights = {
  entry: 5,
  land: 5,
  transparency: 20,
  time: 5,
  informal: 10,
  bias: 5,
  proactive: 5,
  support: 20,
  labor: 20,
  legal: 5,
};

/** The provincial competitiveness index from its sub-indices, by the weights of the years: 100 x the weighted mean of their shares of 10. */
export const frameworksPci: readonly Framework[] = /* @__PURE__ */ constant(() => [
  pci('2006', '2006-01-01', '2008-12-31', {
    entry: 5,
    land: 5,
    transparency: 15,
    time: 10,
    informal: 5,
    bias: 5,
    proactive: 15,
    support: 15,
    labor: 15,
    legal: 10,
  }),
  // the weights of 2011 do not give its published totals: that year is left out
  pci('2009', '2009-01-01', '2010-12-31', SINCE_2009),
  pci('2012', '2012-01-01', '2012-12-31', SINCE_2009),
  pci('2013', '2013-01-01', '2016-12-31', SINCE_2013),
  pci('2017', '2017-01-01', '2020-12-31', SINCE_2013, weightsBetween),
  pci('2021', '2021-01-01', '2021-12-31', SINCE_2013, weights2021),
]);
