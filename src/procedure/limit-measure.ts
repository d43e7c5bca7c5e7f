import type { Span, SpanUnit, TimeLimit } from '../deadline/index.js';
import { spansOf } from '../deadline/inside.js';
import type { Exact } from '../kernel/index.js';
import { addExact, exact, exactDecimal, multiplyExact } from '../kernel/inside.js';

/** A unit in which limits are measured. The conversions are those that hold on every day: 7 days a week, 12 months a year, 60 minutes an hour. */
export type MeasureUnit = Exclude<SpanUnit, 'week' | 'year' | 'hour'>;

/** How much of each unit a limit asks for; nothing at all for same-day and on-the-spot. */
export type Measure = ReadonlyMap<MeasureUnit, Exact>;

const CONVERTED: ReadonlyMap<SpanUnit, { readonly unit: MeasureUnit; readonly factor: number }> =
  /* @__PURE__ */ new Map([
    ['week', { unit: 'calendar-day', factor: 7 }],
    ['year', { unit: 'month', factor: 12 }],
    ['hour', { unit: 'minute', factor: 60 }],
  ]);

function measured({ amount, unit }: Span): readonly [MeasureUnit, Exact] {
  const { unit: into, factor } = CONVERTED.get(unit) ?? { unit: unit as MeasureUnit, factor: 1 };
  return [into, multiplyExact(exactDecimal(amount), exact(factor))];
}

/** How much of each unit a limit asks for. */
export function measureOf(limit: TimeLimit): Measure {
  const totals = new Map<MeasureUnit, Exact>();
  for (const [unit, amount] of spansOf(limit).map(measured)) {
    totals.set(unit, addExact(totals.get(unit) ?? exact(0), amount));
  }
  return totals;
}
