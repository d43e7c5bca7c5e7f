// A district and its communes restated across 01/07/2025, the day from which two local levels stand and the district level is no more: what was counted of units that ended, carried over to those that
// follow, what cannot be, whether every pending dossier went on somewhere, and a rate from April to September that stops where figures stop comparing. That the district level ended on 30/06/2025 was read;
// the district of this example, its communes, their codes and who follows whom are made up, and so are the dossiers, by a rule, so that every figure can be found again.

import { form06, narrate, percentText, stateFromRow, tally } from 'motcua';
import { addWorkingDays } from 'motcua/calendar';
import type { DossierRow, DossierState } from 'motcua/dossier';
import { changeBetween, indicatorSeries } from 'motcua/indicator';
import {
  checkSuccession,
  type Period,
  reportingPeriod,
  restate,
  type Tally,
  type TallyDefinition,
  tallyIndicator,
} from 'motcua/statistics';
import { rateChart } from 'motcua/svg';
import { predecessorsOf, unitRegistry } from 'motcua/unit';
import { vietnamCalendar as calendar, reportingCalendars, vietnam } from 'motcua/vn';

const [last, first] = ['2025-06-30', '2025-07-01'];

const area = (code: string, vi: string, level: 'district' | 'commune', days: { since?: string; until?: string }) =>
  ({ code, names: { vi }, kind: 'area', level, ...days }) as const;

const registry = unitRegistry({
  units: [
    area('H', 'Huyện Ví Dụ', 'district', { until: last }),
    area('A', 'Xã An', 'commune', { until: last }),
    area('B', 'Xã Bình', 'commune', { until: last }),
    area('C', 'Thị trấn Cát', 'commune', { until: last }),
    area('D', 'Xã Đông', 'commune', { until: last }),
    area('AB', 'Xã An Bình', 'commune', { since: first }),
    area('CD', 'Xã Cát Đông', 'commune', { since: first }),
    area('E', 'Xã Êm', 'commune', { since: first }),
  ],
  successions: [
    { on: first, kind: 'merge', from: ['A', 'B'], to: ['AB'] },
    { on: first, kind: 'rename', from: ['C'], to: ['CD'] },
    { on: first, kind: 'split', from: ['D'], to: ['CD', 'E'] },
    { on: first, kind: 'rearrange', from: ['H'], to: ['CD', 'E'] },
  ],
});
const nameOf = (code: string | null) => registry.units.find((unit) => unit.code === code)?.names.vi ?? '–';

const BEFORE = ['A', 'B', 'C', 'D', 'H'];

/** Who has a dossier on a day: the unit it was of, then the one that follows; those of the units that were parted go by turns to both. */
function holder(n: number, day: string): string {
  const unit = BEFORE[n % BEFORE.length] ?? 'A';
  if (day < first) return unit;
  if (unit === 'A' || unit === 'B') return 'AB';
  return unit === 'C' || n % 2 === 0 ? 'CD' : 'E';
}

/** 600 dossiers from April to September with a limit of five working days: most early, some on the day, some late, a few never ended. */
const rows: readonly DossierRow[] = Array.from({ length: 600 }, (_, n) => {
  const receivedAt = addWorkingDays(calendar, '2025-03-31', 1 + Math.floor((n * 125) / 600));
  const dueOn = addWorkingDays(calendar, receivedAt, 5);
  const isLate = n % (receivedAt < first ? 13 : 29) === 3;
  const endedOn = n % 41 === 40 ? null : addWorkingDays(calendar, receivedAt, isLate ? 8 : 1 + (n % 5));
  return { receivedAt, dueOn, endedOn, channel: n % 3 === 0 ? 'in-person' : 'online' };
});

const monthOf = (month: number) => reportingPeriod(reportingCalendars.months, 2025, { month });

const statesOf = ({ to }: Period): readonly DossierState[] =>
  rows.map((row, n) => stateFromRow({ ...row, unit: holder(n, to) }, { on: to, calendar }));

const tallyOf = (period: Period): Tally => tally(statesOf(period), { period, keys: ['unit'] });

const { disposition } = vietnam('2025-09-30');

function printed(counted: Tally): void {
  for (const { key, columns } of form06(counted, { disposition }).rows) {
    const name = key.length === 0 ? 'Tổng số' : nameOf(key[0] ?? null);
    const figures = [3, 7, 10, 11].map((column) => columns[column as 3]);
    console.log(
      `${name}: nhận giải quyết ${figures[0]}, đã giải quyết ${figures[1]} (quá hạn ${figures[2]}), đang giải quyết ${figures[3]}`,
    );
  }
}

