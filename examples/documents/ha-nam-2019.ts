// Hà Nam, 2019-2020 (baohanam.com.vn, printed again on 18/04/2024): what the article says the province and its communes do, in the library's own types. The article prints few figures, all of them "above"
// or "100 %": what they leave open is said where it is. Names of communes, procedures, days and counts that it does not print are made up, and marked (minh họa).

import { percentText } from 'motcua';
import { classify, type DossierEvent, stateAsOf, timeline } from 'motcua/dossier';
import { type Indicator, indicator, meetsTarget, rollUp } from 'motcua/indicator';
import {
  type CameraRoom,
  cameraIndicators,
  drawSample,
  dutyCompliance,
  type Inspection,
  inspectionCoverage,
  type MeansDefinition,
  meansIndicator,
} from 'motcua/oversight';
import { type CostAssumptions, catalogue, type Procedure, reduction, threeReductions } from 'motcua/procedure';
import {
  assessmentAsOf,
  bandOf,
  consequencesOf,
  decimalText,
  type Evidence,
  type Framework,
  rank,
  score,
} from 'motcua/score';
import { publication, satisfactionRate } from 'motcua/survey';
import { vietnamCalendar as calendar, frameworks, sipasResults, vietnam } from 'motcua/vn';
import { complaintSettlement } from 'motcua/vn/procedures';
import { dayText, problemText, statusWords, timelinessWords } from '../data/words.ts';

const percent = (value: Indicator['value'], places = 2) =>
  value === null ? 'không có' : percentText(value, { places, locale: 'vi' });
const share = (value: number) => `${(100 * value).toFixed(2).replace('.', ',')}%`;
const source = { system: 'press' };
const year = { from: '2019-01-01', to: '2019-12-31' };
const asked = { period: year, on: year.to, source };

console.log('1. "3 giảm": giảm 45-70% thời gian giải quyết so với quy định');
const promise = (statutory: number, committed: number, fee = 0): Procedure => ({
  code: `9.${String(statutory).padStart(6, '0')}`,
  name: { vi: `Thủ tục ${statutory} ngày (minh họa)` },
  limits: {
    statutory: { amount: statutory, unit: 'working-day' },
    committed: { amount: committed, unit: 'working-day' },
  },
  channels: [{ channel: 'in-person', fees: [{ amount: fee, currency: 'VND' }] }],
  documents: [],
});
const within = (statutory: number) =>
  Array.from({ length: statutory }, (_, at) => at + 1).filter((committed) => {
    const cut = reduction(promise(statutory, committed), { channel: 'in-person' })?.share;
    return cut !== undefined && 20n * cut.n >= 9n * cut.d && 10n * cut.n <= 7n * cut.d;
  });
for (const days of [2, 3, 5, 7, 10, 15, 20, 30]) {
  const promises = within(days);
  const [least, most] = [promises[0], promises.at(-1)];
  const told = least === most ? `${least} ngày` : `từ ${least} đến ${most} ngày`;
  console.log(`   luật định ${String(days).padStart(2)} ngày làm việc: cam kết ${told}`);
}
const before = {
  catalogue: catalogue([promise(5, 5, 20_000), promise(10, 10, 50_000), promise(20, 20, 100_000)]),
  on: year.from,
};
const after = { catalogue: catalogue([promise(10, 4, 30_000), promise(20, 9, 80_000)]), on: year.to };
// made up: what a visit and an hour are worth
const assumptions: CostAssumptions = {
  visits: { 'in-person': 2 },
  perVisit: 20_000,
  hoursPerVisit: 2,
  hoursToPrepare: 1,
  valueOfHour: 25_000,
  perOriginal: 0,
  perCopy: 1_000,
  fees: 'sum',
  zeroFees: 'free',
};
const { procedures, time, cost } = threeReductions(before, after, { assumptions, channel: 'in-person' });
const dong = (amount: { readonly n: bigint; readonly d: bigint } | undefined) =>
  amount === undefined ? '–' : Number(amount.n / amount.d).toLocaleString('vi');
console.log(
  `   ba thủ tục còn hai (minh họa): bớt ${percent(procedures.share, 0)} thủ tục, ${time.byUnit.map((one) => percent(one.share, 0)).join()} thời gian, ${percent(cost?.share ?? null, 0)} chi phí`,
);
console.log(
  `   chi phí từ ${dong(cost?.before)} còn ${dong(cost?.after)} đồng (lệ phí, đơn giá: minh họa); bài báo không in số thủ tục và chi phí`,
);

