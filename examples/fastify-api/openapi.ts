import type { SwaggerTransform } from '@fastify/swagger';
import * as z from 'zod';
import { csvBody } from './shapes.ts';

type JsonSchema = Record<string, unknown>;

/** A zod schema, this service's own or the library's, as JSON Schema for the document. */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if ((zodSchema as unknown) === csvBody) jsonSchema.type = 'string';
      // a list is counted first and read then: what is shown is what it is read as
      const { def } = zodSchema._zod;
      if (def.type === 'pipe') Object.assign(jsonSchema, jsonSchemaOf(def.out as z.ZodType));
    },
  });
  return rest;
}

const parts = ['body', 'querystring'] as const;

/** Every zod schema of a route as JSON Schema. */
export const transform: SwaggerTransform = ({ schema, url }) => {
  const shown: JsonSchema = { ...schema };
  for (const part of parts) if (shown[part] instanceof z.ZodType) shown[part] = jsonSchemaOf(shown[part]);
  const responses = Object.entries((schema?.response ?? {}) as Record<string, z.ZodType>);
  if (responses.length > 0)
    shown['response'] = Object.fromEntries(responses.map(([status, one]) => [status, jsonSchemaOf(one)]));
  return { schema: shown, url };
};
