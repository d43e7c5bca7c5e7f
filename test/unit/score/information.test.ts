import { contributions, type Framework, score } from 'motcua/score';
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

test('what is below a criterion for information adds nothing to the total', () => {
  const names = { vi: 'Tên', en: 'Name' };
  const leaf = (code: string) => ({ code, names, max: 10, rule: { kind: 'points', input: code } as const });
  const information = { code: 'i', names, max: 10, role: 'information' as const, children: [leaf('2')] };
  const root = { code: 'T', names, max: 10, children: [leaf('1'), information] };
  const framework: Framework = { id: 'own', version: '1', names, root, basis: [] };
  const card = score(framework, { unit: 'A', period: '2026', inputs: { 1: 7, 2: 9 } });
  expect(contributions(card).map(({ code, points }) => [code, Number(points.n) / Number(points.d)])).toEqual([
    ['T', 0],
    ['1', 7],
  ]);
});
