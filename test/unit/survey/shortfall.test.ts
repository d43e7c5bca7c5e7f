import { type ObtainedStratum, shortfall } from 'motcua/survey';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';

const plan = { strata: ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, n: 10 })) };

describe('a shortfall', () => {
  const answer = shortfall(plan, [
    { id: 'c', obtained: 1, invited: 20 },
    { id: 'a', obtained: 12 },
    { id: 'b', obtained: 0 },
    { id: 'd', obtained: 9, invited: 15 },
  ]);

  test('is told stratum by stratum in the order of the plan', () => {
    expect(answer.strata).toEqual([
      { id: 'a', planned: 10, obtained: 12, missing: 0, response: null, action: 'none' },
      {
        id: 'b',
        planned: 10,
        obtained: 0,
        missing: 10,
        response: { numerator: 0, denominator: 10 },
        action: 'collect-or-merge',
      },
      {
        id: 'c',
        planned: 10,
        obtained: 1,
        missing: 9,
        response: { numerator: 1, denominator: 20 },
        action: 'collect-or-merge',
      },
      { id: 'd', planned: 10, obtained: 9, missing: 1, response: { numerator: 9, denominator: 15 }, action: 'collect' },
      { id: 'e', planned: 10, obtained: null, missing: null, response: null, action: 'ask-how-many' },
    ]);
  });

  test('sums what was told, and lets no stratum make up for another', () => {
    expect([answer.planned, answer.obtained, answer.missing]).toEqual([50, 22, 20]);
  });

  test('tells an empty stratum as an error, one that is short as a warning', () => {
    expect(answer.problems).toEqual([
      { code: 'survey/stratum-empty', path: ['b'], severity: 'error', value: 0, accepted: '10' },
      { code: 'survey/stratum-of-one', path: ['c'], severity: 'warning', value: 1, accepted: '10' },
      { code: 'survey/stratum-short', path: ['d'], severity: 'warning', value: 9, accepted: '10' },
      { code: 'survey/stratum-not-told', path: ['e'], severity: 'warning', value: null, accepted: '10' },
    ]);
  });

  test('is none where as many came as were planned, or none were', () => {
    const { strata, problems } = shortfall(
      {
        strata: [
          { id: 'a', n: 2 },
          { id: 'b', n: 0 },
        ],
      },
      [
        { id: 'a', obtained: 2 },
        { id: 'b', obtained: 0 },
      ],
    );
    expect(strata.map(({ missing, action }) => [missing, action])).toEqual([
      [0, 'none'],
      [0, 'none'],
    ]);
    expect(strata.map(({ response }) => response)).toEqual([
      { numerator: 2, denominator: 2 },
      { numerator: 0, denominator: 0 },
    ]);
    expect(problems).toEqual([]);
  });

  test.each([
    ['a stratum nobody planned', plan, [{ id: 'z', obtained: 1 }], 'survey/unknown-stratum', 'obtained.0.id'],
    [
      'a stratum told twice',
      plan,
      [
        { id: 'a', obtained: 1 },
        { id: 'a', obtained: 1 },
      ],
      'survey/stratum-twice',
      'obtained.1.id',
    ],
    [
      'more than were asked',
      plan,
      [{ id: 'a', obtained: 3, invited: 2 }],
      'survey/above-invited',
      'obtained.0.obtained',
    ],
    ['no number', plan, [{ id: 'a', obtained: Number.NaN }], 'survey/out-of-range', 'obtained.0.obtained'],
    ['half a ballot', plan, [{ id: 'a', obtained: 0.5 }], 'survey/out-of-range', 'obtained.0.obtained'],
    [
      'fewer than none asked',
      plan,
      [{ id: 'a', obtained: 0, invited: -1 }],
      'survey/out-of-range',
      'obtained.0.invited',
    ],
    ['nothing for what came', plan, undefined, 'survey/no-strata', 'obtained'],
    ['nothing for a stratum', plan, [null], 'survey/unknown-stratum', 'obtained.0.id'],
    ['nothing for a planned one', { strata: [null] }, [], 'survey/out-of-range', 'strata.0.n'],
    ['no plan', { strata: [] }, [], 'survey/no-strata', 'strata'],
    ['nothing', undefined, [], 'survey/no-strata', 'strata'],
    [
      'a plan that names one twice',
      { strata: [plan.strata[0], plan.strata[0]] },
      [],
      'survey/stratum-twice',
      'strata.1.id',
    ],
    ['a plan without numbers', { strata: [{ id: 'a' }] }, [], 'survey/out-of-range', 'strata.0.n'],
  ])('is refused for %s', (_, of, obtained, code, path) => {
    const error = refused(() => shortfall(of as typeof plan, obtained as ObtainedStratum[]));
    expect([error.code, error.problems[0]?.path.join('.')]).toEqual([code, path]);
  });
});
