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

// a value of the wrong type is not asked for its text: it is told elsewhere, and is on no page
const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

const withThousands = (value: unknown): string =>
  typeof value === 'number' ? String(value).replace(THOUSANDS, ',') : '';

function pageFees(fees: unknown): readonly string[] {
  const fee: unknown = Array.isArray(fees) ? fees[0] : undefined;
  if (!isObject(fee)) return [NOT_STATED];
  const [value, currency] = [own(fee, 'value'), asText(own(fee, 'currency'))];
  const names = CURRENCIES.get(currency) ?? [currency];
  const amounts = names.map((name) => `${withThousands(value)} ${name}`);
  return value === 0 ? ['Miễn phí', ...amounts] : amounts;
}

/** How the page would show a row. */
export function pageRow(row: PortalObject): PageRow {
  const method = own(row, 'submissionMethod');
  const amount = own(row, 'processingTime');
  return {
    label: CHANNELS.get(asText(method))?.label ?? '',
    time: typeof amount === 'number' ? pageTime(amount, asText(own(row, 'processingTimeUnit'))) : NOT_STATED,
    fees: pageFees(own(row, 'fees')),
    description: asText(own(row, 'description')),
  };
}
