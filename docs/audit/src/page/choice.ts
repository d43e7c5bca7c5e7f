import type { Bilingual } from 'motcua/narrator';
import { element } from './element.ts';
import { spoken } from './field.ts';
import type { Language } from './language.ts';

/** One of several things of which one is chosen. */
export type Choice = { readonly control: HTMLInputElement; readonly line: HTMLElement };

/** A radio button with its label. */
export function choice(
  language: Language,
  { id, name, words, checked = false }: { id: string; name: string; words: Bilingual; checked?: boolean },
): Choice {
  const control = element('input', { type: 'radio', name, id, checked });
  return { control, line: element('div', { class: 'choice' }, control, spoken(language, 'label', words, { for: id })) };
}
