import {
  type CivilDate,
  fromEpochDay,
  type LocalDateTime,
  type Problem,
  type ProblemList,
  toEpochDay,
} from '../kernel/index.js';
import { attempt, problemList, refuse, toMoment } from '../kernel/inside.js';
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

/** A version with its days and its place in the list that was given. */
type Version = {
  readonly procedure: Procedure;
  readonly at: number;
  readonly from: number;
  readonly to: number;
};

const inOrder = (a: Version, b: Version): number =>
  a.procedure.code === b.procedure.code ? a.from - b.from : a.procedure.code < b.procedure.code ? -1 : 1;

/** A version with its days, or what is wrong with it by itself. */
function readVersion(procedure: Procedure, at: number): Version | readonly Problem[] {
  const path = ['procedures', at];
  if (typeof procedure?.code !== 'string') {
    return [
      { code: 'kernel/invalid-shape', path: [...path, 'code'], severity: 'error', accepted: 'a procedure with a code' },
    ];
  }
  const window = attempt(() => windowOf(procedure));
  if (!('from' in window)) return window.map((problem) => ({ ...problem, path }));
  if (window.from <= window.to) return { procedure, at, ...window };
  const value = `${procedure.since}..${procedure.until}`;
  return [{ code: 'procedure/ends-before-it-starts', path, severity: 'error', value, accepted: 'since ≤ until' }];
}

/** Every version that can be read; what is wrong with the others is added to the problems. */
function readVersions(procedures: readonly Procedure[], problems: ProblemList): readonly Version[] {
  const versions: Version[] = [];
  for (const [at, procedure] of procedures.entries()) {
    const read = readVersion(procedure, at);
    if ('from' in read) versions.push(read);
    else for (const problem of read) problems.add(problem);
  }
  return versions.sort(inOrder);
}

/** The versions by code; a version that shares a day with any before it is added to the problems. */
function groupByCode(versions: readonly Version[], problems: ProblemList): Catalogue['byCode'] {
  const byCode = new Map<string, Procedure[]>();
  let last = { code: '', to: 0 };
  for (const { procedure, at, from, to } of versions) {
    const { code } = procedure;
    const own = byCode.get(code);
    if (own === undefined) byCode.set(code, [procedure]);
    else own.push(procedure);
    const isNew = last.code !== code || own === undefined;
    if (!isNew && last.to >= from) {
      const path = ['procedures', at];
      problems.add({ code: 'procedure/several-in-force', path, severity: 'error', value: fromEpochDay(from) });
    }
    last = { code, to: isNew ? to : Math.max(last.to, to) };
  }
  return byCode;
}

/**
 * A catalogue of procedures, in which at most one version of each is in force on any day.
 *
 * @param procedures - Versions of procedures in any order; each is what {@link parseProcedure} returns, or written by hand.
 * @returns The catalogue.
 * @throws `procedure/invalid-catalogue` with every problem and its place in the list: `procedure/several-in-force` with the first such day,
 * `procedure/ends-before-it-starts`, `kernel/not-a-date`, `kernel/invalid-shape` for what has no code.
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
  if (!Array.isArray(procedures)) {
    return refuse('procedure/invalid-catalogue', {
      path: ['procedures'],
      value: procedures ?? null,
      accepted: 'a list',
    });
  }
  const problems = problemList();
  const versions = readVersions(procedures, problems);
  const byCode = groupByCode(versions, problems);
  problems.throwAs('procedure/invalid-catalogue');
  return { procedures: versions.map(({ procedure }) => procedure), byCode };
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
