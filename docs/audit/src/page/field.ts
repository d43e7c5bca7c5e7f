import type { Bilingual } from 'motcua/narrator';
import { type Content, element } from './element.ts';
import type { Language } from './language.ts';

/** What a person fills in. */
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** A choice of a list. */
export type Option = { readonly value: string; readonly words: Bilingual };

/** A text element that follows the language. */
export function spoken<Name extends keyof HTMLElementTagNameMap>(
  language: Language,
  name: Name,
  words: Bilingual,
  attributes: Parameters<typeof element>[1] = {},
): HTMLElementTagNameMap[Name] {
  const made = element(name, attributes);
  language.say((text) => {
    made.textContent = text;
  }, words);
  return made;
}

/** A control under its label, with a hint where there is something to say. */
export function field(
  language: Language,
  { id, words, hint }: { readonly id: string; readonly words: Bilingual; readonly hint?: Bilingual },
  control: Control,
): HTMLElement {
  control.id = id;
  const label = spoken(language, 'label', words, { for: id });
  if (hint === undefined) return element('div', { class: 'field' }, label, control);
  control.setAttribute('aria-describedby', `${id}-hint`);
  const told = spoken(language, 'p', hint, { class: 'hint', id: `${id}-hint` });
  return element('div', { class: 'field' }, label, control, told);
}

/** A list to choose from. */
export function select(language: Language, options: readonly Option[]): HTMLSelectElement {
  return element('select', {}, ...options.map(({ value, words }) => spoken(language, 'option', words, { value })));
}

/** Controls that belong together. */
export const group = (language: Language, words: Bilingual, ...content: readonly Content[]): HTMLFieldSetElement =>
  element('fieldset', {}, spoken(language, 'legend', words), ...content);

/** A form that computes when it is sent, and never leaves the page. */
export function form(
  language: Language,
  send: Bilingual,
  then: () => void,
  ...content: readonly Content[]
): HTMLFormElement {
  const made = element('form', { novalidate: true }, ...content, spoken(language, 'button', send, { type: 'submit' }));
  made.addEventListener('submit', (event) => {
    event.preventDefault();
    then();
  });
  return made;
}
