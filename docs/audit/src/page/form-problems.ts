import type { Locale, Problem } from 'motcua';

/** What is wrong with a form as it was sent, in both languages: problems of a form are told by the labels of its fields. */
export type FormProblems = { readonly [locale in Locale]: readonly Problem[] };

/** The problems of a form now. */
export const formProblems = (wrong: (locale: Locale) => readonly Problem[]): FormProblems => ({
  vi: wrong('vi'),
  en: wrong('en'),
});
