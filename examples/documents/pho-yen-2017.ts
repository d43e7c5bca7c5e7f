// Phổ Yên, Thái Nguyên, 2017 (Trịnh Phương, 22/03/2018): the figures the article prints, recomputed or bounded, and the systems it names, in the library's own types. What it does not print is made up and marked
// (minh họa).

import { percentText, stateFromRow } from 'motcua';
import { letterCounts, lettersOwed } from 'motcua/dossier';
import { changeBetween, type Indicator, indicator, rollUp } from 'motcua/indicator';
import { dutyOccurrences, means, meansIndicator } from 'motcua/oversight';
import { type CostAssumptions, catalogue, complianceCost, findProcedures, type Procedure } from 'motcua/procedure';
import { decimalText, type Framework, rank, scoreUnits } from 'motcua/score';
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
  `   83 hồ sơ là 0,6% của từ ${written(bases[0])} đến ${written(bases.at(-1))} hồ sơ: chỉ có thể là của cả ${written(RECEIVED)} hồ sơ đã tiếp nhận`,
);
const late = rate({ columns: { ...none, 3: RECEIVED, 10: LATE } }, rates.lateOfReceived);
console.log(`   ${late.numerator}/${written(late.denominator)} = ${percent(late.value)} (${late.definition.names.vi})`);
const known = rate({ columns: { ...none, 7: ON_TIME + LATE, 8: ON_TIME, 10: LATE } }, rates.lateOfResolved);
console.log(`   trên ${written(known.denominator)} hồ sơ đúng hạn và quá hạn thì là ${percent(known.value, 1)}`);

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
console.log(`   hai định nghĩa không so sánh được: ${problems.map(problemText).join('; ')}`);

console.log('\n3. 3,98% năm 2016 còn 0,6% năm 2017');
const published = (percentage: string, at: number) => {
  const period = { from: `${at}-01-01`, to: `${at}-12-31` };
  const head = { code: 'late-of-received', measure: 'dossier', unit: 'pho-yen', source: { system: 'press' } };
  const [whole = '0', part = ''] = percentage.split(',');
  const denominator = 100 * 10 ** part.length;
  const numerator = Number(`${whole}${part}`);
  return indicator({ ...head, numerator, denominator, period, on: period.to, verification: 'needs-reconciliation' });
};
const { change } = changeBetween(published('3,98', 2016), published('0,6', 2017));
console.log(
  `   thay đổi ${percent(change).replace('%', '')} điểm phần trăm (của các con số đã làm tròn, nếu cùng một định nghĩa)`,
);

console.log('\n4. Thư xin lỗi cho mọi kết quả trễ, đăng trên cổng thông tin của thị xã');
const on = '2017-12-31';
const rows = [
  { receivedAt: '2017-03-01', dueOn: '2017-03-08', endedOn: '2017-03-10', apologisedOn: '2017-03-09' },
  { receivedAt: '2017-03-01', dueOn: '2017-03-08', endedOn: '2017-03-08' },
  { receivedAt: '2017-05-02', dueOn: '2017-05-16', endedOn: '2017-05-19' },
];
const letters = rows.flatMap((row) =>
  lettersOwed(stateFromRow(row, { on, calendar }), on, { apology: apologyRules.phoYen2017 }),
);
const { apology } = letterCounts(letters, { kinds: ['apology'] });
console.log(
  `   ba hồ sơ, hai quá hạn (minh họa): phải gửi ${apology?.due}, đã gửi ${apology?.sent}, thiếu ${apology?.missing}, chưa đăng ${apology?.unpublished}; cả năm phải có ${LATE} thư`,
);

console.log('\n5. 53 thủ tục qua bưu chính; mức độ 3: 46 thủ tục cấp thị xã, 2 thủ tục cấp xã');
const basis = [{ document: 'Báo Thái Nguyên, 22/03/2018', status: 'verified' }] as const;
const level3 = [{ value: { generation: 'level', level: 3 }, since: '2017-01-01', basis }] as const;
const made = Array.from({ length: 99 }, (_, at): Procedure => {
  const online = at < 48 ? { online: level3 } : {};
  // which of the 53 were online too is not printed: here none
  const postal = at >= 46 ? { postal: { receives: true, returns: true } } : {};
  const level = at >= 46 && at < 48 ? 'commune' : 'district';
  const name = { vi: `Thủ tục ${at + 1} (minh họa)` };
  return { code: `9.${String(at + 1).padStart(6, '0')}`, name, levels: [{ level }], ...online, ...postal };
});
const town = catalogue(made);
const atLevel = (level: 'district' | 'commune') =>
  findProcedures(town, { level, on }).filter(({ online = [] }) => online.length > 0).length;
const byPost = findProcedures(town, { on }).filter(({ postal }) => postal?.receives === true).length;
console.log(
  `   đếm trên danh mục: ${byPost} qua bưu chính, ${atLevel('district')} cấp thị xã và ${atLevel('commune')} cấp xã ở mức độ 3`,
);

console.log('\n6. Bồi dưỡng 54 cán bộ; 12 cán bộ và 18 công chức cấp xã; hơn 1 tỷ đồng cho ISO 9001:2015');
const courses = [54, 12, 18].map((numerator, at) =>
  meansIndicator(means.trained, { numerator }, { ...asked, unit: `lớp ${at + 1}` }),
);
console.log(`   ${rollUp(courses, { unit: 'pho-yen' }).sum.numerator} lượt người (một người học hai lớp là hai lượt)`);
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
  basis: [],
};
const totals = { 'Phổ Yên': 90.83, 'Địa phương B (minh họa)': 90.82, 'Địa phương C (minh họa)': 88.4 };
const cards = scoreUnits(
  framework,
  Object.entries(totals).map(([unit, total]) => ({ unit, period: '2017', inputs: { total } })),
);
for (const { card, rank: place, of } of rank(cards).ranked) {
  console.log(
    `   hạng ${place}/${of} ${card.unit}: ${card.points === null ? '–' : decimalText(card.points, { locale: 'vi' })}`,
  );
}
