import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { decimalText, type Framework, type Rule, ruleFormula, type ScoreInputs, scoreUnits } from 'motcua/score';
import { expect } from 'vitest';
import { cellAnswer } from '../reference/worksheet.ts';

const MAX = 20;

/** Some places after the point, so that sums and bounds are what they look like. */
const decimal = (least: number, most: number) =>
  fc.integer({ min: least * 100, max: most * 100 }).map((hundredths) => hundredths / 100);

const figures = fc.constantFrom('x', 'y', 'share');

const arithmetic = fc.oneof(
  figures,
  fc.record({ op: fc.constantFrom('add', 'subtract', 'multiply', 'divide'), of: fc.tuple(figures, decimal(-5, 5)) }),
  fc.record({
    op: fc.constantFrom('min', 'max', 'add', 'multiply'),
    of: fc.array(figures, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ op: fc.constantFrom('numerator', 'denominator'), of: fc.constant('share') }),
  fc.record({ op: fc.constant('share'), of: fc.constantFrom('share', 'x', 'y') }),
) as fc.Arbitrary<never>;

const bounds = fc
  .uniqueArray(decimal(-2, 5), { minLength: 1, maxLength: 4 })
  .map((found) => [...found].sort((a, b) => a - b));

const steps = fc
  .tuple(bounds, fc.boolean(), fc.boolean(), fc.array(decimal(0, MAX), { minLength: 4, maxLength: 4 }))
  .map(
    ([found, isOpen, inclusive, points]) =>
      found.map((from, at) => ({
        ...(isOpen && at === 0 ? {} : { from }),
        inclusive,
        outcome: points[at] as number,
      })) as never,
  );

/** The rules that stand alone. */
const simple: fc.Arbitrary<Rule> = fc.oneof(
  fc.record({ kind: fc.constant('points' as const), input: figures }),
  fc.record({
    kind: fc.constant('choice' as const),
    input: fc.constant('answer'),
    options: fc.constantFrom({ có: MAX, 'một "phần"': 7.5, không: 0 }, { 'c\\ó': 3, không: MAX }, { có: MAX }),
  }),
  fc.record({ kind: fc.constant('proportional' as const), of: arithmetic }),
  fc.record({ kind: fc.constant('to-target' as const), of: arithmetic, target: decimal(1, 3), uncapped: fc.boolean() }),
  fc.record({ kind: fc.constant('above-floor' as const), of: figures, floor: decimal(0, 2), inclusive: fc.boolean() }),
  // a figure that is read and not reckoned, for in doubles a sum may fall on the other side of a bound
  fc.record({ kind: fc.constant('steps' as const), of: figures, steps }),
  fc.record({ kind: fc.constant('per-unit' as const), of: arithmetic, points: decimal(0, 3) }),
  fc.record({
    kind: fc.constant('deductions' as const),
    each: fc.array(fc.record({ of: arithmetic, points: decimal(1, 3) }), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('no-failure' as const), of: figures }),
  fc.record({
    kind: fc.constant('min-max' as const),
    input: fc.constantFrom('x', 'y'),
    bounds: fc.constantFrom<'cohort' | [number, number]>('cohort', [-1, 4]),
    direction: fc.constantFrom<'direct' | 'inverse'>('direct', 'inverse'),
    outside: fc.constantFrom<'clamp' | 'extend'>('clamp', 'extend'),
  }),
  fc.record({ kind: fc.constant('imported' as const), of: arithmetic, outOf: decimal(1, 10) }),
  fc.record({
    kind: fc.constant('relative' as const),
    input: fc.constantFrom('x', 'y'),
    against: fc.constant('greatest' as const),
  }),
);

const rules: fc.Arbitrary<Rule> = fc.oneof(
  { weight: 3, arbitrary: simple },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('sum' as const),
      parts: fc.array(fc.record({ max: fc.constant(MAX), rule: simple }), { minLength: 1, maxLength: 3 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('worst-of' as const),
      rules: fc.array(simple, { minLength: 1, maxLength: 3 }),
    }),
  },
);

const inputs: fc.Arbitrary<ScoreInputs> = fc.record({
  x: fc.option(decimal(-2, 5), { freq: 8 }),
  y: fc.option(decimal(0, 3), { freq: 8 }),
  share: fc
    .tuple(fc.nat({ max: 40 }), fc.nat({ max: 40 }))
    .map(([one, other]) => ({ numerator: Math.min(one, other), denominator: Math.max(one, other) })),
  answer: fc.constantFrom('có', 'một "phần"', 'không', 'c\\ó', 'CÓ', null),
});

const cells = {
  x: { value: 'S!A1', cohort: 'S!$A$1:$A$3' },
  y: { value: 'S!B1', cohort: 'S!$B$1:$B$3' },
  share: { numerator: 'S!C1', denominator: 'S!D1' },
  answer: 'S!E1',
};

type Cell = number | string | null;

const rowOf = ({ x, y, share, answer }: ScoreInputs): Cell[] => {
  const { numerator, denominator } = share as { numerator: number; denominator: number };
  return [x as Cell, y as Cell, numerator, denominator, answer as Cell];
};

/** No limits: a rule is compared, not what its criterion makes of it. */
const frameworkOf = (rule: Rule): Framework => ({
  id: 'own',
  version: '1',
  names: { vi: 'Bộ', en: 'Set' },
  root: {
    code: 'T',
    names: { vi: 'Tổng', en: 'Total' },
    max: MAX,
    children: [{ code: '1', names: { vi: 'Một', en: 'One' }, max: MAX, role: 'information', rule }],
  },
  basis: [],
});

test.prop([rules, fc.array(inputs, { minLength: 3, maxLength: 3 })], { numRuns: 300 })(
  'the Excel formula of a rule equals its evaluation',
  (rule, all) => {
    const requests = all.map((one, at) => ({ unit: `u${at}`, period: '2026', inputs: one }));
    const raw = scoreUnits(frameworkOf(rule), requests)[0]?.root.children[0]?.raw ?? null;
    const found = cellAnswer(ruleFormula(rule, cells, { max: MAX }), all.map(rowOf));
    if (raw === null) expect(['#N/A', '#DIV/0!']).toContain(found);
    else {
      const points = Number(decimalText(raw, { places: 15, locale: 'en' }));
      expect(typeof found).toBe('number');
      expect(Math.abs((found as number) - points)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(points)));
    }
  },
);

