import type { Problem } from '../kernel/index.js';
import { refuse, shownValue } from '../kernel/inside.js';
import { FLOWS } from './open-cell.js';
import type { ColumnContent } from './report-form.js';
import type { TallyTerm } from './tally-term.js';

/** The words of each way to count. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  flows: FLOWS,
  places: ['early', 'on-time', 'overdue', 'pending-in-time', 'pending-overdue'],
  ended: ['finished', 'withdrawn', 'returned', 'stopped'],
  open: ['pending', 'suspended'],
  fact: ['electronicResult', 'digitised', 'dataReused', 'paidOnline'],
  told: ['yes', 'no'],
};

/** Refuses a word there is not: it would count nothing, and nobody would know. */
export function requireWords(term: TallyTerm | ColumnContent, path: Problem['path']): void {
  if ('proceduresWith' in term) {
    for (const [at, one] of term.proceduresWith.entries()) requireWords(one, [...path, 'proceduresWith', at]);
    return;
  }
  for (const [way, given] of Object.entries(term)) {
    const known = Object.hasOwn(WORDS, way) ? (WORDS[way] as readonly string[]) : null;
    if (known === null) continue;
    const words: readonly unknown[] = Array.isArray(given) ? given : [given];
    const odd = words.findIndex((word) => !known.includes(word as string));
    if (odd < 0) continue;
    refuse('statistics/unknown-choice', {
      path: [...path, way],
      value: shownValue(words[odd]),
      accepted: known.join(' | '),
    });
  }
}
