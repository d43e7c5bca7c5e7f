// A commune's month: the letters owed on forty dossiers, and an audit of what its system wrote down. The dossiers are made up; some of their due
// dates carry mistakes real systems make (a holiday unknown, the day of receipt counted, weekends counted), and some entries are worth a question.

import { addWorkingDays, dueDate } from 'motcua';
import {
  type AuditHistory,
  type AuditRow,
  auditDossiers,
  type DossierEvent,
  letterCounts,
  lettersOwed,
  stateFromRow,
  timeline,
} from 'motcua/dossier';
import { catalogue } from 'motcua/procedure';
import { vietnamCalendar as calendar, letterRules, policies, vietnam } from 'motcua/vn';
import { procedures } from './data/procedures.ts';
import { causeText, dayText, letterWords, problemText } from './data/words.ts';

const ON = '2026-12-15';
const { birth, residence, business } = procedures;
const marriage = {
  code: '1.000894',
  name: { vi: 'Đăng ký kết hôn', en: 'Marriage' },
  limit: { amount: 5, unit: 'working-day' },
} as const;
const all = catalogue(
  [birth, residence, business, marriage].map(({ code, name, limit }) => ({ code, name, limits: { statutory: limit } })),
);
const kinds = [birth, residence, marriage, business];

const day = (n: number) => addWorkingDays(calendar, '2026-11-02', n);

/** The due date the system wrote: right, or one day early because the holiday of 24 November or the rule on the day of receipt is unknown to it. */
function written(n: number, receivedAt: string, right: string): string | null {
  if (n === 20) return null;
  const overTheHoliday = receivedAt < '2026-11-24' && right > '2026-11-24';
  return (n % 9 === 4 && overTheHoliday) || n % 13 === 7 ? addWorkingDays(calendar, right, -1) : right;
}

/** When it ended: most a day early, some on the day, three of them late, three not yet. */
function end(n: number, receivedAt: string, right: string): string | null {
  if (n % 11 === 10) return null;
  const ended = addWorkingDays(calendar, right, n % 12 === 5 ? 2 : n % 5 === 0 ? 0 : -1);
  return ended < receivedAt.slice(0, 10) ? right : ended;
}

const rows: readonly AuditRow[] = Array.from({ length: 36 }, (_, n) => {
  const { code, limit } = kinds[n % kinds.length] ?? residence;
  const receivedAt = `${day(n % 22)}T${String(8 + (n % 6)).padStart(2, '0')}:1${n % 10}`;
  const right = dueDate({ receivedAt, limit, ...vietnam(receivedAt) }).dueOn;
  return {
    id: `H29.18-${String(n + 1).padStart(4, '0')}`,
    procedure: code,
    channel: 'in-person',
    receivedAt,
    dueOn: written(n, receivedAt, right),
    endedOn: end(n, receivedAt, right),
    ...(n % 24 === 5 ? { apologisedOn: right } : {}),
  };
});

const history = (id: string, events: readonly DossierEvent[]): AuditHistory => ({
  id,
  procedure: residence.code,
  events,
});
const histories: readonly AuditHistory[] = [
  history('H29.18-0037', [
    { kind: 'received', at: '2026-11-09T09:00' },
    { kind: 'suspended', at: '2026-11-18T16:50', cause: 'payment' },
    { kind: 'resumed', at: '2026-11-30T08:00', cause: 'payment' },
    { kind: 'finished', at: '2026-12-01T10:00' },
  ]),
  history('H29.18-0038', [
    { kind: 'received', at: '2026-11-10T09:00' },
    { kind: 'supplement-requested', at: '2026-11-12T09:00' },
    { kind: 'supplemented', at: '2026-11-13T09:00' },
    { kind: 'supplement-requested', at: '2026-11-20T09:00' },
    { kind: 'supplemented', at: '2026-11-25T09:00' },
    { kind: 'finished', at: '2026-11-27T09:00' },
  ]),
  history('H29.18-0039', [
    { kind: 'received', at: '2026-11-11T09:00' },
    { kind: 'finished', at: '2026-11-20T16:00', recordedAt: '2026-11-27T09:00' },
  ]),
  history('H29.18-0040', [{ kind: 'finished', at: '2026-11-20T16:00' }]),
];

const audit = auditDossiers([...rows, ...histories], {
  on: ON,
  calendar,
  policy: policies,
  catalogue: all,
  sample: { size: 4, seed: 'kiểm tra 12/2026' },
});
const { agree } = audit.shares;
console.log(
  `Kiểm tra ${audit.checked} hồ sơ đến ngày ${dayText(ON)}: khớp ${agree?.numerator}/${agree?.denominator}, khác ${audit.differ}, không so sánh được ${audit.notComparable.length}, không đọc được ${audit.bad.length}`,
);
console.log('\nKhác nhau:');
for (const { id, cause, others, recorded, recomputed } of audit.differences)
  console.log(
    `  ${id}: ${recorded.dueOn === null ? 'không ghi' : `ghi ${dayText(recorded.dueOn)}`}, tính lại ${dayText(recomputed.dueOn)}: ${[cause, ...others].map(causeText).join('; hoặc ')}`,
  );
console.log('\nTheo nguyên nhân:');
for (const { cause, first, only } of audit.byCause) console.log(`  ${causeText(cause)}: ${first} (chắc chắn ${only})`);
console.log('\nDấu hiệu cần kiểm tra:');
for (const { id, code, value } of audit.anomalies)
  console.log(`  ${id}: ${problemText({ code })} (${typeof value === 'string' ? dayText(value) : `${value} lần`})`);
console.log('\nHồ sơ không đọc được:');
for (const { id, problems } of audit.bad) console.log(`  ${id}: ${problems.map(problemText).join('; ')}`);
console.log(`\nMẫu kiểm tra tay: ${audit.sample.map(({ id }) => id).join(', ')}`);

const { policy } = vietnam(ON);
const letters = [
  ...rows.flatMap((row) =>
    lettersOwed(stateFromRow(row, { on: ON, calendar }), ON, { rules: letterRules, apology: policy.apology }),
  ),
  ...histories
    .slice(0, 3)
    .flatMap(({ events }) =>
      lettersOwed(timeline(events, { procedure: null, limit: residence.limit, ...vietnam('2026-11-09') }), ON),
    ),
];
console.log('\nThư phải gửi trong tháng:');
const counts = letterCounts(letters);
for (const kind of ['apology', 'congratulation', 'condolence'] as const) {
  const count = counts[kind];
  if (count !== null)
    console.log(
      `  ${letterWords[kind]}: phải gửi ${count.due}, đã gửi ${count.sent} (đúng lúc ${count.sentInTime}), còn phải gửi ${count.pending}, thiếu ${count.missing}`,
    );
}