const [june, july] = [tallyOf(monthOf(6)), tallyOf(monthOf(7))];

console.log('June 2025, as it was counted:');
printed(june);

console.log('\nJune 2025, restated to the units of 30/09/2025, as far as it compares:');
const { tally: restated, notComparable, carried } = restate(june, registry, '2025-09-30');
printed(restated);
for (const { from, to } of carried) console.log(`- ${nameOf(from)} went whole to ${nameOf(to)}`);

console.log('\nWhat compares with nobody, kept as it was counted:');
for (const { from, to, cause, cell } of notComparable) {
  const ended = cell.endings.reduce((sum, count) => sum + count, 0);
  console.log(`- ${nameOf(from)} (${ended} resolved): ${cause}, parts went to ${to.map(nameOf).join(' and ')}`);
}

console.log('\nWhether a unit of today has all of those it was made of:');
for (const code of ['AB', 'CD', 'E']) {
  const { units, whole } = predecessorsOf(registry, code, last);
  console.log(`- ${nameOf(code)}: ${units.map((unit) => nameOf(unit.code)).join(', ')}: ${whole ? 'all' : 'in part'}`);
}

console.log('\nEvery dossier pending on 30/06 goes on in July:');
const breaks = checkSuccession(june, july, registry, first);
console.log(breaks.length === 0 ? 'none is missing' : narrate(breaks, { locale: 'vi' }));

console.log('\nAnd when one of them is lost:');
const pending = rows.findIndex(
  ({ receivedAt, endedOn }, n) => receivedAt <= last && endedOn === null && BEFORE[n % 5] === 'D',
);
const without = tally(
  statesOf(monthOf(7)).filter((_, n) => n !== pending),
  { period: monthOf(7), keys: ['unit'] },
);
console.log(narrate(checkSuccession(june, without, registry, first), { locale: 'vi' }));

/** Early and on time of what was resolved: a definition of one's own. */
const withinLimit: TallyDefinition = {
  id: 'example/within-limit',
  code: 'within-limit',
  names: { vi: 'Tỷ lệ trước hạn và đúng hạn', en: 'Within the limit' },
  measure: 'dossier',
  numerator: [{ places: ['early', 'on-time'] }],
  denominator: [{ places: ['early', 'on-time', 'overdue'] }],
  basis: [],
};

/** The figure of a unit of today in a month, of what compares with it then. */
function figureOf(code: string, month: number) {
  const { tally: counted } = restate(tallyOf(monthOf(month)), registry, '2025-09-30');
  const { byUnit } = tallyIndicator(counted, withinLimit, { disposition, source: { system: 'one-stop' } });
  return byUnit.filter(({ unit }) => unit === code);
}

console.log('\nThe rate from April to September:');
for (const code of ['AB', 'CD', 'E']) {
  const { whole } = predecessorsOf(registry, code, last);
  // a unit that has others only in part was not the same before
  const over = whole ? [] : [{ on: first, names: { vi: 'sắp xếp đơn vị', en: 'units drawn anew' } }];
  const series = indicatorSeries(
    [4, 5, 6, 7, 8, 9].flatMap((month) => figureOf(code, month)),
    { breaks: over },
  );
  const shown = series.points.map(
    ({ period, value }) => `${period.to.slice(5, 7)} ${value === null ? '–' : percentText(value, { locale: 'vi' })}`,
  );
  console.log(`${nameOf(code)}: ${shown.join('; ')}`);
  const [before, after] = [
    series.points.find(({ period }) => period.to === last),
    series.points.find(({ period }) => period.from === first),
  ];
  if (before === undefined || after === undefined) console.log('- before July: not available');
  else {
    const { change, problems } = changeBetween(before, after, { breaks: over });
    const told =
      change === null
        ? narrate(problems, { locale: 'vi' })
        : `${percentText(change, { locale: 'vi' }).replace('%', '')} percentage points from June to July`;
    console.log(`- ${told}`);
  }
  if (code === 'CD') {
    const svg = rateChart(series, { locale: 'vi', title: `Tỷ lệ trước hạn và đúng hạn, ${nameOf(code)}`, from: 0.8 });
    console.log(`- the chart says: ${/<desc[^>]*>([^<]*)/.exec(svg)?.[1]}`);
  }
}
