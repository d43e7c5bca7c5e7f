import { type Framework, score } from 'motcua/score';
import { expect, test } from 'vitest';

test('a criterion for information may have a rule that asks for its maximum', () => {
  const framework: Framework = {
    id: 'own',
    version: '1',
    names: { vi: 'Bộ', en: 'Set' },
    root: {
      code: 'T',
      names: { vi: 'Tổng', en: 'Total' },
      max: 10,
      children: [
        { code: '1', names: { vi: 'Một', en: 'One' }, max: 10, rule: { kind: 'points', input: 'a' } },
        {
          code: '2',
          names: { vi: 'Hai', en: 'Two' },
          max: 4,
          role: 'information',
          rule: { kind: 'proportional', of: 'b' },
        },
      ],
    },
    basis: [],
  };
  const { root, points } = score(framework, { unit: 'A', period: '2026', inputs: { a: 7, b: 1.5 } });
  expect(points).toEqual({ n: 7n, d: 1n });
  expect(root.children[1]?.points).toMatchObject({ n: 60n, d: 10n });
});
