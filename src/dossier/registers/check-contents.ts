import type { Problem } from '../../kernel/index.js';
import { shownValue } from '../../kernel/inside.js';
import type { DossierForm, FormItem, PaperKind } from './dossier-form.js';

/** What a paper says, by item. */
export type Contents = { readonly [item: string]: unknown };

const isSaid = (value: unknown): boolean => {
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return value.length > 0 && value.every(isSaid);
  if (typeof value === 'object' && value !== null) return Object.values(value).some(isSaid);
  return false;
};

const missing = (item: FormItem, value: unknown): Problem => ({
  code: 'dossier/item-missing',
  path: [item],
  severity: 'error',
  value: value === undefined ? null : shownValue(value),
  accepted: item,
});

/** What is wrong with a paper, by its form: one for another paper, contents nobody has read, items that are missing. */
export function checkContents(kind: PaperKind, contents: Contents, form: DossierForm): readonly Problem[] {
  if (form.kind !== kind)
    return [{ code: 'dossier/form-of-another-kind', path: [], severity: 'error', value: form.kind, accepted: kind }];
  if (form.contents === null)
    return [{ code: 'dossier/form-unread', path: [], severity: 'note', value: `${form.circular}: ${form.name.vi}` }];
  return form.contents
    .filter((item) => item !== 'signature' && !isSaid(contents[item]))
    .map((item) => missing(item, contents[item]));
}
