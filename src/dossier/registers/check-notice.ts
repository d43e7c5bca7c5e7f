import type { Problem } from '../../kernel/index.js';
import { checkContents } from './check-contents.js';
import type { DossierForm } from './dossier-form.js';
import type { DossierNotice } from './notice-of.js';

/**
 * What is wrong with a notice by the form it is written on: items the form asks for that are missing or empty.
 *
 * @param notice - The notice.
 * @param form - The form, found with {@link formOf}.
 * @param contact - Whom to ask, with a telephone number, where the form asks for it.
 * @returns Errors `dossier/item-missing` (the path names the item), `dossier/form-of-another-kind`; a note `dossier/form-unread` when nobody knows
 * what the form contains. None when all is well.
 *
 * @example
 * ```ts
 * import { checkNotice, formOf, noticeOf, timeline } from 'motcua/dossier';
 * import { forms, vietnam } from 'motcua/vn';
 *
 * const details = { code: 'H29.18-261116-0001', applicant: 'Trần Thị Bình' };
 * const events = [{ kind: 'refused', at: '2026-11-16T09:00' }] as const;
 * const dossier = { timeline: timeline(events, { procedure: null, ...vietnam('2026-11-16') }), details };
 * const notice = noticeOf(dossier, 'refusal', { on: '2026-11-16' });
 * const form = formOf(forms, { circular: '01/2018/TT-VPCP', kind: 'refusal' });
 * notice && checkNotice(notice, form).map(({ path }) => path[0]); // => ['reason']
 * ```
 */
export function checkNotice(notice: DossierNotice, form: DossierForm, contact?: string): readonly Problem[] {
  const { kind, details, procedure, procedureName, reason, items } = notice;
  const { code: dossierCode, ...applicant } = details;
  const contents = { ...applicant, dossierCode, procedure: procedureName?.vi ?? procedure, reason, items, contact };
  return checkContents(kind, contents, form);
}
