import type { FastifyInstance } from 'fastify';
import { dueDate, explainDueDate } from 'motcua';
import type { TimeLimit } from 'motcua/deadline';
import { catalogue, limitFor, type Procedure, procedureInForce } from 'motcua/procedure';
import { vietnam } from 'motcua/vn';
import { procedures } from 'motcua/vn/procedures';
import type * as z from 'zod';
import { inBoth } from './in-both.ts';
import { problem, refusal } from './refusal.ts';
import { dueDateAnswer, dueDateBody, refused } from './shapes.ts';

const all = catalogue(procedures);

type Asked = Pick<z.output<typeof dueDateBody>, 'limit' | 'procedure'>;

/** The limit that was asked for, or that of the procedure on the day of receipt, with the procedure. */
export function promised(
  { limit, procedure }: Asked,
  receivedAt: string,
): { readonly limit: TimeLimit; readonly procedure: Procedure | null } {
  if (limit !== undefined) return { limit, procedure: null };
  const { code = '', channel = 'in-person', case: named } = procedure ?? {};
  const found = procedureInForce(all, code, receivedAt);
  if (found === null) throw refusal(422, [problem('api/unknown-procedure', { value: code.slice(0, 100) })]);
  const own = limitFor(found, { channel, on: receivedAt, ...(named === undefined ? {} : { case: named }) });
  if (own === null) throw refusal(422, [problem('api/no-limit', { value: code })]);
  return { limit: own, procedure: found };
}

export async function dueDateRoutes(app: FastifyInstance): Promise<void> {
  const schema = {
    summary: 'When a promise falls due, and why',
    body: dueDateBody,
    response: { 200: dueDateAnswer, '4xx': refused },
  };
  app.post('/due-dates', { schema }, ({ body }) => {
    const { receivedAt, ...asked } = body as z.output<typeof dueDateBody>;
    const { limit } = promised(asked, receivedAt);
    const query = { receivedAt, limit, ...vietnam(receivedAt) };
    return { ...dueDate(query), limit, explanation: inBoth(explainDueDate(query)) };
  });
}
