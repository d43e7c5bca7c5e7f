import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { type DossierFacts, type DossierState, stateFromRow } from 'motcua/dossier';
import { type Indicator, rollUp } from 'motcua/indicator';
import { form06, rate, tally, tallyAccumulator, tallyIndicator } from 'motcua/statistics';
import { indicators766, rates, vietnam, vietnamCalendar } from 'motcua/vn';
import { describe, expect } from 'vitest';
import { soundRows } from '../arbitraries/rows.ts';
import { runs } from '../arbitraries/runs.ts';

const november = { from: '2026-10-15', to: '2026-11-14' };
const { disposition } = vietnam(november.to);
const options = { disposition, source: { system: 'one-stop' } };
const counted = { period: november, keys: ['unit', 'field'] as const };
const definitions = Object.values(indicators766);

const told = fc.option(fc.boolean(), { nil: undefined, freq: 3 });
const facts = fc
  .record({ electronicResult: told, digitised: told, dataReused: told, paidOnline: told })
  .map((all) => Object.fromEntries(Object.entries(all).filter(([, one]) => one !== undefined)) as DossierFacts);

/** Dossiers that all name a unit, with facts or without. */
const states: fc.Arbitrary<readonly DossierState[]> = fc.array(
  fc
    .record({ row: soundRows, unit: fc.constantFrom('A', 'B', 'C'), facts: fc.option(facts, { freq: 4 }) })
    .map(({ row, unit, facts: found }) => ({
      ...stateFromRow({ ...row, unit }, { on: november.to, calendar: vietnamCalendar }),
      ...(found === null ? {} : { facts: found }),
    })),
  { maxLength: 30 },
);

const figureOf = ({ numerator, denominator, value, verification, missing }: Indicator) => ({
  numerator,
  denominator,
  value,
  verification,
  missing,
});

describe('figures of a tally', () => {
  test.prop([states], { numRuns: runs(300) })('are never more than what they are of', (list) => {
    for (const definition of definitions) {
      const { whole, byUnit } = tallyIndicator(tally(list, counted), definition, options);
      for (const { numerator, denominator, verification } of [whole, ...byUnit]) {
        expect((numerator === null) === (verification === 'not-available')).toBe(true);
        expect((numerator ?? 0) <= (denominator ?? 0)).toBe(true);
      }
    }
  });

  test.prop([states], { numRuns: runs(300) })('of the units roll up to that of the whole', (list) => {
    for (const definition of definitions) {
      const { whole, byUnit } = tallyIndicator(tally(list, counted), definition, options);
      if (byUnit.length > 0) expect(figureOf(rollUp(byUnit, { unit: null }).sum)).toEqual(figureOf(whole));
    }
  });

  test.prop([states], { numRuns: runs(300) })(
    'of merged tallies of other units are their figures rolled up',
    (list) => {
      const { create, add, merge, extract } = tallyAccumulator(counted);
      const partOf = (unit: string) =>
        list.filter((state) => state.unit === unit).reduce((part, state) => add(part, state), create());
      const [a, b, c] = ['A', 'B', 'C'].map(partOf) as [
        ReturnType<typeof create>,
        ReturnType<typeof create>,
        ReturnType<typeof create>,
      ];
      for (const definition of definitions) {
        const merged = tallyIndicator(extract(merge(merge(a, b), c)), definition, options).whole;
        const parts = [a, b, c]
          .filter(({ cells }) => cells.length > 0)
          .map((part) => tallyIndicator(part, definition, { ...options, unit: part.cells[0]?.key[0] ?? null }).whole);
        if (parts.length > 0) expect(figureOf(rollUp(parts, { unit: null }).sum)).toEqual(figureOf(merged));
      }
    },
  );

  test.prop([states], { numRuns: runs(200) })('of progress and of online dossiers are the rates of form 06', (list) => {
    const all = tally(list, counted);
    const [total] = form06(all, { disposition }).rows;
    for (const [definition, named] of [
      [indicators766.progress, rates.progress766],
      [indicators766.onlineDossiers, rates.online],
    ] as const) {
      const { numerator, denominator, value } = rate(total!, named);
      expect(tallyIndicator(all, definition, options).whole).toMatchObject({ numerator, denominator, value });
    }
  });
});
