import { fromEpochDay, type Problem, toEpochDay } from '../kernel/index.js';
import type { Form06, FormRow } from './form-figures.js';
import type { Form06Columns } from './form06-columns.js';

const nameOf = (key: readonly (string | null)[]) => JSON.stringify(key);

type Rows = ReadonlyMap<string, FormRow<Form06Columns>>;

const byName = ({ rows }: Form06): Rows => new Map(rows.map((row) => [nameOf(row.key), row]));

function adjacency(previous: Form06, next: Form06): readonly Problem[] {
  const day = fromEpochDay(toEpochDay(previous.header.period.to) + 1);
  const { from } = next.header.period;
  if (from === day) return [];
  return [
    {
      code: 'statistics/not-adjacent',
      path: ['header', 'period', 'from'],
      severity: 'error',
      value: from,
      accepted: day,
    },
  ];
}

function alike(previous: Form06, next: Form06): readonly Problem[] {
  const { keys, disposition } = next.header;
  const before = previous.header;
  const differs = (path: string, value: string, accepted: string): readonly Problem[] =>
    value === accepted
      ? []
      : [{ code: 'statistics/other-form', path: ['header', path], severity: 'error', value, accepted }];
  return [
    ...differs('keys', keys.join(', '), before.keys.join(', ')),
    ...differs('disposition', disposition, before.disposition),
  ];
}

/**
 * Whether a report goes on where the one before it ended: the periods are adjacent, and in every row what is carried over (column 6) is what was
 * pending (column 11).
 *
 * A row that only one of the two has counts as zeros in the other.
 *
 * @param previous - The report before.
 * @param next - The report.
 * @returns What does not go on, with both figures: `statistics/not-adjacent`, `statistics/other-form` (other keys, or another disposition),
 * `statistics/roll-over`. Histories entered after the first report was made are the usual cause: compare reports with equal `knownOn`. Others: dossiers refused
 * after they had been pending, which the second report has in a footnote only (`excluded`, `refused`), a disposition that does the same with others that ended,
 * and tallies by unit that are `countedAt: 'ended-by'`: what one unit had pending is carried over by the unit that ended it.
 * @throws `kernel/not-a-date`.
 *
 * @example
 * ```ts
 * import { stateFromRow } from 'motcua/dossier';
 * import { form06, rollForward, tally } from 'motcua/statistics';
 * import { vietnam } from 'motcua/vn';
 *
 * const row = { receivedAt: '2026-10-12', dueOn: '2026-11-02', endedOn: '2026-11-03' };
 * const reportOf = (from: string, to: string) => {
 *   const { calendar, disposition } = vietnam(to);
 *   return form06(tally([stateFromRow(row, { on: to, calendar })], { period: { from, to }, keys: [] }), { disposition });
 * };
 * rollForward(reportOf('2026-09-15', '2026-10-14'), reportOf('2026-10-15', '2026-11-14')); // => []
 * ```
 */
export function rollForward(previous: Form06, next: Form06): readonly Problem[] {
  const [before, after] = [byName(previous), byName(next)];
  const names = [...new Set([...before.keys(), ...after.keys()])];
  const rolled = names.flatMap((name): readonly Problem[] => {
    const [pending, carried] = [before.get(name)?.columns[11] ?? 0, after.get(name)?.columns[6] ?? 0];
    if (pending === carried) return [];
    const key = (after.get(name) ?? before.get(name))?.key ?? [];
    const path = ['rows', ...key.map((value) => value ?? ''), '6'];
    return [{ code: 'statistics/roll-over', path, severity: 'error', value: carried, accepted: String(pending) }];
  });
  return [...adjacency(previous, next), ...alike(previous, next), ...rolled];
}
