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
// which 63 of the 80 is not printed, nor their points
const events = verified.slice(0, 63).map(
  ({ code }): AssessmentEvent => ({
    kind: 'self-scored',
    at: '2023-10-31',
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
const { scored, of } = assessmentProgress(history, '2023-10-31');
console.log(`   31/10/2023: quận xong ${scored}/${of}, còn ${of - scored}; bài báo không in ngày xong`);
const { criteria: verdicts } = assessmentAsOf({ ...history, events: [...events, ...rulings] }, '2023-12-31');
for (const code of ['1.1', '1.2', '1.3']) {
  const one = verdicts.find((criterion) => criterion.code === code);
  console.log(
    `   tiêu chí ${code} (minh họa): tự chấm ${points(one?.self ?? null)}, thẩm định ${points(one?.verified ?? null)}`,
  );
}
/** What is said of a self score handed in on a day, where self scores close. */
const handedIn = (framework: Framework, closesOn: string, unit: string, at: string) => {
  const closed: Framework = { ...framework, root: { ...framework.root, closesOn } };
  const [one] = leavesOf(framework.root);
  const event: AssessmentEvent = { kind: 'self-scored', at, by: unit, criterion: one?.code ?? '', points: 1 };
  const { problems } = assessmentAsOf(
    { framework: closed, unit, period: '2023', events: [event], assessed: ['verified'] },
    '2023-12-31',
  );
  return problems.some(({ code }) => code === 'score/after-closing-date') ? 'sau hạn' : 'trong hạn';
};
// the units under the district close on a day of their own, on criteria that are not printed
const units = template('hai-ba-trung-units', [many(5, (at) => leaf(`1.${at + 1}`, 'verified'))]);
for (const at of ['2023-11-15', '2023-11-16'])
  console.log(
    `   đơn vị thuộc quận tự chấm đến 15/11/2023: gửi ngày ${dayText(at)} (minh họa) là ${handedIn(units, '2023-11-15', 'Đơn vị A', at)}`,
  );

console.log('\n3. Đống Đa: 7 lĩnh vực, 29 tiêu chí, 22 tiêu chí thành phần; gửi trước ngày 8/12');
/** So many parts of the first criterion, of the second, and so on; the article prints only how many there are of each. */
const offices = (parts: readonly number[]) => {
  const splits = [...parts];
  return template(
    'dong-da-offices',
    many(7, (domain) =>
      many(domain === 0 ? 5 : 4, (at): Criterion => {
        const code = `${domain + 1}.${at + 1}`;
        const { rule, ...whole } = leaf(code, 'verified');
        const split = splits.shift();
        if (split === undefined) return { ...whole, ...(rule === undefined ? {} : { rule }) };
        return { ...whole, max: split, children: many(split, (part) => leaf(`${code}.${part + 1}`, 'verified')) };
      }),
    ),
  );
};
// 22 parts under as many criteria as can be, two each, and all of them under one
const halved = offices(many(11, () => 2));
const [least, most] = [halved, offices([22])].map((framework) => leavesOf(framework.root).length);
const domains = halved.root.children ?? [];
const second = domains.flatMap(({ children = [] }) => children);
const third = second.flatMap(({ children = [] }) => children);
console.log(
  `   ${domains.length} lĩnh vực, ${second.length} tiêu chí, ${third.length} tiêu chí thành phần; ${checkFramework(halved).length} lỗi`,
);
console.log(
  `   chấm từ ${least} đến ${most} chỗ: bài báo không in tiêu chí nào chia nhỏ (mỗi tiêu chí đó ít nhất hai phần)`,
);
for (const at of ['2023-12-07', '2023-12-08'])
  console.log(`   gửi ngày ${dayText(at)} (minh họa): ${handedIn(halved, '2023-12-07', 'Phòng A', at)}`);

console.log('\n4. Phiếu hằng tháng tại quận và 18 phường: "rất hài lòng" và "hài lòng" trên 99% (10/2023)');
console.log('   cận dưới của khoảng tin cậy 95% (Wilson), nếu phiếu được lấy ngẫu nhiên; số phiếu không in trong bài');
for (const ballots of [60, 400, 2_000]) {
  const satisfied = Math.floor(0.99 * ballots) + 1;
  const rated = satisfactionRate({ numerator: satisfied, denominator: ballots });
  const low = ((rated.interval?.low ?? 0) * 100).toFixed(2).replace('.', ',');
  const told = publication(rated).problems.map(problemText);
  console.log(
    `   ${satisfied.toLocaleString('vi')}/${ballots.toLocaleString('vi')} phiếu (minh họa): ít nhất ${low}%${told.length > 0 ? `; ${told.join('; ')}` : ''}`,
  );
}

console.log('\n5. Đống Đa đến hết tháng 9: trên 7.700 hồ sơ (quận) và trên 61.600 (phường), 100% đúng hạn');
const asked = { period, on: period.to, source, measure: 'dossier', verification: 'needs-reconciliation' } as const;
const inTime = (unit: string, count: number) =>
  indicator({ code: 'within-limit', numerator: count, denominator: count, ...asked, unit });
const { sum } = rollUp([inTime('quận', 7_700), inTime('phường', 61_600)], { unit: 'dong-da' });
/** The most late dossiers that still print as 100 % with so many places. */
const hidden = (count: number, places: number) => {
  const prints = (late: number) => percentText({ n: BigInt(count - late), d: BigInt(count) }, { places, locale: 'en' });
  const whole = prints(0);
  return many(1_000, (late) => late)
    .filter((late) => prints(late) === whole)
    .at(-1);
};
console.log(`   cộng lại trên ${sum.denominator?.toLocaleString('vi')} hồ sơ, ${percent(sum.value, 0)}`);
for (const [printed, places] of [
  ['100%', 0],
  ['100,00%', 2],
] as const)
  console.log(
    `   in tròn là ${printed} thì 7.700 hồ sơ của quận có thể trễ đến ${hidden(7_700, places)}, 61.600 của phường đến ${hidden(61_600, places)}`,
  );

console.log(
  '\n6. Đống Đa: "không chờ" ở 100% phường. Hai Bà Trưng, phường Phạm Đình Hổ: "thứ 3 không hẹn, thứ 6 không chờ"',
);
// for which procedures it holds is not printed
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
  `   Phạm Đình Hổ, ${found?.name.vi.toLowerCase()} (thủ tục: minh họa): ${found?.commitments?.map(({ kind, weekdays }) => `${promises[kind]}: thứ ${weekdays.map((day) => day + 1).join()}`).join('; ')}`,
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
console.log(
  `   Đống Đa: ${percent(wards.value, 0)} phường (số phường không in, nên con số này không cộng được với quận khác)`,
);

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
// as if of those resolved
const columns = { ...none, 7: 10_000, 8: 9_379, 10: 621 };
const [kept, late] = [rate({ columns }, rates.withinLimit), rate({ columns }, rates.lateOfResolved)];
console.log(
  `   ${percent(kept.value)} + ${percent(late.value)} = ${percent({ n: BigInt(kept.numerator + late.numerator), d: 10_000n }, 0)}: hai tỷ lệ có cùng mẫu số`,
);
console.log(
  '   mẫu số là hồ sơ đã giải quyết, hay cả hồ sơ chưa xong như chỉ tiêu 2.1 của Quyết định 766, thì bài báo không nói',
);
const fee = score(frameworks.qd766, {
  unit: 'ha-noi',
  period: '2023-11',
  inputs: {
    '766/3.5b': { numerator: 1_678, denominator: 10_000 },
    '766/5.4': { numerator: 8_326, denominator: 10_000 },
  },
});
console.log('   nếu quy tắc năm 2026 đã áp dụng năm 2023, và 16,78% là chỉ tiêu 3.5b, 83,26% là chỉ tiêu 5.4:');
for (const one of fee.root.children.flatMap(({ children }) => children).filter(({ points }) => points !== null)) {
  console.log(`   ${one.code} ${one.names.vi}: ${points(one.points)}/${points(one.max)} điểm`);
}
console.log(`   hạng 55/63: ${63 - 55} tỉnh đứng sau; bảng điểm của 63 tỉnh không in trong bài`);
