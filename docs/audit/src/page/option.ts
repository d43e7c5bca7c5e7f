import type { Bilingual } from 'motcua/narrator';

/** A choice of a list. */
export type Option = { readonly value: string; readonly words: Bilingual };
