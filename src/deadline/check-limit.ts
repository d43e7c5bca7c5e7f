import { readMinutes, refuse } from '../kernel/inside.js';
import type { Span, TimeLimit } from './time-limit.js';

const MOST_PARTS = 100;

/** The smallest amount of a unit (above 0; in hours a minute), the largest (36,600 days), and whether it may have a fraction. */
type Bounds = { readonly least: number; readonly most: number; readonly fraction: boolean };

const whole = (most: number): Bounds => ({ least: Number.MIN_VALUE, most, fraction: false });
const partial = (least: number, most: number): Bounds => ({ least, most, fraction: true });

const UNITS: ReadonlyMap<string, Bounds> = /* @__PURE__ */ new Map([
  ['working-day', partial(Number.MIN_VALUE, 36_600)],
  ['calendar-day', whole(36_600)],
  ['week', whole(5_228)],
  ['month', whole(1_202)],
  ['year', whole(100)],
  ['working-hour', partial(1 / 60, 878_400)],
  ['hour', partial(1 / 60, 878_400)],
  ['minute', whole(52_704_000)],
]);

type Path = readonly (string | number)[];

const refuseUnit = (value: unknown, path: Path, others: string): never =>
  refuse('deadline/unknown-unit', {
    path: [...path, 'unit'],
    value: value ?? null,
    accepted: [...UNITS.keys()].join(' | ') + others,
  });

/**
 * Refuses what is not a span.
 *
 * @throws `deadline/unknown-unit`, `deadline/amount-out-of-bounds`, `deadline/fraction-not-allowed`.
 */
export function checkSpan(span: Span, path: Path, others = ''): void {
  const unit = UNITS.get(span?.unit) ?? refuseUnit(span?.unit, path, others);
  const { amount } = span;
  if (!(typeof amount === 'number' && amount >= unit.least && amount <= unit.most)) {
    refuse('deadline/amount-out-of-bounds', {
      path: [...path, 'amount'],
      value: amount ?? null,
      accepted: unit.fraction ? `0 < x ≤ ${unit.most}` : `1..${unit.most}`,
    });
  }
  if (!unit.fraction && !Number.isInteger(amount)) {
    refuse('deadline/fraction-not-allowed', { path: [...path, 'amount'], value: amount, accepted: '1, 2, 3, …' });
  }
}

/**
 * Refuses what is not a limit.
 *
 * @throws `deadline/unknown-unit`, `deadline/amount-out-of-bounds`, `deadline/fraction-not-allowed`,
 * `deadline/not-a-sum`, `kernel/not-a-time`.
 */
export function checkLimit(limit: TimeLimit): void {
  const path: Path = ['limit'];
  const cutoff: unknown = limit?.receiptCutoff;
  if (cutoff !== undefined && !(typeof cutoff === 'string' && cutoff.length === 5 && readMinutes(cutoff, 0) >= 0)) {
    refuse('kernel/not-a-time', { path: [...path, 'receiptCutoff'], value: cutoff, accepted: 'HH:mm, 00:00..23:59' });
  }
  switch (limit?.unit) {
    case 'same-day':
    case 'on-the-spot':
      return;
    case 'sum': {
      const parts: readonly Span[] = limit.parts;
      if (!Array.isArray(parts) || parts.length < 2 || parts.length > MOST_PARTS) {
        refuse('deadline/not-a-sum', {
          path: [...path, 'parts'],
          value: parts ?? null,
          accepted: `[span, span, …], 2..${MOST_PARTS}`,
        });
      }
      for (const [at, part] of parts.entries()) checkSpan(part, [...path, 'parts', at]);
      return;
    }
    default:
      checkSpan(limit, path, ' | same-day | on-the-spot | sum');
  }
}
