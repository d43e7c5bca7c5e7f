import * as z from 'zod';
import { basisListSchema, civilDateSchema, momentSchema } from '../kernel/inside.js';
import type * as events from './dossier-event.js';
import type { DossierFacts } from './facts.js';
import { causeSchema, channelSchema, spanSchema, text } from './parts-schema.js';

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
  at: momentSchema,
  recordedAt: momentSchema.exactOptional(),
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

/** A schema that has every field of its hand-written type, and no other. */
const of =
  <X>() =>
  <S extends z.ZodType<X>>(
    schema: S & ([Exclude<keyof X, keyof z.output<S>>] extends [never] ? unknown : 'a field is missing'),
  ): S =>
    schema;

const kept = /* @__PURE__ */ (() => z.enum(['early', 'on-time', 'overdue']).exactOptional())();

/** Every kind of event but corrections, each held to its hand-written type. */
const shapes = /* @__PURE__ */ (() => ({
  submitted: of<events.Submitted>()(event('submitted', { channel })),
  received: of<events.Received>()(
    event('received', {
      channel,
      case: text.exactOptional(),
      appointedFor: civilDateSchema.exactOptional(),
      competent: text.exactOptional(),
    }),
  ),
  refused: of<events.Refused>()(plain('refused')),
  'supplement-requested': of<events.SupplementRequested>()(
    event('supplement-requested', { items: z.array(z.string()).max(MOST_ITEMS).exactOptional() }),
  ),
  supplemented: of<events.Supplemented>()(plain('supplemented')),
  'payment-requested': of<events.PaymentRequested>()(plain('payment-requested')),
  paid: of<events.Paid>()(plain('paid')),
  suspended: of<events.Suspended>()(event('suspended', { cause: causeSchema })),
  resumed: of<events.Resumed>()(event('resumed', { cause: causeSchema })),
  transferred: of<events.Transferred>()(event('transferred', { to: text, kept })),
  extended,
  reappointed: of<events.Reappointed>()(event('reappointed', { until: civilDateSchema })),
  apologised: of<events.Apologised>()(event('apologised', { publishedIn: text.exactOptional() })),
  'letter-sent': of<events.LetterSent>()(
    event('letter-sent', {
      letter: z.enum(['congratulation', 'condolence']),
      encloses: z
        .array(z.enum(['fee-request', 'survey']))
        .max(MOST_ITEMS)
        .exactOptional(),
    }),
  ),
  finished: of<events.Finished>()(event('finished', { kept })),
  'handed-over': of<events.HandedOver>()(event('handed-over', { channel })),
  withdrawn: of<events.Withdrawn>()(plain('withdrawn')),
  stopped: of<events.Stopped>()(plain('stopped')),
  returned: of<events.Returned>()(plain('returned')),
}))() satisfies { readonly [kind in events.CorrectedTo['kind']]: z.ZodObject };

const KINDS = /* @__PURE__ */ (() => Object.keys(shapes).join(' | '))();

const onUnknown = (accepted: string) => ({
  error: ({ code }: { readonly code?: string }) => (code === 'invalid_union' ? accepted : undefined),
});

/** The shape of a {@link DossierEvent}, for zod and, by `z.toJSONSchema`, for everyone else. */
export const dossierEventSchema: z.ZodType<events.DossierEvent> = /* @__PURE__ */ (() => {
  const lifeEvents = Object.values(shapes) as [typeof shapes.submitted];
  const instead = z.discriminatedUnion('kind', lifeEvents, onUnknown(KINDS)).exactOptional();
  const corrected = event('corrected', { corrects: text, instead });
  // the shapes are held to their types one by one above; that an extension has one of its two lengths is beyond what zod can infer
  return z.discriminatedUnion(
    'kind',
    [...lifeEvents, corrected],
    onUnknown(`${KINDS} | corrected`),
  ) as unknown as z.ZodType<events.DossierEvent>;
})();
