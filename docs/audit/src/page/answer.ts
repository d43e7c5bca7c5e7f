import type { Locale, Problem } from 'motcua';
import type { Bilingual } from 'motcua/narrator';
import { blocksOf } from './blocks.ts';
import { type Content, element } from './element.ts';
import type { Language } from './language.ts';
import { problemItem, problemsOf } from './problem-items.ts';

/** Where an answer is shown. */
export type Answer = {
  readonly element: HTMLElement;
  /** Shows what is made of the answer, again after a change of language, and moves the focus to it. What is refused is shown as problems. */
  readonly show: (make: (locale: Locale) => readonly Content[]) => void;
  readonly clear: () => void;
};

const WRONG: Bilingual = { vi: 'Chưa tính được', en: 'No answer yet' };

/** A heading that can have the focus, so that whoever hears the page is told of the answer. */
export const heading = (text: string): HTMLElement => element('h3', { tabindex: -1 }, text);

/** Problems as a list under a heading. */
export function refused(problems: readonly Problem[], locale: Locale): readonly Content[] {
  const items = problems.map((problem) => problemItem(problem, locale));
  return [
    heading(WRONG[locale]),
    element('div', { class: 'problems' }, ...blocksOf([{ kind: 'list', ordered: false, items }], WRONG[locale])),
  ];
}

function made(make: (locale: Locale) => readonly Content[], locale: Locale): readonly Content[] {
  try {
    return make(locale);
  } catch (error) {
    return refused(problemsOf(error), locale);
  }
}

/** A place for answers. */
export function answer(language: Language, id: string): Answer {
  const place = element('div', { id, class: 'answer' });
  let shown: ((locale: Locale) => readonly Content[]) | null = null;
  const put = () => {
    if (shown !== null) place.replaceChildren(...made(shown, language.locale()));
  };
  language.onChange(put);
  return {
    element: place,
    show: (make) => {
      shown = make;
      put();
      place.querySelector<HTMLElement>('h3')?.focus();
    },
    clear: () => {
      shown = null;
      place.replaceChildren();
    },
  };
}
