import { shownValue } from '../../kernel/inside.js';
import type { Fee } from '../fee.js';
import type { Path } from './finding-codes.js';
import { given } from './given.js';
import { keep, keepUnknownFields, keepWrongType, type Ledger, tell } from './ledger.js';
import { feeKindInNote, moneyInNote, setElsewhere } from './money-in-note.js';
import { isObject, own, type PortalObject } from './read-fields.js';

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(['value', 'currency']);
const CURRENCY = /^[A-Z]{3}$/;

function readAmount(ledger: Ledger, fee: PortalObject, path: Path): number | undefined {
  const amount = own(fee, 'value');
  if (amount === undefined || amount === null) return undefined;
  if (typeof amount === 'number' && Number.isSafeInteger(amount) && amount >= 0) return amount;
  tell(ledger, 'fee/amount-unusable', path, { value: shownValue(amount), accepted: '0, 1, 2, 3, …' });
  keep(ledger, path, amount);
  return undefined;
}

function readCurrency(ledger: Ledger, fee: PortalObject, path: Path): string {
  const currency = own(fee, 'currency');
  if (typeof currency === 'string' && currency !== '') {
    if (!CURRENCY.test(currency)) tell(ledger, 'fee/currency-unknown', path, { value: shownValue(currency) });
    return currency;
  }
  if (currency !== undefined && currency !== null) keepWrongType(ledger, path, currency, 'text');
  tell(ledger, 'fee/currency-unknown', path, { value: 'VND', accepted: 'ISO 4217' });
  return 'VND';
}

/** Says what stands beside a fee of 0: money, another text that sets it, or nothing. Never reads it as free. */
function judgeZero(ledger: Ledger, path: Path, note: string): void {
  const money = moneyInNote(note);
  if (money !== undefined) {
    tell(ledger, 'fee/free-with-fee-in-note', path, { value: { amount: 0, note: money } });
    return;
  }
  const elsewhere = setElsewhere(note);
  if (elsewhere !== undefined) tell(ledger, 'fee/set-elsewhere', path, { value: { amount: 0, note: elsewhere } });
  else tell(ledger, 'fee/zero', path, { value: 0 });
}

function judge(ledger: Ledger, { amount, currency }: Fee, path: Path, note: string, smallFee: number): void {
  if (amount === 0) judgeZero(ledger, path, note);
  else if (amount !== undefined && currency === 'VND' && amount < smallFee) {
    const money = moneyInNote(note);
    tell(ledger, 'fee/implausibly-small', path, { value: { amount, currency, ...given('note', money) } });
  }
}

function readFee(ledger: Ledger, item: unknown, path: Path): Fee | undefined {
  if (!isObject(item)) {
    keepWrongType(ledger, path, item, '{ value, currency }');
    return undefined;
  }
  keepUnknownFields(ledger, item, KNOWN, path);
  const amount = readAmount(ledger, item, [...path, 'value']);
  return { ...given('amount', amount), currency: readCurrency(ledger, item, [...path, 'currency']) };
}

/** The fees of a row. The note is the bracket behind its one fee; the whole description is asked for money beside a fee of 0 or nearly 0. */
export function readRowFees(
  ledger: Ledger,
  row: PortalObject,
  path: Path,
  { feeNote, description, smallFee }: { feeNote: string | undefined; description: string; smallFee: number },
): readonly Fee[] {
  const value = own(row, 'fees');
  const items = Array.isArray(value) ? value : [];
  if (value !== undefined && value !== null && !Array.isArray(value)) keepWrongType(ledger, path, value, 'a list');
  else if (items.length === 0) tell(ledger, 'fee/not-stated', path);
  const fees: Fee[] = [];
  for (const [at, item] of items.entries()) {
    const fee = readFee(ledger, item, [...path, at]);
    if (fee === undefined) continue;
    judge(ledger, fee, [...path, at, 'value'], feeNote ?? description, smallFee);
    const kind = feeNote === undefined ? undefined : feeKindInNote(feeNote);
    fees.push({ ...fee, ...given('kind', kind), ...given('note', feeNote) });
  }
  return fees;
}
