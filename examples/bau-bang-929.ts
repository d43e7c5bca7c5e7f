// Bàu Bàng district (Bình Dương) asked people with 929 ballots by 2017 whether they were satisfied with the manner of its officials, and its programme of 2016-2020 wanted satisfaction above 95 %.
// The article says that most were; it tells neither how many nor how people were chosen. What 929 ballots can say whatever came back, and what they cannot.

import { satisfactionRate } from 'motcua';
import { publication, sampleSize, shareInterval, shortfall, yamaneSize } from 'motcua/survey';

const BALLOTS = 929;
const percent = (share: number) => `${(100 * share).toFixed(2)} %`;

console.log('Had they been drawn at random, of a population without end, the 95 % interval (Wilson) would have been:');
// 465 is the least that "most" could mean
for (const satisfied of [929, 920, 900, 883, 836, 465]) {
  const { value, interval } = satisfactionRate({ numerator: satisfied, denominator: BALLOTS });
  const reach = interval === null ? '' : `${percent(interval.low)} to ${percent(interval.high)}`;
  const above = interval !== null && interval.low > 0.95 ? 'above 95 %' : 'not shown to be above 95 %';
  console.log(`  ${satisfied} satisfied  ${percent(value ?? 0).padStart(9)}  ${reach.padEnd(20)} ${above}`);
}

const enough = Array.from({ length: BALLOTS + 1 }, (_, satisfied) => satisfied).find(
  (satisfied) => (satisfactionRate({ numerator: satisfied, denominator: BALLOTS }).interval?.low ?? 0) > 0.95,
);
console.log(
  `At least ${enough} of 929 (${percent((enough ?? 0) / BALLOTS)}) would have to be satisfied to show "above 95 %".`,
);

console.log('\nHow near 929 ballots come, and how many a margin takes:');
for (const margin of [0.05, 0.032, 0.02, 0.01]) {
  const { ballots } = sampleSize({ margin, population: 53_000 });
  console.log(
    `  ± ${percent(margin).padStart(6)}: ${String(ballots).padStart(5)} of 53,000 dossiers of the communes in 2016, ${yamaneSize({ population: 53_000, margin }).ceiling} by Yamane`,
  );
}

console.log('\nHanded out in clusters, at desks where answers are alike, they tell less:');
for (const designEffect of [1, 1.5, 3]) {
  const { low, high } = shareInterval({ share: 0.96, effectiveN: BALLOTS / designEffect });
  console.log(
    `  design effect ${designEffect}: 96 % is ${percent(low)} to ${percent(high)}, as of ${Math.floor(BALLOTS / designEffect)} ballots`,
  );
}

console.log('\nWere they of eight desks they would be about 116 each; a desk with 20 could not be told of:');
for (const n of [116, 20]) {
  const found = satisfactionRate({ numerator: Math.round(n * 0.95), denominator: n });
  const { outcome, problems } = publication(found);
  console.log(`  ${n} ballots: ${outcome}`);
  for (const { code, value, accepted } of problems) console.log(`    ${code}: ${value}, accepted ${accepted}`);
}

const plan = {
  strata: [
    { id: 'desk', n: 300 },
    { id: 'communes', n: 700 },
  ],
};
const { missing, strata } = shortfall(plan, [
  { id: 'desk', obtained: 329, invited: 400 },
  { id: 'communes', obtained: 600, invited: 1_000 },
]);
console.log(
  `\nAgainst a plan of 300 and 700, 329 and 600 leave ${missing} missing: ${strata.map(({ id, action }) => `${id} ${action}`).join(', ')}.`,
);
console.log(
  '\nWhat no number of ballots tells: who did not come, who was not asked, who would not say. None of that is in an interval.',
);