console.log('\n2. Hài lòng "trên 95%", đúng hạn và trước hạn "trên 98%" (2019): không in số phiếu, số hồ sơ');
console.log('   cận dưới của khoảng tin cậy 95% (Wilson), nếu phiếu được lấy ngẫu nhiên:');
for (const ballots of [200, 1_000, 5_000]) {
  const enough = Array.from({ length: ballots + 1 }, (_, satisfied) => satisfied).find(
    (satisfied) => (satisfactionRate({ numerator: satisfied, denominator: ballots }).interval?.low ?? 0) > 0.95,
  );
  if (enough === undefined) throw new Error('no number of ballots is enough');
  const rate = satisfactionRate({ numerator: enough, denominator: ballots });
  const told = publication(rate).outcome === 'publish' ? 'công bố được' : 'chưa công bố được';
  console.log(
    `   ${ballots.toLocaleString('vi')} phiếu (minh họa): phải có từ ${enough.toLocaleString('vi')} phiếu hài lòng (${share(rate.value ?? 0)}) thì cận dưới mới trên 95%; ${told}`,
  );
}
const inTime = (numerator: number | null, denominator: number | null, unit: string | null) =>
  indicator({
    code: 'within-limit',
    numerator,
    denominator,
    measure: 'dossier',
    ...asked,
    unit,
    verification: numerator === null ? 'not-available' : 'needs-reconciliation',
    target: { value: 0.98, direction: 'above' },
  });
const offices = [inTime(995, 1_000, 'Sở A'), inTime(4_880, 5_000, 'Huyện B'), inTime(null, null, 'Huyện C')];
const { sum } = rollUp(offices, { unit: 'ha-nam', target: { value: 0.98, direction: 'above' } });
console.log(
  `   gộp theo số hồ sơ (minh họa): ${sum.numerator?.toLocaleString('vi')}/${sum.denominator?.toLocaleString('vi')} = ${percent(sum.value)}, ${meetsTarget(sum) ? 'đạt' : 'không đạt'} mục tiêu trên 98%; thiếu ${sum.missing.join()}`,
);

console.log(
  '\n3. Chỉ số hằng năm: chấm điểm đa chiều, xếp hạng theo cụm, làm căn cứ thi đua và xếp loại người đứng đầu',
);
const domain = (code: string, vi: string, max: number) =>
  ({ code, names: { vi, en: vi }, max, rule: { kind: 'points', input: code } }) as const;
const bandNames = { met: 'Hoàn thành', well: 'Hoàn thành tốt', excellent: 'Hoàn thành xuất sắc' };
const framework: Framework = {
  id: 'ha-nam-illustration',
  version: '2019',
  names: { vi: 'Bộ tiêu chí (minh họa)', en: 'Criteria (made up)' },
  root: {
    code: 'T',
    names: { vi: 'Tổng điểm', en: 'Total' },
    max: 100,
    children: [domain('1', 'Thẩm định', 70), domain('2', 'Điều tra xã hội học', 30)],
  },
  bands: {
    on: 'points',
    bands: [
      { from: 0, outcome: 'met' },
      { from: 70, outcome: 'well' },
      { from: 90, outcome: 'excellent' },
    ],
    names: Object.fromEntries(Object.entries(bandNames).map(([band, vi]) => [band, { vi, en: band }])),
  },
  basis: [],
};
const scored = (
  [
    ['Huyện A', 'cụm 1', 66, 27.5],
    ['Huyện B', 'cụm 1', 61, 28],
    ['Huyện C', 'cụm 2', 58, 22],
    ['Huyện D', 'cụm 2', 64.5, 25],
  ] as const
).map(([unit, cluster, one, two]) => ({
  cluster,
  card: score(framework, { unit, period: '2019', inputs: { 1: one, 2: two } }),
}));
const clusterOf = (unit: string) => scored.find(({ card }) => card.unit === unit)?.cluster ?? '';
const { ranked } = rank(
  scored.map(({ card }) => card),
  { groupOf: ({ unit }) => clusterOf(unit) },
);
const bands = ranked.map(({ card }) => ({ unit: card.unit, band: bandOf(framework, card).band }));
const rated = consequencesOf(bands, bandNames);
for (const [at, { card, group, rank: place, of }] of ranked.entries()) {
  const points = card.points === null ? '–' : decimalText(card.points, { locale: 'vi' });
  console.log(
    `   ${group}: ${card.unit} (minh họa) ${points} điểm, hạng ${place}/${of}; người đứng đầu: ${rated[at]?.consequence}`,
  );
}

