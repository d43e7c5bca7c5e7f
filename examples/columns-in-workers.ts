// A province's month in two threads: two hundred thousand made-up dossiers of forty units in memory that both threads read, each counting a half;
// the counts merged, a tally made of them, form 06 filled and checked, and the bad rows told.

import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { narrate } from 'motcua';
import { addWorkingDaysColumn, NO_DAY, toEpochDay } from 'motcua/calendar';
import {
  type ColumnCounts,
  checkForm06,
  classifyColumns,
  form06,
  mergeColumnCounts,
  tallyFromColumns,
} from 'motcua/statistics';
import { vietnam, vietnamCalendar } from 'motcua/vn';

const ROWS = 200_000;
const UNITS = 40;
const PERIOD = { from: '2026-10-15', to: '2026-11-14' };

type Columns = { received: Int32Array; limit: Int32Array; ended: Int32Array; group: Int32Array; channel: Uint8Array };

/** What is made of a number stays the same in every run. */
const mixed = (row: number, by: number, below: number) => {
  const once = Math.imul(row + 1, by);
  return ((once ^ (once >>> 15)) >>> 0) % below;
};

/** Most end a day before they are due, some on the day, a few days after, and some not yet. */
function endOf(due: number, fate: number): number {
  if (fate === 0) return NO_DAY;
  if (fate === 1) return due + 3;
  return fate < 6 ? due : due - 1;
}

function columns(): Columns {
  const memory = (bytes: number) => new SharedArrayBuffer(ROWS * bytes);
  const received = new Int32Array(memory(4));
  const limit = new Int32Array(memory(4));
  const ended = new Int32Array(memory(4));
  const group = new Int32Array(memory(4));
  const channel = new Uint8Array(memory(1));
  const first = toEpochDay('2026-09-01');
  for (let row = 0; row < ROWS; row += 1) {
    received[row] = first + mixed(row, 2654435761, 85);
    // some systems write no limit down, or a limit of zero
    limit[row] = mixed(row, 668265263, 2000) === 0 ? 0 : 3 + mixed(row, 3266489917, 15);
    group[row] = mixed(row, 374761393, UNITS);
    channel[row] = mixed(row, 2246822519, 4);
  }
  addWorkingDaysColumn(vietnamCalendar, { days: received, n: limit, out: ended });
  for (let row = 0; row < ROWS; row += 1) ended[row] = endOf(ended[row] as number, mixed(row, 2246822507, 20));
  return { received, limit, ended, group, channel };
}

/** One half, read where it lies. */
function half({ received, limit, ended, group, channel }: Columns, from: number, to: number): ColumnCounts {
  const part = {
    received: received.subarray(from, to),
    limit: limit.subarray(from, to),
    ended: ended.subarray(from, to),
    group: group.subarray(from, to),
    channel: channel.subarray(from, to),
  };
  const options = { on: PERIOD.to, period: PERIOD, groups: UNITS, firstRow: from };
  // due days and classes of rows stay in the thread
  const { due: _due, code: _code, ...counts } = classifyColumns(part, vietnamCalendar, options);
  return counts;
}

type Task = { readonly columns: Columns; readonly from: number; readonly to: number };

const inThread = (task: Task) =>
  new Promise<ColumnCounts>((done, failed) => {
    // a thread reads TypeScript only when it is told how; in JavaScript `new Worker(new URL(import.meta.url))` is all
    const program = `import('tsx/esm/api').then(({ register }) => (register(), import(${JSON.stringify(import.meta.url)})))`;
    const worker = new Worker(program, { eval: true, workerData: task });
    worker.once('message', done).once('error', failed);
  });

async function main() {
  const all = columns();
  const [a, b] = await Promise.all([
    inThread({ columns: all, from: 0, to: ROWS / 2 }),
    inThread({ columns: all, from: ROWS / 2, to: ROWS }),
  ]);
  const counted = mergeColumnCounts(a, b);
  const alone = half(all, 0, ROWS);
  const isSame = counted.counts.every((count, at) => count === alone.counts[at]);
  console.log(`${ROWS} dossiers of ${UNITS} units, counted in two threads; in one thread the same: ${isSame}`);

  const units = Array.from({ length: UNITS }, (_, unit) => [`H29.${String(unit + 1).padStart(2, '0')}`]);
  const tally = tallyFromColumns(counted, { period: PERIOD, keys: ['unit'], groups: units });
  const { disposition } = vietnam(PERIOD.to);
  const form = form06(
    tallyFromColumns(counted, { period: PERIOD, keys: ['field'], groups: units.map(() => ['civil']) }),
    {
      disposition,
    },
  );
  console.log(`Cells of the tally: ${tally.cells.length}; problems of form 06: ${checkForm06(form).length}`);
  for (const [column, dossiers] of Object.entries(form.rows[0]?.columns ?? {}))
    console.log(`  (${column}) ${dossiers}`);

  const [bad] = counted.bad;
  if (bad === undefined) return;
  const { code, count, first } = bad;
  const problem = { code, path: ['limit', first], severity: 'error', value: all.limit[first] as number } as const;
  console.log(`Rows that could not be counted: ${count}, the first of them:`);
  console.log(narrate([problem], { locale: 'vi' }));
}

if (isMainThread) await main();
else {
  const { columns: all, from, to } = workerData as Task;
  parentPort?.postMessage(half(all, from, to));
}
