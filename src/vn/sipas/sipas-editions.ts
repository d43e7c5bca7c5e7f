import type { Basis, Bilingual, Dated } from '../../kernel/index.js';
import type { FactorOutline, QuestionnaireOutline } from '../../survey/index.js';
import { constant } from '../constant.js';
import { reading } from '../documents.js';
import { decision1001, decision2640, giaLai2024, vna2022, vna2024 } from './sources.js';

const factor = (id: string, names: Bilingual, basis: readonly Basis[], of?: readonly string[]): FactorOutline => ({
  id,
  names,
  basis,
  ...(of === undefined ? {} : { of }),
});

const service = (basis: readonly Basis[]): readonly FactorOutline[] => [
  factor('access', { vi: 'Tiếp cận dịch vụ', en: 'Access to the service' }, basis),
  factor('procedures', { vi: 'Thủ tục hành chính', en: 'Administrative procedures' }, basis),
  factor('officials', { vi: 'Công chức giải quyết công việc', en: 'Officials who handle the case' }, basis),
  factor('results', { vi: 'Kết quả cung ứng dịch vụ', en: 'Results of the service' }, basis),
  factor(
    'feedback',
    { vi: 'Tiếp nhận, giải quyết góp ý, phản ánh, kiến nghị', en: 'Receipt and handling of feedback' },
    basis,
  ),
];

const POLICIES: readonly (readonly [id: string, vi: string, en: string])[] = [
  ['policy-economy', 'Phát triển kinh tế', 'Economic development'],
  ['policy-health', 'Khám, chữa bệnh', 'Medical care'],
  ['policy-education', 'Giáo dục phổ thông', 'General education'],
  ['policy-water', 'Nước sinh hoạt', 'Household water'],
  ['policy-electricity', 'Điện sinh hoạt', 'Household electricity'],
  ['policy-safety', 'Trật tự, an toàn xã hội', 'Social order and safety'],
  ['policy-roads', 'Giao thông đường bộ', 'Road traffic'],
  ['policy-welfare', 'An sinh xã hội', 'Social security'],
  ['policy-reform', 'Cải cách hành chính', 'Administrative reform'],
];

const ids = (factors: readonly FactorOutline[]): readonly string[] => factors.map(({ id }) => id);

const overall: Bilingual = { vi: 'Sự hài lòng nói chung', en: 'Satisfaction overall' };

function ofServices(): QuestionnaireOutline {
  const basis = [decision2640, vna2022];
  const factors = service(basis);
  return {
    id: 'vn/sipas-2017',
    names: { vi: 'Chỉ số SIPAS từ 2017 đến 2021', en: 'SIPAS from 2017 to 2021' },
    factors: [...factors, factor('overall', overall, [reading(decision2640)], ids(factors))],
    basis,
  };
}

function ofPoliciesAndServices(): QuestionnaireOutline {
  const basis = [giaLai2024, vna2024, decision1001];
  const policies = POLICIES.map(([id, vi, en]) => factor(id, { vi, en }, [giaLai2024, decision1001]));
  const services = service([vna2024, decision1001]);
  const areas = [
    factor(
      'policies',
      { vi: 'Xây dựng, tổ chức thực hiện chính sách công', en: 'Making and carrying out of public policies' },
      [giaLai2024, decision1001],
      ids(policies),
    ),
    factor(
      'services',
      { vi: 'Cung ứng dịch vụ hành chính công', en: 'Public administrative services' },
      [giaLai2024, vna2024, decision1001],
      ids(services),
    ),
  ];
  return {
    id: 'vn/sipas-2022',
    names: { vi: 'Chỉ số SIPAS từ 2022', en: 'SIPAS from 2022' },
    factors: [...policies, ...services, ...areas, factor('overall', overall, [decision1001], ids(areas))],
    basis,
  };
}

/**
 * What SIPAS, the satisfaction index of public administrative services, measures, by the year that was measured: five factors until 2021; from 2022 nine policies and, of services,
 * the same five. The wording of its questions was not found, nor how many a factor has: `questionnaireOf` of `motcua/survey` takes yours.
 *
 * A factor is as sure as its surest basis. The texts of decisions 2640/QĐ-BNV and 1001/QĐ-BNV were not read; the factors are those that reports name. That the measure of 2023 was
 * that of 2022 too follows from reports that compare the two years.
 *
 * @example
 * ```ts
 * import { inForce } from 'motcua';
 * import { questionnaireOf } from 'motcua/survey';
 * import { sipasEditions } from 'motcua/vn';
 *
 * inForce(sipasEditions, '2019-12-31').factors.map(({ id }) => id); // => ['access', 'procedures', 'officials', 'results', 'feedback', 'overall']
 * const now = inForce(sipasEditions, '2026-10-31');
 * now.factors.filter(({ of }) => of !== undefined).map(({ id }) => id); // => ['policies', 'services', 'overall']
 *
 * const head = { version: '2026-10', collector: 'one-stop desk', population: 'people whose dossier ended in October 2026' };
 * const own = questionnaireOf(now, { ...head, questions: { access: [{ id: 'signs' }, { id: 'seats' }], officials: [{ id: 'manner' }] } });
 * own.factors?.map(({ id }) => id); // => ['access', 'officials']
 * ```
 */
export const sipasEditions: readonly Dated<QuestionnaireOutline>[] = /* @__PURE__ */ constant(() => [
  { value: ofServices(), since: '2017-01-01', until: '2021-12-31', basis: [decision2640, vna2022] },
  { value: ofPoliciesAndServices(), since: '2022-01-01', basis: [reading(giaLai2024)] },
]);
