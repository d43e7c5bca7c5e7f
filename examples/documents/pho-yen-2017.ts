// Phổ Yên, Thái Nguyên, 2017 (Trịnh Phương, 22/03/2018): the figures the article prints, recomputed or bounded, and the systems it names, in the library's own types. What it does not print is made up and marked
// (minh họa).

import { percentText, stateFromRow } from 'motcua';
import { type DossierRow, letterCounts, lettersOwed } from 'motcua/dossier';
import { changeBetween, type Indicator, indicator, rollUp } from 'motcua/indicator';
import { dutyOccurrences, means, meansIndicator } from 'motcua/oversight';
import { type CostAssumptions, catalogue, complianceCost, findProcedures, type Procedure } from 'motcua/procedure';
import { bandOf, consequencesOf, decimalText, type Framework, rank, rankChanges, scoreUnits } from 'motcua/score';
import { compareRates, type Form06Columns, rate, rateBounds } from 'motcua/statistics';
import { apologyRules, vietnamCalendar as calendar, rates } from 'motcua/vn';
import { problemText } from '../data/words.ts';

const percent = (value: Indicator['value'], places = 2) =>
  value === null ? 'không có' : percentText(value, { places, locale: 'vi' });
const none: Form06Columns = { 3: 0, 4: 0, 5: 0, 6: 0, 7: 0, 8: 0, 9: 0, 10: 0, 11: 0, 12: 0, 13: 0 };
const year = { from: '2017-01-01', to: '2017-12-31' };
const asked = { period: year, on: year.to, source: { system: 'press' } };
/** A count as it is written in Viet Nam: `13.611`. */
const written = (count: number | undefined) => count?.toLocaleString('vi') ?? '–';
const [RECEIVED, ON_TIME, LATE] = [13_611, 12_633, 83];

console.log('1. "0,6%" quá hạn là của hồ sơ nào?');
const bases = Array.from({ length: 20_000 }, (_, at) => at + 1).filter(
  (base) =>
    base >= LATE &&
    percent(rate({ columns: { ...none, 3: base, 10: LATE } }, rates.lateOfReceived).value, 1) === '0,6%',
);
console.log(
  `   83 hồ sơ là 0,6% của từ ${written(bases[0])} đến ${written(bases.at(-1))} hồ sơ: không thể là của ${written(ON_TIME + LATE)} hồ sơ đúng hạn và quá hạn; của ${written(RECEIVED)} đã tiếp nhận thì khớp`,
);
const late = rate({ columns: { ...none, 3: RECEIVED, 10: LATE } }, rates.lateOfReceived);
console.log(`   ${late.numerator}/${written(late.denominator)} = ${percent(late.value)} (${late.definition.names.vi})`);
const known = rate({ columns: { ...none, 7: ON_TIME + LATE, 8: ON_TIME, 10: LATE } }, rates.lateOfResolved);
console.log(`   trên ${written(known.denominator)} hồ sơ thì là ${percent(known.value, 1)}`);
console.log(
  `   nếu từ ${(bases[0] ?? 0) - (known.denominator ?? 0)} hồ sơ nữa đã xong trước hạn thì của hồ sơ đã giải quyết cũng khớp`,
);
const unprinted = {
  code: 'received',
  kind: 'amount',
  measure: 'dossier',
  numerator: null,
  verification: 'not-available',
} as const;
const desks = ['Thị xã', ...Array.from({ length: 18 }, (_, at) => `Xã, phường ${at + 1}`)];
const { sum: everywhere } = rollUp(
  desks.map((unit) => indicator({ ...unprinted, ...asked, unit })),
  { unit: 'pho-yen' },
);
console.log(
  `   ${written(RECEIVED)} là của ${desks.length} nơi; số của từng nơi không in: thiếu cả ${everywhere.missing.length}`,
);

console.log('\n2. Đúng hạn bao nhiêu phần trăm?');
const { low, high, unexplained } = rateBounds({ numerator: ON_TIME, others: LATE, denominator: RECEIVED });
console.log(`   ${unexplained} hồ sơ không rõ: từ ${percent(low.value)} đến ${percent(high.value)}`);
// 83 late of so many resolved: the least and the most that can have been resolved
const resolved = (count: number) =>
  rate({ columns: { ...none, 7: count, 8: count - LATE, 10: LATE } }, rates.withinLimit);
console.log(
  `   trên hồ sơ đã giải quyết: ${percent(resolved(ON_TIME + LATE).value)} nếu 895 hồ sơ còn đang giải quyết, ${percent(resolved(RECEIVED).value)} nếu đều xong và trước hạn`,
);
const { problems } = compareRates(late, resolved(RECEIVED));
console.log(
  `   "${late.definition.names.vi}" (mục 1) và "${resolved(RECEIVED).definition.names.vi}" không so sánh được: ${problems.map(problemText).join('; ')}`,
);

