import type { Phrase } from '../kernel/index.js';
import { fixedPhrase } from '../kernel/inside.js';

/** What may be wrong with dossiers that come from other systems. */
export type ImportProblemCode = 'dossier/not-rows' | 'dossier/invalid-rows';

/** These problems in words. */
export const dossierImportProblems: Readonly<Record<ImportProblemCode, Phrase>> = {
  'dossier/not-rows': fixedPhrase(
    'Không phải là danh sách dòng, hoặc quá nhiều dòng',
    'Not a list of rows, or too many',
  ),
  'dossier/invalid-rows': fixedPhrase('Danh sách hồ sơ không hợp lệ', 'The rows of dossiers are not valid'),
};
