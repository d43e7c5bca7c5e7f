import { type DossierFacts, stateFromRow } from 'motcua/dossier';
import { type Tally, tallyAccumulator, tallyIndicator } from 'motcua/statistics';
import { indicators766, vietnam } from 'motcua/vn';
import { expect, test } from 'vitest';
import { conformance, type Row, rowsOf } from './data.ts';

/** The leaves of the portal that come from dossiers, by its names for them. */
const LEAVES = {
  ON_TIME: 'progress',
  ORIGINAL_RESULT_AVAILABLE: 'electronicResult',
  SO_HOA_GIAY_TO_GIAI_QUYET: 'digitised',
  REUSED_DIGITIZED_DATA: 'dataReused',
} as const;

const FACTS = { electronicResult: 'electronicResult', digitised: 'digitised', dataReused: 'dataReused' } as const;

const quarter = { from: '2026-07-01', to: '2026-09-30' };
const { calendar, disposition } = vietnam(quarter.to);
const { create, add, merge, extract } = tallyAccumulator({ period: quarter, keys: ['unit'] });

/** So many dossiers alike, by doubling. */
function times(count: number, unit: string, { endedOn, facts }: { endedOn: string; facts?: DossierFacts }): Tally {
  const state = stateFromRow(
    { receivedAt: '2026-07-06', dueOn: '2026-07-13', endedOn, unit },
    { on: quarter.to, calendar },
  );
  let [sum, power] = [create(), add(create(), facts === undefined ? state : { ...state, facts })];
  for (let left = count; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) sum = merge(sum, power);
    power = merge(power, power);
  }
  return sum;
}

/** A tally that holds the counts the portal shows of a unit: so many on time, so many with each fact. */
function tallyOf(unit: string, rows: readonly Row[]): Tally {
  const numerators = new Map(
    rows.map((row) => [LEAVES[row['metric'] as keyof typeof LEAVES], Number(row['numerator'])]),
  );
  const all = Number(rows[0]?.['denominator']);
  const inTime = numerators.get('progress') ?? all;
  const facts = Object.keys(FACTS).map((name) => [name, numerators.get(name as keyof typeof FACTS) ?? 0] as const);
  // dossiers in an order, the first on time, the first with each fact: parted wherever one of these ends
  const ends = [...new Set([0, inTime, all, ...facts.map(([, count]) => count)])].sort((a, b) => a - b);
  return ends.slice(1).reduce((sum, end, at) => {
    const from = ends[at] as number;
    const told: DossierFacts = Object.fromEntries(facts.map(([name, count]) => [name, from < count]));
    return merge(sum, times(end - from, unit, { endedOn: from < inTime ? '2026-07-10' : '2026-07-20', facts: told }));
  }, create());
}

conformance('indicators of decision 766 as the portal shows them', () => {
  const rows = rowsOf('index/qd766-leaves.csv').filter(
    ({ metric, period }) => metric !== undefined && metric in LEAVES && period === '2026-Q3',
  );
  const units = [...new Set(rows.map(({ unit }) => unit as string))];
  const ofUnit = (unit: string) => rows.filter((row) => row['unit'] === unit);

  test('have one denominator for progress and group 4, which is why group 4 is of all that is handled', () => {
    const seen = units.filter((unit) => ofUnit(unit).length > 1);
    for (const unit of seen) expect(new Set(ofUnit(unit).map(({ denominator }) => denominator)).size).toBe(1);
    console.log(`766: ${rows.length} leaves of ${units.length} units, ${seen.length} with several`);
    expect(seen.length).toBeGreaterThanOrEqual(3);
  });

  test('come out of a tally that holds their dossiers, for each unit and all together', () => {
    const all = extract(units.map((unit) => tallyOf(unit, ofUnit(unit))).reduce(merge, create()));
    const options = { disposition, source: { system: 'portal' } };
    let compared = 0;
    for (const [metric, name] of Object.entries(LEAVES)) {
      const { whole, byUnit } = tallyIndicator(all, indicators766[name], options);
      for (const row of rows.filter((one) => one['metric'] === metric)) {
        const found = byUnit.find(({ unit }) => unit === row['unit']);
        expect([row['unit'], metric, found?.numerator, found?.denominator]).toEqual([
          row['unit'],
          metric,
          Number(row['numerator']),
          Number(row['denominator']),
        ]);
        compared += 1;
      }
      expect(whole.numerator).toBe(byUnit.reduce((sum, one) => sum + (one.numerator ?? 0), 0));
      expect(whole.denominator).toBe(byUnit.reduce((sum, one) => sum + (one.denominator ?? 0), 0));
    }
    console.log(`766: ${compared} leaves compared`);
    expect(compared).toBe(rows.length);
  });

  test('of payment come out of the dossiers with a fee', () => {
    const paid = rowsOf('index/qd766-payment.csv');
    const all = extract(
      paid
        .flatMap(({ unit, paidOnline, withObligation }) => [
          times(Number(paidOnline), unit as string, { endedOn: '2026-07-10', facts: { paidOnline: true } }),
          times(Number(withObligation) - Number(paidOnline), unit as string, {
            endedOn: '2026-07-10',
            facts: { paidOnline: false },
          }),
          // no fee was due
          times(5, unit as string, { endedOn: '2026-07-10', facts: { digitised: true } }),
        ])
        .reduce(merge, create()),
    );
    const { byUnit } = tallyIndicator(all, indicators766.paidOnline, { disposition, source: { system: 'portal' } });
    expect(byUnit.map(({ unit, numerator, denominator }) => `${unit} ${numerator}/${denominator}`).sort()).toEqual(
      paid.map(({ unit, paidOnline, withObligation }) => `${unit} ${paidOnline}/${withObligation}`).sort(),
    );
    console.log(`766: ${paid.length} units of payment compared`);
  });
});