console.log('\n3. 3,98% năm 2016 còn 0,6% năm 2017');
const lateIn = (at: number, numerator: number, denominator: number) => {
  const period = { from: `${at}-01-01`, to: `${at}-12-31` };
  const head = { code: 'late-of-received', measure: 'dossier', unit: 'pho-yen', source: { system: 'press' } };
  return indicator({ ...head, numerator, denominator, period, on: period.to, verification: 'needs-reconciliation' });
};
// of 2016 only the percentage is printed, which stands for all that round to it; of 2017 the counts are
const [most, told, least] = [3_985, 3_980, 3_975].map((thousandths) => {
  const { change } = changeBetween(lateIn(2016, thousandths, 100_000), lateIn(2017, LATE, RECEIVED));
  return percent(change, 3).replace('%', '');
});
console.log(
  `   83/13.611 so với 3,98%: ${told} điểm phần trăm, từ ${most} đến ${least} vì 3,98% đã làm tròn (nếu hai năm cùng một định nghĩa)`,
);

console.log('\n4. Thư xin lỗi cho mọi kết quả trễ, đăng trên cổng thông tin của thị xã');
const on = '2017-12-31';
const rows = [
  { receivedAt: '2017-03-01', dueOn: '2017-03-08', endedOn: '2017-03-10', apologisedOn: '2017-03-09' },
  { receivedAt: '2017-03-01', dueOn: '2017-03-08', endedOn: '2017-03-08' },
  { receivedAt: '2017-05-02', dueOn: '2017-05-16', endedOn: '2017-05-19' },
];
const apologies = (dossiers: readonly DossierRow[]) => {
  const letters = dossiers.flatMap((row) =>
    lettersOwed(stateFromRow(row, { on, calendar }), on, { apology: apologyRules.phoYen2017 }),
  );
  return letterCounts(letters, { kinds: ['apology'] }).apology;
};
const apology = apologies(rows);
console.log(
  `   ba hồ sơ, hai quá hạn (minh họa): phải gửi ${apology?.due}, đã gửi ${apology?.sent}, thiếu ${apology?.missing}, chưa đăng ${apology?.unpublished}`,
);
const lateRow = { receivedAt: '2017-03-01', dueOn: '2017-03-08', endedOn: '2017-03-10' };
const ofYear = apologies(Array.from({ length: LATE }, () => lateRow));
console.log(
  `   cả năm ${LATE} hồ sơ quá hạn: phải gửi và đăng ${ofYear?.due} thư; đã gửi bao nhiêu thì bài báo không in`,
);

console.log('\n5. 53 thủ tục qua bưu chính; mức độ 3: 46 thủ tục cấp thị xã, 2 thủ tục cấp xã');
const basis = [{ document: 'Báo Thái Nguyên, 22/03/2018', status: 'verified' }] as const;
const level3 = [{ value: { generation: 'level', level: 3 }, since: '2017-01-01', basis }] as const;
const made = Array.from({ length: 101 }, (_, at): Procedure => {
  const online = at < 48 ? { online: level3 } : {};
  // which of the 53 were online too is not printed: here none
  const postal = at >= 48 ? { postal: { receives: true, returns: true } } : {};
  const level = at >= 46 && at < 48 ? 'commune' : 'district';
  const name = { vi: `Thủ tục ${at + 1} (minh họa)` };
  return { code: `9.${String(at + 1).padStart(6, '0')}`, name, levels: [{ level }], ...online, ...postal };
});
const town = catalogue(made);
const atLevel = (level: 'district' | 'commune') =>
  findProcedures(town, { level, on }).filter(({ online = [] }) => online.length > 0).length;
const byPost = findProcedures(town, { on }).filter(({ postal }) => postal?.receives === true).length;
console.log(
  `   đếm trên danh mục (minh họa: không thủ tục nào có cả hai): ${byPost} qua bưu chính, ${atLevel('district')} cấp thị xã và ${atLevel('commune')} cấp xã ở mức độ 3`,
);

console.log('\n6. Bồi dưỡng 54 cán bộ; 12 cán bộ và 18 công chức cấp xã; hơn 1 tỷ đồng cho ISO 9001:2015');
const trained = (unit: string, numerator: number) => meansIndicator(means.trained, { numerator }, { ...asked, unit });
const skills = rollUp([trained('cán bộ', 12), trained('công chức cấp xã', 18)], { unit: 'lớp kỹ năng' }).sum;
const courses = rollUp([trained('lớp công nghệ thông tin', 54), skills], { unit: 'pho-yen' }).sum;
console.log(
  `   hai lớp: công nghệ thông tin 54, kỹ năng 12 + 18 = ${skills.numerator}; ${courses.numerator} lượt người (một người học hai lớp là hai lượt)`,
);
const spent = indicator({
  code: 'iso-9001-2015',
  kind: 'amount',
  numerator: 1_000_000_000,
  measure: 'VND',
  unit: 'pho-yen',
  ...asked,
  verification: 'needs-reconciliation',
});
const iso = made.map((one): Procedure => ({ ...one, quality: [{ value: 'ISO 9001:2015', since: year.from, basis }] }));
console.log(
  `   trên ${spent.numerator?.toLocaleString('vi')} ${spent.measure}; ${iso.filter(({ quality = [] }) => quality.length > 0).length} thủ tục trong phạm vi (minh họa)`,
);
const signing = meansIndicator(means.signing, null, { ...asked, unit: 'pho-yen' });
console.log(
  `   ký số văn bản điện tử: ${signing.value === null ? 'bài báo không in con số nào' : percent(signing.value)}`,
);

