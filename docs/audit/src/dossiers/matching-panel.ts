import type { Locale } from 'motcua';
import type { Bilingual } from 'motcua/narrator';
import { type Content, element } from '../page/element.ts';
import { absentWords, columnHints, columnWords, meaningText, meaningWords } from './column-words.ts';
import {
  type FoundWord,
  type Matching,
  neededColumns,
  type ReadColumn,
  type Understood,
  withColumn,
  withWord,
} from './matching.ts';
import { dossierWords as words } from './words.ts';

/** How many words are offered a meaning; there may be any number where a column is no list of words. */
const MOST_OFFERED = 40;

type Panel = {
  readonly understood: Understood;
  readonly matching: Matching;
  readonly locale: Locale;
  readonly choose: (matching: Matching) => void;
};

type Offer = { readonly text: string; readonly isChosen: boolean; readonly matching: () => Matching };

type Asked = { readonly id: string; readonly label: string; readonly hint?: string | undefined };

/** A list whose choice takes effect at once. */
function offered({ id, label, hint }: Asked, offers: readonly Offer[], choose: Panel['choose']): HTMLElement {
  const options = offers.map(({ text, isChosen }, at) => element('option', { value: at, selected: isChosen }, text));
  const control = element(
    'select',
    { id, ...(hint === undefined ? {} : { 'aria-describedby': `${id}-hint` }) },
    ...options,
  );
  control.addEventListener('change', () => choose((offers[Number(control.value)] as Offer).matching()));
  return element(
    'div',
    { class: 'field' },
    element('label', { for: id }, label),
    control,
    ...(hint === undefined ? [] : [element('p', { class: 'hint', id: `${id}-hint` }, hint)]),
  );
}

/** Which column of the file holds something. */
function columnField(column: ReadColumn, { understood, matching, locale, choose }: Panel): HTMLElement {
  const chosen = matching.columns[column];
  const offer = (text: string, heading: string | null | undefined): Offer => ({
    text,
    isChosen: chosen === heading,
    matching: () => withColumn(matching, column, heading),
  });
  const absent = absentWords[column];
  const headings = understood.headings.filter((one) => understood.unused.includes(one) || one === chosen);
  const offers = [
    offer(words.notChosen[locale], undefined),
    ...headings.map((heading) => offer(heading, heading)),
    ...(absent === undefined ? [] : [offer(absent[locale], null)]),
  ];
  const asked = { id: `match-${column}`, label: columnWords[column][locale], hint: columnHints[column]?.[locale] };
  return offered(asked, offers, choose);
}

/** What a word means. */
function wordField(found: FoundWord, at: number, { matching, locale, choose }: Panel): HTMLElement {
  const { column, heading, word, rows } = found;
  const isSaid = found.isChosen ? found.meaning : undefined;
  const offers = [
    {
      text: words.notChosen[locale],
      isChosen: isSaid === undefined,
      matching: () => withWord(matching, column, word, undefined),
    },
    ...meaningWords[column].map((one) => ({
      text: one.words[locale],
      isChosen: isSaid === one.meaning,
      matching: () => withWord(matching, column, word, one.meaning),
    })),
  ];
  const label = `${heading}: “${word}” (${rows} ${words.rows[locale]})`;
  return offered({ id: `match-word-${column}-${at}`, label }, offers, choose);
}

const fields = (content: readonly Content[]) => element('div', { class: 'fields' }, ...content);

const told = (text: string) => element('p', {}, text);

/** More, behind a line that opens it. */
const more = (id: string, of: Bilingual, locale: Locale, ...content: readonly Content[]) =>
  element('details', { id }, element('summary', {}, of[locale]), ...content);

/** The words that are not known, or were explained: the same order whatever is chosen. */
const askedWords = ({ words: all }: Understood) =>
  all
    .filter(({ meaning, isChosen }) => meaning === null || isChosen)
    .sort((a, b) => a.column.localeCompare(b.column) || b.rows - a.rows || a.word.localeCompare(b.word));

function wordFields(panel: Panel): readonly Content[] {
  const { understood, locale } = panel;
  const asked = askedWords(understood);
  if (asked.length === 0) return [];
  const unknown = asked.filter(({ meaning }) => meaning === null);
  const rows = unknown.reduce((sum, one) => sum + one.rows, 0);
  return [
    told(unknown.length === 0 ? words.allKnown[locale] : `${words.unknownWords[locale]} ${rows}.`),
    fields(asked.slice(0, MOST_OFFERED).map((one, at) => wordField(one, at, panel))),
    ...(asked.length > MOST_OFFERED ? [told(`${words.moreWords[locale]}: ${asked.length - MOST_OFFERED}.`)] : []),
  ];
}

/** How the words of the file were read without being asked. */
function knownWords({ understood, locale }: Panel): readonly Content[] {
  const known = understood.words
    .filter(({ meaning, isChosen }) => meaning !== null && !isChosen)
    .slice(0, MOST_OFFERED);
  if (known.length === 0) return [];
  const items = known.map(({ column, heading, word, meaning, rows }) =>
    element(
      'li',
      {},
      `${heading}: “${word}” – ${meaning === null ? '' : meaningText(column, meaning, locale)} (${rows} ${words.rows[locale]})`,
    ),
  );
  return [more('match-known', words.knownWords, locale, element('ul', { class: 'summary' }, ...items))];
}

/** What a person may say of the columns and words of a file; each choice takes effect at once. */
export function matchingPanel(panel: Panel): readonly Content[] {
  const { understood, matching, locale } = panel;
  const { missing, unused } = understood;
  const isNeeded = (column: ReadColumn) => (neededColumns as readonly ReadColumn[]).includes(column);
  const isAsked = (column: ReadColumn) => matching.columns[column] !== undefined || missing.includes(column);
  const needed = neededColumns.filter(isAsked);
  const askedFor = needed.some((column) => missing.includes(column)) ? words.chooseColumns : words.chosenNeeded;
  const hasChoice = unused.length > 0 || Object.keys(matching.columns).length > 0;
  const useful = (Object.keys(columnWords) as ReadColumn[]).filter((column) => !isNeeded(column) && isAsked(column));
  const parts = [
    ...(needed.length === 0
      ? []
      : [told(askedFor[locale]), fields(needed.map((column) => columnField(column, panel)))]),
    ...wordFields(panel),
    ...(useful.length === 0 || !hasChoice
      ? []
      : [
          more('match-useful', words.usefulColumns, locale, fields(useful.map((column) => columnField(column, panel)))),
        ]),
    ...knownWords(panel),
  ];
  return parts.length === 0
    ? []
    : [
        element('h4', { class: 'matching-title' }, words.matching[locale]),
        element('div', { class: 'matching' }, ...parts),
      ];
}
