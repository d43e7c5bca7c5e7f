import type { Problem } from '../../kernel/index.js';
import { attempt, shownValue, toMoment } from '../../kernel/inside.js';
import { checkContents } from '../registers/check-contents.js';
import type { DossierForm } from '../registers/dossier-form.js';
import type { Letter, LetterValue } from './letter.js';

const dayOf = (value: LetterValue | undefined): number | null => {
  if (typeof value !== 'string') return null;
  const read = attempt(() => toMoment(value));
  return 'day' in read ? read.day : null;
};

/** A new date that is none, or not after the date it takes the place of. */
function newDateProblems({ newDate, dueAt }: Letter['values']): readonly Problem[] {
  if (newDate === undefined) return [];
  const [day, due] = [dayOf(newDate), dayOf(dueAt)];
  if (day !== null && (due === null || day > due)) return [];
  const accepted = due === null ? 'YYYY-MM-DD' : `> ${dueAt}`;
  return [
    { code: 'dossier/new-date-not-later', path: ['newDate'], severity: 'error', value: shownValue(newDate), accepted },
  ];
}

/** Another signer than the form asks for, where it asks for one. */
function signerProblems(signedBy: Letter['signedBy'], { signedBy: accepted }: DossierForm): readonly Problem[] {
  if (accepted === undefined || accepted === signedBy) return [];
  return [{ code: 'dossier/wrong-signer', path: ['signedBy'], severity: 'error', value: signedBy ?? null, accepted }];
}

/**
 * What is wrong with an apology by the form it is written on: items that are missing or empty, a new date that is no day after the due date, the
 * wrong signer.
 *
 * The forms of a circular are national; a local decision may ask for more (Ho Chi Minh City asks for seven items), and both can be checked.
 *
 * @param letter - The apology.
 * @param form - The form, found with {@link formOf}.
 * @returns Errors `dossier/item-missing` (the path names the item), `dossier/new-date-not-later`, `dossier/wrong-signer`, `dossier/not-an-apology`,
 * `dossier/form-of-another-kind`; a note `dossier/form-unread` when nobody knows what the form contains. None when all is well.
 *
 * @example
 * ```ts
 * import { checkApology, formOf } from 'motcua/dossier';
 * import { forms } from 'motcua/vn';
 *
 * const form = formOf(forms, { circular: '5157/QĐ-UBND', kind: 'apology' });
 * const values = { applicant: 'Nguyễn Văn An', dossierCode: 'H29.18-261109-0007', dueAt: '2026-11-16', newDate: '2026-11-16' };
 * const problems = checkApology({ kind: 'apology', values, signedBy: 'head' }, form);
 * problems.map(({ path }) => path[0]); // => ['procedure', 'state', 'reason', 'apology', 'newDate']
 * problems.at(-1)?.code; // => 'dossier/new-date-not-later'
 * ```
 */
export function checkApology({ kind, values, signedBy }: Letter, form: DossierForm): readonly Problem[] {
  if (kind !== 'apology')
    return [
      {
        code: 'dossier/not-an-apology',
        path: ['kind'],
        severity: 'error',
        value: shownValue(kind),
        accepted: 'apology',
      },
    ];
  const contents = checkContents('apology', values, form);
  if (form.kind !== 'apology') return contents;
  return [...contents, ...newDateProblems(values), ...signerProblems(signedBy, form)];
}
