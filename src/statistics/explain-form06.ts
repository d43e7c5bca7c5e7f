import { classes } from '../dossier/inside.js';
import type { Explained, Json, Step } from '../kernel/index.js';
import { cellFigure, placings } from './cell-figures.js';
import type { Disposition } from './disposition.js';
import type { Form06, FormRow } from './form-figures.js';
import { form06 } from './form06.js';
import type { Form06Columns } from './form06-columns.js';
import { form06Columns } from './form06-form.js';
import { FLOWS } from './open-cell.js';
import type { FormOptions } from './report-figures.js';
import type { FormColumn } from './report-form.js';
import type { ClassCounts, Tally, TallyCell } from './tally.js';

const SWITCHES = ['withdrawn', 'returned', 'stopped', 'suspended', 'noDueDate'] as const;

type Switch = (typeof SWITCHES)[number];

/** The switch for where dossiers of a class stand, whatever their due date. */
const ownSwitch = (status: string | undefined): Switch | undefined => SWITCHES.find((name) => name === status);

/**
 * Which switch says where dossiers of a class are told. Without a due date they are left out by that switch alone, and where they are told it says how
 * those stand that another would tell by a day.
 */
function decidedBy(code: number, disposition: Disposition): Switch | undefined {
  const one = classes[code];
  const own = ownSwitch(one?.status);
  if (one?.timeliness !== 'unknown') return own;
  const isLeftOut = disposition.noDueDate.value === 'excluded';
  const goesByDay = own === undefined || disposition[own].value.startsWith('by-');
  return isLeftOut || goesByDay ? 'noDueDate' : own;
}

const countOf = (counts: ClassCounts, isIn: (code: number) => boolean) =>
  counts.reduce((sum, dossiers, code) => sum + (isIn(code) ? dossiers : 0), 0);

/** A switch of the disposition, and how many dossiers it decided on. */
function switchStep(name: Switch, disposition: Disposition, cells: readonly TallyCell[]): Step {
  const { value, basis } = disposition[name];
  const isIn = (code: number) => decidedBy(code, disposition) === name;
  const dossiers = cells.reduce((sum, { endings, open }) => sum + countOf(endings, isIn) + countOf(open, isIn), 0);
  const inputs = { switch: name, dossiers };
  return { rule: 'statistics/disposition', applied: dossiers > 0, basis, inputs, outcome: value };
}

const received = (cells: readonly TallyCell[], isIn: (code: number) => boolean): number =>
  cells.reduce((sum, { receipts }) => sum + FLOWS.reduce((all, flow) => all + countOf(receipts[flow], isIn), 0), 0);

/** What was received and then refused is counted and stands in no column, whatever the disposition. */
function refusedSteps(cells: readonly TallyCell[]): readonly Step[] {
  const dossiers = received(cells, (code) => classes[code]?.status === 'refused');
  const inputs = { switch: 'refused', dossiers };
  const step: Step = { rule: 'statistics/disposition', applied: true, basis: [], inputs, outcome: 'excluded' };
  return dossiers === 0 ? [] : [step];
}

/** The cells that have a part in a column, one class or flow at a time. */
function partsOf(column: FormColumn, cells: readonly TallyCell[], disposition: Disposition): readonly Json[] {
  const told = placings(disposition);
  const { content } = column;
  if ('flows' in content) {
    return content.flows.flatMap((flow): readonly Json[] => {
      const one: FormColumn = { ...column, content: { flows: [flow] } };
      const dossiers = cells.reduce((sum, cell) => sum + cellFigure(cell, one, told), 0);
      return dossiers === 0 ? [] : [{ flow, dossiers }];
    });
  }
  return classes.flatMap(({ status, timeliness, apologised }, code): readonly Json[] => {
    const only = (counts: ClassCounts) => counts.map((count, at) => (at === code ? count : 0));
    const dossiers = cells.reduce(
      (sum, cell) => sum + cellFigure({ ...cell, endings: only(cell.endings), open: only(cell.open) }, column, told),
      0,
    );
    return dossiers === 0 ? [] : [{ status, timeliness, apologised, dossiers }];
  });
}

function columnStep(column: FormColumn, form: Form06, cells: readonly TallyCell[], disposition: Disposition): Step {
  const total = form.rows[0] as FormRow<Form06Columns>;
  const figure = total.columns[column.id as unknown as keyof Form06Columns];
  const { id, label, content } = column;
  const named = { column: id, label: { vi: label.vi, en: label.en } };
  if ('sum' in content) {
    const inputs = { ...named, of: content.sum };
    return { rule: 'statistics/sum', applied: true, basis: [], inputs, outcome: figure };
  }
  const inputs = { ...named, parts: partsOf(column, cells, disposition) };
  return { rule: 'statistics/column', applied: figure > 0, basis: [], inputs, outcome: figure };
}

/**
 * Form 06 with its story: which dossiers were counted, what the disposition decided, and of what each figure of the total is made.
 *
 * @param tally - The dossiers of one period.
 * @param options - As for `form06`.
 * @returns The form, equal to that of `form06`, and the steps: the days, each switch of the disposition with how many dossiers it decided on, what was refused
 * after its receipt, and every column with its parts by class or flow, or the columns it is the sum of. Each dossier is counted with one switch at most.
 * @throws `statistics/many-periods`.
 *
 * @example
 * ```ts
 * import { narrate } from 'motcua';
 * import { stateFromRow } from 'motcua/dossier';
 * import { explainForm06, tally } from 'motcua/statistics';
 * import { vietnam } from 'motcua/vn';
 *
 * const period = { from: '2026-10-15', to: '2026-11-14' };
 * const { calendar, disposition } = vietnam(period.to);
 * const row = { receivedAt: '2026-11-02', dueOn: '2026-11-09', endedOn: '2026-11-06', outcome: 'withdrawn' as const };
 * const counted = tally([stateFromRow(row, { on: period.to, calendar })], { period, keys: [] });
 * narrate(explainForm06(counted, { disposition }), { locale: 'en' }).includes('Column 8 (Early): 1 = withdrawn, early 1'); // => true
 * ```
 */
export function explainForm06(tally: Tally, options: FormOptions): Explained<Form06> {
  const value = form06(tally, options);
  const { disposition } = options;
  const cells = tally.cells.filter(({ orphan }) => orphan === null);
  const { period, knownOn } = value.header;
  const days: Step = {
    rule: 'statistics/counted',
    applied: true,
    basis: options.form?.basis ?? [],
    inputs: { from: period.from, to: period.to, knownOn },
    outcome: received(cells, () => true),
  };
  const because = [
    days,
    ...SWITCHES.map((name) => switchStep(name, disposition, cells)),
    ...refusedSteps(cells),
    ...form06Columns.map((column) => columnStep(column, value, cells, disposition)),
  ];
  return { value, because };
}
