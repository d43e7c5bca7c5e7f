import { classes } from '../dossier/inside.js';
import { cellFigure, total } from './cell-figures.js';
import type { Place, Placing } from './place-of.js';
import type { ClassCounts, FactCount, FactCounts, Flow, TallyCell } from './tally.js';

/** A fact a tally counts of the dossiers finished in its period. */
export type CountedFact = Exclude<keyof FactCounts, 'finished' | 'visits'>;

/** How a dossier ended, as far as a tally tells it. A dossier that was refused was never received. */
export type EndedStatus = 'finished' | 'withdrawn' | 'returned' | 'stopped';

/** Something to be counted in the cells of a tally. */
export type CountedTerm =
  | {
      /** What came in by these, where a report tells it. */
      readonly flows: readonly Flow[];
    }
  | {
      /** What a report tells at these. */
      readonly places: readonly Place[];
      /** Only those with, or without, a letter of apology. */
      readonly apologised?: boolean;
    }
  | {
      /** What ended so in the period, whether it had a due date or not. */
      readonly ended: readonly EndedStatus[];
    }
  | {
      /** What is open so on the last day, whether it has a due date or not. */
      readonly open: readonly ('pending' | 'suspended')[];
    }
  | {
      /** What was finished in the period and of which this was told. */
      readonly fact: CountedFact;
      /** Told true, or told false. */
      readonly told: keyof FactCount;
    };

/** What an indicator sums above or below its line. */
export type TallyTerm =
  | CountedTerm
  | {
      /** How many procedures have any of these: needs the key `procedure`. Over units it does not add up, for several have the same procedure. */
      readonly proceduresWith: readonly CountedTerm[];
    }
  | {
      /** A count no dossier tells, such as how many services are offered online; whoever asks for the figure gives it, by this name. */
      readonly given: string;
    };

const NOWHERE = { vi: '', en: '' };

const withStatus = (counts: ClassCounts, statuses: readonly string[]) =>
  total(counts, (code) => statuses.includes(classes[code]?.status ?? ''));

/** How many dossiers of a cell a term counts; a fact that was not measured counts none. */
export function termFigure(cell: TallyCell, term: CountedTerm, told: readonly Placing[]): number {
  if ('fact' in term) return cell.facts?.[term.fact][term.told] ?? 0;
  if ('ended' in term) return withStatus(cell.endings, term.ended);
  if ('open' in term) return withStatus(cell.open, term.open);
  return cellFigure(cell, { id: '', label: NOWHERE, group: NOWHERE, content: term }, told);
}
