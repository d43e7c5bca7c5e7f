// Bàu Bàng, Bình Dương, 2016-2017 (Thu Thảo, 11/08/2017): the figures of the article, recomputed, and its systems, in the library's own types. What 929 ballots can say is examples/bau-bang-929.ts. What the article
// does not print is made up and marked (minh họa).

import { percentText, stateFromRow } from 'motcua';
import { controlSheet, delayShares, type LetterOwed, letterCounts, lettersOwed, timeline } from 'motcua/dossier';
import { type Indicator, indicator, meetsTarget, rollUp, type TargetRequest } from 'motcua/indicator';
import { meansIndicator } from 'motcua/oversight';
import { checkProcess, type Process, type ProcessStep } from 'motcua/procedure';
import { type Form06Columns, rate } from 'motcua/statistics';
import { publication, satisfactionRate } from 'motcua/survey';
import { letterRules, rates, vietnam } from 'motcua/vn';
import { dayText, timelinessWords } from '../data/words.ts';

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
const { calendar, policy } = vietnam('2016-06-01');
/** A registration that called for a letter and got it: which procedures call for one is said by letterRules. */
const registered = (code: string, letter: 'congratulation' | 'condolence') => {
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
const on = '2016-12-31';
const late = { receivedAt: '2016-06-01', dueOn: '2016-06-08', endedOn: '2016-06-10', apologisedOn: '2016-06-08' };
// the dossiers behind the letters are made up; how many letters there are of each kind is printed
const marriage = lettersOwed(registered('1.000894', 'congratulation'), on, { rules: letterRules });
const birth = lettersOwed(registered('1.001193', 'congratulation'), on, { rules: letterRules });
const death = lettersOwed(registered('1.000656', 'condolence'), on, { rules: letterRules });
const apology = lettersOwed(stateFromRow(late, { on, calendar }), on, { apology: policy.apology });
const times = (count: number, letters: readonly LetterOwed[]) => Array.from({ length: count }, () => letters).flat();

const whole = letterCounts([...times(1_336, birth), ...times(347, death), ...times(61, apology)]);
const sent = [whole.congratulation, whole.condolence, whole.apology].map((count) => count?.sent ?? 0);
console.log(
  `   ${sent.map((count) => count.toLocaleString('vi')).join(' + ')} = ${sent.reduce((sum, count) => sum + count, 0).toLocaleString('vi')} thư đã gửi (hồ sơ đứng sau: minh họa); có thư nào còn thiếu thì bài báo không nói`,
);
console.log(
  '   61 thư xin lỗi không đối chiếu được với 52 hồ sơ trễ hẹn: một bên từ khi có mô hình, một bên trong năm 2016',
);

console.log('\n3. Xã Cây Trường II từ 8/2015: 48 thư kết hôn, 167 thư khai sinh, 44 thư chia buồn');
const commune = letterCounts([...times(48, marriage), ...times(167, birth), ...times(44, death)], {
  kinds: ['congratulation', 'condolence'],
});
console.log(
  `   đã gửi ${commune.congratulation?.sent} thư chúc mừng (48 + 167), ${commune.condolence?.sent} thư chia buồn (hồ sơ đứng sau: minh họa)`,
);
console.log(
  '   không lấy tỷ lệ trên 1.336 và 347 thư của huyện: xã tính từ 8/2015, huyện từ khi triển khai mô hình, bài báo không in ngày',
);

console.log('\n4. 929 phiếu: "phần lớn" hài lòng');
console.log(
  '   cận dưới của khoảng tin cậy 95% (Wilson), nếu phiếu được lấy ngẫu nhiên; số phiếu hài lòng không in trong bài',
);
for (const satisfied of [465, 900]) {
  const { interval, value, ...others } = satisfactionRate({ numerator: satisfied, denominator: 929 });
  const low = ((interval?.low ?? 0) * 100).toFixed(2).replace('.', ',');
  const { outcome } = publication({ interval, value, ...others });
  console.log(
    `   nếu ${satisfied} phiếu hài lòng: ít nhất ${low}%${(interval?.low ?? 0) > 0.95 ? ', trên 95%' : ', chưa chứng tỏ được trên 95%'} (${outcome === 'publish' ? 'công bố được' : outcome})`,
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
// with the time of day: both acts of the last day are on one date, and the second had what was left of it
const completed = new Map([
  ['xã kiểm tra', '2016-06-06T15:00'],
  ['huyện thẩm định', '2016-06-17T10:00'],
  ['ký', '2016-06-17T16:00'],
]);
const { due, total, agencies } = delayShares({ receivedAt, process, calendars, policy, completed });
console.log(
  `   các bước không vượt thời hạn: ${checkProcess(process).length === 0 ? 'đúng' : 'sai'}; hẹn ${dayText(due?.dueOn)}, xong ${dayText(completed.get('ký'))}, quá hạn ${total?.working} ngày làm việc`,
);
for (const { agency, share, owes } of agencies) {
  const days = share?.working ?? 0;
  console.log(
    `   ${agency.name}: ${days} ngày${days < 0 ? ` (nhanh hơn thời hạn của mình ${-days} ngày, bù phần chậm trước đó)` : ''}${owes ? ', phải xin lỗi' : ''}`,
  );
}
// a process names agencies; the person stands on the control sheet, which names whoever gives and takes
const handled = timeline(
  [
    { kind: 'received', at: receivedAt, agency: 'Công chức tiếp nhận xã' },
    { kind: 'transferred', at: '2016-06-01T14:00', to: 'Công chức chuyên môn xã' },
    { kind: 'transferred', at: '2016-06-06T15:00', to: 'Chuyên viên Phòng chuyên môn', kept: 'on-time' },
    { kind: 'transferred', at: '2016-06-17T10:00', to: 'Phó Chủ tịch UBND huyện', kept: 'overdue' },
    { kind: 'finished', at: '2016-06-17T16:00', kept: 'early' },
  ],
  { procedure: null, limit: { amount: 10, unit: 'working-day' }, calendar, policy },
);
const { handOvers } = controlSheet(
  { timeline: handled, details: { code: '2016-0001', applicant: 'Người nộp' } },
  { on },
);
console.log(
  '   trách nhiệm từng cá nhân: phiếu kiểm soát ghi ai giao, ai nhận (minh họa; bài báo không in tên việc, tên chức danh)',
);
for (const { at, from, to, kept } of handOvers)
  console.log(`     ${dayText(at)} ${from} giao ${to}${kept === null ? '' : `: ${timelinessWords[kept]}`}`);

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
