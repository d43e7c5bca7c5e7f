import { type ConnectionOptions, Worker } from 'bullmq';
import { nextMoments, type Timeline } from 'motcua/dossier';
import { NO_LONGER, type Reminder, SENT } from './reminder.ts';

/** What a worker needs of the system it stands in. */
export type ReminderOffice = {
  /** The dossier as it is known now; nothing when there is none. */
  readonly timelineOf: (dossier: string) => Timeline | undefined;
  /** Sends a reminder. After a crash it may be called again with the same key. */
  readonly send: (reminder: Reminder) => void | Promise<void>;
};

/** Whether the moment is still one of the dossier: it may have ended or moved since the job was made. */
function stillHolds({ dossier, at, key }: Reminder, { timelineOf }: ReminderOffice): boolean {
  const timeline = timelineOf(dossier);
  return (
    timeline !== undefined && nextMoments(timeline, at.slice(0, 10), { id: dossier }).some((one) => one.key === key)
  );
}

/** A worker that sends each reminder when its time has come, if it still holds. */
export const reminderWorker = (
  name: string,
  connection: ConnectionOptions,
  office: ReminderOffice,
): Worker<Reminder, typeof SENT | typeof NO_LONGER> =>
  new Worker(
    name,
    async ({ data }) => {
      if (!stillHolds(data, office)) return NO_LONGER;
      await office.send(data);
      return SENT;
    },
    { connection },
  );
