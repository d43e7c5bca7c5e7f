import type { Locale, Problem } from 'motcua';
import { numberProblem, typedNumber } from '../page/typed-number.ts';
import { MOST_DAYS } from './dossier-rows.ts';
import { dossierWords as words } from './words.ts';

/** That something has to be filled in, by its label. */
export const needed = (path: string): Problem => ({ code: 'audit/needed', path: [path], severity: 'error' });

function wrongLimit(typed: string, locale: Locale): readonly Problem[] {
  if (typed.trim() === '') return [];
  const name = words.limit[locale];
  const unread = numberProblem(typed, name);
  if (unread !== null) return [unread];
  const amount = typedNumber(typed);
  if (Number.isInteger(amount) && amount >= 1 && amount <= MOST_DAYS) return [];
  return [{ code: 'audit/not-whole-days', path: [name], severity: 'error', value: typed }];
}

type Typed = { readonly from: string; readonly to: string; readonly limit: string };

/** What is wrong with the form of the dossiers, by the labels of its fields. */
export function wrongForm({ from, to, limit }: Typed, locale: Locale): readonly Problem[] {
  const isReversed = from !== '' && to !== '' && from > to;
  return [
    ...(from === '' ? [needed(words.from[locale])] : []),
    ...(to === '' ? [needed(words.to[locale])] : []),
    ...(isReversed ? [{ code: 'audit/period-reversed', path: [words.from[locale]], severity: 'error' } as const] : []),
    ...wrongLimit(limit, locale),
  ];
}
