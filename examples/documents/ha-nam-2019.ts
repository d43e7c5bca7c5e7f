// Hà Nam, 2019-2020 (baohanam.com.vn, printed again on 18/04/2024): what the article says the province and its communes do, in the library's own types. The article prints few figures, all of them "above"
// or "100 %": what they leave open is said where it is. Names of communes, procedures, days and counts that it does not print are made up, and marked (minh họa).

import { percentText } from 'motcua';
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
import { catalogue, type Procedure, reduction, threeReductions } from 'motcua/procedure';
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
import { vietnamCalendar as calendar } from 'motcua/vn';
import { problemText } from '../data/words.ts';

const percent = (value: Indicator['value'], places = 2) =>
  value === null ? 'không có' : percentText(value, { places, locale: 'vi' });
const share = (value: number) => `${(100 * value).toFixed(2).replace('.', ',')}%`;
const source = { system: 'press' };
const year = { from: '2019-01-01', to: '2019-12-31' };
const asked = { period: year, on: year.to, source };

console.log('1. "3 giảm": giảm 45-70% thời gian giải quyết so với quy định');
const promise = (statutory: number, committed: number): Procedure => ({
  code: `9.${String(statutory).padStart(6, '0')}`,
  name: { vi: `Thủ tục ${statutory} ngày (minh họa)` },
  limits: {
    statutory: { amount: statutory, unit: 'working-day' },
    committed: { amount: committed, unit: 'working-day' },
  },
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
const before = { catalogue: catalogue([promise(5, 5), promise(10, 10), promise(20, 20)]), on: year.from };
const after = { catalogue: catalogue([promise(10, 4), promise(20, 9)]), on: year.to };
const { procedures, time } = threeReductions(before, after);
console.log(
  `   ba thủ tục còn hai (minh họa): bớt ${percent(procedures.share, 0)} thủ tục, ${time.byUnit.map((one) => percent(one.share, 0)).join()} thời gian`,
);

console.log('\n2. Hài lòng "trên 95%", đúng hạn và trước hạn "trên 98%" (2019): không in số phiếu, số hồ sơ');
for (const ballots of [200, 1_000, 5_000]) {
  const enough = Array.from({ length: ballots + 1 }, (_, satisfied) => satisfied).find(
    (satisfied) => (satisfactionRate({ numerator: satisfied, denominator: ballots }).interval?.low ?? 0) > 0.95,
  );
  if (enough === undefined) throw new Error('no number of ballots is enough');
  const rate = satisfactionRate({ numerator: enough, denominator: ballots });
  const told = publication(rate).outcome === 'publish' ? 'công bố được' : 'chưa công bố được';
  console.log(
    `   ${ballots.toLocaleString('vi')} phiếu: phải có từ ${enough.toLocaleString('vi')} phiếu hài lòng (${share(rate.value ?? 0)}) mới chứng tỏ được trên 95%; ${told}`,
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
    target: { value: 0.98, direction: 'at-least' },
  });
const offices = [inTime(995, 1_000, 'Sở A'), inTime(4_880, 5_000, 'Huyện B'), inTime(null, null, 'Huyện C')];
const { sum } = rollUp(offices, { unit: 'ha-nam', target: { value: 0.98, direction: 'at-least' } });
console.log(
  `   gộp theo số hồ sơ (minh họa): ${sum.numerator?.toLocaleString('vi')}/${sum.denominator?.toLocaleString('vi')} = ${percent(sum.value)}, ${meetsTarget(sum) ? 'đạt' : 'không đạt'} mục tiêu 98%; thiếu ${sum.missing.join()}`,
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
    `   ${group}: ${card.unit} ${points} điểm, hạng ${place}/${of}; người đứng đầu: ${rated[at]?.consequence}`,
  );
}

console.log('\n4. Camera tại phòng tiếp dân và bộ phận một cửa của 100% xã, phường, thị trấn');
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
  `   đã lắp ${percent(installed.value, 0)} phòng (ngày lắp: minh họa), bản ghi đúng nơi giữ ${percent(kept.value, 0)}`,
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
    `   tự chấm 9/10 ${evidence === undefined ? 'không minh chứng' : 'kèm bản ghi'}: ${told || 'đủ minh chứng'}`,
  );
}

console.log('\n5. Giám sát thường xuyên, đột xuất, không báo trước');
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

console.log('\n6. Người đứng đầu xuống thôn, tổ phố 2 ngày mỗi tháng (Thanh Liêm)');
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

console.log('\n7. 14 mô hình điểm "Chính quyền thân thiện" từ tháng 7/2019');
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
  const { value } = meansIndicator(posted, { numerator: 14, denominator: 14 }, { ...asked, unit: 'ha-nam' });
  console.log(`   niêm yết ${vi}: ${percent(value, 0)}`);
}
