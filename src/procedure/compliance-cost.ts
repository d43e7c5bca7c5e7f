import type { Exact } from '../kernel/index.js';
import { addExact, exact, exactDecimal, multiplyExact, reduceExact, refuse } from '../kernel/inside.js';
import type { Channel } from './channel.js';
import type { ChannelOffer } from './channel-offer.js';
import type { Fee } from './fee.js';
import type { Procedure } from './procedure.js';

/**
 * What the cost of a procedure to its applicant is reckoned from. None of it is law: every number is the caller's, from a survey or an official
 * price, and stands beside the answer.
 */
export type CostAssumptions = {
  /** Visits to an office by channel, 0 or more; a channel that is absent cannot be reckoned. */
  readonly visits: { readonly [channel in Channel]?: number };
  /** Money spent on a visit: travel, parking; VND, 0 or more. */
  readonly perVisit: number;
  /** Hours a visit takes, way and waiting included, 0 or more. */
  readonly hoursPerVisit: number;
  /** Hours to prepare the dossier and fill in its forms, 0 or more. */
  readonly hoursToPrepare: number;
  /** What an hour of the applicant's is worth; VND, 0 or more. */
  readonly valueOfHour: number;
  /** What an original costs to get; VND, 0 or more. */
  readonly perOriginal: number;
  /** What a copy costs; VND, 0 or more. */
  readonly perCopy: number;
  /** Which of several fees is paid: all of them, or the lowest or highest where they are alternatives. */
  readonly fees: 'sum' | 'lowest' | 'highest';
  /** What a fee of 0 means: `free`, or `unknown` where sources write 0 for what they do not know. */
  readonly zeroFees: 'free' | 'unknown';
};

/** The cost of a procedure to its applicant, part by part. VND, exact; `null` is what cannot be known, which is not 0. */
export type ComplianceCost = {
  /** Fees; `null` when the row names none, one without an amount, in another currency than VND, or of 0 where that is unknown. */
  readonly fees: Exact | null;
  /** Visits times what a visit costs. */
  readonly visits: Exact;
  /** Originals and copies; `null` when the procedure does not list its documents, or for one of them either number. Papers a database holds cost nothing. */
  readonly documents: Exact | null;
  /** Hours of visits and preparation times what an hour is worth. */
  readonly time: Exact;
  /** Their sum; `null` when a part is. */
  readonly total: Exact | null;
};

const NUMBERS = [
  'perVisit',
  'hoursPerVisit',
  'hoursToPrepare',
  'valueOfHour',
  'perOriginal',
  'perCopy',
] as const satisfies readonly (keyof CostAssumptions)[];

const isAmount = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0;

function checkAssumptions(assumptions: CostAssumptions, channel: Channel): number {
  const refuseIt = (path: readonly string[], value: unknown, accepted: string) =>
    refuse('procedure/invalid-assumption', { path: ['assumptions', ...path], value: value ?? null, accepted });
  for (const name of NUMBERS) {
    if (!isAmount(assumptions?.[name])) refuseIt([name], assumptions?.[name], '0 ≤ x');
  }
  if (!['sum', 'lowest', 'highest'].includes(assumptions.fees)) {
    refuseIt(['fees'], assumptions.fees, 'sum | lowest | highest');
  }
  const visits = assumptions.visits?.[channel];
  if (!['free', 'unknown'].includes(assumptions.zeroFees))
    refuseIt(['zeroFees'], assumptions.zeroFees, 'free | unknown');
  return isAmount(visits) ? visits : refuseIt(['visits', channel], visits, '0 ≤ x');
}

const sum = (amounts: readonly Exact[]): Exact => reduceExact(amounts.reduce(addExact, exact(0)));
const product = (a: number, b: number): Exact => multiplyExact(exactDecimal(a), exactDecimal(b));

function feesOf(offer: ChannelOffer | undefined, { fees: which, zeroFees }: CostAssumptions): Exact | null {
  const isKnown = ({ amount, currency }: Fee) =>
    currency === 'VND' && isAmount(amount) && (amount > 0 || zeroFees === 'free');
  const fees = offer?.fees ?? [];
  if (fees.length === 0 || !fees.every(isKnown)) return null;
  const amounts = fees.map(({ amount }) => amount ?? 0);
  if (which === 'sum') return sum(amounts.map(exactDecimal));
  return exactDecimal(which === 'lowest' ? Math.min(...amounts) : Math.max(...amounts));
}

function documentsOf({ documents }: Procedure, code: string | undefined, assumptions: CostAssumptions): Exact | null {
  if (documents === undefined) return null;
  const asked = documents.filter((one) => one.heldBy === undefined && (one.case === undefined || one.case === code));
  if (asked.some(({ originals, copies }) => originals === undefined || copies === undefined)) return null;
  return sum(
    asked.flatMap(({ originals = 0, copies = 0 }) => [
      product(originals, assumptions.perOriginal),
      product(copies, assumptions.perCopy),
    ]),
  );
}

/**
 * What a procedure costs its applicant once: fees, visits, documents and time, from assumptions that are the caller's.
 *
 * @param procedure - One version of a procedure.
 * @param query - The channel, the case where rows and documents differ by it, and the assumptions.
 * @returns The parts and their sum, exact VND; what cannot be known is `null`.
 * @throws `procedure/invalid-assumption` with the number that is missing or below 0.
 *
 * @example
 * ```ts
 * import { complianceCost, type Procedure } from 'motcua/procedure';
 *
 * const procedure: Procedure = {
 *   code: '1.001193',
 *   name: { vi: 'Thủ tục đăng ký khai sinh' },
 *   channels: [{ channel: 'in-person', fees: [{ amount: 8000, currency: 'VND' }] }],
 *   documents: [{ name: 'Giấy chứng sinh', originals: 1, copies: 0 }],
 * };
 * const assumptions = {
 *   visits: { 'in-person': 2 }, perVisit: 10_000, hoursPerVisit: 1.5, hoursToPrepare: 1, valueOfHour: 40_000,
 *   perOriginal: 0, perCopy: 2_000, fees: 'sum', zeroFees: 'unknown',
 * } as const;
 * complianceCost(procedure, { channel: 'in-person', assumptions }).total; // => { n: 188000n, d: 1n }
 * ```
 */
export function complianceCost(
  procedure: Procedure,
  query: { readonly channel: Channel; readonly case?: string; readonly assumptions: CostAssumptions },
): ComplianceCost {
  const { channel, assumptions } = query;
  const count = checkAssumptions(assumptions, channel);
  const rows = (procedure.channels ?? []).filter((offer) => offer.channel === channel);
  const offer = rows.find((row) => row.case === query.case) ?? rows.find((row) => row.case === undefined);
  const hours = addExact(product(count, assumptions.hoursPerVisit), exactDecimal(assumptions.hoursToPrepare));
  const fees = feesOf(offer, assumptions);
  const visits = reduceExact(product(count, assumptions.perVisit));
  const documents = documentsOf(procedure, query.case, assumptions);
  const time = reduceExact(multiplyExact(hours, exactDecimal(assumptions.valueOfHour)));
  const total = fees === null || documents === null ? null : sum([fees, visits, documents, time]);
  return { fees, visits, documents, time, total };
}
