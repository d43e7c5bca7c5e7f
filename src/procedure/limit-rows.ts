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
  /** Where in the procedure the limits stand. */
  readonly path: readonly (string | number)[];
};

type Numbered<T> = readonly (readonly [number, T])[];

const rowsOf = (offers: Numbered<ChannelOffer>, place: LimitPlace): readonly LimitRow[] =>
  offers.map(([at, { case: code, limits }]) => ({
    place,
    limits,
    path: ['channels', at, 'limits'],
    ...(code === undefined ? {} : { case: code }),
  }));

/**
 * The places where the limit of a channel and a case may stand, in groups: the first group with a limit decides. With a case they go from the most
 * to the least specific. Without one what holds for every case goes first, and then the cases themselves, which must agree.
 */
export function limitRows(
  { channels = [], cases = [], limits }: Procedure,
  channel: Channel,
  code: string | undefined,
): readonly (readonly LimitRow[])[] {
  const offers = [...channels.entries()].filter(([, offer]) => offer.channel === channel);
  const isWanted = (own: string | undefined) => code === undefined || own === code;
  const whole = rowsOf(
    offers.filter(([, offer]) => offer.case === undefined),
    'channel',
  );
  const specific = rowsOf(
    offers.filter(([, offer]) => offer.case !== undefined && isWanted(offer.case)),
    'channel-and-case',
  );
  const ofCases = [...cases.entries()]
    .filter(([, one]) => isWanted(one.code))
    .map(
      ([at, one]): LimitRow => ({ place: 'case', case: one.code, limits: one.limits, path: ['cases', at, 'limits'] }),
    );
  const general: readonly LimitRow[] = [{ place: 'procedure', limits, path: ['limits'] }];
  const groups = code === undefined ? [whole, general, specific, ofCases] : [specific, ofCases, whole, general];
  return groups.filter((group) => group.length > 0);
}
