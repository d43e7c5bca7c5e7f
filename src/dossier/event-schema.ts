import * as z from 'zod';
import { basisListSchema, civilDateSchema } from '../kernel/inside.js';
import type * as events from './dossier-event.js';
import type { DossierFacts } from './facts.js';
import { causeSchema, channelSchema, moment, spanSchema, text } from './parts-schema.js';

/** The most items one supplement request may list. */
const MOST_ITEMS = 1_000;

const facts = /* @__PURE__ */ (() => {
  const flag = z.boolean().exactOptional();
  return z.strictObject({
    electronicResult: flag,
    digitised: flag,
    dataReused: flag,
    paidOnline: flag,
    latenessCause: text.exactOptional(),
    visits: z.int().min(0).exactOptional(),
  }) satisfies z.ZodType<DossierFacts>;
})();

const base = /* @__PURE__ */ (() => ({
  at: moment,
  recordedAt: moment.exactOptional(),
  id: text.exactOptional(),
  sequence: z.number().exactOptional(),
  agency: text.exactOptional(),
  reason: z.string().exactOptional(),
  facts: facts.exactOptional(),
}))();

const plain = <K extends events.EventKind>(kind: K) => z.strictObject({ kind: z.literal(kind), ...base });

const event = <K extends events.EventKind, F extends z.ZodRawShape>(kind: K, fields: F) =>
  z.strictObject({ kind: z.literal(kind), ...base, ...fields });

const channel = /* @__PURE__ */ (() => channelSchema.exactOptional())();

const only = (key: string) => ({ properties: { [key]: {} }, required: [key] });

const extended = /* @__PURE__ */ (() => {
  const fields = { basis: basisListSchema.exactOptional(), by: spanSchema.exactOptional() };
  return event('extended', { ...fields, until: civilDateSchema.exactOptional() })
    .refine(({ by, until }) => (by === undefined) !== (until === undefined), 'by | until')
    .meta({ oneOf: [only('by'), only('until')] });
})();

/** Every kind of event but corrections, each held to its hand-written type. */
const lifeEvents = /* @__PURE__ */ (() =>
  [
    event('submitted', { channel }) satisfies z.ZodType<events.Submitted>,
    event('received', {
      channel,
      case: text.exactOptional(),
      appointedFor: civilDateSchema.exactOptional(),
      competent: text.exactOptional(),
    }) satisfies z.ZodType<events.Received>,
    plain('refused') satisfies z.ZodType<events.Refused>,
    event('supplement-requested', {
      items: z.array(z.string()).max(MOST_ITEMS).exactOptional(),
    }) satisfies z.ZodType<events.SupplementRequested>,
    plain('supplemented') satisfies z.ZodType<events.Supplemented>,
    plain('payment-requested') satisfies z.ZodType<events.PaymentRequested>,
    plain('paid') satisfies z.ZodType<events.Paid>,
    event('suspended', { cause: causeSchema }) satisfies z.ZodType<events.Suspended>,
    event('resumed', { cause: causeSchema }) satisfies z.ZodType<events.Resumed>,
    event('transferred', { to: text }) satisfies z.ZodType<events.Transferred>,
    extended,
    event('reappointed', { until: civilDateSchema }) satisfies z.ZodType<events.Reappointed>,
    event('apologised', { publishedIn: text.exactOptional() }) satisfies z.ZodType<events.Apologised>,
    plain('finished') satisfies z.ZodType<events.Finished>,
    event('handed-over', { channel }) satisfies z.ZodType<events.HandedOver>,
    plain('withdrawn') satisfies z.ZodType<events.Withdrawn>,
    plain('stopped') satisfies z.ZodType<events.Stopped>,
    plain('returned') satisfies z.ZodType<events.Returned>,
  ] as const)();

const KINDS = /* @__PURE__ */ (() => lifeEvents.map(({ shape }) => shape.kind.value).join(' | '))();

const onUnknown = (accepted: string) => ({
  error: ({ code }: { readonly code?: string }) => (code === 'invalid_union' ? accepted : undefined),
});

/** The shape of a {@link DossierEvent}, for zod and, by `z.toJSONSchema`, for everyone else. */
export const dossierEventSchema: z.ZodType<events.DossierEvent> = /* @__PURE__ */ (() => {
  const instead = z.discriminatedUnion('kind', lifeEvents, onUnknown(KINDS)).exactOptional();
  const corrected = event('corrected', { corrects: text, instead });
  // that an extension has exactly one of its two lengths is checked and told in JSON Schema, and beyond what zod can infer
  return z.discriminatedUnion(
    'kind',
    [...lifeEvents, corrected],
    onUnknown(`${KINDS} | corrected`),
  ) as unknown as z.ZodType<events.DossierEvent>;
})();
