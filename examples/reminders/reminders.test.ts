// The reminders of dossiers in a real Redis: what is scheduled, that scheduling twice makes nothing twice, that jobs follow a due date that moves, and that each goes out once.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { promisify } from 'node:util';
import { type Job, Queue, type Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import { civilDateTime } from 'motcua';
import { type DossierEvent, nextMoments, timeline } from 'motcua/dossier';
import { vietnam } from 'motcua/vn';
import { keepReminders, remindAt } from './keep-reminders.ts';
import { connect, type OwnRedis, ownRedis } from './own-redis.ts';
import { type Reminder, reminderText } from './reminder.ts';
import { reminderWorker } from './reminder-worker.ts';

const limit = { amount: 3, unit: 'working-day' } as const;
const received: DossierEvent = { kind: 'received', at: '2026-11-20T09:00' };
const read = (events: readonly DossierEvent[]) =>
  timeline(events, { procedure: null, limit, ...vietnam('2026-11-20') });
const at = (time: string) => new Date(`${time}:00+07:00`);
const id = 'H15:0975/1';

let server: OwnRedis;
let redis: Redis;
let queue: Queue<Reminder>;
let count = 0;
const name = () => `reminders-${count}`;

before(async () => {
  server = await ownRedis();
  redis = connect(server.url);
});
beforeEach(() => {
  count += 1;
  queue = new Queue(name(), { connection: redis });
});
afterEach(async () => {
  await queue.close();
  await redis.flushall();
});
after(async () => {
  redis.disconnect();
  await server.end();
});

const keep = (events: readonly DossierEvent[], now: Date, whose = id) =>
  keepReminders({ queue, redis }, { id: whose, timeline: read(events) }, now);
const keysOf = (jobs: readonly Job<Reminder>[]) => jobs.map(({ data }) => data.key).sort();
const scheduled = async () => keysOf(await queue.getJobs(['delayed', 'waiting', 'prioritized', 'active']));
const momentsOf = (events: readonly DossierEvent[], on: string, whose = id) =>
  nextMoments(read(events), on, { id: whose })
    .map(({ key }) => key)
    .sort();

test('the library is the built package, and the server a real one', async () => {
  assert.match(import.meta.resolve('motcua'), /\/dist\/index\.js$/);
  assert.match(await redis.info('server'), /redis_version:\d+/);
});

test('every moment is a job of its own that waits until eight in the morning of its day', async () => {
  const now = at('2026-11-20T09:00');
  const { added } = await keep([received], now);
  assert.equal(added.length, 4);
  assert.deepEqual(await scheduled(), momentsOf([received], '2026-11-20'));
  for (const { data, opts } of await queue.getDelayed()) {
    const goes = new Date(now.getTime() + (opts.delay ?? 0));
    assert.equal(goes.getTime(), remindAt(data.at).getTime());
    assert.equal(civilDateTime(goes, 'Asia/Ho_Chi_Minh'), `${data.at.slice(0, 10)}T08:00`);
  }
});

test('scheduling twice, and twice at once, makes nothing twice', async () => {
  const now = at('2026-11-20T09:00');
  await keep([received], now);
  const first = await scheduled();
  const again = await keep([received], at('2026-11-20T15:00'));
  await Promise.all([keep([received], now), keep([received], now)]);
  assert.deepEqual([again.added, again.removed, again.unchanged.length], [[], [], 4]);
  assert.deepEqual(await scheduled(), first);
});

test('two dossiers do not meet', async () => {
  const now = at('2026-11-20T09:00');
  await keep([received], now);
  await keep([received], now, 'H15-0976');
  await keep([received, { kind: 'finished', at: '2026-11-20T10:00' }], at('2026-11-20T10:00'));
  assert.deepEqual(await scheduled(), momentsOf([received], '2026-11-20', 'H15-0976'));
});

test('when the due date moves the jobs follow, and go when the dossier ends', async () => {
  await keep([received], at('2026-11-20T09:00'));
  const asked: DossierEvent = { kind: 'supplement-requested', at: '2026-11-23T09:00' };
  const came: DossierEvent = { kind: 'supplemented', at: '2026-11-25T09:00' };

  // the clock stands still: nothing of it falls due
  await keep([received, asked], at('2026-11-23T09:00'));
  assert.deepEqual(await scheduled(), momentsOf([received, asked], '2026-11-23'));
  assert.equal(
    (await scheduled()).some((key) => key.includes('/due/')),
    false,
  );

  const { added } = await keep([received, asked, came], at('2026-11-25T09:00'));
  assert.equal(added.length, 4);
  assert.deepEqual(await scheduled(), momentsOf([received, asked, came], '2026-11-25'));
  assert.equal((await scheduled()).includes(`${id}/due/2026-11-30`), true);

  const { removed } = await keep(
    [received, asked, came, { kind: 'finished', at: '2026-11-25T10:00' }],
    at('2026-11-25T10:00'),
  );
  assert.equal(removed.length, 4);
  assert.deepEqual(await scheduled(), []);
});

/** Runs a worker until so many jobs are done. */
async function work(done: number, events: () => readonly DossierEvent[]): Promise<readonly string[]> {
  const sent: string[] = [];
  const office = { timelineOf: () => read(events()), send: (reminder: Reminder) => void sent.push(reminder.key) };
  const worker: Worker<Reminder> = reminderWorker(name(), { url: server.url }, office);
  const results: string[] = [];
  await new Promise<void>((resolve, reject) => {
    worker.on('completed', (_job, result) => {
      results.push(String(result));
      if (results.length === done) resolve();
    });
    worker.on('failed', (_job, error) => reject(error));
  });
  await worker.close();
  return sent.sort();
}

test('a reminder goes out when its time has come, and once', async () => {
  // half a second before eight: the two of the day are sent, those of later days wait
  const now = new Date('2026-11-25T07:59:59.500+07:00');
  await keep([received], now);
  assert.equal((await scheduled()).length, 4);
  const sent = await work(2, () => [received]);
  assert.deepEqual(sent, [`${id}/apology-due/2026-11-25`, `${id}/due-soon/2026-11-25`]);
  const again = await keep([received], at('2026-11-25T08:01'));
  assert.deepEqual([again.added, again.removed], [[], []]);
  assert.deepEqual(await scheduled(), [`${id}/due/2026-11-26`, `${id}/overdue/2026-11-27`]);
});

test('a job that no longer holds when its time comes is not sent', async () => {
  await keep([received], new Date('2026-11-25T07:59:59.500+07:00'));
  const sent = await work(2, () => [received, { kind: 'finished', at: '2026-11-24T10:00' }]);
  assert.deepEqual(sent, []);
  // put right in the same hour: the dossier had not ended, and its reminders of the day go out after all
  const again = await keep([received], at('2026-11-25T08:30'));
  assert.equal(again.added.length, 2);
  assert.equal((await work(2, () => [received])).length, 2);
});

test('the command prints what is recorded', async () => {
  const { REDIS_URL: _, ...env } = process.env;
  const { stdout } = await promisify(execFile)('node', ['--import', 'tsx', 'start.ts'], {
    cwd: import.meta.dirname,
    env,
  });
  assert.equal(stdout, readFileSync(new URL('start.out.txt', import.meta.url), 'utf8'));
});

test('reminders in words', () => {
  const reminder: Reminder = { kind: 'due', dossier: 'H15-0975', at: '2026-11-26T15:00', key: 'k' };
  assert.equal(reminderText(reminder, 'vi'), 'Hôm nay là hạn trả kết quả hồ sơ H15-0975, lúc 15:00');
  assert.equal(reminderText({ ...reminder, kind: 'overdue' }, 'en'), 'Dossier H15-0975 is overdue');
});
