import { rollUp } from 'motcua/indicator';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';
import { codes, figure, silent } from './figures.ts';

const whole = { unit: 'province' };

describe('a roll-up', () => {
  test('sums what is above and below the line, and averages nothing', () => {
    const { sum, parts, partial, problems } = rollUp(
      [figure({ numerator: 1, denominator: 2 }), figure({ unit: 'B', numerator: 90, denominator: 98 })],
      whole,
    );
    expect([sum.numerator, sum.denominator, sum.value]).toEqual([91, 100, { n: 91n, d: 100n }]);
    expect([sum.unit, sum.verification, sum.missing, parts, partial, problems]).toEqual([
      'province',
      'verified',
      [],
      2,
      false,
      [],
    ]);
  });

  test('names the units that are silent, and counts none of them as 0', () => {
    const { sum, partial, problems } = rollUp([figure(), silent({ unit: 'B' }), silent({ unit: 'C' })], whole);
    expect([sum.value, sum.missing, partial]).toEqual([{ n: 9n, d: 10n }, ['B', 'C'], true]);
    expect(sum.verification).toBe('needs-reconciliation');
    expect(problems).toMatchObject([{ code: 'indicator/missing-parts', value: 2 }]);
  });

  test('of nothing but silence is not available', () => {
    const { sum, partial } = rollUp([silent(), silent({ unit: 'B' })], whole);
    expect([sum.numerator, sum.value, sum.verification, sum.missing, partial]).toEqual([
      null,
      null,
      'not-available',
      ['A', 'B'],
      true,
    ]);
  });

  test('of partial sums still names who is missing', () => {
    const province = rollUp([figure(), silent({ unit: 'B' })], { unit: 'P1' }).sum;
    const { sum, partial } = rollUp([province, figure({ unit: 'P2' })], { unit: null });
    expect([sum.missing, partial, sum.verification]).toEqual([['B'], true, 'needs-reconciliation']);
  });

  test('is as sure as its least sure part', () => {
    const unsure = figure({ unit: 'B', verification: 'needs-reconciliation' });
    expect(rollUp([figure(), unsure], whole).sum.verification).toBe('needs-reconciliation');
  });

  test('of amounts has the denominator 1, and of decimals is exact', () => {
    const amount = { kind: 'amount' as const, denominator: 1 };
    const parts = [figure({ ...amount, numerator: 0.1 }), figure({ ...amount, unit: 'B', numerator: 0.2 })];
    expect(rollUp(parts, whole).sum).toMatchObject({ numerator: 0.3, denominator: 1, value: { n: 3n, d: 10n } });
  });

  test('has the target it is given, not those of its parts', () => {
    const part = figure({ target: { value: 0.95, direction: 'at-least' } });
    expect(rollUp([part], whole).sum.target).toBe(undefined);
    expect(rollUp([part], { ...whole, target: { value: 0.5, direction: 'at-most' } }).sum.target).toEqual({
      value: { n: 1n, d: 2n },
      direction: 'at-most',
      kind: 'target',
    });
  });

  test('leaves uncertainty out and says so, and names two systems', () => {
    const sample = figure({ uncertainty: { standardError: 0.03 } });
    const other = figure({ unit: 'B', source: { ...sample.source, system: 'portal' } });
    const { sum, problems } = rollUp([sample, other], whole);
    expect(sum.uncertainty).toBe(undefined);
    expect(sum.source.system).toBe('one-stop + portal');
    expect(codes(problems)).toEqual(['indicator/other-system', 'indicator/uncertainty-left-out']);
  });

  test('names its systems in one order, each once, whatever the order of the parts and who was added up before', () => {
    const of = (unit: string, system: string) => figure({ unit, source: { ...figure().source, system } });
    const parts = [of('A', 'portal'), of('B', 'one-stop'), of('C', 'email'), of('D', 'portal')];
    const systemOf = (some: typeof parts) => rollUp(some, whole).sum.source.system;
    expect(systemOf(parts)).toBe('email + one-stop + portal');
    expect(systemOf([...parts].reverse())).toBe('email + one-stop + portal');
    const district = rollUp(parts.slice(0, 2), { unit: 'P1' }).sum;
    expect(systemOf([district, ...parts.slice(2)])).toBe('email + one-stop + portal');
  });

  test.each([
    ['other-code', { code: 'x' }],
    ['other-definition', { definition: 'x' }],
    ['other-instrument', { source: { system: 'one-stop', instrument: 'x' } }],
    ['other-population', { source: { system: 'one-stop', instrument: 'dossiers', population: 'x' } }],
    ['other-period', { period: { from: '2026-10-16', to: '2026-11-14' } }],
    ['other-day', { on: '2026-11-15' }],
    ['other-day', { knownOn: '2026-11-15' }],
    ['unit-twice', { unit: 'A' }],
    ['no-unit', { unit: null }],
  ])('is refused for %s', (name, other) => {
    const error = refused(() => rollUp([figure(), figure({ unit: 'B', ...other })], whole));
    expect([error.code, codes(error.problems)]).toEqual(['indicator/cannot-roll-up', [`indicator/${name}`]]);
    expect(error.problems[0]?.path[0]).toBe(1);
  });

  test('of published percentages is refused: their counts are not known', () => {
    const percent = { kind: 'ratio' as const, measure: '%', numerator: 93.79, denominator: 100 };
    const error = refused(() => rollUp([figure(percent), figure({ ...percent, unit: 'B' })], whole));
    expect(codes(error.problems)).toEqual(['indicator/no-counts', 'indicator/no-counts']);
  });

  test('of nothing, or of more than a number holds, is refused', () => {
    expect(refused(() => rollUp([], whole)).code).toBe('indicator/no-parts');
    const most = { kind: 'ratio' as const, numerator: Number.MAX_SAFE_INTEGER, denominator: 1 };
    expect(refused(() => rollUp([figure(most), figure({ ...most, unit: 'B' })], whole)).code).toBe(
      'indicator/sum-too-large',
    );
    const small = { ...most, numerator: 1e-9 };
    expect(refused(() => rollUp([figure(most), figure({ ...small, unit: 'B' })], whole)).code).toBe(
      'indicator/sum-too-large',
    );
  });
});
