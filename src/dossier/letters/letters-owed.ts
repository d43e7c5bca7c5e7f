import type { CivilDate } from '../../kernel/index.js';
import { refuse } from '../../kernel/inside.js';
import { checkRule } from '../check-rules.js';
import type { DossierRules } from '../dossier-policy.js';
import type { DossierState } from '../dossier-state.js';
import { type StateOptions, stateAsOf } from '../state-as-of.js';
import type { Timeline } from '../timeline.js';
import { apologyOwed } from './apology-owed.js';
import { courtesyLettersOwed } from './courtesy-letters-owed.js';
import type { LetterOwed } from './letter-owed.js';
import type { LetterRule } from './letter-rule.js';

/** By which rules letters are owed. */
export type LetterOptions = StateOptions & {
  /** Which procedures call for congratulation or condolence; by default none, for no national rule does. */
  readonly rules?: readonly LetterRule[];
  /** When an apology is owed; by default as the policy of the dossier says. A state made from a row knows none, so there it must be given. */
  readonly apology?: DossierRules['apology'];
};

const isTimeline = (source: DossierState | Timeline): source is Timeline =>
  typeof source === 'object' && source !== null && 'events' in source;

/** The state on the day that is asked about. */
function stateOn(source: DossierState | Timeline, on: CivilDate, known: StateOptions): DossierState {
  if (isTimeline(source)) return stateAsOf(source, on, known);
  if (source?.context === undefined)
    return refuse('dossier/context-missing', { path: ['context'], accepted: '{ calendar, policy }' });
  const isSame = source.on === on && (known.knownOn === undefined || source.knownOn === known.knownOn);
  if (isSame) return source;
  return refuse('dossier/state-of-another-day', { path: ['on'], value: on, accepted: source.on });
}

function apologyRule(state: DossierState, apology: DossierRules['apology'] | undefined): DossierRules['apology'] {
  const rule = apology ?? state.context.policy?.apology;
  if (rule === undefined)
    return refuse('dossier/no-apology-rule', { path: ['apology'], accepted: '{ value: { lead, publish }, basis }' });
  checkRule('apology', rule, ['apology']);
  return rule;
}

/**
 * The letters a dossier calls for on a day, and how each stands at the end of it.
 *
 * An apology is owed when a pending dossier nears its lawful due date without a result (from the last working day on which it is in time), and when a
 * dossier is or ended overdue. Its last day is so long before the due date as the policy says, never before the receipt; a policy without a lead
 * asks for it on the working day after. While the clock stands still none is owed, unless the due date had passed before; a dossier
 * that ended in time owes none, even if one was sent. Congratulation and condolence are owed at the hand-over of the result.
 * Dossiers without a due date owe no apology: nobody can tell.
 *
 * @param source - A dossier, or its state on the day. A row knows neither publication nor letters: spread `publishedOn`, `letters` into its state.
 * @param on - The day; of a state its own.
 * @param options - The rules for congratulation and condolence, in Viet Nam `letterRules` of `motcua/vn`; the rule for apologies of a row.
 * @returns The letters, the apology first; none when nothing is owed.
 * @throws `dossier/state-of-another-day`, `dossier/context-missing` for a state read from JSON without giving its context back,
 * `dossier/no-apology-rule`, `dossier/invalid-policy`, `calendar/out-of-coverage`, `kernel/not-a-date`.
 *
 * @example
 * ```ts
 * import { lettersOwed, timeline } from 'motcua/dossier';
 * import { vietnam } from 'motcua/vn';
 *
 * const limit = { amount: 5, unit: 'working-day' } as const;
 * const events = [{ kind: 'received', at: '2026-11-09T09:00' }, { kind: 'apologised', at: '2026-11-16T10:00' }] as const;
 * const dossier = timeline(events, { procedure: null, limit, ...vietnam('2026-11-09') });
 * lettersOwed(dossier, '2026-11-12'); // => []
 * lettersOwed(dossier, '2026-11-13').map(({ owedBy, status }) => [owedBy, status]); // => [['2026-11-15', 'owed']]
 * lettersOwed(dossier, '2026-11-17').map(({ cause, status }) => [cause, status]); // => [['overdue', 'sent-late']]
 * ```
 */
export function lettersOwed(
  source: DossierState | Timeline,
  on: CivilDate,
  options: LetterOptions = {},
): readonly LetterOwed[] {
  const { rules = [], apology } = options;
  const state = stateOn(source, on, options);
  const owed = apologyOwed(state, apologyRule(state, apology));
  return [...(owed === null ? [] : [owed]), ...courtesyLettersOwed(state, rules)];
}
