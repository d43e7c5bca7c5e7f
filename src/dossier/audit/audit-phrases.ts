import type { Phrase } from '../../kernel/index.js';
import { fixedPhrase } from '../../kernel/inside.js';
import type { AnomalyCode } from './anomaly.js';

/** What an audit may refuse or find. */
export type AuditProblemCode =
  | AnomalyCode
  | 'dossier/not-rows'
  | 'dossier/not-a-row'
  | 'dossier/unknown-class'
  | 'dossier/invalid-threshold';

/** The problems of audits in words. */
export const auditProblems = (): Readonly<Record<AuditProblemCode, Phrase>> => ({
  'dossier/not-rows': fixedPhrase('Không phải là danh sách hồ sơ', 'Not a list of dossiers'),
  'dossier/not-a-row': fixedPhrase('Không đọc được hồ sơ này', 'The dossier cannot be read'),
  'dossier/unknown-class': fixedPhrase('Nhóm hồ sơ này không có trong danh mục', 'Unknown class'),
  'dossier/invalid-threshold': fixedPhrase('Ngưỡng rà soát không hợp lệ', 'Not a threshold of an audit'),
  'dossier/backdated-entry': fixedPhrase(
    'Sự kiện được ghi nhận muộn so với ngày xảy ra',
    'The event was entered long after it is said to have happened',
  ),
  'dossier/backdated-into-time': fixedPhrase(
    'Việc kết thúc hồ sơ được nhập sau hạn nhưng ghi ngày kết thúc còn trong hạn',
    'The end was entered after the due date and dated within it',
  ),
  'dossier/stopped-just-before-due': fixedPhrase(
    'Dừng tính thời hạn ngay trước ngày hẹn trả',
    'The clock was stopped just before the due date',
  ),
  'dossier/second-supplement-request': fixedPhrase(
    'Yêu cầu bổ sung hồ sơ nhiều lần',
    'A supplement was requested more than once',
  ),
  'dossier/resubmitted': fixedPhrase(
    'Hồ sơ nộp lại dưới mã khác sau khi hồ sơ trước kết thúc không có kết quả',
    'The dossier came again under another code after the one before had ended without a result',
  ),
  'dossier/finished-before-received': fixedPhrase(
    'Hồ sơ kết thúc trước khi được tiếp nhận',
    'The dossier ended before it was received',
  ),
});
