import { refuse } from '../../kernel/inside.js';
import type { DossierForm, PaperKind } from './dossier-form.js';

/** The form of a document by what it is for. */
export type FormByKind = {
  /** Number and symbol of the document, `03/2025/TT-VPCP`. */
  readonly circular: string;
  /** Which paper it is for. */
  readonly kind: PaperKind;
  /** Not with a kind. */
  readonly name?: never;
};

/** The form of a document by what it is called. */
export type FormByName = {
  /** Number and symbol of the document, `03/2025/TT-VPCP`. */
  readonly circular: string;
  /** Its Vietnamese name; case does not matter. */
  readonly name: string;
  /** Not with a name. */
  readonly kind?: never;
};

/** Which form: that of a document by what it is for, or by its Vietnamese name; never by its number. */
export type FormQuery = FormByKind | FormByName;

const folded = (text: string) => text.normalize('NFC').trim().toLowerCase();

const isAsked =
  ({ circular, kind, name }: FormQuery) =>
  (form: DossierForm): boolean =>
    form.circular === circular && (kind === undefined ? folded(form.name.vi) === folded(name) : form.kind === kind);

/**
 * The form of a document, by what it is for or what it is called. There is no way to ask by number: form 05 is the control sheet in circular
 * 01/2018/TT-VPCP and the stop notice in circular 03/2025/TT-VPCP.
 *
 * @param forms - The forms, in Viet Nam `forms` of `motcua/vn`.
 * @param query - The document, and the kind or the Vietnamese name (case does not matter).
 * @returns The form.
 * @throws `dossier/unknown-form` with the forms of the document, `dossier/several-forms`.
 *
 * @example
 * ```ts
 * import { formOf } from 'motcua/dossier';
 * import { forms } from 'motcua/vn';
 *
 * formOf(forms, { circular: '01/2018/TT-VPCP', kind: 'control-sheet' }).number; // => '05'
 * formOf(forms, { circular: '03/2025/TT-VPCP', name: 'Thông báo dừng giải quyết hồ sơ' }).number; // => '05'
 * formOf(forms, { circular: '01/2018/TT-VPCP', kind: 'stop-notice' }); // throws 'dossier/unknown-form'
 * ```
 */
export function formOf(forms: readonly DossierForm[], query: FormQuery): DossierForm {
  const { circular, kind, name } = query;
  const asked: unknown = kind ?? name;
  const known = () => forms.filter((form) => form.circular === circular).map((form) => `${form.kind}: ${form.name.vi}`);
  const value = `${circular}: ${typeof asked === 'string' ? asked : 'neither kind nor name'}`;
  const [form, second] = typeof asked === 'string' ? forms.filter(isAsked(query)) : [];
  if (form === undefined) return refuse('dossier/unknown-form', { value, accepted: known().join(' | ') });
  if (second !== undefined) return refuse('dossier/several-forms', { value, accepted: 'one form' });
  return form;
}
