// Hà Nội, Hai Bà Trưng and Đống Đa, 2023: the figures of the article, recomputed or bounded. What the city's printed points determine of decision 766 is examples/ha-noi-2023.ts, the work on 102 criteria
// examples/city-102-criteria.ts, its three satisfactions examples/three-satisfactions.ts; here is the rest. What the article does not print is made up and marked (minh họa).

import { percentText } from 'motcua';
import { type Indicator, indicator, rollUp } from 'motcua/indicator';
import { meansIndicator } from 'motcua/oversight';
import { catalogue, findProcedures, type Procedure } from 'motcua/procedure';
import {
  type AssessmentEvent,
  assessmentAsOf,
  assessmentProgress,
  type Criterion,
  checkFramework,
  decimalText,
  type Framework,
  score,
} from 'motcua/score';
import { type Form06Columns, rate } from 'motcua/statistics';
import { publication, satisfactionRate } from 'motcua/survey';
import { frameworks, rates } from 'motcua/vn';
import { dayText, problemText } from '../data/words.ts';

const percent = (value: Indicator['value'], places = 2) =>
  value === null ? 'không có' : percentText(value, { places, locale: 'vi' });
const points = (value: Indicator['value'] | 'not-applicable') =>
  value === null || value === 'not-applicable' ? '–' : decimalText(value, { locale: 'vi' });
const period = { from: '2023-01-01', to: '2023-09-30' };
const source = { system: 'press' };
const none: Form06Columns = { 3: 0, 4: 0, 5: 0, 6: 0, 7: 0, 8: 0, 9: 0, 10: 0, 11: 0, 12: 0, 13: 0 };

/** Domains with leaves of equal points; names and points are made up. */
const template = (id: string, domains: readonly (readonly Criterion[])[]): Framework => {
  const children = domains.map((leaves, at): Criterion => {
    const names = { vi: `Lĩnh vực ${at + 1}`, en: `Domain ${at + 1}` };
    return { code: `${at + 1}`, names, max: leaves.reduce((sum, { max }) => sum + max, 0), children: leaves };
  });
  const max = children.reduce((sum, one) => sum + one.max, 0);
  const root = { code: 'T', names: { vi: 'Tổng điểm', en: 'Total' }, max, children };
  return { id, version: '2023', names: { vi: 'Bộ tiêu chí (minh họa)', en: 'Criteria (made up)' }, root, basis: [] };
};
const leaf = (code: string, source: 'verified' | 'survey'): Criterion => ({
  code,
  names: { vi: code, en: code },
  max: 1,
  source,
  rule: { kind: 'points', input: code },
});
const many = <Made>(count: number, make: (at: number) => Made) => Array.from({ length: count }, (_, at) => make(at));
const leavesOf = ({ children = [], ...own }: Criterion): readonly Criterion[] =>
  children.length === 0 ? [own] : children.flatMap(leavesOf);

console.log('1. Quyết định 4190/QĐ-UBND: 8 lĩnh vực, 102 tiêu chí = 80 thẩm định + 22 điều tra xã hội học');
const city = template(
  'ha-noi-districts',
  many(8, (domain) => [
    ...many(10, (at) => leaf(`${domain + 1}.${at + 1}`, 'verified')),
    ...many(domain < 6 ? 3 : 2, (at) => leaf(`${domain + 1}.x${at + 1}`, 'survey')),
  ]),
);
const criteria = leavesOf(city.root);
const verified = criteria.filter((one) => one.source === 'verified');
console.log(
  `   ${criteria.length} = ${verified.length} + ${criteria.length - verified.length}, ${city.root.children?.length} lĩnh vực; ${checkFramework(city).length} lỗi của bộ tiêu chí`,
);

