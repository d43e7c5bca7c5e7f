import { refuse } from '../kernel/inside.js';
import type { Disposition } from './disposition.js';
import { excludedOf, footnotesOf, unknownChannel } from './excluded-of.js';
import type { FormFigures, FormHeader } from './form-figures.js';
import { formRows } from './form-rows.js';
import type { Period } from './period.js';
import type { FormColumn, ReportForm } from './report-form.js';
import { requireWords } from './require-words.js';
import type { Tally } from './tally.js';

/** How a tally becomes a report. */
export type FormOptions = {
  /** Where dossiers are told that the form does not speak of: `vietnam(on).disposition`. */
  readonly disposition: Disposition;
  /** The form it is printed on, for the header; `inForce(reportForms, on)` of `motcua/vn`. */
  readonly form?: ReportForm;
  /** Who reports. */
  readonly reportedBy?: string;
  /** To whom. */
  readonly reportedTo?: string;
};

/** The one period of a tally: what is open at the ends of several cannot be added up. */
export function onlyPeriod({ periods }: Tally): Period {
  const [period, ...more] = periods ?? [];
  if (period !== undefined && more.length === 0) return period;
  return refuse('statistics/many-periods', { path: ['periods'], value: periods?.length ?? null, accepted: '1' });
}

const formOf = ({ number, title, issuer, countedIn, basis }: ReportForm): FormHeader['form'] => ({
  number,
  title,
  issuer,
  countedIn,
  basis,
});

function headerOf(tally: Tally, { disposition, form, reportedBy, reportedTo }: FormOptions): FormHeader {
  const period = onlyPeriod(tally);
  return {
    form: form === undefined ? null : formOf(form),
    period,
    on: period.to,
    knownOn: tally.knownOn,
    reportedBy: reportedBy ?? null,
    reportedTo: reportedTo ?? null,
    keys: tally.keys,
    disposition: disposition.id,
    tally: tally.digest,
  };
}

/** A report of some columns. */
export function figuresOf(tally: Tally, columns: readonly FormColumn[], options: FormOptions): FormFigures {
  const { disposition } = options ?? {};
  if (typeof disposition?.id !== 'string') {
    const accepted = 'where dossiers are told, such as the disposition of vietnam(on) in motcua/vn';
    refuse('statistics/unknown-choice', { path: ['disposition'], value: disposition ?? null, accepted });
  }
  const header = headerOf(tally, options);
  const excluded = excludedOf(tally, disposition);
  const rows = formRows(tally.cells, columns, disposition);
  return { header, rows, excluded, footnotes: footnotesOf(excluded, unknownChannel(tally, disposition)) };
}

/**
 * A report on a form given as data: what stands in each column is counted from the side of the tally the column names, and nothing is made to balance.
 *
 * @param tally - The dossiers of one period.
 * @param options - The form, and where dossiers are told that it does not speak of.
 * @returns The header, the rows as a tree with the total first, what stands in no row, and footnotes.
 * @throws `statistics/many-periods`, `statistics/no-such-column` for a sum of columns that are none or of itself,
 * `statistics/unknown-choice` without a disposition, or for a word of a column that no tally counts.
 *
 * @example
 * ```ts
 * import { inForce } from 'motcua';
 * import { stateFromRow } from 'motcua/dossier';
 * import { reportFigures, tally } from 'motcua/statistics';
 * import { reportForms, vietnam } from 'motcua/vn';
 *
 * const period = { from: '2026-10-15', to: '2026-11-14' };
 * const { calendar, disposition } = vietnam(period.to);
 * const row = { receivedAt: '2026-11-02', dueOn: '2026-11-09', endedOn: '2026-11-10', apologisedOn: '2026-11-09' };
 * const counted = tally([stateFromRow(row, { on: period.to, calendar })], { period, keys: [] });
 * const { rows } = reportFigures(counted, { form: inForce(reportForms.apologies, period.to), disposition });
 * [rows[0]?.columns['10'], rows[0]?.columns['10a'], rows[0]?.columns['10b']]; // => [1, 1, 0]
 * ```
 */
export function reportFigures(tally: Tally, options: FormOptions & { readonly form: ReportForm }): FormFigures {
  const { columns } = options.form;
  for (const [at, { content }] of columns.entries()) requireWords(content, ['form', 'columns', at]);
  return figuresOf(tally, columns, options);
}
