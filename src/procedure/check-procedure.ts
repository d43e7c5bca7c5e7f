import type { TimeLimit } from '../deadline/index.js';
import { type CivilDate, type Problem, toEpochDay } from '../kernel/index.js';
import { attempt, shownValue } from '../kernel/inside.js';
import { compareLimits } from './compare-limits.js';
import { limitProblems } from './limit-problems.js';
import type { Limits } from './limits.js';
import type { Procedure } from './procedure.js';
import { limitPairs } from './resolved-limits.js';

type Path = Problem['path'];
type Window = { readonly since?: CivilDate; readonly until?: CivilDate };

const problem = (
  code: string,
  path: Path,
  value: unknown,
  { accepted, severity = 'error' }: { accepted?: string; severity?: Problem['severity'] } = {},
): Problem => ({ code, path, severity, value: shownValue(value), ...(accepted === undefined ? {} : { accepted }) });

function windowProblems({ since, until }: Window, path: Path): readonly Problem[] {
  if (since === undefined || until === undefined || toEpochDay(since) <= toEpochDay(until)) return [];
  return [problem('procedure/ends-before-it-starts', path, `${since}..${until}`, { accepted: 'since ≤ until' })];
}

const countable = (limit: TimeLimit | undefined, path: Path): readonly Problem[] =>
  limit === undefined ? [] : limitProblems(limit, path);

/** A committed limit is a promise to be faster than the law; a longer one is always told, in whichever rows the two stand. */
function commitmentProblems(procedure: Procedure): readonly Problem[] {
  return limitPairs(procedure).flatMap(({ statutory, committed, path }) => {
    const order = attempt(() => [compareLimits(committed, statutory)] as const)[0];
    const value = [JSON.stringify(committed), JSON.stringify(statutory)];
    if (order === 'longer') return [problem('procedure/committed-longer', path, value)];
    return order === null ? [problem('procedure/committed-not-comparable', path, value, { severity: 'note' })] : [];
  });
}

function limitsProblems(limits: Limits | undefined, path: Path): readonly Problem[] {
  if (limits === undefined) return [];
  const own = (['statutory', 'committed'] as const).flatMap((kind) => countable(limits[kind], [...path, kind]));
  const extended = (limits.extensions ?? []).flatMap(({ upTo, by }, at) => {
    const place = [...path, 'extensions', at];
    const count = [upTo, by].filter((limit) => limit !== undefined).length;
    const one = count === 1 ? [] : [problem('procedure/extension-needs-one-limit', place, count, { accepted: '1' })];
    return [...one, ...countable(upTo, [...place, 'upTo']), ...countable(by, [...place, 'by'])];
  });
  return [...own, ...extended];
}

/** Keys that come a second time. */
function twice<T>(items: readonly T[], keyOf: (item: T) => string | undefined): readonly number[] {
  const seen = new Set<string>();
  return items.flatMap((item, at) => {
    const key = keyOf(item);
    if (key === undefined) return [];
    if (seen.has(key)) return [at];
    seen.add(key);
    return [];
  });
}

function rowProblems({ channels = [], cases = [] }: Procedure): readonly Problem[] {
  const codes = new Set(cases.map(({ code }) => code));
  return [
    ...twice(cases, ({ code }) => code).map((at) =>
      problem('procedure/duplicate-case', ['cases', at, 'code'], cases[at]?.code),
    ),
    ...channels.flatMap(({ channel, named }, at) =>
      (channel === undefined) === (named === undefined)
        ? [problem('procedure/row-needs-channel', ['channels', at], channel ?? null, { accepted: 'channel or named' })]
        : [],
    ),
    ...twice(channels, ({ channel, named, case: code }) => JSON.stringify([channel, named, code])).map((at) =>
      problem('procedure/duplicate-row', ['channels', at], channels[at]?.channel ?? channels[at]?.named),
    ),
    ...channels.flatMap(({ case: code }, at) =>
      code === undefined || codes.has(code)
        ? []
        : [
            problem('procedure/unknown-case', ['channels', at, 'case'], code, {
              accepted: [...codes].slice(0, 20).join(' | '),
            }),
          ],
    ),
  ];
}

function documentProblems({ documents = [], forms = [] }: Procedure): readonly Problem[] {
  const codes = new Set(forms.map(({ code }) => code));
  return documents.flatMap(({ form }, at) =>
    form === undefined || codes.has(form) ? [] : [problem('procedure/unknown-form', ['documents', at, 'form'], form)],
  );
}

const windowsOf = (procedure: Procedure): readonly (readonly [Window, Path])[] => [
  [procedure, []],
  ...(['levels', 'online', 'commitments', 'quality'] as const).flatMap((field) =>
    (procedure[field] ?? []).map((value, at) => [value, [field, at]] as const),
  ),
];

/**
 * What is wrong with a procedure that has the right shape: limits that cannot be counted, a promise longer than the law, cases and rows
 * that contradict each other, windows that end before they start.
 *
 * @param procedure - One version of a procedure.
 * @returns Every problem with its path, none for a sound procedure: `procedure/committed-longer`, `procedure/committed-not-comparable` (a
 * note), `procedure/duplicate-case`, `procedure/duplicate-row`, `procedure/unknown-case`, `procedure/row-needs-channel`, `procedure/unknown-form`,
 * `procedure/ends-before-it-starts`, `procedure/extension-needs-one-limit`, and what `dueDate` refuses a limit with.
 * @throws `kernel/not-a-date` for a day that is none; {@link parseProcedure} refuses those first.
 *
 * @example
 * ```ts
 * import { checkProcedure } from 'motcua/procedure';
 *
 * const limits = {
 *   statutory: { amount: 5, unit: 'working-day' },
 *   committed: { amount: 7, unit: 'working-day' },
 * } as const;
 * checkProcedure({ code: '1.004222', name: { vi: 'Đăng ký thường trú' }, limits }).map(({ code }) => code); // => ['procedure/committed-longer']
 * ```
 */
export function checkProcedure(procedure: Procedure): readonly Problem[] {
  if (typeof procedure !== 'object' || procedure === null) {
    return [problem('kernel/invalid-shape', [], procedure, { accepted: 'a procedure' })];
  }
  const { channels = [], cases = [] } = procedure;
  return [
    ...windowsOf(procedure).flatMap(([window, path]) => windowProblems(window, path)),
    ...limitsProblems(procedure.limits, ['limits']),
    ...channels.flatMap(({ limits }, at) => limitsProblems(limits, ['channels', at, 'limits'])),
    ...cases.flatMap(({ limits }, at) => limitsProblems(limits, ['cases', at, 'limits'])),
    ...countable(procedure.supplementWithin, ['supplementWithin']),
    ...commitmentProblems(procedure),
    ...rowProblems(procedure),
    ...documentProblems(procedure),
  ];
}
