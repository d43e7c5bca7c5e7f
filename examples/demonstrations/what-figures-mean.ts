// For a statistician: one rate by its definitions with its bounds (Phổ Yên, 2017), three figures called satisfaction that are not one scale, a district restated across 01/07/2025, and ranks as intervals. What no document
// printed is made up and marked (minh họa).

import { form06, percentText, satisfactionRate, stateFromRow, tally } from 'motcua';
import { comparable, indicator } from 'motcua/indicator';
import { type Framework, rank, rankRobustness, scoreUnits } from 'motcua/score';
import { type Form06Columns, rate, rateBounds, restate } from 'motcua/statistics';
import { estimateIndicator, publication } from 'motcua/survey';
import { unitRegistry } from 'motcua/unit';
import { vietnamCalendar as calendar, rates, sipasResults, vietnam } from 'motcua/vn';
import { dayText, problemText } from '../data/words.ts';

const percent = (value: { readonly n: bigint; readonly d: bigint } | null, places = 2) =>
  value === null ? 'không có' : percentText(value, { places, locale: 'vi' });
const share = (value = 0) => `${(100 * value).toFixed(2).replace('.', ',')}%`;
const none: Form06Columns = { 3: 0, 4: 0, 5: 0, 6: 0, 7: 0, 8: 0, 9: 0, 10: 0, 11: 0, 12: 0, 13: 0 };

console.log('1. Phổ Yên 2017: 13.611 hồ sơ, 12.633 đúng hạn, 83 quá hạn, 895 không rõ');
// the unexplained in turn: all pending in time, all pending and late, all resolved early
const cases: readonly (readonly [string, Form06Columns])[] = [
  [
    '895 hồ sơ đang giải quyết, trong hạn',
    { ...none, 3: 13_611, 5: 13_611, 7: 12_716, 9: 12_633, 10: 83, 11: 895, 12: 895 },
  ],
  [
    '895 hồ sơ đang giải quyết, quá hạn',
    { ...none, 3: 13_611, 5: 13_611, 7: 12_716, 9: 12_633, 10: 83, 11: 895, 13: 895 },
  ],
  ['895 hồ sơ xong trước hạn', { ...none, 3: 13_611, 5: 13_611, 7: 13_611, 8: 895, 9: 12_633, 10: 83 }],
];
// the two last count column 10 alone: what is pending and late is in column 13
const words = {
  withinLimit: rates.withinLimit.names.vi,
  completion: rates.completion.names.vi,
  progress766: rates.progress766.names.vi,
  lateOfReceived: 'Tỷ lệ hồ sơ giải quyết quá hạn (cột 10) trên số nhận giải quyết',
  lateOfResolved: 'Tỷ lệ hồ sơ giải quyết quá hạn (cột 10) trên số đã giải quyết',
};
for (const [name, told] of Object.entries(words)) {
  const values = cases.map(([, columns]) => percent(rate({ columns }, rates[name as keyof typeof words]).value));
  console.log(`   ${told}: ${values.join(' / ')}`);
}
console.log(`   (${cases.map(([what]) => what).join(' / ')})`);
const allLate = rate({ columns: { ...none, 3: 13_611, 10: 83 + 895 } }, rates.lateOfReceived);
console.log(
  `   trường hợp thứ hai có ${allLate.numerator} hồ sơ quá hạn, ${percent(allLate.value)} số tiếp nhận: trái với bài báo, "chỉ có 83 hồ sơ quá hạn"`,
);
const { low, high } = rateBounds({ numerator: 12_633, others: 83, denominator: 13_611 });
console.log(
  `   đúng hạn trên số tiếp nhận, dù 895 hồ sơ ấy ra sao: từ ${percent(low.value)} đến ${percent(high.value)}`,
);

console.log('\n2. Ba con số đều gọi là hài lòng');
const desk = satisfactionRate({ numerator: 397, denominator: 400 });
const head = (from: string, to: string) =>
  ({ code: 'satisfied', period: { from, to }, on: to, verification: 'needs-reconciliation' }) as const;
const instruments = {
  'phiếu tại quầy (minh họa)': estimateIndicator(desk, {
    ...head('2023-10-01', '2023-10-31'),
    unit: 'Quận Hai Bà Trưng',
    source: { system: 'desk', instrument: 'desk-ballot', collector: 'one-stop desk', population: 'people at the desk' },
  }),
  'Quyết định 766': indicator({
    ...head('2023-11-01', '2023-11-30'),
    numerator: 8_326,
    denominator: 10_000,
    unit: 'Hà Nội',
    source: { system: 'portal', instrument: 'dossiers', collector: 'national portal', population: 'dossiers' },
  }),
  'SIPAS 2023': indicator({
    ...head('2023-01-01', '2023-12-31'),
    numerator: Math.round((sipasResults.find(({ year: of }) => of === 2023)?.value ?? 0) * 100),
    denominator: 10_000,
    unit: 'Cả nước',
    source: {
      system: 'sipas',
      instrument: 'sipas',
      collector: 'Ministry of Home Affairs',
      population: 'people served',
    },
  }),
};
const named = Object.entries(instruments);
for (const [name, { value, unit, period }] of named)
  console.log(`   ${name}: ${percent(value)} (${unit}, ${dayText(period.from)} đến ${dayText(period.to)})`);
