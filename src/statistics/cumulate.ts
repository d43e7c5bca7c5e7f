import { MotcuaError } from '../kernel/index.js';
import { refuse } from '../kernel/inside.js';
import { footnotesOf } from './excluded-of.js';
import type { Excluded, Form06, FormRow } from './form-figures.js';
import type { Form06Columns } from './form06-columns.js';
import { rollForward } from './roll-forward.js';

const NONE: Form06Columns = { 3: 0, 4: 0, 5: 0, 6: 0, 7: 0, 8: 0, 9: 0, 10: 0, 11: 0, 12: 0, 13: 0 };

/** A row over several periods: what came and what went adds up, what was there first is the opening, what is there last the closing. */
function cumulated(parts: readonly Form06Columns[]): Form06Columns {
  const sum = (column: 4 | 5 | 8 | 9 | 10) => parts.reduce((all, part) => all + part[column], 0);
  const [first, last] = [parts[0] ?? NONE, parts.at(-1) ?? NONE];
  const [c4, c5, c8, c9, c10] = [sum(4), sum(5), sum(8), sum(9), sum(10)];
  return {
    3: c4 + c5 + first[6],
    4: c4,
    5: c5,
    6: first[6],
    7: c8 + c9 + c10,
    8: c8,
    9: c9,
    10: c10,
    11: last[12] + last[13],
    12: last[12],
    13: last[13],
  };
}

/** What stands in no row of any, in the order in which it is first met. */
function excludedOver(forms: readonly Form06[]): readonly Excluded[] {
  const reasons = [...new Set(forms.flatMap(({ excluded }) => excluded.map(({ reason }) => reason)))];
  return reasons.map((reason) => {
    const of = ({ excluded }: Form06) => excluded.find((one) => one.reason === reason);
    const sum = (side: 'received' | 'resolved') => forms.reduce((all, form) => all + (of(form)?.[side] ?? 0), 0);
    const [first, last] = [forms[0] as Form06, forms.at(-1) as Form06];
    const [carried, pending] = [of(first)?.carried ?? 0, of(last)?.pending ?? 0];
    return { reason, received: sum('received'), carried, resolved: sum('resolved'), pending };
  });
}

/** How many dossiers a report says were received by nobody knows which channel. */
const unknownIn = ({ footnotes }: Form06): number => {
  const value = footnotes.find(({ code }) => code === 'statistics/unknown-channel')?.value;
  return typeof value === 'number' ? value : 0;
};

/**
 * One report of several adjacent ones, such as a half-year of six months: columns 4, 5 and 7 to 10 are summed, column 6 is the opening of the first
 * period, 11 to 13 the closing of the last. Column 6 and 11 to 13 are never summed. Dossiers that could not be computed are, for nobody knows when they were received: one
 * that stands so in several reports is told several times.
 *
 * @param forms - The reports in order, each going on where the one before ended.
 * @returns The report from the first day of the first to the last day of the last; its tally is named by the last.
 * @throws What `rollForward` finds between two of them, as one refusal; `statistics/no-forms` for none.
 *
 * @example
 * ```ts
 * import { stateFromRow } from 'motcua/dossier';
 * import { cumulate, form06, tally } from 'motcua/statistics';
 * import { vietnam } from 'motcua/vn';
 *
 * const row = { receivedAt: '2026-10-12', dueOn: '2026-11-02', endedOn: '2026-11-03' };
 * const reportOf = (from: string, to: string) => {
 *   const { calendar, disposition } = vietnam(to);
 *   return form06(tally([stateFromRow(row, { on: to, calendar })], { period: { from, to }, keys: [] }), { disposition });
 * };
 * const { rows } = cumulate([reportOf('2026-09-15', '2026-10-14'), reportOf('2026-10-15', '2026-11-14')]);
 * [rows[0]?.columns[3], rows[0]?.columns[7], rows[0]?.columns[11]]; // => [1, 1, 0]
 * ```
 */
export function cumulate(forms: readonly Form06[]): Form06 {
  const [first, last] = [forms[0], forms.at(-1)];
  if (first === undefined || last === undefined) return refuse('statistics/no-forms', { accepted: 'at least one' });
  const problems = forms.flatMap((form, at) => (at === 0 ? [] : rollForward(forms[at - 1] as Form06, form)));
  if (problems.length > 0) throw new MotcuaError('statistics/roll-over', problems);
  const names = new Map(forms.flatMap(({ rows }) => rows.map(({ key }) => [JSON.stringify(key), key] as const)));
  const byName = forms.map(({ rows }) => new Map(rows.map((row) => [JSON.stringify(row.key), row.columns])));
  const rows = [...names].map(
    ([name, key]): FormRow<Form06Columns> => ({
      key,
      columns: cumulated(byName.map((form) => form.get(name) ?? NONE)),
    }),
  );
  const period = { from: first.header.period.from, to: last.header.period.to };
  const excluded = excludedOver(forms);
  const unknown = forms.reduce((sum, form) => sum + unknownIn(form), 0);
  const footnotes = footnotesOf(excluded, unknown);
  return { header: { ...last.header, period }, rows: rows.sort(inTreeOrder), excluded, footnotes };
}

/** A row before those below it, siblings by their values. */
function inTreeOrder({ key: a }: FormRow<unknown>, { key: b }: FormRow<unknown>): number {
  const at = a.findIndex((value, place) => value !== b[place]);
  if (at < 0 || at >= b.length) return a.length - b.length;
  const [left, right] = [a[at] ?? null, b[at] ?? null];
  if (left === null || right === null) return left === null ? -1 : 1;
  return left < right ? -1 : 1;
}
