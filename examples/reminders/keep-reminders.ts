import type { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import { civilDate } from 'motcua';
import { nextMoments, type Timeline } from 'motcua/dossier';
import { NO_LONGER, type Reminder } from './reminder.ts';

/** A queue of reminders, and the server it is in, where the reminders of each dossier are listed too. */
export type ReminderQueue = { readonly queue: Queue<Reminder>; readonly redis: Redis };

/** A dossier and its life as far as it is known. */
export type Followed = { readonly id: string; readonly timeline: Timeline };

/** What was done, by the keys of the moments. */
export type Kept = {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: readonly string[];
};

const TIME_ZONE = 'Asia/Ho_Chi_Minh';
/** A job that is done is known for so many seconds: as long as its key may be asked for again, and more. */
const REMEMBERED = 7 * 24 * 3600;

/** When a reminder goes out: at eight in the morning of its day. Viet Nam's clocks are always seven hours ahead. */
export const remindAt = (at: string): Date => new Date(`${at.slice(0, 10)}T08:00:00+07:00`);

/** The id of a job: the key of the moment, without the colons that BullMQ keeps for itself. */
export const jobIdOf = (key: string): string => encodeURIComponent(key);

const listOf = (id: string) => `reminders:${id}`;

/** Takes a job away unless it runs, has run, or is of a day that is over: the worker sees whether that one still holds. */
async function takeAway({ queue, redis }: ReminderQueue, id: string, key: string, on: string): Promise<boolean> {
  const job = await queue.getJob(jobIdOf(key));
  const waits = job !== undefined && ((await job.isDelayed()) || (await job.isWaiting()));
  const isToCome = waits && job.data.at >= on;
  // one that a worker has just taken cannot be removed, and need not be
  const isGone =
    isToCome &&
    (await job.remove().then(
      () => true,
      () => false,
    ));
  if (isGone || !waits) await redis.srem(listOf(id), key);
  return isGone;
}

/** Whether a job waits, runs or has sent its reminder. One that came to nothing, as the dossier was then known, makes room. */
async function isThere(queue: Queue<Reminder>, jobId: string): Promise<boolean> {
  const job = await queue.getJob(jobId);
  if (job?.returnvalue !== NO_LONGER) return job !== undefined;
  await job.remove();
  return false;
}

/**
 * Makes the jobs of a dossier those of its next moments: what is missing is added, what no longer holds is taken away, the rest stays as it is. Asked again it does nothing.
 *
 * @param to - The queue.
 * @param dossier - The dossier.
 * @param now - What time it is; the library has no clock, the caller has.
 */
export async function keepReminders(to: ReminderQueue, { id, timeline }: Followed, now: Date): Promise<Kept> {
  const { queue, redis } = to;
  const on = civilDate(now, TIME_ZONE);
  const moments = nextMoments(timeline, on, { id });
  const wanted = new Set(moments.map(({ key }) => key));
  const removed: string[] = [];
  for (const key of await redis.smembers(listOf(id)))
    if (!wanted.has(key) && (await takeAway(to, id, key, on))) removed.push(key);

  const [added, unchanged]: [string[], string[]] = [[], []];
  for (const { kind, at, key } of moments) {
    const jobId = jobIdOf(key);
    ((await isThere(queue, jobId)) ? unchanged : added).push(key);
    // listed first: what is listed and not there is added next time, what is there and not listed would stay for ever
    await redis.sadd(listOf(id), key);
    const delay = Math.max(0, remindAt(at).getTime() - now.getTime());
    const removeOnComplete = { age: REMEMBERED };
    await queue.add(kind, { dossier: id, kind, at, key }, { jobId, delay, removeOnComplete, attempts: 3 });
  }
  return { added, removed: removed.sort(), unchanged };
}