for (const [at, [name, one]] of named.entries()) {
  for (const [other, two] of named.slice(at + 1)) {
    const problems = comparable(one, two).map(problemText);
    const told = problems.length === 0 ? 'so sánh được' : `không so sánh được: ${problems.join('; ')}`;
    console.log(`   ${name} với ${other}: ${told}`);
  }
}
const { interval } = desk;
console.log(
  `   397/400 phiếu: ${share(interval?.low)} đến ${share(interval?.high)} (95%, Wilson; ${publication(desk).outcome === 'publish' ? 'công bố được' : 'chưa công bố được'}), nếu 400 người ấy được chọn ngẫu nhiên`,
);

console.log('\n3. Một huyện qua ngày 01/07/2025 (minh họa)');
const commune = (code: string, days: { since?: string; until?: string }) =>
  ({ code, names: { vi: code }, kind: 'area', level: 'commune', ...days }) as const;
const registry = unitRegistry({
  units: [
    ...['Xã A', 'Xã B', 'Xã C'].map((code) => commune(code, { until: '2025-06-30' })),
    ...['Xã AB', 'Xã Mới'].map((code) => commune(code, { since: '2025-07-01' })),
  ],
  successions: [
    { on: '2025-07-01', kind: 'merge', from: ['Xã A', 'Xã B'], to: ['Xã AB'] },
    { on: '2025-07-01', kind: 'split', from: ['Xã C'], to: ['Xã AB', 'Xã Mới'] },
  ],
});
const june = { from: '2025-05-15', to: '2025-06-14' };
const dossier = (unit: string, endedOn: string) =>
  stateFromRow({ receivedAt: '2025-06-02', dueOn: '2025-06-09', endedOn, unit }, { on: june.to, calendar });
const before = tally(
  [
    dossier('Xã A', '2025-06-06'),
    dossier('Xã A', '2025-06-11'),
    dossier('Xã B', '2025-06-09'),
    dossier('Xã C', '2025-06-05'),
  ],
  { period: june, keys: ['unit'] },
);
const { tally: after, carried, notComparable } = restate(before, registry, '2025-07-01');
for (const { from, to } of carried) console.log(`   ${from} -> ${to}`);
const causes = { split: 'bị chia cho nhiều xã', ended: 'không còn', 'not-yet': 'chưa có' };
for (const { from, to, cause } of notComparable) {
  console.log(`   ${from} (${to.join(', ')}): để riêng, ${causes[cause]}; không chia theo tỷ lệ nào`);
}
const { disposition } = vietnam(june.to);
for (const { key, columns } of form06(after, { disposition }).rows.filter(({ key }) => key.length > 0)) {
  const { numerator, denominator, value } = rate({ columns }, rates.withinLimit);
  console.log(`   ${key.join()}, tháng 6/2025 tính lại: ${numerator}/${denominator} = ${percent(value)}`);
}

console.log('\n4. Hạng là một khoảng (điểm: minh họa)');
const leaf = (code: string, max: number) =>
  ({ code, names: { vi: code, en: code }, max, rule: { kind: 'proportional', of: code } }) as const;
const framework: Framework = {
  id: 'four-criteria',
  version: '2025',
  names: { vi: 'Bốn tiêu chí', en: 'Four criteria' },
  root: {
    code: 'T',
    names: { vi: 'Tổng điểm', en: 'Total' },
    max: 100,
    children: [leaf('đúng hạn', 40), leaf('trực tuyến', 30), leaf('số hóa', 20), leaf('hài lòng', 10)],
  },
  basis: [],
};
const figures = { A: [960, 820, 700, 930], B: [990, 780, 690, 960], C: [930, 860, 720, 900], D: [850, 700, 640, 990] };
const requests = Object.entries(figures).map(([unit, counts]) => ({
  unit,
  period: '2025',
  inputs: Object.fromEntries(
    counts.map((numerator, at) => [framework.root.children?.[at]?.code ?? '', { numerator, denominator: 1_000 }]),
  ),
}));
const printed = rank(scoreUnits(framework, requests)).ranked;
const robust = rankRobustness(framework, requests, { seed: 2025, replicates: 1_000, weights: { spread: 0.25 } });
for (const { card, rank: place, of } of printed) {
  const ranks = robust.units.find(({ unit }) => unit === card.unit)?.ranks;
  console.log(
    `   ${card.unit}: hạng ${place}/${of}; khi trọng số xê dịch ± 25%, hạng ${ranks?.low} đến ${ranks?.high} (90% của 1.000 lần)`,
  );
}
