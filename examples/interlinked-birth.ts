// The electronic birth group of decree 63/2024/NĐ-CP as amended by decree 301/2026/NĐ-CP: received at 15:10 on Friday 20 November 2026, with an
// announced outage and a supplement; when each agency was due across the holiday of 24 November, and which of them owes the apology.
import { narrate } from 'motcua';
import { withHours } from 'motcua/calendar';
import {
  classify,
  type DossierEvent,
  delayShares,
  explainTimeline,
  policyFor,
  stateAsOf,
  timeline,
} from 'motcua/dossier';
import { catalogue, holderOn, type Process, procedureInForce, processSchedule } from 'motcua/procedure';
import { interlinkedRules, policies, vietnam, vietnamCalendar } from 'motcua/vn';
import { procedures } from 'motcua/vn/procedures';
import { dayText, timelinessWords } from './data/words.ts';

const office = withHours(vietnamCalendar, {
  weekly: [
    {
      days: [1, 2, 3, 4, 5],
      sessions: [
        { opens: '07:30', closes: '11:30' },
        { opens: '13:00', closes: '17:00' },
      ],
    },
  ],
});
const law = (article: string, clause: string) => ({
  document: '63/2024/NĐ-CP',
  article,
  clause,
  status: 'verified' as const,
});
const receivedAt = '2026-11-20T15:10';
const limit = procedureInForce(catalogue(procedures), '2.000986', receivedAt)?.limits?.statutory;
if (limit === undefined) throw new Error('2.000986 has no limit in force');
const birth: Process = {
  desk: { name: 'Bộ phận Một cửa' },
  calendar: 'office',
  limit,
  steps: [
    {
      id: 'khai sinh',
      name: { vi: 'Đăng ký khai sinh' },
      agency: { name: 'UBND cấp xã' },
      calendar: 'office',
      limit: { amount: 24, unit: 'hour' },
      after: [],
      basis: [law('8', '1(a)')],
    },
    {
      id: 'tiếp nhận',
      name: { vi: 'Công an tiếp nhận' },
      agency: { name: 'Công an cấp xã' },
      calendar: 'office',
      limit: { amount: 2, unit: 'working-hour' },
      after: ['khai sinh'],
      basis: [law('7', '4')],
    },
    {
      id: 'cư trú',
      name: { vi: 'Đăng ký thường trú' },
      agency: { name: 'Công an cấp xã' },
      calendar: 'office',
      limit: { amount: 2, unit: 'working-day' },
      after: ['khai sinh'],
      basis: [law('8', '2(a)')],
    },
  ],
  basis: [law('7', '2')],
};

const { policy } = vietnam(receivedAt);
// in this group the applicant's time and announced incidents are not counted, and counting goes on after them
const ofTheGroup = policyFor(policies, { own: interlinkedRules, procedure: '2.000986', on: receivedAt });

const events: readonly DossierEvent[] = [
  { kind: 'received', at: receivedAt, agency: 'UBND cấp xã' },
  // repaired within the 24 hours of article 4(7)
  { kind: 'suspended', at: '2026-11-25T09:00', cause: 'incident', reason: 'sự cố đã thông báo' },
  { kind: 'resumed', at: '2026-11-26T08:30', cause: 'incident' },
  { kind: 'supplement-requested', at: '2026-11-26T09:00' },
  { kind: 'supplemented', at: '2026-11-27T10:00' },
  { kind: 'finished', at: '2026-12-02T16:00' },
];
const dossier = timeline(events, { procedure: null, limit, calendar: office, policy: ofTheGroup });
console.log(narrate(explainTimeline(dossier, '2026-12-02'), { locale: 'vi' }));

const calendars = new Map([['office', office]]);
const query = { process: birth, receivedAt, calendars, policy };
console.log('\nHạn của từng cơ quan, nếu không có gián đoạn:');
for (const { id, agency, startsAt, due } of processSchedule(query).steps)
  console.log(`  ${id} (${agency.name}): từ ${dayText(startsAt)}, hạn ${dayText(due.dueAt ?? due.dueOn)}`);

// as it went: the birth was registered on Wednesday, the police finished on 2 December
const completed = new Map([
  ['khai sinh', '2026-11-25T08:30'],
  ['tiếp nhận', '2026-11-25T08:50'],
  ['cư trú', '2026-12-02T16:00'],
]);
console.log('\nĐến ngày 27/11/2026 hồ sơ ở:');
for (const { agency, step } of holderOn(
  { process: birth, receivedAt, completed: new Map([...completed].slice(0, 2)) },
  '2026-11-27',
).holders)
  console.log(`  ${agency.name} (${step ?? 'trả kết quả'})`);
console.log('  (không có phần bảo hiểm y tế của nhóm: thời hạn của phần ấy nằm ở khoản chưa đọc được)');

const { due, total, steps } = delayShares({ ...query, completed });
console.log(
  `\nTheo quy trình, không trừ gián đoạn: hạn ${dayText(due?.dueAt ?? due?.dueOn)}, quá hạn ${total?.working} ngày làm việc (${total?.calendar} ngày)`,
);
for (const { id, agency, arrivedAt, due: own, departedAt, owes, share } of steps)
  console.log(
    `  ${id} (${agency.name}): đến ${dayText(arrivedAt)}, hạn ${dayText(own.dueAt ?? own.dueOn)}, xong ${dayText(departedAt)}, phần quá hạn ${share?.working ?? 0}${owes ? ', phải xin lỗi' : ''}`,
  );

const { timeliness, dueOn, daysLate } = classify(stateAsOf(dossier, '2026-12-02'));
console.log(
  `\nTheo quy định, đã trừ thời gian tạm dừng: hạn ${dayText(dueOn)}, ${timelinessWords[timeliness]} ${daysLate.working} ngày làm việc`,
);
