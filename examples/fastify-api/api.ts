import swagger from '@fastify/swagger';
import Fastify, { type FastifyInstance } from 'fastify';
import type * as z from 'zod';
import { dossierRoutes } from './dossiers.ts';
import { dueDateRoutes } from './due-dates.ts';
import { answerError, answerNotFound, problemsOfIssues } from './errors.ts';
import { transform } from './openapi.ts';
import { refusal } from './refusal.ts';
import { reportRoutes } from './reports.ts';
import { satisfactionRoutes } from './satisfaction.ts';

/** The largest body that is read, in bytes: some fifty thousand dossiers as CSV. */
export const MOST_BYTES = 4 * 1024 * 1024;

/** The service, not yet listening. */
export async function api(): Promise<FastifyInstance> {
  const app = Fastify({ bodyLimit: MOST_BYTES, logger: { level: 'error' } });

  // one schema does both: zod checks what comes in, and its JSON Schema is what the document shows
  app.setValidatorCompiler<z.ZodType>(({ schema }) => (input) => {
    const read = schema.safeParse(input);
    return read.success ? { value: read.data } : { error: refusal(422, problemsOfIssues(input, read.error.issues)) };
  });
  app.setSerializerCompiler(() => (answer) => JSON.stringify(answer));
  app.setErrorHandler(answerError);
  app.setNotFoundHandler(answerNotFound);
  app.addHook('onSend', async (_request, reply) => {
    reply.header('x-content-type-options', 'nosniff');
  });

  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'motcua', version: '1.0.0', description: 'Thời hạn, hồ sơ, báo cáo và mức độ hài lòng.' },
    },
    transform,
  });
  await app.register(dueDateRoutes);
  await app.register(dossierRoutes);
  await app.register(reportRoutes);
  await app.register(satisfactionRoutes);
  app.get('/openapi.json', { schema: { hide: true } }, () => app.swagger());
  await app.ready();
  return app;
}
