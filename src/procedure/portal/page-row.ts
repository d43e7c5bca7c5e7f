import { CHANNELS } from './labels.js';
import { isObject, NOT_STATED, own, type PortalObject } from './read-fields.js';
import { pageTime } from './row-limit.js';

/** A row of the table of channels in the words the page has for it, one after the other. */
export type PageRow = {
  /** The channel. */
  readonly label: string;
  /** The limit. */
  readonly time: string;
  /** The fee, in each way the page may write it. */
  readonly fees: readonly string[];
  /** What follows. */
  readonly description: string;
};

const THOUSANDS = /\B(?=(?:\d{3})+(?!\d))/g;

const CURRENCIES: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ new Map([['VND', ['Việt Nam Đồng', 'VNĐ']]]);

function pageFees(fees: unknown): readonly string[] {
  const fee: unknown = Array.isArray(fees) ? fees[0] : undefined;
  if (!isObject(fee)) return [NOT_STATED];
  const [value, currency] = [own(fee, 'value'), String(own(fee, 'currency'))];
  const names = CURRENCIES.get(currency) ?? [currency];
  const amounts = names.map((name) => `${String(value).replace(THOUSANDS, ',')} ${name}`);
  return value === 0 ? ['Miễn phí', ...amounts] : amounts;
}

/** How the page would show a row. */
export function pageRow(row: PortalObject): PageRow {
  const method = own(row, 'submissionMethod');
  const amount = own(row, 'processingTime');
  const description = own(row, 'description');
  return {
    label: CHANNELS.get(String(method))?.label ?? '',
    time: typeof amount === 'number' ? pageTime(amount, String(own(row, 'processingTimeUnit'))) : NOT_STATED,
    fees: pageFees(own(row, 'fees')),
    description: typeof description === 'string' ? description : '',
  };
}
