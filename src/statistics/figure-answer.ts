import { placings } from './cell-figures.js';
import type { Disposition } from './disposition.js';
import type { Placing } from './place-of.js';
import { requireWords } from './require-words.js';
import type { TallyCell } from './tally.js';
import type { TallyDefinition } from './tally-definition.js';
import { type CountedFact, type CountedTerm, type TallyTerm, termFigure } from './tally-term.js';

/** What a definition comes to in some cells; or why it comes to nothing, with what is lacking. */
export type FigureAnswer =
  | {
      readonly numerator: number;
      readonly denominator: number;
      /** Finished dossiers of which a fact above the line was not told, though they are below it. */
      readonly notTold: number;
      /** Whether a dossier by which procedures are counted names none. */
      readonly isUnnamed: boolean;
    }
  | { readonly code: string; readonly lacks: string };

/** What is asked of cells. */
export type FigureQuestion = {
  readonly definition: TallyDefinition;
  /** Where each class is told, by its code. */
  readonly told: readonly Placing[];
  /** The place of the key `procedure`; -1 when procedures are not told apart. */
  readonly procedureAt: number;
};

/** The question a definition asks of a tally with these keys. */
export function figureQuestion(
  definition: TallyDefinition,
  keys: readonly string[],
  disposition: Disposition,
): FigureQuestion {
  for (const side of ['numerator', 'denominator'] as const) {
    for (const [at, term] of (definition[side] ?? []).entries()) requireWords(term, ['definition', side, at]);
  }
  return { definition, told: placings(disposition), procedureAt: keys.indexOf('procedure') };
}

/** The facts of the dossiers that some terms count, or of those by which they count procedures. */
function factsIn(terms: readonly TallyTerm[] | null, by: 'dossier' | 'procedure'): readonly CountedFact[] {
  const counted = (terms ?? []).flatMap((term): readonly TallyTerm[] => {
    if ('proceduresWith' in term) return by === 'procedure' ? term.proceduresWith : [];
    return by === 'dossier' ? [term] : [];
  });
  return [...new Set(counted.flatMap((term) => ('fact' in term ? [term.fact] : [])))];
}

/** Finished dossiers of which a fact was told, and of which it was not; `null` when it was not measured. */
function tellings(cells: readonly TallyCell[], fact: CountedFact): { told: number; not: number } | null {
  let [told, not] = [0, 0];
  for (const { facts } of cells) {
    if (facts === undefined) return null;
    const { yes, no } = facts[fact];
    told += yes + no;
    not += facts.finished - yes - no;
  }
  return { told, not };
}

/** What a sum of terms needs that the cells do not have; `null` when they have all. */
function lackOf(terms: readonly TallyTerm[] | null, cells: readonly TallyCell[], procedureAt: number) {
  if (terms === null) return { code: 'statistics/not-counted', lacks: 'any' };
  if (procedureAt < 0 && terms.some((term) => 'proceduresWith' in term)) {
    return { code: 'statistics/no-procedure-key', lacks: 'procedure' };
  }
  for (const fact of [...factsIn(terms, 'dossier'), ...factsIn(terms, 'procedure')]) {
    const found = tellings(cells, fact);
    // nobody says so of anything: that is not none. Where nothing was finished there is nothing to be said
    if (found === null || (found.told === 0 && found.not > 0)) return { code: 'statistics/not-counted', lacks: fact };
  }
  return null;
}

/** The procedures that have any of what is counted; `null` among them when a dossier that is counted names none. */
function proceduresWith(cells: readonly TallyCell[], terms: readonly CountedTerm[], question: FigureQuestion) {
  const { told, procedureAt } = question;
  const has = (cell: TallyCell) => terms.some((term) => termFigure(cell, term, told) > 0);
  return new Set(cells.flatMap((cell) => (has(cell) ? [cell.key[procedureAt] ?? null] : [])));
}

/** How many procedures are named: dossiers that name none are of nobody knows how many. */
const named = (procedures: ReadonlySet<string | null>): number => procedures.size - (procedures.has(null) ? 1 : 0);

/** The sum of some terms; the name of a given count nobody gave. */
function sumOf(
  terms: readonly TallyTerm[],
  cells: readonly TallyCell[],
  question: FigureQuestion & { readonly given: (name: string) => number | null },
): number | string {
  let sum = 0;
  for (const term of terms) {
    if ('given' in term) {
      const count = question.given(term.given);
      if (count === null) return term.given;
      sum += count;
    } else if ('proceduresWith' in term) sum += named(proceduresWith(cells, term.proceduresWith, question));
    else for (const cell of cells) sum += termFigure(cell, term, question.told);
  }
  return sum;
}

/** What a definition comes to in some cells. */
export function figureAnswer(
  cells: readonly TallyCell[],
  question: FigureQuestion,
  given: (name: string) => number | null,
): FigureAnswer {
  const { definition, procedureAt } = question;
  const lack = lackOf(definition.numerator, cells, procedureAt) ?? lackOf(definition.denominator, cells, procedureAt);
  if (lack !== null) return lack;
  const asked = { ...question, given };
  const numerator = sumOf(definition.numerator ?? [], cells, asked);
  const denominator = sumOf(definition.denominator ?? [], cells, asked);
  if (typeof numerator === 'string') return { code: 'statistics/not-given', lacks: numerator };
  if (typeof denominator === 'string') return { code: 'statistics/not-given', lacks: denominator };
  const below = factsIn(definition.denominator, 'dossier');
  const notTold = factsIn(definition.numerator, 'dossier')
    .filter((fact) => !below.includes(fact))
    .reduce((sum, fact) => sum + (tellings(cells, fact)?.not ?? 0), 0);
  const isUnnamed = [...(definition.numerator ?? []), ...(definition.denominator ?? [])].some(
    (term) => 'proceduresWith' in term && proceduresWith(cells, term.proceduresWith, question).has(null),
  );
  return { numerator, denominator, notTold, isUnnamed };
}
