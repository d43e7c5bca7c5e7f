// Châu Thành, Sóc Trăng, last quarter of 2021 (Thu Ngân, 31/12/2021): what the inspectors saw, in the library's own types. The inspection itself with its findings is examples/chau-thanh-inspection.ts, the plan in seven
// groups examples/plan-of-seven-groups.ts; here are the figures and the other systems. What the article does not print is made up and marked (minh họa).

import { form06, percentText, stateFromRow, tally } from 'motcua';
import { letterCounts, lettersOwed, timeline } from 'motcua/dossier';
import { type Indicator, rollUp, targetStanding } from 'motcua/indicator';
import { checkPlan, dutyIndicator, dutyOccurrences, means, meansIndicator, type Plan } from 'motcua/oversight';
import { checkForm06, overdueDossiers, publicSnapshot } from 'motcua/statistics';
import { publication, satisfactionRate } from 'motcua/survey';
import { letterRules, rates, vietnam } from 'motcua/vn';
import { dayText, problemText } from '../data/words.ts';

const percent = (value: Indicator['value'], places = 2) =>
  value === null ? 'không có' : percentText(value, { places, locale: 'vi' });
const period = { from: '2021-01-01', to: '2021-12-31' };
const on = period.to;
const asked = { period, on, unit: 'chau-thanh', source: { system: 'press' } };
const { calendar, policy, disposition } = vietnam(on);

console.log('1. Bố trí trong số lượng được quy định: trần, không phải chỉ tiêu bị thiếu');
for (const [vi, definition, numerator, denominator] of [
  ['cán bộ, công chức cấp xã', means.officials, 158, 180],
  ['người hoạt động không chuyên trách', means.nonSpecialised, 91, 108],
] as const) {
  const { outcome, gap } = targetStanding(meansIndicator(definition, { numerator, denominator }, asked));
  console.log(
    `   ${numerator}/${denominator} ${vi}: ${outcome === 'within-ceiling' ? 'trong trần' : outcome}, còn ${-(gap?.n ?? 0n)}`,
  );
}
const { value: qualified } = meansIndicator(means.qualified, { percent: 100 }, asked);
const { value: online } = meansIndicator(means.computersOnline, { percent: 100 }, asked);
console.log(
  `   đạt chuẩn chuyên môn ${percent(qualified, 0)} công chức cấp xã; máy tính nối mạng ${percent(online, 0)}`,
);
console.log('   158 là cả cán bộ và công chức: riêng công chức bao nhiêu người thì bài báo không in');

console.log('\n2. 89,95% cán bộ, công chức của 5 đơn vị đăng nhập email công vụ');
// the article says "short of what is required" and not what that is
const target = { value: 1, direction: 'at-least' } as const;
const email = meansIndicator(means.onEmail, { percent: 89.95 }, { ...asked, target });
const { outcome: standing, gap: short } = targetStanding(email);
console.log(
  `   so với 100% (minh họa; bài báo không in yêu cầu): ${standing === 'missed' ? 'chưa đạt' : 'đạt'}, chênh ${percent(short).replace('%', '')} điểm phần trăm`,
);
const counts = Array.from({ length: 400 }, (_, at) => at + 1).flatMap((all) => {
  const logged = Math.round(0.8995 * all);
  return percent({ n: BigInt(logged), d: BigInt(all) }) === '89,95%' ? [`${logged}/${all}`] : [];
});
console.log(
  `   của bao nhiêu người thì không in; nếu là tỷ lệ gộp cả 5 đơn vị, làm tròn hai chữ số, thì dưới 400 người chỉ có thể là ${counts.join(', ')}`,
);
console.log('   nếu là bình quân tỷ lệ của 5 đơn vị thì không suy ra được số người');

console.log('\n3. 100% hồ sơ đúng hạn, không tồn đọng: biểu 06 và ô số liệu trên cổng (hồ sơ: minh họa)');
const month = { from: '2021-05-15', to: '2021-06-14' };
const row = (receivedAt: string, dueOn: string, endedOn: string, unit: string) => ({
  receivedAt,
  dueOn,
  endedOn,
  unit,
});
const rows = [
  row('2021-05-17', '2021-05-24', '2021-05-21', 'Phú Tâm'),
  row('2021-05-31', '2021-06-07', '2021-06-07', 'Phú Tâm'),
  row('2021-06-01', '2021-06-08', '2021-06-04', 'Thiện Mỹ'),
];
const states = rows.map((one) => stateFromRow(one, { on: month.to, calendar }));
const form = form06(tally(states, { period: month, keys: ['unit'] }), { disposition });
const { received, resolved, pending, rate } = publicSnapshot(form, rates.withinLimit);
console.log(
  `   kỳ đến ${dayText(month.to)}: tiếp nhận ${received}, đã giải quyết ${resolved}, đang giải quyết ${pending}, ${percent(rate.value, 0)} (${rate.definition.names.vi}); ${checkForm06(form).length} chỗ không khớp`,
);
console.log(`   hồ sơ tồn đọng quá hạn: ${overdueDossiers(states, month.to).length}`);

