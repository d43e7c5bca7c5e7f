import { type Framework, score } from 'motcua/score';
import { frameworks } from 'motcua/vn';
import { describe, expect, test } from 'vitest';

/** The inputs a framework reads as shares, by their names. */
const sharesOf = (part: unknown): readonly string[] => {
  if (typeof part !== 'object' || part === null) return [];
  const { op, of } = part as { op?: unknown; of?: unknown };
  return op === 'share' ? [of as string] : Object.values(part).flatMap(sharesOf);
};

describe.each<[string, Framework, number]>([
  ['decision 766', frameworks.qd766, 21],
  ['circular 01/2018', frameworks.tt01Agency, 5],
])('the shares of %s', (_name, framework, many) => {
  const names = sharesOf(framework.root);

  test('are all there are', () => {
    expect(new Set(names).size).toBe(many);
  });

  test.each(names)('%s takes no percentage', (name) => {
    // what stands before it in its rule, so that it is read
    const others = {
      'tt01/5/level': 'commune',
      'tt01/5/approved-at-desk': 0.1,
      'tt01/8/prolonged': 0,
      'tt01/9/late': 0,
      'tt01/9/online-procedures': 0.5,
    };
    const problems = (given: unknown) =>
      score(framework, { unit: 'a', period: '2026', inputs: { ...others, [name]: given } as never }).problems.filter(
        ({ code }) => code !== 'score/unknown-input',
      );
    expect(problems(45).map(({ code, path }) => [code, path.at(-1)])).toEqual([['score/not-a-share', name]]);
    expect(problems(0.45)).toEqual([]);
  });
});
