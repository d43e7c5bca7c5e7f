import type { Phrase } from '../kernel/index.js';
import { fixedPhrase } from '../kernel/inside.js';
import type { StatusFinding } from './status-teller.js';

/** What may be wrong with dossiers that come from other systems. */
export type ImportProblemCode =
  | StatusFinding
  | 'dossier/not-rows'
  | 'dossier/invalid-rows'
  | 'dossier/not-a-status-history'
  | 'dossier/unknown-status';

/** These problems in words. */
export const dossierImportProblems: Readonly<Record<ImportProblemCode, Phrase>> = {
  'dossier/not-rows': fixedPhrase(
    'Không phải là danh sách dòng, hoặc quá nhiều dòng',
    'Not a list of rows, or too many',
  ),
  'dossier/invalid-rows': fixedPhrase('Danh sách hồ sơ không hợp lệ', 'The rows of dossiers are not valid'),
  'dossier/not-a-status-history': fixedPhrase(
    'Không phải là lịch sử trạng thái, hoặc quá nhiều lần chuyển trạng thái',
    'Not a history of status codes, or too many of them',
  ),
  'dossier/unknown-status': fixedPhrase(
    'Không biết trạng thái này: không được tính',
    'Unknown status: it does not count',
  ),
  'dossier/status-repeated': fixedPhrase(
    'Trạng thái lặp lại: không phải sự kiện mới',
    'The same status again: no new event',
  ),
  'dossier/status-implied': fixedPhrase(
    'Trạng thái này bỏ qua một bước: bước đó được coi là xảy ra cùng lúc',
    'The status skips a step, which is taken to have happened at the same moment',
  ),
  'dossier/status-without-event': fixedPhrase(
    'Trạng thái không thể xảy ra ở thời điểm này: không được tính',
    'The status cannot follow on what came before: it does not count',
  ),
  'dossier/status-without-agency': fixedPhrase(
    'Không rõ cơ quan đang giải quyết',
    'The agency that handles the dossier is not told',
  ),
};
