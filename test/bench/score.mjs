// Units scored exactly, and their ranks under other weights and other samples. One run, best of passes.
// Run it with `npm run bench`, which builds the package first.
import Fraction from 'fraction.js';
import { rankRobustness, scoreUnits } from '../../dist/score.js';

const PASSES = 20;
const UNITS = 63;
const DOMAINS = 8;

const names = { vi: 'Bộ tiêu chí', en: 'Criteria' };
const met = (isMet) => (isMet ? 'met' : 'missed');

/** Criteria in domains, shares of a maximum all of them; none is rounded before the total. */
function frameworkOf(criteria) {
  const domains = Array.from({ length: DOMAINS }, (_, at) => ({
    code: `${at}`,
    names,
    children: Array.from({ length: Math.ceil((criteria - at) / DOMAINS) }, (_, nth) => ({
      code: `${at}.${nth}`,
      names,
      max: 1 + ((at + nth) % 4) / 2,
      rule: { kind: 'proportional', of: `${at}.${nth}` },
    })),
  })).map((domain) => ({ ...domain, max: domain.children.reduce((sum, { max }) => sum + max, 0) }));
  const max = domains.reduce((sum, domain) => sum + domain.max, 0);
  const rounding = { total: { places: 2, rounding: 'half-up' } };
  return { id: 'bench', version: '1', names, rounding, root: { code: 'T', names, max, children: domains }, basis: [] };
}

const leavesOf = ({ root }) => root.children.flatMap(({ children }) => children);

/** Counts of thousands of dossiers, no two alike. */
function requestsOf(framework, more = () => ({})) {
  return Array.from({ length: UNITS }, (_, unit) => ({
    unit: `u${unit}`,
    period: '2026',
    inputs: Object.fromEntries(
      leavesOf(framework).map(({ code }, at) => {
        const denominator = 1000 + ((unit * 7919 + at * 104_729) % 9000);
        const numerator = Math.floor(denominator * (0.6 + ((unit * 31 + at * 17) % 40) / 100));
        return [code, { numerator, denominator, ...more(at) }];
      }),
    ),
  }));
}

function best(passes, run) {
  let least = Number.POSITIVE_INFINITY;
  for (let pass = 0; pass < passes; pass += 1) {
    const start = performance.now();
    run();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

const many = frameworkOf(120);
const figures = requestsOf(many);
const exactly = best(PASSES, () => scoreUnits(many, figures));
console.log(
  `${UNITS} units x ${leavesOf(many).length} criteria scored exactly, rounded at the end: ${exactly.toFixed(1)} ms  wanted: under 60: ${met(exactly < 60)}`,
);

// the same sums and nothing else: points of each criterion, of each domain, and the total
const totals = () =>
  figures.map(({ inputs }) =>
    many.root.children
      .map(({ children }) =>
        children
          .map(({ code, max }) => new Fraction(inputs[code].numerator, inputs[code].denominator).mul(max))
          .reduce((sum, points) => sum.add(points)),
      )
      .reduce((sum, points) => sum.add(points))
      .round(2),
  );
const cards = scoreUnits(many, figures);
const differ = totals().filter((total, at) => {
  const { n, d } = cards[at].points;
  return total.n * d !== n * total.d;
}).length;
const rival = best(PASSES, totals);
console.log(
  `  the same sums by fraction.js: ${rival.toFixed(1)} ms, ${(rival / exactly).toFixed(1)} times as long; totals that differ: ${differ}`,
);

const fewer = frameworkOf(38);
const requests = requestsOf(fewer);
const REPLICATES = 10_000;
const weighted =
  best(3, () => rankRobustness(fewer, requests, { seed: 1, replicates: REPLICATES, weights: { spread: 0.25 } })) / 1000;
console.log(
  `\n${REPLICATES.toLocaleString('en')} weight perturbations of ${UNITS} units x ${leavesOf(fewer).length} criteria: ${weighted.toFixed(2)} s  wanted: under 2: ${met(weighted < 2)}`,
);

const survey = { kind: 'share', verification: 'verified', uncertainty: { standardError: 0.02 } };
const surveyed = requestsOf(fewer, (at) => (at % 8 === 0 ? survey : {}));
const drawn = best(1, () => rankRobustness(fewer, surveyed, { seed: 1, replicates: 1000, surveyErrors: true })) / 1000;
console.log(`  1,000 samples of 5 surveyed criteria, each scored exactly: ${drawn.toFixed(2)} s`);
