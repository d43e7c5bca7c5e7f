import { refuse, toMinutes } from '../kernel/index.js';
import type { Span, TimeLimit } from './time-limit.js';

const MOST_PARTS = 100;

/** The largest amount of each unit, 36,600 days in each, and whether it may have a fraction. */
const UNITS: ReadonlyMap<string, { readonly most: number; readonly fraction: boolean }> = /* @__PURE__ */ new Map([
  ['working-day', { most: 36_600, fraction: true }],
  ['calendar-day', { most: 36_600, fraction: false }],
  ['week', { most: 5_228, fraction: false }],
  ['month', { most: 1_202, fraction: false }],
  ['year', { most: 100, fraction: false }],
  ['working-hour', { most: 878_400, fraction: true }],
  ['hour', { most: 878_400, fraction: true }],
  ['minute', { most: 52_704_000, fraction: false }],
]);

type Path = readonly (string | number)[];

const refuseUnit = (value: unknown, path: Path, others: string): never =>
  refuse('deadline/unknown-unit', {
    path: [...path, 'unit'],
    value: value ?? null,
    accepted: [...UNITS.keys()].join(' | ') + others,
  });

function checkSpan(span: Span, path: Path, others: string): void {
  const unit = UNITS.get(span?.unit) ?? refuseUnit(span?.unit, path, others);
  const { amount } = span;
  if (!(typeof amount === 'number' && amount > 0 && amount <= unit.most)) {
    refuse('deadline/amount-out-of-bounds', {
      path: [...path, 'amount'],
      value: amount ?? null,
      accepted: `above 0, at most ${unit.most}`,
    });
  }
  if (!unit.fraction && !Number.isInteger(amount)) {
    refuse('deadline/fraction-not-allowed', { path: [...path, 'amount'], value: amount, accepted: 'a whole number' });
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
  if (limit?.receiptCutoff !== undefined) toMinutes(limit.receiptCutoff);
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
          accepted: `2..${MOST_PARTS} spans`,
        });
      }
      for (const [at, part] of parts.entries()) checkSpan(part, [...path, 'parts', at], '');
      return;
    }
    default:
      checkSpan(limit, path, ' | same-day | on-the-spot | sum');
  }
}
