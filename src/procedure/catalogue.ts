import { type CivilDate, fromEpochDay, type LocalDateTime, type Problem, toEpochDay } from '../kernel/index.js';
import { attempt, problemList, toMoment } from '../kernel/inside.js';
import type { Procedure } from './procedure.js';

/** Many procedures, each in the versions it had (danh mục thủ tục hành chính). */
export type Catalogue = {
  /** Every version, by code and then by the first day in force, whatever order they were given in. */
  readonly procedures: readonly Procedure[];
  /**
   * The versions by code.
   *
   * @internal
   */
  readonly byCode: ReadonlyMap<string, readonly Procedure[]>;
};

const ALWAYS: CivilDate = '0001-01-01';
const FOREVER: CivilDate = '9999-12-31';

/**
 * The first and the last day of a version.
 *
 * @internal
 */
export const windowOf = ({ since = ALWAYS, until = FOREVER }: Procedure) =>
  ({ from: toEpochDay(since), to: toEpochDay(until) }) as const;

const inOrder = (a: Procedure, b: Procedure): number =>
  a.code === b.code ? windowOf(a).from - windowOf(b).from : a.code < b.code ? -1 : 1;

/** Windows that cannot be read, end before they start, or share a day with the version before them. */
function overlap(procedure: Procedure, previous: Procedure | undefined): Problem | null {
  const { from, to } = windowOf(procedure);
  const path = ['procedures', procedure.code];
  if (from > to) {
    const value = `${procedure.since}..${procedure.until}`;
    return { code: 'procedure/ends-before-it-starts', path, severity: 'error', value, accepted: 'since ≤ until' };
  }
  if (previous === undefined || windowOf(previous).to < from) return null;
  return { code: 'procedure/several-in-force', path, severity: 'error', value: fromEpochDay(from) };
}

/**
 * A catalogue of procedures, in which at most one version of each is in force on any day.
 *
 * @param procedures - Versions of procedures in any order; each is what {@link parseProcedure} returns, or written by hand.
 * @returns The catalogue.
 * @throws `procedure/invalid-catalogue` with every problem: `procedure/several-in-force` with the first such day,
 * `procedure/ends-before-it-starts`, `kernel/not-a-date`.
 *
 * @example
 * ```ts
 * import { catalogue, procedureInForce } from 'motcua/procedure';
 *
 * const name = { vi: 'Liên thông đăng ký khai sinh' };
 * const all = catalogue([
 *   { code: '2.000986', name, until: '2026-08-31', limits: { statutory: { amount: 20, unit: 'working-day' } } },
 *   { code: '2.000986', name, since: '2026-09-01', limits: { statutory: { amount: 3, unit: 'working-day' } } },
 * ]);
 * procedureInForce(all, '2.000986', '2026-08-31')?.limits?.statutory; // => { amount: 20, unit: 'working-day' }
 * catalogue([{ code: '2.000986', name }, { code: '2.000986', name, since: '2026-09-01' }]); // throws 'procedure/invalid-catalogue'
 * ```
 */
export function catalogue(procedures: readonly Procedure[]): Catalogue {
  const problems = problemList();
  const readable = procedures.filter((procedure, at) => {
    const found = attempt(() => windowOf(procedure));
    if ('from' in found) return true;
    for (const one of found) problems.add({ ...one, path: ['procedures', at] });
    return false;
  });
  const sorted = [...readable].sort(inOrder);
  const byCode = new Map<string, Procedure[]>();
  for (const procedure of sorted) {
    const versions = byCode.get(procedure.code) ?? [];
    const found = overlap(procedure, versions.at(-1));
    if (found !== null) problems.add(found);
    byCode.set(procedure.code, [...versions, procedure]);
  }
  problems.throwAs('procedure/invalid-catalogue');
  return { procedures: sorted, byCode };
}

const isInForce = (procedure: Procedure, day: number): boolean => {
  const { from, to } = windowOf(procedure);
  return from <= day && day <= to;
};

/**
 * The version of a procedure that is in force on a day: a dossier keeps that of its day of receipt.
 *
 * @param catalogue - A catalogue.
 * @param code - The code as the catalogue has it, national or long.
 * @param on - The day, or a moment of it.
 * @returns The version; `null` when the catalogue has none for the code on that day.
 * @throws `kernel/not-a-date-time`.
 *
 * @example
 * ```ts
 * import { catalogue, procedureInForce } from 'motcua/procedure';
 *
 * const all = catalogue([{ code: '1.004222', name: { vi: 'Đăng ký thường trú' }, since: '2021-07-01' }]);
 * procedureInForce(all, '1.004222', '2026-11-20T09:00')?.since; // => '2021-07-01'
 * procedureInForce(all, '1.004222', '2021-06-30'); // => null
 * ```
 */
export function procedureInForce(catalogue: Catalogue, code: string, on: CivilDate | LocalDateTime): Procedure | null {
  const { day } = toMoment(on);
  return catalogue.byCode.get(code)?.find((procedure) => isInForce(procedure, day)) ?? null;
}

/**
 * Every procedure that is in force on a day.
 *
 * @param catalogue - A catalogue.
 * @param on - The day, or a moment of it.
 * @returns One version of each, by code.
 * @throws `kernel/not-a-date-time`.
 *
 * @example
 * ```ts
 * import { catalogue, proceduresInForce } from 'motcua/procedure';
 *
 * const all = catalogue([{ code: '1.004222', name: { vi: 'Đăng ký thường trú' }, until: '2026-06-30' }]);
 * proceduresInForce(all, '2026-07-01').length; // => 0
 * ```
 */
export function proceduresInForce({ procedures }: Catalogue, on: CivilDate | LocalDateTime): readonly Procedure[] {
  const { day } = toMoment(on);
  return procedures.filter((procedure) => isInForce(procedure, day));
}
