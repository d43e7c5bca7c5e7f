import { shownValue } from '../../kernel/inside.js';
import type { ChannelOffer } from '../channel-offer.js';
import type { Path } from './finding-codes.js';
import { filled, given } from './given.js';
import { judgeNote, type ReadNotes } from './judge-note.js';
import { CHANNELS } from './labels.js';
import { keepUnknownFields, keepWrongType, type Ledger, tell } from './ledger.js';
import { type PageRow, pageRow } from './page-row.js';
import { isObject, own, type PortalObject, readList } from './read-fields.js';
import { readRowFees } from './row-fees.js';
import { readRowLimit } from './row-limit.js';
import { splitFeeNote } from './split-fee-note.js';

/** A row of the table of channels: what it offers, where it stands in the record, and how the page shows it. */
export type PortalRow = { readonly offer: ChannelOffer; readonly at: number; readonly page: PageRow };

const KEY = 'executionMethods';
const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'submissionMethod',
  'processingTime',
  'processingTimeUnit',
  'fees',
  'description',
]);

function readChannel(ledger: Ledger, row: PortalObject, path: Path): Pick<ChannelOffer, 'channel' | 'named'> {
  const method = own(row, 'submissionMethod');
  const known = typeof method === 'string' ? CHANNELS.get(method) : undefined;
  if (known !== undefined) return { channel: known.channel };
  const accepted = [...CHANNELS.keys()].join(' | ');
  tell(ledger, 'channel/unknown', [...path, 'submissionMethod'], { value: shownValue(method ?? null), accepted });
  if (typeof method === 'string' && method !== '') return { named: method };
  if (method !== undefined && method !== null) keepWrongType(ledger, [...path, 'submissionMethod'], method, 'text');
  return {};
}

function readDescription(ledger: Ledger, row: PortalObject, path: Path): string {
  const description = own(row, 'description');
  if (typeof description === 'string') return description;
  if (description !== undefined && description !== null) keepWrongType(ledger, path, description, 'text');
  return '';
}

const hasOneFee = (row: PortalObject) => {
  const fees = own(row, 'fees');
  return Array.isArray(fees) && fees.length === 1;
};

type RowReading = { readonly smallFee: number; readonly notes: ReadNotes };

function readOffer(ledger: Ledger, row: PortalObject, path: Path, { smallFee, notes }: RowReading): ChannelOffer {
  keepUnknownFields(ledger, row, KNOWN, path);
  const channel = readChannel(ledger, row, path);
  const limits = readRowLimit(ledger, row, path);
  const notePath = [...path, 'description'];
  const description = readDescription(ledger, row, notePath);
  const split = hasOneFee(row) ? splitFeeNote(description) : { note: description };
  if (split.isUnclear) tell(ledger, 'text/fee-note-unclear', notePath, { value: shownValue(description) });
  const fees = readRowFees(ledger, row, [...path, 'fees'], { feeNote: split.feeNote, description, smallFee });
  judgeNote(ledger, limits, split.note, notePath, notes);
  return {
    ...channel,
    ...given('limits', limits),
    ...given('fees', filled(fees)),
    ...given('note', split.note === '' ? undefined : split.note),
  };
}

/** The rows of the table of channels, in their order; what is no row is kept and told. */
export function readRows(ledger: Ledger, record: PortalObject, smallFee: number): readonly PortalRow[] {
  const rows: PortalRow[] = [];
  const reading = { smallFee, notes: new Map() };
  for (const [at, row] of readList(ledger, record, KEY).entries()) {
    if (isObject(row)) rows.push({ offer: readOffer(ledger, row, [KEY, at], reading), at, page: pageRow(row) });
    else keepWrongType(ledger, [KEY, at], row, 'a row');
  }
  return rows;
}