console.log('\n2. Hai Bà Trưng: hết tháng 10/2023 xong 63/80; Hội đồng thẩm định công nhận hoặc điều chỉnh');
const scoredOn = (at: number) => (at < 63 ? '2023-10-31' : '2023-11-15');
const events = verified.map(
  ({ code }, at): AssessmentEvent => ({
    kind: 'self-scored',
    at: scoredOn(at),
    by: 'Hai Bà Trưng',
    criterion: code,
    points: 1,
  }),
);
const rulings: readonly AssessmentEvent[] = [
  { kind: 'verified', stage: 'council', at: '2023-12-20', by: 'Hội đồng thẩm định', criterion: '1.1', accept: true },
  {
    kind: 'verified',
    stage: 'council',
    at: '2023-12-20',
    by: 'Hội đồng thẩm định',
    criterion: '1.2',
    points: 0.5,
    reason: 'thiếu tài liệu kiểm chứng (minh họa)',
  },
];
const history = { framework: city, unit: 'Hai Bà Trưng', period: '2023', events, assessed: ['verified'] };
for (const on of ['2023-10-31', '2023-11-15']) {
  const { scored, of } = assessmentProgress(history, on);
  console.log(`   ${dayText(on)}: đã tự chấm ${scored}/${of}`);
}
const { criteria: verdicts } = assessmentAsOf({ ...history, events: [...events, ...rulings] }, '2023-12-31');
for (const code of ['1.1', '1.2', '1.3']) {
  const one = verdicts.find((criterion) => criterion.code === code);
  console.log(`   tiêu chí ${code}: tự chấm ${points(one?.self ?? null)}, thẩm định ${points(one?.verified ?? null)}`);
}

console.log('\n3. Đống Đa: 7 lĩnh vực, 29 tiêu chí, 22 tiêu chí thành phần; gửi trước ngày 8/12');
const parts = [3, 3, 4, 3, 3, 3, 3];
const inner = template(
  'dong-da-offices',
  parts.map((split, domain) =>
    many(domain === 0 ? 5 : 4, (at): Criterion => {
      const code = `${domain + 1}.${at + 1}`;
      if (at > 0) return leaf(code, 'verified');
      const { rule: _, ...whole } = leaf(code, 'verified');
      return { ...whole, max: split, children: many(split, (part) => leaf(`${code}.${part + 1}`, 'verified')) };
    }),
  ),
);
const domains = inner.root.children ?? [];
const second = domains.flatMap(({ children = [] }) => children);
const third = second.flatMap(({ children = [] }) => children);
console.log(
  `   ${domains.length} lĩnh vực, ${second.length} tiêu chí, ${third.length} tiêu chí thành phần: chấm ${leavesOf(inner.root).length} chỗ; ${checkFramework(inner).length} lỗi`,
);
const closing = (at: string): AssessmentEvent => ({
  kind: 'self-scored',
  at,
  by: 'Phòng A',
  criterion: '1.2',
  points: 1,
});
const closed: Framework = { ...inner, root: { ...inner.root, closesOn: '2023-12-07' } };
for (const at of ['2023-12-07', '2023-12-08']) {
  const { problems } = assessmentAsOf(
    { framework: closed, unit: 'Phòng A', period: '2023', events: [closing(at)], assessed: ['verified'] },
    '2023-12-31',
  );
  const late = problems.some(({ code }) => code === 'score/after-closing-date');
  console.log(`   gửi ngày ${dayText(at)}: ${late ? 'sau hạn' : 'trong hạn'}`);
}

console.log('\n4. Phiếu hằng tháng tại quận và 18 phường: "rất hài lòng" và "hài lòng" trên 99% (10/2023)');
for (const ballots of [60, 400, 2_000]) {
  const satisfied = Math.floor(0.99 * ballots) + 1;
  const rated = satisfactionRate({ numerator: satisfied, denominator: ballots });
  const least = ((rated.interval?.low ?? 0) * 100).toFixed(2).replace('.', ',');
  const told = publication(rated).problems.map(problemText);
  console.log(
    `   ${satisfied.toLocaleString('vi')}/${ballots.toLocaleString('vi')} phiếu (minh họa): ít nhất ${least}%${told.length > 0 ? `; ${told.join('; ')}` : ''}`,
  );
}

