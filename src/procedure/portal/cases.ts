import { shownValue } from '../../kernel/inside.js';
import type { ChannelOffer, ProcedureCase } from '../channel-offer.js';
import type { Limits } from '../limits.js';
import { given } from './given.js';
import { type Ledger, tell } from './ledger.js';
import type { PortalRow } from './read-rows.js';

const channelOf = ({ channel, named }: ChannelOffer): string => channel ?? `named ${named ?? ''}`;

/** A limit as one text, equal when the limits are. */
function limitText(limits: Limits | undefined): string {
  const { statutory, unread } = limits ?? {};
  if (statutory !== undefined && 'amount' in statutory) return `${statutory.amount} ${statutory.unit}`;
  const [first] = unread ?? [];
  return first === undefined ? 'none' : `${first.amount ?? ''} ${first.unit}`.trim();
}

/** The rows of each channel, in their order. */
function byChannel(rows: readonly PortalRow[]): ReadonlyMap<string, readonly PortalRow[]> {
  const groups = new Map<string, PortalRow[]>();
  for (const row of rows) {
    const channel = channelOf(row.offer);
    const group = groups.get(channel);
    if (group === undefined) groups.set(channel, [row]);
    else group.push(row);
  }
  return groups;
}

const MOST_SHOWN = 8;

function tellDifferences(ledger: Ledger, groups: ReadonlyMap<string, readonly PortalRow[]>): void {
  const limits = [...groups].map(([channel, rows]) => {
    const texts = [...new Set(rows.map(({ offer }) => limitText(offer.limits)))].sort();
    return { channel, text: texts.slice(0, MOST_SHOWN).join(', ') };
  });
  if (new Set(limits.map(({ text }) => text)).size < 2) return;
  const value = limits.slice(0, MOST_SHOWN).map(({ channel, text }) => shownValue(`${channel}: ${text}`));
  tell(ledger, 'limit/differs-by-channel', ['executionMethods'], { value });
}

/**
 * The rows as channels and cases. Where a channel has several rows they are cases: rows with the same limit are the same case in every such
 * channel, and a second row with the same limit in one channel is another. A channel with one row keeps it for every case.
 */
export function offersWithCases(
  ledger: Ledger,
  rows: readonly PortalRow[],
): { readonly channels: readonly ChannelOffer[]; readonly cases: readonly ProcedureCase[] } {
  const groups = byChannel(rows);
  tellDifferences(ledger, groups);
  const codes = new Map<string, string>();
  const caseOf = new Map<PortalRow, string>();
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    tell(ledger, 'channel/rows-are-cases', ['executionMethods', group[0]?.at ?? 0], { value: group.length });
    const seen = new Map<string, number>();
    for (const row of group) {
      const limit = limitText(row.offer.limits);
      const nth = (seen.get(limit) ?? 0) + 1;
      seen.set(limit, nth);
      const key = `${nth} ${limit}`;
      const code = codes.get(key) ?? `case-${codes.size + 1}`;
      codes.set(key, code);
      caseOf.set(row, code);
    }
  }
  const channels = rows.map((row) => ({ ...row.offer, ...given('case', caseOf.get(row)) }));
  return { channels, cases: [...codes.values()].map((code) => ({ code })) };
}
