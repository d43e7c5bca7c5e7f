import { type Json, shownValue } from './json.js';
import type { Problem } from './problem.js';

const MOST_PROBLEMS = 100;

const quoted = (value: Json) => JSON.stringify(value);

function sentence(problem: Problem): string {
  const place = problem.path.length === 0 ? '' : ` at ${problem.path.join('.')}`;
  const got = problem.value === undefined ? '' : `: got ${quoted(problem.value)}`;
  const wanted = problem.accepted === undefined ? '' : `; accepted: ${problem.accepted}`;
  return `${problem.code}${place}${got}${wanted}`;
}

/**
 * The one error this library throws. Match on `code` (or use `isMotcuaError`), never on `instanceof`: a program that
 * loads both the ESM and the CommonJS build has two classes of this name.
 */
export class MotcuaError extends Error {
  /** Always `MotcuaError`. */
  override readonly name = 'MotcuaError';
  /** What was refused, `room/what-is-wrong`. */
  readonly code: string;
  /** The first 100 problems; each has its own code, path, value and what would be accepted. */
  readonly problems: readonly Problem[];
  /** How many problems there were in all. */
  readonly total: number;

  /**
   * @param code - What was refused, `room/what-is-wrong`.
   * @param problems - At least one problem, worst first; only the first 100 are kept.
   * @param total - How many there were in all; by default the length of `problems`.
   */
  constructor(code: string, problems: readonly Problem[], total: number = problems.length) {
    const kept = problems.slice(0, MOST_PROBLEMS);
    const first = kept[0];
    const head = first === undefined || first.code === code ? '' : `${code}: `;
    const more = total > 1 ? ` (and ${total - 1} more)` : '';
    super(`${head}${first === undefined ? code : sentence(first)}${more}`);
    this.code = code;
    this.problems = kept;
    this.total = total;
  }
}

/**
 * Whether a caught value is this library's error, from whichever build of it.
 *
 * @param value - Anything, usually what a `catch` received.
 * @returns `true` for a {@link MotcuaError}; then `value.code` says what was refused.
 *
 * @example
 * ```ts
 * import { civilDate, isMotcuaError } from 'motcua';
 *
 * let code = 'none';
 * try {
 *   civilDate('2026-02-30T00:00:00Z', 'Asia/Ho_Chi_Minh');
 * } catch (error) {
 *   if (isMotcuaError(error)) code = error.code;
 * }
 * code; // => 'kernel/not-an-instant'
 * ```
 */
export function isMotcuaError(value: unknown): value is MotcuaError {
  return (
    value instanceof Error && value.name === 'MotcuaError' && 'code' in value && 'problems' in value && 'total' in value
  );
}

/**
 * Throws a {@link MotcuaError} with one problem.
 *
 * @internal
 */
export function refuse(
  code: string,
  { path = [], value, accepted }: { path?: readonly (string | number)[]; value?: unknown; accepted?: string } = {},
): never {
  throw new MotcuaError(code, [
    {
      code,
      path,
      severity: 'error',
      ...(value === undefined ? {} : { value: shownValue(value) }),
      ...(accepted === undefined ? {} : { accepted }),
    },
  ]);
}
