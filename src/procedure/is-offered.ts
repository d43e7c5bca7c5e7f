import { refuse } from '../kernel/inside.js';
import { type Channel, channels as knownChannels } from './channel.js';
import type { Procedure } from './procedure.js';

/**
 * Refuses what is no channel.
 *
 * @throws `procedure/unknown-channel`.
 */
export function requireChannel(channel: unknown): void {
  if ((knownChannels as readonly unknown[]).includes(channel)) return;
  refuse('procedure/unknown-channel', {
    path: ['channel'],
    value: channel ?? null,
    accepted: knownChannels.join(' | '),
  });
}

/** Whether a procedure is offered by a channel; one without a table of channels is offered by every one. */
export const isOfferedBy = ({ channels }: Procedure, channel: Channel): boolean =>
  channels?.some((offer) => offer.channel === channel) ?? true;