console.log('\n4. PCI, PAR INDEX, SIPAS, PAPI hằng năm: bài báo không in điểm, hạng nào của tỉnh');
const inputsOf = (prefix: string, values: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(values).map(([code, value]) => [`${prefix}/${code}`, value]));
const pci = frameworks.pci.find(({ since = '', until = '' }) => since <= year.from && year.to <= until);
if (pci === undefined) throw new Error('no PCI of the year');
const subIndices = {
  ...{ entry: 7.4, land: 6.8, transparency: 6.4, time: 7, informal: 6.1 },
  ...{ bias: 6.3, proactive: 5.9, support: 6.2, labor: 6.7, legal: 6.6 },
};
const pciCard = score(pci, { unit: 'ha-nam', period: '2019', inputs: inputsOf('pci', subIndices) });
const pointsText = ({ points }: { readonly points: Parameters<typeof decimalText>[0] | null }) =>
  points === null ? '–' : decimalText(points, { locale: 'vi' });
console.log(
  `   PCI: mười chỉ số thành phần (minh họa), trọng số của 2017-2020 (chưa kiểm chứng): ${pointsText(pciCard)}/100`,
);
const dimensions = inputsOf('papi', {
  ...{ participation: 5.4, transparency: 5.6, accountability: 5.1 },
  ...{ corruption: 6, procedures: 7.2, service: 7 },
});
const papiCard = score(frameworks.papi, { unit: 'ha-nam', period: '2016', inputs: dimensions });
console.log(
  `   PAPI: thư viện có bộ sáu nội dung của 2011-2016 (điểm: minh họa): ${pointsText(papiCard)}/60; bộ của năm 2019 chưa có`,
);
const { version: parOf, since: parSince } = frameworks.parIndex;
console.log(`   PAR INDEX: thư viện có bộ theo Quyết định ${parOf}, từ ${dayText(parSince)}; bộ của năm 2019 chưa có`);
const sipas = sipasResults.find((one) => one.year === 2019);
console.log(
  `   SIPAS 2019: cả nước ${sipas?.value?.toFixed(2).replace('.', ',')}%; "trên 95%" của tỉnh là SIPAS hay khảo sát của tỉnh thì bài báo không nói`,
);
console.log('\n5. Camera tại phòng tiếp dân và bộ phận một cửa của 100% xã, phường, thị trấn');
const communes = ['Ba Sao', 'Hợp Lý', 'Thanh Hà', 'Liêm Cần', 'Đồng Lý'];
const keepers = [
  { kind: 'reception-room', keeper: 'Thanh tra huyện' },
  { kind: 'one-stop-desk', keeper: 'Văn phòng HĐND-UBND huyện' },
] as const;
const rooms: readonly CameraRoom[] = communes.flatMap((unit) =>
  keepers.map(({ kind, keeper }) => ({ code: `${unit}/${kind}`, unit, kind, camera: { on: '2019-03-01', keeper } })),
);
const { installed, kept } = cameraIndicators(rooms, { ...asked, keepers });
console.log(
  `   năm xã (minh họa): đã lắp ${installed.numerator}/${installed.denominator} phòng, bản ghi đúng nơi giữ ${kept.numerator}/${kept.denominator}`,
);
const recording: Evidence = {
  kind: 'camera-recording',
  title: 'Bản ghi tiếp dân ngày 12/11/2019 (minh họa)',
  issuer: 'Ba Sao',
  custodian: keepers[0].keeper,
};
const evidenced: Framework = {
  ...framework,
  root: { ...domain('1', 'Tiếp công dân', 10), source: 'verified', evidence: 'required' },
};
const history = { framework: evidenced, unit: 'Ba Sao', period: '2019', assessed: ['verified'] };
const selfScored = { kind: 'self-scored', at: '2019-12-02', by: 'Ba Sao', criterion: '1', points: 9 } as const;
for (const evidence of [undefined, [recording]]) {
  const event = evidence === undefined ? selfScored : { ...selfScored, evidence };
  const { problems } = assessmentAsOf({ ...history, events: [event] }, '2019-12-31');
  const told = problems.map(problemText).join('; ');
  console.log(
    `   tự chấm 9/10 (minh họa) ${evidence === undefined ? 'không minh chứng' : 'kèm bản ghi'}: ${told || 'đủ minh chứng'}`,
  );
}

