import type { Problem } from 'motcua';
import type { Bilingual } from 'motcua/narrator';
import { type Answer, refused } from './answer.ts';
import { element } from './element.ts';
import type { Control } from './field.ts';
import type { Language } from './language.ts';
import { problemItem } from './problem-items.ts';

/** A field that cannot be taken as it stands, and why; where the problem is, its label says. */
export type WrongField = { readonly control: Control; readonly words: Bilingual; readonly problem: Problem };

const noteId = (control: Element) => `${control.id}-wrong`;

const descriptions = (control: Element) => (control.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);

function unmark(control: Element): void {
  control.removeAttribute('aria-invalid');
  document.getElementById(noteId(control))?.remove();
  const left = descriptions(control).filter((id) => id !== noteId(control));
  if (left.length === 0) control.removeAttribute('aria-describedby');
  else control.setAttribute('aria-describedby', left.join(' '));
}

/** Takes the marks off the fields of a form. */
export function clearWrongFields(form: Element): void {
  for (const control of form.querySelectorAll('[aria-invalid]')) unmark(control);
}

function mark(language: Language, { control, problem }: WrongField): void {
  unmark(control);
  const note = element('p', { class: 'wrong', id: noteId(control) });
  const put = () => {
    note.textContent = problemItem({ ...problem, path: [] }, language.locale()).text;
  };
  language.onChange(put);
  put();
  control.closest('.field')?.querySelector('.beside')?.append(note);
  control.setAttribute('aria-invalid', 'true');
  control.setAttribute('aria-describedby', [...descriptions(control), note.id].join(' '));
  for (const name of ['input', 'change']) control.addEventListener(name, () => unmark(control), { once: true });
}

/** Says what is wrong: in the place of the answer, beside each field, and by moving to the first of them. */
export function refuseFields(language: Language, place: Answer, wrong: readonly WrongField[]): void {
  place.show((locale) =>
    refused(
      wrong.map(({ words, problem }) => ({ ...problem, path: [words[locale]] })),
      locale,
    ),
  );
  for (const one of wrong) mark(language, one);
  wrong[0]?.control.focus();
}
