// One dossier's life as an auditor reads it: what happened, each due date and why it moved, where the dossier stands, and what it leaves in the books.
import { narrate } from 'motcua';
import {
  classify,
  controlSheet,
  type DossierEvent,
  dueDateChanges,
  explainTimeline,
  lettersOwed,
  nextMoments,
  stateAsOf,
  timeline,
  workingTime,
} from 'motcua/dossier';
import { controlSheetBlocks, print } from 'motcua/narrator';
import { vietnam } from 'motcua/vn';
import { procedures } from './data/procedures.ts';
import { dayText, letterWords, statusWords, timelinessWords } from './data/words.ts';

const { code, name, limit } = procedures.residence;
const procedure = { code, name, limits: { statutory: limit } };

const events: readonly DossierEvent[] = [
  { kind: 'submitted', at: '2026-11-09T20:15', channel: 'online' },
  { kind: 'received', at: '2026-11-10T08:05', agency: 'Bộ phận Một cửa', appointedFor: '2026-11-19' },
  { kind: 'transferred', at: '2026-11-10T15:30', agency: 'Bộ phận Một cửa', to: 'Công an phường' },
  { kind: 'supplement-requested', at: '2026-11-12T10:30', agency: 'Công an phường', reason: 'thiếu giấy tờ chỗ ở' },
  { kind: 'supplemented', at: '2026-11-16T14:00' },
  { kind: 'suspended', at: '2026-11-18T09:00', cause: 'incident', reason: 'hệ thống bảo trì đã thông báo' },
  // entered two days after it happened
  { kind: 'resumed', at: '2026-11-19T07:30', recordedAt: '2026-11-21T08:00', cause: 'incident' },
  { kind: 'apologised', at: '2026-11-26T15:00', reason: 'xác minh chậm' },
  { kind: 'reappointed', at: '2026-11-26T15:00', until: '2026-12-01' },
  { kind: 'finished', at: '2026-11-30T16:00', agency: 'Công an phường', kept: 'overdue' },
  { kind: 'handed-over', at: '2026-12-01T08:00', channel: 'in-person' },
];

const dossier = timeline(events, { procedure, ...vietnam('2026-11-10') });

console.log(`${name.vi} (${code}), đọc ngày 02/12/2026\n`);
console.log(narrate(explainTimeline(dossier, '2026-12-02'), { locale: 'vi' }));

console.log('\nCác lần thay đổi hạn:');
const reasons = {
  receipt: 'tiếp nhận hồ sơ, hạn',
  arrival: 'hồ sơ đến cơ quan giải quyết, hạn',
  restart: 'tính lại từ đầu, hạn',
  pause: 'không tính thời gian tạm dừng, hạn',
  extension: 'gia hạn, hạn',
  reappointment: 'hẹn lại ngày trả kết quả, hẹn',
};
for (const { at, reason, before, after } of dueDateChanges(dossier)) {
  const moved = before === null ? dayText(after) : `từ ${dayText(before)} sang ${dayText(after)}`;
  console.log(`  ${dayText(at)}: ${reasons[reason]} ${moved}`);
}

console.log('\nĐiều cần lưu ý:');
console.log(dossier.findings.length === 0 ? '  không' : narrate(dossier.findings, { locale: 'vi' }));

console.log('\nTrạng thái theo ngày (biết đến hết ngày đó / biết đến nay):');
for (const on of [
  '2026-11-09',
  '2026-11-10',
  '2026-11-13',
  '2026-11-18',
  '2026-11-20',
  '2026-11-27',
  '2026-11-30',
  '2026-12-01',
]) {
  const [then, now] = [stateAsOf(dossier, on, { knownOn: on }), stateAsOf(dossier, on)];
  const { timeliness, daysLate } = classify(now);
  const late = daysLate.working === 0 ? '' : ` (${daysLate.working} ngày làm việc)`;
  const due =
    now.due.lawfulOn === null ? '' : `, hạn ${dayText(now.due.lawfulOn)}: ${timelinessWords[timeliness]}${late}`;
  console.log(`  ${dayText(on)}: ${statusWords[then.status]} / ${statusWords[now.status]}${due}`);
}

const time = workingTime(dossier, '2026-12-02');
console.log(
  `\nThời gian làm việc: ${time?.elapsed.days} ngày, tạm dừng ${time?.suspended.days}, đã dùng ${time?.used.days}`,
);

console.log('\nNhắc việc vào ngày 24/11/2026:');
const moments = {
  'due-soon': 'sắp đến hạn',
  'apology-due': 'hạn cuối gửi thư xin lỗi',
  due: 'đến hạn',
  overdue: 'quá hạn',
  'reappointment-due': 'đến ngày hẹn lại',
  'applicant-deadline': 'hết thời hạn của người nộp',
};
for (const { kind, at, key } of nextMoments(dossier, '2026-11-24', { id: 'H29.18-261110-0007' }))
  console.log(`  ${dayText(at)}: ${moments[kind]} (mã nhắc việc ${key})`);

console.log('\nThư phải gửi:');
const letterStatuses = {
  owed: 'chưa gửi, chưa quá thời hạn gửi',
  sent: 'đã gửi đúng thời hạn',
  'sent-late': 'gửi quá thời hạn',
  missing: 'không gửi',
};
for (const { kind, owedBy, status } of lettersOwed(dossier, '2026-12-02'))
  console.log(`  ${letterWords[kind]}, chậm nhất ${dayText(owedBy)}: ${letterStatuses[status]}`);

const details = { code: 'H29.18-261110-0007', applicant: 'Nguyễn Văn A' };
console.log(
  `\n${print(controlSheetBlocks(controlSheet({ timeline: dossier, details }, { on: '2026-12-02' }), 'vi'), 'text')}`,
);
