/**
 * What a procedure promises: its definition, limits, channels, cases, fees and versions.
 *
 * @packageDocumentation
 */

export type { Announcement } from './announcement.js';
export type { Channel } from './channel.js';
export { channels } from './channel.js';
export type { ChannelOffer, ProcedureCase } from './channel-offer.js';
export type { Commitment } from './commitment.js';
export type { Fee } from './fee.js';
export type { HandlingLevel, Level } from './level.js';
export type { ConditionalExtension, Limits, UnreadLimit } from './limits.js';
export type { OnlineLevel } from './online-level.js';
export type {
  AgencyReference,
  ForeignId,
  Mechanism,
  Procedure,
  ProcedureAgencies,
  ProcedureField,
  ProcedureName,
  Remark,
} from './procedure.js';
export type { RepealedText } from './repealed-text.js';
export type { HeldBy, ProcedureForm, ProcedureResult, RequiredDocument } from './required-document.js';
export type { Subject, SubjectKind } from './subject.js';
