import type { Locale, TimeLimit } from 'motcua';
import type { Bilingual, ListItem } from 'motcua/narrator';
import { narrationBlocks } from 'motcua/narrator';
import { type Channel, channels, explainLimitFor, limitFor, type Procedure } from 'motcua/procedure';

/** A procedure with the channel and the case a limit is wanted for, on a day. */
export type CatalogueQuery = {
  readonly procedure: Procedure;
  readonly channel: Channel;
  /** The code of a case; `null` for none. */
  readonly case: string | null;
  /** A day or a moment. */
  readonly on: string;
};

/** What the catalogue says: a limit, or why there is none. */
export type CatalogueLimit = TimeLimit | 'not-in-force' | 'not-yet-in-force' | 'case-needed' | 'none';

/** The channels of a procedure; all of them where the catalogue has no table of them. */
export const channelsOf = ({ channels: offers }: Procedure): readonly Channel[] =>
  offers === undefined ? channels : channels.filter((one) => offers.some(({ channel }) => channel === one));

const queryOf = ({ channel, case: named, on }: CatalogueQuery) => ({
  channel,
  on,
  ...(named === null ? {} : { case: named }),
});

/** The limit of a procedure, or why there is none. */
export function catalogueLimit(query: CatalogueQuery): CatalogueLimit {
  const { since = '', until = '9' } = query.procedure;
  const day = query.on.slice(0, 10);
  if (until < day) return 'not-in-force';
  if (day < since) return 'not-yet-in-force';
  try {
    return limitFor(query.procedure, queryOf(query)) ?? 'none';
  } catch {
    // of all that can be chosen only a case can be missing
    return 'case-needed';
  }
}

/** Whether a procedure has a limit by any of its channels, in any of its cases. */
export function hasAnyLimit(procedure: Procedure, on: string): boolean {
  const cases = [null, ...(procedure.cases ?? []).map(({ code }) => code)];
  return channelsOf(procedure).some((channel) =>
    cases.some((one) => catalogueLimit({ procedure, channel, case: one, on }) !== 'none'),
  );
}

/** Words of the portal for units that are none, in what a record says of its limit. */
const UNREAD: readonly (readonly [RegExp, Bilingual])[] = [
  [/\bWORKING_DAY\b/g, { vi: 'ngày làm việc', en: 'working days' }],
  [/\bDAY\b/g, { vi: 'ngày', en: 'days' }],
  [/\bOTHER\b/g, { vi: 'đơn vị khác, không ghi là gì', en: 'in another unit, not named' }],
  [/\bNONE\b/g, { vi: 'không có đơn vị tính', en: 'without a unit' }],
];

/** A step in the words of the reader: names of cases for their codes, and units in words. */
function inWords(text: string, { cases = [] }: Procedure, locale: Locale): string {
  const named = cases.reduce((told, { code, name = code }) => told.replaceAll(` ${code})`, ` “${name}”)`), text);
  const bare = named.replace(/\["([^\]]*)"\]/g, (_, inside: string) => inside.replaceAll('","', '; '));
  return UNREAD.reduce((told, [word, words]) => told.replace(word, words[locale]), bare);
}

/** How a limit was found, the row that decided first. */
export function limitSteps(query: CatalogueQuery, locale: Locale): readonly ListItem[] {
  const { because } = explainLimitFor(query.procedure, queryOf(query));
  const ordered = [...because.filter(({ applied }) => applied), ...because.filter(({ applied }) => !applied)];
  const [list] = narrationBlocks(ordered, locale);
  if (list?.kind !== 'list') return [];
  return list.items.map(({ text, notes = [] }) => ({ text: inWords(text, query.procedure, locale), notes }));
}