console.log('\n6. Giám sát thường xuyên, đột xuất, không báo trước; kiến nghị, khiếu nại về cán bộ được giải quyết');
const { drawn } = drawSample(communes, { method: 'simple-random', size: 2, seed: 'Hà Nam 2019' });
const inspection: Inspection = {
  code: 'gs-2019-1',
  name: 'Giám sát bộ phận tiếp nhận và trả kết quả cấp xã',
  scope: { by: 'on-site', announced: false },
  units: drawn.map((unit) => ({ unit, inspected: { on: '2019-09-17' } })),
  findings: [],
};
const { indicator: coverage } = inspectionCoverage([inspection], communes, { ...asked, scope: inspection.scope });
console.log(
  `   ${drawn.join(', ')} (bốc thăm ngẫu nhiên đơn giản, minh họa): ${percent(coverage.value, 0)} số xã trong năm`,
);

// a complaint is received on the day it is accepted; its limit is not verified
const { policy } = vietnam('2019-10-01');
for (const [who, acceptedOn, settledOn] of [
  ['Khiếu nại 1', '2019-10-01', '2019-10-25'],
  ['Khiếu nại 2', '2019-10-15', null],
] as const) {
  const events: readonly DossierEvent[] = [
    { kind: 'received', at: acceptedOn },
    ...(settledOn === null ? [] : [{ kind: 'finished', at: settledOn } as const]),
  ];
  const state = stateAsOf(timeline(events, { procedure: complaintSettlement, calendar, policy }), '2019-11-29');
  const { timeliness, dueOn, daysLate } = classify(state);
  const late = daysLate.calendar === 0 ? '' : ` ${daysLate.calendar} ngày`;
  console.log(
    `   ${who} về công chức (minh họa), thụ lý ${dayText(acceptedOn)}, hạn ${dayText(dueOn)} (chưa kiểm chứng): ${statusWords[state.status]}, ${timelinessWords[timeliness]}${late}`,
  );
}

console.log('\n7. Người đứng đầu xuống thôn, tổ phố 2 ngày mỗi tháng (Thanh Liêm)');
const visits = {
  code: 'visits',
  name: 'Xuống địa bàn',
  every: 'month',
  times: 2,
  restDay: 'kept',
  since: '2019-07-01',
} as const;
const days = ['2019-07-06', '2019-07-20', '2019-08-03', '2019-08-17', '2019-09-07', '2019-10-05', '2019-10-19'];
const records = days.map((on) => ({ on }));
const { compliance, missed } = dutyCompliance(visits, records, { period: year, on: '2019-10-31', calendar });
console.log(
  `   tháng 7 đến 10/2019 (ngày đi: minh họa): đã đi ${compliance.numerator}/${compliance.denominator} ngày, thiếu ${missed}`,
);

console.log('\n8. 14 mô hình điểm "Chính quyền thân thiện" từ tháng 7/2019');
const models = meansIndicator(
  {
    code: 'friendly-communes',
    names: { vi: 'Mô hình điểm', en: 'Pilot communes' },
    against: 'nothing',
    measure: 'commune',
  },
  { numerator: 14 },
  { ...asked, unit: 'ha-nam' },
);
console.log(`   ${models.numerator} xã, phường, thị trấn`);
for (const [code, vi] of [
  ['boards', 'bảng "5 biết", "3 thể hiện"'],
  ['hotline', 'số điện thoại đường dây nóng'],
  ['roster', 'lịch làm việc'],
] as const) {
  const posted: MeansDefinition = { code, names: { vi, en: code }, against: 'whole', measure: 'commune' };
  const { value, numerator, denominator } = meansIndicator(
    posted,
    { numerator: 14, denominator: 14 },
    { ...asked, unit: 'ha-nam' },
  );
  console.log(`   niêm yết ${vi} (minh họa): ${numerator}/${denominator} = ${percent(value, 0)}`);
}
