// Ballots added up and finished by domain, and how often the default interval contains the share it estimates. One run, best of passes.
// Run it with `npm run bench`, which builds the package first.
import { spawnSync } from 'node:child_process';
import { ballotAccumulator, estimate, estimateBy, satisfactionLevels, satisfactionRate } from '../../dist/survey.js';

const BALLOTS = 1_000_000;
const QUESTIONS = 10;
const PASSES = 3;
// as many different ballots as stay near the processor, as they do when each is added once it is read
const KEPT = 20_000;

/** xoshiro128**, seeded: the same draws in every run. */
function random(seed) {
  let [a, b, c, d] = [seed, 0x9e3779b9, 0x243f6a88, 0xb7e15162];
  const turn = (word, by) => ((word << by) | (word >>> (32 - by))) >>> 0;
  return () => {
    const drawn = (turn(Math.imul(b, 5), 7) * 9) >>> 0;
    const kept = (b << 9) >>> 0;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= kept;
    d = turn(d, 11);
    return drawn / 2 ** 32;
  };
}

const draw = random(20_261_127);
const levels = satisfactionLevels();
const questions = Array.from({ length: QUESTIONS }, (_, at) => ({ id: `q${at}`, kind: 'scale', levels }));
const questionnaire = { id: 'bench', version: '1', collector: 'desk', population: 'people served', questions };
const answer = () => levels[Math.floor(draw() ** 2 * levels.length)].id;
const ballotOf = (row, domains) => ({
  answers: Object.fromEntries(questions.map(({ id }) => [id, answer()])),
  facts: { domain: `d${row % domains}`, stratum: `s${Math.floor(row / domains) % 4}`, weight: 1 + (row % 7) / 4 },
});
const met = (isMet) => (isMet ? 'met' : 'missed');

console.log(
  `${BALLOTS.toLocaleString('en')} ballots of ${QUESTIONS} questions added up by domain and stratum; best of ${PASSES} passes`,
);
for (const [name, weighed] of [
  ['without weights', {}],
  ['with weights', { weights: 'weight' }],
]) {
  const ballots = Array.from({ length: KEPT }, (_, row) => ballotOf(row, 100));
  const { create, add } = ballotAccumulator(questionnaire, { strata: 'stratum', ...weighed }, { domains: ['domain'] });
  let least = Number.POSITIVE_INFINITY;
  for (let pass = 0; pass < PASSES; pass += 1) {
    const state = create();
    const start = performance.now();
    for (let at = 0; at < BALLOTS; at += 1) add(state, ballots[at % KEPT]);
    least = Math.min(least, performance.now() - start);
  }
  const millions = (BALLOTS * QUESTIONS) / least / 1000;
  console.log(
    `  ${name.padEnd(18)} ${millions.toFixed(1).padStart(6)} million answers/s  wanted: at least 10: ${met(millions >= 10)}`,
  );
}

const DOMAINS = 10_000;
const { create, add, extract } = ballotAccumulator(
  questionnaire,
  { strata: 'stratum', weights: 'weight' },
  { domains: ['domain'] },
);
const many = create();
for (let row = 0; row < DOMAINS * 40; row += 1) add(many, ballotOf(row, DOMAINS));
const state = extract(many);
const finished = (() => {
  let least = Number.POSITIVE_INFINITY;
  let count = 0;
  for (let pass = 0; pass < PASSES; pass += 1) {
    const start = performance.now();
    count = estimateBy(state, { kind: 'share', question: 'q0' }, ['domain']).length;
    least = Math.min(least, (performance.now() - start) / 1000);
  }
  return { least, count };
})();
console.log(
  `\n${finished.count.toLocaleString('en')} domains of ${state.cells.length.toLocaleString('en')} cells finished in ${finished.least.toFixed(2)} s  wanted: under 2: ${met(finished.least < 2)}`,
);

