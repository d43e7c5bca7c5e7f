import type { Form06, FormRow } from './form-figures.js';
import type { Form06Columns } from './form06-columns.js';
import { form06Columns } from './form06-form.js';
import { type FormOptions, figuresOf } from './report-figures.js';
import type { Tally } from './tally.js';

const COLUMNS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13] as const;

/** The figures under their numbers: the keys of an object are texts either way. */
const numbered = ({ key, columns }: FormRow): FormRow<Form06Columns> => ({
  key,
  columns: Object.fromEntries(COLUMNS.map((id) => [id, columns[id] ?? 0])) as Record<keyof Form06Columns, number>,
});

/**
 * Form 06, "tình hình, kết quả giải quyết thủ tục hành chính": columns 3 to 13 for a period.
 *
 * Columns 4 to 6 are counted from the days of receipt, 7 to 10 from the days of ending, 11 to 13 from the states on the last day; 3 = 4 + 5 + 6.
 * That 3 = 7 + 11 is not made to hold: `checkForm06` says whether it does. Dossiers refused after their receipt, those without a due date and orphans
 * (of an unknown unit or procedure) are in no column but told in footnotes, those refused at the desk nowhere, the rest as the disposition says.
 *
 * @param tally - The dossiers of one period, by any keys: each value of the first key gets a row, each of the second a row below it.
 * @param options - The disposition, and what the header says.
 * @returns The header, the rows with the total first, what stands in no row, and footnotes.
 * @throws `statistics/many-periods`; `statistics/unknown-choice` without a disposition.
 *
 * @example
 * ```ts
 * import { form06, tally } from 'motcua/statistics';
 * import { stateFromRow } from 'motcua/dossier';
 * import { vietnam } from 'motcua/vn';
 *
 * const period = { from: '2026-10-15', to: '2026-11-14' };
 * const { calendar, disposition } = vietnam(period.to);
 * const rows = [
 *   { receivedAt: '2026-11-02', dueOn: '2026-11-09', endedOn: '2026-11-06', channel: 'online' as const },
 *   { receivedAt: '2026-10-12', dueOn: '2026-11-02', endedOn: '2026-11-03' },
 *   { receivedAt: '2026-11-12', dueOn: '2026-11-19', endedOn: null },
 * ];
 * const states = rows.map((row) => stateFromRow(row, { on: period.to, calendar }));
 * const form = form06(tally(states, { period, keys: [] }), { disposition });
 * form.rows[0]?.columns; // => { 3: 3, 4: 1, 5: 1, 6: 1, 7: 2, 8: 1, 9: 0, 10: 1, 11: 1, 12: 1, 13: 0 }
 * ```
 */
export function form06(tally: Tally, options: FormOptions): Form06 {
  const form = figuresOf(tally, form06Columns, options);
  return { ...form, rows: form.rows.map(numbered) };
}
