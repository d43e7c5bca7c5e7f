import type { Problem } from '../kernel/index.js';
import { isTold, placings, total } from './cell-figures.js';
import type { Disposition } from './disposition.js';
import type { Excluded } from './form-figures.js';
import { FLOWS } from './open-cell.js';
import type { ExclusionReason, Placing } from './place-of.js';
import type { Tally, TallyCell } from './tally.js';

const REASONS: readonly ExclusionReason[] = [
  'no-due-date',
  'withdrawn',
  'returned',
  'stopped',
  'suspended',
  'orphan-unit',
  'orphan-procedure',
  'not-computed',
  'refused',
];

const none = (reason: ExclusionReason) => ({ reason, received: 0, carried: 0, resolved: 0, pending: 0 });

/** Why a dossier of a class in a cell stands in no row; `null` when it does, or when no report tells it. */
function reasonOf({ orphan }: TallyCell, placing: Placing | undefined): ExclusionReason | null {
  if (placing === null || placing === undefined) return null;
  // in no report whoever answers for it
  if ('excluded' in placing && placing.excluded === 'refused') return 'refused';
  if (orphan !== null) return orphan === 'unit' ? 'orphan-unit' : 'orphan-procedure';
  return 'excluded' in placing ? placing.excluded : null;
}

/** What stands in no row of a report, by reason. A dossier that could not be computed is counted as received, for nobody knows more. */
export function excludedOf({ cells, bad }: Tally, disposition: Disposition): readonly Excluded[] {
  const told = placings(disposition);
  const sums = new Map(REASONS.map((reason) => [reason, none(reason)]));
  for (const cell of cells) {
    for (const reason of REASONS) {
      const isOut = (code: number) => reasonOf(cell, told[code]) === reason;
      const sum = sums.get(reason) as ReturnType<typeof none>;
      for (const flow of FLOWS) sum[flow === 'carried' ? 'carried' : 'received'] += total(cell.receipts[flow], isOut);
      sum.resolved += total(cell.endings, isOut);
      sum.pending += total(cell.open, isOut);
    }
  }
  // what was refused at the desk ended too, and was never received
  const refused = sums.get('refused') as ReturnType<typeof none>;
  refused.resolved = refused.received + refused.carried;
  const uncomputed = sums.get('not-computed') as ReturnType<typeof none>;
  for (const { dossiers } of bad) uncomputed.received += dossiers;
  return [...sums.values()].filter(
    ({ received, carried, resolved, pending }) => received + carried + resolved + pending > 0,
  );
}

/** How many dossiers that stand in a row were received in the period by nobody knows which channel. */
export function unknownChannel({ cells }: Tally, disposition: Disposition): number {
  const told = placings(disposition);
  return cells
    .filter(({ orphan }) => orphan === null)
    .reduce((sum, { receipts }) => sum + total(receipts.unknown, (code) => isTold(told[code])), 0);
}

/** The footnotes of a report: what stands in no row, and how many of what does were received by nobody knows which channel. */
export function footnotesOf(excluded: readonly Excluded[], unknown: number): readonly Problem[] {
  const notes = excluded.map(
    ({ reason, ...counts }): Problem => ({
      code: `statistics/excluded-${reason}`,
      path: [],
      severity: 'note',
      value: counts,
    }),
  );
  const channel: Problem = { code: 'statistics/unknown-channel', path: [], severity: 'note', value: unknown };
  return unknown === 0 ? notes : [...notes, channel];
}
