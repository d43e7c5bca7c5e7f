import type { FastifyInstance } from 'fastify';
import { classify, explainTimeline, timeline } from 'motcua/dossier';
import { vietnam } from 'motcua/vn';
import type * as z from 'zod';
import { promised } from './due-dates.ts';
import { inBoth } from './in-both.ts';
import { refused, stateAnswer, stateBody } from './shapes.ts';

export async function dossierRoutes(app: FastifyInstance): Promise<void> {
  const schema = {
    summary: 'What a dossier was as of a day',
    body: stateBody,
    response: { 200: stateAnswer, '4xx': refused },
  };
  app.post('/dossiers/state', { schema }, ({ body }) => {
    const { events, on, knownOn, ...asked } = body as z.output<typeof stateBody>;
    const receivedAt = events.find(({ kind }) => kind === 'received')?.at ?? on;
    const { calendar, policy } = vietnam(receivedAt);
    const dossier = timeline(events, { ...promised(asked, receivedAt), calendar, policy });
    const explained = explainTimeline(dossier, on, knownOn === undefined ? {} : { knownOn });
    return { state: explained.value, class: classify(explained.value), story: inBoth(explained) };
  });
}
