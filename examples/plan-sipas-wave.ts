// Planning a survey of a province as SIPAS does it: districts drawn, communes in them, people in those; how many, shared out among strata, with what is expected not to come back. The province is
// made up; that SIPAS used n = N / (1 + N e²) with e = 5 % is told of earlier waves (not of a decision that was read).

import {
  allocation,
  sampleSize,
  sampleSizeOfClusters,
  sampleSizeOfDifference,
  shortfall,
  yamaneSize,
} from 'motcua/survey';

const DISTRICTS = [
  { id: 'Thành phố', size: 92_000, deviation: 0.38 },
  { id: 'Đồng bằng', size: 61_000, deviation: 0.4 },
  { id: 'Ven biển', size: 38_000, deviation: 0.45 },
  { id: 'Miền núi', size: 14_000, deviation: 0.48 },
  { id: 'Hải đảo', size: 900, deviation: 0.5 },
];
const population = DISTRICTS.reduce((sum, { size }) => sum + size, 0);

console.log(`Of ${population.toLocaleString('en')} people served in a year, ± 5 points:`);
console.log(`  by Yamane, as earlier waves were planned: ${yamaneSize({ population, margin: 0.05 }).ceiling}`);
const plain = sampleSize({ margin: 0.05, population });
console.log(`  by the formula for a share, 95 %: ${plain.ballots}`);
const wave = sampleSize({ margin: 0.03, population, share: 0.85, designEffect: 1.8, expectedResponse: 0.9 });
console.log('\n± 3 points about 85 %, with communes of a design effect of 1.8 and nine of ten forms back:');
console.log(
  `  at random ${wave.n0.ceiling}, by the design ${wave.afterDesignEffect.ceiling}, of so many people ${wave.afterPopulation.ceiling}, forms to hand out ${wave.invitations.ceiling}`,
);

const clusters = sampleSizeOfClusters({ margin: 0.03, share: 0.85, clusterSize: 15, correlation: 0.06 });
console.log(
  `  fifteen people a hamlet, alike by 0.06: ${clusters.clusters.ceiling} hamlets, a design effect of ${clusters.designEffect.toFixed(2)}`,
);

const change = sampleSizeOfDifference({ shares: [0.8266, 0.86], power: 0.8 });
console.log(
  `  to tell 86 % from the 82.66 % of the year before with a power of 80 %: ${change.perGroup.ceiling} people in each year`,
);

console.log('\nShared out:');
for (const method of ['proportional', 'neyman'] as const) {
  const { strata } = allocation({ total: wave.ballots, strata: DISTRICTS, method, minimum: 40 });
  console.log(`  ${method.padEnd(13)} ${strata.map(({ id, n }) => `${id} ${n}`).join(', ')}`);
}

const shared = allocation({ total: wave.ballots, strata: DISTRICTS, method: 'neyman', minimum: 40 });
const back = shared.strata.map(({ id, n }, at) => ({
  id,
  obtained: at === 3 ? Math.round(n * 0.6) : n,
  invited: Math.ceil(n / 0.9),
}));
const { missing, strata } = shortfall(shared, back);
console.log(
  `\nWhat came back: ${missing} missing; ${strata
    .filter(({ action }) => action !== 'none')
    .map(({ id, action }) => `${id}: ${action}`)
    .join(', ')}.`,
);