console.log('\n7. Giao ban hằng tuần');
const rule = {
  code: 'review',
  name: 'Giao ban cải cách hành chính',
  every: 'week',
  times: 1,
  since: '2017-01-02',
} as const;
const weeks = dutyOccurrences(rule, year, calendar);
const owed = weeks.filter((week) => week.owed > 0).length;
console.log(`   ${owed} buổi phải họp trong ${weeks.length} tuần: tuần Tết (26/01 đến 01/02) vẫn có ngày làm việc`);

console.log('\n8. Đất đai: trước phải đi 3-4 lần, nay một lần nộp và nhận tại nhà');
const land: Procedure = {
  code: '9.000001',
  name: { vi: 'Cấp lại giấy chứng nhận (minh họa)' },
  channels: [{ channel: 'in-person', fees: [{ amount: 0, currency: 'VND' }] }],
  documents: [],
};
const costOf = (visits: number) => {
  // made up: what a visit and an hour are worth
  const assumptions: CostAssumptions = {
    visits: { 'in-person': visits },
    perVisit: 20_000,
    hoursPerVisit: 2,
    hoursToPrepare: 1,
    valueOfHour: 25_000,
    perOriginal: 0,
    perCopy: 1_000,
    fees: 'sum',
    zeroFees: 'free',
  };
  return complianceCost(land, { channel: 'in-person', assumptions }).total;
};
for (const visits of [4, 3, 1]) {
  const total = costOf(visits);
  console.log(
    `   đi ${visits} lần: ${total === null ? '–' : Number(total.n / total.d).toLocaleString('vi')} đồng (đơn giá: minh họa)`,
  );
}

console.log('\n9. Chỉ số cải cách hành chính: 90,83 điểm, đứng đầu (2016: thứ hai)');
const bandNames = { met: 'Hoàn thành', well: 'Hoàn thành tốt', excellent: 'Hoàn thành xuất sắc' };
const framework: Framework = {
  id: 'thai-nguyen',
  version: '2017',
  names: { vi: 'Chỉ số CCHC các địa phương', en: 'Reform index of localities' },
  root: {
    code: 'T',
    names: { vi: 'Tổng điểm', en: 'Total' },
    max: 100,
    rule: { kind: 'points', input: 'total' },
  },
  bands: {
    on: 'points',
    bands: [
      { from: 0, outcome: 'met' },
      { from: 80, outcome: 'well' },
      { from: 90, outcome: 'excellent' },
    ],
    names: Object.fromEntries(Object.entries(bandNames).map(([band, vi]) => [band, { vi, en: band }])),
  },
  basis: [],
};
const yearOf = (period: string, totals: Readonly<Record<string, number>>) =>
  scoreUnits(
    framework,
    Object.entries(totals).map(([unit, total]) => ({ unit, period, inputs: { total } })),
  );
const [B, C] = ['Địa phương B (minh họa)', 'Địa phương C (minh họa)'] as const;
// only 90.83 is printed: how many localities there are and the points of all others are made up, those of 2016 too
const ranking2017 = rank(yearOf('2017', { 'Phổ Yên': 90.83, [B]: 90.82, [C]: 88.4 }));
const ranking2016 = rank(yearOf('2016', { 'Phổ Yên': 88, [B]: 89, [C]: 87 }));
for (const { card, rank: place } of ranking2017.ranked) {
  console.log(
    `   hạng ${place} ${card.unit}: ${card.points === null ? '–' : decimalText(card.points, { locale: 'vi' })}`,
  );
}
const moved = rankChanges(ranking2016, ranking2017).changes.find(({ unit }) => unit === 'Phổ Yên');
console.log(
  `   Phổ Yên từ hạng ${moved?.before?.rank} lên hạng ${moved?.after?.rank}, lên ${moved?.up} bậc; điểm năm 2016 và số địa phương thì bài báo không in`,
);
const heads = yearOf('2017', { 'Phòng A': 92, 'Xã B': 78.5 }).map((card) => ({
  unit: card.unit,
  band: bandOf(framework, card).band,
}));
console.log(
  `   gắn với đánh giá người đứng đầu (mức và điểm: minh họa): ${consequencesOf(heads, bandNames)
    .map(({ unit, consequence }) => `${unit} ${consequence?.toLowerCase()}`)
    .join(', ')}`,
);
