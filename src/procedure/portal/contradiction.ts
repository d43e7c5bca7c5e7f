import type { SpanUnit } from '../../deadline/index.js';
import type { StatedLimit } from './stated-limits.js';

const RIVALS: ReadonlyMap<SpanUnit, SpanUnit> = /* @__PURE__ */ new Map<SpanUnit, SpanUnit>([
  ['working-day', 'calendar-day'],
  ['calendar-day', 'working-day'],
  ['hour', 'working-hour'],
]);

type Counted = { readonly amount: number; readonly unit: SpanUnit };

const total = (stated: readonly StatedLimit[]) => stated.reduce((sum, { amount }) => sum + amount, 0);

/** The same length in the rival unit, in one place of the note or as the sum of all its steps. */
function inRivalUnit({ amount, unit }: Counted, stated: readonly StatedLimit[]): string | undefined {
  const rival = stated.filter((one) => one.unit === RIVALS.get(unit));
  const same = rival.find((one) => one.amount === amount);
  if (same !== undefined) return same.text;
  const isSumOfSteps = rival.length > 1 && rival.length === stated.length && total(rival) === amount;
  return isSumOfSteps ? rival.map(({ text }) => text).join(' + ') : undefined;
}

/** Another length: the one limit of the note, or a longer one of the same unit. Steps that add up to the row's are no other length. */
function ofOtherLength({ amount, unit }: Counted, stated: readonly StatedLimit[]): string | undefined {
  const inOwnUnit = stated.filter((one) => one.unit === unit);
  if (total(inOwnUnit) === amount) return undefined;
  const plain = stated.filter(({ isExtension }) => !isExtension);
  const [alone] = plain;
  if (plain.length === 1 && alone?.isFromReceipt) return alone.text;
  return inOwnUnit.find((one) => !one.isExtension && one.isFromReceipt && one.amount > amount)?.text;
}

/**
 * The words of a note that the limit of its row cannot be brought together with, or `undefined`. A note that has the row's own limit
 * somewhere never contradicts it; what lengthens a limit ("kéo dài") and what is not counted from the receipt is no other length.
 */
export function contradiction(limit: Counted, stated: readonly StatedLimit[]): string | undefined {
  if (stated.some(({ amount, unit }) => amount === limit.amount && unit === limit.unit)) return undefined;
  return inRivalUnit(limit, stated) ?? ofOtherLength(limit, stated);
}
