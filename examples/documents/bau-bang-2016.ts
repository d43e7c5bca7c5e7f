// Bàu Bàng, Bình Dương, 2016-2017 (Thu Thảo, 11/08/2017): the figures of the article, recomputed, and its systems, in the library's own types. What 929 ballots can say is examples/bau-bang-929.ts. What the article
// does not print is made up and marked (minh họa).

import { percentText } from 'motcua';
import { delayShares, letterCounts, lettersOwed, timeline } from 'motcua/dossier';
import { type Indicator, indicator, meetsTarget, rollUp, type TargetRequest } from 'motcua/indicator';
import { meansIndicator } from 'motcua/oversight';
import { checkProcess, type Process, type ProcessStep } from 'motcua/procedure';
import { type Form06Columns, rate } from 'motcua/statistics';
import { publication, satisfactionRate } from 'motcua/survey';
import { letterRules, rates, vietnam } from 'motcua/vn';
import { dayText } from '../data/words.ts';

const percent = (value: Indicator['value'], places = 2) =>
  value === null ? 'không có' : percentText(value, { places, locale: 'vi' });
const none: Form06Columns = { 3: 0, 4: 0, 5: 0, 6: 0, 7: 0, 8: 0, 9: 0, 10: 0, 11: 0, 12: 0, 13: 0 };
const source = { system: 'press' };
const year = { from: '2016-01-01', to: '2016-12-31' };
const asked = { period: year, on: year.to, source };

console.log('1. Năm 2016: cấp huyện 2.178 hồ sơ, 52 trễ hẹn; cấp xã gần 53.000, không trễ');
const district = rate({ columns: { ...none, 3: 2_178, 10: 52 } }, rates.lateOfReceived);
console.log(
  `   cấp huyện ${district.numerator}/${district.denominator.toLocaleString('vi')} = ${percent(district.value)} (${district.definition.names.vi})`,
);
const lateOf = (unit: string, numerator: number, denominator: number) =>
  indicator({
    code: 'late-of-received',
    numerator,
    denominator,
    measure: 'dossier',
    ...asked,
    unit,
    verification: 'needs-reconciliation',
  });
for (const communes of [52_000, 53_000]) {
  const { sum } = rollUp([lateOf('huyện', 52, 2_178), lateOf('xã', 0, communes)], { unit: 'bau-bang' });
  console.log(
    `   với ${communes.toLocaleString('vi')} hồ sơ cấp xã, toàn huyện ${sum.numerator}/${sum.denominator?.toLocaleString('vi')} = ${percent(sum.value)}`,
  );
}
const mean = { n: 52n, d: 2n * 2_178n };
console.log(`   bình quân của 2,39% và 0% là ${percent(mean)}, không phải tỷ lệ của ai cả`);

console.log('\n2. Từ khi có mô hình: 1.336 thư chúc mừng, 347 thư chia buồn, 61 thư xin lỗi');
const sent = { 'chúc mừng': 1_336, 'chia buồn': 347, 'xin lỗi': 61 };
const all = Object.values(sent).reduce((sum, count) => sum + count, 0);
console.log(
  `   ${all.toLocaleString('vi')} thư; 61 thư xin lỗi không đối chiếu được với 52 hồ sơ trễ hẹn: một bên từ khi có mô hình, một bên trong năm 2016`,
);

console.log('\n3. Xã Cây Trường II từ 8/2015: 48 thư kết hôn, 167 thư khai sinh, 44 thư chia buồn');
// registrations of the communes, as many as there were letters: the procedures behind them are those of letterRules
const { calendar, policy } = vietnam('2016-06-01');
const life = (code: string, letter: 'congratulation' | 'condolence') => {
  const at = '2016-06-02T09:00';
  const limit = { amount: 1, unit: 'working-day' } as const;
  return timeline(
    [
      { kind: 'received', at: '2016-06-01T09:00' },
      { kind: 'finished', at },
      { kind: 'handed-over', at },
      { kind: 'letter-sent', at, letter },
    ],
    { procedure: { code, name: { vi: code }, limits: { statutory: limit } }, calendar, policy },
  );
};
const letters = (
  [
    ['1.000894', 48, 'congratulation'],
    ['1.001193', 167, 'congratulation'],
    ['1.000656', 44, 'condolence'],
  ] as const
).flatMap(([code, count, letter]) => {
  const owed = lettersOwed(life(code, letter), '2016-12-31', { rules: letterRules });
  return Array.from({ length: count }, () => owed).flat();
});
const { congratulation, condolence } = letterCounts(letters, { kinds: ['congratulation', 'condolence'] });
console.log(
  `   chúc mừng ${congratulation?.sent} (48 + 167), chia buồn ${condolence?.sent}; thiếu ${(congratulation?.missing ?? 0) + (condolence?.missing ?? 0)}`,
);
console.log(`   là ${percent({ n: BigInt(congratulation?.sent ?? 0), d: 1_336n }, 1)} số thư chúc mừng của huyện`);