const r = spawnSync('Rscript', ['-e', 'library(survey); cat(as.character(packageVersion("survey")))'], {
  encoding: 'utf8',
});
if (r.status === 0) {
  // the same ballots, as columns, in svyby: the one R has for domains
  const script = `
    library(survey); set.seed(1); n <- 40000; d <- data.frame(domain = rep(1:1000, 40), s = rep(1:4, each = 10000), w = 1 + (seq_len(n) %% 7) / 4, y = rbinom(n, 1, 0.8))
    design <- svydesign(ids = ~1, strata = ~s, weights = ~w, data = d); t <- system.time(svyby(~y, ~domain, design, svymean))[["elapsed"]]; cat(t)`;
  const seconds = Number(spawnSync('Rscript', ['-e', script], { encoding: 'utf8' }).stdout) * 10;
  console.log(
    `svyby of R survey ${r.stdout}, a tenth of the domains times ten: ${seconds.toFixed(1)} s, ${(seconds / finished.least).toFixed(0)} times as long`,
  );
} else console.log('passed over: the ratio to svyby, for Rscript with the package survey is not here');

/** The chance of each number of successes of n. */
function binomial(n, p) {
  const chances = [];
  let log = n * Math.log(1 - p);
  for (let x = 0; x <= n; x += 1) {
    chances.push(Math.exp(log));
    log += Math.log((n - x) / (x + 1)) + Math.log(p / (1 - p));
  }
  return chances;
}

const SHARES = [0.5, 0.85, 0.95, 0.99];
const SIZES = [30, 100, 384, 1000];
const DRAWS = 20_000;
const contains = (interval, p) => interval !== null && interval.low <= p && p <= interval.high;

console.log(
  `\nHow often the 95 % interval of satisfactionRate contains the share: of ${DRAWS.toLocaleString('en')} samples drawn, and reckoned over all samples`,
);
console.log(`  ${'n'.padStart(5)}${SHARES.map((p) => `p = ${p}`.padStart(18)).join('')}`);
for (const n of SIZES) {
  const cells = SHARES.map((p) => {
    const holds = Array.from({ length: n + 1 }, (_, x) =>
      contains(satisfactionRate({ numerator: x, denominator: n }).interval, p),
    );
    const exact = binomial(n, p).reduce((sum, chance, x) => sum + (holds[x] ? chance : 0), 0);
    let found = 0;
    for (let time = 0; time < DRAWS; time += 1) {
      let x = 0;
      for (let at = 0; at < n; at += 1) if (draw() < p) x += 1;
      if (holds[x]) found += 1;
    }
    return `${((100 * found) / DRAWS).toFixed(1)}  (${(100 * exact).toFixed(1)})`.padStart(18);
  });
  console.log(`  ${String(n).padStart(5)}${cells.join('')}`);
}

const CLUSTERED = 1_000;
const question = { id: 'q', kind: 'single', options: [{ id: 'yes' }, { id: 'no' }], satisfied: ['yes'] };
const asked = { ...questionnaire, questions: [question] };
console.log(
  `\nThe same of ${CLUSTERED.toLocaleString('en')} samples of communes, ten ballots in each, an intra-class correlation of 0.1`,
);
console.log(`  ${'communes'.padStart(8)}${SHARES.map((p) => `p = ${p}`.padStart(12)).join('')}`);
for (const communes of [10, 30]) {
  const cells = SHARES.map((p) => {
    let found = 0;
    for (let time = 0; time < CLUSTERED; time += 1) {
      const ballots = Array.from({ length: communes }, (_, at) => {
        const shared = draw() < p;
        return Array.from({ length: 10 }, () => {
          const isYes = draw() < 0.1 ** 0.5 ? shared : draw() < p;
          return { answers: { q: isYes ? 'yes' : 'no' }, facts: { commune: `c${at}` } };
        });
      }).flat();
      const { interval } = estimate(
        { questionnaire: asked, design: { clusters: ['commune'] }, ballots },
        { kind: 'share', question: 'q' },
      );
      if (contains(interval, p)) found += 1;
    }
    return ((100 * found) / CLUSTERED).toFixed(1).padStart(12);
  });
  console.log(`  ${String(communes).padStart(8)}${cells.join('')}`);
}
