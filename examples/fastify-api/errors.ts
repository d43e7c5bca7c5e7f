import type { FastifyReply, FastifyRequest } from 'fastify';
import { isMotcuaError, type Json } from 'motcua';
import type * as z from 'zod';
import { message } from './message.ts';
import { isRefusal, type PlacedProblem, problem } from './refusal.ts';

const MOST_PROBLEMS = 100;
const MOST_SHOWN = 100;

/** The value a path leads to, cut short; nothing for what is not there or is no plain value. */
function valueAt(input: unknown, path: readonly PropertyKey[]): Json | undefined {
  let value = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  if (typeof value === 'string') return value.slice(0, MOST_SHOWN);
  return typeof value === 'number' || typeof value === 'boolean' || value === null ? value : undefined;
}

const acceptedBy = (issue: z.core.$ZodIssue): string => {
  if (issue.code === 'invalid_value') return issue.values.map(String).join(' | ');
  if (issue.code === 'invalid_type') return issue.expected;
  return issue.code === 'unrecognized_keys'
    ? `no ${issue.keys.slice(0, 3).join(', ').slice(0, MOST_SHOWN)}`
    : issue.message;
};

/** What zod finds wrong, as problems of the library. */
export const problemsOfIssues = (input: unknown, issues: readonly z.core.$ZodIssue[]): readonly PlacedProblem[] =>
  issues.map((issue) => {
    const value = valueAt(input, issue.path);
    return {
      code: issue.message === 'api/one-of' ? issue.message : 'kernel/invalid-shape',
      path: issue.path.map((key) => (typeof key === 'number' ? key : String(key))),
      severity: 'error',
      ...(value === undefined ? {} : { value }),
      accepted: issue.message === 'api/one-of' ? 'limit | procedure' : acceptedBy(issue),
    };
  });

/** What Fastify refuses by itself, by its codes. */
const OF_FASTIFY = new Map<string, string>([
  ['FST_ERR_CTP_BODY_TOO_LARGE', 'api/too-large'],
  ['FST_ERR_CTP_INVALID_JSON_BODY', 'api/not-json'],
  ['FST_ERR_CTP_EMPTY_JSON_BODY', 'api/not-json'],
  ['FST_ERR_CTP_INVALID_MEDIA_TYPE', 'api/unsupported-type'],
]);

type Answer = {
  readonly status: number;
  readonly code: string;
  readonly problems: readonly PlacedProblem[];
  readonly total?: number;
};

function ofFastify(error: unknown, bodyLimit: number): Answer {
  const { code = '', statusCode = 500 } = error as { readonly code?: string; readonly statusCode?: number };
  const fallback = statusCode < 500 ? 'api/bad-request' : 'api/internal';
  const own = OF_FASTIFY.get(code) ?? (error instanceof SyntaxError ? 'api/not-json' : fallback);
  return {
    status: statusCode,
    code: own,
    problems: [problem(own, own === 'api/too-large' ? { accepted: `≤ ${bodyLimit} bytes` } : {})],
  };
}

function answerOf(error: unknown, bodyLimit: number): Answer {
  if (isRefusal(error))
    return { status: error.statusCode, code: error.message, problems: error.problems, total: error.total };
  if (isMotcuaError(error)) return { status: 422, code: error.code, problems: error.problems, total: error.total };
  return ofFastify(error, bodyLimit);
}

/** Any error as an answer: a code to match on, the problems as data, and both languages in words. What a failure of the server was is logged, not told. */
export function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const { status, code, problems, total = problems.length } = answerOf(error, request.routeOptions.bodyLimit ?? 0);
  if (status >= 500) request.log.error(error);
  const shown = problems.slice(0, MOST_PROBLEMS);
  void reply.code(status).send({ code, problems: shown, total, message: message(shown) });
}

export function answerNotFound(request: FastifyRequest, reply: FastifyReply): void {
  const problems = [problem('api/not-found', { value: request.url.slice(0, MOST_SHOWN) })];
  void reply.code(404).send({ code: 'api/not-found', problems, total: 1, message: message(problems) });
}
