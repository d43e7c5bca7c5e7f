import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { dueDate, isMotcuaError } from 'motcua';
import { checkFramework } from 'motcua/score';
import { checkForm06, type Form06Columns, rate } from 'motcua/statistics';
import { satisfactionLevels, satisfactionRate } from 'motcua/survey';
import { rates, vietnam } from 'motcua/vn';
import {
  dueDateWorkbook,
  form06Workbook,
  rateWorkbook,
  scoreWorkbook,
  surveyWorkbook,
  type Workbook,
} from 'motcua/worksheet';
import { expect } from 'vitest';
import { runs } from '../arbitraries/runs.ts';
import { scoredFrameworks } from '../arbitraries/score-frameworks.ts';
import { agrees, computed, disagreements, serialOf } from '../reference/worksheet.ts';

const UNITS = {
  'working-day': 'working day',
  'calendar-day': 'day',
  week: 'week',
  month: 'month',
  year: 'year',
} as const;

const span = fc.oneof(
  fc.record({ unit: fc.constant('working-day' as const), amount: fc.integer({ min: 1, max: 90 }) }),
  fc.record({ unit: fc.constant('calendar-day' as const), amount: fc.integer({ min: 1, max: 120 }) }),
  fc.record({ unit: fc.constant('week' as const), amount: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ unit: fc.constant('month' as const), amount: fc.integer({ min: 1, max: 6 }) }),
  fc.record({ unit: fc.constant('year' as const), amount: fc.integer({ min: 1, max: 1 }) }),
);

const day = fc
  .integer({ min: 0, max: 1000 })
  .map((days) => new Date(Date.UTC(2023, 11, 15) + days * 86_400_000).toISOString().slice(0, 10));
const time = fc.integer({ min: 0, max: 1439 });
const clock = (minutes: number) => new Date(minutes * 60_000).toISOString().slice(11, 16);

const base = (): Workbook => {
  const receivedAt = '2026-01-05T08:00';
  const parts = [
    { amount: 1, unit: 'working-day' },
    { amount: 1, unit: 'month' },
  ] as const;
  const days = { from: '2023-12-01', to: '2027-12-31' };
  return dueDateWorkbook({ receivedAt, limit: { unit: 'sum', parts }, ...vietnam(receivedAt) }, { locale: 'en', days });
};
const duePlace = 'B32';
const engine = computed(base());

const choice = <T>(value: T) => ({ value, basis: [] });
const minutesOf = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));

const cases = fc.record({
  on: day,
  minutes: fc.option(time),
  cutoff: fc.option(fc.constantFrom('16:00', '10:30')),
  restDay: fc.constantFrom('as-stamped' as const, 'next-working-day' as const),
  missing: fc.constantFrom('last-day' as const, 'next-day' as const),
  first: span,
  second: fc.option(span),
});

type Case = typeof cases extends fc.Arbitrary<infer One> ? One : never;

/** A case as the library is asked it. */
function queryOf({ on, minutes, cutoff, restDay, missing, first, second }: Case) {
  const { calendar, policy } = vietnam('2026-01-05');
  return {
    receivedAt: minutes === null ? on : `${on}T${clock(minutes)}`,
    limit: second === null ? first : { unit: 'sum' as const, parts: [first, second] as const },
    calendar,
    policy: {
      ...policy,
      restDayReceipt: choice(restDay),
      lateReceipt: choice(cutoff === null ? ('as-stamped' as const) : { after: cutoff }),
      missingDay: choice(missing),
    },
  };
}

/** A case as it is typed into the sheet. */
const typedOf = ({ on, minutes, cutoff, restDay, missing, first, second }: Case) => ({
  B6: serialOf(on),
  B7: minutes === null ? null : minutes / 1440,
  B8: cutoff === null ? null : minutesOf(cutoff) / 1440,
  B9: restDay === 'next-working-day' ? 1 : 0,
  B10: missing === 'next-day' ? 1 : 0,
  B15: first.amount,
  C15: UNITS[first.unit],
  B16: second === null ? null : second.amount,
  C16: second === null ? null : UNITS[second.unit],
});

test.prop([cases], { numRuns: runs(200) })(
  'whatever is typed into the sheet of a due date, it shows the due date of the library',
  (one) => {
    for (const [address, value] of Object.entries(typedOf(one))) engine.type('Due date', address, value);
    const found = engine.at('Due date', duePlace);
    try {
      const { dueOn, certainty } = dueDate(queryOf(one));
      expect(found).toBe(serialOf(dueOn));
      expect(engine.at('Due date', 'B33')).toBe(certainty);
    } catch (error) {
      if (!isMotcuaError(error)) throw error;
      expect([error.code, found]).toEqual(['calendar/out-of-coverage', '#N/A']);
    }
  },
);

