import type { Phrase } from '../../kernel/index.js';
import { fixedPhrase } from '../../kernel/inside.js';
import type { RowProblemCode } from './row-ledger.js';
import type { RowWarningCode } from './row-warnings.js';
import type { StatusFinding } from './status-teller.js';

/** What may be wrong with dossiers that come from other systems. */
export type ImportProblemCode =
  | StatusFinding
  | RowProblemCode
  | Exclude<RowWarningCode, 'dossier/finished-before-received'>
  | 'dossier/invalid-mapping'
  | 'dossier/not-rows'
  | 'dossier/invalid-rows'
  | 'dossier/not-a-status-history'
  | 'dossier/unknown-status'
  | 'dossier/not-anonymisable';

/** These problems in words. */
export const dossierImportProblems = (): Readonly<Record<ImportProblemCode, Phrase>> => ({
  'dossier/not-rows': fixedPhrase(
    'Không phải là danh sách dòng, hoặc quá nhiều dòng',
    'Not a list of rows, or too many',
  ),
  'dossier/invalid-rows': fixedPhrase('Danh sách hồ sơ không hợp lệ', 'The rows of dossiers are not valid'),
  'dossier/invalid-mapping': fixedPhrase('Bảng ánh xạ cột không hợp lệ', 'The mapping of columns is not valid'),
  'dossier/not-a-row': fixedPhrase('Không phải là một dòng', 'Not a row'),
  'dossier/not-a-text': fixedPhrase('Ô này không phải là văn bản', 'The cell is not text'),
  'dossier/ambiguous-column': fixedPhrase(
    'Hai cột ghi nội dung khác nhau cho cùng một mục',
    'Two columns say different things of one',
  ),
  'dossier/missing-column': fixedPhrase('Thiếu cột', 'A column is missing'),
  'dossier/missing-value': fixedPhrase('Ô bắt buộc bị bỏ trống', 'A cell that must be filled is empty'),
  'dossier/unreadable-date': fixedPhrase('Không đọc được ngày', 'The date cannot be read'),
  'dossier/unreadable-number': fixedPhrase('Không đọc được số', 'The number cannot be read'),
  'dossier/unknown-word': fixedPhrase('Từ này không có trong danh mục', 'Unknown word'),
  'dossier/contradictory-row': fixedPhrase(
    'Trạng thái và ngày kết thúc của hồ sơ mâu thuẫn với nhau',
    'The outcome and the day on which the dossier ended contradict each other',
  ),
  'dossier/due-before-received': fixedPhrase('Ngày hẹn trả trước ngày tiếp nhận', 'Due before it was received'),
  'dossier/waits-without-day': fixedPhrase(
    'Hồ sơ đang chờ nhưng không rõ từ ngày nào: thời hạn vẫn được tính',
    'The dossier is said to wait, and not since when: its clock runs on',
  ),
  'dossier/row-twice': fixedPhrase('Mã hồ sơ đã có ở dòng khác', 'Another row has the same dossier'),
  'dossier/not-anonymisable': fixedPhrase(
    'Không phải là sự kiện hay dòng hồ sơ',
    'Neither an event nor a row of a dossier',
  ),
  'dossier/not-a-status-history': fixedPhrase(
    'Không phải là lịch sử trạng thái, hoặc quá nhiều lần chuyển trạng thái',
    'Not a history of status codes, or too many of them',
  ),
  'dossier/unknown-status': fixedPhrase(
    'Trạng thái này không có trong danh mục: không được tính',
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
});
