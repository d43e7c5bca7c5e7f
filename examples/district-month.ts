// A month end to end of the three communes that were one district until 30/06/2025: their dossiers as a system stores them, form 06 with its checks, the rates by their names, what has to be
// seen to, and the same report as CSV. The dossiers are made up by a rule, so that every figure can be found again.

import { form06, inForce, narrate, percentText, rate, stateFromRow, tally } from 'motcua';
import { addWorkingDays } from 'motcua/calendar';
import type { DossierRow } from 'motcua/dossier';
import { formBlocks, print } from 'motcua/narrator';
import {
  briefing,
  byHolder,
  checkForm06,
  explainForm06,
  overdueDossiers,
  publicSnapshot,
  reportingPeriod,
  rollForward,
} from 'motcua/statistics';
import { vietnamCalendar as calendar, rates, reportForms, reportingCalendars, vietnam } from 'motcua/vn';

const WARDS = ['Phường An Bình', 'Phường Bến Cát', 'Xã Cẩm Giang'];
const CHANNELS = ['online', 'online', 'online', 'in-person', 'postal'] as const;

/** The dossiers of two months: a limit of five working days; most early, some on the day, some late, some withdrawn, a few without a due date. */
const rows: readonly DossierRow[] = Array.from({ length: 240 }, (_, n) => {
  const receivedAt = addWorkingDays(calendar, '2026-09-11', 1 + (n % 44));
  const dueOn = n % 60 === 59 ? null : addWorkingDays(calendar, receivedAt, 5);
  const ended = addWorkingDays(calendar, receivedAt, n % 17 === 3 ? 7 : n % 5 === 0 ? 5 : 2 + (n % 3));
  return {
    receivedAt,
    dueOn,
    endedOn: n % 23 === 22 ? null : ended,
    outcome: n % 29 === 28 ? 'withdrawn' : 'finished',
    channel: CHANNELS[n % CHANNELS.length] ?? 'online',
    unit: WARDS[n % WARDS.length] ?? '',
    field: n % 2 === 0 ? 'Hộ tịch' : 'Đất đai',
  };
});

/** The report of a month of the government's reporting calendar. */
function reportOf(month: number) {
  const period = reportingPeriod(reportingCalendars.government, 2026, { month });
  const { disposition } = vietnam(period.to);
  const states = rows.map((row) => stateFromRow(row, { on: period.to, calendar }));
  const counted = tally(states, { period, keys: ['unit', 'field'], known: { unit: WARDS } });
  const form = inForce(reportForms.form06, period.to);
  const options = { disposition, form, reportedBy: 'Trung tâm Phục vụ hành chính công' };
  return { counted, states, options, report: form06(counted, options) };
}

const [october, november] = [reportOf(10), reportOf(11)];
const { report, counted, states, options } = november;

console.log(print(formBlocks(report, { locale: 'vi' }), 'csv').replaceAll('\r', ''));

console.log('\nChecks of the report, and against the month before:');
console.log([...checkForm06(report), ...rollForward(october.report, report)].length === 0 ? 'none broken' : 'broken');

console.log('\nRates, each by its definition:');
const [total] = report.rows as [(typeof report.rows)[number]];
for (const definition of Object.values(rates)) {
  const { numerator, denominator, value } = rate(total, definition);
  const percent = value === null ? '–' : percentText(value, { locale: 'vi' });
  console.log(`${definition.names.vi}: ${numerator}/${denominator} = ${percent}`);
}

console.log('\nOverdue on the last day, by ward:');
for (const { holder, entries } of byHolder(overdueDossiers(states, report.header.on))) {
  console.log(`${holder}: ${entries.map(({ by, workingDays }) => `${by} (${-workingDays})`).join(', ')}`);
}

console.log('\nAgainst the month before:');
const { previous } = briefing(report, { previous: october.report, definition: rates.withinLimit });
for (const { measure, now, before, change } of previous?.movements ?? []) {
  console.log(`${measure}: ${now}, before ${before} (${change > 0 ? '+' : ''}${change})`);
}

const { received, resolved, pending } = publicSnapshot(report, rates.withinLimit);
console.log(`\nOn the portal: received ${received}, resolved ${resolved}, pending ${pending}`);

console.log('\nHow the total came about:');
console.log(narrate(explainForm06(counted, options), { locale: 'vi' }));
