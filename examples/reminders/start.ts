// Two dossiers and their reminders, watched for some seconds: `npm run example:reminders`. With REDIS_URL the jobs go to that server, else to one of its own that ends with it.
import { Queue } from 'bullmq';
import { type DossierEvent, timeline } from 'motcua/dossier';
import { vietnam } from 'motcua/vn';
import { type Kept, keepReminders } from './keep-reminders.ts';
import { connect, ownRedis } from './own-redis.ts';
import { type Reminder, reminderText } from './reminder.ts';
import { reminderWorker } from './reminder-worker.ts';

const limit = { amount: 3, unit: 'working-day' } as const;
const read = (events: readonly DossierEvent[]) =>
  timeline(events, { procedure: null, limit, ...vietnam('2026-11-20') });
const lives = new Map<string, readonly DossierEvent[]>([
  ['H15-0975', [{ kind: 'received', at: '2026-11-20T09:00' }]],
  ['H15-0976', [{ kind: 'received', at: '2026-11-23T14:00' }]],
]);
const eventsOf = (id: string) => lives.get(id) ?? [];
const told = ({ added, removed, unchanged }: Kept) =>
  `${added.length} thêm, ${removed.length} bỏ, ${unchanged.length} giữ nguyên`;

// the clock of the example: two seconds before eight in the morning of 25 November 2026
const now = new Date('2026-11-25T07:59:58+07:00');
const own = process.env['REDIS_URL'] === undefined ? await ownRedis() : null;
const url = process.env['REDIS_URL'] ?? own?.url ?? '';
const redis = connect(url);
const name = `motcua-reminders-${process.pid}`;
const queue = new Queue<Reminder>(name, { connection: redis });

/** Brings the jobs of a dossier up to date, with what has happened since. */
async function follow(id: string, at: Date, ...more: readonly DossierEvent[]): Promise<void> {
  lives.set(id, [...eventsOf(id), ...more]);
  console.log(`  ${id}: ${told(await keepReminders({ queue, redis }, { id, timeline: read(eventsOf(id)) }, at))}`);
}

console.log('Xếp lịch nhắc:');
for (const id of lives.keys()) await follow(id, now);
console.log('Xếp lại lần nữa, không có gì thêm:');
for (const id of lives.keys()) await follow(id, now);

console.log('Chờ đến 8 giờ sáng:');
const worker = reminderWorker(
  name,
  { url },
  {
    timelineOf: (id) => (lives.has(id) ? read(eventsOf(id)) : undefined),
    send: (reminder) => console.log(`  ${reminderText(reminder, 'vi')}\n  ${reminderText(reminder, 'en')}`),
  },
);
let done = 0;
await new Promise<void>((resolve) => {
  // two reminders of the one dossier are of this morning
  worker.on('completed', () => {
    done += 1;
    if (done === 2) resolve();
  });
});

console.log('Hồ sơ H15-0975 phải bổ sung giấy tờ rồi đã bổ sung, nên thời hạn được tính lại:');
await follow(
  'H15-0975',
  new Date('2026-11-25T10:00:00+07:00'),
  { kind: 'supplement-requested', at: '2026-11-25T08:30' },
  { kind: 'supplemented', at: '2026-11-25T10:00' },
);
console.log('Hồ sơ H15-0976 đã có kết quả:');
await follow('H15-0976', new Date('2026-11-25T10:30:00+07:00'), { kind: 'finished', at: '2026-11-25T10:30' });
const waiting = (await queue.getDelayed()).map(({ data }) => data.key).sort();
console.log(`Còn chờ:\n${waiting.map((key) => `  ${key}`).join('\n')}`);

await worker.close();
await queue.obliterate({ force: true });
await redis.del(...[...lives.keys()].map((id) => `reminders:${id}`));
await queue.close();
redis.disconnect();
await own?.end();
