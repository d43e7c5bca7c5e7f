import type { Locale } from 'motcua';
import type { Procedure } from 'motcua/procedure';
import { shortDate } from '../page/date-text.ts';
import { type CatalogueQuery, catalogueLimit, hasAnyLimit, limitSteps } from './catalogue-limit.ts';
import { dueWords as words } from './words.ts';

/** The days of a version, where it has any. */
function versionText({ since, until }: Procedure, locale: Locale): string {
  const days = [
    since === undefined ? '' : `${words.since[locale]} ${shortDate(since)}`,
    until === undefined ? '' : `${words.until[locale]} ${shortDate(until)}`,
  ];
  const told = days.filter((text) => text !== '').join(' ');
  return told === '' ? '' : ` (${told})`;
}

/** What is said before the name of an entry nothing can be counted of, where a closed list still shows it. */
function markOf(procedure: Procedure, on: string, locale: Locale): string {
  const { since = '', until = '9' } = procedure;
  if (until < on) return `[${words.expired[locale]}] `;
  if (on < since) return `[${words.notYet[locale]}] `;
  return hasAnyLimit(procedure, on) ? '' : `[${words.withoutLimit[locale]}] `;
}

/** The name of an entry as the list has it. */
export function entryText(procedure: Procedure, on: string, locale: Locale): string {
  const { code, name } = procedure;
  const named = locale === 'vi' ? name.vi : (name.en ?? name.vi);
  return `${markOf(procedure, on, locale)}${code} ${named}${versionText(procedure, locale)}`;
}

/** Whether the cases are told apart by their limits alone: the record does not say what each is about. */
const casesAreLimits = ({ cases = [] }: Procedure) => cases.some(({ code }) => /^\d+-working-days$/.test(code));

/** What the catalogue says of the limit that is chosen now, and what to do where it says nothing. */
export function limitRemark(query: CatalogueQuery, locale: Locale): string {
  const found = catalogueLimit(query);
  if (found === 'case-needed') {
    const decision = query.procedure.announcement?.decision;
    if (!casesAreLimits(query.procedure)) return words.chooseCase[locale];
    return `${words.casesUnnamed[locale]}${decision === undefined ? '' : ` (${words.announced[locale]} ${decision})`}.`;
  }
  if (typeof found === 'object') return `${words.found[locale]}: ${limitSteps(query, locale)[0]?.text ?? ''}.`;
  return words[
    ({ 'not-in-force': 'expiredRemark', 'not-yet-in-force': 'notYetRemark', none: 'noLimitRemark' } as const)[found]
  ][locale];
}
