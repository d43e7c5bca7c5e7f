// One table of rates and ratios in one run: the best of five passes, receipts uniform over coverage, limits uniform from 1 to 60.
// Run it with `npm run bench`, which builds the package and installs the rivals first.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addBusinessDays } from 'date-fns/addBusinessDays';
import { format } from 'date-fns/format';
import { parseISO } from 'date-fns/parseISO';
import dayjs from 'dayjs';
import businessDays from 'dayjs-business-days2';
import businessTime from 'dayjs-business-time';
import momentBusiness from 'moment-business-days';
import {
  addWorkingDaysColumn,
  addWorkingMinutes,
  compileCalendar,
  fromEpochDay,
  toEpochDay,
  withHours,
} from '../../dist/calendar.js';
import { addWorkingDays, dueDate, explainDueDate } from '../../dist/index.js';
import { vietnam, vietnamCalendar, vietnamCalendarSpec } from '../../dist/vn.js';

const ROWS = 100_000;
const COLUMN = 10_000_000;
const PASSES = 5;

// a small generator with a fixed seed, so that every run asks the same questions
let state = 20261120;
const random = () => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
};
const [first, last] = [toEpochDay('2014-12-01'), toEpochDay('2027-09-30')];
const days = Array.from({ length: ROWS }, () => fromEpochDay(first + Math.floor(random() * (last - first + 1))));
const amounts = Array.from({ length: ROWS }, () => 1 + Math.floor(random() * 60));
const { policy } = vietnam('2026-11-20');
const limits = amounts.map((amount) => ({ amount, unit: 'working-day' }));
const sessions = [
  { opens: '07:30', closes: '11:30' },
  { opens: '13:00', closes: '17:00' },
];
const desk = withHours(vietnamCalendar, { weekly: [{ days: [1, 2, 3, 4, 5], sessions }] });

const holidays = vietnamCalendarSpec.notices
  .flatMap(({ entries }) => entries)
  .filter(({ kind }) => kind !== 'swapped-work')
  .map(({ on }) => on);
momentBusiness.updateLocale('en', { holidays, holidayFormat: 'YYYY-MM-DD' });
const days2 = dayjs.extend(businessDays, { holidays, holidayFormat: 'YYYY-MM-DD' });

const rows = [];
let sink = 0;

/** Best seconds of five passes over so many operations. */
function best(operations, pass) {
  let seconds = Number.POSITIVE_INFINITY;
  for (let at = 0; at < PASSES; at += 1) {
    const start = performance.now();
    sink += pass() ?? 0;
    seconds = Math.min(seconds, (performance.now() - start) / 1000);
  }
  return operations / seconds;
}

function rate(name, count, one) {
  const found = best(count, () => {
    let total = 0;
    for (let at = 0; at < count; at += 1) total += one(at).length;
    return total;
  });
  rows.push([name, found]);
  return found;
}

const query = (at) => ({ receivedAt: days[at], limit: limits[at], calendar: vietnamCalendar, policy });
const own = rate('motcua addWorkingDays, text to text', ROWS, (at) =>
  addWorkingDays(vietnamCalendar, days[at], amounts[at]),
);
const due = rate('motcua dueDate', ROWS, (at) => dueDate(query(at)).dueOn);
const explained = rate('motcua explainDueDate', ROWS / 10, (at) => explainDueDate(query(at)).value.dueOn);
const minutes = rate('motcua addWorkingMinutes', ROWS, (at) =>
  addWorkingMinutes(desk, `${days[at]}T09:00`, amounts[at] * 60),
);
const fns = rate('date-fns addBusinessDays (no holidays), text to text', ROWS, (at) =>
  format(addBusinessDays(parseISO(days[at]), amounts[at]), 'yyyy-MM-dd'),
);
const fnsBare = rate(
  'date-fns addBusinessDays, Date to Date',
  ROWS,
  (at) => `${addBusinessDays(new Date(`${days[at]}T00:00:00Z`), amounts[at]).getTime()}`,
);
rate('moment-business-days (holidays listed)', ROWS / 100, (at) =>
  momentBusiness(days[at], 'YYYY-MM-DD').businessAdd(amounts[at])._d.toISOString(),
);
rate('dayjs-business-days2 (holidays listed)', ROWS / 100, (at) =>
  days2(days[at]).businessDaysAdd(amounts[at]).format('YYYY-MM-DD'),
);

const timed = dayjs.extend(businessTime);
rate('dayjs-business-time addBusinessHours', ROWS / 1000, (at) =>
  timed(`${days[at]}T09:00:00`).addBusinessHours(amounts[at]).format(),
);

