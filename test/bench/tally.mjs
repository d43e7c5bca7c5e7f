// Dossiers counted one object at a time, and classified without being counted; best of passes, one run.
// Run it with `npm run bench`, which builds the package first.
import { addWorkingDays } from '../../dist/calendar.js';
import { classify, stateFromRow } from '../../dist/dossier.js';
import { form06, tally } from '../../dist/statistics.js';
import { vietnam, vietnamCalendar } from '../../dist/vn.js';

// as many states as stay near the processor, as they do when each is counted once it is made, counted over and over as one stream
const DOSSIERS = 10_000;
const TIMES = 50;
const PASSES = 7;
const period = { from: '2026-10-15', to: '2026-11-14' };

const mixed = (row, by) => {
  const once = Math.imul(row + 1, by);
  const twice = Math.imul(once ^ (once >>> 15), 2246822519);
  return (twice ^ (twice >>> 13)) >>> 0;
};
const day = (after) => new Date(Date.UTC(2026, 8, 15 + after)).toISOString().slice(0, 10);
const channels = ['in-person', 'online', 'postal', undefined];

// a district's: 130 units and 200 procedures, a month's dossiers and those carried over, four in five of them ended, one in ten late
const states = Array.from({ length: DOSSIERS }, (_, row) => {
  const received = mixed(row, 2654435761) % 60;
  const dueOn = addWorkingDays(vietnamCalendar, day(received), 1 + (mixed(row, 3266489917) % 20));
  const lasted = mixed(row, 668265263) % 30;
  const ended = received + lasted <= 60 && mixed(row, 40503) % 5 > 0 ? { endedOn: day(received + lasted) } : {};
  const channel = channels[row % 4];
  const of = { unit: `U${mixed(row, 374761393) % 130}`, procedure: `1.00${mixed(row, 2246822519) % 200}` };
  const fields = { receivedAt: day(received), dueOn, ...ended, ...of, ...(channel === undefined ? {} : { channel }) };
  return stateFromRow(fields, { on: period.to, calendar: vietnamCalendar });
});

function* stream() {
  for (let time = 0; time < TIMES; time += 1) yield* states;
}

function best(pass) {
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at < PASSES; at += 1) {
    const start = performance.now();
    pass();
    least = Math.min(least, (performance.now() - start) / 1000);
  }
  return (DOSSIERS * TIMES) / least / 1e6;
}
const shown = (name, millions, wanted = '') =>
  console.log(
    `${name.padEnd(62)} ${millions.toFixed(2).padStart(10)} million/s${wanted === '' ? '' : `  wanted: ${wanted}`}`,
  );

console.log(`${DOSSIERS.toLocaleString('en')} states of dossiers, ${TIMES} times over; best of ${PASSES} passes`);
let codes = 0;
shown(
  'classify, nothing counted',
  best(() => {
    for (const state of stream()) codes += classify(state).code;
  }),
);
let counted;
const byUnit = best(() => {
  counted = tally(stream(), { period, keys: ['unit'] });
});
shown('tally by unit', byUnit, `at least 2: ${byUnit >= 2 ? 'met' : 'missed'}`);
shown(
  'by unit, procedure and channel',
  best(() => {
    tally(stream(), { period, keys: ['unit', 'procedure', 'channel'] });
  }),
);
shown(
  'by unit, with days late, causes and facts',
  best(() => {
    tally(stream(), { period, keys: ['unit'], measures: ['late-days', 'causes', 'facts'] });
  }),
);
const form = form06(counted, { by: 'unit', disposition: vietnam(period.to).disposition });
const sum = form.rows.reduce((all, { columns }) => all + (columns[3] ?? 0), 0);
console.log(`\n${counted.cells.length} cells, ${sum} in column 3 of form 06 in all rows; checksum ${codes}`);
