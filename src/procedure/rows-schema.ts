import * as z from 'zod';
import { timeLimitSchema } from '../deadline/index.js';
import type { Dated } from '../kernel/index.js';
import { basisListSchema, civilDateSchema } from '../kernel/inside.js';
import type { ChannelOffer, ProcedureCase } from './channel-offer.js';
import type { Fee } from './fee.js';
import type { ConditionalExtension, Limits } from './limits.js';

// what no printed code holds: control characters, spaces at its ends
/** @internal */
export const code = /* @__PURE__ */ (() =>
  z
    .string()
    .min(1)
    .max(100)
    .regex(/^[^\p{C}\s]+$/u, 'no spaces and no control characters'))();
/** @internal */
export const text = /* @__PURE__ */ (() => z.string().min(1))();
/** @internal */
export const since = /* @__PURE__ */ (() => civilDateSchema.exactOptional())();
/** @internal */
export const count = /* @__PURE__ */ (() => z.int().min(0))();
/** @internal */
export const channel = /* @__PURE__ */ (() => z.enum(['in-person', 'online', 'postal', 'at-home', 'kiosk']))();
/** @internal */
export const lawsSchema = /* @__PURE__ */ (() => basisListSchema.exactOptional())();

/** @internal */
export const dated = <T>(value: z.ZodType<T>): z.ZodType<Dated<T>> =>
  z.strictObject({ value, since: civilDateSchema, until: since, basis: basisListSchema }) as z.ZodType<Dated<T>>;

/** @internal */
export const extensionSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    when: text,
    upTo: timeLimitSchema.exactOptional(),
    by: timeLimitSchema.exactOptional(),
    basis: basisListSchema,
  }) satisfies z.ZodType<ConditionalExtension>)();

/** @internal */
export const limits = /* @__PURE__ */ (() =>
  z.strictObject({
    statutory: timeLimitSchema.exactOptional(),
    committed: timeLimitSchema.exactOptional(),
    committedSince: since,
    extensions: z.array(extensionSchema).exactOptional(),
    unread: z.array(z.strictObject({ amount: z.number().exactOptional(), unit: text })).exactOptional(),
    basis: lawsSchema,
  }) satisfies z.ZodType<Limits>)();

/** @internal */
export const fee = /* @__PURE__ */ (() =>
  z.strictObject({
    amount: z.number().min(0).exactOptional(),
    currency: text,
    kind: z.enum(['fee', 'charge']).exactOptional(),
    note: text.exactOptional(),
    basis: lawsSchema,
  }) satisfies z.ZodType<Fee>)();

/** @internal */
export const offer = /* @__PURE__ */ (() =>
  z.strictObject({
    channel: channel.exactOptional(),
    named: text.exactOptional(),
    case: code.exactOptional(),
    limits: limits.exactOptional(),
    fees: z.array(fee).exactOptional(),
    note: text.exactOptional(),
  }) satisfies z.ZodType<ChannelOffer>)();

/** @internal */
export const procedureCase = /* @__PURE__ */ (() =>
  z.strictObject({
    code,
    name: text.exactOptional(),
    limits: limits.exactOptional(),
  }) satisfies z.ZodType<ProcedureCase>)();