console.log('\n5. Đống Đa đến hết tháng 9: trên 7.700 hồ sơ (quận) và trên 61.600 (phường), 100% đúng hạn');
const asked = { period, on: period.to, source, measure: 'dossier', verification: 'needs-reconciliation' } as const;
const inTime = (unit: string, count: number) =>
  indicator({ code: 'within-limit', numerator: count, denominator: count, ...asked, unit });
const { sum } = rollUp([inTime('quận', 7_700), inTime('phường', 61_600)], { unit: 'dong-da' });
console.log(
  `   cộng lại ít nhất ${sum.denominator?.toLocaleString('vi')} hồ sơ, ${percent(sum.value, 0)}; một hồ sơ trễ thì đã là ${percent({ n: 69_299n, d: 69_300n }, 3)}`,
);

console.log('\n6. Thủ tục "không chờ" ở 100% phường; "ngày thứ 3 không hẹn và ngày thứ 6 không chờ"');
const basis = [{ document: 'Báo chí, Hà Nội, 2023', status: 'verified' }] as const;
const noWait: Procedure = {
  code: '2.000815',
  name: { vi: 'Chứng thực bản sao từ bản chính' },
  commitments: [
    { kind: 'no-appointment', weekdays: [2], since: '2023-01-01', basis },
    { kind: 'no-wait', weekdays: [5], since: '2023-01-01', basis },
  ],
};
const [found] = findProcedures(catalogue([noWait]), { on: '2023-11-30' });
const promises = { 'no-wait': 'không chờ', 'no-appointment': 'không hẹn' };
console.log(
  `   ${found?.commitments?.map(({ kind, weekdays }) => `${promises[kind]}: thứ ${weekdays.map((day) => day + 1).join()}`).join('; ')}`,
);
const wards = meansIndicator(
  {
    code: 'no-wait',
    names: { vi: 'Phường "không chờ"', en: 'Wards without waiting' },
    against: 'whole',
    measure: 'ward',
  },
  { percent: 100 },
  { period, on: period.to, source, unit: 'dong-da' },
);
console.log(`   ${percent(wards.value, 0)} phường (số phường không in, nên con số này không cộng được với quận khác)`);

console.log('\n7. Năm sáng kiến của các phường');
const initiatives = { 'Phạm Đình Hổ': 1, 'Đồng Tâm': 1, 'Trương Định': 2, 'Quỳnh Lôi': 1 };
const counted = Object.entries(initiatives).map(([unit, numerator]) =>
  meansIndicator(
    { code: 'initiatives', names: { vi: 'Sáng kiến', en: 'Initiatives' }, against: 'nothing', measure: 'initiative' },
    { numerator },
    { period, on: period.to, source, unit },
  ),
);
console.log(
  `   ${Object.entries(initiatives)
    .map(([ward, count]) => `${ward} ${count}`)
    .join(', ')}: ${rollUp(counted, { unit: 'hai-ba-trung' }).sum.numerator}`,
);

console.log('\n8. Tháng 11/2023: 93,79% hồ sơ trực tuyến đúng hạn, 6,21% quá hạn; 51,39/100 điểm, hạng 55/63');
const columns = { ...none, 7: 10_000, 8: 9_379, 10: 621 };
const [kept, late] = [rate({ columns }, rates.withinLimit), rate({ columns }, rates.lateOfResolved)];
console.log(
  `   ${percent(kept.value)} + ${percent(late.value)} = ${percent({ n: BigInt(kept.numerator + late.numerator), d: 10_000n }, 0)}: cùng một mẫu số, hồ sơ đã giải quyết`,
);
const fee = score(frameworks.qd766, {
  unit: 'ha-noi',
  period: '2023-11',
  inputs: {
    '766/3.5b': { numerator: 1_678, denominator: 10_000 },
    '766/5.4': { numerator: 8_326, denominator: 10_000 },
  },
});
for (const one of fee.root.children.flatMap(({ children }) => children).filter(({ points }) => points !== null)) {
  console.log(`   ${one.code} ${one.names.vi}: ${points(one.points)}/${points(one.max)} điểm`);
}
console.log(`   hạng 55/63: ${63 - 55} tỉnh đứng sau; bảng điểm của 63 tỉnh không in trong bài`);
