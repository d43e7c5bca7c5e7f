import type { SpanUnit } from '../../deadline/index.js';
import { shownValue } from '../../kernel/inside.js';
import type { Limits, UnreadLimit } from '../limits.js';
import type { Path } from './finding-codes.js';
import { given } from './given.js';
import { keepWrongType, type Ledger, tell } from './ledger.js';
import { own, type PortalObject } from './read-fields.js';

/** A unit of the portal: the library's, the most of it a limit may have, whether it may have a fraction, and the words on the page. */
type Unit = { readonly unit: SpanUnit; readonly most: number; readonly fraction: boolean; readonly page: string };

const UNITS: ReadonlyMap<string, Unit> = /* @__PURE__ */ new Map<string, Unit>([
  ['WORKING_DAY', { unit: 'working-day', most: 36_600, fraction: true, page: ' Ngày làm việc' }],
  ['DAY', { unit: 'calendar-day', most: 36_600, fraction: false, page: ' Ngày' }],
  ['HOUR', { unit: 'hour', most: 878_400, fraction: true, page: ' Giờ' }],
  ['MONTH', { unit: 'month', most: 1_202, fraction: false, page: ' Tháng' }],
  ['YEAR', { unit: 'year', most: 100, fraction: false, page: ' Năm' }],
]);

const ACCEPTED = /* @__PURE__ */ (() => [...UNITS.keys(), 'NONE'].join(' | '))();
const LEAST_HOURS = 1 / 60;
const TIME = 'processingTime';
const UNIT = 'processingTimeUnit';

/** How the page writes a limit. */
export const pageTime = (amount: number, unit: string): string => `${amount}${UNITS.get(unit)?.page ?? ''}`;

function readAmount(ledger: Ledger, row: PortalObject, path: Path): number | undefined {
  const amount = own(row, TIME);
  if (amount === undefined || amount === null) return undefined;
  if (typeof amount === 'number' && Number.isFinite(amount)) return amount;
  keepWrongType(ledger, [...path, TIME], amount, 'a number');
  return undefined;
}

function readUnit(ledger: Ledger, row: PortalObject, path: Path): string {
  const unit = own(row, UNIT);
  if (typeof unit === 'string' && unit !== '') return unit;
  tell(ledger, 'limit/unit-unknown', [...path, UNIT], { value: null, accepted: ACCEPTED });
  if (unit !== undefined && unit !== null) keepWrongType(ledger, [...path, UNIT], unit, 'text');
  return 'NONE';
}

const unread = (amount: number | undefined, unit: string): Limits => {
  const limit: UnreadLimit = { ...given('amount', amount), unit };
  return { unread: [limit] };
};

function countable(ledger: Ledger, amount: number, code: string, unit: Unit, path: Path): Limits {
  const isDecimal = !Number.isInteger(amount);
  if (isDecimal) tell(ledger, 'limit/decimal', [...path, TIME], { value: amount });
  if (isDecimal && !unit.fraction) return unread(amount, code);
  const least = unit.unit === 'hour' ? LEAST_HOURS : Number.MIN_VALUE;
  if (amount < least || amount > unit.most) {
    tell(ledger, 'limit/amount-unusable', [...path, TIME], { value: amount, accepted: `0 < x ≤ ${unit.most}` });
    return unread(amount, code);
  }
  if (unit.unit === 'hour') tell(ledger, 'limit/hour-may-be-working-hour', [...path, UNIT], { value: amount });
  return { statutory: { amount, unit: unit.unit } };
}

/** The limit of a row: counted when its unit can be counted in, unread when it cannot, `undefined` when there is none. */
export function readRowLimit(ledger: Ledger, row: PortalObject, path: Path): Limits | undefined {
  const amount = readAmount(ledger, row, path);
  const code = readUnit(ledger, row, path);
  if (code === 'NONE') {
    tell(ledger, 'limit/none', [...path, TIME], amount === undefined ? {} : { value: amount });
    return amount === undefined ? undefined : unread(amount, code);
  }
  const unit = UNITS.get(code);
  if (unit === undefined) {
    tell(ledger, 'limit/unit-unknown', [...path, UNIT], {
      value: shownValue(code),
      accepted: ACCEPTED,
    });
    return unread(amount, code);
  }
  if (amount === undefined) {
    tell(ledger, 'limit/amount-unusable', [...path, TIME], { value: null, accepted: 'a number' });
    return unread(undefined, code);
  }
  return countable(ledger, amount, code, unit, path);
}
