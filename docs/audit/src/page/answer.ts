import type { Locale, Problem } from 'motcua';
import type { Bilingual } from 'motcua/narrator';
import { blocksOf } from './blocks.ts';
import { type Content, element } from './element.ts';
import { entered } from './entered.ts';
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

const OUTDATED: Bilingual = {
  vi: 'Nội dung đã nhập vừa thay đổi: kết quả dưới đây là của lần tính trước. Hãy tính lại.',
  en: 'What is entered has changed: the result below is that of the time before. Compute it again.',
};

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

/** A place for answers. An answer is marked as out of date as soon as anything is changed in the form beside it. */
export function answer(language: Language, id: string): Answer {
  const place = element('div', { id, class: 'answer' });
  const note = element('p', { class: 'outdated', 'aria-live': 'polite' });
  const asked = element('div', { class: 'entered' });
  const frame = element('div', {}, note, asked, place);
  let shown: ((locale: Locale) => readonly Content[]) | null = null;
  let told: ReturnType<typeof entered> | null = null;
  let isOutdated = false;
  let isWatched = false;
  const put = () => {
    if (shown === null) place.replaceChildren();
    else place.replaceChildren(...made(shown, language.locale()));
    asked.replaceChildren(...(shown === null || told === null ? [] : told()));
    note.textContent = isOutdated ? OUTDATED[language.locale()] : '';
    frame.classList.toggle('is-outdated', isOutdated);
  };
  const outdate = ({ target }: Event) => {
    if (shown === null || isOutdated || !(target instanceof Element) || target.closest('form') === null) return;
    isOutdated = true;
    note.textContent = OUTDATED[language.locale()];
    frame.classList.add('is-outdated');
  };
  const watch = () => {
    const part = frame.parentElement;
    if (isWatched || part === null) return;
    isWatched = true;
    // on the way down, so that what a script changes is seen as well
    for (const name of ['input', 'change']) part.addEventListener(name, outdate, true);
  };
  language.onChange(put);
  return {
    element: frame,
    show: (make) => {
      watch();
      shown = make;
      isOutdated = false;
      told = entered(frame.parentElement?.querySelector('form') ?? null);
      put();
      place.querySelector<HTMLElement>('h3')?.focus();
    },
    clear: () => {
      shown = null;
      isOutdated = false;
      put();
    },
  };
}
