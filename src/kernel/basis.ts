import type { CivilDate } from './civil-date.js';

/** A wording in Vietnamese and English. */
export type Bilingual = {
  /** Vietnamese. */
  readonly vi: string;
  /** English. */
  readonly en: string;
};

/** The provision behind a fact, as it is cited. */
export type Basis = {
  /** Number and symbol of the document, as printed on it: `91/2015/QH13`, `12729/VPCP-KGVX`. */
  readonly document: string;
  /** Article (điều), as printed: `148`; an annex by its name: `Phụ lục 01`. */
  readonly article?: string;
  /** Clause and point (khoản, điểm), as printed: `5`, `1(đ)`; of an annex its item. */
  readonly clause?: string;
  /** What the document is called. */
  readonly title?: Bilingual;
  /** The day on the document. */
  readonly issuedOn?: CivilDate;
  /** Where the text can be read. */
  readonly url?: string;
  /** `verified`: the text, or a published report quoting its number, day and content, was read. Otherwise `unverified`. */
  readonly status: 'verified' | 'unverified';
};

/** One switch of a policy with the law behind the position it is in. */
export type Choice<T> = {
  /** The position of the switch. */
  readonly value: T;
  /** The provisions it rests on; empty when it is the caller's own choice. */
  readonly basis: readonly Basis[];
};