const columnDays = Int32Array.from({ length: COLUMN }, (_, at) => toEpochDay(days[at % ROWS]));
const columnAmounts = Int32Array.from({ length: COLUMN }, (_, at) => amounts[(at * 7) % ROWS]);
const out = new Int32Array(COLUMN);
const column = best(
  COLUMN,
  () => addWorkingDaysColumn(vietnamCalendar, { days: columnDays, n: columnAmounts, out })[COLUMN - 1],
);
rows.push(['motcua addWorkingDaysColumn, 10,000,000 rows', column]);
const mixedAmounts = columnAmounts.map((amount, at) => (at % 2 === 0 ? amount : -amount));
rows.push([
  'the same, every other row counted back',
  best(COLUMN, () => addWorkingDaysColumn(vietnamCalendar, { days: columnDays, n: mixedAmounts, out })[COLUMN - 1]),
]);
const sum = best(COLUMN, () => {
  for (let at = 0; at < COLUMN; at += 1) out[at] = columnDays[at] + columnAmounts[at];
  return out[COLUMN - 1];
});
rows.push(['limit: a + b over typed arrays', sum]);
rows.push([
  'limit: copy of a typed array',
  best(COLUMN, () => {
    out.set(columnDays);
    return out[COLUMN - 1];
  }),
]);

const numpy = spawnSync(
  'python3',
  [
    '-c',
    `
import numpy as np, time
rng = np.random.default_rng(1)
days = np.datetime64('2014-12-01') + rng.integers(0, 4680, 10_000_000)
amounts = rng.integers(1, 61, 10_000_000)
holidays = np.array(${JSON.stringify(holidays)}, dtype='datetime64[D]')
best = 9e9
for _ in range(5):
    start = time.perf_counter()
    np.busday_offset(days, amounts, roll='preceding', holidays=holidays)
    best = min(best, time.perf_counter() - start)
print(10_000_000 / best)
`,
  ],
  { encoding: 'utf8' },
);
const numpyRate = numpy.status === 0 ? Number(numpy.stdout) : null;
if (numpyRate !== null) rows.push(['numpy busday_offset (no swaps), 10,000,000 rows', numpyRate]);

/** Best milliseconds of so many processes to import some modules, one after the other. */
const coldImport = (modules, settings = {}) =>
  Math.min(
    ...Array.from({ length: 5 * PASSES }, () => {
      const imports = modules.map((module) => `await import(${JSON.stringify(module)});`).join(' ');
      const program = `const t = performance.now(); ${imports} console.log(performance.now() - t)`;
      return Number(
        execFileSync('node', ['--input-type=module', '-e', program], {
          encoding: 'utf8',
          env: { ...process.env, ...settings },
        }),
      );
    }),
  );
const doors = ['./dist/index.js', './dist/vn.js'];
const cold = coldImport(doors);
const folder = mkdtempSync(join(tmpdir(), 'motcua-bench-'));
writeFileSync(join(folder, 'empty.mjs'), '');
const empty = coldImport([join(folder, 'empty.mjs')]);
// Node has it since 22.1; an older one imports as before
const cached = coldImport(doors, { NODE_COMPILE_CACHE: join(folder, 'compiled') });
rmSync(folder, { recursive: true });

/** Bytes that a compiled calendar keeps beside its specification, over a hundred of them. */
function calendarBytes() {
  const used = () => {
    globalThis.gc();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const compile = () => Array.from({ length: 100 }, () => compileCalendar(vietnamCalendarSpec));
  sink += compile().length;
  const before = used();
  const kept = compile();
  const bytes = (used() - before) / kept.length;
  sink += kept.length;
  return bytes;
}
const bytes = calendarBytes();

const wide = Math.max(...rows.map(([name]) => name.length));
for (const [name, found] of rows)
  console.log(`${name.padEnd(wide)}  ${Math.round(found).toLocaleString('en').padStart(15)} /s`);
const ratio = (name, value, wanted) =>
  console.log(`${name.padEnd(wide)}  ${value.toFixed(2).padStart(15)}     wanted: ${wanted}`);
console.log('');
ratio('addWorkingDays / date-fns, text to text', own / fns, 'at least 15');
ratio('addWorkingDays / date-fns, Date to Date', own / fnsBare, '-');
ratio('dueDate / date-fns, text to text', due / fns, 'at least 4');
ratio('cost of explainDueDate / dueDate', due / explained, 'at most 30');
ratio('column / a + b', column / sum, 'at least 0.12');
if (numpyRate === null) console.log('numpy: python3 with numpy is not at hand');
else ratio('column / numpy', column / numpyRate, 'at least 20');
ratio('cold import of motcua and motcua/vn, ms', cold, 'under 20');
ratio('the same with NODE_COMPILE_CACHE, ms', cached, 'under 20 from Node 22.1');
ratio('cold import of an empty module, ms', empty, '-');
ratio('memory of a compiled calendar, kB', bytes / 1000, 'under 200');
console.log(`\n${minutes > 0 ? '' : '!'}node ${process.version}, ${process.arch}; checksum ${sink}`);
