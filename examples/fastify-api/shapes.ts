import { timeLimitSchema } from 'motcua/deadline';
import { dossierEventSchema, dossierRowSchema } from 'motcua/dossier';
import { channels } from 'motcua/procedure';
import * as z from 'zod';

const both = z.object({ vi: z.string(), en: z.string() });
const day = z.string().meta({ examples: ['2026-11-20'] });
const moment = z.string().meta({ description: 'YYYY-MM-DD | YYYY-MM-DDTHH:mm', examples: ['2026-11-20T09:00'] });

/** What is wrong, wherever in the request. */
const problem = z.looseObject({
  code: z.string(),
  path: z.array(z.union([z.string(), z.number()])),
  severity: z.enum(['error', 'warning', 'note']),
  row: z.number().optional(),
  column: z.string().optional(),
});

/** Any answer that is not 200. */
export const refused = z
  .object({ code: z.string(), problems: z.array(problem), total: z.number(), message: both })
  .meta({ description: 'What is wrong: a code to match on, and words in Vietnamese and English' });

/** The most dossiers of a report, and the most events of a dossier. */
export const MOST_ROWS = 50_000;
const MOST_EVENTS = 10_000;

/** A list that is counted before any of it is looked at. */
const list = <T>(items: z.ZodType<T>, most: number) =>
  z.array(z.unknown()).max(most, `≤ ${most}`).pipe(z.array(items).max(most));

/** A limit, or a procedure that has one. */
const promise = {
  limit: timeLimitSchema.optional(),
  procedure: z
    .object({
      code: z.string(),
      channel: z.enum(channels as [(typeof channels)[number]]).default('in-person'),
      case: z.string().optional(),
    })
    .strict()
    .optional(),
};

type Asked = { readonly limit?: unknown; readonly procedure?: unknown };
const isOne = ({ limit, procedure }: Asked) => (limit === undefined) !== (procedure === undefined);

export const dueDateBody = z.strictObject({ receivedAt: moment, ...promise }).refine(isOne, 'api/one-of');
export const dueDateAnswer = z
  .looseObject({
    dueOn: day,
    dueAt: moment.optional(),
    certainty: z.enum(['official', 'provisional']),
    limit: timeLimitSchema,
    explanation: both,
  })
  .meta({ description: 'The due date, and every day counted and skipped with the law behind it' });

export const stateBody = z
  .strictObject({ events: list(dossierEventSchema, MOST_EVENTS), on: day, knownOn: day.optional(), ...promise })
  .refine(isOne, 'api/one-of');
export const stateAnswer = z
  .object({
    state: z.looseObject({ status: z.string() }),
    class: z.looseObject({ timeliness: z.string() }),
    story: both,
  })
  .meta({ description: 'What the dossier was at the end of the day, and its story' });

const period = z.strictObject({ from: day, to: day });
const keys = z.enum(['unit', 'field', 'procedure', 'channel']);

export const form06Body = z.strictObject({
  rows: list(dossierRowSchema, MOST_ROWS),
  period,
  keys: z.array(keys).default([]),
});
const share = z.object({
  id: z.string(),
  names: both,
  numerator: z.number(),
  denominator: z.number(),
  percent: both.nullable(),
});
export const form06Answer = z
  .object({
    form: z.looseObject({ rows: z.array(z.looseObject({ key: z.array(z.string().nullable()) })) }),
    checks: z.array(problem),
    rates: z.record(z.string(), share),
    notes: both,
    unused: z.array(z.string()).optional(),
  })
  .meta({ description: 'Form 06, the rules it breaks, its rates by name, and its notes in words' });

/** A file as it came: its characters are read by the character set that `Content-Type` names, UTF-8 by default. */
export const csvBody = z.instanceof(Uint8Array).meta({ description: 'CSV, UTF-8 unless Content-Type names a charset' });
export const csvQuery = z.strictObject({
  from: day,
  to: day,
  dates: z.enum(['YYYY-MM-DD', 'DD/MM/YYYY']).default('YYYY-MM-DD'),
  keys: z
    .string()
    .regex(
      /^(?:unit|field|procedure|channel)(?:,(?:unit|field|procedure|channel)){0,3}$/,
      'unit,field,procedure,channel',
    )
    .optional(),
});

export const satisfactionBody = z.strictObject({
  satisfied: z.number(),
  ballots: z.number(),
  population: z.number().optional(),
  level: z.number().optional(),
});
export const satisfactionAnswer = z
  .object({
    estimate: z.looseObject({ value: z.number().nullable() }),
    percent: both.nullable(),
    publication: z.object({ outcome: z.string(), problems: z.array(problem), message: both }),
  })
  .meta({ description: 'The share that is satisfied, how sure it is, and whether it may be published' });
