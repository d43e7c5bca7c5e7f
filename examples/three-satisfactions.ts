// Three figures called satisfaction, of one city in one autumn, and why they differ: a district's desk polls (Hai Bà Trưng, Hà Nội, October 2023: "above 99%"), the 83.26 % in the city's figures of
// decision 766 (November 2023), and SIPAS of the country (2023: 82.66 %). They are made by other people, of other people, of other things; no arithmetic brings them together.

import { satisfactionRate } from 'motcua';
import { changeBetween, type Indicator, indicator } from 'motcua/indicator';
import { publication } from 'motcua/survey';
import { deskQuestionnaire, indicators766, sipasBreaks, sipasEditions, sipasResults } from 'motcua/vn';

const percent = (share: number) => `${(100 * share).toFixed(2)} %`;
const sipas2023 = sipasResults.find(({ year }) => year === 2023);
const edition = sipasEditions.at(-1)?.value;

console.log('What, by whom, of whom:');
const instruments = [
  [
    'desk poll',
    '> 99 %',
    deskQuestionnaire.collector,
    deskQuestionnaire.population,
    'the two best answers to one question',
  ],
  [
    'decision 766',
    '83.26 %',
    'the national portal',
    'dossiers',
    'looks derived from lateness and complaints (unverified): no ballot',
  ],
  [
    'SIPAS 2023',
    `${sipas2023?.value} %`,
    'Ministry of Home Affairs',
    'people served in the year',
    `the two best answers, over ${edition?.factors.length} factors and areas`,
  ],
] as const;
for (const [name, value, collector, population, what] of instruments) {
  console.log(`  ${name.padEnd(13)} ${value.padStart(8)}  by ${collector}; of ${population}; ${what}`);
}

console.log('\nWhat each can say:');
// the article tells no counts: had a ward 60 ballots, "above 99 %" would be all of them
for (const n of [60, 400, 1_200]) {
  const found = satisfactionRate({ numerator: n, denominator: n });
  console.log(
    `  a desk, ${n} of ${n}: at least ${percent(found.interval?.low ?? 0)} by Wilson, ${publication(found).outcome}`,
  );
}
const progress = indicators766.progress;
console.log(
  `  decision 766: what comes from dossiers is ${Object.keys(indicators766).length} definitions, the first is ${progress.code}; none is of ballots`,
);
const { sample } = sipasResults.find(({ year }) => year === 2019) ?? {};
const returned = sample?.returned ?? 0;
const wave = satisfactionRate({ numerator: Math.round(0.8445 * returned), denominator: returned });
console.log(
  `  SIPAS 2019: ${returned.toLocaleString('en')} ballots would be ${percent(wave.interval?.low ?? 0)} to ${percent(wave.interval?.high ?? 0)} were they drawn singly; they were drawn in stages, and no one published a design effect`,
);

console.log('\nThe country, year by year:');
const made = (year: number, value: number): Indicator =>
  indicator({
    code: 'sipas/overall',
    kind: 'amount',
    measure: '%',
    numerator: value,
    period: { from: `${year}-01-01`, to: `${year}-12-31` },
    on: `${year}-12-31`,
    unit: 'VN',
    source: { system: 'sipas' },
    verification: 'needs-reconciliation',
  });
for (const { year, value, basis } of sipasResults) {
  const unsure = basis.some(({ status }) => status === 'verified') ? '' : '  (unverified)';
  console.log(`  ${year}  ${value === null ? 'ten provinces only' : `${value.toFixed(2)} %${unsure}`}`);
}

console.log('\nOne year against the other:');
const publishedIn = (wanted: number) => sipasResults.find(({ year }) => year === wanted)?.value ?? 0;
for (const [from, to] of [
  [2022, 2023],
  [2021, 2022],
] as const) {
  const { change, problems } = changeBetween(made(from, publishedIn(from)), made(to, publishedIn(to)), {
    breaks: sipasBreaks,
  });
  const points = change === null ? 'do not compare' : `${(Number(change.n) / Number(change.d)).toFixed(2)} points`;
  console.log(`  ${from} to ${to}: ${points}${problems.map(({ code }) => `, ${code}`).join('')}`);
}
