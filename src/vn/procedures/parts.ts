import type { TimeLimit } from '../../deadline/index.js';
import type { Basis } from '../../kernel/index.js';
import type {
  AgencyReference,
  Channel,
  ChannelOffer,
  Fee,
  ForeignId,
  HandlingLevel,
  Level,
  Limits,
  ProcedureResult,
  Subject,
  SubjectKind,
} from '../../procedure/index.js';

// What the procedures are written with. Records are those of the national database as the portal showed them in July 2026.

export const workingDays = (amount: number): TimeLimit => ({ amount, unit: 'working-day' });
export const calendarDays = (amount: number): TimeLimit => ({ amount, unit: 'calendar-day' });

/** Due the same day, the next working day when received after 15:00. */
export const sameDayUntil15 = (...cutoffBasis: Basis[]): TimeLimit => ({
  unit: 'same-day',
  receiptCutoff: '15:00',
  cutoffBasis,
});

const database = 'Cơ sở dữ liệu quốc gia về thủ tục hành chính';
const recordTitle = {
  vi: 'Bản ghi trên Cổng Dịch vụ công quốc gia, đọc tháng 7/2026',
  en: 'Record on the National Public Service Portal, read in July 2026',
};

/** A record was read, in a copy, and its limit says what it means. */
export const record: readonly Basis[] = [{ document: database, title: recordTitle, status: 'verified' }];

/** A record was read, in a copy, and its limit has no unit, stands in rows that are cases, or is at odds with its own text. */
export const unclearRecord: readonly Basis[] = [{ document: database, title: recordTitle, status: 'unverified' }];

/** A record whose limit has a number and an empty unit. */
export const withoutUnit = (amount: number): Limits => ({ unread: [{ amount, unit: 'OTHER' }], basis: unclearRecord });

/** The texts a record names as its legal basis; none of them was read for it. */
export const texts = (...documents: string[]): Basis[] =>
  documents.map((document) => ({ document, status: 'unverified' }));

/** The id of the record on the national portal, the last part of its address. */
export const portalId = (id: string): ForeignId[] => [{ system: 'national-portal', id }];

export const results = (...codes: string[]): ProcedureResult[] => codes.map((code) => ({ code }));
export const levels = (...list: Level[]): HandlingLevel[] => list.map((level) => ({ level }));
export const agencies = (...names: string[]): { executing: AgencyReference[] } => ({
  executing: names.map((name) => ({ name })),
});

export const subjects = (...kinds: SubjectKind[]): Subject[] => kinds.map((kind) => ({ kind }));

/** Cán bộ, công chức, viên chức. */
export const officials: readonly SubjectKind[] = ['official', 'civil-servant', 'public-employee'];

/** The channels of a record, each with the same fee or none named. */
export const offered = (channels: readonly Channel[], fee?: Fee): ChannelOffer[] =>
  channels.map((channel) => (fee === undefined ? { channel } : { channel, fees: [fee] }));

export const threeChannels: readonly Channel[] = ['in-person', 'online', 'postal'];

export const dong = (amount: number, note?: string): Fee => ({
  amount,
  currency: 'VND',
  ...(note === undefined ? {} : { note }),
});

/** A fee whose amount the record does not have: where it is set, or why the amount cannot be taken. */
export const feeWithout = (note: string): Fee => ({ currency: 'VND', note });

/** The record says 0 and that this is free. */
export const free: Fee = { amount: 0, currency: 'VND', note: 'Miễn lệ phí.' };
/** The record says 0, which may mean free or not filled in. */
export const zeroUnexplained: Fee = {
  amount: 0,
  currency: 'VND',
  note: 'Bản ghi ghi 0; chưa rõ là miễn hay chưa ghi mức thu.',
};
/** The record says 0; the amount is set by each province. */
export const setByProvince: Fee = { currency: 'VND', note: 'Hội đồng nhân dân cấp tỉnh quyết định mức thu.' };
/** The record says 0; the amount is that of the law on fees and charges. */
export const setByFeeLaw: Fee = { currency: 'VND', note: 'Theo pháp luật về phí và lệ phí.' };

export const civilStatusField = { name: 'Hộ tịch' };
