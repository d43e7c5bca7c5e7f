import type { Basis, Bilingual, CivilDate } from '../../kernel/index.js';

/** Which paper a form is for. */
export type PaperKind =
  | 'appointment-slip'
  | 'supplement-request'
  | 'refusal'
  | 'apology'
  | 'stop-notice'
  | 'control-sheet'
  | 'register';

/** Something a form asks to be written: also the name under which letters and notices carry it. */
export type FormItem =
  | 'dossierCode'
  | 'applicant'
  | 'identifier'
  | 'address'
  | 'phone'
  | 'email'
  | 'agent'
  | 'procedure'
  | 'documents'
  | 'sets'
  | 'limit'
  | 'receivedAt'
  | 'dueAt'
  | 'place'
  | 'bookNumber'
  | 'items'
  | 'contact'
  | 'state'
  | 'reason'
  | 'apology'
  | 'newDate'
  | 'leadAgency'
  | 'returnedAt'
  | 'returnChannel'
  | 'signature'
  | 'handOvers';

/** Who signs: the head of the agency, the official in charge, or the official and the applicant. */
export type Signer = 'head' | 'official' | 'both';

/**
 * A form (mẫu) as a document sets it. The same number names different papers in different circulars, so a form is found by its document and what it
 * is called or is for, never by its number.
 */
export type DossierForm = {
  /** Number and symbol of the document that sets it, `01/2018/TT-VPCP`. */
  readonly circular: string;
  /** What it is called there. */
  readonly name: Bilingual;
  /** Which paper it is for. */
  readonly kind: PaperKind;
  /** The number printed on it, `04`; it is no key. */
  readonly number?: string;
  /** What it asks for, always; `null` when nobody has read what it contains. */
  readonly contents: readonly FormItem[] | null;
  /** What it asks for where there is any, such as the data of an agent. */
  readonly ifAny?: readonly FormItem[];
  /** Who signs it; absent when nobody has read it. */
  readonly signedBy?: Signer;
  /** The first day in force, where known. */
  readonly since?: CivilDate;
  /** The provisions it rests on, and where its contents were read. */
  readonly basis: readonly Basis[];
};
