import type { Basis } from '../../kernel/index.js';
import type { CourtesyLetter } from './letter-kind.js';

/** By which event in a family's life a letter is owed. */
export type FamilyEvent = 'birth' | 'marriage' | 'death';

/** Which procedures call for a letter of congratulation or condolence, by the code of the procedure: a local model, kept as data. */
export type LetterRule = {
  /** Which letter. */
  readonly letter: CourtesyLetter;
  /** The event the procedures register. */
  readonly event: FamilyEvent;
  /** The national codes of the procedures, `1.001193`; a dossier's longer code with an agency counts as the national one. */
  readonly procedures: readonly string[];
  /** What the model rests on; empty when it is the caller's own. */
  readonly basis: readonly Basis[];
};

/** `1.001193` of `1.001193` and of `1.001193.000.00.00.H35`. */
const national = (code: string): string => code.split('.', 2).join('.');

/** The rules by which a procedure calls for a letter. */
export const rulesFor = (rules: readonly LetterRule[], code: string | undefined): readonly LetterRule[] =>
  code === undefined
    ? []
    : rules.filter(({ procedures }) => procedures.some((one) => national(one) === national(code)));