console.log('\n4. Kế hoạch "chưa liệt kê cụ thể công việc" (kế hoạch: minh họa)');
const groups = [
  'Cải cách thể chế',
  'Cải cách thủ tục hành chính',
  'Cải cách tổ chức bộ máy',
  'Cải cách công vụ',
  'Cải cách tài chính công',
  'Chính phủ điện tử',
  'Chỉ đạo điều hành',
];
const plan: Plan = {
  code: 'cchc',
  name: 'Kế hoạch cải cách hành chính của một xã (minh họa)',
  period,
  groups: groups.map((name, at) => ({ code: `${at + 1}`, name, tasks: [] })),
};
const faults = checkPlan(plan).filter(({ code }) => code === 'oversight/no-tasks');
console.log(`   ${faults.length}/${groups.length}: ${faults[0] === undefined ? '–' : problemText(faults[0])}`);

console.log('\n5. Họp Bộ phận Một cửa hằng tuần, "Ngày thứ sáu gặp gỡ dân", tự kiểm tra (ngày: minh họa)');
const since = '2021-01-01';
const quarter = { from: '2021-10-01', to: '2021-12-31' };
const weekly = { code: 'meeting', name: 'Họp Bộ phận Một cửa', every: 'week', times: 1, since } as const;
const friday = { code: 'friday', name: 'Ngày thứ sáu gặp gỡ dân', every: 'week', weekdays: [5], since } as const;
const own = { code: 'own-inspection', name: 'Tự kiểm tra', every: 'quarter', times: 1, since } as const;
const fridays = dutyOccurrences(friday, quarter, calendar).map(({ to }) => ({ on: to }));
for (const [rule, records] of [
  [weekly, fridays],
  [friday, fridays.slice(1)],
  [own, [{ on: '2021-11-30' }]],
] as const) {
  const kept = dutyIndicator(rule, records, { ...asked, period: quarter, calendar });
  console.log(`   ${rule.name}: ${kept.numerator}/${kept.denominator}`);
}

console.log('\n6. Thư chúc mừng, thư chia buồn, thư xin lỗi (hồ sơ: minh họa)');
const life = (code: string, endedAt: string, letter?: 'congratulation' | 'condolence') => {
  const procedure = { code, name: { vi: code }, limits: { statutory: { amount: 3, unit: 'working-day' } } } as const;
  const events = [
    { kind: 'received', at: '2021-11-01T09:00' },
    { kind: 'finished', at: endedAt },
    { kind: 'handed-over', at: endedAt },
    ...(letter === undefined ? [] : [{ kind: 'letter-sent', at: endedAt, letter } as const]),
  ] as const;
  return timeline(events, { procedure, calendar, policy });
};
const lives = [
  life('1.001193', '2021-11-03T10:00', 'congratulation'),
  life('1.000894', '2021-11-03T10:00'),
  life('1.000656', '2021-11-08T10:00', 'condolence'),
];
const letters = lives.flatMap((one) => lettersOwed(one, on, { rules: letterRules }));
for (const [kind, told] of Object.entries(letterCounts(letters))) {
  const name = {
    congratulation: 'chúc mừng',
    condolence: 'chia buồn',
    apology: 'xin lỗi (hồ sơ thứ ba quá hạn hai ngày)',
  }[kind];
  console.log(`   ${name}: phải gửi ${told?.due}, đã gửi ${told?.sent}, thiếu ${told?.missing}`);
}

console.log('\n7. "Số lượng phiếu thăm dò còn thấp", "chưa nhiều mô hình sáng kiến"');
const outcomes = {
  publish: 'công bố được',
  'publish-with-warning': 'công bố được, kèm cảnh báo',
  'do-not-publish': 'không công bố',
};
for (const ballots of [12, 40, 200]) {
  const { outcome, problems } = publication(satisfactionRate({ numerator: ballots - 1, denominator: ballots }));
  const why = problems.map(problemText).join('; ');
  console.log(`   ${ballots} phiếu (minh họa): ${outcomes[outcome]}${why === '' ? '' : `: ${why}`}`);
}
const initiatives = [1, 0, 2].map((numerator, at) =>
  meansIndicator(
    { code: 'initiatives', names: { vi: 'Sáng kiến', en: 'Initiatives' }, against: 'nothing', measure: 'initiative' },
    { numerator },
    { ...asked, unit: `xã ${at + 1}` },
  ),
);
console.log(`   sáng kiến của ba xã (minh họa): ${rollUp(initiatives, { unit: 'chau-thanh' }).sum.numerator}`);
