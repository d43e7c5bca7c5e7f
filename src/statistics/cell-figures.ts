import { classes } from '../dossier/inside.js';
import type { Disposition } from './disposition.js';
import { type Place, type Placing, placeOf } from './place-of.js';
import type { FormColumn } from './report-form.js';
import type { ClassCounts, TallyCell } from './tally.js';

/** Where each class is told, by its code. */
export const placings = (disposition: Disposition): readonly Placing[] =>
  classes.map((one) => placeOf(one, disposition));

/** How many dossiers of some classes there are. */
export function total(counts: ClassCounts, isCounted: (code: number) => boolean): number {
  let sum = 0;
  for (let code = 0; code < counts.length; code += 1) if (isCounted(code)) sum += counts[code] as number;
  return sum;
}

/** Whether a class is told in a column at all. */
export const isTold = (placing: Placing | undefined): placing is { readonly place: Place } =>
  placing !== null && placing !== undefined && 'place' in placing;

/** What ended is told as resolved, what is open as pending. */
const countsAt = (place: Place, { endings, open }: TallyCell): ClassCounts =>
  place === 'pending-in-time' || place === 'pending-overdue' ? open : endings;

/** What a cell has for a column that is no sum. */
export function cellFigure(cell: TallyCell, { content }: FormColumn, told: readonly Placing[]): number {
  if ('flows' in content) {
    return content.flows.reduce((sum, flow) => sum + total(cell.receipts[flow], (code) => isTold(told[code])), 0);
  }
  if ('sum' in content) return 0;
  const { places, apologised } = content;
  return places.reduce((sum, place) => {
    const isIn = (code: number) => {
      const placing = told[code];
      return (
        isTold(placing) &&
        placing.place === place &&
        (apologised ?? classes[code]?.apologised) === classes[code]?.apologised
      );
    };
    return sum + total(countsAt(place, cell), isIn);
  }, 0);
}