const modes = fc.constantFrom('half-up', 'up', 'down');

test.prop([
  modes,
  fc.integer({ min: 0, max: 4 }),
  fc.integer({ min: -500_000, max: 500_000 }),
  fc.integer({ min: 1, max: 400 }),
])(
  'the Excel formula of rounded points equals their rounding, but within a double of where it turns',
  (rounding, places, numerator, denominator) => {
    // 12820/400 is 32.05, which a worksheet of doubles without the corrections of Excel may round down to 32.04
    const scaled = Math.abs((numerator / denominator) * 10 ** places);
    const turns = rounding === 'half-up' ? Math.floor(scaled) + 0.5 : Math.round(scaled);
    fc.pre((rounding !== 'half-up' && scaled === turns) || Math.abs(scaled - turns) > 1e-6);
    const rule: Rule = { kind: 'formula', of: { op: 'divide', of: ['n', 'd'] } };
    const formula = ruleFormula(rule, { n: 'S!A1', d: 'S!B1' }, { max: 1, rounding: { places, rounding } });
    const exact = { n: BigInt(numerator), d: BigInt(denominator) };
    const found = cellAnswer(formula, [[numerator, denominator]]);
    expect(found).toBeCloseTo(Number(decimalText(exact, { places, rounding, locale: 'en' })), 9);
  },
);
