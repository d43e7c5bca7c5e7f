import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { type BallotState, ballotAccumulator, type Estimate, estimate, estimateBy, type Sample } from 'motcua/survey';
import { expect } from 'vitest';
import { pairs, requests, samples } from '../arbitraries/samples.ts';

const options = { domains: ['sex', 'service'], pairs };

/** What sums may be off by: they are added in another order, and squares are taken about 0 first. */
const TOLERANCE = 1e-7;

const isNear = (a: number, b: number, scale = 1) =>
  Math.abs(a - b) <= TOLERANCE * Math.max(scale, Math.abs(a), Math.abs(b));

function numbersIn(estimate: Estimate): readonly (number | null)[] {
  const { value, standardError, interval, n, effectiveN, designEffect, df, count, leftOut } = estimate;
  const { missing, notApplicable, refused } = leftOut;
  return [
    value,
    standardError,
    interval?.low ?? null,
    interval?.high ?? null,
    n,
    df,
    count.numerator,
    missing,
    notApplicable,
    refused,
    // a variance of rounding alone has a design effect of rounding alone
    standardError !== null && standardError > 1e-6 * Math.abs(value ?? 0) ? effectiveN : null,
    standardError !== null && standardError > 1e-6 * Math.abs(value ?? 0) ? designEffect : null,
  ];
}

function expectSame(a: Estimate, b: Estimate): void {
  const [first, second] = [numbersIn(a), numbersIn(b)];
  const scale = Math.abs(a.value ?? 1);
  expect(b.notOfCounts).toBe(a.notOfCounts);
  for (const [at, number] of first.entries()) {
    const other = second[at] as number | null;
    const isSame = number === null || other === null ? number === other : isNear(number, other, scale);
    if (!isSame) expect({ at, figures: second }).toEqual({ at, figures: first });
  }
}

/** A state of the ballots, in parts that are merged. */
function stateOf({ questionnaire, design, ballots }: Sample, parts: number): BallotState {
  const { create, add, merge, extract } = ballotAccumulator(questionnaire, design, options);
  const states = Array.from({ length: parts }, create);
  for (const [row, ballot] of ballots.entries()) add(states[(row * 7) % parts] as BallotState, ballot);
  return extract(states.reduceRight((a, b) => merge(b, a)));
}

test.prop([samples, fc.integer({ min: 1, max: 5 }), fc.constantFrom(...requests)])(
  'ballots added up in any parts have the figures of the ballots themselves',
  (sample, parts, request) => {
    const state = JSON.parse(JSON.stringify(stateOf(sample, parts)));
    expectSame(estimate(sample, request), estimate(state, request));
    expectSame(
      estimate(sample, { ...request, domain: { sex: 'f' } }),
      estimate(state, { ...request, domain: { sex: 'f' } }),
    );
  },
);

test.prop([samples, fc.constantFrom(...requests)])('so do the figures of every domain', (sample, request) => {
  const state = stateOf(sample, 2);
  const wanted = estimateBy(sample, request, ['sex', 'service']);
  const found = estimateBy(state, request, ['sex', 'service']);
  expect(found.map(({ domain }) => domain)).toEqual(wanted.map(({ domain }) => domain));
  for (const [at, one] of wanted.entries()) expectSame(one, found[at] as Estimate);
});
