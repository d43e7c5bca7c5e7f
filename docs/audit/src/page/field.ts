import type { Locale } from 'motcua';
import type { Bilingual } from 'motcua/narrator';
import { type Content, element } from './element.ts';
import type { Language } from './language.ts';
import type { Option } from './option.ts';
import { clearWrongFields } from './wrong-field.ts';

/** What a person fills in. */
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export type { Option };

/** What a field is called, what is said of it, and what is understood of what stands in it. */
export type FieldWords = {
  readonly id: string;
  readonly words: Bilingual;
  readonly hint?: Bilingual;
  /** What is understood of what was typed; an empty text for nothing to say. */
  readonly echo?: (value: string, locale: Locale) => string;
};

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

/** Says beside a control what is understood of it, at once and after every change. */
function echoOf(language: Language, control: Control, echo: NonNullable<FieldWords['echo']>): HTMLElement {
  const told = element('p', { class: 'echo', id: `${control.id}-echo` });
  const put = () => {
    told.textContent = echo(control.value, language.locale());
  };
  for (const name of ['input', 'change']) control.addEventListener(name, put);
  language.onChange(put);
  put();
  return told;
}

/** A control under its label, with what there is to say below it. */
export function field(language: Language, { id, words, hint, echo }: FieldWords, control: Control): HTMLElement {
  control.id = id;
  const label = spoken(language, 'label', words, { for: id });
  const beside = [
    ...(hint === undefined ? [] : [spoken(language, 'p', hint, { class: 'hint', id: `${id}-hint` })]),
    ...(echo === undefined ? [] : [echoOf(language, control, echo)]),
  ];
  if (beside.length > 0) control.setAttribute('aria-describedby', beside.map((one) => one.id).join(' '));
  return element('div', { class: 'field' }, label, control, element('div', { class: 'beside' }, ...beside));
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
    clearWrongFields(made);
    then();
  });
  return made;
}
