// A month of satisfaction ballots at the desk of a district and its 18 wards (Hai Bà Trưng, Hà Nội, took such ballots and told of "above 99%" in October 2023). The desks add up their ballots
// where they are given and send the sums; the district merges them, in any order, and says how sure each figure is and whether it may be shown. The answers are made up by a rule.

import { percentText, satisfactionRate } from 'motcua';
import {
  type Ballot,
  type BallotState,
  ballotAccumulator,
  difference,
  type Estimate,
  estimate,
  estimateBy,
  publication,
  type Questionnaire,
  satisfactionLevels,
} from 'motcua/survey';

const questionnaire: Questionnaire = {
  id: 'desk-month',
  version: '2023-10',
  collector: 'the desks of the district and its wards',
  population: 'people who came to a desk in October 2023',
  questions: [
    { id: 'service', kind: 'scale', names: { vi: 'Sự phục vụ', en: 'The service' }, levels: satisfactionLevels() },
  ],
};

const DESKS = ['Quận', ...Array.from({ length: 18 }, (_, at) => `Phường ${String(at + 1).padStart(2, '0')}`)];

/** How many ballots came back at a desk, and every so-manieth that is not satisfied. */
const ballotsAt = (desk: number): { readonly ballots: number; readonly every: number } => ({
  ballots: desk === 0 ? 260 : 12 + ((desk * 37) % 90),
  every: desk % 6 === 4 ? 14 : 120,
});

function ballotsOf(desk: number): readonly Ballot[] {
  const { ballots, every } = ballotsAt(desk);
  return Array.from({ length: ballots }, (_, at): Ballot => {
    const unhappy = (at + desk * 5) % every === every - 1;
    const service = unhappy ? 'neutral' : at % 3 === 0 ? 'very-satisfied' : 'satisfied';
    return { answers: { service: at % 41 === 40 ? 'refused' : service }, facts: { desk: DESKS[desk] as string } };
  });
}

const { create, add, merge, extract } = ballotAccumulator(questionnaire, { strata: 'desk' }, { domains: ['desk'] });

// each desk on its own machine: what it sends is text without a ballot in it
const sent = DESKS.map((_, desk) => JSON.stringify(extract(ballotsOf(desk).reduce(add, create()))));
const district: BallotState = sent.map((text): BallotState => JSON.parse(text)).reduceRight(merge, create());

/** A share to a millionth, as a fraction. */
const exactShare = (value: number) => ({ n: BigInt(Math.round(value * 1e6)), d: 1_000_000n });

const share = (value: number) => percentText(exactShare(value), { places: 1, locale: 'en' });

function line(name: string, found: Estimate): string {
  const { value, interval, n } = found;
  const { outcome, problems } = publication(found);
  // an interval gives the figure away as well
  const isHidden = outcome === 'do-not-publish';
  const ends = isHidden || interval === null ? '—' : `${share(interval.low)} – ${share(interval.high)}`;
  const shown = isHidden || value === null ? '—' : share(value);
  const why = problems.map(({ code }) => code.replace('survey/', '')).join(', ');
  return `${name.padEnd(12)} ${String(n).padStart(4)} ballots  ${shown.padStart(6)}  ${ends.padEnd(19)} ${outcome}${why === '' ? '' : ` (${why})`}`;
}

console.log('The district, each desk a stratum:');
console.log(line('all', satisfactionRate(district)));
const found = estimate(district, { kind: 'share', question: 'service' });
console.log(
  `design effect ${found.designEffectWithReplacement?.toFixed(3)}, ${found.df} degrees of freedom, ${found.leftOut.refused} would not say`,
);

console.log('\nBy desk:');
const byDesk = estimateBy(district, { kind: 'share', question: 'service' }, ['desk']);
for (const one of byDesk) console.log(line(one.domain?.['desk'] ?? '', one));

const told = byDesk.filter((one) => publication(one).outcome !== 'do-not-publish');
console.log(`\n${told.length} of ${byDesk.length} desks have ballots enough to be told of.`);

const at = (desk: string) => ({ kind: 'share', question: 'service', domain: { desk } }) as const;
// of those that may be told of alone: a difference gives both figures away
const lowest = told.reduce((least, one) => ((one.value ?? 1) < (least.value ?? 1) ? one : least));
const name = lowest.domain?.['desk'] ?? '';
const apart = difference(district, at('Quận'), at(name));
// the lowest of many is picked by its figure, so its p is held against 0.05 shared among all of them (Bonferroni)
const limit = 0.05 / (told.length - 1);
console.log(
  `Quận less ${name}, the lowest of ${told.length - 1} wards: ${(100 * (apart.value ?? 0)).toFixed(1)} points, p = ${apart.pValue?.toFixed(3)} against 0.05/${told.length - 1} = ${limit.toFixed(4)}: ${(apart.pValue ?? 1) < limit ? 'hardly chance' : 'it may be chance'}.`,
);
