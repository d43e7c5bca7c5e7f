import type { CivilDate } from '../../kernel/index.js';
import type { DossierState } from '../dossier-state.js';
import { type LetterOwed, letterStatus } from './letter-owed.js';
import { type LetterRule, rulesFor } from './letter-rule.js';

/**
 * The day of the hand-over, for the letter goes with the result. A result that waits at the desk still has the day that asks; a row knows no
 * hand-over, so there it is the day the dossier ended.
 */
const owedOn = ({ handedOverOn, endedOn, on, context: { policy } }: DossierState): CivilDate =>
  handedOverOn ?? (policy === undefined ? (endedOn ?? on) : on);

/** The letters of congratulation and condolence a dossier calls for: those of its procedure, once it has a result. */
export function courtesyLettersOwed(state: DossierState, rules: readonly LetterRule[]): readonly LetterOwed[] {
  const { on, status, procedure, letters } = state;
  if (status !== 'finished') return [];
  const owedBy = owedOn(state);
  return rulesFor(rules, procedure).map(({ letter, event, basis }) => {
    const sentOn = letters?.find((sent) => sent.letter === letter)?.on;
    return {
      kind: letter,
      cause: event,
      owedBy,
      status: letterStatus(sentOn, owedBy, on),
      ...(sentOn === undefined ? {} : { sentOn }),
      publication: 'not-required',
      basis,
    };
  });
}
