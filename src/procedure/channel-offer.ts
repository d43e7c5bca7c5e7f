import type { Channel } from './channel.js';
import type { Fee } from './fee.js';
import type { Limits } from './limits.js';

/** One row of the table of channels: by which way, in which case, within which limit, for which fee. */
export type ChannelOffer = {
  /** The channel; when the source names one that is none of these, {@link ChannelOffer.named} has it and this is absent. */
  readonly channel?: Channel;
  /** A channel this library does not know, in the words of the source. */
  readonly named?: string;
  /** The code of the case the row is for; absent when it is for every case. */
  readonly case?: string;
  /** The limits of the row; absent when it has none of its own. */
  readonly limits?: Limits;
  /** The fees of the row. */
  readonly fees?: readonly Fee[];
  /** Conditions and remarks, in the words of the source. */
  readonly note?: string;
};

/** A case (trường hợp) of a procedure that has a limit of its own: "land certificate, without tax". */
export type ProcedureCase = {
  /** Its code, `1.001193.01`, or any other text that is unique within the procedure. */
  readonly code: string;
  /** What it is called. */
  readonly name?: string;
  /** Its limits, whatever the channel. */
  readonly limits?: Limits;
};
