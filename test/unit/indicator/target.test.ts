import { narrate } from 'motcua';
import { meetsTarget, type TargetRequest, targetStanding } from 'motcua/indicator';
import { describe, expect, test } from 'vitest';
import { codes, figure, silent } from './figures.ts';

const ninety = (target: TargetRequest) => figure({ target });

describe('a target', () => {
  test.each<[TargetRequest, string, boolean, [bigint, bigint]]>([
    [{ value: 0.9, direction: 'at-least' }, 'met', true, [0n, 1n]],
    [{ value: '0.9', direction: 'exactly' }, 'met', true, [0n, 1n]],
    [{ value: '9/10', direction: 'at-most' }, 'met', true, [0n, 1n]],
    [{ value: { n: 19n, d: 20n }, direction: 'at-least' }, 'missed', false, [-1n, 20n]],
    [{ value: 0.95, direction: 'exactly' }, 'missed', false, [-1n, 20n]],
    [{ value: 0.85, direction: 'exactly' }, 'missed', false, [1n, 20n]],
    [{ value: 0.85, direction: 'at-most' }, 'missed', false, [1n, 20n]],
    [{ value: 0.85, direction: 'above' }, 'met', true, [1n, 20n]],
    [{ value: 0.9, direction: 'above' }, 'missed', false, [0n, 1n]],
    [{ value: 0.95, direction: 'below' }, 'met', true, [-1n, 20n]],
    [{ value: 0.9, direction: 'below' }, 'missed', false, [0n, 1n]],
    [{ value: 0.95, direction: 'at-most', kind: 'ceiling' }, 'within-ceiling', true, [-1n, 20n]],
    [{ value: 0.9, direction: 'at-most', kind: 'ceiling' }, 'within-ceiling', true, [0n, 1n]],
    [{ value: 0.85, direction: 'at-most', kind: 'ceiling' }, 'above-ceiling', false, [1n, 20n]],
  ])('%o stands to 9/10 as %s', (target, outcome, meets, [n, d]) => {
    const standing = targetStanding(ninety(target));
    expect([standing.outcome, standing.meets, standing.gap]).toEqual([outcome, meets, { n, d }]);
    expect(meetsTarget(ninety(target))).toBe(meets);
    expect(standing.problems).toHaveLength(meets ? 0 : 1);
  });

  test('is compared exactly, a decimal by its shortest form', () => {
    const third = { kind: 'ratio' as const, numerator: 1, denominator: 3 };
    expect(meetsTarget(figure({ ...third, target: { value: 0.3333333333333333, direction: 'at-least' } }))).toBe(true);
    expect(meetsTarget(figure({ ...third, target: { value: '1/3', direction: 'exactly' } }))).toBe(true);
    // 0.1 + 0.2 is 0.30000000000000004 in doubles, three tenths here
    const tenths = figure({ numerator: 3, denominator: 10, target: { value: 0.3, direction: 'exactly' } });
    expect(meetsTarget(tenths)).toBe(true);
  });

  test('of what has no value is neither met nor missed', () => {
    const target: TargetRequest = { value: 0.9, direction: 'at-least' };
    for (const one of [silent({ target }), figure({ numerator: 0, denominator: 0, target })]) {
      const standing = targetStanding(one);
      expect([standing.outcome, standing.meets, standing.gap]).toEqual(['unknown', null, null]);
      expect(codes(standing.problems)).toEqual(['indicator/no-value']);
    }
  });

  test('that nobody set is not met', () => {
    expect(targetStanding(figure())).toEqual({ outcome: 'no-target', meets: null, gap: null, problems: [] });
  });

  test('is told in words with both figures', () => {
    const { problems } = targetStanding(ninety({ value: 0.95, direction: 'at-least' }));
    expect(narrate(problems, { locale: 'vi' })).toBe(
      '1.  Không đạt mục tiêu (vị trí: value; đã nhập: "9/10"; hợp lệ: >= 19/20)',
    );
    const strict = [
      ['above', '> 9/10'],
      ['below', '< 9/10'],
    ] as const;
    for (const [direction, accepted] of strict) {
      expect(targetStanding(ninety({ value: 0.9, direction })).problems).toMatchObject([{ accepted }]);
    }
  });
});
