import { classes } from '../dossier/inside.js';
import { refuse } from '../kernel/inside.js';
import { cellFigure, placings, total } from './cell-figures.js';
import type { Disposition } from './disposition.js';
import type { FormRow } from './form-figures.js';
import { FLOWS } from './open-cell.js';
import type { FormColumn } from './report-form.js';
import type { TallyCell } from './tally.js';

type Figures = Record<string, number>;

type Node = {
  readonly key: readonly (string | null)[];
  readonly figures: Figures;
  readonly below: Map<string | null, Node>;
};

const node = (key: Node['key'], columns: readonly FormColumn[]): Node => ({
  key,
  figures: Object.fromEntries(columns.map(({ id }) => [id, 0])),
  below: new Map(),
});

/** Fills in the columns that are sums, each after those it is made of. */
function addSums(figures: Figures, columns: readonly FormColumn[]): Figures {
  const byId = new Map(columns.map((column) => [column.id, column]));
  const open = new Set<string>();
  const figureOf = (id: string): number => {
    const content = byId.get(id)?.content;
    if (content === undefined || open.has(id)) {
      return refuse('statistics/no-such-column', { path: [id], value: id, accepted: [...byId.keys()].join(' | ') });
    }
    if (!('sum' in content)) return figures[id] as number;
    open.add(id);
    const sum = content.sum.reduce((all, part) => all + figureOf(part), 0);
    open.delete(id);
    return sum;
  };
  return Object.fromEntries(columns.map(({ id }) => [id, figureOf(id)]));
}

const isUnreceived = (code: number): boolean => classes[code]?.timeliness === 'none';

/** Whether all that a cell holds was never received, or not yet: there is nothing to report of its key, which may be that of no unit. */
function holdsNothingReceived({ receipts, endings, open }: TallyCell): boolean {
  const all = [endings, open].reduce((sum, counts) => sum + total(counts, () => true), 0);
  const unreceived = [endings, open].reduce((sum, counts) => sum + total(counts, isUnreceived), 0);
  return all > 0 && all === unreceived && FLOWS.every((flow) => total(receipts[flow], () => true) === 0);
}

function* inOrder({ key, figures, below }: Node, columns: readonly FormColumn[]): Generator<FormRow> {
  yield { key, columns: addSums(figures, columns) };
  for (const child of below.values()) yield* inOrder(child, columns);
}

/** The rows of a form: the total, and below it a subtotal for each value of the first key, and so on. Orphans, and keys of which nothing was received, have none. */
export function formRows(
  cells: readonly TallyCell[],
  columns: readonly FormColumn[],
  disposition: Disposition,
): readonly FormRow[] {
  const told = placings(disposition);
  const root = node([], columns);
  for (const cell of cells) {
    if (cell.orphan !== null || holdsNothingReceived(cell)) continue;
    const figures = columns.map((column) => [column.id, cellFigure(cell, column, told)] as const);
    let at = root;
    const path = [at];
    for (const value of cell.key) {
      const next: Node = at.below.get(value) ?? node([...at.key, value], columns);
      at.below.set(value, next);
      at = next;
      path.push(at);
    }
    for (const { figures: sums } of path) for (const [id, figure] of figures) sums[id] = (sums[id] as number) + figure;
  }
  return [...inOrder(root, columns)];
}
