import type { Letter, LetterKind } from '../../dossier/index.js';
import type { Block, Locale } from '../../kernel/index.js';
import { refuse, requireLocale, shownValue } from '../../kernel/inside.js';
import { wordsIn } from '../words.js';
import { fillTemplate } from './fill-template.js';
import { ITEM_NAMES } from './item-names.js';
import { type LetterTemplate, letterTemplates } from './letter-templates.js';

/** The wording of a kind of letter when the caller brings none. */
function templateOf(kind: LetterKind): LetterTemplate {
  if (Object.hasOwn(letterTemplates, kind)) return letterTemplates[kind];
  const accepted = Object.keys(letterTemplates).join(' | ');
  return refuse('dossier/unknown-letter', { path: ['kind'], value: shownValue(kind), accepted });
}

/** What is left to be written by hand. */
const BLANK = '………';

/**
 * A letter as blocks, for `print`: the template in a language with the values of the letter filled in.
 *
 * Values are put in as text in one pass: dates are printed with their day of the week, placeholders and markup within a value mean nothing. An item
 * of the forms the letter says nothing of stays blank, to be written by hand; `checkApology` of `motcua/dossier` tells before.
 *
 * @param letter - What the letter says.
 * @param locale - `vi` or `en`.
 * @param template - The wording, by default that of {@link letterTemplates}.
 * @returns The blocks of the template, filled in.
 * @throws `dossier/invalid-template` with a `dossier/unknown-placeholder` for every placeholder that is neither an item nor a value of the letter;
 * `dossier/unknown-letter` for a kind without a template, where none is given; `dossier/condolence-with-request` for a condolence that would come with a fee request or a survey; `kernel/unknown-locale`.
 *
 * @example
 * ```ts
 * import { letterBlocks, print } from 'motcua/narrator';
 *
 * const letter = { kind: 'congratulation', values: { applicant: 'Ông A & bà B', child: '<b>An</b>' } } as const;
 * const text = 'Chúc mừng {applicant} đã có thêm {child}!';
 * const template = { vi: [{ kind: 'paragraph', text }], en: [] } as const;
 * print(letterBlocks(letter, 'vi', template), 'html'); // => '<p>Chúc mừng Ông A &amp; bà B đã có thêm &lt;b&gt;An&lt;/b&gt;!</p>'
 * ```
 */
export function letterBlocks(letter: Letter, locale: Locale, template?: LetterTemplate): readonly Block[] {
  const words = wordsIn(requireLocale(locale));
  const { kind, values, encloses = [] } = letter;
  if (kind === 'condolence' && encloses.length > 0) {
    return refuse('dossier/condolence-with-request', { path: ['encloses'], value: encloses, accepted: 'nothing' });
  }
  const worded = template ?? templateOf(kind);
  return fillTemplate(worded[locale], (name) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value !== undefined) return typeof value === 'string' ? words.moment(value) : words.names(value);
    return Object.hasOwn(ITEM_NAMES, name) ? BLANK : null;
  });
}
