import type { Problem } from '../kernel/index.js';
import type { Disposition } from './disposition.js';
import { excludedOf, footnotesOf, unknownChannel } from './excluded-of.js';
import type { Tally } from './tally.js';
import type { TallyDefinition } from './tally-definition.js';
import type { CountedTerm, TallyTerm } from './tally-term.js';

/** What a disposition leaves out by rule, or every report does, takes no trust away. */
const BY_RULE = ['withdrawn', 'returned', 'stopped', 'suspended', 'refused'].map(
  (reason) => `statistics/excluded-${reason}`,
);

/** Whether a note tells of what is left out because a disposition says so, not because nobody knows better. */
export const isByRule = ({ code }: Problem): boolean => BY_RULE.includes(code);

const countedIn = (term: TallyTerm): readonly CountedTerm[] =>
  'proceduresWith' in term ? term.proceduresWith : 'given' in term ? [] : [term];

/** What stands in no figure of a definition: what nobody could place, and where it follows a report also what the report leaves out. */
export function leftOutOf(
  tally: Tally,
  { numerator, denominator }: TallyDefinition,
  disposition: Disposition,
): readonly Problem[] {
  const terms = [...(numerator ?? []), ...(denominator ?? [])].flatMap(countedIn);
  const byFlow = terms.some((term) => 'flows' in term);
  const asReported = byFlow || terms.some((term) => 'places' in term);
  const excluded = excludedOf(tally, disposition).filter(
    ({ reason }) => asReported || reason.startsWith('orphan') || reason === 'not-computed',
  );
  return footnotesOf(excluded, byFlow ? unknownChannel(tally, disposition) : 0);
}
