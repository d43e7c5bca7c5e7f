import type { Bilingual } from '../../kernel/index.js';
import type { FormItem, Signer } from '../registers/dossier-form.js';
import type { Enclosure, LetterKind } from './letter-kind.js';

/** What a letter says of one item: a text, a date or date-time (printed as such), or a wording in both languages. */
export type LetterValue = string | Bilingual;

/** What a letter says, by item; templates name these, and any item of the caller's own, such as the name of a child. */
export type LetterValues = { readonly [item in FormItem]?: LetterValue } & { readonly [own: string]: LetterValue };

/** What goes into a letter, before it is printed. */
export type Letter = {
  /** Which letter. */
  readonly kind: LetterKind;
  /** What it says. Values are text and never markup: printers escape them. */
  readonly values: LetterValues;
  /** Who signs it. */
  readonly signedBy?: Signer;
  /** What comes with it; a condolence with anything of this kind is not printed. */
  readonly encloses?: readonly Enclosure[];
};