console.log('\n4. 929 phiếu: "phần lớn" hài lòng');
for (const satisfied of [465, 900]) {
  const { interval, value, ...others } = satisfactionRate({ numerator: satisfied, denominator: 929 });
  const low = ((interval?.low ?? 0) * 100).toFixed(2).replace('.', ',');
  const { outcome } = publication({ interval, value, ...others });
  console.log(
    `   nếu ${satisfied} phiếu: ít nhất ${low}%${(interval?.low ?? 0) > 0.95 ? ', trên 95%' : ', chưa chứng tỏ được trên 95%'} (${outcome === 'publish' ? 'công bố được' : outcome})`,
  );
}

console.log('\n5. Chương trình 2016-2020: trên 50% thủ tục mức độ 3, 20% mức độ 4, hài lòng trên 95%, niêm yết 100%');
const target = (code: string, numerator: number, denominator: number, wanted: TargetRequest) =>
  indicator({
    code,
    numerator,
    denominator,
    period: { from: '2020-01-01', to: '2020-12-31' },
    on: '2020-12-31',
    unit: 'bau-bang',
    source,
    verification: 'needs-reconciliation',
    target: wanted,
  });
// results of 2020 are not in an article of 2017: these are made up
for (const [vi, one] of [
  ['mức độ 3', target('level-3', 160, 300, { value: 0.5, direction: 'above' })],
  ['mức độ 4', target('level-4', 59, 300, { value: 0.2, direction: 'at-least' })],
  ['hài lòng', target('satisfied', 950, 1_000, { value: 0.95, direction: 'above' })],
  ['niêm yết', target('posted', 300, 300, { value: 1, direction: 'at-least' })],
] as const) {
  console.log(
    `   ${vi} ${one.numerator}/${one.denominator} (minh họa) = ${percent(one.value, 1)}: ${meetsTarget(one) ? 'đạt' : 'chưa đạt'}`,
  );
}

console.log('\n6. Thủ tục liên thông: trách nhiệm từng cơ quan, trình tự luân chuyển (quy trình: minh họa)');
const step = (id: string, name: string, amount: number, ...after: readonly string[]): ProcessStep => ({
  id,
  name: { vi: id },
  agency: { name },
  calendar: 'office',
  limit: { amount, unit: 'working-day' },
  after,
});
const process: Process = {
  desk: { name: 'Bộ phận tiếp nhận và trả kết quả' },
  calendar: 'office',
  limit: { amount: 10, unit: 'working-day' },
  steps: [
    step('xã kiểm tra', 'UBND xã', 3),
    step('huyện thẩm định', 'Phòng chuyên môn', 5, 'xã kiểm tra'),
    step('ký', 'UBND huyện', 2, 'huyện thẩm định'),
  ],
  basis: [],
};
const receivedAt = '2016-06-01T09:00';
const calendars = new Map([['office', calendar]]);
const completed = new Map([
  ['xã kiểm tra', '2016-06-06'],
  ['huyện thẩm định', '2016-06-17'],
  ['ký', '2016-06-17'],
]);
const { due, total, agencies } = delayShares({ receivedAt, process, calendars, policy, completed });
console.log(
  `   các bước không vượt thời hạn: ${checkProcess(process).length === 0 ? 'đúng' : 'sai'}; hẹn ${dayText(due?.dueOn)}, quá hạn ${total?.working} ngày làm việc`,
);
for (const { agency, share, owes } of agencies)
  console.log(`   ${agency.name}: ${share?.working} ngày${owes ? ', phải xin lỗi' : ''}`);

console.log('\n7. Bảng "5 biết", "3 thể hiện" ở 100% cơ quan, đơn vị, xã');
const boards = meansIndicator(
  { code: 'boards', names: { vi: 'Bảng "5 biết", "3 thể hiện"', en: 'Boards' }, against: 'whole', measure: 'office' },
  { percent: 100 },
  { ...asked, unit: 'bau-bang' },
);
console.log(`   ${percent(boards.value, 0)}`);
for (const [board, lines] of [
  ['5 biết', ['nghe dân nói', 'nói dân hiểu', 'làm dân tin', 'xin lỗi', 'cảm ơn']],
  ['3 thể hiện', ['tôn trọng', 'văn minh', 'gần gũi']],
] as const) {
  console.log(`   ${board}: ${lines.join(', ')}`);
}
