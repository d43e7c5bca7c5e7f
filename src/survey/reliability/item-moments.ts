import type { Ballot } from '../ballots/ballot.js';
import { ballotReader } from '../ballots/ballot-reader.js';
import type { LeftOut } from '../estimate.js';
import type { Question } from '../questionnaire/question.js';
import type { Questionnaire } from '../questionnaire/questionnaire.js';

/** What the figures are made of: how the answers to some questions vary together. */
export type ItemMoments = {
  /** Ballots with a valid answer to each. */
  readonly n: number;
  /** The others, each by the reason of its first question without one. */
  readonly leftOut: LeftOut;
  /** Σ (x - mean of x) (y - mean of y) for every two questions. */
  readonly products: readonly Float64Array[];
};

type Sums = {
  n: number;
  /** The first ballot, which the means are counted from: a mean of large numbers itself would be rounded. */
  start: Float64Array;
  readonly means: Float64Array;
  readonly products: readonly Float64Array[];
};

/** Adds a ballot by the recurrence of Welford (1962), Technometrics 4, 419-420: no large sums whose difference would be noise, and answers that are all alike vary by 0 and not nearly. */
function add(sums: Sums, answers: Float64Array): void {
  const { means, products } = sums;
  if (sums.n === 0) sums.start = answers;
  const part = sums.n / (sums.n + 1);
  sums.n += 1;
  const away = answers.map((answer, at) => answer - (sums.start[at] as number) - (means[at] as number));
  for (const [at, one] of away.entries()) {
    means[at] = (means[at] as number) + one / sums.n;
    const row = products[at] as Float64Array;
    for (const [other, two] of away.entries()) row[other] = (row[other] as number) + one * two * part;
  }
}

/** What turns an answer as it was read into a value: the points of a level, a number as it is. */
const valuesOf = (item: Question): ((read: number) => number) =>
  item.kind === 'scale' ? (read) => item.levels[read]?.points ?? Number.NaN : (read) => read;

/** How the answers to some questions of a questionnaire, which has been checked, vary together. */
export function itemMoments(
  ballots: Iterable<Ballot>,
  questionnaire: Questionnaire,
  items: readonly Question[],
): ItemMoments {
  const { questions, read, why } = ballotReader(questionnaire);
  const places = items.map((item) => questions.indexOf(item));
  const values = items.map(valuesOf);
  const answers = new Float64Array(questions.length);
  const leftOut = { missing: 0, notApplicable: 0, refused: 0 };
  const sums: Sums = {
    n: 0,
    start: new Float64Array(0),
    means: new Float64Array(items.length),
    products: items.map(() => new Float64Array(items.length)),
  };
  for (const ballot of ballots) {
    read(ballot, answers);
    const without = places.find((place) => Number.isNaN(answers[place] as number));
    if (without === undefined) {
      add(
        sums,
        Float64Array.from(places, (place, at) => (values[at] as (answer: number) => number)(answers[place] as number)),
      );
      continue;
    }
    const reason = why(ballot, without, answers);
    leftOut[reason === 'off-scale' ? 'missing' : reason] += 1;
  }
  return { n: sums.n, leftOut, products: sums.products };
}
