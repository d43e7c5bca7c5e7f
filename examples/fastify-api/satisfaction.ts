import type { FastifyInstance } from 'fastify';
import { percentText, satisfactionRate } from 'motcua';
import { publication } from 'motcua/survey';
import type * as z from 'zod';
import { inBoth } from './in-both.ts';
import { refused, satisfactionAnswer, satisfactionBody } from './shapes.ts';

export async function satisfactionRoutes(app: FastifyInstance): Promise<void> {
  const schema = {
    summary: 'A satisfaction rate, how sure it is, and whether it may be published',
    body: satisfactionBody,
    response: { 200: satisfactionAnswer, '4xx': refused },
  };
  app.post('/satisfaction', { schema }, ({ body }) => {
    const { satisfied, ballots, population, level } = body as z.output<typeof satisfactionBody>;
    const estimate = satisfactionRate(
      { numerator: satisfied, denominator: ballots },
      { ...(population === undefined ? {} : { population }), ...(level === undefined ? {} : { level }) },
    );
    const share = { n: BigInt(satisfied), d: BigInt(Math.max(1, ballots)) };
    const percent =
      estimate.value === null
        ? null
        : { vi: percentText(share, { locale: 'vi' }), en: percentText(share, { locale: 'en' }) };
    const { outcome, problems } = publication(estimate);
    return { estimate, percent, publication: { outcome, problems, message: inBoth(problems) } };
  });
}
