import {
  type Block,
  type Explained,
  type Format,
  type Locale,
  type Problem,
  print,
  type Step,
} from '../kernel/index.js';
import { refuse, requireLocale } from '../kernel/inside.js';
import { problemItem } from './problem-item.js';
import { stepItem } from './step-item.js';
import { wordsIn } from './words.js';

/** What `narrate` puts into words: an explained answer, its steps, or problems. */
export type Narratable = Explained<unknown> | readonly Step[] | readonly Problem[];

/** In which language and as what a narration is printed. */
export type NarrateOptions = {
  /** `vi` or `en`. */
  readonly locale: Locale;
  /** `text` by default; `markdown` and `html` escape every value, `csv` has a line a cell. */
  readonly format?: Format;
};

/** The steps or problems of what is told; an answer without its explanation has none. */
function itemsOf(what: Narratable): readonly (Step | Problem)[] {
  const items: unknown = typeof what === 'object' && what !== null && 'because' in what ? what.because : what;
  if (Array.isArray(items) && items.every((item) => typeof item === 'object' && item !== null)) return items;
  const accepted = 'what a function explain… returns, its steps, or problems';
  return refuse('kernel/not-a-story', { path: ['what'], value: what ?? null, accepted });
}

/**
 * The same as blocks, for a document of one's own.
 *
 * @param what - An explained answer, its steps, or problems.
 * @param locale - `vi` or `en`.
 * @returns One numbered list, the provisions behind each step as notes.
 * @throws `kernel/not-a-story` for an answer without its explanation; `kernel/unknown-locale`.
 *
 * @example
 * ```ts
 * import { narrationBlocks, print } from 'motcua/narrator';
 *
 * print([{ kind: 'heading', level: 1, text: 'Vì sao?' }, ...narrationBlocks([], 'vi')], 'markdown'); // => '# Vì sao?'
 * ```
 */
export function narrationBlocks(what: Narratable, locale: Locale): readonly Block[] {
  const words = wordsIn(requireLocale(locale));
  const items = itemsOf(what).map((item) =>
    'rule' in item ? stepItem(item, locale, words) : problemItem(item, locale, words),
  );
  return items.length === 0 ? [] : [{ kind: 'list', ordered: true, items }];
}

/**
 * The story of an answer, or what is wrong with an input, in Vietnamese or English.
 *
 * A step whose rule this version has no words for is told by its data, so that stored explanations stay readable.
 *
 * @param what - An explained answer, its steps, or the problems of an error.
 * @param options - Language and format.
 * @returns A numbered list; one line a step or problem, with the provisions behind it; empty for nothing.
 * @throws `kernel/not-a-story` for an answer without its explanation; `kernel/unknown-locale`, `kernel/unknown-format`.
 *
 * @example
 * ```ts
 * import { explainDueDate, narrate } from 'motcua';
 * import { vietnam } from 'motcua/vn';
 *
 * const receivedAt = '2026-11-23T15:10';
 * const explained = explainDueDate({ receivedAt, limit: { unit: 'same-day' }, ...vietnam(receivedAt) });
 * narrate(explained, { locale: 'en' }).split('\n').at(-1); // => '6.  Result due: Wednesday 25/11/2026'
 * ```
 */
export function narrate(what: Narratable, options: NarrateOptions): string {
  const { locale, format = 'text' } = options ?? {};
  return print(narrationBlocks(what, locale), format);
}
