import type { Channel } from './channel.js';
import type { ChannelOffer } from './channel-offer.js';
import type { Limits } from './limits.js';
import type { Procedure } from './procedure.js';

/** Where a limit may stand, from the most to the least specific. */
export type LimitPlace = 'channel-and-case' | 'case' | 'channel' | 'procedure';

/** A place where a limit may stand, with the limits found there. */
export type LimitRow = {
  readonly place: LimitPlace;
  /** The case the row is for. */
  readonly case?: string;
  readonly limits: Limits | undefined;
};

const rowsOf = (offers: readonly ChannelOffer[], place: LimitPlace): readonly LimitRow[] =>
  offers.map(({ case: code, limits }) => ({ place, limits, ...(code === undefined ? {} : { case: code }) }));

/**
 * The places where the limit of a channel and a case may stand, in groups from the most to the least specific: the first group with a
 * limit decides. A group of several rows is asked for when no case was named: they must agree.
 */
export function limitRows(
  { channels = [], cases = [], limits }: Procedure,
  channel: Channel,
  code: string | undefined,
): readonly (readonly LimitRow[])[] {
  const offers = channels.filter((offer) => offer.channel === channel);
  const whole = rowsOf(
    offers.filter((offer) => offer.case === undefined),
    'channel',
  );
  const own = offers.filter((offer) => offer.case !== undefined && (code === undefined || offer.case === code));
  const ofCases = cases
    .filter((one) => code === undefined || one.code === code)
    .map((one): LimitRow => ({ place: 'case', case: one.code, limits: one.limits }));
  const specific = rowsOf(own, 'channel-and-case');
  const general: readonly LimitRow[] = [{ place: 'procedure', limits }];
  // a case that was named goes before the channel as a whole; one that was not comes after it
  const groups = code === undefined ? [whole, specific, ofCases, general] : [specific, ofCases, whole, general];
  return groups.filter((group) => group.length > 0);
}