test.prop([day, span], { numRuns: runs(20) })(
  'every formula of a due date comes to what is kept beside it',
  (on, limit) => {
    const query = { receivedAt: `${on}T15:00`, limit, ...vietnam(on) };
    expect(disagreements(dueDateWorkbook(query, { locale: 'vi' }))).toEqual([]);
  },
);

const roundings = fc.constantFrom('half-up', 'half-down', 'half-even', 'up', 'down', 'ceiling', 'floor');
const counts = fc.oneof(
  fc.tuple(fc.nat({ max: 1000 }), fc.nat({ max: 1000 })),
  fc.tuple(fc.nat({ max: 200_000 }), fc.nat({ max: 200_000 })),
  // halves
  fc.tuple(fc.nat({ max: 800 }), fc.constantFrom(8, 16, 32, 64, 125, 160, 320, 640, 800, 0)),
);

test.prop([fc.array(counts, { minLength: 1, maxLength: 40 }), fc.nat({ max: 4 }), roundings], { numRuns: runs(100) })(
  'percentages are rounded as the library rounds them, halves too',
  (all, places, rounding) => {
    const columns = (numerator: number, denominator: number) =>
      ({ 3: 0, 4: 0, 5: 0, 6: 0, 7: denominator, 8: numerator, 9: 0, 10: 0, 11: 0, 12: 0, 13: 0 }) as Form06Columns;
    const found = all.map(([a, b]) => rate({ columns: columns(a, b) }, rates.withinLimit));
    expect(disagreements(rateWorkbook(found, { locale: 'vi', places, rounding }))).toEqual([]);
  },
);

const IDS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13] as const;
const figures = fc
  .tuple(...IDS.map(() => fc.nat({ max: 6 })))
  .map((all) => Object.fromEntries(IDS.map((id, at) => [id, all[at]])) as unknown as Form06Columns);
const tree = fc
  .tuple(figures, fc.array(fc.tuple(figures, fc.array(figures, { maxLength: 3 })), { maxLength: 3 }))
  .map(([total, units]) => [
    { key: [] as (string | null)[], columns: total },
    ...units.flatMap(([own, below], at) => [
      { key: [`u${at}`], columns: own },
      ...below.map((columns, place) => ({ key: [`u${at}`, place === 0 ? null : `p${place}`], columns })),
    ]),
  ]);

test.prop([tree], { numRuns: runs(60) })(
  'a report breaks as many rules in the workbook as in the library, and has its rates',
  (rows) => {
    const workbook = form06Workbook({ rows }, { locale: 'vi', rates: Object.values(rates) });
    expect(disagreements(workbook)).toEqual([]);
    const broken = workbook.sheets[2]?.rows[4]?.[1];
    expect(broken?.kind === 'formula' && broken.value).toBe(checkForm06({ rows }).length);
  },
);

test.prop(
  [
    fc.array(fc.nat({ max: 300 }), { minLength: 5, maxLength: 5 }),
    fc.constantFrom(0.8, 0.9, 0.95, 0.99),
    fc.option(fc.nat({ max: 500 })),
  ],
  { numRuns: runs(100) },
)('the rate and the interval of a survey are those of the library', (given, level, more) => {
  const levels = satisfactionLevels();
  const questionnaire = {
    id: 'q',
    version: '1',
    collector: 'c',
    population: 'p',
    questions: [{ id: 'q1', kind: 'scale', levels }],
  } as const;
  const n = given.reduce((sum, one) => sum + one, 0);
  const answers = levels.map(({ id }, at) => ({ id, count: { numerator: given[at] as number, denominator: n } }));
  const satisfied = { numerator: (given[0] as number) + (given[1] as number), denominator: n };
  const leftOut = { missing: 1, notApplicable: 0, refused: 2 };
  const population = more === null ? {} : { population: Math.max(1, n + more) };
  const workbook = surveyWorkbook([{ question: 'q1', n, answers, satisfied, leftOut }], questionnaire, {
    locale: 'en',
    level,
    ...population,
  });
  expect(disagreements(workbook)).toEqual([]);
  const { interval } = satisfactionRate(satisfied, { level, ...population });
  const low = workbook.sheets[0]?.rows.find(([cell]) => cell?.kind === 'text' && cell.text === 'Lower end')?.[2];
  expect(low?.kind === 'formula' && agrees(low.value, interval?.low ?? 'nothing to count')).toBe(true);
});

test.prop([scoredFrameworks], { numRuns: runs(150) })(
  'a score card is the same by formulas, whatever is absent',
  ({ framework, inputs }) => {
    fc.pre(!checkFramework(framework).some(({ severity }) => severity === 'error'));
    const request = { unit: 'u', period: '2026', inputs };
    expect(disagreements(scoreWorkbook(framework, request, { locale: 'vi' }))).toEqual([]);
  },
);
