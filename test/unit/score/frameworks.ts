import type { Criterion, Framework, Rule } from 'motcua/score';

export const named = (name: string) => ({ vi: name, en: name });

export const leaf = (code: string, max: number, rule?: Rule, rest: Partial<Criterion> = {}): Criterion => ({
  code,
  names: named(code),
  max,
  rule: rule ?? { kind: 'points', input: code },
  ...rest,
});

export const node = (
  code: string,
  max: number,
  children: readonly Criterion[],
  rest: Partial<Criterion> = {},
): Criterion => ({
  code,
  names: named(code),
  max,
  children,
  ...rest,
});

export const framework = (root: Criterion, rest: Partial<Framework> = {}): Framework => ({
  id: 'own',
  version: '1',
  names: named('own'),
  root,
  basis: [],
  ...rest,
});
