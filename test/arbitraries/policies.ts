import fc from 'fast-check';
import type { DeadlinePolicy, Span, TimeLimit } from 'motcua/deadline';

const choice = <T>(values: fc.Arbitrary<T>) => values.map((value) => ({ value, basis: [] }));
const flag = choice(fc.boolean());
export const times = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);

export const policies: fc.Arbitrary<DeadlinePolicy> = fc.record({
  id: fc.constant('random'),
  restDayReceipt: choice(fc.constantFrom('as-stamped' as const, 'next-working-day' as const)),
  lateReceipt: choice(
    fc.oneof(
      fc.constant('as-stamped' as const),
      times.map((after) => ({ after })),
    ),
  ),
  sameDayCutoff: choice(times),
  roll: fc.record({
    'weekly-rest': flag,
    holiday: flag,
    tet: flag,
    'in-lieu': flag,
    'swapped-off': flag,
    closure: flag,
  }),
  missingDay: choice(fc.constantFrom('last-day' as const, 'next-day' as const)),
});

const daySpans = fc.oneof(
  fc.record({
    unit: fc.constantFrom('working-day' as const, 'calendar-day' as const),
    amount: fc.integer({ min: 1, max: 60 }),
  }),
  fc.record({ unit: fc.constant('week' as const), amount: fc.integer({ min: 1, max: 8 }) }),
  fc.record({ unit: fc.constant('month' as const), amount: fc.integer({ min: 1, max: 6 }) }),
  fc.record({ unit: fc.constant('year' as const), amount: fc.constant(1) }),
);
const clockSpans = fc.oneof(
  fc.record({ unit: fc.constant('hour' as const), amount: fc.integer({ min: 1, max: 100 }) }),
  fc.record({ unit: fc.constant('minute' as const), amount: fc.integer({ min: 1, max: 5000 }) }),
);
const sums = (spans: fc.Arbitrary<Span>) =>
  fc
    .tuple(spans, spans, fc.array(spans, { maxLength: 1 }))
    .map(([a, b, more]) => ({ unit: 'sum' as const, parts: [a, b, ...more] as [Span, Span, ...Span[]] }));

const cutoff = fc.option(times, { nil: undefined });
const withCutoff = (limits: fc.Arbitrary<TimeLimit>) =>
  fc
    .tuple(limits, cutoff)
    .map(([limit, receiptCutoff]): TimeLimit => (receiptCutoff === undefined ? limit : { ...limit, receiptCutoff }));

/** Limits that end at the end of a day. */
export const dayLimits: fc.Arbitrary<TimeLimit> = withCutoff(
  fc.oneof(
    { weight: 5, arbitrary: daySpans },
    { weight: 1, arbitrary: fc.record({ unit: fc.constantFrom('same-day' as const, 'on-the-spot' as const) }) },
    { weight: 2, arbitrary: sums(daySpans) },
  ),
);

/** Limits of every kind that needs no office hours. */
export const limits: fc.Arbitrary<TimeLimit> = fc.oneof(
  { weight: 5, arbitrary: dayLimits },
  { weight: 1, arbitrary: clockSpans },
  { weight: 1, arbitrary: sums(fc.oneof(daySpans, clockSpans)) },
);
